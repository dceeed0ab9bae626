/// The real eigenvalues and eigenvectors of a square matrix: balancing (Parlett and Reinsch 1969), reduction by
/// reflections to Hessenberg form, then Francis's implicit double shifts (Golub and Van Loan, section 7.5), in the
/// steps that LAPACK documents, so that order and signs are the same.
struct GeneralEigenvalues {
  let values: [Double]
  /// In columns, of length 1.
  let vectors: DenseMatrix

  /// Of a square matrix; `nil` if an eigenvalue is no real number or the steps do not converge.
  init?(_ source: DenseMatrix) {
    let size = source.rows
    var balanced = BalancedMatrix(source)
    var basis = DenseMatrix.identity(size)
    var reflections: [(Int, Reflection)] = []
    for index in balanced.low..<max(balanced.high, balanced.low) {
      let reflection = Reflection(((index + 1)...balanced.high).map { balanced.matrix[$0, index] })
      reflections.append((index + 1, reflection))
      balanced.matrix[index + 1, index] = reflection.result
      for row in (index + 2)..<max(balanced.high + 1, index + 2) { balanced.matrix[row, index] = 0 }
      reflection.applyRight(&balanced.matrix, row: 0, column: index + 1, end: balanced.high + 1)
      reflection.applyLeft(&balanced.matrix, row: index + 1, column: index + 1)
    }
    for (start, reflection) in reflections.reversed() {
      reflection.applyLeft(&basis, row: start, column: start)
    }
    var schur = RealSchurForm(balanced.matrix, basis, low: balanced.low, high: balanced.high)
    guard schur.iterate() else { return nil }
    let triangle = schur.matrix
    for index in 0..<max(size - 1, 0) where triangle[index + 1, index] != 0 { return nil }
    values = (0..<size).map { triangle[$0, $0] }
    var vectors = DenseMatrix(size, size)
    for column in 0..<size {
      let solution = GeneralEigenvalues.solution(triangle, column)
      var vector = (0..<size).map { row in
        (0...column).reduce(0.0) { $0 + schur.basis[row, $1] * solution[$1] }
      }
      balanced.undo(&vector)
      let length = Reflection.length(vector[...])
      for row in 0..<size { vectors[row, column] = vector[row] * (1 / length) }
    }
    self.vectors = vectors
  }

  /// The eigenvector of an upper triangle for its element on the diagonal.
  private static func solution(_ triangle: DenseMatrix, _ column: Int) -> [Double] {
    let value = triangle[column, column]
    let least = max(Double.ulpOfOne * value.magnitude, .leastNormalMagnitude / Double.ulpOfOne)
    var solution = (0..<column).map { -triangle[$0, column] } + [1]
    for row in (0..<column).reversed() {
      var pivot = triangle[row, row] - value
      if pivot.magnitude < least { pivot = least }
      solution[row] /= pivot
      if solution[row].magnitude > 1e100 {
        let scale = 1 / solution[row].magnitude
        for index in solution.indices { solution[index] *= scale }
      }
      for above in 0..<row { solution[above] -= solution[row] * triangle[above, row] }
    }
    return solution
  }
}

extension Reflection {
  /// Applies the reflection to columns, in the rows before `end` only.
  func applyRight(_ matrix: inout DenseMatrix, row: Int, column: Int, end: Int) {
    if factor == 0 { return }
    for place in row..<end {
      var sum = 0.0
      for index in vector.indices { sum += matrix[place, column + index] * vector[index] }
      sum *= factor
      for index in vector.indices { matrix[place, column + index] -= sum * vector[index] }
    }
  }
}

/// A matrix with eigenvalues that stand alone moved aside, and rows and columns of similar size.
struct BalancedMatrix {
  var matrix: DenseMatrix
  /// The first and last row between which work is left.
  private(set) var low = 0
  private(set) var high: Int
  private var exchanges: [(Int, Int)] = []
  private var scales: [Double]

  /// A balanced form of a square matrix.
  init(_ source: DenseMatrix) {
    matrix = source
    high = source.rows - 1
    scales = Array(repeating: 1, count: source.rows)
    isolate()
    if high > low { scale() }
  }

  private mutating func exchange(_ first: Int, _ second: Int) {
    exchanges.append((first, second))
    if first == second { return }
    for row in 0..<matrix.rows {
      matrix.values.swapAt(row * matrix.columns + first, row * matrix.columns + second)
    }
    matrix.swapRows(first, second)
  }

  private mutating func isolate() {
    var isMoving = true
    while isMoving, high > 0 {
      isMoving = false
      for row in (0...high).reversed() {
        if row > high { continue }
        if (0...high).contains(where: { $0 != row && matrix[row, $0] != 0 }) { continue }
        exchange(row, high)
        isMoving = true
        if high == 0 { return }
        high -= 1
      }
    }
    isMoving = true
    while isMoving, low < high {
      isMoving = false
      for column in low...high where column >= low {
        if (low...high).contains(where: { $0 != column && matrix[$0, column] != 0 }) { continue }
        if low == high { break }
        exchange(column, low)
        isMoving = true
        low += 1
      }
    }
  }

  private mutating func scale() {
    var isChanging = true
    var rounds = 0
    while isChanging, rounds < 100 {
      isChanging = false
      rounds += 1
      for index in low...high {
        var c = Reflection.length((low...high).map { matrix[$0, index] }[...])
        var r = Reflection.length((low...high).map { matrix[index, $0] }[...])
        if c == 0 || r == 0 { continue }
        var f = 1.0
        let sum = c + r
        var g = r / 2
        while c < g, f < 1e150 {
          f *= 2
          c *= 2
          r /= 2
          g /= 2
        }
        g = c / 2
        while g >= r, f > 1e-150 {
          f /= 2
          c /= 2
          g /= 2
          r *= 2
        }
        if c + r >= 0.95 * sum { continue }
        scales[index] *= f
        isChanging = true
        for column in low..<matrix.columns { matrix[index, column] *= 1 / f }
        for row in 0...high { matrix[row, index] *= f }
      }
    }
  }

  /// Takes an eigenvector of the balanced form to one of the source.
  func undo(_ vector: inout [Double]) {
    for index in vector.indices { vector[index] *= scales[index] }
    for (first, second) in exchanges.reversed() { vector.swapAt(first, second) }
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The reflection 1 − τ v vᵀ that takes a vector to a multiple of the first unit vector (Householder 1958; Golub and
/// Van Loan, section 5.1), with LAPACK's choice of sign: the multiple has the sign opposite to the first element.
struct Reflection {
  /// The vector v; its first element is 1.
  let vector: [Double]
  let factor: Double
  /// What the first element becomes.
  let result: Double

  /// The reflection for a vector.
  init(_ source: [Double]) {
    let first = source[0]
    let rest = Reflection.length(source.dropFirst())
    var vector = source
    vector[0] = 1
    if rest == 0 {
      self.vector = vector
      factor = 0
      result = first
      return
    }
    let length = hypot(first, rest)
    let beta = first.sign == .minus ? length : -length
    let scale = 1 / (first - beta)
    for index in vector.indices.dropFirst() { vector[index] *= scale }
    self.vector = vector
    factor = (beta - first) / beta
    result = beta
  }

  /// The Euclidean length, without overflow.
  static func length(_ values: ArraySlice<Double>) -> Double {
    let largest = values.reduce(0) { max($0, $1.magnitude) }
    if largest == 0 { return 0 }
    if largest > 1e-140, largest < 1e140 { return values.reduce(0) { $0 + $1 * $1 }.squareRoot() }
    return largest * values.reduce(0) { $0 + ($1 / largest) * ($1 / largest) }.squareRoot()
  }

  /// Applies the reflection to the rows that start at `row`, in the columns from `column`.
  func applyLeft(_ matrix: inout DenseMatrix, row: Int, column: Int) {
    if factor == 0 { return }
    for place in column..<max(matrix.columns, column) {
      var sum = 0.0
      for index in vector.indices { sum += vector[index] * matrix[row + index, place] }
      sum *= factor
      for index in vector.indices { matrix[row + index, place] -= sum * vector[index] }
    }
  }

  /// Applies the reflection to the columns that start at `column`, in the rows from `row`.
  func applyRight(_ matrix: inout DenseMatrix, row: Int, column: Int) {
    if factor == 0 { return }
    for place in row..<max(matrix.rows, row) {
      var sum = 0.0
      for index in vector.indices { sum += matrix[place, column + index] * vector[index] }
      sum *= factor
      for index in vector.indices { matrix[place, column + index] -= sum * vector[index] }
    }
  }
}

/// A rotation that takes (f, g) to (r, 0), as LAPACK chooses its sign.
struct Rotation {
  let cosine: Double
  let sine: Double
  let result: Double

  /// The rotation for two numbers.
  init(_ f: Double, _ g: Double) {
    if g == 0 {
      (cosine, sine, result) = (1, 0, f)
    } else if f == 0 {
      (cosine, sine, result) = (0, g < 0 ? -1 : 1, g.magnitude)
    } else {
      let length = hypotenuse(f, g)
      cosine = f.magnitude / length
      result = f < 0 ? -length : length
      sine = g / result
    }
  }
}

/// √(f² + g²), by the plain formula where nothing can overflow.
func hypotenuse(_ f: Double, _ g: Double) -> Double {
  let large = max(f.magnitude, g.magnitude)
  let small = min(f.magnitude, g.magnitude)
  if large < 1e150, small > 1e-150 { return (f * f + g * g).squareRoot() }
  return hypot(f, g)
}

extension DenseMatrix {
  /// Turns two neighbouring columns: the step of LAPACK's sequences of rotations from the right.
  mutating func rotateColumns(_ first: Int, _ cosine: Double, _ sine: Double) {
    for row in 0..<rows {
      let temporary = self[row, first + 1]
      self[row, first + 1] = cosine * temporary - sine * self[row, first]
      self[row, first] = sine * temporary + cosine * self[row, first]
    }
  }

  /// Turns two neighbouring rows.
  mutating func rotateRows(_ first: Int, _ cosine: Double, _ sine: Double) {
    for column in 0..<columns {
      let temporary = self[first + 1, column]
      self[first + 1, column] = cosine * temporary - sine * self[first, column]
      self[first, column] = sine * temporary + cosine * self[first, column]
    }
  }
}

/// Rows and columns by reflections: A = Q R (Golub and Van Loan, algorithm 5.2.1).
struct QRFactors {
  /// R, above and on the diagonal.
  private(set) var upper: DenseMatrix
  private(set) var reflections: [Reflection] = []

  /// Factors of any matrix.
  init(_ source: DenseMatrix) {
    upper = source
    for index in 0..<min(source.rows, source.columns) {
      let reflection = Reflection((index..<source.rows).map { upper[$0, index] })
      reflections.append(reflection)
      reflection.applyLeft(&upper, row: index, column: index + 1)
      upper[index, index] = reflection.result
      for row in (index + 1)..<max(source.rows, index + 1) { upper[row, index] = 0 }
    }
  }

  /// Whether a reflection was made of what rounding left of a column that depends on those before it.
  func isUncertain(_ source: DenseMatrix) -> Bool {
    reflections.indices.contains { index in
      index + 1 < source.rows && reflections[index].factor != 0 && index > 0
        && upper[index, index].magnitude < 1e-13 * Reflection.length(source.column(index)[...])
    }
  }

  /// Q times a matrix with as many rows as the source.
  func multiplied(_ matrix: DenseMatrix) -> DenseMatrix {
    var result = matrix
    for (index, reflection) in reflections.enumerated().reversed() {
      reflection.applyLeft(&result, row: index, column: 0)
    }
    return result
  }

  /// The first columns of Q.
  func orthogonal(_ count: Int) -> DenseMatrix {
    multiplied(DenseMatrix.identity(upper.rows).columns(Array(0..<count)))
  }
}

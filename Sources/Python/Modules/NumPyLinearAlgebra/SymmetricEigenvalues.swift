#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The eigenvalues and eigenvectors of a symmetric matrix: reduction to three diagonals by reflections, then
/// rotations with implicit shifts (Golub and Van Loan, sections 8.3; Dubrulle, Martin, Wilkinson, The Implicit QL
/// Algorithm, 1968), with the choices that LAPACK's drivers document, so that signs and order are the same.
struct SymmetricEigenvalues {
  /// Increasing.
  private(set) var values: [Double]
  /// In columns.
  private(set) var vectors: DenseMatrix

  /// Up to how many rows LAPACK works this way; beyond that its eigenvectors may have other signs.
  static let mostRows = 25

  private var offDiagonal: [Double]
  private static let precision = Double.ulpOfOne / 2

  /// Of the lower triangle of a matrix; `nil` if the rotations do not converge.
  init?(_ source: DenseMatrix) {
    let size = source.rows
    var matrix = source
    for row in 0..<size {
      for column in (row + 1)..<max(size, row + 1) { matrix[row, column] = matrix[column, row] }
    }
    values = []
    offDiagonal = []
    vectors = .identity(size)
    var reflections: [Reflection] = []
    for index in 0..<max(size - 1, 0) {
      let reflection = Reflection(((index + 1)..<size).map { matrix[$0, index] })
      reflections.append(reflection)
      offDiagonal.append(reflection.result)
      values.append(matrix[index, index])
      SymmetricEigenvalues.apply(reflection, &matrix, from: index + 1)
    }
    if size > 0 { values.append(matrix[size - 1, size - 1]) }
    guard iterate() else { return nil }
    for (index, reflection) in reflections.enumerated().reversed() {
      reflection.applyLeft(&vectors, row: index + 1, column: 0)
    }
  }

  /// The reflection from both sides of the rest of the matrix: A − v wᵀ − w vᵀ.
  private static func apply(_ reflection: Reflection, _ matrix: inout DenseMatrix, from start: Int) {
    let (v, factor) = (reflection.vector, reflection.factor)
    if factor == 0 { return }
    var w = v.indices.map { row in
      factor * v.indices.reduce(0.0) { $0 + matrix[start + row, start + $1] * v[$1] }
    }
    let half = -0.5 * factor * zip(w, v).reduce(0.0) { $0 + $1.0 * $1.1 }
    for index in w.indices { w[index] += half * v[index] }
    for row in v.indices {
      for column in v.indices {
        matrix[start + row, start + column] -= v[row] * w[column] + w[row] * v[column]
      }
    }
  }

  private mutating func iterate() -> Bool {
    let size = values.count
    var budget = 30 * size
    var first = 0
    while first < size {
      if first > 0 { offDiagonal[first - 1] = 0 }
      var last = first
      while last < size - 1 {
        let test = offDiagonal[last].magnitude
        if test == 0 { break }
        let bound = values[last].magnitude.squareRoot() * values[last + 1].magnitude.squareRoot()
        if test <= bound * SymmetricEigenvalues.precision {
          offDiagonal[last] = 0
          break
        }
        last += 1
      }
      let block = (first, last)
      first = last + 1
      if block.0 == block.1 { continue }
      let isDownward = values[block.1].magnitude < values[block.0].magnitude
      let isDone =
        isDownward ? qr(from: block.1, to: block.0, &budget) : ql(from: block.0, to: block.1, &budget)
      if !isDone { return false }
    }
    sort()
    return true
  }

  private func isSmall(_ index: Int, _ one: Double, _ other: Double) -> Bool {
    let precision = SymmetricEigenvalues.precision
    let square = offDiagonal[index] * offDiagonal[index]
    return square <= (precision * precision * one.magnitude) * other.magnitude + .leastNormalMagnitude
  }

  private mutating func ql(from start: Int, to end: Int, _ budget: inout Int) -> Bool {
    var l = start
    while l <= end {
      var m = l
      while m < end, !isSmall(m, values[m], values[m + 1]) { m += 1 }
      if m < end { offDiagonal[m] = 0 }
      if m == l {
        l += 1
        continue
      }
      if m == l + 1 {
        let pair = SymmetricPair(values[l], offDiagonal[l], values[l + 1])
        vectors.rotateColumns(l, pair.cosine, pair.sine)
        (values[l], values[l + 1]) = (pair.first, pair.second)
        offDiagonal[l] = 0
        l += 2
        continue
      }
      if budget == 0 { return false }
      budget -= 1
      var g = (values[l + 1] - values[l]) / (2 * offDiagonal[l])
      let r = hypotenuse(g, 1)
      g = values[m] - values[l] + offDiagonal[l] / (g + (g < 0 ? -r : r))
      var (s, c, p) = (1.0, 1.0, 0.0)
      var turns: [(Int, Double, Double)] = []
      for i in (l..<m).reversed() {
        let f = s * offDiagonal[i]
        let b = c * offDiagonal[i]
        let rotation = Rotation(g, f)
        (c, s) = (rotation.cosine, rotation.sine)
        if i != m - 1 { offDiagonal[i + 1] = rotation.result }
        g = values[i + 1] - p
        let r = (values[i] - g) * s + 2 * c * b
        p = s * r
        values[i + 1] = g + p
        g = c * r - b
        turns.append((i, c, -s))
      }
      for (i, c, s) in turns { vectors.rotateColumns(i, c, s) }
      values[l] -= p
      offDiagonal[l] = g
    }
    return true
  }

  private mutating func qr(from start: Int, to end: Int, _ budget: inout Int) -> Bool {
    var l = start
    while l >= end {
      var m = l
      while m > end, !isSmall(m - 1, values[m], values[m - 1]) { m -= 1 }
      if m > end { offDiagonal[m - 1] = 0 }
      if m == l {
        l -= 1
        continue
      }
      if m == l - 1 {
        let pair = SymmetricPair(values[l - 1], offDiagonal[l - 1], values[l])
        vectors.rotateColumns(l - 1, pair.cosine, pair.sine)
        (values[l - 1], values[l]) = (pair.first, pair.second)
        offDiagonal[l - 1] = 0
        l -= 2
        continue
      }
      if budget == 0 { return false }
      budget -= 1
      var g = (values[l - 1] - values[l]) / (2 * offDiagonal[l - 1])
      let r = hypotenuse(g, 1)
      g = values[m] - values[l] + offDiagonal[l - 1] / (g + (g < 0 ? -r : r))
      var (s, c, p) = (1.0, 1.0, 0.0)
      var turns: [(Int, Double, Double)] = []
      for i in m..<l {
        let f = s * offDiagonal[i]
        let b = c * offDiagonal[i]
        let rotation = Rotation(g, f)
        (c, s) = (rotation.cosine, rotation.sine)
        if i != m { offDiagonal[i - 1] = rotation.result }
        g = values[i] - p
        let r = (values[i + 1] - g) * s + 2 * c * b
        p = s * r
        values[i] = g + p
        g = c * r - b
        turns.append((i, c, s))
      }
      for (i, c, s) in turns { vectors.rotateColumns(i, c, s) }
      values[l] -= p
      offDiagonal[l - 1] = g
    }
    return true
  }

  /// Puts the eigenvalues in order with as few exchanges as possible.
  private mutating func sort() {
    for index in values.indices {
      var smallest = index
      for other in values.indices.dropFirst(index + 1) where values[other] < values[smallest] {
        smallest = other
      }
      if smallest == index { continue }
      values.swapAt(index, smallest)
      for row in 0..<vectors.rows {
        vectors.values.swapAt(row * vectors.columns + index, row * vectors.columns + smallest)
      }
    }
  }
}

/// The eigenvalues of the symmetric matrix (a b; b c) and the unit vector of the first, without cancellation.
struct SymmetricPair {
  /// The one of larger magnitude.
  let first: Double
  let second: Double
  let cosine: Double
  let sine: Double

  /// Of the three elements.
  init(_ a: Double, _ b: Double, _ c: Double) {
    let sum = a + c
    let difference = a - c
    let twice = (b + b).magnitude
    let (larger, smaller) = a.magnitude > c.magnitude ? (a, c) : (c, a)
    let size = difference.magnitude
    let root: Double
    if size > twice {
      root = size * (1 + (twice / size) * (twice / size)).squareRoot()
    } else if size < twice {
      root = twice * (1 + (size / twice) * (size / twice)).squareRoot()
    } else {
      root = twice * 2.0.squareRoot()
    }
    var isPositive = true
    if sum < 0 {
      first = 0.5 * (sum - root)
      isPositive = false
      second = (larger / first) * smaller - (b / first) * b
    } else if sum > 0 {
      first = 0.5 * (sum + root)
      second = (larger / first) * smaller - (b / first) * b
    } else {
      first = 0.5 * root
      second = -0.5 * root
    }
    let isRising = difference >= 0
    let cs = isRising ? difference + root : difference - root
    var cosine: Double
    var sine: Double
    if cs.magnitude > twice {
      let cotangent = -(b + b) / cs
      sine = 1 / (1 + cotangent * cotangent).squareRoot()
      cosine = cotangent * sine
    } else if twice == 0 {
      (cosine, sine) = (1, 0)
    } else {
      let tangent = -cs / (b + b)
      cosine = 1 / (1 + tangent * tangent).squareRoot()
      sine = tangent * cosine
    }
    if isPositive == isRising { (cosine, sine) = (-sine, cosine) }
    self.cosine = cosine
    self.sine = sine
  }
}

/// A Hessenberg matrix on its way to a triangle: Francis's implicit double shifts (1961), small-bulge steps with the
/// deflation of Ahues and Tisseur (1997).
struct RealSchurForm {
  var matrix: DenseMatrix
  var basis: DenseMatrix
  private let low: Int
  private let high: Int
  private let precision = Double.ulpOfOne
  private let small: Double

  /// A Hessenberg matrix with the basis it belongs to, and the rows between which work is left.
  init(_ matrix: DenseMatrix, _ basis: DenseMatrix, low: Int, high: Int) {
    self.matrix = matrix
    self.basis = basis
    self.low = low
    self.high = high
    small = .leastNormalMagnitude * (Double(high - low + 1) / Double.ulpOfOne)
  }

  /// Makes the matrix a triangle but for pairs of complex eigenvalues; whether that came to an end.
  mutating func iterate() -> Bool {
    var end = high
    var budget = 30 * max(10, high - low + 1)
    while end >= low {
      var stalls = 0
      var start = low
      while true {
        start = split(end)
        if start > low { matrix[start, start - 1] = 0 }
        if start >= end - 1 { break }
        if budget == 0 { return false }
        budget -= 1
        stalls += 1
        sweep(start, end, stalls)
      }
      if start == end - 1 { standardize(start) }
      end = start - 1
    }
    return true
  }

  private func split(_ end: Int) -> Int {
    var k = end
    while k > low {
      let below = matrix[k, k - 1].magnitude
      if below <= small { break }
      var size = matrix[k - 1, k - 1].magnitude + matrix[k, k].magnitude
      if size == 0 {
        if k - 2 >= low { size += matrix[k - 1, k - 2].magnitude }
        if k + 1 <= high { size += matrix[k + 1, k].magnitude }
      }
      if below <= precision * size {
        let above = matrix[k - 1, k].magnitude
        let difference = (matrix[k - 1, k - 1] - matrix[k, k]).magnitude
        let (ab, ba) = (max(below, above), min(below, above))
        let (aa, bb) = (max(matrix[k, k].magnitude, difference), min(matrix[k, k].magnitude, difference))
        let s = aa + ab
        if ba * (ab / s) <= max(small, precision * (bb * (aa / s))) { break }
      }
      k -= 1
    }
    return k
  }

  private func shifts(_ start: Int, _ end: Int, _ stalls: Int) -> (
    first: Double, second: Double, imaginary: Double
  ) {
    var (h11, h12, h21, h22) = (
      matrix[end - 1, end - 1], matrix[end - 1, end], matrix[end, end - 1], matrix[end, end]
    )
    if stalls % 10 == 0 {
      let isEnd = stalls % 20 == 0
      let size =
        isEnd
        ? matrix[end, end - 1].magnitude + matrix[end - 1, end - 2].magnitude
        : matrix[start + 1, start].magnitude + matrix[start + 2, start + 1].magnitude
      h11 = 0.75 * size + (isEnd ? matrix[end, end] : matrix[start, start])
      (h12, h21, h22) = (-0.4375 * size, size, h11)
    }
    let s = h11.magnitude + h12.magnitude + h21.magnitude + h22.magnitude
    if s == 0 { return (0, 0, 0) }
    (h11, h12, h21, h22) = (h11 / s, h12 / s, h21 / s, h22 / s)
    let half = (h11 + h22) / 2
    let determinant = (h11 - half) * (h22 - half) - h12 * h21
    let root = determinant.magnitude.squareRoot()
    if determinant >= 0 { return (half * s, half * s, root * s) }
    let (one, two) = (half + root, half - root)
    let nearer = (one - h22).magnitude <= (two - h22).magnitude ? one * s : two * s
    return (nearer, nearer, 0)
  }

  private mutating func sweep(_ start: Int, _ end: Int, _ stalls: Int) {
    let (first, second, imaginary) = shifts(start, end, stalls)
    var vector = [0.0, 0.0, 0.0]
    var m = end - 2
    while true {
      let below = matrix[m + 1, m]
      var s = (matrix[m, m] - second).magnitude + imaginary.magnitude + below.magnitude
      let h21 = below / s
      vector = [
        h21 * matrix[m, m + 1] + (matrix[m, m] - first) * ((matrix[m, m] - second) / s)
          + imaginary * (imaginary / s),
        h21 * (matrix[m, m] + matrix[m + 1, m + 1] - first - second), h21 * matrix[m + 2, m + 1],
      ]
      s = vector[0].magnitude + vector[1].magnitude + vector[2].magnitude
      vector = vector.map { $0 / s }
      if m == start { break }
      let size =
        matrix[m - 1, m - 1].magnitude + matrix[m, m].magnitude + matrix[m + 1, m + 1].magnitude
      if matrix[m, m - 1].magnitude * (vector[1].magnitude + vector[2].magnitude)
        <= precision * vector[0].magnitude * size
      {
        break
      }
      m -= 1
    }
    for k in m..<end {
      let count = min(3, end - k + 1)
      if k > m { vector = (0..<count).map { matrix[k + $0, k - 1] } }
      let reflection = Reflection(Array(vector.prefix(count)))
      if k > m {
        matrix[k, k - 1] = reflection.result
        for index in 1..<count { matrix[k + index, k - 1] = 0 }
      } else if m > start {
        matrix[k, k - 1] *= 1 - reflection.factor
      }
      reflection.applyLeft(&matrix, row: k, column: k)
      reflection.applyRight(&matrix, row: 0, column: k, end: min(k + 3, end) + 1)
      reflection.applyRight(&basis, row: 0, column: k)
    }
  }

  /// Turns a pair of rows so that two real eigenvalues stand on the diagonal, if they are real.
  private mutating func standardize(_ row: Int) {
    let turn = SchurPair(
      matrix[row, row], matrix[row, row + 1], matrix[row + 1, row], matrix[row + 1, row + 1])
    (matrix[row, row], matrix[row, row + 1]) = (turn.a, turn.b)
    (matrix[row + 1, row], matrix[row + 1, row + 1]) = (turn.c, turn.d)
    for column in (row + 2)..<max(matrix.columns, row + 2) {
      let (x, y) = (matrix[row, column], matrix[row + 1, column])
      matrix[row, column] = turn.cosine * x + turn.sine * y
      matrix[row + 1, column] = turn.cosine * y - turn.sine * x
    }
    for above in 0..<row {
      let (x, y) = (matrix[above, row], matrix[above, row + 1])
      matrix[above, row] = turn.cosine * x + turn.sine * y
      matrix[above, row + 1] = turn.cosine * y - turn.sine * x
    }
    for place in 0..<basis.rows {
      let (x, y) = (basis[place, row], basis[place, row + 1])
      basis[place, row] = turn.cosine * x + turn.sine * y
      basis[place, row + 1] = turn.cosine * y - turn.sine * x
    }
  }
}

/// The rotation that brings (a b; c d) to standard form: a triangle if its eigenvalues are real (Bai and Demmel 1993).
struct SchurPair {
  private(set) var a: Double
  private(set) var b: Double
  private(set) var c: Double
  private(set) var d: Double
  private(set) var cosine = 1.0
  private(set) var sine = 0.0

  private static func sign(_ size: Double, _ of: Double) -> Double {
    of.sign == .minus ? -size.magnitude : size.magnitude
  }

  /// Of the four elements.
  init(_ a: Double, _ b: Double, _ c: Double, _ d: Double) {
    (self.a, self.b, self.c, self.d) = (a, b, c, d)
    if c == 0 { return }
    if b == 0 {
      (cosine, sine) = (0, 1)
      (self.a, self.b, self.c, self.d) = (d, -c, 0, a)
      return
    }
    let difference = a - d
    if difference == 0, b.sign != c.sign { return }
    let p = 0.5 * difference
    let larger = max(b.magnitude, c.magnitude)
    let smaller = min(b.magnitude, c.magnitude) * SchurPair.sign(1, b) * SchurPair.sign(1, c)
    let scale = max(p.magnitude, larger)
    let z = (p / scale) * p + (larger / scale) * smaller
    if z >= 4 * (Double.ulpOfOne) {
      let root = p + SchurPair.sign(scale.squareRoot() * z.squareRoot(), p)
      self.a = d + root
      self.d = d - (larger / root) * smaller
      let length = hypotenuse(c, root)
      (cosine, sine) = (root / length, c / length)
      self.b = b - c
      self.c = 0
      return
    }
    makeDiagonalEqual(p)
  }

  /// For complex or nearly equal eigenvalues: makes both elements of the diagonal the same.
  private mutating func makeDiagonalEqual(_ p: Double) {
    let sigma = b + c
    let length = hypotenuse(sigma, a - d)
    cosine = (0.5 * (1 + sigma.magnitude / length)).squareRoot()
    sine = -(p / (length * cosine)) * SchurPair.sign(1, sigma)
    let (aa, bb) = (a * cosine + b * sine, -a * sine + b * cosine)
    let (cc, dd) = (c * cosine + d * sine, -c * sine + d * cosine)
    a = aa * cosine + cc * sine
    b = bb * cosine + dd * sine
    c = -aa * sine + cc * cosine
    d = -bb * sine + dd * cosine
    let middle = 0.5 * (a + d)
    (a, d) = (middle, middle)
    if c == 0 { return }
    if b == 0 {
      (b, c) = (-c, 0)
      (cosine, sine) = (-sine, cosine)
    } else if b.sign == c.sign {
      let (sab, sac) = (b.magnitude.squareRoot(), c.magnitude.squareRoot())
      let p = SchurPair.sign(sab * sac, c)
      let tau = 1 / (b + c).magnitude.squareRoot()
      (a, d) = (middle + p, middle - p)
      (b, c) = (b - c, 0)
      let (one, two) = (sab * tau, sac * tau)
      (cosine, sine) = (cosine * one - sine * two, cosine * two + sine * one)
    }
  }
}

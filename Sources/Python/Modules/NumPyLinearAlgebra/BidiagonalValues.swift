/// The singular values of a matrix with numbers on the diagonal and above it: Demmel and Kahan, Accurate Singular
/// Values of Bidiagonal Matrices, 1990, with the criteria that LAPACK documents.
struct BidiagonalValues {
  /// The diagonal, and in the end the values, decreasing.
  var d: [Double]
  /// Above the diagonal.
  var e: [Double]
  var left: DenseMatrix
  var right: DenseMatrix

  private let precision = Double.ulpOfOne / 2
  private var tolerance = 0.0
  private var threshold = 0.0

  /// A matrix of two diagonals.
  init(_ diagonal: [Double], _ neighbours: [Double]) {
    d = diagonal
    e = neighbours
    left = .identity(diagonal.count)
    right = .identity(diagonal.count)
  }

  /// Rotates until nothing is above the diagonal; whether that came to an end.
  mutating func iterate() -> Bool {
    let size = d.count
    tolerance = precision * max(10, min(100, root(precision)))
    var least = d[0].magnitude
    var mu = least
    for index in 1..<size where least != 0 {
      mu = d[index].magnitude * (mu / (mu + e[index - 1].magnitude))
      least = min(least, mu)
    }
    threshold = max(
      tolerance * (least / Double(size).squareRoot()), 6 * Double(size * size) * .leastNormalMagnitude)
    var budget = 6 * size * size
    var (lastFirst, lastEnd) = (-1, -1)
    var isDownward = true
    var end = size - 1
    while end > 0 {
      if budget < 0 { return false }
      // The block that ends at `end` and has no zero above its diagonal.
      var first = end
      var largest = d[end].magnitude
      var isSplit = false
      while first > 0 {
        let above = e[first - 1].magnitude
        if above <= threshold {
          e[first - 1] = 0
          isSplit = true
          break
        }
        first -= 1
        largest = max(largest, max(d[first].magnitude, above))
      }
      if isSplit, first == end {
        end -= 1
        continue
      }
      if first == end - 1 {
        rotatePair(first)
        end -= 2
        continue
      }
      if first > lastEnd || end < lastFirst { isDownward = d[first].magnitude >= d[end].magnitude }
      guard let smallest = smallestValue(first, end, isDownward) else { continue }
      (lastFirst, lastEnd) = (first, end)
      var shift = 0.0
      if Double(size) * tolerance * (smallest / largest) > max(precision, 0.01 * tolerance) {
        let head = isDownward ? d[first].magnitude : d[end].magnitude
        shift =
          isDownward
          ? TriangularPair.smallestValue(d[end - 1], e[end - 1], d[end])
          : TriangularPair.smallestValue(d[first], e[first], d[first + 1])
        if head > 0, (shift / head) * (shift / head) < precision { shift = 0 }
      }
      budget -= end - first
      if shift == 0 {
        isDownward ? sweepDown(first, end) : sweepUp(first, end)
      } else {
        isDownward ? sweepDown(first, end, shift) : sweepUp(first, end, shift)
      }
      let place = isDownward ? end - 1 : first
      if e[place].magnitude <= threshold { e[place] = 0 }
    }
    finish()
    return true
  }

  /// x^(-1/8).
  private func root(_ x: Double) -> Double { 1 / x.squareRoot().squareRoot().squareRoot() }

  /// A lower bound of the block's smallest value; `nil` if an element above the diagonal could be dropped.
  private mutating func smallestValue(_ first: Int, _ end: Int, _ isDownward: Bool) -> Double? {
    let (edge, anchor) = isDownward ? (end - 1, end) : (first, first)
    if e[edge].magnitude <= tolerance * d[anchor].magnitude {
      e[edge] = 0
      return nil
    }
    var mu = d[isDownward ? first : end].magnitude
    var smallest = mu
    for step in 0..<(end - first) {
      let index = isDownward ? first + step : end - 1 - step
      if e[index].magnitude <= tolerance * mu {
        e[index] = 0
        return nil
      }
      let next = isDownward ? index + 1 : index
      mu = d[next].magnitude * (mu / (mu + e[index].magnitude))
      smallest = min(smallest, mu)
    }
    return smallest
  }

  private mutating func rotatePair(_ first: Int) {
    let pair = TriangularPair(d[first], e[first], d[first + 1])
    d[first] = pair.largest
    e[first] = 0
    d[first + 1] = pair.smallest
    right.rotateRows(first, pair.rightCosine, pair.rightSine)
    left.rotateColumns(first, pair.leftCosine, pair.leftSine)
  }

  private mutating func sweepDown(_ first: Int, _ end: Int) {
    var (cs, oldCosine, oldSine) = (1.0, 1.0, 0.0)
    for i in first..<end {
      let one = Rotation(d[i] * cs, e[i])
      cs = one.cosine
      if i > first { e[i - 1] = oldSine * one.result }
      let two = Rotation(oldCosine * one.result, d[i + 1] * one.sine)
      (oldCosine, oldSine) = (two.cosine, two.sine)
      d[i] = two.result
      right.rotateRows(i, one.cosine, one.sine)
      left.rotateColumns(i, two.cosine, two.sine)
    }
    let h = d[end] * cs
    d[end] = h * oldCosine
    e[end - 1] = h * oldSine
  }

  private mutating func sweepUp(_ first: Int, _ end: Int) {
    var (cs, oldCosine, oldSine) = (1.0, 1.0, 0.0)
    for i in ((first + 1)...end).reversed() {
      let one = Rotation(d[i] * cs, e[i - 1])
      cs = one.cosine
      if i < end { e[i] = oldSine * one.result }
      let two = Rotation(oldCosine * one.result, d[i - 1] * one.sine)
      (oldCosine, oldSine) = (two.cosine, two.sine)
      d[i] = two.result
      right.rotateRows(i - 1, two.cosine, -two.sine)
      left.rotateColumns(i - 1, one.cosine, -one.sine)
    }
    let h = d[first] * cs
    d[first] = h * oldCosine
    e[first] = h * oldSine
  }

  private mutating func sweepDown(_ first: Int, _ end: Int, _ shift: Double) {
    let sign = d[first].sign == .minus ? -1.0 : 1
    var f = (d[first].magnitude - shift) * (sign + shift / d[first])
    var g = e[first]
    for i in first..<end {
      let one = Rotation(f, g)
      if i > first { e[i - 1] = one.result }
      f = one.cosine * d[i] + one.sine * e[i]
      e[i] = one.cosine * e[i] - one.sine * d[i]
      g = one.sine * d[i + 1]
      d[i + 1] *= one.cosine
      let two = Rotation(f, g)
      d[i] = two.result
      f = two.cosine * e[i] + two.sine * d[i + 1]
      d[i + 1] = two.cosine * d[i + 1] - two.sine * e[i]
      if i < end - 1 {
        g = two.sine * e[i + 1]
        e[i + 1] *= two.cosine
      }
      right.rotateRows(i, one.cosine, one.sine)
      left.rotateColumns(i, two.cosine, two.sine)
    }
    e[end - 1] = f
  }

  private mutating func sweepUp(_ first: Int, _ end: Int, _ shift: Double) {
    let sign = d[end].sign == .minus ? -1.0 : 1
    var f = (d[end].magnitude - shift) * (sign + shift / d[end])
    var g = e[end - 1]
    for i in ((first + 1)...end).reversed() {
      let one = Rotation(f, g)
      if i < end { e[i] = one.result }
      f = one.cosine * d[i] + one.sine * e[i - 1]
      e[i - 1] = one.cosine * e[i - 1] - one.sine * d[i]
      g = one.sine * d[i - 1]
      d[i - 1] *= one.cosine
      let two = Rotation(f, g)
      d[i] = two.result
      f = two.cosine * e[i - 1] + two.sine * d[i - 1]
      d[i - 1] = two.cosine * d[i - 1] - two.sine * e[i - 1]
      if i > first + 1 {
        g = two.sine * e[i - 2]
        e[i - 2] *= two.cosine
      }
      right.rotateRows(i - 1, two.cosine, -two.sine)
      left.rotateColumns(i - 1, one.cosine, -one.sine)
    }
    e[first] = f
  }

  /// Makes the values positive and puts them in order.
  private mutating func finish() {
    let size = d.count
    for row in 0..<size where d[row].sign == .minus {
      d[row] = -d[row]
      for column in 0..<size { right[row, column] = -right[row, column] }
    }
    for last in (1..<size).reversed() {
      var smallest = 0
      for index in 1..<max(last + 1, 1) where d[index] <= d[smallest] { smallest = index }
      if smallest == last { continue }
      d.swapAt(smallest, last)
      right.swapRows(smallest, last)
      for row in 0..<size { left.values.swapAt(row * size + smallest, row * size + last) }
    }
  }
}

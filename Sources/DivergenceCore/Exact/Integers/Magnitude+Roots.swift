/// Integer roots of natural numbers.
extension Magnitude {
  /// The square root, cut to an integer.
  ///
  /// Newton's iteration at growing precision, as in Python's `math.isqrt`: with c = ⌊(bits − 1)/2⌋ and d the
  /// leading bits of c, before each step (a − 1)² < n / 4^(c−d) < (a + 1)², so the last a is the root or one
  /// too great.
  var squareRoot: Self {
    if isZero { return .zero }
    let half = (bitWidth - 1) / 2
    var root = Magnitude.one
    var reached = 0
    var step = half.bitWidth - half.leadingZeroBitCount - 1
    while step >= 0 {
      let before = reached
      reached = half >> step
      let leading = shiftedRight(by: 2 * half - before - reached + 1)
      root = root.shiftedLeft(by: reached - before - 1) + leading / root
      step -= 1
    }
    return root * root > self ? root - .one : root
  }

  /// The `degree`th root if it is an integer; the degree is at least 1.
  func exactRoot(_ degree: Int) -> Self? {
    if degree == 1 || isZero || isOne { return self }
    guard degree < bitWidth else { return nil }
    if degree == 2 {
      let root = squareRoot
      return root * root == self ? root : nil
    }
    // Newton from above: it falls until it reaches the root cut to an integer.
    var root = Magnitude.one.shiftedLeft(by: (bitWidth + degree - 1) / degree)
    while true {
      let quotient = self / root.power(degree - 1)
      let next = (root * Magnitude(UInt64(degree - 1)) + quotient) / Magnitude(UInt64(degree))
      if next >= root { break }
      root = next
    }
    return root.power(degree) == self ? root : nil
  }
}

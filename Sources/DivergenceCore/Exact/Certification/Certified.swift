/// The most significant digits that ``certified(_:digits:)`` gives.
public let certifiedDigitLimit = 10_000

/// A formula's digits, with the certainty of integer arithmetic.
///
/// The formula is evaluated between bounds, without floating point; every truncation is counted. The
/// precision grows until the bounds agree on the digits, on the neighbouring doubles and on the nearest one.
/// Rational values are found by comparing logarithms and roots, so that ties and zero are decided; a value
/// that is neither rational nor seen to be different from a tie ends at the limit with fewer
/// ``CertifiedValue/certifiedDigits``.
///
/// - Arguments: the formula, and how many significant digits are wanted, 1 to ``certifiedDigitLimit``.
/// - Error bound: none; the digits are those of the real number, rounded to nearest, ties to even.
/// - Refuses formulas without a value (the logarithm of 0, a divisor that is 0), too large ones, and with
///   ``DivergenceError/notConverged(method:)`` those whose parts cannot be told from where they have no
///   value.
/// - Source: Johansson, Arb: efficient arbitrary-precision midpoint-radius interval arithmetic (2017), for
///   the method.
public func certified(
  _ expression: ExactExpression, digits: Int = 17
) throws(DivergenceError) -> Certification {
  guard digits >= 1, digits <= certifiedDigitLimit else {
    throw DivergenceError.tooLarge(quantity: "the number of digits", limit: certifiedDigitLimit)
  }
  // log₂ 10 < 3322/1000; the rest is for what evaluation costs.
  let wanted = digits * 3322 / 1000 + 1
  var refinement = Refinement(
    expression, startingWith: max(128, wanted + 48), limit: max(16_384, 4 * wanted))
  var last: Ball?
  while let approximation = try refinement.next() {
    switch approximation {
    case .exact(let value): return .certain(CertifiedValue(exact: value, digits: digits))
    case .ball(let ball):
      last = ball
      if ball.certainBits > wanted, let value = CertifiedValue(ball, digits: digits) {
        return .certain(value)
      }
      if !ball.mayBeZero, ball.certainBits < wanted + 16 {
        refinement.needsOnly(max(wanted, 64) + 48 - ball.certainBits)
      }
    }
  }
  guard let last else { throw DivergenceError.notConverged(method: "certifying digits") }
  if last.mayBeZero {
    return .indistinguishableFromZero(decimals: last.zeroDecimals)
  }
  return .certain(CertifiedValue(undecided: last, digits: digits))
}

extension CertifiedValue {
  /// An exact number.
  init(exact value: ExactRational, digits count: Int) {
    let significant =
      value.isZero ? SignificantDigits.zero : SignificantDigits(of: value, count: count)
    let neighbors = value.neighbors
    self.init(
      exact: value, isNegative: value.isNegative, digits: significant.text, exponent: significant.exponent,
      certifiedDigits: count, lower: neighbors.lower, upper: neighbors.upper, nearest: neighbors.nearest)
  }

  /// The digits and doubles that all numbers in the ball have; `nil` if they differ.
  init?(_ ball: Ball, digits count: Int) {
    guard let neighbors = ball.neighbors, neighbors.least == neighbors.greatest,
      let significant = SignificantDigits(of: ball, count: count, precision: ball.mantissa.bitWidth)
    else { return nil }
    self.init(significant, count: count, of: ball, neighbors.least, neighbors.greatest)
  }

  /// What is certain of a number where the precision ended.
  init(undecided ball: Ball, digits count: Int) {
    var certain = min(count, max(0, ball.certainBits) * 301 / 1000)
    var significant: SignificantDigits?
    while certain > 0 {
      significant = SignificantDigits(of: ball, count: certain, precision: ball.mantissa.bitWidth)
      if significant != nil { break }
      certain -= 1
    }
    let neighbors = ball.neighbors
    let unknown = DoubleNeighbors(isNegative: false, magnitude: .zero, exponent: 0)
    self.init(
      significant ?? .zero, count: certain, of: ball,
      neighbors?.least ?? unknown, neighbors?.greatest ?? unknown)
  }

  private init(
    _ significant: SignificantDigits, count: Int, of ball: Ball, _ least: DoubleNeighbors,
    _ greatest: DoubleNeighbors
  ) {
    let text = significant.digits.decimalText
    self.init(
      exact: nil, isNegative: ball.isNegative, digits: text, exponent: significant.exponent,
      certifiedDigits: count, lower: min(least.lower, greatest.lower),
      upper: max(least.upper, greatest.upper),
      nearest: least.nearest)
  }
}

extension Ball {
  /// The greatest n so that the number is seen to be below 10^-n.
  var zeroDecimals: Int {
    // log₁₀ 2 is between 0.301 and 0.302.
    guard let top = powerAbove else { return 0 }
    return top <= 0 ? -top * 301 / 1000 : -top * 302 / 1000 - 1
  }

  /// The doubles around the ends of the ball that are nearest to and furthest from 0; `nil` if it may contain
  /// 0.
  fileprivate var neighbors: (least: DoubleNeighbors, greatest: DoubleNeighbors)? {
    guard let least = leastMagnitude else { return nil }
    return (
      DoubleNeighbors(isNegative: isNegative, magnitude: least, exponent: exponent),
      DoubleNeighbors(isNegative: isNegative, magnitude: greatestMagnitude, exponent: exponent)
    )
  }
}

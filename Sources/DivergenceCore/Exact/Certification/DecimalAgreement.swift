/// How a real number and a printed decimal agree, with u one unit of the decimal's last digit.
public enum DecimalAgreement: Sendable, Hashable {
  /// They are equal.
  case exact
  /// The number is nearer than u/2: it rounds to the decimal in every way of rounding to nearest.
  case rounded
  /// The number is exactly u/2 away: rounding half to even gives the decimal if `toEven`, rounding half up
  /// (away from 0) if `awayFromZero`.
  case tie(toEven: Bool, awayFromZero: Bool)
  /// The number does not round to the decimal, but has its digits when the rest is cut off.
  case truncated
  /// None of these.
  case neither
  /// The precision ended before it could be decided.
  case undecided

  /// Whether a usual way of rounding gives the decimal: to nearest, with ties to even or away from 0.
  public var isRounding: Bool {
    switch self {
    case .exact, .rounded: true
    case .tie(let toEven, let awayFromZero): toEven || awayFromZero
    case .truncated, .neither, .undecided: false
    }
  }
}

/// Whether a formula's value rounds to a printed decimal, or is cut off to it; decided exactly.
///
/// The digits as written count: `0.0072` asks for 4 decimals, `0.00720` for 5, `7.2e-3` for 4. Ties are seen,
/// because rational values are found exactly: 0.5 × 1.609 is a tie for `0.804` and `0.805`.
///
/// - Refuses text that is no decimal, fractions included, and what ``certified(_:digits:)`` refuses.
public func agreement(
  of expression: ExactExpression, with decimal: String
) throws(DivergenceError) -> DecimalAgreement {
  let numeral = try DecimalNumeral(decimal.utf8, in: decimal)
  let value = numeral.value
  // In units of half of the last place: how far the number is above the decimal.
  let scale = ExactRational(2) / numeral.lastPlace
  // About as many bits as the decimal has, and a few more to see on which side of a boundary the number is.
  let bits = numeral.significand.bitWidth + 96
  var refinement = Refinement(expression, startingWith: max(128, bits), limit: max(16_384, 4 * bits))
  while let approximation = try refinement.next() {
    switch approximation {
    case .exact(let number): return numeral.agreement((number - value) * scale)
    case .ball(let ball):
      // Enough for the number and the decimal, whose difference may cancel.
      let precision = bits + ball.mantissa.bitWidth
      let distance = ball.adding(Ball(-value, precision: precision), precision: precision)
        .multiplied(by: scale, precision: precision)
      if let agreement = numeral.agreement(distance, precision: precision) { return agreement }
    }
  }
  return .undecided
}

extension DecimalNumeral {
  /// The agreement with a number that is `distance` halves of the last place above.
  fileprivate func agreement(_ distance: ExactRational) -> DecimalAgreement {
    if distance.isZero { return .exact }
    let size = distance.magnitude
    if size < .one { return .rounded }
    let isFurtherOut = significand.isZero || isNegative == distance.isNegative
    if size == .one { return .tie(toEven: !significand.isOdd, awayFromZero: !isFurtherOut) }
    return size < 2 && isFurtherOut ? .truncated : .neither
  }

  /// The same for a number between bounds, which is not assumed to be on a boundary; `nil` if that is not
  /// decided.
  fileprivate func agreement(_ distance: Ball, precision: Int) -> DecimalAgreement? {
    guard let half = distance.isOutside(1, precision: precision) else { return nil }
    if !half { return .rounded }
    let isFurtherOut = significand.isZero || isNegative == distance.isNegative
    guard isFurtherOut else { return .neither }
    return distance.isOutside(2, precision: precision).map { $0 ? .neither : .truncated }
  }
}

extension Ball {
  /// Whether the number is further from 0 than an integer; `nil` if that is not certain.
  fileprivate func isOutside(_ bound: UInt64, precision: Int) -> Bool? {
    let size = isNegative ? negated : self
    let difference = size.adding(Ball(bound).negated, precision: precision)
    return difference.mayBeZero ? nil : !difference.isNegative
  }
}

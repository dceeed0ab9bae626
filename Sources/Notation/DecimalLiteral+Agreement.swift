import BigInt

extension DecimalLiteral {
  /// Widest enclosure, relative to the number, whose inside is taken for one number: what evaluating in
  /// doubles leaves uncertain, with room to spare.
  private static let narrow = 1e-9

  /// How this literal stands to the number inside `enclosure`; `nil` if the bounds give different answers,
  /// or if a whole number beside `=` may be meant exactly or rounded.
  package func agreement(with enclosure: Enclosure, approximate: Bool) -> Agreement? {
    guard enclosure.isDefined else { return nil }
    if let exact = enclosure.exact { return agreement(withExact: exact, approximate: approximate) }
    if enclosure.lower.isInfinite, enclosure.lower == enclosure.upper { return .wrong }
    guard let low = Rational(enclosure.lower), let high = Rational(enclosure.upper) else { return nil }
    if low <= value, value <= high {
      let scale = max(1, abs(enclosure.midpoint))
      return enclosure.width <= DecimalLiteral.narrow * scale ? .rounded : nil
    }
    let atLow = agreement(withExact: low, approximate: approximate)
    let atHigh = agreement(withExact: high, approximate: approximate)
    return atLow == atHigh ? atLow : nil
  }

  /// How this literal stands to `exact`.
  private func agreement(withExact exact: Rational, approximate: Bool) -> Agreement? {
    let distance = (exact - value).magnitude
    if distance.isZero { return .exact }
    if isPrefix { return prefixAgreement(with: exact, distance: distance) }
    if isWholeClaim {
      if !approximate {
        if exact.isInteger || value.isZero { return .wrong }
        if distance <= Rational(1, 2) { return value.magnitude < Rational(10) ? nil : .rounded }
      } else if distance <= roundUnit * Rational(1, 2) {
        return .rounded
      }
    }
    if distance <= unit * Rational(1, 2) { return .rounded }
    if approximate, distance <= unit { return .approximate }
    if distance < unit, exact.magnitude > value.magnitude,
      value.isZero || exact.isNegative == value.isNegative
    {
      return .truncated
    }
    return distance <= unit * Rational(2) ? .lastDigit : .wrong
  }

  /// Whether it says "this many", not "this much": no point, exponent or percent sign.
  private var isWholeClaim: Bool { isInteger && !isPercent }

  /// The place of the last digit that is not a trailing zero: 100 for `1500`. Beside `≈` whole numbers are
  /// rounded to such places.
  private var roundUnit: Rational {
    guard !value.isZero else { return .one }
    var place = 0
    var rest = value.numerator.magnitude
    while rest % 10 == 0 {
      rest /= 10
      place += 1
    }
    return Rational.powerOfTen(place)
  }

  /// A literal that ends in dots is the beginning of the number, or its rounding.
  private func prefixAgreement(with exact: Rational, distance: Rational) -> Agreement {
    let goesOn = exact.magnitude > value.magnitude && (value.isZero || exact.isNegative == value.isNegative)
    if goesOn && distance < unit { return .rounded }
    if distance <= unit * Rational(1, 2) { return .rounded }
    return distance <= unit * Rational(2) ? .lastDigit : .wrong
  }
}

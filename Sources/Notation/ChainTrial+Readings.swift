extension ChainTrial {
  /// Another reading of the calculation that gives the printed number: `nil` if there is none.
  ///
  /// Plain text is read by people who know which is meant: calculators' percentages, exclusive or, text put
  /// together, machine integers, binary digits, ranges, thousands' points, units that scale.
  func readingDoubt(_ first: Int, _ literal: DecimalLiteral, _ value: Enclosure) -> String? {
    guard let expression = chain.members[first].expression else { return nil }
    if let reason = percentDoubt(expression, literal) ?? signDoubt(expression, literal) { return reason }
    if let reason = thousandsDoubt(first, literal) ?? magnitudeDoubt(literal, value) { return reason }
    guard expression.isWholeArithmetic else { return nil }
    if let reason = rangeDoubt(expression, literal) { return reason }
    guard literal.isInteger, !literal.isPercent else { return nil }
    return wrappingDoubt(literal, value) ?? digitsDoubt(first, expression, literal)
      ?? exclusiveDoubt(expression, literal)
  }

  private func agrees(_ literal: DecimalLiteral, _ value: Enclosure?) -> Bool {
    guard let value else { return false }
    return literal.agreement(with: value, approximate: false)?.isAgreement ?? false
  }

  /// `40 + 15% = 46`: each percentage is one of what stands before it.
  private func percentDoubt(_ expression: Expression, _ literal: DecimalLiteral) -> String? {
    guard case .sum(let terms) = expression, terms.contains(where: \.isPercentage) else { return nil }
    let evaluation = Evaluation(logarithm: logarithm, bindings: context.bindings)
    var total = Enclosure(.zero)
    for term in terms {
      guard let value = evaluation.value(of: term).quantity?.enclosure else { return nil }
      total = term.isPercentage && total.exact != .zero ? total * (Enclosure(.one) + value) : total + value
    }
    return agrees(literal, total) ? "a percentage may be one of what stands before it" : nil
  }

  /// `-3^2 = 9`: the sign may belong to the base.
  private func signDoubt(_ expression: Expression, _ literal: DecimalLiteral) -> String? {
    guard case .negative(.power(let base, let exponent)) = expression else { return nil }
    let evaluation = Evaluation(logarithm: logarithm, bindings: context.bindings)
    let other = evaluation.value(of: .power(.negative(base), exponent)).quantity?.enclosure
    return agrees(literal, other) ? "the sign may belong to the base of the power" : nil
  }

  /// `2.500 + 2.500 = 5000`: points may divide thousands.
  private func thousandsDoubt(_ first: Int, _ literal: DecimalLiteral) -> String? {
    let grouped: @Sendable (DecimalLiteral) -> Rational = { literal in
      literal.decimals == 3 && !literal.hasExponent && !literal.isPercent
        ? literal.value * Rational(1_000) : literal.value
    }
    guard let other = value(of: first, literal: { Enclosure(grouped($0.literal)) })?.enclosure?.exact,
      grouped(literal) == other
    else { return nil }
    return "its points may divide thousands"
  }

  /// A number that is off by a power of a thousand or by a hundred has a unit or is in percent.
  private func magnitudeDoubt(_ literal: DecimalLiteral, _ value: Enclosure) -> String? {
    guard !literal.value.isZero, literal.text.utf8.filter({ $0 >= 0x31 && $0 <= 0x39 }).count >= 2 else {
      return nil
    }
    for exponent in [2, 3, 6, 9, 12] {
      let factor = Enclosure(Rational.powerOfTen(exponent))
      if agrees(literal, value * factor) || agrees(literal, value / factor) {
        return "it is right in a unit 10^\(exponent) times larger or smaller"
      }
    }
    return nil
  }

  /// Machine integers of 8, 16, 32 and 64 bits begin again at their end.
  private func wrappingDoubt(_ literal: DecimalLiteral, _ value: Enclosure) -> String? {
    guard let exact = value.exact, exact.isInteger, exact != literal.value else { return nil }
    let difference = exact - literal.value
    let isWrapped = (difference * Rational(small: 1, 256)).isInteger
    let isLost = exact.magnitude > Rational(1 << 24) && difference.magnitude <= .one
    if isWrapped { return "machine integers may wrap around" }
    return isLost ? "it is what floating-point arithmetic gives" : nil
  }

  /// The digits in another sense: binary numbers, truth values, texts put together.
  private func digitsDoubt(_ first: Int, _ expression: Expression, _ literal: DecimalLiteral) -> String? {
    let numbers = expression.numbers.map(\.literal)
    if case .sum = expression, numbers.map(\.text).joined() == literal.text {
      return "the numbers may be texts put together"
    }
    guard let result = literal.binaryValue, numbers.allSatisfy({ $0.binaryValue != nil }) else { return nil }
    let binary = value(of: first) { Enclosure($0.literal.binaryValue ?? .zero) }?.enclosure?.exact
    if binary == result { return "it is right for binary digits" }
    let areBits = (numbers + [literal]).allSatisfy { $0.value.magnitude <= .one }
    return areBits ? "it may be meant of truth values" : nil
  }

  /// `90 - 100 = 4`: a range from the less to the greater.
  private func rangeDoubt(_ expression: Expression, _ literal: DecimalLiteral) -> String? {
    guard case .sum(let terms) = expression, terms.count == 2, case .number(let low) = terms[0],
      case .negative(.number(let high)) = terms[1], low.literal.value < high.literal.value,
      !literal.value.isNegative
    else { return nil }
    return "it may be a range"
  }

  /// `6 ^ 3 = 5`: exclusive or, as programmers write it.
  private func exclusiveDoubt(_ expression: Expression, _ literal: DecimalLiteral) -> String? {
    guard case .power(.number(let base), .number(let exponent)) = expression,
      let left = Int(base.literal.text), let right = Int(exponent.literal.text)
    else { return nil }
    return Rational(left ^ right) == literal.value ? "^ may be exclusive or" : nil
  }
}

extension Expression {
  /// Whether it calculates with whole numbers only, by the four operations and powers.
  var isWholeArithmetic: Bool {
    switch self {
    case .number(let placed): placed.literal.isInteger && !placed.literal.isPercent
    case .negative(let inner): inner.isWholeArithmetic
    case .sum(let parts), .product(let parts), .list(let parts): parts.allSatisfy(\.isWholeArithmetic)
    case .quotient(let left, let right), .power(let left, let right):
      left.isWholeArithmetic && right.isWholeArithmetic
    case .constant, .symbol, .root, .logarithm, .function, .application: false
    }
  }

  /// Whether it is a printed percentage, with a sign perhaps.
  fileprivate var isPercentage: Bool {
    switch self {
    case .number(let placed), .negative(.number(let placed)): placed.literal.isPercent
    default: false
    }
  }
}

extension DecimalLiteral {
  /// Its digits read in base two; `nil` unless it has at most 60 of them and only `0` and `1`.
  fileprivate var binaryValue: Rational? {
    guard isInteger, !isPercent, text.utf8.count <= 60 else { return nil }
    var value = 0
    for byte in text.utf8 where byte >= 0x30 && byte <= 0x39 {
      guard byte <= 0x31 else { return nil }
      value = value * 2 + Int(byte - 0x30)
    }
    return Rational(isNegative ? -value : value)
  }
}

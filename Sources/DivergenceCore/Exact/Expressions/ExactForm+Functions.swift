/// Functions of forms, where the result is a form again; `nil` where it is none.
extension ExactForm {
  /// The most bits that a power may have.
  private static let powerLimit = 1 << 16

  /// The logarithm of a rational above zero: Σ exponent · log element.
  static func logarithm(of value: ExactRational, over base: CoprimeBase) -> ExactForm? {
    guard let exponents = base.exponents(of: value) else { return nil }
    var result = ExactForm()
    for (index, exponent) in exponents {
      result.add(ExactRational(exponent), times: Monomial(logarithms: [index: 1]))
    }
    return result
  }

  /// The logarithm of one product of radicals and a power of e, above zero.
  func logarithm(over base: CoprimeBase) -> ExactForm? {
    guard let (factor, monomial) = single, factor.isPositive, monomial.isExponential,
      var result = Self.logarithm(of: factor, over: base)
    else { return nil }
    for (index, exponent) in monomial.radicals {
      result.add(exponent, times: Monomial(logarithms: [index: 1]))
    }
    result.add(monomial.natural, times: Monomial())
    return result
  }

  /// e to the power of a rational and a linear form in logarithms.
  func exponential(over base: CoprimeBase) -> ExactForm? {
    var result = ExactForm(.one)
    for (monomial, factor) in terms {
      var part: ExactForm?
      if monomial == Monomial() {
        part = ExactForm(.one, times: Monomial(natural: factor))
      } else if monomial.pi == 0, monomial.natural.isZero, monomial.radicals.isEmpty,
        monomial.logarithms.count == 1, let (index, power) = monomial.logarithms.first, power == 1
      {
        part = Self.power(of: base.elements[index], at: index, factor)
      }
      guard let part, let product = result.multiplied(by: part, over: base) else { return nil }
      result = product
    }
    return result
  }

  /// A power of one term: any rational power above zero, whole powers otherwise.
  func power(_ exponent: ExactRational, over base: CoprimeBase) -> ExactForm? {
    if terms.isEmpty { return exponent.isPositive ? self : nil }
    guard let (factor, monomial) = single else { return nil }
    if monomial == Monomial(), let count = exponent.integer {
      guard abs(count) <= Self.powerLimit, abs(count) * factor.bitWidth <= Self.powerLimit else { return nil }
      return ExactForm(factor.power(count))
    }
    guard monomial.isExponential, let logarithm = logarithm(over: base) else {
      guard exponent == -1 else { return nil }
      return reciprocal(over: base)
    }
    return logarithm.multiplied(by: exponent).exponential(over: base)
  }

  /// 1 divided by one term.
  private func reciprocal(over base: CoprimeBase) -> ExactForm? {
    guard let (factor, monomial) = single else { return nil }
    var result = ExactForm(
      factor.reciprocal,
      times: Monomial(
        logarithms: monomial.logarithms.mapValues { -$0 }, pi: -monomial.pi, natural: -monomial.natural))
    for (index, exponent) in monomial.radicals {
      guard let part = Self.power(of: base.elements[index], at: index, -exponent),
        let product = result.multiplied(by: part, over: base)
      else { return nil }
      result = product
    }
    return result
  }

  /// A rational power of an element: its whole part as a rational, the rest as a radical.
  private static func power(of element: Magnitude, at index: Int, _ exponent: ExactRational) -> ExactForm? {
    let (quotient, remainder) = exponent.numerator.dividedWithRemainder(by: exponent.denominator)
    guard let whole = quotient.singleLimb, whole < UInt64(powerLimit),
      Int(whole) * element.bitWidth <= powerLimit
    else { return nil }
    var rest = ExactRational(isNegative: false, numerator: remainder, denominator: exponent.denominator)
    var count = Int(whole)
    if exponent.isNegative {
      count = rest.isZero ? -count : -count - 1
      rest = rest.isZero ? rest : .one - rest
    }
    let value = ExactRational(isNegative: false, numerator: element, lowestTermsOver: .one).power(count)
    return ExactForm(value, times: rest.isZero ? Monomial() : Monomial(radicals: [index: rest]))
  }
}

import DivergenceCore

extension ChainTrial {
  /// Why a printed number that does not agree may yet be right; `nil` if nothing speaks for it.
  ///
  /// An accusation must be certain: another base of `log`, a unit that changes on the way, a decimal comma, numbers
  /// only single precision has, or inputs that look rounded themselves all leave a doubt.
  func mercy(for literal: DecimalLiteral, _ index: Int, isFalse: Bool, element: Int = 0) -> String? {
    if let reason = unitDoubt() ?? runningDoubt(index) ?? scaleDoubt(index) { return reason }
    guard let first = stretches[stretchOf[index]].first, let value = firstValue(first)?.element(element)
    else {
      return nil
    }
    let agrees: (Enclosure) -> Bool = {
      literal.agreement(with: $0, approximate: false)?.isAgreement ?? false
    }
    if let reason = baseDoubt(first, element, agrees) ?? angleDoubt(first, element, agrees) { return reason }
    if let reason = spellingDoubt(literal, value) { return reason }
    guard isFalse else { return nil }
    return singlePrecisionDoubt(first) ?? lostSignDoubt(first, literal)
      ?? inputDoubt(first, element, literal.interval()) ?? congruenceDoubt(index)
      ?? readingDoubt(first, literal, value)
  }

  /// The same for a step between calculations.
  func mercy(_ index: Int) -> String? {
    if let reason = unitDoubt() ?? runningDoubt(index) ?? scaleDoubt(index) { return reason }
    guard let first = stretches[stretchOf[index]].first else { return nil }
    let admitted = admitted(index + 1, reach: .half)?.enclosure
    if let admitted {
      let agrees: (Enclosure) -> Bool = { admitted.meets($0) }
      if let reason = baseDoubt(first, 0, agrees) ?? angleDoubt(first, 0, agrees) { return reason }
    }
    if let reason = singlePrecisionDoubt(first) ?? congruenceDoubt(index) { return reason }
    return admitted.flatMap { inputDoubt(first, 0, $0) }
  }

  /// `≡` and `:=` state a congruence or a definition rather than an equality of numbers.
  private func congruenceDoubt(_ index: Int) -> String? {
    chain.relations[index].kind == .defines ? "it may be a congruence or a definition" : nil
  }

  /// Another reading of the printed number itself: a decimal comma, `× 100` for percent, or all the digits of a
  /// double (relative error below 1e-13) or of a single (below 2^-23).
  private func spellingDoubt(_ literal: DecimalLiteral, _ value: Enclosure) -> String? {
    if literal.style.mayBeDecimalComma, let separator = literal.style.separator,
      let other = DecimalLiteral(literal.text.replacing(separator, with: ".")),
      other.agreement(with: value, approximate: false)?.isAgreement ?? false
    {
      return "its comma may be a decimal comma"
    }
    if literal.isPercent,
      literal.agreement(with: value / Enclosure(Rational(100)), approximate: false)?.isAgreement ?? false
    {
      return "the value may be in percent already"
    }
    let digits = literal.text.utf8.filter { $0 >= 0x30 && $0 <= 0x39 }.count
    let distance = abs(literal.value.approximation - value.midpoint)
    if digits >= 15, distance <= 1e-13 * abs(value.midpoint) {
      return "it is what floating-point arithmetic gives"
    }
    if digits >= 15, distance <= 1.2e-7 * abs(value.midpoint) {
      return "it is what single precision gives"
    }
    return nil
  }

  /// A line that goes on calculating with its own result: its `=` does not mean equality.
  private func runningDoubt(_ index: Int) -> String? {
    guard let running = stretches[stretchOf[index]].running, index >= running else { return nil }
    return "the line goes on calculating with the result before it"
  }

  /// A unit that may scale the number: `1 million`, `14 GB`.
  private func scaleDoubt(_ index: Int) -> String? {
    let members = [chain.members[index], chain.members[index + 1]]
    return members.contains { $0.unit.map(ScaleUnit.mayScale) ?? false }
      ? "the unit may scale the number" : nil
  }

  /// Angles that may be in degrees.
  private func angleDoubt(_ first: Int, _ element: Int, _ agrees: (Enclosure) -> Bool) -> String? {
    guard chain.members[first].expression?.holdsAngle ?? false,
      let value = value(of: first, anglesInDegrees: true, literal: { Enclosure($0.literal.value) }),
      let number = value.element(element), agrees(number)
    else { return nil }
    return "it is right if angles are in degrees"
  }

  /// Two units in one chain, or a unit that the written logarithms do not give.
  private func unitDoubt() -> String? {
    if units.count > 1 { return "the unit changes on the way" }
    guard let unit = units.first else { return nil }
    let other = chain.members.contains { member in
      member.expression?.holdsLogarithm { kind in
        switch kind {
        case .unstated: false
        case .natural: unit != .nats
        case .base(.number(let base)):
          (base.literal.value == Rational(2) && unit != .bits)
            || (base.literal.value == Rational(10) && unit != .bans)
        case .base: false
        }
      } ?? false
    }
    return other ? "the logarithms are not those of the unit" : nil
  }

  /// A bare `log` whose base neither the page nor a unit says, when another base fits.
  private func baseDoubt(_ first: Int, _ element: Int, _ agrees: (Enclosure) -> Bool) -> String? {
    guard !context.isLogarithmStated, units.isEmpty,
      chain.members[first].expression?.holdsLogarithm(where: { $0 == .unstated }) ?? false
    else { return nil }
    for base in LogarithmBase.allCases where base != logarithm {
      if let value = firstValue(first, logarithm: base)?.element(element), agrees(value) {
        return "it is right if log means the logarithm to base \(base.rawValue)"
      }
    }
    return nil
  }

  /// An input of the first calculation that was itself refuted earlier on the page.
  func inheritedDoubt(_ index: Int) -> String? {
    guard !context.refuted.isEmpty, let first = stretches[stretchOf[index]].first else { return nil }
    let input = chain.members[first].expression?.numbers.first { placed in
      context.refuted.contains(placed.literal.value.magnitude)
        && placed.literal.text.utf8.filter { $0 >= 0x30 && $0 <= 0x39 }.count >= 3
    }
    return input.map { "it follows from \($0.literal.text), which is itself not right" }
  }

  /// A sum of decimals whose last digits are factors that lost their sign: `0.252` for `0.25·2`.
  private func lostSignDoubt(_ first: Int, _ literal: DecimalLiteral) -> String? {
    guard case .sum(let terms)? = chain.members[first].expression, terms.count >= 3,
      terms.allSatisfy({ if case .number(let placed) = $0 { !placed.literal.isInteger } else { false } })
    else { return nil }
    let value = value(of: first) { placed in
      guard let digit = placed.literal.text.utf8.last, digit >= 0x30, digit <= 0x39,
        let factor = DecimalLiteral(
          String(decoding: Array(placed.literal.text.utf8.dropLast()), as: UTF8.self))
      else { return .unbounded }
      return Enclosure(factor.value * Rational(Int(digit - 0x30)))
    }
    guard let value = value?.enclosure,
      literal.agreement(with: value, approximate: false)?.isAgreement ?? false
    else { return nil }
    return "multiplication signs seem to be lost"
  }

  /// Inputs outside of single precision's normal range are other numbers there.
  private func singlePrecisionDoubt(_ first: Int) -> String? {
    let least = Rational.powerOfTen(-37)
    let greatest = Rational.powerOfTen(38)
    let numbers = chain.members[first].expression?.numbers.map(\.literal.value.magnitude) ?? []
    let isOutside = numbers.contains { !$0.isZero && ($0 < least || $0 > greatest) }
    return isOutside ? "an input is outside of single precision's range" : nil
  }

  /// Inputs of three decimals and more are often rounded results themselves: if that explains the number, it
  /// is not accused.
  private func inputDoubt(_ first: Int, _ element: Int, _ claimed: Enclosure) -> String? {
    let value = value(of: first) { placed in
      placed.literal.decimals >= 3 && !placed.literal.isPercent && !placed.literal.hasExponent
        ? placed.literal.interval() : Enclosure(placed.literal.value)
    }
    guard let value = value?.element(element), value.exact == nil, value.meets(claimed) else { return nil }
    return "it is right if the inputs are themselves rounded: they admit \(value.shown)"
  }
}

extension String {
  /// The text with every `old` replaced.
  fileprivate func replacing(_ old: String, with new: String) -> String {
    var result: [UInt8] = []
    let bytes = Array(utf8)
    let target = Array(old.utf8)
    var offset = 0
    while offset < bytes.count {
      if !target.isEmpty, bytes[offset...].starts(with: target) {
        result += Array(new.utf8)
        offset += target.count
      } else {
        result.append(bytes[offset])
        offset += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

import BigInt
import Notation
import TestSupport
import Testing

/// Correct roundings are accepted, truncations and neighbours are not: on random values, without exception.
@Suite struct AgreementPropertyTests {
  @Test func `Of 3000 random values every rounding is accepted and nothing else`() {
    let seed: UInt64 = 20_240_611
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<3_000 {
      let decimals = Int.random(in: 1...6, using: &generator)
      let digits = Int.random(in: 1...9_999_999_999, using: &generator)
      let sign = Bool.random(using: &generator) ? 1 : -1
      let value = Rational(sign * digits) * Rational.powerOfTen(-10)
      let floor = BigInt((value.magnitude * Rational.powerOfTen(decimals)).floored)
      for step in -1...2 {
        let printed = Rational(floor + BigInt(step), 1) * Rational.powerOfTen(-decimals)
        guard step + Int(clamping: floor) >= 0 else { continue }
        let signed = sign < 0 ? -printed : printed
        let text = decimal(floor + BigInt(step), decimals, isNegative: sign < 0)
        guard let literal = DecimalLiteral(text) else {
          Issue.record("\(text) is no number")
          continue
        }
        #expect(literal.value == signed)
        let distance = (value - signed).magnitude
        let isRounding = distance <= literal.unit * .half
        let agreement = literal.agreement(with: Enclosure(value), approximate: false)
        #expect(
          (agreement == .exact || agreement == .rounded) == isRounding, "seed \(seed): \(text) for \(value)")
        let interval = Enclosure(lower: value.doubleBounds.lower, upper: value.doubleBounds.upper)
        let measured = literal.agreement(with: interval, approximate: false)
        #expect(
          measured == nil || (measured?.isAgreement == isRounding), "seed \(seed): \(text) for \(value)")
      }
    }
  }

  @Test func `A rendering always agrees with what it renders`() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<1_000 {
      let decimals = Int.random(in: 1...5, using: &generator)
      let value =
        Rational(Int.random(in: -99_999_999...99_999_999, using: &generator)) * Rational.powerOfTen(-6)
      let style = DecimalLiteral("0." + String(repeating: "1", count: decimals))
      let rendering = style?.rendering(of: Enclosure(value)) ?? ""
      let agreement = DecimalLiteral(rendering)?.agreement(with: Enclosure(value), approximate: false)
      #expect(agreement == .exact || agreement == .rounded, "\(rendering) for \(value)")
    }
  }

  private func decimal(_ scaled: BigInt, _ decimals: Int, isNegative: Bool) -> String {
    var digits = String(scaled)
    while digits.utf8.count <= decimals { digits = "0" + digits }
    let whole = digits.prefix(digits.count - decimals)
    return (isNegative ? "-" : "") + whole + "." + digits.suffix(decimals)
  }
}

extension Rational {
  fileprivate var floored: BigInt { numerator / denominator }
}

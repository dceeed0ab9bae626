package import Verification

/// Numbers as reports write them, so that every format says the same digits.
package enum NumberText {
  /// The shortest decimal that reads back as `number`, whole numbers without a point: `0.0072`, `5`, `1e-300`,
  /// `inf`, `-inf`, `nan`.
  package static func shortest(_ number: Double) -> String {
    if number.isNaN { return "nan" }
    if number.isInfinite { return number < 0 ? "-inf" : "inf" }
    let text = number.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// A computed value: a number, or a list of numbers in brackets.
  package static func shortest(_ value: ComputedValue) -> String {
    switch value {
    case .number(let number): shortest(number)
    case .list(let numbers): "[" + numbers.map { shortest($0) }.joined(separator: ", ") + "]"
    }
  }

  /// `share`, from 0 to 1, in per cent with at most one decimal, never rounded up to a whole that was not
  /// reached: 0.9999 is "99.9 %", only 1 is "100 %".
  package static func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000 + 1e-9).rounded(.down))
    return tenths % 10 == 0 ? "\(tenths / 10) %" : "\(tenths / 10).\(tenths % 10) %"
  }
}

/// The digits of a real number that are certain, and doubles around it.
public struct CertifiedValue: Sendable, Hashable {
  /// The number itself, if it was seen to be rational.
  public let exact: ExactRational?
  /// Whether the number is below zero.
  public let isNegative: Bool
  /// The significant digits, the first not 0 unless the number is: the number rounded to that many digits,
  /// ties to even. Digits behind the end of an exact decimal are left out.
  public let digits: String
  /// The power of ten of the first digit: −3 for 0.0072.
  public let exponent: Int
  /// How many significant digits are certain; as many as were asked for, unless the precision ended.
  public let certifiedDigits: Int
  /// A double at or below the number: the greatest one, unless the precision ended.
  public let lower: Double
  /// A double at or above the number: the least one, unless the precision ended.
  public let upper: Double
  /// The nearest double, ties to even, unless the precision ended.
  public let nearest: Double

  /// Whether the number was seen to be rational.
  public var isExact: Bool { exact != nil }
}

extension CertifiedValue: CustomStringConvertible {
  /// The number with all certain digits: `0.0071673531`, or `2.9999985e-12` where it would begin or end with
  /// more than five zeros.
  public var description: String {
    let sign = isNegative ? "-" : ""
    let count = digits.utf8.count
    if exponent < -6 || exponent > count + 4 {
      let fraction = digits.dropFirst()
      return "\(sign)\(digits.prefix(1))\(fraction.isEmpty ? "" : ".")\(fraction)e\(exponent)"
    }
    if exponent < 0 { return sign + "0." + String(repeating: "0", count: -exponent - 1) + digits }
    let zeros = String(repeating: "0", count: max(0, exponent + 1 - count))
    let whole = digits.prefix(exponent + 1) + zeros
    let fraction = digits.dropFirst(exponent + 1)
    return sign + whole + (fraction.isEmpty ? "" : ".") + fraction
  }
}

/// What certifying a formula came to.
public enum Certification: Sendable, Hashable {
  /// The number is known to as many digits as the value says.
  case certain(CertifiedValue)
  /// The number is 0 or below 10^-`decimals`: the precision ended before the two could be told apart.
  case indistinguishableFromZero(decimals: Int)

  /// The value, if there is one.
  public var value: CertifiedValue? {
    if case .certain(let value) = self { return value }
    return nil
  }
}

import BigInt

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Enclosure {
  /// The number for people: as short as it can be where it is known, otherwise bounds rounded outward.
  package var shown: String {
    guard isDefined else { return "undefined" }
    guard isBounded else { return lower == upper ? "infinite" : "unbounded" }
    return isNarrow ? pointText : "between " + reach(joinedBy: " and ")
  }

  /// Both bounds, rounded outward to six digits or as many as tell them apart; one that is a short decimal but
  /// for the error of arithmetic in doubles (relative 1e-12) is that decimal.
  func reach(joinedBy joint: String) -> String {
    guard isBounded else { return "\(lower)" + joint + "\(upper)" }
    let size = max(abs(lower), abs(upper))
    let ratio = width > 0 ? size / width : 1
    let digits = max(6, min(16, Int(log10(max(1, ratio)).rounded(.up)) + 2))
    return Enclosure.bound(lower, digits: digits, .down) + joint
      + Enclosure.bound(upper, digits: digits, .up)
  }

  /// Whether its bounds are one number but for the error of arithmetic in doubles.
  private var isNarrow: Bool { width <= 1e-9 * abs(midpoint) || width <= 1e-13 }

  /// The number itself: whole numbers and decimals of twelve digits exactly, anything else as the nearest double.
  private var pointText: String {
    if let exact, exact.isInteger, exact.numerator.magnitude.bitWidth <= 64 {
      return exact.numerator.description
    }
    if exact == nil, contains(.zero) { return "0" }
    let double = exact?.approximation ?? midpoint
    guard let number = exact ?? Rational(double) else { return "\(double)" }
    let short = ShortDecimal(number, digits: 12)
    if contains(short.value) { return short.text }
    return exact == nil ? "\(double)" : ShortDecimal(number, digits: 16).text
  }

  private static func bound(_ bound: Double, digits: Int, _ rounding: ShortDecimal.Rounding) -> String {
    guard let number = Rational(bound) else { return "\(bound)" }
    let nearest = ShortDecimal(number, digits: digits)
    let isNear = (nearest.value - number).magnitude <= number.magnitude * Rational.powerOfTen(-12)
    return isNear ? nearest.text : ShortDecimal(number, digits: digits, rounding).text
  }
}

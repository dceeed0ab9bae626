/// A rational number exactly: a fraction of two integers of any size, always in lowest terms.
///
/// Decimal text such as `0.35` is 7/20 here, not the nearest double. A number remembers nothing else: neither
/// how it was written nor with how many digits.
public struct ExactRational: Sendable, Hashable {
  /// Whether the number is below zero.
  public let isNegative: Bool
  /// The numerator without its sign.
  let numerator: Magnitude
  /// The denominator, at least 1 and prime to the numerator.
  let denominator: Magnitude

  /// A fraction that is in lowest terms already.
  init(isNegative: Bool, numerator: Magnitude, lowestTermsOver denominator: Magnitude) {
    self.isNegative = isNegative && !numerator.isZero
    self.numerator = numerator
    self.denominator = denominator
  }

  /// A fraction, reduced; the denominator is not 0.
  init(isNegative: Bool, numerator: Magnitude, denominator: Magnitude) {
    let divisor = Magnitude.greatestCommonDivisor(numerator, denominator)
    guard !divisor.isOne else {
      self.init(isNegative: isNegative, numerator: numerator, lowestTermsOver: denominator)
      return
    }
    self.init(
      isNegative: isNegative, numerator: numerator / divisor, lowestTermsOver: denominator / divisor)
  }

  /// An integer.
  public init(_ value: Int) {
    self.init(isNegative: value < 0, numerator: Magnitude(UInt64(value.magnitude)), lowestTermsOver: .one)
  }

  /// The fraction `numerator`/`denominator`. Refuses a denominator of 0.
  public init(numerator: Int, denominator: Int) throws(DivergenceError) {
    guard denominator != 0 else { throw DivergenceError.divisionByZero }
    self.init(
      isNegative: (numerator < 0) != (denominator < 0), numerator: Magnitude(UInt64(numerator.magnitude)),
      denominator: Magnitude(UInt64(denominator.magnitude)))
  }

  /// 0.
  public static let zero = ExactRational(0)
  /// 1.
  public static let one = ExactRational(1)

  /// Whether the number is 0.
  public var isZero: Bool { numerator.isZero }
  /// Whether the number is an integer.
  public var isInteger: Bool { denominator.isOne }
  /// Whether the number is above zero.
  public var isPositive: Bool { !isNegative && !isZero }
  /// The number without its sign.
  public var magnitude: ExactRational {
    ExactRational(isNegative: false, numerator: numerator, lowestTermsOver: denominator)
  }

  /// The number as an `Int`, if it is one.
  var integer: Int? {
    guard isInteger, let value = numerator.singleLimb, value <= UInt64(Int.max) else { return nil }
    return isNegative ? -Int(value) : Int(value)
  }

  /// How many bits the numerator and the denominator have together.
  var bitWidth: Int { numerator.bitWidth + denominator.bitWidth }
}

extension ExactRational: ExpressibleByIntegerLiteral {
  /// An integer.
  public init(integerLiteral value: Int) { self.init(value) }
}

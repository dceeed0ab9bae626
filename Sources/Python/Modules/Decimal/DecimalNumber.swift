import BigInt

/// How a decimal number is rounded.
enum DecimalRounding: String, Sendable, CaseIterable {
  case ceiling = "ROUND_CEILING"
  case down = "ROUND_DOWN"
  case floor = "ROUND_FLOOR"
  case halfDown = "ROUND_HALF_DOWN"
  case halfEven = "ROUND_HALF_EVEN"
  case halfUp = "ROUND_HALF_UP"
  case up = "ROUND_UP"
  case zeroFiveUp = "ROUND_05UP"
}

/// A number of the General Decimal Arithmetic Specification (M. Cowlishaw, version 1.70): `coefficient · 10^exponent`.
struct DecimalNumber: Sendable {
  /// What sort of number it is.
  enum Kind: Sendable {
    case finite
    case infinity
    case nan
    case signaling
  }

  var isNegative = false
  /// The digits; of a NaN its payload.
  var coefficient: BigUInt = 0
  var exponent = 0
  var kind = Kind.finite

  /// Whether it is an infinity or a NaN.
  var isSpecial: Bool { kind != .finite }
  /// Whether it is a NaN of either sort.
  var isNaN: Bool { kind == .nan || kind == .signaling }
  /// Whether it is 0 or -0.
  var isZero: Bool { kind == .finite && coefficient.isZero }
  /// The number of digits; 1 for zero.
  var digits: Int { DecimalNumber.digits(coefficient) }
  /// The exponent of the first digit.
  var adjusted: Int { exponent + digits - 1 }

  /// An integer.
  init(_ integer: BigInt) {
    isNegative = integer < 0
    coefficient = integer.magnitude
  }

  /// A number of its parts.
  init(isNegative: Bool, _ coefficient: BigUInt, _ exponent: Int) {
    (self.isNegative, self.coefficient, self.exponent) = (isNegative, coefficient, exponent)
  }

  /// An infinity or a NaN.
  init(isNegative: Bool, kind: Kind, payload: BigUInt = 0) {
    (self.isNegative, self.kind, coefficient) = (isNegative, kind, payload)
  }

  /// How many decimal digits an integer has; 1 for 0.
  static func digits(_ value: BigUInt) -> Int {
    if value.isZero { return 1 }
    let estimate = Int(Double(value.bitWidth - 1) * 0.301_029_995_663_981_2)
    return value >= BigUInt(10).power(estimate + 1)
      ? estimate + 2 : value >= BigUInt(10).power(estimate) ? estimate + 1 : estimate
  }

  /// Ten to a power.
  static func ten(_ power: Int) -> BigUInt { BigUInt(10).power(power) }

  /// The same with the other sign.
  var negated: DecimalNumber {
    var result = self
    result.isNegative.toggle()
    return result
  }

  /// The same without sign.
  var magnitude: DecimalNumber {
    var result = self
    result.isNegative = false
    return result
  }

  /// The coefficient without its last digits, rounded, and whether digits were lost.
  func dropping(_ count: Int, _ rounding: DecimalRounding) -> (coefficient: BigUInt, isExact: Bool) {
    if count <= 0 { return (coefficient * DecimalNumber.ten(-count), true) }
    if count > digits + 1 {
      if coefficient.isZero { return (0, true) }
      let up =
        rounding == .up || rounding == .zeroFiveUp || (rounding == .ceiling && !isNegative)
        || (rounding == .floor && isNegative)
      return (up ? 1 : 0, false)
    }
    let unit = DecimalNumber.ten(count)
    let (quotient, rest) = coefficient.quotientAndRemainder(dividingBy: unit)
    if rest.isZero { return (quotient, true) }
    let twice = rest * 2
    let isUp: Bool
    switch rounding {
    case .down: isUp = false
    case .up: isUp = true
    case .ceiling: isUp = !isNegative
    case .floor: isUp = isNegative
    case .halfUp: isUp = twice >= unit
    case .halfDown: isUp = twice > unit
    case .halfEven: isUp = twice > unit || (twice == unit && quotient & 1 == 1)
    case .zeroFiveUp:
      let last = quotient % 10
      isUp = last == 0 || last == 5
    }
    return (isUp ? quotient + 1 : quotient, false)
  }

  /// The same value with another exponent, rounded.
  func rescaled(to exponent: Int, _ rounding: DecimalRounding) -> DecimalNumber {
    if isZero { return DecimalNumber(isNegative: isNegative, 0, exponent) }
    let (kept, _) = dropping(exponent - self.exponent, rounding)
    return DecimalNumber(isNegative: isNegative, kept, exponent)
  }

  /// -1, 0 or 1 as the finite or infinite value is less than, equal to or greater than another.
  func compare(_ other: DecimalNumber) -> Int {
    let mine = isZero ? 0 : isNegative ? -1 : 1
    let theirs = other.isZero ? 0 : other.isNegative ? -1 : 1
    if mine != theirs { return mine < theirs ? -1 : 1 }
    if mine == 0 { return 0 }
    if kind == .infinity || other.kind == .infinity {
      if kind == other.kind { return 0 }
      return (kind == .infinity) == !isNegative ? 1 : -1
    }
    if adjusted != other.adjusted { return (adjusted < other.adjusted) == !isNegative ? -1 : 1 }
    let low = min(exponent, other.exponent)
    let a = coefficient * DecimalNumber.ten(exponent - low)
    let b = other.coefficient * DecimalNumber.ten(other.exponent - low)
    return a == b ? 0 : (a < b) == !isNegative ? -1 : 1
  }
}

/// What a `decimal.Decimal` holds.
final class DecimalContents: NumericContents {
  let value: DecimalNumber
  private let charge: Charge

  /// A decimal number.
  init(_ value: DecimalNumber, _ meter: Meter) throws(Stop) {
    charge = try Charge(meter, 2 * Charge.object + value.coefficient.bitWidth >> 3)
    self.value = value
  }

  func hashKey(_ interpreter: Interpreter) throws(Stop) -> HashKey {
    switch value.kind {
    case .infinity: return .float((value.isNegative ? -Double.infinity : .infinity).bitPattern)
    case .signaling: throw interpreter.fail(.typeError, "Cannot hash a signaling NaN value.")
    case .nan: return .identity(ObjectIdentifier(self))
    case .finite: break
    }
    if value.isZero { return .int(0) }
    if value.exponent.magnitude > 2000 {
      throw interpreter.refuse("hash", "the hash of a decimal with so large an exponent is not supported")
    }
    return try interpreter.ratio(of: value).hashKey
  }
}

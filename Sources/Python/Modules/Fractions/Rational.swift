import BigInt

/// A quotient of two integers in lowest terms.
struct Rational: Sendable, Hashable {
  let numerator: BigInt
  /// Positive.
  let denominator: BigInt

  /// The quotient of two integers; the second is not 0.
  init(_ numerator: BigInt, _ denominator: BigInt) {
    let divisor = numerator.greatestCommonDivisor(with: denominator)
    let sign: BigInt = denominator < 0 ? -1 : 1
    if divisor == 1 {
      (self.numerator, self.denominator) = (numerator * sign, denominator * sign)
    } else {
      (self.numerator, self.denominator) = (numerator / divisor * sign, denominator / divisor * sign)
    }
  }

  /// An integer.
  init(_ integer: BigInt) { (numerator, denominator) = (integer, 1) }

  /// Two integers that are in lowest terms.
  private init(lowest numerator: BigInt, _ denominator: BigInt) {
    (self.numerator, self.denominator) = (numerator, denominator)
  }

  /// The exact value of a finite double.
  init(_ real: Double) {
    var (significand, exponent) = DecimalDigits.parts(of: real)
    let zeros = min(significand.trailingZeroBitCount, max(0, -exponent))
    significand >>= UInt64(zeros)
    exponent += zeros
    let magnitude = BigInt(significand) << max(0, exponent)
    numerator = real < 0 ? -magnitude : magnitude
    denominator = significand == 0 ? 1 : BigInt(1) << max(0, -exponent)
  }

  /// The bits of both parts together, a measure of what an operation costs.
  var bits: Int { numerator.bitWidth + denominator.bitWidth }

  static func + (a: Rational, b: Rational) -> Rational {
    if a.denominator == b.denominator { return Rational(a.numerator + b.numerator, a.denominator) }
    return Rational(
      a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
  }

  static func - (a: Rational, b: Rational) -> Rational { a + -b }

  static prefix func - (a: Rational) -> Rational { Rational(lowest: -a.numerator, a.denominator) }

  static func * (a: Rational, b: Rational) -> Rational {
    Rational(a.numerator * b.numerator, a.denominator * b.denominator)
  }

  /// The quotient; `b` is not 0.
  static func / (a: Rational, b: Rational) -> Rational {
    Rational(a.numerator * b.denominator, a.denominator * b.numerator)
  }

  static func < (a: Rational, b: Rational) -> Bool {
    a.numerator * b.denominator < b.numerator * a.denominator
  }

  /// A whole power; a negative one only of what is not 0.
  func power(_ exponent: Int) -> Rational {
    let count = Int(exponent.magnitude)
    let (top, bottom) = (numerator.power(count), denominator.power(count))
    if exponent >= 0 { return Rational(lowest: top, bottom) }
    return top < 0 ? Rational(lowest: -bottom, -top) : Rational(lowest: bottom, top)
  }

  /// The greatest integer that is not greater.
  var floor: BigInt {
    let (quotient, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
    return rest < 0 ? quotient - 1 : quotient
  }

  /// The nearest integer, the even one of two.
  var rounded: BigInt {
    let whole = floor
    let twice = (numerator - whole * denominator) * 2
    if twice > denominator || (twice == denominator && whole.magnitude & 1 == 1) { return whole + 1 }
    return whole
  }

  /// The nearest fraction whose denominator is at most `most`, the one with the smaller denominator of two:
  /// the last convergent or semiconvergent of its continued fraction (Knuth, volume 2, section 4.5.3).
  func limited(to most: BigInt) -> Rational {
    if denominator <= most { return self }
    var (p0, q0, p1, q1): (BigInt, BigInt, BigInt, BigInt) = (0, 1, 1, 0)
    var (n, d) = (numerator, denominator)
    while true {
      let a = Rational(lowest: n, d).floor
      let q2 = q0 + a * q1
      if q2 > most { break }
      (p0, q0, p1, q1) = (p1, q1, p0 + a * p1, q2)
      (n, d) = (d, n - a * d)
    }
    let k = (most - q0) / q1
    // The semiconvergent is nearer if the part of the last quotient that was taken is more than half.
    if 2 * d * (q0 + k * q1) <= denominator { return Rational(p1, q1) }
    return Rational(p0 + k * p1, q0 + k * q1)
  }

  /// The key of the value in a hash table: that of an integer or a float if it is equal to one.
  var hashKey: HashKey {
    if denominator == 1 {
      if let small = Int(exactly: numerator) { return .int(small) }
      return .big(numerator)
    }
    let isPower = denominator.magnitude.trailingZeroBitCount == denominator.magnitude.bitWidth - 1
    if isPower, numerator.magnitude.bitWidth <= 53, denominator.magnitude.bitWidth <= 1000,
      let significand = Int(exactly: numerator)
    {
      let real = Double(
        sign: .plus, exponent: -denominator.magnitude.trailingZeroBitCount, significand: Double(significand))
      return .float(real.bitPattern)
    }
    if isPower, denominator.magnitude.bitWidth > 1000 || numerator.magnitude.bitWidth > 53 {
      // Subnormal or long: equal to a float only if it is one.
      let magnitude = Interpreter.nearestDouble(numerator)
      let real = Double(sign: .plus, exponent: 0, significand: magnitude)
      let scaled = Rational.scaled(real, by: -denominator.magnitude.trailingZeroBitCount)
      if scaled.isFinite, Rational(scaled) == self { return .float(scaled.bitPattern) }
    }
    return .rational(numerator, denominator)
  }

  /// `value · 2^exponent` in two steps, so that the intermediate value does not vanish.
  private static func scaled(_ value: Double, by exponent: Int) -> Double {
    let half = max(-2200, exponent) / 2
    return Double(
      sign: .plus, exponent: max(-2200, exponent) - half,
      significand: Double(sign: .plus, exponent: half, significand: value))
  }
}

/// What a `fractions.Fraction` holds.
final class FractionContents: NumericContents {
  let value: Rational
  private let charge: Charge

  /// A fraction.
  init(_ value: Rational, _ meter: Meter) throws(Stop) {
    charge = try Charge(meter, Charge.object + value.bits >> 3)
    self.value = value
  }

  func hashKey(_ interpreter: Interpreter) throws(Stop) -> HashKey { value.hashKey }
}

extension Interpreter {
  /// A `Fraction`, if its parts are not too large.
  func fraction(_ value: Rational) throws(Stop) -> Value {
    if value.bits > limits.integerBits { throw .limit(.integerBits) }
    return try instance(of: "fractions.Fraction", try FractionContents(value, meter))
  }

  /// Takes the steps of an operation of two fractions.
  func charge(_ a: Rational, _ b: Rational) throws(Stop) {
    let words = 1 + (a.bits + b.bits) >> 6
    if a.bits + b.bits > 2 * limits.integerBits { throw .limit(.integerBits) }
    // The greatest common divisor goes through the bits one by one.
    try charge(1 + 16 * words * words)
  }

  /// The exact value of an integer or `Fraction`; `nil` for anything else.
  func rational(_ value: Value) -> Rational? {
    if let fraction = value.payload(FractionContents.self) { return fraction.value }
    switch value {
    case .int, .big, .bool, .npInt: return value.integer.map { Rational($0) }
    default: return nil
    }
  }

  /// The nearest double of a fraction.
  func double(_ value: Rational) throws(Stop) -> Double {
    try trueDivision(value.numerator, value.denominator)
  }
}

/// The leading decimal digits of a number, rounded to nearest, and the power of ten of the first.
struct SignificantDigits: Equatable {
  let digits: Magnitude
  let exponent: Int

  /// The digits without zeros at the end.
  var text: String {
    let text = digits.decimalText
    let zeros = text.utf8.reversed().prefix { $0 == UInt8(ascii: "0") }.count
    return digits.isZero ? text : String(text.dropLast(zeros))
  }

  /// The digit 0.
  static let zero = SignificantDigits(digits: .zero, exponent: 0)

  private init(digits: Magnitude, exponent: Int) {
    self.digits = digits
    self.exponent = exponent
  }

  /// The first `count` digits of an exact number that is not 0, ties to even.
  init(of value: ExactRational, count: Int) {
    var exponent = Self.decimalExponent(ofPower: value.numerator.bitWidth - value.denominator.bitWidth - 1)
    while true {
      let places = count - 1 - exponent
      let scale = Magnitude.powerOfTen(abs(places))
      let numerator = places >= 0 ? value.numerator * scale : value.numerator
      let denominator = places >= 0 ? value.denominator : value.denominator * scale
      let (quotient, remainder) = numerator.dividedWithRemainder(by: denominator)
      let doubled = remainder.shiftedLeft(by: 1)
      let roundsUp = doubled > denominator || (doubled == denominator && quotient.isOdd)
      let rounded = roundsUp ? quotient + .one : quotient
      if let digits = Self(rounded: rounded, exponent: exponent, count: count) {
        self = digits
        return
      }
      exponent += 1
    }
  }

  /// The first `count` digits that all numbers in the ball have after rounding; `nil` if they differ, or if
  /// one is exactly between two.
  init?(of ball: Ball, count: Int, precision: Int) {
    guard let least = ball.leastMagnitude else { return nil }
    var exponent = Self.decimalExponent(ofPower: ball.exponent + least.bitWidth - 1)
    let bound = Magnitude.powerOfTen(count)
    while true {
      let places = count - 1 - exponent
      let power = Ball(5).power(places.magnitude, precision: precision + 64)
      let product =
        places >= 0
        ? ball.multiplied(by: power, precision: precision + 64)
        : ball.divided(by: power, precision: precision + 64)
      guard let scaled = product?.scaled(byPowerOfTwo: places), let low = scaled.leastMagnitude else {
        return nil
      }
      // Wherever the number begins further left, what lies behind its digits need not be certain.
      if low.shiftedRight(by: max(0, -scaled.exponent)) > bound {
        exponent += 1
        continue
      }
      guard let first = Self.rounded(low, exponent: scaled.exponent),
        let last = Self.rounded(scaled.greatestMagnitude, exponent: scaled.exponent), first == last
      else { return nil }
      if let digits = Self(rounded: first, exponent: exponent, count: count) {
        self = digits
        return
      }
      exponent += 1
    }
  }

  /// Digits of which there are as many as wanted, or one zero more after rounding up; `nil` if there are
  /// more.
  private init?(rounded: Magnitude, exponent: Int, count: Int) {
    let bound = Magnitude.powerOfTen(count)
    guard rounded >= bound else {
      (digits, self.exponent) = (rounded, exponent)
      return
    }
    guard rounded == bound else { return nil }
    (digits, self.exponent) = (Magnitude.powerOfTen(count - 1), exponent + 1)
  }

  /// magnitude · 2^exponent rounded to an integer; `nil` for a tie.
  private static func rounded(_ magnitude: Magnitude, exponent: Int) -> Magnitude? {
    guard exponent < 0 else { return magnitude.shiftedLeft(by: exponent) }
    if magnitude.trailingZeroBitCount == -exponent - 1 { return nil }
    let doubled = magnitude.shiftedRight(by: -exponent - 1)
    return (doubled + .one).shiftedRight(by: 1)
  }

  /// ⌊log₁₀ 2^power⌋ or one less: with 2^power ≤ x < 2^(power+2) the first digit of x stands there or one or
  /// two places higher.
  private static func decimalExponent(ofPower power: Int) -> Int {
    // log₁₀ 2 = 5553023288523357132.4 / 2^64.
    let product = UInt64(power.magnitude).multipliedFullWidth(by: 5_553_023_288_523_357_132).high
    return power < 0 ? -Int(product) - 1 : Int(product)
  }
}

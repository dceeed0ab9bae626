/// Decimal digits of natural numbers.
extension Magnitude {
  /// The greatest power of ten in one limb, and its exponent.
  private static let chunk: (power: UInt64, digits: Int) = (10_000_000_000_000_000_000, 19)

  /// The number that ASCII digits write; what is no digit is a caller's mistake.
  init(decimalDigits digits: some Sequence<UInt8>) {
    var result = Magnitude.zero
    var part: UInt64 = 0
    var scale: UInt64 = 1
    for digit in digits {
      part = part * 10 + UInt64(digit - UInt8(ascii: "0"))
      scale *= 10
      if scale == Self.chunk.power {
        result = result * Magnitude(scale) + Magnitude(part)
        (part, scale) = (0, 1)
      }
    }
    self = scale == 1 ? result : result * Magnitude(scale) + Magnitude(part)
  }

  /// The decimal digits without leading zeros; `0` for 0.
  var decimalText: String {
    var parts: [UInt64] = []
    var rest = self
    while rest.singleLimb == nil {
      let (quotient, remainder) = rest.dividedWithRemainder(by: Self.chunk.power)
      parts.append(remainder)
      rest = quotient
    }
    var text = String(rest.small)
    for part in parts.reversed() {
      let digits = String(part)
      text += String(repeating: "0", count: Self.chunk.digits - digits.utf8.count) + digits
    }
    return text
  }

  /// 10 to a power.
  static func powerOfTen(_ exponent: Int) -> Self {
    Magnitude(5).power(exponent).shiftedLeft(by: exponent)
  }
}

/// An upper bound of a number that is not negative: `mantissa` · 2^`exponent` with 32 bits, always rounded
/// up.
///
/// The mantissa has its 32nd bit set, or is 0. Rounding up loses at most a factor 1 + 2^-31 an operation.
struct Bound: Sendable, Hashable {
  let mantissa: UInt64
  let exponent: Int

  static let zero = Bound(0, exponent: 0)

  /// At least `value` · 2^`exponent`.
  init(_ value: UInt64, exponent: Int) {
    let excess = 32 - value.leadingZeroBitCount
    guard value != 0 else {
      (mantissa, self.exponent) = (0, 0)
      return
    }
    guard excess > 0 else {
      (mantissa, self.exponent) = (value << UInt64(-excess), exponent + excess)
      return
    }
    let cut = value >> UInt64(excess)
    let rounded = cut << UInt64(excess) == value ? cut : cut + 1
    // 2^32 after rounding up is 2^31 · 2.
    let carries = rounded >> 32
    (mantissa, self.exponent) = (rounded >> carries, exponent + excess + Int(carries))
  }

  /// At least `magnitude` · 2^`exponent`.
  init(above magnitude: Magnitude, exponent: Int) {
    guard magnitude.limbCount > 1 else {
      self.init(magnitude.small, exponent: exponent)
      return
    }
    let leading = magnitude.leadingBits
    self.init((leading.bits >> 32) + 1, exponent: exponent + leading.shift + 32)
  }

  /// A lower bound, the one exception: at most `magnitude` · 2^`exponent`, which is not 0. Only for divisors.
  init(below magnitude: Magnitude, exponent: Int) {
    let leading = magnitude.leadingBits
    (mantissa, self.exponent) = (leading.bits >> 32, exponent + leading.shift + 32)
  }

  var isZero: Bool { mantissa == 0 }

  /// The bound is below 2 to this power.
  var powerAbove: Int { exponent + 32 }

  static func + (left: Self, right: Self) -> Self {
    if left.isZero { return right }
    if right.isZero { return left }
    let (greater, less) = left.exponent >= right.exponent ? (left, right) : (right, left)
    let distance = greater.exponent - less.exponent
    let part = distance >= 32 ? 1 : (less.mantissa >> UInt64(distance)) + 1
    return Bound(greater.mantissa + part, exponent: greater.exponent)
  }

  static func * (left: Self, right: Self) -> Self {
    Bound(left.mantissa * right.mantissa, exponent: left.exponent + right.exponent)
  }

  /// The quotient by a lower bound of the divisor that is not 0.
  static func / (left: Self, divisor: Self) -> Self {
    Bound(
      (left.mantissa << 32) / divisor.mantissa + 1, exponent: left.exponent - divisor.exponent - 32)
  }

  /// The bound in units of 2^`place`, rounded up.
  func units(of place: Int) -> Magnitude {
    let shift = exponent - place
    if shift >= 0 { return Magnitude(mantissa).shiftedLeft(by: shift) }
    return isZero ? .zero : Magnitude(mantissa).shiftedRight(by: -shift) + .one
  }
}

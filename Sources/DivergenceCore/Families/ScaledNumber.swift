/// A positive number as a double-double times a power of two, so that squares and ratios of parameters
/// neither overflow nor lose their low part.
struct ScaledNumber: Sendable, Hashable {
  /// Between 1 and 4.
  let significand: DoubleDouble
  /// The number is `significand` · 2^`exponent`.
  let exponent: Int

  /// A positive finite double, exactly.
  init(_ value: Double) {
    significand = DoubleDouble(value.significand)
    exponent = Int(value.exponent)
  }

  /// The square of a finite double other than 0, exactly.
  init(squareOf value: Double) {
    let root = value.magnitude
    significand = DoubleDouble(productOf: root.significand, root.significand)
    exponent = 2 * Int(root.exponent)
  }

  /// e^x for |x| up to 1e6, relative error below 2^-96 · (1 + |x|/512).
  init(exponentialOf x: Double) {
    let power = (x * 1.4426950408889634).rounded(.down)
    let rest = DoubleDouble(x) - DoubleDouble.naturalLogarithmOf2 * power
    significand = rest.exponential
    exponent = Int(power)
  }

  /// The square of a double-double other than 0, whose parts are far from underflow or exact.
  init(squareOf value: DoubleDouble) {
    let shift = Int(value.high.exponent)
    significand = value.scaled(byPowerOfTwo: -shift).squared
    exponent = 2 * shift
  }

  /// The number, or what overflow or underflow leaves of it.
  var value: DoubleDouble { significand.scaled(byPowerOfTwo: exponent) }

  /// The square root.
  var squareRoot: DoubleDouble {
    let half = Int((Double(exponent) / 2).rounded(.down))
    return significand.scaled(byPowerOfTwo: exponent - 2 * half).squareRoot.scaled(byPowerOfTwo: half)
  }

  /// This number over another, or what overflow or underflow leaves of it.
  func divided(by other: ScaledNumber) -> DoubleDouble {
    (significand / other.significand).scaled(byPowerOfTwo: exponent - other.exponent)
  }
}

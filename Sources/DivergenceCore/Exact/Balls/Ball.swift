/// A real number between known bounds: ±`mantissa` · 2^`exponent`, give or take `error`.
///
/// The mantissa is an integer, no floating point is involved. Every operation is exact up to a truncation
/// below one unit of the last place it keeps, and adds that unit, and what the errors of its operands can do,
/// to its error.
struct Ball: Sendable, Hashable {
  private(set) var isNegative: Bool
  private(set) var mantissa: Magnitude
  private(set) var exponent: Int
  private(set) var error: Bound

  /// A ball cut to about `precision` bits.
  ///
  /// Bits are dropped below the precision, and those more than 48 places below the error: they say nothing.
  init(isNegative: Bool, mantissa: Magnitude, exponent: Int, error: Bound, precision: Int) {
    var dropped = mantissa.bitWidth - precision
    if !error.isZero { dropped = max(dropped, error.powerAbove - exponent - 48) }
    self.isNegative = isNegative
    if dropped <= 0 {
      (self.mantissa, self.exponent, self.error) = (mantissa, exponent, error)
    } else {
      // Cutting loses less than one unit of the new last place, unless all that goes is zeros.
      let isExact = mantissa.trailingZeroBitCount >= dropped
      self.mantissa = mantissa.shiftedRight(by: dropped)
      self.exponent = exponent + dropped
      self.error = isExact ? error : error + Bound(1, exponent: exponent + dropped)
    }
  }

  /// An integer, exactly.
  init(_ value: UInt64) {
    (isNegative, mantissa, exponent, error) = (false, Magnitude(value), 0, .zero)
  }

  /// A rational: exact where its denominator is a power of two and it fits the precision.
  init(_ value: ExactRational, precision: Int) {
    let twos = value.denominator.trailingZeroBitCount
    guard twos + 1 != value.denominator.bitWidth else {
      self.init(
        isNegative: value.isNegative, mantissa: value.numerator, exponent: -twos, error: .zero,
        precision: precision)
      return
    }
    let shift = max(0, precision + 1 - value.numerator.bitWidth + value.denominator.bitWidth)
    let quotient = value.numerator.shiftedLeft(by: shift) / value.denominator
    self.init(
      isNegative: value.isNegative, mantissa: quotient, exponent: -shift, error: Bound(1, exponent: -shift),
      precision: precision)
  }

  /// The greatest integer at or below (|number| − error)/2^exponent if that is above zero; `nil` if the ball
  /// may contain 0.
  var leastMagnitude: Magnitude? {
    let units = error.units(of: exponent)
    return units < mantissa ? mantissa - units : nil
  }

  /// The least integer at or above (|number| + error)/2^exponent.
  var greatestMagnitude: Magnitude { mantissa + error.units(of: exponent) }

  /// Whether the ball may contain 0.
  var mayBeZero: Bool { leastMagnitude == nil }

  /// The number is below 2 to this power, sign aside. `nil` for an exact 0.
  var powerAbove: Int? {
    let greatest = greatestMagnitude
    return greatest.isZero ? nil : exponent + greatest.bitWidth
  }

  /// How many bits of the number are certain: its leading bit's place over the error's.
  var certainBits: Int {
    error.isZero ? Int.max : exponent + mantissa.bitWidth - error.powerAbove
  }

  /// The number with the other sign.
  var negated: Ball {
    var result = self
    result.isNegative.toggle()
    return result
  }

  /// The same ball with a wider margin.
  func widened(by margin: Bound) -> Ball {
    Ball(
      isNegative: isNegative, mantissa: mantissa, exponent: exponent, error: error + margin, precision: .max)
  }

  /// The number times 2^`count`, exactly.
  func scaled(byPowerOfTwo count: Int) -> Ball {
    var result = self
    result.exponent += count
    if !error.isZero { result.error = Bound(error.mantissa, exponent: error.exponent + count) }
    return result
  }
}

/// The doubles next to an exact binary number.
struct DoubleNeighbors: Equatable {
  /// The greatest double at or below it; −∞ below the range.
  let lower: Double
  /// The least double at or above it; +∞ above the range.
  let upper: Double
  /// The nearest double, ties to even; ±∞ from half a step beyond the range.
  let nearest: Double

  /// Around ±(magnitude + r) · 2^exponent, where 0 < r < 1 if `hasRemainder` and r = 0 otherwise. With a
  /// remainder the magnitude has at least 55 bits.
  init(isNegative: Bool, magnitude: Magnitude, exponent: Int, hasRemainder: Bool = false) {
    guard !magnitude.isZero else {
      (lower, upper, nearest) = (0, 0, 0)
      return
    }
    // The double's last place is 2^place: 53 bits, fewer at the lower end of the range.
    let width = magnitude.bitWidth
    let place = max(exponent + width - 53, -1074)
    let isBeyond = exponent + width > 1024
    let dropped = place - exponent
    let kept = dropped >= 0 ? magnitude.shiftedRight(by: dropped) : magnitude.shiftedLeft(by: -dropped)
    let isExact = !hasRemainder && magnitude.trailingZeroBitCount >= dropped
    let isHalfOrMore = dropped > 0 && magnitude.shiftedRight(by: dropped - 1).isOdd
    let isHalf = isHalfOrMore && !hasRemainder && magnitude.trailingZeroBitCount == dropped - 1
    // Both factors are doubles and the product is one: 53 bits at 2^place.
    let cut = isBeyond ? Double.greatestFiniteMagnitude : Double(kept.small).scaled(byPowerOfTwo: place)
    let above = isExact && !isBeyond ? cut : cut.nextUp
    let roundsUp = isBeyond || (isHalfOrMore && (!isHalf || kept.isOdd))
    let rounded = roundsUp ? above : cut
    // 0 − x and not −x, so that nothing becomes −0.
    nearest = isNegative ? 0 - rounded : rounded
    lower = isNegative ? 0 - above : cut
    upper = isNegative ? 0 - cut : above
  }
}

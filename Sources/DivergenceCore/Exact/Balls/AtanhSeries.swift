/// F(z) = 1 + z/3 + z²/5 + z³/7 + … = atanh(√z)/√z for 0 ≤ z < 1/64, in fixed point.
struct AtanhSeries {
  /// The value, cut to `limbs` limbs behind the binary point, with what was cut off counted.
  let ball: Ball

  /// From z in units of 2^(−64 · limbs), itself too small by less than 2 units.
  init(square: Magnitude, limbs count: Int) {
    let z = square.limbs
    var power = z
    var sum = [UInt64](repeating: 0, count: count)
    var product = [UInt64](repeating: 0, count: 2 * z.count)
    var denominator: UInt64 = 3
    var length = power.count
    while length > 0 {
      Self.add(power, length, dividedBy: denominator, to: &sum)
      length = Self.multiply(&power, length, by: z, scratch: &product, droppingLimbs: count)
      denominator += 2
    }
    // Each power is too small by less than 2 units: 1 for its own cut and z times the error before. Each term
    // is cut once more. The terms after the last are below one unit together, and 2 units of z move F by less
    // than one.
    let terms = (denominator - 3) / 2
    ball = Ball(
      isNegative: false, mantissa: Magnitude(limbs: sum + [1]), exponent: -64 * count,
      error: Bound(3 * terms + 4, exponent: -64 * count), precision: 64 * (count + 1))
  }

  /// sum += value / divisor, cut.
  private static func add(
    _ value: [UInt64], _ length: Int, dividedBy divisor: UInt64, to sum: inout [UInt64]
  ) {
    var remainder: UInt64 = 0
    var quotient: UInt64 = 0
    // The quotient's limbs appear from the top, the sum carries from the bottom: add each and ripple up.
    var index = length - 1
    while index >= 0 {
      (quotient, remainder) = divisor.dividingFullWidth((remainder, value[index]))
      var place = index
      var (total, carries) = sum[place].addingReportingOverflow(quotient)
      sum[place] = total
      while carries {
        place += 1
        (total, carries) = sum[place].addingReportingOverflow(1)
        sum[place] = total
      }
      index -= 1
    }
  }

  /// value = value · z / 2^(64 · dropped), cut; how many limbs are left.
  private static func multiply(
    _ value: inout [UInt64], _ length: Int, by z: [UInt64], scratch: inout [UInt64],
    droppingLimbs dropped: Int
  ) -> Int {
    for index in 0..<(length + z.count) { scratch[index] = 0 }
    for offset in 0..<length {
      scratch[offset + z.count] = scratch.add(z, times: value[offset], at: offset)
    }
    var left = max(0, length + z.count - dropped)
    for index in 0..<left { value[index] = scratch[index + dropped] }
    while left > 0, value[left - 1] == 0 { left -= 1 }
    return left
  }
}

/// The inner loop of multiplication.
extension [UInt64] {
  /// Adds `value` times `factor` to the limbs from `offset` on; what is left over for the limb behind.
  mutating func add(_ value: some Collection<UInt64>, times factor: UInt64, at offset: Int) -> UInt64 {
    var carry: UInt64 = 0
    var place = offset
    for limb in value {
      // factor · limb + self + carry ≤ (2^64 − 1)² + 2 (2^64 − 1) < 2^128
      let wide = factor.multipliedFullWidth(by: limb)
      let (first, overflow) = wide.low.addingReportingOverflow(self[place])
      let (second, again) = first.addingReportingOverflow(carry)
      self[place] = second
      carry = wide.high &+ (overflow ? 1 : 0) &+ (again ? 1 : 0)
      place += 1
    }
    return carry
  }
}

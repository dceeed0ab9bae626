/// The generator PCG64: a linear congruence modulo 2¹²⁸ whose states are given out as "xorshift low, random
/// rotation".
///
/// O'Neill, "PCG: a family of simple fast space-efficient statistically good algorithms for random number
/// generation", Harvey Mudd College HMC-CS-2014-0905, with the multiplier given there for 128 bits.
package struct PermutedCongruential: Sendable, Equatable {
  private static let multiplier: UInt128 = 0x2360_ED05_1FC6_5DA4_4385_DF64_9FCC_F645

  /// The state of the congruence.
  package private(set) var state: UInt128
  /// What every step adds; odd.
  package private(set) var increment: UInt128
  /// The upper half of a number whose lower half was given out as 32 bits.
  package private(set) var half: UInt32?

  /// The generator of a seed and of a choice among 2¹²⁷ sequences.
  package init(seed: UInt128, sequence: UInt128) {
    increment = sequence << 1 | 1
    state = (increment &+ seed) &* PermutedCongruential.multiplier &+ increment
  }

  /// A state that was read earlier.
  package init(state: UInt128, increment: UInt128, half: UInt32?) {
    self.state = state
    self.increment = increment
    self.half = half
  }

  /// The generator that four words of a `SeedSequence` make.
  package init(_ seeds: SeedSequence) {
    let words = seeds.state64(count: 4)
    self.init(
      seed: UInt128(words[0]) << 64 | UInt128(words[1]), sequence: UInt128(words[2]) << 64 | UInt128(words[3])
    )
  }

  /// The next 64 bits.
  package mutating func next64() -> UInt64 {
    state = state &* PermutedCongruential.multiplier &+ increment
    let high = UInt64(truncatingIfNeeded: state >> 64)
    let mixed = high ^ UInt64(truncatingIfNeeded: state)
    let turn = high >> 58
    return mixed &>> turn | mixed &<< (64 &- turn & 63)
  }

  /// The next 32 bits: the lower half of 64, then the upper.
  package mutating func next32() -> UInt32 {
    if let half {
      self.half = nil
      return half
    }
    let both = next64()
    half = UInt32(truncatingIfNeeded: both >> 32)
    return UInt32(truncatingIfNeeded: both)
  }

  /// The next number of [0, 1), a multiple of 2⁻⁵³.
  package mutating func nextUnit() -> Double { Double(next64() >> 11) * 0x1p-53 }
}

/// Draws of arrays' worth of numbers, in the two manners that NumPy has: every draw is a function of the bits
/// before it, bit for bit the same as NumPy's.
///
/// The manners differ in how normal and exponential numbers come about, in which way whole numbers are bounded,
/// and in a few formulas that were made more accurate later.
package struct NumPyRandom: Sendable, Equatable {
  /// Which of NumPy's two families of functions is meant.
  package enum Manner: Sendable {
    /// `numpy.random.normal(…)` and `RandomState`: frozen; the polar method and inversion.
    case legacy
    /// `numpy.random.Generator`: the ziggurat method.
    case modern
  }

  /// The bits.
  package var bits: BitStream
  /// The family of functions.
  package let manner: Manner
  /// The second number of a pair of normal numbers, kept for the next call; only in the legacy manner.
  package var spareNormal: Double?
  /// The binomial distribution that was drawn from last, since setting one up costs more than a draw.
  var binomial: BinomialSetup?

  /// Draws from `bits`.
  package init(_ bits: BitStream, manner: Manner) {
    self.bits = bits
    self.manner = manner
  }

  /// What `numpy.random.default_rng(seed)` draws from.
  package static func modern(_ seeds: SeedSequence) -> NumPyRandom {
    NumPyRandom(BitStream(PermutedCongruential(seeds)), manner: .modern)
  }

  /// What `numpy.random.seed(seed)` draws from.
  package static func legacy(seed: UInt32) -> NumPyRandom {
    NumPyRandom(BitStream(MersenneTwister(seed: seed)), manner: .legacy)
  }

  /// What `numpy.random.seed([…])` draws from.
  package static func legacy(key: [UInt32]) -> NumPyRandom {
    NumPyRandom(BitStream(MersenneTwister(key: key)), manner: .legacy)
  }

  var isLegacy: Bool { manner == .legacy }

  /// A number of [0, 1).
  package mutating func unit() -> Double { bits.nextUnit() }

  /// A number of [low, low + width).
  package mutating func uniform(low: Double, width: Double) -> Double { low + width * bits.nextUnit() }

  /// The whole number that a C cast gives: cut off, and the smallest where it does not fit.
  static func whole(_ x: Double) -> Int { Int(exactly: x.rounded(.towardZero)) ?? .min }
}

/// A source of random bits: one of the generators behind one set of functions.
///
/// It is no protocol, so that draws need no indirection and no copies of their code.
package struct BitStream: Sendable, Equatable {
  /// Which generator it is.
  package enum Algorithm: Sendable {
    case mersenneTwister
    case permutedCongruential
  }

  /// Which of the two below is in use.
  package let algorithm: Algorithm
  /// The state of MT19937.
  package internal(set) var twister: MersenneTwister
  /// The state of PCG64.
  package internal(set) var congruential: PermutedCongruential

  /// Bits of MT19937.
  package init(_ twister: MersenneTwister) {
    algorithm = .mersenneTwister
    self.twister = twister
    congruential = PermutedCongruential(state: 0, increment: 1, half: nil)
  }

  /// Bits of PCG64.
  package init(_ congruential: PermutedCongruential) {
    algorithm = .permutedCongruential
    self.congruential = congruential
    twister = BitStream.unused
  }

  private static let unused = MersenneTwister(seed: 0)

  /// The next 32 bits.
  package mutating func next32() -> UInt32 {
    switch algorithm {
    case .mersenneTwister: twister.next32()
    case .permutedCongruential: congruential.next32()
    }
  }

  /// The next 64 bits.
  package mutating func next64() -> UInt64 {
    switch algorithm {
    case .mersenneTwister: twister.next64()
    case .permutedCongruential: congruential.next64()
    }
  }

  /// The next number of [0, 1), a multiple of 2⁻⁵³.
  package mutating func nextUnit() -> Double {
    switch algorithm {
    case .mersenneTwister: twister.nextUnit()
    case .permutedCongruential: congruential.nextUnit()
    }
  }

  /// The next number of [0, 1) in single precision, a multiple of 2⁻²⁴.
  package mutating func nextSingle() -> Float { Float(next32() >> 8) * 0x1p-24 }
}

extension MersenneTwister {
  /// The state that a `SeedSequence` makes, as NumPy's `MT19937(seed)` has it.
  package init(_ seeds: SeedSequence) {
    self.init(seed: 0)
    var words = seeds.state32(count: MersenneTwister.size)
    words[0] = 0x8000_0000
    self = MersenneTwister(words: words, position: MersenneTwister.size - 1) ?? self
  }
}

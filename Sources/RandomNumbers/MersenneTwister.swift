/// The generator MT19937: a recurrence over 624 words of 32 bits with period 2^19937 − 1.
///
/// Matsumoto and Nishimura, "Mersenne Twister: a 623-dimensionally equidistributed uniform pseudo-random number
/// generator", ACM TOMACS 8 (1998), with the seeding of their version of 2002.
package struct MersenneTwister: Sendable, Equatable {
  /// The number of words of the state.
  package static let size = 624
  private static let distance = 397

  /// The 624 words.
  package private(set) var words: [UInt32]
  /// The next word to be given out; 624 where the words have to be renewed first.
  package private(set) var position: Int

  /// The state that one number makes.
  package init(seed: UInt32) {
    var words = [UInt32](repeating: 0, count: MersenneTwister.size)
    words[0] = seed
    for index in 1..<MersenneTwister.size {
      let last = words[index - 1]
      words[index] = 1_812_433_253 &* (last ^ last >> 30) &+ UInt32(index)
    }
    self.words = words
    position = MersenneTwister.size
  }

  /// The state that a list of numbers makes, for seeds of any length; an empty list counts as `[0]`.
  package init(key: [UInt32]) {
    let key = key.isEmpty ? [0] : key
    let size = MersenneTwister.size
    self.init(seed: 19_650_218)
    var place = 1
    var used = 0
    for _ in 0..<max(size, key.count) {
      let last = words[place - 1]
      words[place] = (words[place] ^ (last ^ last >> 30) &* 1_664_525) &+ key[used] &+ UInt32(used)
      advance(&place)
      used = used + 1 == key.count ? 0 : used + 1
    }
    for _ in 1..<size {
      let last = words[place - 1]
      words[place] = (words[place] ^ (last ^ last >> 30) &* 1_566_083_941) &- UInt32(place)
      advance(&place)
    }
    words[0] = 0x8000_0000
  }

  /// A state that was read earlier; `nil` if it is none.
  package init?(words: [UInt32], position: Int) {
    guard words.count == MersenneTwister.size, 0...MersenneTwister.size ~= position else { return nil }
    self.words = words
    self.position = position
  }

  private mutating func advance(_ place: inout Int) {
    place += 1
    guard place == MersenneTwister.size else { return }
    words[0] = words[MersenneTwister.size - 1]
    place = 1
  }

  private mutating func renew() {
    let size = MersenneTwister.size
    let distance = MersenneTwister.distance
    words.withUnsafeMutableBufferPointer { words in
      func twist(_ index: Int, _ next: Int, _ far: Int) {
        let joined = (words[index] & 0x8000_0000) | (words[next] & 0x7FFF_FFFF)
        words[index] = words[far] ^ joined >> 1 ^ (0 &- (joined & 1)) & 0x9908_B0DF
      }
      for index in 0..<size - distance { twist(index, index + 1, index + distance) }
      for index in size - distance..<size - 1 { twist(index, index + 1, index + distance - size) }
      twist(size - 1, 0, distance - 1)
    }
    position = 0
  }

  /// The next 32 bits.
  package mutating func next32() -> UInt32 {
    if position == MersenneTwister.size { renew() }
    let word = words[position]
    position += 1
    return MersenneTwister.tempered(word)
  }

  /// A word of the state as it is given out.
  @inline(__always)
  private static func tempered(_ word: UInt32) -> UInt32 {
    var word = word
    word ^= word >> 11
    word ^= word << 7 & 0x9D2C_5680
    word ^= word << 15 & 0xEFC6_0000
    return word ^ word >> 18
  }

  /// The next 64 bits: the first word is the upper half.
  package mutating func next64() -> UInt64 {
    let high = UInt64(next32())
    return high << 32 | UInt64(next32())
  }

  /// The next number of [0, 1), a multiple of 2⁻⁵³.
  package mutating func nextUnit() -> Double {
    MersenneTwister.unit(next32(), next32())
  }

  @inline(__always)
  private static func unit(_ first: UInt32, _ second: UInt32) -> Double {
    let high = Double(Int64(first >> 5))
    let low = Double(Int64(second >> 6))
    return (high * 67_108_864 + low) / 9_007_199_254_740_992
  }

  /// As many calls of `nextUnit` as the buffer is long.
  mutating func fillUnits(_ target: UnsafeMutableBufferPointer<Double>) {
    var place = 0
    while place < target.count {
      let pairs = min((MersenneTwister.size - position) / 2, target.count - place)
      if pairs == 0 {
        // The words are used up, or a single one is left.
        target[place] = nextUnit()
        place += 1
        continue
      }
      let start = position
      words.withUnsafeBufferPointer { words in
        for pair in 0..<pairs {
          let index = start &+ 2 &* pair
          target[place &+ pair] = MersenneTwister.unit(
            MersenneTwister.tempered(words[index]), MersenneTwister.tempered(words[index &+ 1]))
        }
      }
      position += 2 * pairs
      place += pairs
    }
  }
}

/// A mixer that makes of any entropy as many independent words as a generator's state needs.
///
/// O'Neill's `seed_seq_fe` ("Developing a seed_seq alternative", pcg-random.org, 2015) in the form of NumPy's
/// enhancement proposal 19: every word of the entropy reaches every word of the pool.
package struct SeedSequence: Sendable, Equatable {
  /// The words of the entropy, the lowest first.
  package let entropy: [UInt32]
  /// The place in the tree of sequences that were spawned from one another.
  package let spawnKey: [UInt32]
  /// The number of words of the pool.
  package let poolSize: Int
  /// How many sequences were spawned from this one.
  package private(set) var childCount: Int
  private let pool: [UInt32]

  /// The sequence of some entropy.
  package init(entropy: [UInt32], spawnKey: [UInt32] = [], poolSize: Int = 4, childCount: Int = 0) {
    self.entropy = entropy
    self.spawnKey = spawnKey
    self.poolSize = poolSize
    self.childCount = childCount
    var words = entropy
    if !spawnKey.isEmpty {
      words += Array(repeating: 0, count: max(0, poolSize - words.count))
      words += spawnKey
    }
    pool = SeedSequence.mixed(words, size: poolSize)
  }

  /// The sequence of a whole number.
  package init(_ number: UInt64) { self.init(entropy: SeedSequence.words(of: number)) }

  /// The 32-bit words of a number, the lowest first; a small number is one word.
  package static func words(of number: UInt64) -> [UInt32] {
    let high = UInt32(number >> 32)
    return [UInt32(truncatingIfNeeded: number)] + (high == 0 ? [] : [high])
  }

  private static func mixed(_ entropy: [UInt32], size: Int) -> [UInt32] {
    var constant: UInt32 = 0x43B0_D7E5
    func hashed(_ word: UInt32) -> UInt32 {
      var value = word ^ constant
      constant &*= 0x931E_8875
      value &*= constant
      return value ^ value >> 16
    }
    func joined(_ x: UInt32, _ y: UInt32) -> UInt32 {
      let value = 0xCA01_F9DD &* x &- 0x4973_F715 &* y
      return value ^ value >> 16
    }
    var pool = (0..<size).map { hashed($0 < entropy.count ? entropy[$0] : 0) }
    for source in 0..<size {
      for target in 0..<size where target != source {
        pool[target] = joined(pool[target], hashed(pool[source]))
      }
    }
    for word in entropy.dropFirst(size) {
      for target in 0..<size { pool[target] = joined(pool[target], hashed(word)) }
    }
    return pool
  }

  /// `count` words of 32 bits.
  package func state32(count: Int) -> [UInt32] {
    var constant: UInt32 = 0x8B51_F9DD
    return (0..<count).map { index in
      var value = pool[index % poolSize] ^ constant
      constant &*= 0x58F3_8DED
      value &*= constant
      return value ^ value >> 16
    }
  }

  /// `count` words of 64 bits.
  package func state64(count: Int) -> [UInt64] {
    let words = state32(count: 2 * count)
    return (0..<count).map { UInt64(words[2 * $0]) | UInt64(words[2 * $0 + 1]) << 32 }
  }

  /// `count` further sequences, independent of this one and of one another.
  package mutating func spawn(_ count: Int) -> [SeedSequence] {
    let first = childCount
    childCount += count
    return (first..<childCount).map {
      SeedSequence(
        entropy: entropy, spawnKey: spawnKey + SeedSequence.words(of: UInt64($0)), poolSize: poolSize)
    }
  }
}

/// Draws one number at a time as Python's module `random` does, bit for bit.
package struct PythonRandom: Sendable, Equatable {
  /// The bits.
  package private(set) var twister: MersenneTwister
  /// The second number of a pair that `gauss` makes, kept for its next call.
  package var spareNormal: Double?

  /// The generator that a whole number seeds: the 32-bit words of its magnitude, the lowest first.
  package init(words: [UInt32]) {
    var words = words
    while words.count > 1, words.last == 0 { words.removeLast() }
    twister = MersenneTwister(key: words)
  }

  /// The generator of a state that was read earlier.
  package init(twister: MersenneTwister, spareNormal: Double?) {
    self.twister = twister
    self.spareNormal = spareNormal
  }

  /// A number of [0, 1), a multiple of 2⁻⁵³.
  package mutating func random() -> Double { twister.nextUnit() }

  /// `count` random bits as 32-bit words, the lowest first; the last word has only the bits that are left.
  package mutating func bits(_ count: Int) -> [UInt32] {
    var words: [UInt32] = []
    words.reserveCapacity((count + 31) / 32)
    var left = count
    while left > 0 {
      words.append(twister.next32() >> UInt32(max(0, 32 - left)))
      left -= 32
    }
    return words
  }

  /// A whole number of 0..<`count`, for a count above 0: as many bits as the count has, until they are small
  /// enough.
  package mutating func below(_ count: Int) -> Int {
    let width = Int.bitWidth - count.leadingZeroBitCount
    while true {
      var value = Int(twister.next32() >> UInt32(max(0, 32 - width)))
      if width > 32 { value |= Int(twister.next32() >> UInt32(64 - width)) << 32 }
      if value < count { return value }
    }
  }

  /// The order of `count` shuffled things; `swap` exchanges two of them.
  package mutating func shuffle(_ count: Int, swap: (Int, Int) -> Void) {
    var last = count - 1
    while last > 0 {
      swap(last, below(last + 1))
      last -= 1
    }
  }

  /// `size` different numbers below `count` in the order of selection: from a pool if it is small, else with a set.
  package mutating func sample(_ size: Int, of count: Int) -> [Int] {
    var poolLimit = 21
    if size > 5 {
      var table = 1
      while table < 3 * size { table *= 4 }
      poolLimit += table
    }
    var result: [Int] = []
    result.reserveCapacity(size)
    if count <= poolLimit {
      var pool = Array(0..<count)
      for taken in 0..<size {
        let place = below(count - taken)
        result.append(pool[place])
        pool[place] = pool[count - taken - 1]
      }
      return result
    }
    var known = Set<Int>(minimumCapacity: size)
    while result.count < size {
      let value = below(count)
      if known.insert(value).inserted { result.append(value) }
    }
    return result
  }
}

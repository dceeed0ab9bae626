extension NumPyRandom {
  /// The width of the whole numbers that are drawn: narrow ones share the bits of one word.
  package enum Width: Int, Sendable {
    case bit = 1
    case bits8 = 8
    case bits16 = 16
    case bits32 = 32
    case bits64 = 64
  }

  /// The least number of the form 2ᵏ − 1 that is not below `number`.
  static func mask(of number: UInt64) -> UInt64 {
    number == 0 ? 0 : .max >> UInt64(number.leadingZeroBitCount)
  }

  /// A whole number of 0…`most`: bits as long as they are too large.
  package mutating func masked(below most: UInt64) -> UInt64 {
    bits.masked(below: most, NumPyRandom.mask(of: most))
  }

  /// A whole number of 0…`most`: the upper half of a product.
  package mutating func scaled(below most: UInt64) -> UInt64 { bits.scaled(below: most) }

  /// A whole number of 0…`most` of 32 or 64 bits, in the family's manner.
  package mutating func integer(below most: UInt64) -> UInt64 {
    isLegacy ? masked(below: most) : scaled(below: most)
  }

  /// `count` whole numbers of 0…`most`, drawn in one call; `most` fits into `width`.
  package mutating func integers(_ count: Int, below most: UInt64, width: Width) -> [UInt64] {
    var result: [UInt64] = []
    result.reserveCapacity(count)
    guard most > 0, width.rawValue < 32 else {
      for _ in 0..<count { result.append(integer(below: most)) }
      return result
    }
    var shared = SharedWord(width: width)
    for _ in 0..<count { result.append(narrow(below: most, &shared)) }
    return result
  }

  /// A word that several narrow numbers come from.
  package struct SharedWord {
    let width: Width
    private var word: UInt32 = 0
    private var left = 0

    /// A word that is fetched when it is needed.
    package init(width: Width) { self.width = width }

    mutating func next(_ bits: inout BitStream) -> UInt64 {
      if left == 0 {
        word = bits.next32()
        left = 32 / width.rawValue - 1
      } else {
        word >>= UInt32(width.rawValue)
        left -= 1
      }
      return UInt64(word) & (1 << UInt64(width.rawValue) - 1)
    }
  }

  /// One narrow whole number of 0…`most`.
  package mutating func narrow(below most: UInt64, _ shared: inout SharedWord) -> UInt64 {
    if most == 0 { return 0 }
    let size = UInt64(shared.width.rawValue)
    let largest: UInt64 = 1 << size - 1
    if most == largest { return shared.next(&bits) }
    if isLegacy {
      let mask = NumPyRandom.mask(of: most)
      while true {
        let value = shared.next(&bits) & mask
        if value <= most { return value }
      }
    }
    let count = most + 1
    var product = shared.next(&bits) * count
    if product & largest < count {
      let threshold = (largest - most) % count
      while product & largest < threshold { product = shared.next(&bits) * count }
    }
    return product >> size
  }
}

extension BitSource {
  /// A whole number of 0…`most`: bits as long as they are too large.
  @inline(__always)
  mutating func masked(below most: UInt64, _ mask: UInt64) -> UInt64 {
    if most == 0 { return 0 }
    while true {
      let value = (most <= 0xFFFF_FFFF ? UInt64(next32()) : next64()) & mask
      if value <= most { return value }
    }
  }

  /// A whole number of 0…`most`: the upper half of a product (Lemire, "Fast random integer generation in an
  /// interval", ACM TOMACS 29, 2019).
  @inline(__always)
  mutating func scaled(below most: UInt64) -> UInt64 {
    if most == 0 { return 0 }
    if most == .max { return next64() }
    if most > 0xFFFF_FFFF {
      let count = most &+ 1
      var product = next64().multipliedFullWidth(by: count)
      if product.low < count {
        let threshold = (UInt64.max - most) % count
        while product.low < threshold { product = next64().multipliedFullWidth(by: count) }
      }
      return product.high
    }
    if most == 0xFFFF_FFFF { return UInt64(next32()) }
    let count = most &+ 1
    var product = UInt64(next32()) &* count
    if product & 0xFFFF_FFFF < count {
      let threshold = (0xFFFF_FFFF &- most) % count
      while product & 0xFFFF_FFFF < threshold { product = UInt64(next32()) &* count }
    }
    return product >> 32
  }
}

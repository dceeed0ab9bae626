import BigInt

/// What a value is in a hash table: equal for values that Python finds equal.
enum HashKey: Hashable {
  case none
  /// Integers, booleans, and floats that are integers.
  case int(Int)
  indirect case big(BigInt)
  /// The bits of a float that is no integer.
  case float(UInt64)
  /// A number that is no float, in lowest terms; the denominator is positive.
  indirect case rational(BigInt, BigInt)
  case text([UInt8])
  indirect case tuple([HashKey], Extent)
  indirect case frozenSet(Set<HashKey>, Extent)
  case identity(ObjectIdentifier)
  /// The bits of both parts of a complex number that is not real.
  case complex(UInt64, UInt64)
  case bytes([UInt8])
  case other(String)
  /// An object with a hash and an equality of its own: all that are equal share the number (see `OwnKeys`).
  case object(hash: Int, number: Int)

  /// How much a key that holds keys holds: a tuple that holds one tuple twice, and so on, is small, its key is not.
  struct Extent: Hashable {
    /// How many keys stand inside one another.
    let depth: Int
    /// The bytes of all of them.
    let bytes: Int
  }

  /// How many keys stand inside one another.
  var depth: Int {
    switch self {
    case .tuple(_, let extent), .frozenSet(_, let extent): extent.depth
    default: 0
    }
  }

  /// Bytes beside those that every key takes in a table.
  var bytes: Int {
    switch self {
    case .tuple(_, let extent), .frozenSet(_, let extent): extent.bytes
    case .big(let integer): 48 + integer.bitWidth >> 3
    case .rational(let a, let b): 96 + (a.bitWidth + b.bitWidth) >> 3
    case .other(let name): name.utf8.count
    // What `OwnKeys` keeps of the object.
    case .object: 320
    default: 0
    }
  }

  /// CPython's `hash` where it is the same in every run: of numbers, `None`, and tuples and frozen sets of such.
  var numericHash: Int? {
    switch self {
    case .int(let value):
      let prime = (1 << 61) - 1
      let hash = value.magnitude % UInt(prime)
      let signed = value < 0 ? -Int(hash) : Int(hash)
      return signed == -1 ? -2 : signed
    case .float(let bits): return HashKey.hash(Double(bitPattern: bits))
    case .big(let value):
      let hash = Int(value.magnitude % BigUInt((1 << 61) - 1))
      let signed = value < 0 ? -hash : hash
      return signed == -1 ? -2 : signed
    case .none: return 0xFCA8_6420
    case .tuple(let keys, _):
      var hashes: [Int] = []
      for key in keys {
        guard let hash = key.numericHash else { return nil }
        hashes.append(hash)
      }
      return HashKey.hash(tuple: hashes)
    case .frozenSet(let keys, _):
      var hashes: [Int] = []
      for key in keys {
        guard let hash = key.numericHash else { return nil }
        hashes.append(hash)
      }
      return HashKey.hash(set: hashes)
    case .object(let hash, _): return hash
    case .rational(let numerator, let denominator): return HashKey.hash(numerator, denominator)
    case .complex(let real, let imaginary):
      guard let first = HashKey.hash(Double(bitPattern: real)),
        let second = HashKey.hash(Double(bitPattern: imaginary))
      else { return nil }
      let hash = first &+ 1_000_003 &* second
      return hash == -1 ? -2 : hash
    case .text, .bytes, .identity, .other: return nil
    }
  }

  /// CPython's hash of a fraction: the quotient modulo the Mersenne prime 2⁶¹ − 1.
  private static func hash(_ numerator: BigInt, _ denominator: BigInt) -> Int {
    let prime = BigInt((1 << 61) - 1)
    var hash = 314_159
    if let inverse = (denominator % prime).inverse(prime) {
      hash = Int((BigInt(numerator.magnitude) % prime) * inverse % prime)
    }
    let signed = numerator < 0 ? -hash : hash
    return signed == -1 ? -2 : signed
  }

  /// CPython's hash of a double: its value modulo the Mersenne prime 2⁶¹ − 1.
  private static func hash(_ value: Double) -> Int? {
    if value.isInfinite { return value > 0 ? 314_159 : -314_159 }
    if value.isNaN { return nil }
    let prime: UInt64 = (1 << 61) - 1
    var significand = value.magnitude.significand / 2
    var exponent = Int(value.magnitude.exponent) + 1
    var hash: UInt64 = 0
    while significand != 0 {
      hash = (hash << 28 & prime) | hash >> 33
      significand *= 268_435_456
      exponent -= 28
      let part = UInt64(significand)
      significand -= Double(part)
      hash += part
      if hash >= prime { hash -= prime }
    }
    let shift = UInt64(exponent >= 0 ? exponent % 61 : 60 - (-1 - exponent) % 61)
    hash = (hash << shift & prime) | hash >> (61 - shift)
    let signed = value < 0 ? -Int(hash) : Int(hash)
    return signed == -1 ? -2 : signed
  }

  /// CPython's hash of a tuple from those of its elements: the 64-bit xxHash of Yann Collet without its last mixing.
  static func hash(tuple hashes: [Int]) -> Int {
    let (first, second, fifth): (UInt, UInt, UInt) = (
      11_400_714_785_074_694_791, 14_029_467_366_897_019_727, 2_870_177_450_012_600_261
    )
    var sum = fifth
    for hash in hashes {
      sum = sum &+ UInt(bitPattern: hash) &* second
      sum = (sum << 31 | sum >> 33) &* first
    }
    sum = sum &+ (UInt(hashes.count) ^ (fifth ^ 3_527_539))
    return sum == .max ? 1_546_275_796 : Int(bitPattern: sum)
  }

  /// CPython's hash of a frozen set from those of its members, whatever their order.
  static func hash(set hashes: [Int]) -> Int {
    var mixed: UInt = 0
    for hash in hashes {
      let bits = UInt(bitPattern: hash)
      mixed ^= ((bits ^ 89_869_747) ^ bits << 16) &* 3_644_798_167
    }
    mixed ^= (UInt(hashes.count) &+ 1) &* 1_927_868_237
    mixed ^= mixed >> 11 ^ mixed >> 25
    mixed = mixed &* 69069 &+ 907_133_923
    return mixed == .max ? 590_923_713 : Int(bitPattern: mixed)
  }
}

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
  indirect case tuple([HashKey], depth: Int)
  indirect case frozenSet(Set<HashKey>, depth: Int)
  case identity(ObjectIdentifier)
  case other(String)

  /// How many keys stand inside one another.
  var depth: Int {
    switch self {
    case .tuple(_, let depth), .frozenSet(_, let depth): depth
    default: 0
    }
  }

  /// CPython's `hash` of a number; `nil` for everything else.
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
    case .rational(let numerator, let denominator): return HashKey.hash(numerator, denominator)
    case .none, .text, .tuple, .frozenSet, .identity, .other: return nil
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
}

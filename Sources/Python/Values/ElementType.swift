/// The types of array elements.
enum ElementType: String, Sendable, CaseIterable {
  case bool
  case int8
  case uint8
  case int16
  case uint16
  case int32
  case uint32
  case int64
  /// Values beyond those of `int64` are refused, not wrapped.
  case uint64
  case float16
  case float32
  case float64

  /// Whether the elements are kept as doubles.
  var isFloat: Bool { self == .float64 || self == .float32 || self == .float16 }

  /// Whether the elements are integers, truth values not included.
  var isInteger: Bool { !isFloat && self != .bool }

  /// Whether the elements are integers without a sign.
  var isUnsigned: Bool { self == .uint8 || self == .uint16 || self == .uint32 || self == .uint64 }

  /// The bytes of one element.
  var itemSize: Int {
    switch self {
    case .bool, .int8, .uint8: 1
    case .int16, .uint16, .float16: 2
    case .int32, .uint32, .float32: 4
    case .int64, .uint64, .float64: 8
    }
  }

  /// NumPy's letter for the family: `f`, `i`, `u`, `b`.
  var kind: String { isFloat ? "f" : self == .bool ? "b" : isUnsigned ? "u" : "i" }

  /// NumPy's letter for the type.
  var character: String {
    switch self {
    case .bool: "?"
    case .int8: "b"
    case .uint8: "B"
    case .int16: "h"
    case .uint16: "H"
    case .int32: "i"
    case .uint32: "I"
    case .int64: "l"
    case .uint64: "L"
    case .float16: "e"
    case .float32: "f"
    case .float64: "d"
    }
  }

  /// The smallest and largest integer; of truth values 0 and 1. For `uint64` the largest that is kept.
  var bounds: ClosedRange<Int> {
    switch self {
    case .bool: 0...1
    case .int8: -128...127
    case .uint8: 0...255
    case .int16: -32768...32767
    case .uint16: 0...65535
    case .int32: -2_147_483_648...2_147_483_647
    case .uint32: 0...4_294_967_295
    case .uint64: 0...Int.max
    default: Int.min...Int.max
    }
  }

  /// The type that holds the values of both.
  func promoted(with other: ElementType) -> ElementType {
    if self == other { return self }
    if self == .bool { return other }
    if other == .bool { return self }
    if isFloat || other.isFloat {
      let (a, b) = (leastFloat, other.leastFloat)
      return a.itemSize >= b.itemSize ? a : b
    }
    if isUnsigned == other.isUnsigned { return itemSize > other.itemSize ? self : other }
    let (signed, unsigned) = isUnsigned ? (other, self) : (self, other)
    if signed.itemSize > unsigned.itemSize { return signed }
    switch unsigned {
    case .uint8: return .int16
    case .uint16: return .int32
    case .uint32: return .int64
    default: return .float64
    }
  }

  /// The smallest floating type that holds the values of this one, as functions like `np.exp` choose it.
  var leastFloat: ElementType {
    if isFloat { return self }
    return itemSize == 1 ? .float16 : itemSize == 2 ? .float32 : .float64
  }

  /// What a sum or a product of such elements is: small integers grow to 64 bits.
  var summed: ElementType { isFloat ? self : isUnsigned ? .uint64 : .int64 }

  /// An integer cut to the width of the type.
  func wrapped(_ integer: Int) -> Int {
    switch self {
    case .bool: integer != 0 ? 1 : 0
    case .int8: Int(Int8(truncatingIfNeeded: integer))
    case .uint8: Int(UInt8(truncatingIfNeeded: integer))
    case .int16: Int(Int16(truncatingIfNeeded: integer))
    case .uint16: Int(UInt16(truncatingIfNeeded: integer))
    case .int32: Int(Int32(truncatingIfNeeded: integer))
    case .uint32: Int(UInt32(truncatingIfNeeded: integer))
    default: integer
    }
  }

  /// A double rounded to the type.
  func rounded(_ real: Double) -> Double {
    switch self {
    case .float32: Double(Float(real))
    case .float16: ElementType.half(real)
    default: real
    }
  }

  /// A double rounded to 11 significant bits, half to even, with the range of IEEE 754's binary16.
  static func half(_ real: Double) -> Double {
    let magnitude = real.magnitude
    guard magnitude.isFinite, magnitude != 0 else { return real }
    if magnitude >= 65520 { return real < 0 ? -.infinity : .infinity }
    // One unit of the last place is a power of two; adding and taking away a large multiple of it rounds.
    let unit = Double(sign: .plus, exponent: max(magnitude.exponent, -14) - 10, significand: 1)
    let rounded = (magnitude / unit).rounded(.toNearestOrEven) * unit
    return real.sign == .minus ? -rounded : rounded
  }

  /// Whether every value of this type has its own in `other`.
  func canCast(to other: ElementType, _ casting: String) -> Bool {
    if self == other { return true }
    switch casting {
    case "no", "equiv": return false
    case "safe": return promoted(with: other) == other
    case "same_kind":
      if promoted(with: other) == other { return true }
      func rank(_ type: ElementType) -> Int {
        type == .bool ? 0 : type.isUnsigned ? 1 : type.isInteger ? 2 : 3
      }
      return rank(self) <= rank(other)
    default: return true
    }
  }
}

/// The element types of tensors, from the narrowest to the widest.
enum TensorType: Int, Sendable, CaseIterable {
  case bool
  case uint8
  case int8
  case int16
  case int32
  case int64
  case float16
  case bfloat16
  case float32
  case float64

  /// The name behind `torch.`: `float32`.
  var name: String {
    switch self {
    case .bool: "bool"
    case .uint8: "uint8"
    case .int8: "int8"
    case .int16: "int16"
    case .int32: "int32"
    case .int64: "int64"
    case .float16: "float16"
    case .bfloat16: "bfloat16"
    case .float32: "float32"
    case .float64: "float64"
    }
  }

  /// What messages of the C++ side call it: `Float`.
  var scalarName: String {
    switch self {
    case .bool: "Bool"
    case .uint8: "Byte"
    case .int8: "Char"
    case .int16: "Short"
    case .int32: "Int"
    case .int64: "Long"
    case .float16: "Half"
    case .bfloat16: "BFloat16"
    case .float32: "Float"
    case .float64: "Double"
    }
  }

  /// What some messages call it: `float`.
  var nativeName: String {
    switch self {
    case .bool: "bool"
    case .uint8: "unsigned char"
    case .int8: "signed char"
    case .int16: "short"
    case .int32: "int"
    case .int64: "long int"
    case .float16: "c10::Half"
    case .bfloat16: "c10::BFloat16"
    case .float32: "float"
    case .float64: "double"
    }
  }

  /// Whether its elements are floats.
  var isFloat: Bool { rawValue >= TensorType.float16.rawValue }

  /// Whether its elements are integers, truth values not included.
  var isInteger: Bool { !isFloat && self != .bool }

  /// The order of kinds in promotion: truth values, integers, floats.
  var category: Int { self == .bool ? 0 : isFloat ? 2 : 1 }

  /// The bytes of one element in torch.
  var byteCount: Int {
    switch self {
    case .bool, .uint8, .int8: 1
    case .int16, .float16, .bfloat16: 2
    case .int32, .float32: 4
    case .int64, .float64: 8
    }
  }

  /// The nearest value of the type to a double.
  func rounded(_ value: Double) -> Double {
    switch self {
    case .float32: Double(Float(value))
    case .bfloat16: TensorType.roundedToBrain(Float(value))
    case .float16: Double(Float16(Float(value)))
    default: value
    }
  }

  /// The integer as the type keeps it: its lowest bits; a truth value is 0 or 1.
  func wrapped(_ value: Int) -> Int {
    switch self {
    case .bool: value != 0 ? 1 : 0
    case .uint8: Int(UInt8(truncatingIfNeeded: value))
    case .int8: Int(Int8(truncatingIfNeeded: value))
    case .int16: Int(Int16(truncatingIfNeeded: value))
    case .int32: Int(Int32(truncatingIfNeeded: value))
    default: value
    }
  }

  /// The upper half of a float32, rounded half to even.
  private static func roundedToBrain(_ value: Float) -> Double {
    if !value.isFinite { return Double(value) }
    let bits = value.bitPattern
    let even = (bits >> 16) & 1
    return Double(Float(bitPattern: (bits &+ 0x7FFF &+ even) & 0xFFFF_0000))
  }

  /// The type that holds the values of both, as `torch.promote_types` has it.
  func promoted(with other: TensorType) -> TensorType {
    if self == other { return self }
    if category != other.category { return category > other.category ? self : other }
    let (low, high) = rawValue < other.rawValue ? (self, other) : (other, self)
    if low == .float16, high == .bfloat16 { return .float32 }
    if low == .uint8, high == .int8 { return .int16 }
    return high
  }

  /// The difference between 1 and the next larger value.
  var epsilon: Double {
    switch self {
    case .float16: 0.0009765625
    case .bfloat16: 0.0078125
    case .float32: Double(Float.ulpOfOne)
    default: Double.ulpOfOne
    }
  }

  /// The type of a name, old ones like `half` included.
  init?(name: String) {
    switch name {
    case "float": self = .float32
    case "double": self = .float64
    case "half": self = .float16
    case "long": self = .int64
    case "int": self = .int32
    case "short": self = .int16
    default:
      guard let found = TensorType.allCases.first(where: { $0.name == name }) else { return nil }
      self = found
    }
  }
}

/// The payload of a `torch.dtype` object.
final class TensorTypeObject {
  let type: TensorType

  /// The object of a type.
  init(_ type: TensorType) { self.type = type }
}

/// A scalar of one of NumPy's types that have no case of their own among the values.
struct NumPyScalar: Sendable, Equatable {
  /// Its type: none of `float64`, `int64` and `bool`.
  let type: ElementType
  private let bits: UInt64

  /// An integer of an integer type, which must be in its range.
  init(_ integer: Int, _ type: ElementType) {
    self.type = type
    bits = UInt64(bitPattern: Int64(integer))
  }

  /// A double that is exactly a value of `type`.
  init(_ real: Double, _ type: ElementType) {
    self.type = type
    bits = real.bitPattern
  }

  /// The integer of an integer type.
  var integer: Int { Int(truncatingIfNeeded: bits) }

  /// The value as a double.
  var real: Double { type.isFloat ? Double(bitPattern: bits) : Double(integer) }
}

extension Value {
  /// The scalar of a floating type.
  init(_ real: Double, _ type: ElementType) {
    self = type == .float64 ? .npFloat(real) : .npScalar(NumPyScalar(real, type))
  }

  /// The scalar of an integer type, or of truth values.
  init(_ integer: Int, _ type: ElementType) {
    switch type {
    case .int64: self = .npInt(integer)
    case .bool: self = .npBool(integer != 0)
    default: self = .npScalar(NumPyScalar(integer, type))
    }
  }

  /// The element type of a scalar of NumPy's; `nil` for anything else.
  var scalarType: ElementType? {
    switch self {
    case .npFloat: .float64
    case .npInt: .int64
    case .npBool: .bool
    case .npScalar(let scalar): scalar.type
    default: nil
    }
  }
}

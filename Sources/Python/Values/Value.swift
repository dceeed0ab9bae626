import BigInt

/// A Python value.
enum Value {
  case none
  case ellipsis
  case notImplemented
  case bool(Bool)
  case int(Int)
  /// An integer that does not fit into 64 bits, never one that does.
  indirect case big(BigInt)
  case float(Double)
  case text(Text)
  case list(ListObject)
  case tuple(TupleObject)
  case dict(DictObject)
  case set(SetObject)
  case range(RangeObject)
  case slice(SliceObject)
  case function(FunctionObject)
  case builtin(BuiltinFunction)
  case method(MethodObject)
  case type(TypeObject)
  case instance(InstanceObject)
  case exception(ExceptionObject)
  case module(ModuleObject)
  case iterator(IteratorObject)
  case array(ArrayObject)
  /// `np.float64`
  case npFloat(Double)
  /// `np.int64`
  case npInt(Int)
  /// `np.bool`
  case npBool(Bool)
  /// `np.float32`, `np.uint8` and the like
  case npScalar(NumPyScalar)
  case elementType(ElementType)
  /// `@property`, `@staticmethod` and the like around a function.
  case descriptor(DescriptorObject)
  /// `super()`: an object seen through the classes behind one of its own.
  case ancestor(AncestorObject)
  /// Something of a plotting library: takes everything, does nothing.
  case inert
  /// In a register of the machine: no value. Programs never see it.
  case unbound

  /// Whether copying and forgetting it needs no counting of references.
  @inline(__always)
  var isPlain: Bool {
    switch self {
    case .none, .ellipsis, .notImplemented, .bool, .int, .float, .npFloat, .npInt, .npBool, .elementType,
      .inert,
      .unbound:
      true
    default: false
    }
  }

  /// The integer, small if it fits.
  init(_ integer: BigInt) {
    if let small = Int(exactly: integer) { self = .int(small) } else { self = .big(integer) }
  }

  /// The value as an integer of any size, booleans included; `nil` if it is none.
  var integer: BigInt? {
    switch self {
    case .bool(let value), .npBool(let value): value ? 1 : 0
    case .int(let value), .npInt(let value): BigInt(value)
    case .big(let value): value
    case .npScalar(let scalar): scalar.type.isFloat ? nil : BigInt(scalar.integer)
    default: nil
    }
  }

  /// The value as a small integer, booleans included; `nil` if it is none or too large.
  var smallInteger: Int? {
    switch self {
    case .bool(let value), .npBool(let value): value ? 1 : 0
    case .int(let value), .npInt(let value): value
    case .npScalar(let scalar): scalar.type.isFloat ? nil : scalar.integer
    default: nil
    }
  }

  /// Whether `is` holds between the two.
  func isIdentical(to other: Value) -> Bool {
    switch (self, other) {
    case (.none, .none), (.ellipsis, .ellipsis), (.notImplemented, .notImplemented), (.inert, .inert): true
    case (.bool(let a), .bool(let b)), (.npBool(let a), .npBool(let b)): a == b
    case (.int(let a), .int(let b)): a == b
    case (.float(let a), .float(let b)): a.bitPattern == b.bitPattern
    case (.text(let a), .text(let b)):
      a === b || (a.bytes.count <= 4096 && a.bytes == b.bytes)
    case (.elementType(let a), .elementType(let b)): a == b
    default:
      if let mine = identity, let theirs = other.identity { mine == theirs } else { false }
    }
  }

  /// What makes an object itself; `nil` for values without identity.
  var identity: ObjectIdentifier? {
    switch self {
    case .list(let object): ObjectIdentifier(object)
    case .tuple(let object): ObjectIdentifier(object)
    case .dict(let object): ObjectIdentifier(object)
    case .set(let object): ObjectIdentifier(object)
    case .range(let object): ObjectIdentifier(object)
    case .slice(let object): ObjectIdentifier(object)
    case .function(let object): ObjectIdentifier(object)
    case .builtin(let object): ObjectIdentifier(object)
    case .method(let object): ObjectIdentifier(object)
    case .type(let object): ObjectIdentifier(object)
    case .instance(let object): ObjectIdentifier(object)
    case .exception(let object): ObjectIdentifier(object)
    case .module(let object): ObjectIdentifier(object)
    case .iterator(let object): ObjectIdentifier(object)
    case .array(let object): ObjectIdentifier(object)
    case .descriptor(let object): ObjectIdentifier(object)
    case .ancestor(let object): ObjectIdentifier(object)
    case .none, .ellipsis, .notImplemented, .bool, .int, .big, .float, .text, .npFloat, .npInt, .npBool,
      .npScalar, .elementType,
      .inert, .unbound:
      nil
    }
  }

  /// The object behind the value if that holds further values.
  var container: AnyObject? {
    switch self {
    case .list(let object): object
    case .tuple(let object): object
    case .dict(let object): object
    case .set(let object): object
    case .function(let object): object
    case .method(let object): object
    case .instance(let object): object
    case .exception(let object): object
    case .iterator(let object): object
    case .descriptor(let object): object
    case .slice(let object): object
    default: nil
    }
  }
}

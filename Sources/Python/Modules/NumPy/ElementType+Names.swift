extension ElementType {
  /// The type that a text names: `float32`, `f4`, `<f8`, `d`; `nil` if it names none of these.
  init?(named name: String) {
    if let known = ElementType(rawValue: name) {
      self = known
      return
    }
    var code = name
    if let first = code.utf8.first, "<=|".utf8.contains(first) { code.removeFirst() }
    switch code {
    case "float", "double", "d", "f8": self = .float64
    case "single", "f", "f4": self = .float32
    case "half", "e", "f2": self = .float16
    case "int", "int_", "i8", "l", "q", "intp", "long", "longlong", "p": self = .int64
    case "i", "i4", "intc": self = .int32
    case "h", "i2", "short": self = .int16
    case "b", "i1", "byte": self = .int8
    case "uint", "u8", "L", "Q", "uintp", "ulong", "ulonglong", "P": self = .uint64
    case "I", "u4", "uintc": self = .uint32
    case "H", "u2", "ushort": self = .uint16
    case "B", "u1", "ubyte": self = .uint8
    case "?", "bool_", "b1": self = .bool
    default: return nil
    }
  }

  /// The name of the class of the `dtype`: `Float64DType`.
  var className: String {
    if self == .bool { return "BoolDType" }
    let digits = rawValue.drop { !$0.isNumber }
    return (isFloat ? "Float" : isUnsigned ? "UInt" : "Int") + digits + "DType"
  }

  /// NumPy's name with the byte order: `<f8`.
  var code: String { (itemSize == 1 ? "|" : "<") + kind + String(itemSize) }
}

extension Interpreter {
  /// The element type that a `dtype=` argument names; `nil` for none given.
  func elementType(_ value: Value?) throws(Stop) -> ElementType? {
    let type = try namedType(value)
    if let type, type.isFloat, type.itemSize < 8 { usesSmallFloats = true }
    return type
  }

  private func namedType(_ value: Value?) throws(Stop) -> ElementType? {
    switch value {
    case nil, .some(.none): return nil
    case .some(.elementType(let type)): return type
    case .some(.type(let type)): if let known = ElementType(of: type) { return known }
    case .some(.text(let text)):
      if let known = ElementType(named: text.string) { return known }
      let isKnown = [
        "complex", "object", "str", "U", "S", "O", "c", "V", "M", "m", "g", "bytes", "datetime", "timedelta",
        "<", ">", "=",
        "|", "(", "longdouble", "clongdouble", "void", "record",
      ]
      let isRecord = text.string.contains(",") || text.string.first?.isNumber == true
      if !isRecord, !isKnown.contains(where: { text.string.hasPrefix($0) }) {
        throw fail(.typeError, "data type '\(text.string)' not understood")
      }
    default: break
    }
    var written = "this type"
    if let value, let text = try? str(value) { written = text.string }
    throw refuse("dtype", "arrays of \(written) are not supported, only numbers and truth values")
  }

  /// Attributes of a `dtype`; `nil` if there is none of this name.
  func attribute(_ name: String, of type: ElementType) throws(Stop) -> Value? {
    switch name {
    case "name": return try string(type.rawValue)
    case "itemsize", "alignment": return .int(type.itemSize)
    case "kind": return try string(type.kind)
    case "char": return try string(type.character)
    case "str": return try string(type.code)
    case "type": return .type(self.type(named: "numpy." + type.rawValue))
    case "byteorder": return try string(type.itemSize == 1 ? "|" : "=")
    case "ndim": return .int(0)
    case "shape": return try tuple([])
    case "fields", "names", "subdtype": return Value.none
    case "hasobject": return .bool(false)
    case "isbuiltin": return .int(1)
    case "isnative": return .bool(true)
    default: return nil
    }
  }
}

extension Builtins {
  /// What `np.float32` and the like do when they are called.
  static let numpyScalarTypes: [BuiltinFunction] = ElementType.allCases.map { type in
    BuiltinFunction("numpy." + type.rawValue, "x= /") { (interpreter, arguments) throws(Stop) in
      try interpreter.makeScalar(arguments[0] ?? .int(0), type)
    }
  }
}

extension Modules {
  /// The names of element types in the module.
  static let numpyTypeNames: [String: ModuleMember] = {
    var names: [String: ModuleMember] = [:]
    for type in ElementType.allCases { names[type.rawValue] = .type("numpy." + type.rawValue) }
    for (name, type) in [
      ("double", "float64"), ("single", "float32"), ("half", "float16"), ("int_", "int64"), ("intp", "int64"),
      ("long", "int64"), ("longlong", "int64"), ("intc", "int32"), ("short", "int16"), ("byte", "int8"),
      ("ubyte", "uint8"), ("ushort", "uint16"), ("uintc", "uint32"), ("uint", "uint64"), ("uintp", "uint64"),
      ("ulong", "uint64"), ("ulonglong", "uint64"), ("bool_", "bool"),
    ] { names[name] = .type("numpy." + type) }
    return names
  }()

  /// Functions about element types.
  static let numpyTypes: [BuiltinFunction] = [
    BuiltinFunction("dtype", "dtype !align !copy") { (interpreter, arguments) throws(Stop) in
      .elementType(try interpreter.elementType(arguments.required(0)) ?? .float64)
    },
    BuiltinFunction("finfo", "dtype") { (interpreter, arguments) throws(Stop) in
      try interpreter.floatInformation(arguments.required(0))
    },
    BuiltinFunction("iinfo", "int_type") { (interpreter, arguments) throws(Stop) in
      let type = try interpreter.typeOrOwn(arguments.required(0))
      guard type.isInteger else {
        throw interpreter.fail(.valueError, "Invalid integer data type '\(type.kind)'.")
      }
      let info = try InstanceObject(type: interpreter.type(named: "numpy.iinfo"), interpreter.meter)
      let bits = type.itemSize * 8
      try info.set("bits", .int(bits))
      try info.set("min", .int(type.bounds.lowerBound))
      if type == .uint64 {
        try info.set(
          "max",
          try interpreter.binary(.add, .int(Int.max), try interpreter.binary(.add, .int(Int.max), .int(1))))
      } else {
        try info.set("max", .int(type.bounds.upperBound))
      }
      try info.set("dtype", .elementType(type))
      return .instance(info)
    },
    BuiltinFunction("result_type", "*arrays_and_dtypes") { (interpreter, arguments) throws(Stop) in
      guard let first = arguments.rest.first else {
        throw interpreter.fail(.valueError, "at least one array or dtype is required")
      }
      var common = try interpreter.typeOperand(first)
      for value in arguments.rest.dropFirst() {
        let next = try interpreter.typeOperand(value)
        let isWeak = common.isWeak && next.isWeak
        common = Operand(0.0, interpreter.commonType(common, next), isWeak: isWeak)
      }
      return .elementType(common.type)
    },
    BuiltinFunction("promote_types", "type1 type2 /") { (interpreter, arguments) throws(Stop) in
      let first = try interpreter.elementType(arguments.required(0)) ?? .float64
      return .elementType(
        first.promoted(with: try interpreter.elementType(arguments.required(1)) ?? .float64))
    },
    BuiltinFunction("can_cast", "from_ to casting=") { (interpreter, arguments) throws(Stop) in
      var rule = "safe"
      if case .text(let text)? = arguments[2] { rule = text.string }
      switch arguments.required(0) {
      case .int, .float, .bool:
        throw interpreter.fail(
          .typeError,
          "can_cast() does not support Python ints, floats, and complex because the result used to depend on the value.\n"
            + "This change was part of adopting NEP 50, we may explicitly allow them again in the future.")
      default: break
      }
      let from = try interpreter.typeOrOwn(arguments.required(0))
      return .bool(from.canCast(to: try interpreter.elementType(arguments.required(1)) ?? .float64, rule))
    },
    BuiltinFunction("min_scalar_type", "a /") { (interpreter, _) throws(Stop) in
      throw interpreter.refuse("np.min_scalar_type", "np.min_scalar_type is not supported")
    },
    BuiltinFunction("issubdtype", "arg1 arg2") { (interpreter, arguments) throws(Stop) in
      func named(_ value: Value) throws(Stop) -> TypeObject {
        if case .type(let type) = value, type.name.hasPrefix("numpy.") { return type }
        let type = try interpreter.elementType(value) ?? .float64
        return interpreter.type(named: "numpy." + type.rawValue)
      }
      return .bool(try named(arguments.required(0)).isSubtype(of: try named(arguments.required(1))))
    },
    complexPart("real"), complexPart("imag"),
    BuiltinFunction("isscalar", "element") { (_, arguments) throws(Stop) in
      switch arguments.required(0) {
      case .int, .big, .float, .bool, .text: .bool(true)
      case .instance(let object): .bool(object.type.order.contains { $0.path.hasPrefix("numbers.") })
      case let value: .bool(value.scalarType != nil)
      }
    },
  ]
}

extension Modules {
  /// A part of a number, or of every element of what an array is made from.
  fileprivate static func complexPart(_ name: String) -> BuiltinFunction {
    BuiltinFunction(name, "val") { (interpreter, arguments) throws(Stop) in
      switch arguments.required(0) {
      case .list, .tuple:
        try interpreter.attribute(name, of: .array(try interpreter.asArray(arguments.required(0))))
      case let value: try interpreter.attribute(name, of: value)
      }
    }
  }
}

extension Interpreter {
  /// The element type of an array or a scalar, or the one that a value names.
  func typeOrOwn(_ value: Value) throws(Stop) -> ElementType {
    switch value {
    case .array(let array): return array.type
    case .int: return .int64
    case .float: return .float64
    default:
      if let type = value.scalarType { return type }
      return try elementType(value) ?? .float64
    }
  }

  fileprivate func typeOperand(_ value: Value) throws(Stop) -> Operand {
    switch value {
    case .type, .text, .elementType: return Operand(0.0, try elementType(value) ?? .float64)
    default: return try operand(value)
    }
  }

  /// `np.finfo`.
  func floatInformation(_ value: Value) throws(Stop) -> Value {
    let type = try typeOrOwn(value)
    // Bits of the fraction, smallest normal exponent, decimal digits that survive.
    let (fraction, least, digits): (Int, Int, Int)
    switch type {
    case .float64: (fraction, least, digits) = (52, -1022, 15)
    case .float32: (fraction, least, digits) = (23, -126, 6)
    case .float16: (fraction, least, digits) = (10, -14, 3)
    default:
      throw fail(.valueError, "data type <class 'numpy.\(type.rawValue)'> not inexact")
    }
    func power(_ exponent: Int) -> Double { Double(sign: .plus, exponent: exponent, significand: 1) }
    let info = try InstanceObject(type: self.type(named: "numpy.finfo"), meter)
    let resolution = type.rounded(Interpreter.parseFloat(Array("1e-\(digits)".utf8)) ?? 0)
    let values: [(String, Double)] = [
      ("eps", power(-fraction)), ("max", type.largest), ("min", -type.largest), ("tiny", power(least)),
      ("smallest_normal", power(least)), ("resolution", resolution), ("epsneg", power(-fraction - 1)),
      ("smallest_subnormal", power(least - fraction)),
    ]
    for (name, value) in values { try info.set(name, Value(value, type)) }
    for (name, value) in [
      ("bits", type.itemSize * 8), ("nmant", fraction), ("precision", digits), ("minexp", least),
      ("maxexp", 2 - least), ("machep", -fraction), ("negep", -fraction - 1),
      ("nexp", type.itemSize * 8 - fraction - 1), ("iexp", type.itemSize * 8 - fraction - 1),
    ] { try info.set(name, .int(value)) }
    try info.set("dtype", .elementType(type))
    return .instance(info)
  }
}

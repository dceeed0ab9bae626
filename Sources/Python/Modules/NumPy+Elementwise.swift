#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Modules {
  /// A function of each element that gives floats.
  private static func real(_ name: String, _ compute: @escaping @Sendable (Double) -> Double)
    -> BuiltinFunction
  {
    BuiltinFunction(name, "x / !out * !where !casting !dtype") { (interpreter, arguments) throws(Stop) in
      if case .npFloat(let value) = arguments.required(0) { return .npFloat(compute(value)) }
      if case .float(let value) = arguments.required(0) { return .npFloat(compute(value)) }
      let source = try interpreter.asArray(arguments.required(0))
      if source.type == .bool {
        throw interpreter.refuse("np.\(name)(bool)", "np.\(name) of truth values would need half precision")
      }
      try interpreter.charge(source.count)
      return interpreter.wrapped(try interpreter.array(source.floats.map(compute), shape: source.shape))
    }
  }

  /// A function of each element that gives truth values.
  private static func test(_ name: String, _ compute: @escaping @Sendable (Double) -> Bool) -> BuiltinFunction
  {
    BuiltinFunction(name, "x / !out * !where") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.asArray(arguments.required(0))
      try interpreter.charge(elements: source.count)
      return interpreter.wrapped(
        try interpreter.array(source.floats.map { compute($0) ? 1 : 0 }, .bool, shape: source.shape))
    }
  }

  /// A function of each element that keeps integers integers.
  private static func keeping(
    _ name: String, _ compute: @escaping @Sendable (Double) -> Double,
    _ whole: @escaping @Sendable (Int) -> Int
  ) -> BuiltinFunction {
    BuiltinFunction(name, "x / !out * !where !dtype") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.asArray(arguments.required(0))
      try interpreter.charge(elements: source.count)
      if source.type == .float64 {
        return interpreter.wrapped(try interpreter.array(source.floats.map(compute), shape: source.shape))
      }
      if source.type == .bool {
        throw interpreter.refuse("np.\(name)(bool)", "np.\(name) of truth values is not supported")
      }
      return interpreter.wrapped(try interpreter.array(source.integers.map(whole), shape: source.shape))
    }
  }

  /// Functions of each element.
  static let numpyUnary: [BuiltinFunction] = [
    real("log") { log($0) }, real("log2") { log2($0) }, real("log10") { log10($0) },
    real("log1p") { log1p($0) },
    real("exp") { exp($0) }, real("exp2") { exp2($0) }, real("expm1") { expm1($0) },
    real("sqrt") { $0.squareRoot() },
    real("cbrt") { cbrt($0) }, real("sin") { sin($0) }, real("cos") { cos($0) }, real("tan") { tan($0) },
    real("arcsin") { asin($0) }, real("arccos") { acos($0) }, real("arctan") { atan($0) },
    real("sinh") { sinh($0) },
    real("cosh") { cosh($0) }, real("tanh") { tanh($0) }, real("arcsinh") { asinh($0) },
    real("arccosh") { acosh($0) }, real("arctanh") { atanh($0) }, real("degrees") { $0 * (180 / .pi) },
    real("rad2deg") { $0 * (180 / .pi) }, real("radians") { $0 * (.pi / 180) },
    real("deg2rad") { $0 * (.pi / 180) },
    real("fabs") { $0.magnitude }, real("rint") { $0.rounded(.toNearestOrEven) },
    test("isnan") { $0.isNaN }, test("isinf") { $0.isInfinite }, test("isfinite") { $0.isFinite },
    test("signbit") { $0.sign == .minus }, test("logical_not") { $0 == 0 },
    keeping("square", { $0 * $0 }, { $0 &* $0 }),
    keeping("sign", { $0.isNaN ? $0 : $0 > 0 ? 1 : $0 < 0 ? -1 : 0 }, { $0.signum() }),
    keeping("floor", { $0.rounded(.down) }, { $0 }), keeping("ceil", { $0.rounded(.up) }, { $0 }),
    keeping("trunc", { $0.rounded(.towardZero) }, { $0 }),
    keeping("reciprocal", { 1 / $0 }, { $0 == 0 ? .min : 1 / $0 }),
    BuiltinFunction("abs", "x / !out * !where") { (interpreter, arguments) throws(Stop) in
      try interpreter.absoluteArray(arguments.required(0))
    },
    BuiltinFunction("absolute", "x / !out * !where") { (interpreter, arguments) throws(Stop) in
      try interpreter.absoluteArray(arguments.required(0))
    },
    BuiltinFunction("negative", "x / !out * !where") { (interpreter, arguments) throws(Stop) in
      try interpreter.unaryArray(.negate, .array(try interpreter.asArray(arguments.required(0))))
    },
    BuiltinFunction("round", "a decimals= !out") { (interpreter, arguments) throws(Stop) in
      try interpreter.roundElements(arguments.required(0), arguments[1]?.smallInteger ?? 0)
    },
    BuiltinFunction("around", "a decimals= !out") { (interpreter, arguments) throws(Stop) in
      try interpreter.roundElements(arguments.required(0), arguments[1]?.smallInteger ?? 0)
    },
    BuiltinFunction("nan_to_num", "x !copy nan= posinf= neginf=") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.asArray(arguments.required(0))
      func number(_ index: Int, _ fallback: Double) throws(Stop) -> Double {
        guard let value = arguments[index], !value.isIdentical(to: .none) else { return fallback }
        return try interpreter.makeFloat(value)
      }
      let nan = try number(1, 0)
      let positive = try number(2, .greatestFiniteMagnitude)
      let negative = try number(3, -.greatestFiniteMagnitude)
      if source.type != .float64 { return interpreter.wrapped(try interpreter.copy(source)) }
      let values = source.floats.map { $0.isNaN ? nan : $0.isFinite ? $0 : $0 > 0 ? positive : negative }
      return interpreter.wrapped(try interpreter.array(values, shape: source.shape))
    },
  ]

  /// An operator as a function of two arrays.
  private static func infix(_ name: String, _ infix: BinaryOperator) -> BuiltinFunction {
    BuiltinFunction(name, "x1 x2 / !out * !where !dtype") { (interpreter, arguments) throws(Stop) in
      try interpreter.binaryArrays(
        infix, try interpreter.numeric(arguments.required(0)), try interpreter.numeric(arguments.required(1)))
    }
  }

  /// A comparison as a function of two arrays.
  private static func comparison(_ name: String, _ comparator: Comparator) -> BuiltinFunction {
    BuiltinFunction(name, "x1 x2 / !out * !where") { (interpreter, arguments) throws(Stop) in
      try interpreter.compareArrays(
        comparator, try interpreter.numeric(arguments.required(0)),
        try interpreter.numeric(arguments.required(1)))
    }
  }

  /// A function of two floats each.
  private static func pair(_ name: String, _ compute: @escaping @Sendable (Double, Double) -> Double)
    -> BuiltinFunction
  {
    BuiltinFunction(name, "x1 x2 / !out * !where") { (interpreter, arguments) throws(Stop) in
      let (a, b, shape) = try interpreter.operands(arguments.required(0), arguments.required(1))
      return interpreter.wrapped(
        try interpreter.array(interpreter.zipped(a.floats, b.floats, compute), shape: shape))
    }
  }

  /// A choice between two elements; the type is that of both.
  private static func choice(
    _ name: String, _ compute: @escaping @Sendable (Double, Double) -> Double,
    _ whole: @escaping @Sendable (Int, Int) -> Int
  ) -> BuiltinFunction {
    BuiltinFunction(name, "x1 x2 / !out * !where") { (interpreter, arguments) throws(Stop) in
      let (a, b, shape) = try interpreter.operands(arguments.required(0), arguments.required(1))
      let type = a.type.promoted(with: b.type)
      if type == .float64 {
        return interpreter.wrapped(
          try interpreter.array(interpreter.zipped(a.floats, b.floats, compute), shape: shape))
      }
      return interpreter.wrapped(
        try interpreter.array(interpreter.zipped(a.integers, b.integers, whole), type, shape: shape))
    }
  }

  /// A function of the truth of two elements each.
  private static func logical(_ name: String, _ compute: @escaping @Sendable (Bool, Bool) -> Bool)
    -> BuiltinFunction
  {
    BuiltinFunction(name, "x1 x2 / !out * !where") { (interpreter, arguments) throws(Stop) in
      let (a, b, shape) = try interpreter.operands(arguments.required(0), arguments.required(1))
      let flags = interpreter.zipped(a.floats, b.floats) { compute($0 != 0, $1 != 0) ? 1 : 0 }
      return interpreter.wrapped(try interpreter.array(flags, .bool, shape: shape))
    }
  }

  /// Functions of two arrays element by element.
  static let numpyBinary: [BuiltinFunction] = [
    infix("add", .add), infix("subtract", .subtract), infix("multiply", .multiply), infix("divide", .divide),
    infix("true_divide", .divide), infix("floor_divide", .floorDivide), infix("mod", .modulo),
    infix("remainder", .modulo), infix("power", .power), infix("bitwise_and", .bitAnd),
    infix("bitwise_or", .bitOr),
    infix("bitwise_xor", .bitXor), comparison("equal", .equal), comparison("not_equal", .notEqual),
    comparison("less", .less), comparison("less_equal", .lessEqual), comparison("greater", .greater),
    comparison("greater_equal", .greaterEqual),
    choice("maximum", { $0.isNaN ? $0 : $1.isNaN ? $1 : $0 >= $1 ? $0 : $1 }, { max($0, $1) }),
    choice("minimum", { $0.isNaN ? $0 : $1.isNaN ? $1 : $0 <= $1 ? $0 : $1 }, { min($0, $1) }),
    choice("fmax", { $1.isNaN ? $0 : $0.isNaN || $1 > $0 ? $1 : $0 }, { max($0, $1) }),
    choice("fmin", { $1.isNaN ? $0 : $0.isNaN || $1 < $0 ? $1 : $0 }, { min($0, $1) }),
    pair("hypot") { hypot($0, $1) }, pair("arctan2") { atan2($0, $1) }, pair("copysign") { copysign($0, $1) },
    pair("logaddexp") { a, b in
      if a == b { return a + 0.693147180559945309417232121458176568 }
      let difference = a - b
      if difference > 0 { return a + log1p(exp(-difference)) }
      return difference <= 0 ? b + log1p(exp(difference)) : difference
    },
    logical("logical_and") { $0 && $1 }, logical("logical_or") { $0 || $1 },
    logical("logical_xor") { $0 != $1 },
  ]
}

extension Interpreter {
  /// A number as it is, anything else as an array: what a function of arrays does with its arguments.
  func numeric(_ value: Value) throws(Stop) -> Value {
    switch value {
    case .float(let real): .npFloat(real)
    case .int(let integer): .npInt(integer)
    case .bool(let flag): .npBool(flag)
    case .array, .npFloat, .npInt, .npBool: value
    default: .array(try asArray(value))
    }
  }
}

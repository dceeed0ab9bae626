import BigInt

/// `decimal.Decimal`
enum Decimal {
  /// The class.
  static let native = NativeClass(
    module: "decimal", name: "decimal.Decimal",
    methods: making + operators + DivisionMethods.all + comparisons + functions + tests,
    properties: [
      BuiltinFunction("real", "self") { (_, arguments) throws(Stop) in arguments.required(0) },
      BuiltinFunction("imag", "self") { (interpreter, _) throws(Stop) in
        try interpreter.decimal(DecimalNumber(0))
      },
    ],
    classMethods: [
      BuiltinFunction("from_float", "cls f /") { (interpreter, arguments) throws(Stop) in
        switch arguments.required(1) {
        case .float, .npFloat, .int, .big, .bool: break
        default: throw interpreter.fail(.typeError, "argument must be int or float")
        }
        return try interpreter.decimal(try interpreter.decimalValue(from: arguments.required(1)))
      }
    ])

  /// The operation of a context on two numbers.
  typealias Operation =
    @Sendable (Interpreter, DecimalNumber, DecimalNumber, DecimalContext) throws(Stop) -> DecimalNumber

  private static func symmetric(_ name: String, _ operation: @escaping Operation) -> [BuiltinFunction] {
    [false, true].map { isReflected in
      BuiltinFunction((isReflected ? "__r" : "__") + name + "__", "self other modulo= /") {
        (interpreter, arguments) throws(Stop) in
        guard let other = interpreter.decimalOperand(arguments.required(1)) else { return .notImplemented }
        let mine = try interpreter.decimalValue(arguments)
        let context = try interpreter.decimalContext()
        return try interpreter.decimal(
          isReflected
            ? try operation(interpreter, other, mine, context)
            : try operation(interpreter, mine, other, context))
      }
    }
  }

  private static let making: [BuiltinFunction] = [
    BuiltinFunction("__new__", "cls value= context=") { (interpreter, arguments) throws(Stop) in
      guard case .type(let type) = arguments.required(0) else { return .none }
      let value = try interpreter.decimalValue(from: arguments[1] ?? .int(0))
      return .instance(
        try InstanceObject(
          type: type, payload: try DecimalContents(value, interpreter.meter), interpreter.meter))
    },
    BuiltinFunction("__copy__", "self") { (_, arguments) throws(Stop) in arguments.required(0) },
    BuiltinFunction("__deepcopy__", "self memo=") { (_, arguments) throws(Stop) in arguments.required(0) },
    BuiltinFunction("__str__", "self") { (interpreter, arguments) throws(Stop) in
      .text(try interpreter.recorded(try interpreter.decimalValue(arguments), before: "", after: ""))
    },
    BuiltinFunction("__repr__", "self") { (interpreter, arguments) throws(Stop) in
      .text(
        try interpreter.recorded(try interpreter.decimalValue(arguments), before: "Decimal('", after: "')"))
    },
    BuiltinFunction("to_eng_string", "self context=") { (interpreter, arguments) throws(Stop) in
      try interpreter.string(try interpreter.decimalValue(arguments).text(isEngineering: true))
    },
    BuiltinFunction("__format__", "self format_spec /") { (interpreter, arguments) throws(Stop) in
      guard case .text(let text) = arguments.required(1) else { return .none }
      if text.bytes.isEmpty { return .text(try interpreter.str(arguments.required(0))) }
      return .text(try interpreter.format(try interpreter.decimalValue(arguments), text))
    },
  ]

  private static func unary(
    _ name: String, _ parameters: String = "self",
    _ operation:
      @escaping @Sendable (Interpreter, DecimalNumber, DecimalContext) throws(Stop) -> DecimalNumber
  ) -> BuiltinFunction {
    BuiltinFunction(name, parameters) { (interpreter, arguments) throws(Stop) in
      let context = try interpreter.decimalContext()
      return try interpreter.decimal(
        try operation(interpreter, try interpreter.decimalValue(arguments), context))
    }
  }

  private static let operators: [BuiltinFunction] =
    symmetric("add") { (interpreter, a, b, context) throws(Stop) in try interpreter.add(a, b, context) }
    + symmetric("sub") { (interpreter, a, b, context) throws(Stop) in
      try interpreter.add(a, b.isNaN ? b : b.negated, context)
    }
    + symmetric("mul") { (interpreter, a, b, context) throws(Stop) in try interpreter.multiply(a, b, context)
    }
    + symmetric("truediv") { (interpreter, a, b, context) throws(Stop) in
      try interpreter.divide(a, b, context)
    }
    + symmetric("floordiv") { (interpreter, a, b, context) throws(Stop) in
      try interpreter.divideWhole(a, b, context, wantsRest: false).0
    }
    + symmetric("mod") { (interpreter, a, b, context) throws(Stop) in
      try interpreter.divideWhole(a, b, context, wantsRest: true).1
    }
    + symmetric("pow") { (interpreter, a, b, context) throws(Stop) in try interpreter.power(a, b, context) }
    + [
      unary("__neg__") { (interpreter, a, context) throws(Stop) in
        if a.isZero, context.rounding != .floor { return try interpreter.finish(a.magnitude, context) }
        return try interpreter.finish(a.negated, context)
      },
      unary("__pos__") { (interpreter, a, context) throws(Stop) in
        if a.isZero, context.rounding != .floor { return try interpreter.finish(a.magnitude, context) }
        return try interpreter.finish(a, context)
      },
      unary("__abs__") { (interpreter, a, context) throws(Stop) in
        try interpreter.finish(a.magnitude, context)
      },
    ]

  private static let comparisons: [BuiltinFunction] =
    zip(
      ["__eq__", "__lt__", "__le__", "__gt__", "__ge__"],
      [Comparator.equal, .less, .lessEqual, .greater, .greaterEqual]
    ).map { name, comparator in
      BuiltinFunction(name, "self other /") { (interpreter, arguments) throws(Stop) in
        let mine = try interpreter.decimalValue(arguments)
        guard let other = try interpreter.comparable(arguments.required(1), with: mine) else {
          return .notImplemented
        }
        if mine.isNaN || other.isNaN {
          if comparator == .equal, mine.kind != .signaling, other.kind != .signaling { return .bool(false) }
          throw interpreter.decimalError("InvalidOperation")
        }
        if case .instance = arguments.required(1),
          let fraction = arguments.required(1).payload(FractionContents.self)
        {
          guard mine.kind == .finite else {
            return .bool(Interpreter.ordered(comparator, mine.isNegative ? -1 : 1, 0) ?? false)
          }
          return try interpreter.fractionComparison(
            comparator, try interpreter.ratio(of: mine),
            .instance(
              try InstanceObject(
                type: try interpreter.type(at: "fractions.Fraction"),
                payload: fraction, interpreter.meter)))
        }
        return .bool(Interpreter.ordered(comparator, mine.compare(other), 0) ?? false)
      }
    }

  private static func test(_ name: String, _ holds: @escaping @Sendable (DecimalNumber) -> Bool)
    -> BuiltinFunction
  {
    BuiltinFunction(name, "self") { (interpreter, arguments) throws(Stop) in
      .bool(holds(try interpreter.decimalValue(arguments)))
    }
  }

  private static let tests: [BuiltinFunction] = [
    test("is_nan") { $0.isNaN }, test("is_qnan") { $0.kind == .nan },
    test("is_snan") { $0.kind == .signaling },
    test("is_infinite") { $0.kind == .infinity }, test("is_finite") { $0.kind == .finite },
    test("is_signed") { $0.isNegative }, test("is_zero") { $0.isZero }, test("is_canonical") { _ in true },
    test("is_normal") { !$0.isSpecial && !$0.isZero && $0.adjusted >= -999_999 },
    test("is_subnormal") { !$0.isSpecial && !$0.isZero && $0.adjusted < -999_999 },
    test("__bool__") { !$0.isZero },
    BuiltinFunction("__hash__", "self") { (interpreter, arguments) throws(Stop) in
      guard let hash = try interpreter.hashKey(arguments.required(0)).numericHash else {
        throw interpreter.refuse("hash", "the hash of a NaN is not supported")
      }
      return .int(hash)
    },
    BuiltinFunction("__float__", "self") { (interpreter, arguments) throws(Stop) in
      .float(try interpreter.makeFloat(decimal: try interpreter.decimalValue(arguments)))
    },
    BuiltinFunction("__int__", "self") { (interpreter, arguments) throws(Stop) in
      try interpreter.wholeDecimal(arguments, .down)
    },
    BuiltinFunction("__trunc__", "self") { (interpreter, arguments) throws(Stop) in
      try interpreter.wholeDecimal(arguments, .down)
    },
    BuiltinFunction("__floor__", "self") { (interpreter, arguments) throws(Stop) in
      try interpreter.wholeDecimal(arguments, .floor)
    },
    BuiltinFunction("__ceil__", "self") { (interpreter, arguments) throws(Stop) in
      try interpreter.wholeDecimal(arguments, .ceiling)
    },
    BuiltinFunction("__round__", "self ndigits=") { (interpreter, arguments) throws(Stop) in
      guard let digits = arguments[1], !digits.isIdentical(to: .none) else {
        return try interpreter.wholeDecimal(arguments, .halfEven)
      }
      let places = Int(clamping: try interpreter.integerArgument(digits))
      let number = try interpreter.decimalValue(arguments)
      if number.isSpecial { return arguments.required(0) }
      let context = try interpreter.decimalContext()
      return try interpreter.decimal(
        try interpreter.quantize(
          number, to: -max(-1_000_000, min(1_000_000, places)), context.rounding, context))
    },
    BuiltinFunction("adjusted", "self") { (interpreter, arguments) throws(Stop) in
      let number = try interpreter.decimalValue(arguments)
      return .int(number.isSpecial ? 0 : number.adjusted)
    },
    BuiltinFunction("as_integer_ratio", "self") { (interpreter, arguments) throws(Stop) in
      let value = try interpreter.ratio(of: try interpreter.decimalValue(arguments))
      return try interpreter.tuple([Value(value.numerator), Value(value.denominator)])
    },
    BuiltinFunction("as_tuple", "self") { (interpreter, arguments) throws(Stop) in
      try interpreter.decimalTuple(try interpreter.decimalValue(arguments))
    },
    BuiltinFunction("conjugate", "self") { (_, arguments) throws(Stop) in arguments.required(0) },
    BuiltinFunction("canonical", "self") { (_, arguments) throws(Stop) in arguments.required(0) },
    BuiltinFunction("copy_abs", "self") { (interpreter, arguments) throws(Stop) in
      try interpreter.decimal(try interpreter.decimalValue(arguments).magnitude)
    },
    BuiltinFunction("copy_negate", "self") { (interpreter, arguments) throws(Stop) in
      try interpreter.decimal(try interpreter.decimalValue(arguments).negated)
    },
    BuiltinFunction("copy_sign", "self other") { (interpreter, arguments) throws(Stop) in
      var number = try interpreter.decimalValue(arguments)
      number.isNegative = try interpreter.decimalArgument(arguments.required(1)).isNegative
      return try interpreter.decimal(number)
    },
    BuiltinFunction("same_quantum", "self other") { (interpreter, arguments) throws(Stop) in
      let (a, b) = (
        try interpreter.decimalValue(arguments), try interpreter.decimalArgument(arguments.required(1))
      )
      if a.isSpecial || b.isSpecial { return .bool(a.isNaN == b.isNaN && a.isSpecial == b.isSpecial) }
      return .bool(a.exponent == b.exponent)
    },
  ]

  private static func extreme(_ name: String, _ wanted: Int) -> BuiltinFunction {
    BuiltinFunction(name, "self other context=") { (interpreter, arguments) throws(Stop) in
      let (a, b) = (
        try interpreter.decimalValue(arguments), try interpreter.decimalArgument(arguments.required(1))
      )
      if a.isNaN || b.isNaN {
        throw interpreter.refuse("Decimal.\(name)", "\(name) with a NaN is not supported")
      }
      var order = a.compare(b)
      if order == 0 {
        if a.isNegative != b.isNegative {
          order = a.isNegative ? -1 : 1
        } else {
          order = (a.exponent < b.exponent) == !a.isNegative ? -1 : 1
        }
      }
      let chosen = order == wanted ? a : b
      return try interpreter.decimal(try interpreter.finish(chosen, try interpreter.decimalContext()))
    }
  }

  private static let functions: [BuiltinFunction] = [
    unary("sqrt", "self context=") { (interpreter, a, context) throws(Stop) in
      try interpreter.squareRoot(a, context)
    },
    unary("ln", "self context=") { (interpreter, a, context) throws(Stop) in
      try interpreter.naturalLogarithm(a, context)
    },
    unary("log10", "self context=") { (interpreter, a, context) throws(Stop) in
      try interpreter.decimalLogarithm(a, context)
    },
    unary("exp", "self context=") { (interpreter, a, context) throws(Stop) in
      try interpreter.exponential(a, context)
    },
    unary("normalize", "self context=") { (interpreter, a, context) throws(Stop) in
      var number = try interpreter.finish(a, context)
      if number.isSpecial { return number }
      if number.isZero { return DecimalNumber(isNegative: number.isNegative, 0, 0) }
      while true {
        let (shorter, digit) = number.coefficient.quotientAndRemainder(dividingBy: 10)
        guard digit.isZero, number.exponent < context.most else { return number }
        number = DecimalNumber(isNegative: number.isNegative, shorter, number.exponent + 1)
      }
    },
    unary("logb", "self context=") { (interpreter, a, context) throws(Stop) in
      if let nan = try interpreter.nanResult(a) { return nan }
      if a.kind == .infinity { return a.magnitude }
      if a.isZero { throw interpreter.decimalError("DivisionByZero") }
      return try interpreter.finish(DecimalNumber(BigInt(a.adjusted)), context)
    },
    BuiltinFunction("quantize", "self exp rounding= context=") { (interpreter, arguments) throws(Stop) in
      let (a, b) = (
        try interpreter.decimalValue(arguments), try interpreter.decimalArgument(arguments.required(1))
      )
      let context = try interpreter.decimalContext()
      let rounding = try interpreter.rounding(arguments[2]) ?? context.rounding
      if let nan = try interpreter.nanResult(a, b) { return try interpreter.decimal(nan) }
      if a.kind == .infinity, b.kind == .infinity { return arguments.required(0) }
      if a.isSpecial || b.isSpecial { throw interpreter.decimalError("InvalidOperation") }
      return try interpreter.decimal(try interpreter.quantize(a, to: b.exponent, rounding, context))
    },
    wholeNumber("to_integral_value"), wholeNumber("to_integral"), wholeNumber("to_integral_exact"),
    BuiltinFunction("compare", "self other context=") { (interpreter, arguments) throws(Stop) in
      let (a, b) = (
        try interpreter.decimalValue(arguments), try interpreter.decimalArgument(arguments.required(1))
      )
      if let nan = try interpreter.nanResult(a, b) { return try interpreter.decimal(nan) }
      return try interpreter.decimal(DecimalNumber(BigInt(a.compare(b))))
    },
    BuiltinFunction("fma", "self other third context=") { (interpreter, arguments) throws(Stop) in
      let (a, b) = (
        try interpreter.decimalValue(arguments), try interpreter.decimalArgument(arguments.required(1))
      )
      let c = try interpreter.decimalArgument(arguments.required(2))
      if a.isSpecial || b.isSpecial || c.isSpecial {
        throw interpreter.refuse("Decimal.fma", "fma of numbers that are not finite is not supported")
      }
      try interpreter.charge(bits: a.coefficient.bitWidth + b.coefficient.bitWidth)
      let product = DecimalNumber(
        isNegative: a.isNegative != b.isNegative, a.coefficient * b.coefficient, a.exponent + b.exponent)
      return try interpreter.decimal(try interpreter.add(product, c, try interpreter.decimalContext()))
    },
    BuiltinFunction("scaleb", "self other context=") { (interpreter, arguments) throws(Stop) in
      var (a, b) = (
        try interpreter.decimalValue(arguments), try interpreter.decimalArgument(arguments.required(1))
      )
      if let nan = try interpreter.nanResult(a, b) { return try interpreter.decimal(nan) }
      guard b.kind == .finite, b.exponent == 0, let shift = Int(exactly: BigInt(b.coefficient)),
        shift < 2_000_100
      else { throw interpreter.decimalError("InvalidOperation") }
      if a.kind == .finite { a.exponent += b.isNegative ? -shift : shift }
      return try interpreter.decimal(try interpreter.finish(a, try interpreter.decimalContext()))
    },
    BuiltinFunction("remainder_near", "self other context=") { (interpreter, _) throws(Stop) in
      throw interpreter.refuse("Decimal.remainder_near", "remainder_near is not supported")
    },
    extreme("max", 1), extreme("min", -1),
  ]

  private static func wholeNumber(_ name: String) -> BuiltinFunction {
    BuiltinFunction(name, "self rounding= context=") { (interpreter, arguments) throws(Stop) in
      let number = try interpreter.decimalValue(arguments)
      let rounding = try interpreter.rounding(arguments[1])
      if let nan = try interpreter.nanResult(number) { return try interpreter.decimal(nan) }
      if number.isSpecial || number.exponent >= 0 { return try interpreter.decimal(number) }
      let context = try interpreter.decimalContext()
      return try interpreter.decimal(number.rescaled(to: 0, rounding ?? context.rounding))
    }
  }
}

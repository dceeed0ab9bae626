import BigInt

/// `fractions.Fraction`
enum Fraction {
  /// The class.
  static let native = NativeClass(
    module: "fractions", name: "Fraction", bases: ["numbers.Rational"],
    methods: making + operators + DivisionMethods.all + comparisons + conversions, properties: parts,
    classMethods: classMethods)

  private static let making: [BuiltinFunction] = [
    BuiltinFunction("__new__", "cls numerator= denominator=") { (interpreter, arguments) throws(Stop) in
      guard case .type(let type) = arguments.required(0) else { return .none }
      let value = try interpreter.fractionValue(arguments[1] ?? .int(0), arguments[2])
      return .instance(
        try InstanceObject(
          type: type, payload: try FractionContents(value, interpreter.meter), interpreter.meter))
    },
    BuiltinFunction("__copy__", "self") { (_, arguments) throws(Stop) in arguments.required(0) },
    BuiltinFunction("__deepcopy__", "self memo=") { (_, arguments) throws(Stop) in arguments.required(0) },
    BuiltinFunction("__repr__", "self") { (interpreter, arguments) throws(Stop) in
      let value = try interpreter.fractionValue(arguments)
      let name = interpreter.typeName(arguments.required(0))
      let top = try interpreter.digits(of: value.numerator)
      let bottom = try interpreter.digits(of: value.denominator)
      return try interpreter.string("\(name)(\(top), \(bottom))")
    },
    BuiltinFunction("__str__", "self") { (interpreter, arguments) throws(Stop) in
      let value = try interpreter.fractionValue(arguments)
      let top = try interpreter.digits(of: value.numerator)
      if value.denominator == 1 { return try interpreter.string(top) }
      return try interpreter.string(top + "/" + (try interpreter.digits(of: value.denominator)))
    },
    BuiltinFunction("__format__", "self format_spec /") { (interpreter, arguments) throws(Stop) in
      guard case .text(let specification) = arguments.required(1) else { return .none }
      if specification.bytes.isEmpty { return .text(try interpreter.str(arguments.required(0))) }
      let value = try interpreter.fractionValue(arguments)
      return .text(try interpreter.format(value, specification))
    },
  ]

  private static func symmetric(_ name: String, _ infix: BinaryOperator) -> [BuiltinFunction] {
    [
      BuiltinFunction("__" + name + "__", "self other /") { (interpreter, arguments) throws(Stop) in
        try interpreter.fractionResult(infix, arguments.required(0), arguments.required(1))
      },
      BuiltinFunction("__r" + name + "__", "self other /") { (interpreter, arguments) throws(Stop) in
        try interpreter.fractionResult(infix, arguments.required(1), arguments.required(0))
      },
    ]
  }

  private static let operators: [BuiltinFunction] =
    symmetric("add", .add) + symmetric("sub", .subtract) + symmetric("mul", .multiply)
    + symmetric("truediv", .divide) + symmetric("floordiv", .floorDivide) + symmetric("mod", .modulo) + [
      BuiltinFunction("__pow__", "self other modulo= /") { (interpreter, arguments) throws(Stop) in
        try interpreter.fractionPower(arguments.required(0), arguments.required(1))
      },
      BuiltinFunction("__rpow__", "self other modulo= /") { (interpreter, arguments) throws(Stop) in
        let power = try interpreter.fractionValue(arguments)
        let base = arguments.required(1)
        if power.denominator == 1 { return try interpreter.binary(.power, base, Value(power.numerator)) }
        return try interpreter.binary(.power, base, .float(try interpreter.double(power)))
      },
      BuiltinFunction("__neg__", "self") { (interpreter, arguments) throws(Stop) in
        try interpreter.fraction(-(try interpreter.fractionValue(arguments)))
      },
      BuiltinFunction("__pos__", "self") { (interpreter, arguments) throws(Stop) in
        try interpreter.fraction(try interpreter.fractionValue(arguments))
      },
      BuiltinFunction("__abs__", "self") { (interpreter, arguments) throws(Stop) in
        let value = try interpreter.fractionValue(arguments)
        return try interpreter.fraction(value.numerator < 0 ? -value : value)
      },
    ]

  private static let comparisons: [BuiltinFunction] =
    zip(
      ["__eq__", "__lt__", "__le__", "__gt__", "__ge__"],
      [Comparator.equal, .less, .lessEqual, .greater, .greaterEqual]
    ).map { name, comparator in
      BuiltinFunction(name, "self other /") { (interpreter, arguments) throws(Stop) in
        try interpreter.fractionComparison(
          comparator, try interpreter.fractionValue(arguments), arguments.required(1))
      }
    }

  private static let conversions: [BuiltinFunction] = [
    BuiltinFunction("__hash__", "self") { (interpreter, arguments) throws(Stop) in
      .int(try interpreter.fractionValue(arguments).hashKey.numericHash ?? 0)
    },
    BuiltinFunction("__bool__", "self") { (interpreter, arguments) throws(Stop) in
      .bool(try interpreter.fractionValue(arguments).numerator != 0)
    },
    BuiltinFunction("__float__", "self") { (interpreter, arguments) throws(Stop) in
      .float(try interpreter.double(try interpreter.fractionValue(arguments)))
    },
    BuiltinFunction("__int__", "self") { (interpreter, arguments) throws(Stop) in
      let value = try interpreter.fractionValue(arguments)
      return Value(value.numerator / value.denominator)
    },
    BuiltinFunction("__trunc__", "self") { (interpreter, arguments) throws(Stop) in
      let value = try interpreter.fractionValue(arguments)
      return Value(value.numerator / value.denominator)
    },
    BuiltinFunction("__floor__", "self") { (interpreter, arguments) throws(Stop) in
      Value(try interpreter.fractionValue(arguments).floor)
    },
    BuiltinFunction("__ceil__", "self") { (interpreter, arguments) throws(Stop) in
      Value(-(-(try interpreter.fractionValue(arguments))).floor)
    },
    BuiltinFunction("__round__", "self ndigits=") { (interpreter, arguments) throws(Stop) in
      let value = try interpreter.fractionValue(arguments)
      guard let digits = arguments[1], !digits.isIdentical(to: .none) else { return Value(value.rounded) }
      let places = try interpreter.integerArgument(digits)
      guard places.magnitude < 100_000 else { throw .limit(.integerBits) }
      let unit = Rational(BigInt(10).power(Int(places.magnitude)))
      try interpreter.charge(value, unit)
      if places > 0 { return try interpreter.fraction(Rational((value * unit).rounded, unit.numerator)) }
      return try interpreter.fraction(Rational((value / unit).rounded * unit.numerator))
    },
    BuiltinFunction("as_integer_ratio", "self") { (interpreter, arguments) throws(Stop) in
      let value = try interpreter.fractionValue(arguments)
      return try interpreter.tuple([Value(value.numerator), Value(value.denominator)])
    },
    BuiltinFunction("is_integer", "self") { (interpreter, arguments) throws(Stop) in
      .bool(try interpreter.fractionValue(arguments).denominator == 1)
    },
    BuiltinFunction("conjugate", "self") { (interpreter, arguments) throws(Stop) in
      try interpreter.fraction(try interpreter.fractionValue(arguments))
    },
    BuiltinFunction("limit_denominator", "self max_denominator=") { (interpreter, arguments) throws(Stop) in
      let value = try interpreter.fractionValue(arguments)
      let most = try interpreter.integerArgument(arguments[1] ?? .int(1_000_000))
      if most < 1 { throw interpreter.fail(.valueError, "max_denominator should be at least 1") }
      try interpreter.charge(value, value)
      return try interpreter.fraction(value.limited(to: most))
    },
  ]

  private static let parts: [BuiltinFunction] = [
    BuiltinFunction("numerator", "self") { (interpreter, arguments) throws(Stop) in
      Value(try interpreter.fractionValue(arguments).numerator)
    },
    BuiltinFunction("denominator", "self") { (interpreter, arguments) throws(Stop) in
      Value(try interpreter.fractionValue(arguments).denominator)
    },
    BuiltinFunction("real", "self") { (_, arguments) throws(Stop) in arguments.required(0) },
    BuiltinFunction("imag", "self") { (_, _) throws(Stop) in .int(0) },
  ]

  private static let classMethods: [BuiltinFunction] = [
    BuiltinFunction("from_float", "cls f /") { (interpreter, arguments) throws(Stop) in
      let value = arguments.required(1)
      switch value {
      case .int, .big, .bool, .float, .npFloat: break
      default:
        let text = try interpreter.repr(value).string
        throw interpreter.fail(
          .typeError, "Fraction.from_float() only takes floats, not \(text) (\(interpreter.typeName(value)))")
      }
      return try interpreter.fraction(try interpreter.fractionValue(value, nil))
    },
    BuiltinFunction("from_decimal", "cls dec /") { (interpreter, arguments) throws(Stop) in
      let value = arguments.required(1)
      guard value.integer != nil || value.payload(DecimalContents.self) != nil else {
        let text = try interpreter.repr(value).string
        throw interpreter.fail(
          .typeError,
          "Fraction.from_decimal() only takes Decimals, not \(text) (\(interpreter.typeName(value)))")
      }
      return try interpreter.fraction(try interpreter.fractionValue(value, nil))
    },
  ]
}

extension Modules {
  /// `fractions`
  static let fractions = ModuleDefinition("fractions", classes: [Fraction.native])
}

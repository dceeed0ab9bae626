import BigInt

extension Modules {
  /// The functions of `math` that give or take integers.
  static let mathIntegerFunctions: [BuiltinFunction] = [
    BuiltinFunction("floor", "x /") { (interpreter, arguments) throws(Stop) in
      try interpreter.whole(arguments.required(0), .down, "__floor__")
    },
    BuiltinFunction("ceil", "x /") { (interpreter, arguments) throws(Stop) in
      try interpreter.whole(arguments.required(0), .up, "__ceil__")
    },
    BuiltinFunction("trunc", "x /") { (interpreter, arguments) throws(Stop) in
      try interpreter.whole(arguments.required(0), .towardZero, "__trunc__")
    },
    BuiltinFunction("factorial", "n /") { (interpreter, arguments) throws(Stop) in
      let n = try interpreter.integerArgument(arguments.required(0))
      if n < 0 { throw interpreter.fail(.valueError, "factorial() not defined for negative values") }
      if n > 100_000 { throw .limit(.integerBits) }
      var result = BigInt(1)
      for factor in 2..<max(Int(n) + 1, 2) {
        result *= BigInt(factor)
        try interpreter.charge(1 + result.magnitude.bitWidth >> 9)
        if result.magnitude.bitWidth > interpreter.limits.integerBits { throw .limit(.integerBits) }
      }
      return try interpreter.integer(result)
    },
    BuiltinFunction("comb", "n k /") { (interpreter, arguments) throws(Stop) in
      try interpreter.arrangements(arguments, name: "comb", divides: true)
    },
    BuiltinFunction("perm", "n k= /") { (interpreter, arguments) throws(Stop) in
      try interpreter.arrangements(arguments, name: "perm", divides: false)
    },
    BuiltinFunction("gcd", "*integers") { (interpreter, arguments) throws(Stop) in
      var result = BigInt(0)
      for value in arguments.rest {
        let words = result.bitWidth >> 6
        try interpreter.charge(1 + 2 * words * words)
        result = result.greatestCommonDivisor(with: try interpreter.integerArgument(value))
      }
      return try interpreter.integer(result)
    },
    BuiltinFunction("lcm", "*integers") { (interpreter, arguments) throws(Stop) in
      var result = BigInt(1)
      for value in arguments.rest {
        let next = try interpreter.integerArgument(value)
        let words = result.bitWidth >> 6
        try interpreter.charge(1 + 2 * words * words)
        if next == 0 || result == 0 {
          result = 0
          continue
        }
        result = BigInt((result * next).magnitude) / result.greatestCommonDivisor(with: next)
        _ = try interpreter.integer(result)
      }
      return try interpreter.integer(result)
    },
    BuiltinFunction("isqrt", "n /") { (interpreter, arguments) throws(Stop) in
      let n = try interpreter.integerArgument(arguments.required(0))
      if n < 0 { throw interpreter.fail(.valueError, "isqrt() argument must be nonnegative") }
      // Newton's method: some twenty divisions.
      let words = n.magnitude.bitWidth >> 6
      try interpreter.charge(n.magnitude.bitWidth >> 3 + words * words >> 1)
      return try interpreter.integer(n.squareRoot())
    },
  ]
}

extension Interpreter {
  /// An argument that must be an integer.
  func integerArgument(_ value: Value) throws(Stop) -> BigInt {
    guard let integer = value.integer else {
      throw fail(.typeError, "'\(typeName(value))' object cannot be interpreted as an integer")
    }
    return integer
  }

  /// `math.floor` and its kin.
  func whole(_ value: Value, _ rule: FloatingPointRoundingRule, _ method: String) throws(Stop) -> Value {
    if let integer = value.integer { return Value(integer) }
    if case .instance(let object) = value, let function = object.type.lookUp(method) {
      return try call(function, [value])
    }
    let real = try realArgument(value)
    return try wholeNumber(real.isFinite ? real.rounded(rule) : real)
  }

  /// `math.comb` and `math.perm`.
  func arrangements(_ arguments: Arguments, name: String, divides: Bool) throws(Stop) -> Value {
    let n = try integerArgument(arguments.required(0))
    var k = n
    if let count = arguments[1], !count.isIdentical(to: .none) { k = try integerArgument(count) }
    if n < 0 { throw fail(.valueError, "n must be a non-negative integer") }
    if k < 0 { throw fail(.valueError, "k must be a non-negative integer") }
    if k > n { return .int(0) }
    if let small = Int(exactly: n), small < 62, divides {
      // Below 2⁶² every intermediate product fits.
      var result = 1
      for index in 0..<min(Int(k), small - Int(k)) { result = result * (small - index) / (index + 1) }
      return .int(result)
    }
    if divides, n - k < k { k = n - k }
    if k > 1_000_000 { throw .limit(.integerBits) }
    var result = BigInt(1)
    for index in 0..<Int(k) {
      result *= n - BigInt(index)
      if divides { result /= BigInt(index + 1) }
      try charge(1 + result.magnitude.bitWidth >> 9)
      if result.magnitude.bitWidth > limits.integerBits { throw .limit(.integerBits) }
    }
    return try integer(result)
  }
}

import RandomNumbers

/// The functions of `numpy.random` in groups.
enum RandomFunctions {
  /// Draws without parameters but a size.
  private static func standard(
    _ names: [String], _ parameters: String, _ draw: @escaping @Sendable (inout NumPyRandom) -> Double
  ) -> [RandomFunction] {
    names.map { name in
      RandomFunction(name, parameters) { (interpreter, source, arguments) throws(Stop) in
        if arguments.values.count > 1, let type = arguments[1], try interpreter.elementType(type) != .float64
        {
          guard let given = try interpreter.elementType(type) else { throw interpreter.refuse("dtype", "") }
          throw interpreter.fail(.typeError, "Unsupported dtype dtype('\(given.rawValue)') for \(name)")
        }
        return try interpreter.draws(source, try interpreter.sizeArgument(arguments[0]), draw)
      }
    }
  }

  /// `rand` and `randn`, whose arguments are the lengths of the axes.
  private static func axes(_ name: String, _ draw: @escaping @Sendable (inout NumPyRandom) -> Double)
    -> RandomFunction
  {
    RandomFunction(name, "*axes") { (interpreter, source, arguments) throws(Stop) in
      if arguments.rest.isEmpty { return try interpreter.draws(source, nil, draw) }
      for value in arguments.rest where value.integer == nil {
        throw interpreter.fail(
          .typeError, "'\(interpreter.typeName(value))' object cannot be interpreted as an integer")
      }
      let size = try interpreter.sizeArgument(try interpreter.tuple(arguments.rest))
      return try interpreter.draws(source, size, draw)
    }
  }

  private static let gamma = RandomDistribution(
    "standard_gamma", [RandomDistribution.Parameter("shape", .nonNegative)]
  ) { $0.standardGamma(shape: $1[0]) }

  /// Those of the module and of `RandomState`.
  static let legacyStandard: [RandomFunction] =
    standard(["random", "random_sample"], "size=") { $0.unit() }
    + standard(["standard_normal"], "size=") { $0.standardNormal() }
    + standard(["standard_exponential"], "size=") { $0.standardExponential() }
    + [axes("rand") { $0.unit() }, axes("randn") { $0.standardNormal() }, gamma.function]

  /// Those of `Generator`.
  static let modernStandard: [RandomFunction] =
    standard(["random"], "size= dtype= !out") { $0.unit() }
    + standard(["standard_normal"], "size= dtype= !out") { $0.standardNormal() }
    + [
      RandomFunction("standard_exponential", "size= !dtype method= !out") {
        (interpreter, source, arguments) throws(Stop) in
        let size = try interpreter.sizeArgument(arguments[0])
        if case .text(let method)? = arguments[1], method.string == "inv" {
          return try interpreter.draws(source, size) { $0.inverseExponential() }
        }
        return try interpreter.draws(source, size) { $0.standardExponential() }
      },
      RandomFunction("standard_gamma", "shape size= !dtype !out") {
        (interpreter, source, arguments) throws(Stop) in
        try interpreter.draws(gamma, source, arguments)
      },
    ]
}

extension Interpreter {
  /// Draws without parameters.
  func draws(_ source: RandomSource, _ size: [Int]?, _ draw: (inout NumPyRandom) -> Double) throws(Stop)
    -> Value
  {
    guard let size else {
      try charge(2)
      return .float(source.draw(draw))
    }
    let count = size.reduce(1, *)
    let values = source.draw { random in
      var values: [Double] = []
      values.reserveCapacity(count)
      for _ in 0..<count { values.append(draw(&random)) }
      return values
    }
    return try drawn(values, size)
  }
}

import RandomNumbers

/// The functions of `numpy.random` in groups.
enum RandomFunctions {
  /// Draws without parameters but a size.
  private static func standard(
    _ names: [String], _ parameters: String, _ draw: @escaping @Sendable (inout NumPyRandom) -> Double,
    _ fill: @escaping RandomDistribution.Fill
  ) -> [RandomFunction] {
    names.map { name in
      RandomFunction(name, parameters) { (interpreter, source, arguments) throws(Stop) in
        if arguments.values.count > 1, let type = arguments[1], try interpreter.elementType(type) != .float64
        {
          guard let given = try interpreter.elementType(type) else { throw interpreter.refuse("dtype", "") }
          throw interpreter.fail(.typeError, "Unsupported dtype dtype('\(given.rawValue)') for \(name)")
        }
        return try interpreter.draws(source, try interpreter.sizeArgument(arguments[0]), draw, fill)
      }
    }
  }

  /// `rand` and `randn`, whose arguments are the lengths of the axes.
  private static func axes(
    _ name: String, _ draw: @escaping @Sendable (inout NumPyRandom) -> Double,
    _ fill: @escaping RandomDistribution.Fill
  ) -> RandomFunction {
    RandomFunction(name, "*axes") { (interpreter, source, arguments) throws(Stop) in
      if arguments.rest.isEmpty { return try interpreter.draws(source, nil, draw, fill) }
      for value in arguments.rest where value.integer == nil {
        throw interpreter.fail(
          .typeError, "'\(interpreter.typeName(value))' object cannot be interpreted as an integer")
      }
      let size = try interpreter.sizeArgument(try interpreter.tuple(arguments.rest))
      return try interpreter.draws(source, size, draw, fill)
    }
  }

  private static let gamma = RandomDistribution(
    "standard_gamma", [RandomDistribution.Parameter("shape", .nonNegative)]
  ) { $0.standardGamma(shape: $1[0]) }

  private static let units: RandomDistribution.Fill = { $0.fillUnits($2) }
  private static let normals: RandomDistribution.Fill = { $0.fillNormals($2) }
  private static let exponentials: RandomDistribution.Fill = { $0.fillExponentials($2) }

  /// Those of the module and of `RandomState`.
  static let legacyStandard: [RandomFunction] =
    standard(["random", "random_sample"], "size=", { $0.unit() }, units)
    + standard(["standard_normal"], "size=", { $0.standardNormal() }, normals)
    + standard(["standard_exponential"], "size=", { $0.standardExponential() }, exponentials)
    + [
      axes("rand", { $0.unit() }, units), axes("randn", { $0.standardNormal() }, normals), gamma.function,
    ]

  /// Those of `Generator`.
  static let modernStandard: [RandomFunction] =
    standard(["random"], "size= dtype= !out", { $0.unit() }, units)
    + standard(["standard_normal"], "size= dtype= !out", { $0.standardNormal() }, normals)
    + [
      RandomFunction("standard_exponential", "size= !dtype method= !out") {
        (interpreter, source, arguments) throws(Stop) in
        let size = try interpreter.sizeArgument(arguments[0])
        if case .text(let method)? = arguments[1], method.string == "inv" {
          return try interpreter.draws(source, size, { $0.inverseExponential() }) { random, _, target in
            for index in target.indices { target[index] = random.inverseExponential() }
          }
        }
        return try interpreter.draws(source, size, { $0.standardExponential() }, exponentials)
      },
      RandomFunction("standard_gamma", "shape size= !dtype !out") {
        (interpreter, source, arguments) throws(Stop) in
        try interpreter.draws(gamma, source, arguments)
      },
    ]
}

extension Interpreter {
  /// Draws without parameters.
  func draws(
    _ source: RandomSource, _ size: [Int]?, _ draw: (inout NumPyRandom) -> Double,
    _ fill: RandomDistribution.Fill
  ) throws(Stop) -> Value {
    guard let size else {
      try charge(2)
      return .float(source.draw(draw))
    }
    return try drawn(meter.floats(size.reduce(1, *)) { fill(&source.random, [], $0) }, size)
  }
}

import RandomNumbers

/// The functions of `random` in groups.
enum PythonRandomFunctions {
  /// The real parameters of a call. NumPy's scalars would make the result one of NumPy's, where that is not said.
  private static func reals(
    _ interpreter: Interpreter, _ name: String, _ values: [Value?], _ defaults: [Double]
  ) throws(Stop) -> [Double] {
    var reals: [Double] = []
    for (value, fallback) in zip(values, defaults) {
      guard let value else {
        reals.append(fallback)
        continue
      }
      switch value {
      case .npFloat, .npInt, .npBool, .array:
        throw interpreter.refuse(
          "random.\(name)(NumPy number)", "parameters of \(name) are supported only as Python's own numbers")
      default: break
      }
      guard let real = try interpreter.double(value) else {
        if case .inert = value {
          throw interpreter.refuse("plot object", "the value of a plot object is not known")
        }
        throw interpreter.refuse(
          "random.\(name)(\(interpreter.typeName(value)))", "parameters of \(name) must be numbers")
      }
      reals.append(real)
    }
    return reals
  }

  private static func draw(
    _ name: String, _ parameters: String, _ defaults: [Double],
    check: (@Sendable (Interpreter, [Double]) -> Stop?)? = nil,
    _ draw: @escaping @Sendable (inout PythonRandom, [Double]) -> Double
  ) -> PythonRandomFunction {
    PythonRandomFunction(name, parameters) { (interpreter, source, arguments) throws(Stop) in
      let values = try reals(interpreter, name, arguments.values, defaults)
      if let stop = check?(interpreter, values) { throw stop }
      // CPython draws for ever where a parameter is no number, or so large that its square root loses it.
      if !values.allSatisfy({ $0.magnitude <= 1e300 }) {
        throw interpreter.refuse(
          "random.\(name)", "parameters that are infinite, huge or no numbers are not supported")
      }
      let result = source.draw(interpreter) { draw(&$0, values) }
      if !result.isFinite, values.allSatisfy(\.isFinite) {
        throw interpreter.refuse("random.\(name)", "a result beyond the largest float is not supported")
      }
      return .float(result)
    }
  }

  /// A uniform or normal draw, which keeps NumPy's scalars.
  private static func scaled(
    _ name: String, _ parameters: String, _ defaults: [Double],
    _ draw: @escaping @Sendable (inout PythonRandom, Double, Double) -> Double
  ) -> PythonRandomFunction {
    PythonRandomFunction(name, parameters) { (interpreter, source, arguments) throws(Stop) in
      var isNumPy = false
      var plain = arguments.values
      for (index, value) in plain.enumerated() {
        if case .npFloat(let real)? = value {
          isNumPy = true
          plain[index] = .float(real)
        }
      }
      let values = try reals(interpreter, name, plain, defaults)
      let result = source.draw(interpreter) { draw(&$0, values[0], values[1]) }
      return isNumPy ? .npFloat(result) : .float(result)
    }
  }

  private static func divisor(_ index: Int) -> @Sendable (Interpreter, [Double]) -> Stop? {
    { $1[index] == 0 ? $0.fail(.zeroDivisionError, "float division by zero") : nil }
  }

  private static func positive(_ interpreter: Interpreter, _ values: [Double]) -> Stop? {
    values.contains { $0 <= 0 }
      ? interpreter.fail(.valueError, "gammavariate: alpha and beta must be > 0.0") : nil
  }

  /// Draws of real numbers.
  static let real: [PythonRandomFunction] = [
    PythonRandomFunction("random", "") { (interpreter, source, _) throws(Stop) in
      .float(source.draw(interpreter) { $0.random() })
    },
    scaled("uniform", "a b", [0, 1]) { $0.uniform($1, $2) },
    scaled("gauss", "mu= sigma=", [0, 1]) { $0.gauss(mean: $1, deviation: $2) },
    scaled("normalvariate", "mu= sigma=", [0, 1]) { $0.normal(mean: $1, deviation: $2) },
    draw("lognormvariate", "mu= sigma=", [0, 1]) { $0.logNormal(mean: $1[0], deviation: $1[1]) },
    draw("expovariate", "lambd=", [1], check: divisor(0)) { $0.exponential(rate: $1[0]) },
    draw("vonmisesvariate", "mu kappa", [0, 0]) { $0.vonMises(mean: $1[0], concentration: $1[1]) },
    draw("gammavariate", "alpha beta", [1, 1], check: positive) { $0.gamma(shape: $1[0], scale: $1[1]) },
    draw("betavariate", "alpha beta", [1, 1], check: positive) { $0.beta($1[0], $1[1]) },
    draw("paretovariate", "alpha", [1], check: divisor(0)) { $0.pareto(shape: $1[0]) },
    draw("weibullvariate", "alpha beta", [1, 1], check: divisor(1)) {
      $0.weibull(scale: $1[0], shape: $1[1])
    },
    PythonRandomFunction("triangular", "low= high= mode=") { (interpreter, source, arguments) throws(Stop) in
      let hasMode = arguments[2].map { !$0.isIdentical(to: .none) } ?? false
      let values = try reals(
        interpreter, "triangular", [arguments[0], arguments[1], hasMode ? arguments[2] : nil], [0, 1, 0])
      let result = source.draw(interpreter) {
        $0.triangular(low: values[0], high: values[1], mode: hasMode ? values[2] : nil)
      }
      // With nothing between the ends and a mode, the lower end is given back as it is.
      if hasMode, values[0] == values[1], let low = arguments[0] { return low }
      return .float(result)
    },
  ]
}

extension Modules {
  /// `numpy.testing`: what passes returns; the long reports of what fails are refused rather than imitated.
  static let numpyTesting = ModuleDefinition(
    "numpy.testing",
    [
      check("assert_allclose", "actual desired rtol= atol= equal_nan= !err_msg !verbose !strict") {
        (interpreter, arguments) throws(Stop) in
        let relative = try interpreter.real(arguments[2], default: 1e-7)
        let absolute = try interpreter.real(arguments[3], default: 0)
        return try interpreter.agree(arguments) {
          $0 == $1 || ($0 - $1).magnitude <= absolute + relative * $1.magnitude
        }
      },
      check("assert_array_equal", "actual desired !err_msg !verbose !strict") {
        (interpreter, arguments) throws(Stop) in
        try interpreter.agree(arguments) { $0 == $1 }
      },
      check("assert_equal", "actual desired !err_msg !verbose !strict") {
        (interpreter, arguments) throws(Stop) in
        if interpreter.isNumPy(arguments.required(0)) || interpreter.isNumPy(arguments.required(1)) {
          return try interpreter.agree(arguments) { $0 == $1 }
        }
        return try interpreter.equals(arguments.required(0), arguments.required(1))
      },
      check("assert_almost_equal", "actual desired decimal= !err_msg !verbose") {
        (interpreter, arguments) throws(Stop) in
        let bound = 1.5 * interpreter.powerOfTen(-(try interpreter.whole(arguments[2], default: 7)))
        return try interpreter.agree(arguments) { $0 == $1 || ($0 - $1).magnitude < bound }
      },
      check("assert_array_almost_equal", "actual desired decimal= !err_msg !verbose") {
        (interpreter, arguments) throws(Stop) in
        let bound = 1.5 * interpreter.powerOfTen(-(try interpreter.whole(arguments[2], default: 6)))
        return try interpreter.agree(arguments) { $0 == $1 || ($0 - $1).magnitude < bound }
      },
    ])

  private static func check(
    _ name: String, _ signature: String,
    _ test: @escaping @Sendable (Interpreter, Arguments) throws(Stop) -> Bool
  ) -> BuiltinFunction {
    BuiltinFunction(name, signature) { (interpreter, arguments) throws(Stop) in
      if try test(interpreter, arguments) { return .none }
      throw interpreter.fail(.assertionError, "\nNot equal: np.testing.\(name) failed")
    }
  }
}

extension Interpreter {
  /// Whether all elements of two arguments agree; what is not a number agrees with itself.
  func agree(_ arguments: Arguments, _ test: (Double, Double) -> Bool) throws(Stop) -> Bool {
    let a = try reals(arguments.required(0), "np.testing")
    let b = try reals(arguments.required(1), "np.testing")
    guard a.shape == b.shape || a.shape.isEmpty || b.shape.isEmpty else { return false }
    let shape = try broadcast([a.shape, b.shape])
    return zip(a.stretched(to: shape), b.stretched(to: shape)).allSatisfy {
      ($0.isNaN && $1.isNaN) || test($0, $1)
    }
  }

  /// 10ⁿ for a small n.
  func powerOfTen(_ n: Int) -> Double {
    let power = (0..<min(n.magnitude, 400)).reduce(1.0) { value, _ in value * 10 }
    return n < 0 ? 1 / power : power
  }
}

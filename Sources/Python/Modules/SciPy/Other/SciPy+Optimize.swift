extension Modules {
  /// `scipy.optimize`: roots by bisection; what depends on the steps of a search is refused by name.
  static let scipyOptimize = ModuleDefinition(
    "scipy.optimize",
    [
      BuiltinFunction("bisect", "f a b args= xtol= rtol= maxiter= !full_output !disp") {
        (interpreter, arguments) throws(Stop) in
        try interpreter.bisectedRoot(arguments)
      },
      BuiltinFunction("brentq", "f a b args= xtol= rtol= maxiter= !full_output !disp") {
        (interpreter, arguments) throws(Stop) in
        try interpreter.brentRoot(arguments)
      },
      BuiltinFunction("minimize_scalar", "fun bracket= bounds= args= method= !tol !options") {
        (interpreter, arguments) throws(Stop) in
        try interpreter.scalarMinimum(arguments)
      },
      BuiltinFunction("linear_sum_assignment", "cost_matrix maximize=") {
        (interpreter, arguments) throws(Stop) in
        throw interpreter.refuse("scipy.optimize.linear_sum_assignment", "assignments are not supported")
      },
    ],
    classes: [
      NativeClass(
        module: "scipy.optimize", name: "OptimizeResult",
        methods: [
          BuiltinFunction("__getitem__", "self key /") { (interpreter, arguments) throws(Stop) in
            guard case .instance(let object) = arguments.required(0),
              let name = interpreter.word(arguments[1]), let value = object.value(name)
            else { throw interpreter.refuse("OptimizeResult[]", "this key is not supported") }
            return value
          },
          BuiltinFunction("__repr__", "self") { (interpreter, _) throws(Stop) in
            throw interpreter.refuse("repr(OptimizeResult)", "the text of a whole result is not supported")
          },
        ])
    ])
}

extension Interpreter {
  /// `scipy.optimize.bisect`, with its steps.
  func bisectedRoot(_ arguments: Arguments) throws(Stop) -> Value {
    var extra: [Value] = []
    if let given = given(arguments[3]) {
      if case .tuple(let tuple) = given { extra = tuple.elements } else { extra = [given] }
    }
    func call(_ x: Double) throws(Stop) -> Double {
      try makeFloat(try self.call(arguments.required(0), [.float(x)] + extra))
    }
    var low = try makeFloat(arguments.required(1))
    let high = try makeFloat(arguments.required(2))
    let absolute = try real(arguments[4], default: 2e-12)
    let relative = try real(arguments[5], default: 8.881784197001252e-16)
    let most = try whole(arguments[6], default: 100)
    let (first, last) = (try call(low), try call(high))
    if first == 0 { return .float(low) }
    if last == 0 { return .float(high) }
    if (first < 0) == (last < 0) { throw fail(.valueError, "f(a) and f(b) must have different signs") }
    var step = high - low
    for _ in 0..<max(most, 0) {
      step *= 0.5
      let middle = low + step
      let value = try call(middle)
      if (value < 0) == (first < 0), value != 0 { low = middle }
      if value == 0 || step.magnitude < absolute + relative * middle.magnitude { return .float(middle) }
    }
    throw fail(.runtimeError, "Failed to converge after \(most) iterations.")
  }
}

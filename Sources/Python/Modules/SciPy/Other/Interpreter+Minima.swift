extension Interpreter {
  /// `args=`: what a function of the snippet gets besides the place.
  func extraArguments(_ value: Value?) throws(Stop) -> [Value] {
    guard let given = given(value) else { return [] }
    if case .tuple(let tuple) = given { return tuple.elements }
    return [given]
  }

  /// `scipy.optimize.brentq`: a root by bisection, secants and inverse quadratic interpolation (Brent, Algorithms for
  /// Minimization without Derivatives, 1973, chapter 4), with the tolerances of SciPy.
  func brentRoot(_ arguments: Arguments) throws(Stop) -> Value {
    let extra = try extraArguments(arguments[3])
    func call(_ x: Double) throws(Stop) -> Double {
      let value = try makeFloat(try self.call(arguments.required(0), [.float(x)] + extra))
      if value.isNaN {
        throw fail(
          .valueError, "The function value at x=\(FloatText.repr(x)) is NaN; solver cannot continue.")
      }
      return value
    }
    let absolute = try real(arguments[4], default: 2e-12)
    let relative = try real(arguments[5], default: 8.881784197001252e-16)
    let most = try whole(arguments[6], default: 100)
    guard absolute > 0, relative >= 8.881784197001252e-16, most >= 0 else {
      throw refuse("scipy.optimize.brentq", "tolerances out of range are not supported")
    }
    // The last two places, and one where the function has the other sign.
    var (before, now) = (try makeFloat(arguments.required(1)), try makeFloat(arguments.required(2)))
    var (valueBefore, valueNow) = (try call(before), try call(now))
    if valueBefore == 0 { return .float(before) }
    if valueNow == 0 { return .float(now) }
    if (valueBefore < 0) == (valueNow < 0) {
      throw fail(.valueError, "f(a) and f(b) must have different signs")
    }
    var (other, valueOther) = (0.0, 0.0)
    var (stepBefore, step) = (0.0, 0.0)
    for _ in 0..<most {
      try charge(4)
      if valueBefore != 0, valueNow != 0, (valueBefore < 0) != (valueNow < 0) {
        (other, valueOther) = (before, valueBefore)
        step = now - before
        stepBefore = step
      }
      if valueOther.magnitude < valueNow.magnitude {
        (before, valueBefore) = (now, valueNow)
        (now, valueNow) = (other, valueOther)
        (other, valueOther) = (before, valueBefore)
      }
      let delta = (absolute + relative * now.magnitude) / 2
      let half = (other - now) / 2
      if valueNow == 0 || half.magnitude < delta { return .float(now) }
      var (nextBefore, next) = (half, half)
      if stepBefore.magnitude > delta, valueNow.magnitude < valueBefore.magnitude {
        let attempt: Double
        if before == other {
          attempt = -valueNow * (now - before) / (valueNow - valueBefore)
        } else {
          let slope = (valueBefore - valueNow) / (before - now)
          let otherSlope = (valueOther - valueNow) / (other - now)
          attempt =
            -valueNow * (valueOther * otherSlope - valueBefore * slope)
            / (otherSlope * slope * (valueOther - valueBefore))
        }
        if 2 * attempt.magnitude < min(stepBefore.magnitude, 3 * half.magnitude - delta) {
          (nextBefore, next) = (step, attempt)
        }
      }
      (stepBefore, step) = (nextBefore, next)
      (before, valueBefore) = (now, valueNow)
      now += step.magnitude > delta ? step : half > 0 ? delta : -delta
      valueNow = try call(now)
    }
    throw fail(.runtimeError, "Failed to converge after \(most) iterations.")
  }

  /// `scipy.optimize.minimize_scalar` by Brent's method, in bounds or from a bracket.
  func scalarMinimum(_ arguments: Arguments) throws(Stop) -> Value {
    let name = "scipy.optimize.minimize_scalar"
    let method = word(arguments[4])?.lowercased() ?? (given(arguments[2]) == nil ? "brent" : "bounded")
    let function = MinimizedFunction(
      interpreter: self, function: arguments.required(0), extra: try extraArguments(arguments[3]))
    switch method {
    case "bounded":
      guard let bounds = given(arguments[2]) else {
        throw fail(.valueError, "The `bounds` parameter is mandatory for method `bounded`.")
      }
      let ends = try collect(bounds)
      guard ends.count == 2 else { throw fail(.valueError, "bounds must have two elements.") }
      let (low, high) = (try makeFloat(ends[0]), try makeFloat(ends[1]))
      guard low.isFinite, high.isFinite else {
        throw fail(.valueError, "Optimization bounds must be finite scalars.")
      }
      if low > high { throw fail(.valueError, "The lower bound exceeds the upper bound.") }
      return try BrentMinimum(function).within(low, high)
    case "brent":
      guard given(arguments[2]) == nil else {
        throw fail(.valueError, "Use of `bounds` is incompatible with 'method=Brent'.")
      }
      var start = (0.0, 1.0)
      if let bracket = given(arguments[1]) {
        let ends = try collect(bracket)
        guard ends.count == 2 else {
          throw refuse(name, "brackets of other than two places are not supported")
        }
        start = (try makeFloat(ends[0]), try makeFloat(ends[1]))
      }
      return try BrentMinimum(function).from(start.0, start.1)
    default: throw refuse("\(name)(method=)", "this method is not supported")
    }
  }
}

/// A function of a snippet that is minimized; it counts its calls.
final class MinimizedFunction {
  let interpreter: Interpreter
  let function: Value
  let extra: [Value]
  private(set) var calls = 0

  /// A function with its further arguments.
  init(interpreter: Interpreter, function: Value, extra: [Value]) {
    self.interpreter = interpreter
    self.function = function
    self.extra = extra
  }

  /// The value at a place, as a number and as the object that the function gave.
  func callAsFunction(_ x: Double, isPlain: Bool = false) throws(Stop) -> (Double, Value) {
    calls += 1
    let made = try interpreter.call(function, [isPlain ? .float(x) : .npFloat(x)] + extra)
    return (try interpreter.makeFloat(made), made)
  }

  /// `OptimizeResult`
  func result(_ x: Double, _ value: Value, steps: Int, status: Int?, isGood: Bool, _ message: String)
    throws(Stop) -> Value
  {
    let object = try InstanceObject(
      type: try interpreter.type(at: "scipy.optimize.OptimizeResult"), interpreter.meter)
    try object.set("message", try interpreter.string(message))
    try object.set("success", .bool(isGood))
    if let status { try object.set("status", .int(status)) }
    try object.set("fun", value)
    try object.set("x", .npFloat(x))
    try object.set("nit", .int(steps))
    try object.set("nfev", .int(calls))
    return .instance(object)
  }
}

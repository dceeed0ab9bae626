import DivergenceCore

extension Modules {
  /// `scipy.integrate`
  static let scipyIntegrate = ModuleDefinition(
    "scipy.integrate",
    [
      BuiltinFunction("trapezoid", "y x= dx= axis=") { (interpreter, arguments) throws(Stop) in
        try interpreter.trapezoid(arguments)
      },
      BuiltinFunction("simpson", "y x= * dx= axis=") { (interpreter, arguments) throws(Stop) in
        let y = try interpreter.reals(arguments.required(0), "simpson")
        guard y.shape.count == 1, interpreter.given(arguments[1]) == nil || y.shape[0] > 0 else {
          throw interpreter.refuse("simpson", "other than one row of samples is not supported")
        }
        return .npFloat(
          try interpreter.simpson(y.values, arguments[1], try interpreter.real(arguments[2], default: 1)))
      },
      BuiltinFunction(
        "quad",
        "func a b args= !full_output epsabs= epsrel= !limit !points !weight !wvar !wopts !maxp1 !limlst !complex_func"
      ) {
        (interpreter, arguments) throws(Stop) in
        let low = try interpreter.makeFloat(arguments.required(1))
        let high = try interpreter.makeFloat(arguments.required(2))
        var extra: [Value] = []
        if let given = interpreter.given(arguments[3]) {
          if case .tuple(let tuple) = given { extra = tuple.elements } else { extra = [given] }
        }
        let (value, error) = try interpreter.integral(of: arguments.required(0), low, high, extra)
        return try interpreter.tuple([.float(value), .float(error)])
      },
      BuiltinFunction("cumulative_trapezoid", "y x= dx= axis= initial=") {
        (interpreter, arguments) throws(Stop) in
        let y = try interpreter.reals(arguments.required(0), "cumulative_trapezoid")
        guard y.shape.count == 1, y.values.count > 0 else {
          throw interpreter.refuse("cumulative_trapezoid", "other than one row of samples is not supported")
        }
        var steps = Array(
          repeating: try interpreter.real(arguments[2], default: 1), count: y.values.count - 1)
        if let given = interpreter.given(arguments[1]) {
          let x = try interpreter.reals(given, "cumulative_trapezoid").values
          guard x.count == y.values.count else {
            throw interpreter.fail(.valueError, "If given, length of x along axis must be the same as y.")
          }
          steps = zip(x.dropFirst(), x).map { $0 - $1 }
        }
        var sums: [Double] = []
        if let given = interpreter.given(arguments[4]) {
          guard try interpreter.makeFloat(given) == 0 else {
            throw interpreter.fail(.valueError, "`initial` must be `None` or `0`.")
          }
          sums = [0]
        }
        var sum = 0.0
        for (index, step) in steps.enumerated() {
          let term = step * (y.values[index + 1] + y.values[index]) / 2
          sum = index == 0 ? term : sum + term
          sums.append(sum)
        }
        return try interpreter.value(RealArray(sums))
      },
      BuiltinFunction("dblquad", "func a b gfun hfun !args !epsabs !epsrel") {
        (interpreter, arguments) throws(Stop) in
        throw interpreter.refuse("scipy.integrate.dblquad", "double integrals are not supported")
      },
    ])
}

extension Interpreter {
  /// Simpson's rule for samples; an even number of them ends by Cartwright's correction (Cartwright 2017, Simpson's Rule
  /// Cumulative Integration with MS Excel and Irregularly-spaced Data).
  func simpson(_ y: [Double], _ x: Value?, _ dx: Double) throws(Stop) -> Double {
    let n = y.count
    var steps = Array(repeating: dx, count: max(n - 1, 0))
    if let given = given(x) {
      let places = try reals(given, "simpson").values
      guard places.count == n else {
        throw fail(.valueError, "If given, length of x along axis must be the same as y.")
      }
      steps = zip(places.dropFirst(), places).map { $0 - $1 }
    }
    if n < 2 { return 0 }
    if n == 2 { return 0.5 * steps[0] * (y[0] + y[1]) }
    var sum = 0.0
    var index = 0
    let last = n % 2 == 1 ? n - 1 : n - 2
    while index < last {
      let (h0, h1) = (steps[index], steps[index + 1])
      let total = h0 + h1
      let ratio = h0 / h1
      sum +=
        total / 6
        * (y[index] * (2 - 1 / ratio) + y[index + 1] * (total * total / (h0 * h1)) + y[index + 2]
          * (2 - ratio))
      index += 2
    }
    if n % 2 == 0 {
      let (h0, h1) = (steps[n - 3], steps[n - 2])
      let alpha = (2 * h1 * h1 + 3 * h0 * h1) / (6 * (h1 + h0))
      let beta = (h1 * h1 + 3 * h0 * h1) / (6 * h0)
      let eta = h1 * h1 * h1 / (6 * h0 * (h0 + h1))
      sum += alpha * y[n - 1] + beta * y[n - 2] - eta * y[n - 3]
    }
    return sum
  }

  /// The integral of a function of the snippet, by Gauss's and Kronrod's rule of 21 points on halved intervals (Piessens
  /// and others, QUADPACK, 1983); an infinite end is brought to 0 by x = (1 − t)/t.
  func integral(of function: Value, _ low: Double, _ high: Double, _ extra: [Value]) throws(Stop) -> (
    Double, Double
  ) {
    if low.isNaN || high.isNaN { return (.nan, .nan) }
    if low == high { return (0, 0) }
    if low > high {
      let (value, error) = try integral(of: function, high, low, extra)
      return (-value, error)
    }
    func call(_ x: Double) throws(Stop) -> Double {
      try makeFloat(try self.call(function, [.float(x)] + extra))
    }
    let isInfinite = low.isInfinite || high.isInfinite
    func integrand(_ t: Double) throws(Stop) -> Double {
      if !isInfinite { return try call(t) }
      let reach = (1 - t) / t
      let weight = 1 / (t * t)
      if low.isInfinite, high.isInfinite { return (try call(reach) + call(-reach)) * weight }
      return try (high.isInfinite ? call(low + reach) : call(high - reach)) * weight
    }
    var parts = [try kronrod(isInfinite ? 0 : low, isInfinite ? 1 : high, integrand)]
    for _ in 1..<50 {
      let value = parts.reduce(0) { $0 + $1.value }
      let error = parts.reduce(0) { $0 + $1.error }
      if error <= max(1.49e-8, 1.49e-8 * value.magnitude) { break }
      guard let worst = parts.indices.max(by: { parts[$0].error < parts[$1].error }) else { break }
      let part = parts.remove(at: worst)
      let middle = 0.5 * (part.low + part.high)
      parts.append(try kronrod(part.low, middle, integrand))
      parts.append(try kronrod(middle, part.high, integrand))
    }
    return (parts.reduce(0) { $0 + $1.value }, parts.reduce(0) { $0 + $1.error })
  }

  private func kronrod(_ low: Double, _ high: Double, _ function: (Double) throws(Stop) -> Double)
    throws(Stop)
    -> IntegralPart
  {
    let center = 0.5 * (low + high)
    let half = 0.5 * (high - low)
    let middle = try function(center)
    var (fine, coarse) = (middle * KronrodPoints.weights[10], 0.0)
    var size = middle.magnitude * KronrodPoints.weights[10]
    var values: [(Double, Double)] = []
    for index in 0..<10 {
      let distance = half * KronrodPoints.places[index]
      let pair = (try function(center - distance), try function(center + distance))
      values.append(pair)
      fine += KronrodPoints.weights[index] * (pair.0 + pair.1)
      size += KronrodPoints.weights[index] * (pair.0.magnitude + pair.1.magnitude)
      if index % 2 == 1 { coarse += KronrodPoints.coarseWeights[index / 2] * (pair.0 + pair.1) }
    }
    let mean = 0.5 * fine
    var spread = KronrodPoints.weights[10] * (middle - mean).magnitude
    for index in 0..<10 {
      spread +=
        KronrodPoints.weights[index]
        * ((values[index].0 - mean).magnitude + (values[index].1 - mean).magnitude)
    }
    var error = ((fine - coarse) * half).magnitude
    spread *= half
    if spread != 0, error != 0 {
      let ratio = 200 * error / spread
      error = spread * min(1, ratio * ratio.squareRoot())
    }
    if size * half > 1e-290 { error = max(error, 50 * 2.220446049250313e-16 * size * half) }
    return IntegralPart(low: low, high: high, value: fine * half, error: error)
  }
}

/// The integral over a part of the interval.
struct IntegralPart {
  let low: Double
  let high: Double
  let value: Double
  /// An estimate of its error.
  let error: Double
}

extension Modules {
  /// A line through points, by least squares (Draper and Smith, *Applied Regression Analysis*, ch. 1).
  static let scipyRegression: [BuiltinFunction] = [
    BuiltinFunction("linregress", "x y alternative= * !axis !nan_policy !keepdims") {
      (interpreter, arguments) throws(Stop) in
      let x = try interpreter.sample(arguments.required(0), "linregress")
      let y = try interpreter.sample(arguments.required(1), "linregress")
      guard x.count == y.count else {
        throw interpreter.fail(.valueError, "`x` and `y` must have the same length along `axis`.")
      }
      guard x.count > 2, x.contains(where: { $0 != x[0] }), y.contains(where: { $0 != y[0] }) else {
        throw interpreter.refuse("linregress", "a line through so few different points is not supported")
      }
      let moments = try interpreter.covariances(
        .array(try interpreter.array(x)), .array(try interpreter.array(y)), rowvar: nil, bias: .bool(true),
        ddof: nil, frequencies: nil, weights: nil)
      let (spreadX, shared, spreadY) = (moments[0, 0], moments[0, 1], moments[1, 1])
      let r = min(max(shared / (spreadX * spreadY).squareRoot(), -1), 1)
      let slope = shared / spreadX
      let (meanX, meanY) = (Interpreter.mean(x), Interpreter.mean(y))
      let freedom = Double(x.count - 2)
      let tiny = 1e-20
      let t = r * (freedom / ((1 - r + tiny) * (1 + r + tiny))).squareRoot()
      let p = try interpreter.studentProbability(t, freedom, arguments[2])
      let error = ((1 - r * r) * spreadY / spreadX / freedom).squareRoot()
      return try interpreter.record(
        "LinregressResult",
        [
          ("slope", .npFloat(slope)), ("intercept", .npFloat(meanY - slope * meanX)), ("rvalue", .npFloat(r)),
          ("pvalue", .npFloat(p)), ("stderr", .npFloat(error)),
        ], extra: [("intercept_stderr", .npFloat(error * (spreadX + meanX * meanX).squareRoot()))],
        showsExtra: true)
    }
  ]
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Modules {
  /// Statistics of two variables.
  static let statisticsPairs: [BuiltinFunction] = [
    BuiltinFunction("covariance", "x y /") { (interpreter, arguments) throws(Stop) in
      let (x, y, _, _) = try interpreter.centered(arguments, "covariance")
      let sum = try interpreter.sumOfProducts(x, y)
      return try interpreter.binary(.divide, sum, .int(try interpreter.length(x) - 1))
    },
    BuiltinFunction("correlation", "x y / * method=") { (interpreter, arguments) throws(Stop) in
      var isRanked = false
      if let method = arguments[2] {
        guard case .text(let text) = method, ["linear", "ranked"].contains(text.string) else {
          throw interpreter.fail(
            .valueError, "Unknown method: \(try interpreter.repr(method).string)")
        }
        isRanked = text.string == "ranked"
      }
      let (x, y, _, _) = try interpreter.centered(arguments, "correlation", isRanked: isRanked)
      let xy = try interpreter.realArgument(try interpreter.sumOfProducts(x, y))
      let xx = try interpreter.realArgument(try interpreter.sumOfProducts(x, x))
      let yy = try interpreter.realArgument(try interpreter.sumOfProducts(y, y))
      let root = try interpreter.rootOfProduct(xx, yy)
      if root == 0 { throw interpreter.statisticsError("at least one of the inputs is constant") }
      return .float(xy / root)
    },
    BuiltinFunction("linear_regression", "x y / * proportional=") { (interpreter, arguments) throws(Stop) in
      let isProportional =
        try arguments[2].map { (flag) throws(Stop) in try interpreter.truth(flag) } ?? false
      let (x, y, xMean, yMean) = try interpreter.centered(
        arguments, "linear regression", isCentered: !isProportional)
      let xy = try interpreter.binary(.add, try interpreter.sumOfProducts(x, y), .float(0))
      let xx = try interpreter.sumOfProducts(x, x)
      guard try interpreter.truth(xx) else { throw interpreter.statisticsError("x is constant") }
      let slope = try interpreter.binary(.divide, xy, xx)
      var intercept = Value.float(0)
      if !isProportional {
        intercept = try interpreter.binary(
          .subtract, .float(yMean), try interpreter.binary(.multiply, slope, .float(xMean)))
      }
      return try interpreter.record(
        "statistics.LinearRegression", name: "LinearRegression",
        [("slope", slope), ("intercept", intercept)] as [(name: String, value: Value)])
    },
  ]
}

extension Interpreter {
  /// Both variables less their means (or as ranks), as lists, with the means.
  fileprivate func centered(
    _ arguments: Arguments, _ name: String, isRanked: Bool = false, isCentered: Bool = true
  ) throws(Stop) -> (Value, Value, Double, Double) {
    var x = try collect(arguments.required(0))
    var y = try collect(arguments.required(1))
    guard x.count == y.count else {
      throw statisticsError("\(name) requires that both inputs have same number of data points")
    }
    if x.count < 2 { throw statisticsError("\(name) requires at least two data points") }
    if isRanked { return (try list(try ranks(x)), try list(try ranks(y)), 0, 0) }
    guard isCentered else { return (try list(x), try list(y), 0, 0) }
    func mean(_ values: [Value]) throws(Stop) -> Double {
      try realArgument(try exactSum(try list(values))) / Double(values.count)
    }
    let (xMean, yMean) = (try mean(x), try mean(y))
    for index in x.indices {
      x[index] = try binary(.subtract, x[index], .float(xMean))
      y[index] = try binary(.subtract, y[index], .float(yMean))
    }
    return (try list(x), try list(y), xMean, yMean)
  }

  /// The ranks of values around 0; equal ones share the mean of their ranks.
  private func ranks(_ values: [Value]) throws(Stop) -> [Value] {
    var pairs: [Value] = []
    for (index, value) in values.enumerated() { pairs.append(try tuple([value, .int(index)])) }
    let key = BuiltinFunction("rank", "pair") { (_, arguments) throws(Stop) in
      guard case .tuple(let pair) = arguments.required(0) else { return .none }
      return pair.elements[0]
    }
    let order = try sorted(pairs, key: .builtin(key), reverse: nil).compactMap { pair -> Int? in
      guard case .tuple(let pair) = pair else { return nil }
      return pair.elements[1].smallInteger
    }
    var result = Array(repeating: Value.none, count: values.count)
    let offset = Double(values.count - 1) / -2
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, try equals(values[order[end]], values[order[start]]) { end += 1 }
      let rank = Double(start) + Double(end - start + 1) / 2 - 1 + offset
      for place in start..<end { result[order[place]] = .float(rank) }
      start = end
    }
    return result
  }

  /// The root of a product, with one step of Newton's method for what rounding took.
  fileprivate func rootOfProduct(_ x: Double, _ y: Double) throws(Stop) -> Double {
    let root = (x * y).squareRoot()
    if !root.isFinite {
      guard root.isInfinite, x.isFinite, y.isFinite else { return root }
      let scale = 0x1p-512
      return try rootOfProduct(scale * x, scale * y) / scale
    }
    if root == 0 {
      guard x != 0, y != 0 else { return root }
      let scale = 0x1p537
      return try rootOfProduct(scale * x, scale * y) / scale
    }
    let rest = try realArgument(
      try sumOfProducts(try list([.float(x), .float(root)]), try list([.float(y), .float(-root)])))
    return root + rest / (2 * root)
  }
}

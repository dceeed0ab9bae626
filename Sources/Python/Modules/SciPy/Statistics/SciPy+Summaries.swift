#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Modules {
  /// Summaries of samples in `scipy.stats`.
  static let scipySummaries: [BuiltinFunction] = [
    BuiltinFunction("zscore", "a axis= ddof= !nan_policy") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.reals(arguments.required(0), "scipy.stats.zscore")
      let freedom = try interpreter.real(arguments[2], default: 0)
      func scores(_ row: [Double]) -> [Double] {
        let count = Double(row.count)
        let mean = Interpreter.pairwiseSum(row, 0, row.count, 1) / count
        let squares = row.map { ($0 - mean) * ($0 - mean) }
        let deviation = (Interpreter.pairwiseSum(squares, 0, squares.count, 1) / (count - freedom))
          .squareRoot()
        return row.map { ($0 - mean) / deviation }
      }
      if let axis = arguments[1], axis.isIdentical(to: .none) {
        return try interpreter.value(RealArray(scores(source.values), shape: source.shape))
      }
      let axis = try interpreter.oneAxis(arguments[1], default: 0, rank: source.shape.count)
      let (rows, rest) = source.rows(along: axis)
      return try interpreter.value(
        RealArray(rows: rows.map(scores), along: axis, rest: rest, length: source.shape[axis]))
    },
    summary("gmean", "a axis= !dtype !weights !nan_policy !keepdims") { row in
      exp(Interpreter.mean(row.map { log($0) }))
    },
    summary("hmean", "a axis= !dtype * !weights !nan_policy !keepdims") { row in
      let sum = row.map { 1 / $0 }
      return Double(row.count) / Interpreter.pairwiseSum(sum, 0, sum.count, 1)
    },
    BuiltinFunction("skew", "a axis= bias= !nan_policy * !keepdims") {
      (interpreter, arguments) throws(Stop) in
      let isBiased = try interpreter.flag(arguments[2], default: true)
      return try interpreter.summarize(arguments, "skew") { row in
        let (m2, m3) = (Interpreter.centralMoment(row, 2), Interpreter.centralMoment(row, 3))
        if m2 <= pow(2.220446049250313e-16 * Interpreter.mean(row), 2) { return .nan }
        let value = m3 / pow(m2, 1.5)
        let n = Double(row.count)
        if isBiased || n <= 2 { return value }
        return (n * (n - 1)).squareRoot() / (n - 2) * m3 / pow(m2, 1.5)
      }
    },
    BuiltinFunction("kurtosis", "a axis= fisher= bias= !nan_policy * !keepdims") {
      (interpreter, arguments) throws(Stop) in
      let isExcess = try interpreter.flag(arguments[2], default: true)
      let isBiased = try interpreter.flag(arguments[3], default: true)
      return try interpreter.summarize(arguments, "kurtosis") { row in
        let (m2, m4) = (Interpreter.centralMoment(row, 2), Interpreter.centralMoment(row, 4))
        if m2 <= pow(2.220446049250313e-16 * Interpreter.mean(row), 2) { return .nan }
        var value = m4 / (m2 * m2)
        let n = Double(row.count)
        if !isBiased, n > 3 {
          value = 1 / (n - 2) / (n - 3) * ((n * n - 1) * m4 / (m2 * m2) - 3 * (n - 1) * (n - 1)) + 3
        }
        return isExcess ? value - 3 : value
      }
    },
    summary("sem", "a axis= !ddof !nan_policy * !keepdims") { row in
      let n = Double(row.count)
      let mean = Interpreter.mean(row)
      let squares = row.map { ($0 - mean) * ($0 - mean) }
      return (Interpreter.pairwiseSum(squares, 0, squares.count, 1) / (n - 1)).squareRoot() / n.squareRoot()
    },
    summary("iqr", "x axis= !rng !scale !nan_policy !interpolation !keepdims") { row in
      let sorted = row.sorted()
      return QuantileRule.linear.value(of: sorted, at: 0.75) - QuantileRule.linear.value(of: sorted, at: 0.25)
    },
    BuiltinFunction("mode", "a axis= !nan_policy keepdims=") { (interpreter, arguments) throws(Stop) in
      let array = try interpreter.asArray(arguments.required(0))
      let source = try interpreter.reals(arguments.required(0), "scipy.stats.mode")
      let axis: Value? = arguments[1] ?? .int(0)
      func mostFrequent(_ row: [Double]) -> (Double, Double) {
        var best = (Double.nan, 0.0)
        let sorted = row.sorted()
        var start = 0
        while start < sorted.count {
          var end = start
          while end < sorted.count, sorted[end] == sorted[start] { end += 1 }
          if Double(end - start) > best.1 { best = (sorted[start], Double(end - start)) }
          start = max(end, start + 1)
        }
        return best
      }
      let modes = try interpreter.reduceRows(source, axis, keepdims: arguments[2]) { mostFrequent($0).0 }
      let counts = try interpreter.reduceRows(source, axis, keepdims: arguments[2]) { mostFrequent($0).1 }
      let typed =
        array.type.isFloat
        ? modes
        : interpreter.wrapped(try interpreter.converted(try interpreter.asArray(modes), to: array.type))
      return try interpreter.record(
        "ModeResult",
        [
          ("mode", typed),
          (
            "count",
            interpreter.wrapped(try interpreter.converted(try interpreter.asArray(counts), to: .int64))
          ),
        ])
    },
    BuiltinFunction("describe", "a !axis ddof= !bias !nan_policy") { (interpreter, arguments) throws(Stop) in
      let array = try interpreter.asArray(arguments.required(0))
      guard array.shape.count == 1, array.count > 0 else {
        throw interpreter.refuse("scipy.stats.describe", "other than one row of numbers is not supported")
      }
      let row = try interpreter.reals(arguments.required(0), "scipy.stats.describe").values
      let freedom = try interpreter.real(arguments[1], default: 1)
      let ordered = row.sorted()
      func element(_ value: Double) throws(Stop) -> Value {
        if array.type.isFloat { return .npFloat(value) }
        return try interpreter.makeScalar(.float(value), array.type)
      }
      let (m2, m3, m4) = (
        Interpreter.centralMoment(row, 2), Interpreter.centralMoment(row, 3),
        Interpreter.centralMoment(row, 4)
      )
      let n = Double(row.count)
      return try interpreter.record(
        "DescribeResult",
        [
          ("nobs", .npInt(row.count)),
          (
            "minmax",
            try interpreter.tuple([try element(ordered[0]), try element(ordered[ordered.count - 1])])
          ),
          ("mean", .npFloat(Interpreter.mean(row))), ("variance", .npFloat(m2 * (n / (n - freedom)))),
          ("skewness", .npFloat(m3 / pow(m2, 1.5))), ("kurtosis", .npFloat(m4 / (m2 * m2) - 3)),
        ])
    },
  ]

  private static func summary(
    _ name: String, _ signature: String, _ compute: @escaping @Sendable ([Double]) -> Double
  )
    -> BuiltinFunction
  {
    BuiltinFunction(name, signature) { (interpreter, arguments) throws(Stop) in
      try interpreter.summarize(arguments, name, compute)
    }
  }
}

extension Interpreter {
  /// One number of every row along `axis`, which is 0 unless it is given; `None` takes everything. `iqr` and
  /// others whose standard is `None` say so by name.
  func summarize(_ arguments: Arguments, _ name: String, _ compute: ([Double]) -> Double) throws(Stop)
    -> Value
  {
    let source = try reals(arguments.required(0), "scipy.stats." + name)
    if source.values.isEmpty { throw refuse("scipy.stats." + name, "\(name) of no numbers is not supported") }
    let axis: Value? = arguments[1] ?? (name == "iqr" ? nil : .int(0))
    try charge(elements: 8 * source.values.count)
    return try reduceRows(source, axis, keepdims: nil) { compute($0) }
  }

  /// The mean of a row, as `np.mean` computes it.
  static func mean(_ row: [Double]) -> Double { pairwiseSum(row, 0, row.count, 1) / Double(row.count) }

  /// The mean of a power of the distances from the mean, the powers by squaring.
  static func centralMoment(_ row: [Double], _ order: Int) -> Double {
    let mean = mean(row)
    return Interpreter.mean(
      row.map { value in
        let distance = value - mean
        let square = distance * distance
        return order == 2 ? square : order == 3 ? square * distance : square * square
      })
  }
}

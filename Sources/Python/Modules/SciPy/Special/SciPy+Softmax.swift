import BigInt

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Modules {
  /// `logsumexp`, `softmax` and `log_softmax`, step by step as SciPy takes them.
  static let scipySoftmax: [BuiltinFunction] = [
    BuiltinFunction("logsumexp", "a axis= b= keepdims= return_sign=") {
      (interpreter, arguments) throws(Stop) in
      let source = try interpreter.reals(arguments.required(0), "scipy.special.logsumexp")
      if try interpreter.flag(arguments[4]) {
        throw interpreter.refuse("logsumexp(return_sign=)", "the sign of logsumexp is not supported")
      }
      guard let given = interpreter.given(arguments[2]) else {
        return try interpreter.reduceRows(source, arguments[1], keepdims: arguments[3]) {
          (row) throws(Stop) in
          Interpreter.logSumExp(row, weights: nil)
        }
      }
      let weights = try interpreter.reals(given, "scipy.special.logsumexp")
      let shape = try interpreter.broadcast([source.shape, weights.shape])
      // Values and weights go through the reduction together, as pairs behind one another.
      let values = RealArray(source.stretched(to: shape), shape: shape)
      let factors = RealArray(weights.stretched(to: shape), shape: shape)
      let indices = RealArray(values.values.indices.map { Double($0) }, shape: shape)
      return try interpreter.reduceRows(indices, arguments[1], keepdims: arguments[3]) { (row) throws(Stop) in
        Interpreter.logSumExp(
          row.map { values.values[Int($0)] }, weights: row.map { factors.values[Int($0)] })
      }
    },
    soft("softmax") { row in
      let top = row.max() ?? 0
      let powers = row.map { exp($0 - top) }
      let sum = Interpreter.pairwiseSum(powers, 0, powers.count, 1)
      return powers.map { $0 / sum }
    },
    soft("log_softmax") { row in
      var top = row.max() ?? 0
      if !top.isFinite { top = 0 }
      let powers = row.map { exp($0 - top) }
      let logarithm = log(Interpreter.pairwiseSum(powers, 0, powers.count, 1))
      return row.map { ($0 - top) - logarithm }
    },
  ]

  private static func soft(_ name: String, _ compute: @escaping @Sendable ([Double]) -> [Double])
    -> BuiltinFunction
  {
    BuiltinFunction(name, "x axis=") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.reals(arguments.required(0), "scipy.special." + name)
      if source.values.isEmpty {
        guard source.shape == [0] else {
          throw interpreter.refuse("\(name)", "\(name) of no numbers is not supported")
        }
        throw interpreter.fail(
          .valueError, "zero-size array to reduction operation maximum which has no identity")
      }
      if source.shape.isEmpty, let given = interpreter.given(arguments[1]), let place = given.smallInteger,
        place == 0 || place == -1
      {
        return try interpreter.value(RealArray(compute(source.values), shape: []))
      }
      guard let given = interpreter.given(arguments[1]) else {
        return try interpreter.value(RealArray(compute(source.values), shape: source.shape))
      }
      let axis = try interpreter.oneAxis(given, default: 0, rank: source.shape.count)
      let (rows, rest) = source.rows(along: axis)
      return try interpreter.value(
        RealArray(rows: rows.map(compute), along: axis, rest: rest, length: source.shape[axis]))
    }
  }

  /// Binomial coefficients, permutations and factorials.
  static let scipyCounting: [BuiltinFunction] = [
    choices("comb", "N k * exact= repetition="), choices("perm", "N k exact="),
    BuiltinFunction("factorial", "n exact= !extend") { (interpreter, arguments) throws(Stop) in
      if try interpreter.flag(arguments[1]) {
        guard let n = arguments.required(0).smallInteger else {
          throw interpreter.refuse(
            "factorial(exact=True)", "exact factorials of other than one integer are not supported")
        }
        return n < 0 ? .int(0) : try interpreter.product(from: 1, to: n)
      }
      let source = try interpreter.reals(arguments.required(0), "scipy.special.factorial")
      return try interpreter.value(
        RealArray(source.values.map { $0 < 0 ? 0 : SpecialMath.gamma($0 + 1) }, shape: source.shape))
    },
  ]

  private static func choices(_ name: String, _ signature: String) -> BuiltinFunction {
    BuiltinFunction(name, signature) { (interpreter, arguments) throws(Stop) in
      if name == "comb", try interpreter.flag(arguments[3]) {
        throw interpreter.refuse("comb(repetition=)", "choices with repetition are not supported")
      }
      if try interpreter.flag(arguments[2]) {
        guard let n = arguments.required(0).smallInteger, var k = arguments.required(1).smallInteger else {
          throw interpreter.fail(.valueError, "Non-integer `N` and `k` with `exact=True` is not supported.")
        }
        if k < 0 || n < 0 || k > n { return .int(0) }
        if name == "perm" { return try interpreter.product(from: n - k + 1, to: n) }
        k = min(k, n - k)
        guard case let top = try interpreter.product(from: n - k + 1, to: n),
          let numerator = top.integer,
          let denominator = try interpreter.product(from: 1, to: k).integer
        else { return .int(0) }
        return Value(numerator / denominator)
      }
      let (columns, shape) = try interpreter.stretchedReals(
        [arguments.required(0), arguments.required(1)], "scipy.special." + name)
      return try interpreter.value(
        RealArray(
          zip(columns[0], columns[1]).map { n, k in
            guard k <= n, n >= 0, k >= 0 else { return 0 }
            if name == "comb" { return SpecialMath.binomial(n, k) }
            if k == k.rounded(), k < 200 { return (0..<Int(k)).reduce(1.0) { $0 * (n - Double($1)) } }
            return exp(SpecialMath.logGamma(n + 1) - SpecialMath.logGamma(n - k + 1))
          }, shape: shape))
    }
  }
}

extension Interpreter {
  /// log Σ wᵢ exp aᵢ: what is largest stands apart from the sum, so that nothing is lost.
  static func logSumExp(_ row: [Double], weights: [Double]?) -> Double {
    var values = row
    if let weights { for index in values.indices where weights[index] == 0 { values[index] = -.infinity } }
    if values.contains(where: \.isNaN) { return .nan }
    guard let top = values.max() else { return -.infinity }
    if top.isInfinite { return top }
    var count = 0.0
    var powers: [Double] = []
    for (index, value) in values.enumerated() {
      let weight = weights?[index] ?? 1
      if value == top { count += weight }
      powers.append(value == top ? 0 * weight : weight * exp(value - top))
    }
    var sum = pairwiseSum(powers, 0, powers.count, 1)
    if sum != 0 { sum /= count }
    let sign = (sum + 1 < 0 ? -1.0 : sum + 1 == 0 ? 0 : 1) * (count < 0 ? -1 : count == 0 ? 0 : 1)
    if sum < -1 { sum = -sum - 2 }
    let result = log1p(sum) + log(count.magnitude) + top
    return sign < 0 ? .nan : result
  }

  /// first · (first + 1) · … · last.
  func product(from first: Int, to last: Int) throws(Stop) -> Value {
    var result = BigInt(1)
    if first > last { return .int(1) }
    for factor in first...last {
      result *= BigInt(factor)
      if result.bitWidth > limits.integerBits { throw .limit(.integerBits) }
      try charge(result.bitWidth >> 9 + 1)
    }
    return Value(result)
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Modules {
  /// `scipy.special`
  static let scipySpecial = ModuleDefinition(
    "scipy.special", scipySpecialUnary + scipySpecialPairs + scipySpecialMany + scipySoftmax + scipyCounting)

  private static func unary(_ name: String, _ compute: @escaping @Sendable (Double) -> Double)
    -> BuiltinFunction
  {
    BuiltinFunction(name, "x / !out * !where") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.reals(arguments.required(0), "scipy.special." + name)
      try interpreter.charge(source.values.count)
      return try interpreter.value(RealArray(source.values.map(compute), shape: source.shape))
    }
  }

  private static func pair(_ name: String, _ compute: @escaping @Sendable (Double, Double) -> Double)
    -> BuiltinFunction
  {
    BuiltinFunction(name, "x y / !out * !where") { (interpreter, arguments) throws(Stop) in
      let (columns, shape) = try interpreter.stretchedReals(
        [arguments.required(0), arguments.required(1)], "scipy.special." + name)
      try interpreter.charge(columns[0].count)
      return try interpreter.value(RealArray(zip(columns[0], columns[1]).map(compute), shape: shape))
    }
  }

  private static let scipySpecialUnary: [BuiltinFunction] = [
    unary("entr") { $0.isNaN ? $0 : $0 > 0 ? -$0 * log($0) : $0 == 0 ? 0 : -.infinity },
    unary("expit") { 1 / (1 + exp(-$0)) },
    unary("logit") { p in
      if p < 0.3 || p > 0.65 { return log(p / (1 - p)) }
      let s = 2 * (p - 0.5)
      return log1p(s) - log1p(-s)
    },
    unary("log_expit") { x in x < 0 ? x - log1p(exp(x)) : -log1p(exp(-x)) },
    unary("digamma") { SpecialMath.digamma($0) }, unary("psi") { SpecialMath.digamma($0) },
    unary("gamma") { SpecialMath.gamma($0) }, unary("gammaln") { SpecialMath.logGamma($0) },
    unary("loggamma") { $0 < 0 ? .nan : SpecialMath.logGamma($0) },
    unary("rgamma") { $0 <= 0 && $0 == $0.rounded() ? 0 : 1 / SpecialMath.gamma($0) },
    unary("erf") { erf($0) }, unary("erfc") { erfc($0) },
    unary("erfinv") { SpecialMath.inverseErrorFunction($0) },
    unary("erfcinv") { y in
      y >= 0 && y <= 2 ? -SpecialMath.normalQuantile(y / 2) / 2.0.squareRoot() : .nan
    },
    unary("ndtr") { SpecialMath.normalDistribution($0) }, unary("ndtri") { SpecialMath.normalQuantile($0) },
    unary("log_ndtr") { SpecialMath.logNormalDistribution($0) },
    unary("exp2") { exp2($0) }, unary("expm1") { expm1($0) }, unary("log1p") { log1p($0) },
    unary("cbrt") { cbrt($0) }, unary("sinc") { $0 == 0 ? 1 : sin(.pi * $0) / (.pi * $0) },
    unary("exprel") { $0.magnitude < 1e-16 ? 1 : $0 > 717 ? .infinity : expm1($0) / $0 },
    BuiltinFunction("zeta", "x q= !out") { (interpreter, arguments) throws(Stop) in
      let (columns, shape) = try interpreter.stretchedReals(
        [arguments.required(0), interpreter.given(arguments[1]) ?? .float(1)], "scipy.special.zeta")
      if interpreter.given(arguments[1]) == nil, columns[0].contains(where: { $0 < 1 }) {
        throw interpreter.refuse("scipy.special.zeta", "the zeta function below 1 is not supported")
      }
      return try interpreter.value(
        RealArray(zip(columns[0], columns[1]).map { SpecialMath.hurwitzZeta($0, $1) }, shape: shape))
    },
    BuiltinFunction("polygamma", "n x") { (interpreter, arguments) throws(Stop) in
      let (columns, shape) = try interpreter.stretchedReals(
        [arguments.required(0), arguments.required(1)], "scipy.special.polygamma")
      return .array(
        try interpreter.array(
          zip(columns[0], columns[1]).map { SpecialMath.polygamma(Int(exactly: $0) ?? -1, $1) }, shape: shape)
      )
    },
  ]

  private static let scipySpecialPairs: [BuiltinFunction] = [
    pair("rel_entr") { SpecialMath.relativeEntropy($0, $1) },
    pair("kl_div") { x, y in
      if x.isNaN || y.isNaN { return .nan }
      if x > 0, y > 0 { return x * log(x / y) - x + y }
      return x == 0 && y >= 0 ? y : .infinity
    },
    pair("xlogy") { x, y in x == 0 && !y.isNaN ? 0 : x * log(y) },
    pair("xlog1py") { x, y in x == 0 && !y.isNaN ? 0 : x * log1p(y) },
    pair("beta") { SpecialMath.beta($0, $1) }, pair("betaln") { SpecialMath.logBeta($0, $1) },
    pair("gammainc") { SpecialMath.incompleteGamma($0, $1).lower },
    pair("gammaincc") { SpecialMath.incompleteGamma($0, $1).upper },
    pair("gammaincinv") { a, p in
      if a > 0, p == 0 || p == 1 { return p == 0 ? 0 : .infinity }
      return SpecialMath.inverse(p, from: 0, to: .infinity) { SpecialMath.incompleteGamma(a, $0).lower }
    },
    pair("huber") { delta, r in
      delta < 0 ? .infinity : r.magnitude <= delta ? 0.5 * r * r : delta * (r.magnitude - 0.5 * delta)
    },
    pair("pseudo_huber") { delta, r in
      if delta < 0 { return .infinity }
      if delta == 0 || r == 0 { return 0 }
      let v = r / delta
      return delta * delta * expm1(0.5 * log1p(v * v))
    },
    pair("boxcox") { x, lambda in
      lambda.magnitude < 1e-19 ? log(x) : expm1(lambda * log(x)) / lambda
    },
    pair("inv_boxcox") { x, lambda in lambda == 0 ? exp(x) : exp(log1p(lambda * x) / lambda) },
    pair("boxcox1p") { x, lambda in
      let logarithm = log1p(x)
      return lambda.magnitude < 1e-19 ? logarithm : expm1(lambda * logarithm) / lambda
    },
    pair("binom") { n, k in SpecialMath.binomial(n, k) },
  ]

  private static let scipySpecialMany: [BuiltinFunction] = [
    BuiltinFunction("betainc", "a b x / !out") { (interpreter, arguments) throws(Stop) in
      let (columns, shape) = try interpreter.stretchedReals(
        (0..<3).map { arguments.required($0) }, "scipy.special.betainc")
      return try interpreter.value(
        RealArray(
          columns[0].indices.map {
            SpecialMath.incompleteBeta(columns[0][$0], columns[1][$0], columns[2][$0])
          },
          shape: shape))
    },
    BuiltinFunction("betaincinv", "a b y / !out") { (interpreter, arguments) throws(Stop) in
      let (columns, shape) = try interpreter.stretchedReals(
        (0..<3).map { arguments.required($0) }, "scipy.special.betaincinv")
      return try interpreter.value(
        RealArray(
          columns[0].indices.map { index in
            SpecialMath.inverse(columns[2][index], from: 0, to: 1) {
              SpecialMath.incompleteBeta(columns[0][index], columns[1][index], $0)
            }
          }, shape: shape))
    },
  ]
}

extension SpecialMath {
  /// x log (x/y), with SciPy's values at the edges.
  static func relativeEntropy(_ x: Double, _ y: Double) -> Double {
    if x.isNaN || y.isNaN { return .nan }
    if x > 0, y > 0 {
      let ratio = x / y
      if ratio > 0.5, ratio < 2 { return x * log1p((x - y) / y) }
      if ratio > .leastNormalMagnitude, ratio.isFinite { return x * log(ratio) }
      return x * (log(x) - log(y))
    }
    return x == 0 && y >= 0 ? 0 : .infinity
  }

  /// The binomial coefficient of real numbers.
  static func binomial(_ n: Double, _ k: Double) -> Double {
    if n < 0, n == n.rounded() { return .nan }
    let nearest = k.rounded()
    if k == nearest, n.magnitude > 1e-8 || n == 0 {
      var count = nearest
      if n == n.rounded(), count > n / 2, n > 0 { count = n - count }
      if count >= 0, count < 20 {
        var (top, bottom) = (1.0, 1.0)
        var index = 1.0
        while index <= count {
          top *= index + n - count
          bottom *= index
          if top.magnitude > 1e50 {
            top /= bottom
            bottom = 1
          }
          index += 1
        }
        return top / bottom
      }
    }
    if k < 0 || k > n, n == n.rounded(), k == nearest { return 0 }
    // One over the gamma function is zero at its poles, and its sign changes from one to the next.
    let factors = [k + 1, n - k + 1]
    let negative = ([n + 1] + factors).count { $0 < 0 && Int(exactly: $0.rounded(.down)).map { $0 & 1 } == 1 }
    let sign = negative % 2 == 1 ? -1.0 : 1
    if factors.contains(where: { $0 <= 0 && $0 == $0.rounded() }) { return k == nearest ? 0 : sign * 0 }
    return sign * exp(logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1))
  }
}

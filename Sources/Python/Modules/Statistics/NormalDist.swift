#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a `NormalDist` holds.
final class NormalContents {
  let mean: Double
  let deviation: Double

  /// A normal distribution.
  init(_ mean: Double, _ deviation: Double) {
    self.mean = mean
    self.deviation = deviation
  }

  /// The square of the deviation.
  var variance: Double { deviation * deviation }

  /// The probability of at most `x`.
  func cumulative(_ x: Double) -> Double { 0.5 * (1 + erf((x - mean) / (deviation * 2.0.squareRoot()))) }
}

/// `statistics.NormalDist`
enum NormalDist {
  /// The class.
  static let native = NativeClass(
    module: "statistics", name: "NormalDist", methods: methods + operators,
    properties: [
      property("mean") { $0.mean }, property("median") { $0.mean }, property("mode") { $0.mean },
      property("stdev") { $0.deviation }, property("variance") { $0.variance },
    ],
    classMethods: [
      BuiltinFunction("from_samples", "cls data") { (interpreter, arguments) throws(Stop) in
        let data = try interpreter.collect(arguments.required(1))
        if data.count < 2 { throw interpreter.statisticsError("stdev requires at least two data points") }
        var sum = ExactSum()
        for value in data { try sum.add(value, interpreter) }
        let (_, squares, special) = try interpreter.sumOfSquares(data, around: nil)
        guard special == nil else {
          throw interpreter.refuse("NormalDist", "samples that are not finite are not supported")
        }
        let mean = try interpreter.double(sum.total / Rational(.init(data.count)))
        let deviation = try interpreter.squareRoot(of: squares / Rational(.init(data.count - 1)), .float)
        return try make(mean, try interpreter.realArgument(deviation), interpreter)
      }
    ])

  private static func property(_ name: String, _ get: @escaping @Sendable (NormalContents) -> Double)
    -> BuiltinFunction
  {
    BuiltinFunction(name, "self") { (interpreter, arguments) throws(Stop) in
      .float(get(try contents(arguments.required(0), interpreter)))
    }
  }

  private static func contents(_ value: Value, _ interpreter: Interpreter) throws(Stop) -> NormalContents {
    guard let contents = value.payload(NormalContents.self) else {
      throw interpreter.fail(.typeError, "Expected another NormalDist instance")
    }
    return contents
  }

  private static func make(_ mean: Double, _ deviation: Double, _ interpreter: Interpreter) throws(Stop)
    -> Value
  {
    if deviation < 0 { throw interpreter.statisticsError("sigma must be non-negative") }
    return try interpreter.instance(of: native.path, NormalContents(mean, deviation))
  }

  private static let methods: [BuiltinFunction] = [
    BuiltinFunction("__new__", "cls mu= sigma=") { (interpreter, arguments) throws(Stop) in
      guard case .type(let type) = arguments.required(0) else { return .none }
      let deviation = try interpreter.realArgument(arguments[2] ?? .float(1))
      if deviation < 0 { throw interpreter.statisticsError("sigma must be non-negative") }
      let mean = try interpreter.makeFloat(arguments[1] ?? .float(0))
      return .instance(
        try InstanceObject(type: type, payload: NormalContents(mean, deviation), interpreter.meter))
    },
    BuiltinFunction("samples", "self n * seed=") { (interpreter, _) throws(Stop) in
      throw interpreter.refuse("NormalDist.samples", "samples of a NormalDist are not supported")
    },
    BuiltinFunction("pdf", "self x") { (interpreter, arguments) throws(Stop) in
      let normal = try contents(arguments.required(0), interpreter)
      let x = try interpreter.realArgument(arguments.required(1))
      let variance = normal.variance
      if variance == 0 { throw interpreter.statisticsError("pdf() not defined when sigma is zero") }
      let difference = x - normal.mean
      return .float(
        exp(difference * difference / (-2 * variance)) / (6.283185307179586 * variance).squareRoot())
    },
    BuiltinFunction("cdf", "self x") { (interpreter, arguments) throws(Stop) in
      let normal = try contents(arguments.required(0), interpreter)
      if normal.deviation == 0 { throw interpreter.statisticsError("cdf() not defined when sigma is zero") }
      return .float(normal.cumulative(try interpreter.realArgument(arguments.required(1))))
    },
    BuiltinFunction("inv_cdf", "self p") { (interpreter, arguments) throws(Stop) in
      let normal = try contents(arguments.required(0), interpreter)
      let p = try interpreter.realArgument(arguments.required(1))
      if p <= 0 || p >= 1 { throw interpreter.statisticsError("p must be in the range 0.0 < p < 1.0") }
      return .float(NormalQuantile.value(p, normal.mean, normal.deviation))
    },
    BuiltinFunction("zscore", "self x") { (interpreter, arguments) throws(Stop) in
      let normal = try contents(arguments.required(0), interpreter)
      if normal.deviation == 0 {
        throw interpreter.statisticsError("zscore() not defined when sigma is zero")
      }
      return .float((try interpreter.realArgument(arguments.required(1)) - normal.mean) / normal.deviation)
    },
    BuiltinFunction("quantiles", "self n=") { (interpreter, arguments) throws(Stop) in
      let normal = try contents(arguments.required(0), interpreter)
      let n = Int(clamping: try interpreter.integerArgument(arguments[1] ?? .int(4)))
      if n > interpreter.limits.memory / 16 { throw .limit(.memory) }
      try interpreter.charge(max(0, n))
      var values: [Value] = []
      for i in 1..<max(n, 1) {
        values.append(.float(NormalQuantile.value(Double(i) / Double(n), normal.mean, normal.deviation)))
      }
      return try interpreter.list(values)
    },
    BuiltinFunction("overlap", "self other") { (interpreter, arguments) throws(Stop) in
      var x = try contents(arguments.required(0), interpreter)
      var y = try contents(arguments.required(1), interpreter)
      if (y.deviation, y.mean) < (x.deviation, x.mean) { swap(&x, &y) }
      if x.variance == 0 || y.variance == 0 {
        throw interpreter.statisticsError("overlap() not defined when sigma is zero")
      }
      let dv = y.variance - x.variance
      let dm = (y.mean - x.mean).magnitude
      if dv == 0 { return .float(1 - erf(dm / (2 * x.deviation * 2.0.squareRoot()))) }
      let a = x.mean * y.variance - y.mean * x.variance
      let b = x.deviation * y.deviation * (dm * dm + dv * log(y.variance / x.variance)).squareRoot()
      let (x1, x2) = ((a + b) / dv, (a - b) / dv)
      let first = (y.cumulative(x1) - x.cumulative(x1)).magnitude
      return .float(1 - (first + (y.cumulative(x2) - x.cumulative(x2)).magnitude))
    },
    BuiltinFunction("__repr__", "self") { (interpreter, arguments) throws(Stop) in
      let normal = try contents(arguments.required(0), interpreter)
      var builder = TextBuilder()
      builder.append(interpreter.typeName(arguments.required(0)) + "(mu=")
      try interpreter.write(.float(normal.mean), into: &builder, isRepr: true)
      builder.append(", sigma=")
      try interpreter.write(.float(normal.deviation), into: &builder, isRepr: true)
      builder.append(")")
      return .text(try builder.text(interpreter.meter))
    },
    BuiltinFunction("__eq__", "self other /") { (interpreter, arguments) throws(Stop) in
      let normal = try contents(arguments.required(0), interpreter)
      guard let other = arguments.required(1).payload(NormalContents.self) else { return .notImplemented }
      return .bool(normal.mean == other.mean && normal.deviation == other.deviation)
    },
  ]

  private static func sum(_ name: String, _ sign: Double) -> BuiltinFunction {
    BuiltinFunction(name, "self other /") { (interpreter, arguments) throws(Stop) in
      let normal = try contents(arguments.required(0), interpreter)
      if let other = arguments.required(1).payload(NormalContents.self) {
        let deviation = VectorNorm.norm([normal.deviation, other.deviation])
        return try make(normal.mean + sign * other.mean, deviation, interpreter)
      }
      let shift = try interpreter.realArgument(arguments.required(1))
      return try make(normal.mean + sign * shift, normal.deviation, interpreter)
    }
  }

  private static func scaling(_ name: String, isDivision: Bool) -> BuiltinFunction {
    BuiltinFunction(name, "self other /") { (interpreter, arguments) throws(Stop) in
      let normal = try contents(arguments.required(0), interpreter)
      let factor = try interpreter.realArgument(arguments.required(1))
      if isDivision {
        if factor == 0 { throw interpreter.fail(.zeroDivisionError, "float division by zero") }
        return try make(normal.mean / factor, normal.deviation / factor.magnitude, interpreter)
      }
      return try make(normal.mean * factor, normal.deviation * factor.magnitude, interpreter)
    }
  }

  private static let operators: [BuiltinFunction] = [
    sum("__add__", 1), sum("__radd__", 1), sum("__sub__", -1),
    BuiltinFunction("__rsub__", "self other /") { (interpreter, arguments) throws(Stop) in
      let normal = try contents(arguments.required(0), interpreter)
      let shift = try interpreter.realArgument(arguments.required(1))
      return try make(-(normal.mean - shift), normal.deviation, interpreter)
    },
    scaling("__mul__", isDivision: false), scaling("__rmul__", isDivision: false),
    scaling("__truediv__", isDivision: true),
    BuiltinFunction("__pos__", "self") { (interpreter, arguments) throws(Stop) in
      let normal = try contents(arguments.required(0), interpreter)
      return try make(normal.mean, normal.deviation, interpreter)
    },
    BuiltinFunction("__neg__", "self") { (interpreter, arguments) throws(Stop) in
      let normal = try contents(arguments.required(0), interpreter)
      return try make(-normal.mean, normal.deviation, interpreter)
    },
  ]
}

/// Quantiles of a normal distribution: M. J. Wichura, "Algorithm AS 241: The percentage points of the normal
/// distribution", Applied Statistics 37 (1988), with its coefficients.
enum NormalQuantile {
  private static let centralTop = [
    2.5090809287301226727e3, 3.3430575583588128105e4, 6.7265770927008700853e4, 4.5921953931549871457e4,
    1.3731693765509461125e4, 1.9715909503065514427e3, 1.3314166789178437745e2, 3.3871328727963666080e0,
  ]
  private static let centralBottom = [
    5.2264952788528545610e3, 2.8729085735721942674e4, 3.9307895800092710610e4, 2.1213794301586595867e4,
    5.3941960214247511077e3, 6.8718700749205790830e2, 4.2313330701600911252e1, 1.0,
  ]
  private static let middleTop = [
    7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1,
    1.27045825245236838258e0, 3.64784832476320460504e0, 5.76949722146069140550e0,
    4.63033784615654529590e0, 1.42343711074968357734e0,
  ]
  private static let middleBottom = [
    1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2,
    1.48103976427480074590e-1, 6.89767334985100004550e-1, 1.67638483018380384940e0,
    2.05319162663775882187e0, 1.0,
  ]
  private static let tailTop = [
    2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3,
    2.65321895265761230930e-2, 2.96560571828504891230e-1, 1.78482653991729133580e0,
    5.46378491116411436990e0, 6.65790464350110377720e0,
  ]
  private static let tailBottom = [
    2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5,
    7.86869131145613259100e-4, 1.48753612908506148525e-2, 1.36929880922735805310e-1,
    5.99832206555887937690e-1, 1.0,
  ]

  private static func polynomial(_ coefficients: [Double], _ x: Double) -> Double {
    coefficients.dropFirst().reduce(coefficients[0]) { $0 * x + $1 }
  }

  /// The value that is not exceeded with probability `p`, which lies between 0 and 1.
  static func value(_ p: Double, _ mean: Double, _ deviation: Double) -> Double {
    let q = p - 0.5
    if q.magnitude <= 0.425 {
      let r = 0.180625 - q * q
      return mean + polynomial(centralTop, r) * q / polynomial(centralBottom, r) * deviation
    }
    var r = (-log(q <= 0 ? p : 1 - p)).squareRoot()
    var x: Double
    if r <= 5 {
      r -= 1.6
      x = polynomial(middleTop, r) / polynomial(middleBottom, r)
    } else {
      r -= 5
      x = polynomial(tailTop, r) / polynomial(tailBottom, r)
    }
    if q < 0 { x = -x }
    return mean + x * deviation
  }
}

import BigInt

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Modules {
  /// `statistics`
  static let statistics = ModuleDefinition(
    "statistics", statisticsMeans + statisticsPlaces + statisticsSpreads + statisticsPairs,
    classes: [
      NativeClass(module: "statistics", name: "StatisticsError", bases: ["ValueError"]), NormalDist.native,
    ])

  /// Means.
  private static let statisticsMeans: [BuiltinFunction] = [
    BuiltinFunction("mean", "data") { (interpreter, arguments) throws(Stop) in
      let data = try interpreter.collect(arguments.required(0))
      if data.isEmpty { throw interpreter.statisticsError("mean requires at least one data point") }
      var sum = ExactSum()
      for value in data { try sum.add(value, interpreter) }
      if let special = sum.special { return try interpreter.binary(.divide, special, .int(data.count)) }
      return try interpreter.convert(sum.total / Rational(BigInt(data.count)), to: sum.kind)
    },
    BuiltinFunction("fmean", "data weights=") { (interpreter, arguments) throws(Stop) in
      let data = try interpreter.collect(arguments.required(0))
      guard let weights = arguments[1], !weights.isIdentical(to: .none) else {
        let total = try interpreter.exactSum(try interpreter.list(data))
        if data.isEmpty { throw interpreter.statisticsError("fmean requires at least one data point") }
        return try interpreter.binary(.divide, total, .int(data.count))
      }
      let factors = try interpreter.collect(weights)
      guard factors.count == data.count else {
        throw interpreter.statisticsError("data and weights must be the same length")
      }
      let sum = try interpreter.sumOfProducts(
        try interpreter.list(data), try interpreter.list(factors))
      let whole = try interpreter.exactSum(try interpreter.list(factors))
      guard try interpreter.truth(whole) else {
        throw interpreter.statisticsError("sum of weights must be non-zero")
      }
      return try interpreter.binary(.divide, sum, whole)
    },
    BuiltinFunction("geometric_mean", "data") { (interpreter, arguments) throws(Stop) in
      let message = "geometric mean requires a non-empty dataset containing positive numbers"
      var logarithms: [Value] = []
      for value in try interpreter.collect(arguments.required(0)) {
        do throws(Stop) {
          logarithms.append(.float(try interpreter.logarithm(of: value) { log($0) }))
        } catch .raised {
          guard interpreter.raised?.type.isSubtype(of: interpreter.type(of: .valueError)) == true else {
            throw .raised
          }
          throw interpreter.statisticsError(message)
        }
      }
      if logarithms.isEmpty { throw interpreter.statisticsError(message) }
      let sum = try interpreter.realArgument(
        try interpreter.exactSum(try interpreter.list(logarithms)))
      return .float(exp(sum / Double(logarithms.count)))
    },
    BuiltinFunction("harmonic_mean", "data weights=") { (interpreter, arguments) throws(Stop) in
      try interpreter.harmonicMean(try interpreter.collect(arguments.required(0)), arguments[1])
    },
  ]

  /// A median: which of the sorted values it is.
  private static func median(
    _ name: String, _ choose: @escaping @Sendable (Interpreter, [Value]) throws(Stop) -> Value
  ) -> BuiltinFunction {
    BuiltinFunction(name, "data") { (interpreter, arguments) throws(Stop) in
      let data = try interpreter.sorted(
        try interpreter.collect(arguments.required(0)), key: nil, reverse: nil)
      if data.isEmpty { throw interpreter.statisticsError("no median for empty data") }
      return try choose(interpreter, data)
    }
  }

  /// Medians, modes and quantiles.
  private static let statisticsPlaces: [BuiltinFunction] = [
    median("median") { (interpreter, data) throws(Stop) in
      let half = data.count / 2
      if data.count & 1 == 1 { return data[half] }
      return try interpreter.binary(
        .divide, try interpreter.binary(.add, data[half - 1], data[half]), .int(2))
    },
    median("median_low") { (_, data) throws(Stop) in data[(data.count - 1) / 2] },
    median("median_high") { (_, data) throws(Stop) in data[data.count / 2] },
    BuiltinFunction("median_grouped", "data interval=") { (interpreter, arguments) throws(Stop) in
      let data = try interpreter.sorted(
        try interpreter.collect(arguments.required(0)), key: nil, reverse: nil)
      if data.isEmpty { throw interpreter.statisticsError("no median for empty data") }
      let middle = data[data.count / 2]
      var below = 0
      while try interpreter.precedes(data[below], middle) { below += 1 }
      var end = below
      while end < data.count, !(try interpreter.precedes(middle, data[end])) { end += 1 }
      let width = try interpreter.realArgument(arguments[1] ?? .int(1))
      let low = try interpreter.realArgument(middle) - width / 2
      let half = Double(data.count) / 2
      return .float(low + width * (half - Double(below)) / Double(end - below))
    },
    BuiltinFunction("mode", "data") { (interpreter, arguments) throws(Stop) in
      let counts = try interpreter.counts(arguments.required(0))
      guard let best = counts.map(\.count).max() else {
        throw interpreter.statisticsError("no mode for empty data")
      }
      return counts.first { $0.count == best }?.value ?? .none
    },
    BuiltinFunction("multimode", "data") { (interpreter, arguments) throws(Stop) in
      let counts = try interpreter.counts(arguments.required(0))
      let best = counts.map(\.count).max()
      return try interpreter.list(counts.filter { $0.count == best }.map(\.value))
    },
    BuiltinFunction("quantiles", "data / * n= method=") { (interpreter, arguments) throws(Stop) in
      try interpreter.quantiles(arguments)
    },
  ]

  private static func spread(_ name: String, _ parameters: String, sample: Bool, root: Bool)
    -> BuiltinFunction
  {
    BuiltinFunction(name, parameters) { (interpreter, arguments) throws(Stop) in
      let data = try interpreter.collect(arguments.required(0))
      let center = arguments[1].flatMap { $0.isIdentical(to: .none) ? nil : $0 }
      if data.count < (sample ? 2 : 1) {
        throw interpreter.statisticsError(
          "\(name) requires at least \(sample ? "two data points" : "one data point")")
      }
      let (kind, squares, special) = try interpreter.sumOfSquares(data, around: center)
      if let special {
        if root { throw interpreter.fail(.attributeError, "'float' object has no attribute 'numerator'") }
        return try interpreter.binary(.divide, special, .int(data.count - (sample ? 1 : 0)))
      }
      let mean = squares / Rational(BigInt(data.count - (sample ? 1 : 0)))
      if root { return try interpreter.squareRoot(of: mean, kind) }
      return try interpreter.convert(mean, to: kind)
    }
  }

  /// Variances and deviations.
  private static let statisticsSpreads: [BuiltinFunction] = [
    spread("variance", "data xbar=", sample: true, root: false),
    spread("stdev", "data xbar=", sample: true, root: true),
    spread("pvariance", "data mu=", sample: false, root: false),
    spread("pstdev", "data mu=", sample: false, root: true),
  ]
}

extension Interpreter {
  /// How often each value occurs, in the order in which they came.
  fileprivate func counts(_ data: Value) throws(Stop) -> [(value: Value, count: Int)] {
    let dict = try DictObject(meter)
    try count(data, [], sign: .add, into: dict)
    return dict.entries.map { ($0.key, $0.value.smallInteger ?? 0) }
  }

  /// The exact sum of squares around a value, or around the mean.
  func sumOfSquares(_ data: [Value], around center: Value?) throws(Stop) -> (NumberKind, Rational, Value?) {
    var sum = ExactSum()
    if let center {
      for value in data {
        let distance = try binary(.subtract, value, center)
        try sum.add(try binary(.multiply, distance, distance), self)
      }
      return (sum.kind, sum.total, sum.special)
    }
    var squares = Rational(0 as BigInt)
    var binarySquares: [Int: BigInt] = [:]
    for value in data {
      try sum.add(value, self)
      guard sum.special == nil else { continue }
      switch value {
      case .float(let real), .npFloat(let real):
        let exact = Rational(real)
        let exponent = 2 * exact.denominator.magnitude.trailingZeroBitCount
        binarySquares[exponent, default: 0] += exact.numerator * exact.numerator
      case .int, .big, .bool:
        let integer = value.integer ?? 0
        binarySquares[0, default: 0] += integer * integer
      default:
        let exact = try exactValue(value)
        try charge(squares, exact)
        squares = squares + exact * exact
      }
    }
    if let special = sum.special { return (sum.kind, squares, special) }
    for (exponent, numerator) in binarySquares.sorted(by: { $0.key < $1.key }) {
      squares = squares + Rational(numerator, BigInt(1) << exponent)
    }
    let total = sum.total
    try charge(squares, total)
    let count = Rational(BigInt(data.count))
    return (sum.kind, squares - total * total / count, nil)
  }

  private func exactValue(_ value: Value) throws(Stop) -> Rational {
    if let fraction = value.payload(FractionContents.self) { return fraction.value }
    if let decimal = value.payload(DecimalContents.self) { return try ratio(of: decimal.value) }
    return Rational(0 as BigInt)
  }

  /// `statistics.harmonic_mean`
  fileprivate func harmonicMean(_ data: [Value], _ weights: Value?) throws(Stop) -> Value {
    let message = "harmonic mean does not support negative values"
    guard let first = data.first else {
      throw statisticsError("harmonic_mean requires at least one data point")
    }
    let isWeighted = weights.map { !$0.isIdentical(to: .none) } ?? false
    if data.count == 1, !isWeighted {
      guard try isNumber(first) else { throw fail(.typeError, "unsupported type") }
      if try precedes(first, .int(0)) { throw statisticsError(message) }
      return first
    }
    var factors = Array(repeating: Value.int(1), count: data.count)
    var whole = Rational(BigInt(data.count))
    if isWeighted, let weights {
      factors = try collect(weights)
      guard factors.count == data.count else {
        throw statisticsError("Number of weights does not match data size")
      }
      var sum = ExactSum()
      for factor in factors {
        if try precedes(factor, .int(0)) { throw statisticsError(message) }
        try sum.add(factor, self)
      }
      whole = sum.total
    }
    var sum = ExactSum()
    for (value, factor) in zip(data, factors) {
      if try precedes(value, .int(0)) { throw statisticsError(message) }
      guard try truth(factor) else {
        try sum.add(.int(0), self)
        continue
      }
      if !(try truth(value)) { return .int(0) }
      try sum.add(try binary(.divide, factor, value), self)
    }
    if let special = sum.special { return try binary(.divide, .int(data.count), special) }
    let total = sum.total
    if total.numerator <= 0 { throw statisticsError("Weighted sum must be positive") }
    return try convert(whole / total, to: sum.kind)
  }

  /// `statistics.quantiles`
  fileprivate func quantiles(_ arguments: Arguments) throws(Stop) -> Value {
    let n = Int(clamping: try integerArgument(arguments[1] ?? .int(4)))
    if n < 1 { throw statisticsError("n must be at least 1") }
    var method = "exclusive"
    if let given = arguments[2] {
      guard case .text(let text) = given else {
        throw fail(.valueError, "Unknown method: \(try repr(given).string)")
      }
      method = text.string
    }
    let data = try sorted(try collect(arguments.required(0)), key: nil, reverse: nil)
    if data.count < 2 { throw statisticsError("must have at least two data points") }
    guard method == "exclusive" || method == "inclusive" else {
      throw fail(.valueError, "Unknown method: \(try quoted(method))")
    }
    if n > limits.memory / 16 { throw .limit(.memory) }
    let m = method == "inclusive" ? data.count - 1 : data.count + 1
    var result: [Value] = []
    for i in 1..<max(n, 1) {
      try charge()
      var j = i * m / n
      var delta = i * m - j * n
      if method == "exclusive" {
        j = min(max(j, 1), data.count - 1)
        delta = i * m - j * n
        j -= 1
      }
      let low = try binary(.multiply, data[j], .int(n - delta))
      let high = try binary(.multiply, data[j + 1], .int(delta))
      result.append(try binary(.divide, try binary(.add, low, high), .int(n)))
    }
    return try list(result)
  }
}

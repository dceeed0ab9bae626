import RandomNumbers

/// A distribution with real parameters that a function of `numpy.random` draws from.
struct RandomDistribution: Sendable {
  /// What a parameter must be; NumPy's names and messages.
  enum Constraint: Sendable {
    case any
    case nonNegative
    case positive
    case positiveNumber
    case probability
    case positiveProbability
    case smallProbability
    case aboveOne
    case poissonMean
  }

  /// One parameter.
  struct Parameter: Sendable {
    let name: String
    var fallback: Double?
    let constraint: Constraint
    /// Whether NumPy takes an integer and cuts off what stands behind the point.
    var isWhole = false

    /// A parameter; without a fallback it must be given.
    init(_ name: String, _ constraint: Constraint, or fallback: Double? = nil, isWhole: Bool = false) {
      self.name = name
      self.constraint = constraint
      self.fallback = fallback
      self.isWhole = isWhole
    }
  }

  /// How one number comes about.
  enum Draw: Sendable {
    case real(@Sendable (inout NumPyRandom, [Double]) -> Double)
    case whole(@Sendable (inout NumPyRandom, [Double]) -> Int)
  }

  /// How a buffer of numbers comes about, the same ones as one after the other.
  typealias Fill = @Sendable (inout NumPyRandom, [Double], UnsafeMutableBufferPointer<Double>) -> Void

  let name: String
  let parameters: [Parameter]
  /// The faster way to many numbers, where there is one.
  var fill: Fill?
  /// What is wrong with parameters that are right each for itself.
  var problem: (@Sendable ([Double], _ isLegacy: Bool) -> String?)?
  /// What is refused since the drawing would not end: the sentence.
  var refusal: (@Sendable ([Double], _ isLegacy: Bool) -> String?)?
  let draw: Draw

  /// A distribution of real numbers.
  init(
    _ name: String, _ parameters: [Parameter],
    problem: (@Sendable ([Double], _ isLegacy: Bool) -> String?)? = nil,
    refusal: (@Sendable ([Double], _ isLegacy: Bool) -> String?)? = nil,
    fill: Fill? = nil,
    real: @escaping @Sendable (inout NumPyRandom, [Double]) -> Double
  ) {
    self.name = name
    self.parameters = parameters
    self.problem = problem
    self.refusal = refusal
    self.fill = fill
    draw = .real(real)
  }

  /// A distribution of whole numbers.
  init(
    _ name: String, _ parameters: [Parameter],
    problem: (@Sendable ([Double], _ isLegacy: Bool) -> String?)? = nil,
    refusal: (@Sendable ([Double], _ isLegacy: Bool) -> String?)? = nil,
    whole: @escaping @Sendable (inout NumPyRandom, [Double]) -> Int
  ) {
    self.name = name
    self.parameters = parameters
    self.problem = problem
    self.refusal = refusal
    draw = .whole(whole)
  }

  /// The function that draws from it.
  var function: RandomFunction {
    let words = parameters.map { $0.name + ($0.fallback == nil ? "" : "=") } + ["size="]
    return RandomFunction(name, words.joined(separator: " ")) {
      (interpreter, source, arguments) throws(Stop) in
      try interpreter.draws(self, source, arguments)
    }
  }
}

extension RandomDistribution.Parameter {
  /// What is wrong with a value, as NumPy says it; `nil` if nothing is.
  func problem(_ x: Double) -> String? {
    switch constraint {
    case .any: nil
    case .nonNegative: !x.isNaN && x.sign == .minus ? "\(name) < 0" : nil
    case .positive: x <= 0 ? "\(name) <= 0" : nil
    case .positiveNumber: x.isNaN ? "\(name) must not be NaN" : x <= 0 ? "\(name) <= 0" : nil
    case .probability: x >= 0 && x <= 1 ? nil : "\(name) < 0, \(name) > 1 or \(name) is NaN"
    case .positiveProbability: x > 0 && x <= 1 ? nil : "\(name) <= 0, \(name) > 1 or \(name) contains NaNs"
    case .smallProbability: x >= 0 && x < 1 ? nil : "\(name) < 0, \(name) >= 1 or \(name) is NaN"
    case .aboveOne: x > 1 ? nil : "\(name) <= 1 or \(name) is NaN"
    case .poissonMean:
      x >= 0 ? (x <= 9.223372006484771e18 ? nil : "\(name) value too large") : "\(name) < 0 or \(name) is NaN"
    }
  }
}

extension Interpreter {
  /// Draws from a distribution: a number, or an array where `size` or a parameter asks for one.
  func draws(_ distribution: RandomDistribution, _ source: RandomSource, _ arguments: Arguments) throws(Stop)
    -> Value
  {
    var arrays: [ArrayObject] = []
    for (index, parameter) in distribution.parameters.enumerated() {
      arrays.append(try parameterArray(arguments[index], parameter))
    }
    let isScalar = arrays.allSatisfy { $0.shape.isEmpty }
    var values = arrays.map(\.floats)
    for (parameter, own) in zip(distribution.parameters, values) {
      for x in own { if let problem = parameter.problem(x) { throw fail(.valueError, problem) } }
    }
    let size = try sizeArgument(arguments[distribution.parameters.count])
    if isScalar {
      let parameters = values.compactMap(\.first)
      try check(distribution, parameters, source)
      try charge(4)
      let count = size.map { $0.reduce(1, *) } ?? 1
      switch distribution.draw {
      case .real(let draw):
        guard let size else { return .float(source.draw { draw(&$0, parameters) }) }
        if let fill = distribution.fill {
          return try drawn(meter.floats(count) { fill(&source.random, parameters, $0) }, size)
        }
        return try drawn(source.draw { random in RandomSource.many(count, &random, parameters, draw) }, size)
      case .whole(let draw):
        guard let size else { return .int(source.draw { draw(&$0, parameters) }) }
        return try drawn(source.draw { random in RandomSource.many(count, &random, parameters, draw) }, size)
      }
    }
    let shape = try outputShape(size, arrays.map(\.shape))
    let count = try self.count(of: shape)
    try charge(elements: 8 * count * arrays.count)
    values = arrays.map { stretched($0, to: shape).floats }
    var rows: [[Double]] = []
    rows.reserveCapacity(count)
    for index in 0..<count {
      let row = values.map { $0[index] }
      try check(distribution, row, source)
      rows.append(row)
    }
    switch distribution.draw {
    case .real(let draw): return try drawn(source.draw { random in rows.map { draw(&random, $0) } }, shape)
    case .whole(let draw): return try drawn(source.draw { random in rows.map { draw(&random, $0) } }, shape)
    }
  }

  private func check(_ distribution: RandomDistribution, _ values: [Double], _ source: RandomSource)
    throws(Stop)
  {
    if let problem = distribution.problem?(values, source.isLegacy) {
      throw fail(problem.contains("ange exceeds") ? .overflowError : .valueError, problem)
    }
    if let sentence = distribution.refusal?(values, source.isLegacy) {
      throw refuse("numpy.random." + distribution.name, sentence)
    }
  }

  /// A parameter as an array of floats, without axes for a number.
  private func parameterArray(_ value: Value?, _ parameter: RandomDistribution.Parameter) throws(Stop)
    -> ArrayObject
  {
    let given = value ?? parameter.fallback.map { .float($0) } ?? .none
    let made: ArrayObject
    if let real = try double(given) {
      made = try array([real], shape: [])
    } else if case .text = given {
      made = try array([try makeFloat(given)], shape: [])
    } else {
      made = try converted(try asArray(given), to: .float64)
    }
    guard parameter.isWhole else { return made }
    if made.floats.contains(where: \.isNaN) {
      throw refuse("numpy.random(\(parameter.name)=nan)", "counts that are no numbers are not supported")
    }
    return try array(made.floats.map { $0.rounded(.towardZero) }, shape: made.shape)
  }

  /// The shape of the draws: `size`, to which the parameters must stretch, or what they stretch to together.
  func outputShape(_ size: [Int]?, _ shapes: [[Int]]) throws(Stop) -> [Int] {
    var result: [Int] = []
    let all = (size.map { [$0] } ?? []) + shapes
    for (index, shape) in all.enumerated() {
      guard let joined = Interpreter.joined(result, shape) else {
        let first = all.firstIndex { Interpreter.joined($0, shape) == nil } ?? 0
        throw fail(
          .valueError,
          "shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between arg \(first) with shape "
            + "\(Interpreter.tupleText(all[first])) and arg \(index) with shape \(Interpreter.tupleText(shape))."
        )
      }
      result = joined
    }
    if let size, size != result {
      throw fail(
        .valueError,
        "Output size \(Interpreter.tupleText(size)) is not compatible with broadcast dimensions of inputs "
          + "\(Interpreter.tupleText(result)).")
    }
    return result
  }

  /// The shape that two shapes stretch to; `nil` if they do not.
  private static func joined(_ a: [Int], _ b: [Int]) -> [Int]? {
    var result: [Int] = []
    let rank = max(a.count, b.count)
    for axis in 0..<rank {
      let first = axis < rank - a.count ? 1 : a[axis - (rank - a.count)]
      let second = axis < rank - b.count ? 1 : b[axis - (rank - b.count)]
      guard first == second || first == 1 || second == 1 else { return nil }
      result.append(first == 1 ? second : first)
    }
    return result
  }
}

extension RandomSource {
  /// `count` draws with the same parameters.
  static func many<Number>(
    _ count: Int, _ random: inout NumPyRandom, _ parameters: [Double],
    _ draw: (inout NumPyRandom, [Double]) -> Number
  ) -> [Number] {
    var result: [Number] = []
    result.reserveCapacity(count)
    for _ in 0..<count { result.append(draw(&random, parameters)) }
    return result
  }
}

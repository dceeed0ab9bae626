/// A discrete memoryless channel: for each input x the distribution p(y | x) of the output. A row-stochastic
/// matrix, checked once, never normalised.
public struct Channel: Sendable, Hashable {
  /// The number of inputs, the rows.
  public let inputs: Int
  /// The number of outputs, the columns.
  public let outputs: Int
  /// p(y | x) row by row.
  public let values: [Double]

  /// The channel with these rows: `rows[x][y]` is p(y | x).
  ///
  /// Refuses a list without rows or columns, rows of different lengths, NaN, ±∞ and negative entries (the
  /// index is row · outputs + column), and a row whose sum is further than `sumTolerance` from 1.
  public init(
    _ rows: [[Double]], sumTolerance: Double = Probabilities.standardSumTolerance
  ) throws(DivergenceError) {
    let shape = try JointProbabilities.shape(of: rows)
    let values = Array(rows.joined())
    try Probabilities.requireWeights(values)
    for row in rows { _ = try Probabilities(row, sumTolerance: sumTolerance) }
    (inputs, outputs) = (shape[0], shape[1])
    self.values = values
  }

  /// A matrix that may be none of a channel.
  private init(inputs: Int, outputs: Int, unchecked values: [Double]) {
    (self.inputs, self.outputs, self.values) = (inputs, outputs, values)
  }

  /// The channel that flips a bit with probability `crossover`, from 0 to 1.
  ///
  /// Its capacity is log 2 − H(crossover). Source: Cover and Thomas (2006), section 7.1.4.
  public static func binarySymmetric(crossover: Double) throws(DivergenceError) -> Channel {
    try require("crossover", crossover)
    return try Channel([[1 - crossover, crossover], [crossover, 1 - crossover]])
  }

  /// The channel that loses a bit with probability `erasure`, from 0 to 1; the outputs are 0, lost, 1.
  ///
  /// Its capacity is (1 − erasure) log 2. Source: Cover and Thomas (2006), section 7.1.5.
  public static func binaryErasure(erasure: Double) throws(DivergenceError) -> Channel {
    try require("erasure", erasure)
    return try Channel([[1 - erasure, erasure, 0], [0, erasure, 1 - erasure]])
  }

  /// The Z-channel: 0 arrives as it is, 1 becomes 0 with probability `crossover`, from 0 to 1.
  ///
  /// Its capacity is log(1 + (1 − f) f^(f/(1 − f))) for f the crossover below 1.
  /// Source: Golomb, The limiting behavior of the Z-channel (1980).
  public static func zChannel(crossover: Double) throws(DivergenceError) -> Channel {
    try require("crossover", crossover)
    return try Channel([[1, 0], [crossover, 1 - crossover]])
  }

  /// p(y | x) for the input and the output at these places, from 0.
  public subscript(input: Int, output: Int) -> Double { values[input * outputs + output] }

  /// The distribution of the output where P is that of the input: q(y) = Σ p(x) p(y | x), each an exact sum
  /// of exact products, rounded to nearest.
  ///
  /// Refuses a distribution with another number of outcomes than the channel has inputs
  /// (``DivergenceError/unequalLengths(first:second:)``, P first), then what
  /// ``DiscreteDistribution/checked()`` refuses. The result adds up to 1 as nearly as P and the rows do.
  public func output(of p: some DiscreteDistribution) throws(DivergenceError) -> Probabilities {
    Probabilities(unchecked: exactOutput(of: try distribution(p).values).map(\.value.rounded))
  }

  /// The joint distribution of input (rows) and output (columns): p(x) p(y | x), each rounded to nearest.
  ///
  /// Refuses what ``output(of:)`` refuses.
  public func joint(of p: some DiscreteDistribution) throws(DivergenceError) -> JointProbabilities {
    let p = try distribution(p)
    let products = values.indices.map { p[$0 / outputs] * values[$0] }
    return JointProbabilities(
      unchecked: MultiwayProbabilities(
        unchecked: products, shape: [inputs, outputs], weights: products, isNormalized: false))
  }

  /// The channel that sends the output of this one through `next`: the product of the matrices, each entry an
  /// exact sum rounded to nearest.
  ///
  /// Refuses a channel with another number of inputs than this one has outputs, and a product whose rows do
  /// not add up to 1 within 4e-9.
  public func followed(by next: Channel) throws(DivergenceError) -> Channel {
    guard next.inputs == outputs else {
      throw DivergenceError.unexpectedShape(
        rows: next.inputs, columns: next.outputs, expected: "\(outputs) rows")
    }
    let rows = (0..<inputs).map { input in
      let row = Array(values[input * outputs..<(input + 1) * outputs])
      return next.exactOutput(of: row).map(\.value.rounded)
    }
    return try Channel(rows, sumTolerance: 4e-9)
  }

  /// Σ p(x) p(y | x) for each y, without rounding; as many weights as inputs.
  func exactOutput(of weights: [Double]) -> [ExactSum] {
    var sums = Array(repeating: ExactSum(), count: outputs)
    for (index, value) in values.enumerated() {
      sums[index % outputs].add(productOf: weights[index / outputs], value)
    }
    return sums
  }

  /// The same times 2^1000, for weights up to about 1: products that are below the range of doubles keep
  /// their digits.
  func magnifiedOutput(of weights: [Double]) -> [ExactSum] {
    let magnified = Channel(inputs: inputs, outputs: outputs, unchecked: values.map { $0 * 0x1p500 })
    return magnified.exactOutput(of: weights.map { $0 * 0x1p500 })
  }

  /// A checked distribution of the input.
  func distribution(_ p: some DiscreteDistribution) throws(DivergenceError) -> Probabilities {
    guard p.count == inputs else {
      throw DivergenceError.unequalLengths(first: p.count, second: inputs)
    }
    return try p.checked()
  }

  private static func require(_ name: String, _ probability: Double) throws(DivergenceError) {
    guard probability >= 0, probability <= 1 else {
      throw DivergenceError.invalidParameter(name: name, value: probability, requirement: "from 0 to 1")
    }
  }
}

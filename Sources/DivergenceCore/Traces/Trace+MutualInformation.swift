extension Trace {
  /// The trace of ``mutualInformation(of:)`` of two variables, cell by cell: p(x, y), p(x), p(y), p(x)·p(y), their ratio,
  /// its logarithm, p(x, y) times that.
  ///
  /// - Argument: the joint probabilities, a row for each value of X, a column for each value of Y.
  /// - Unit: `unit`, for the logarithms, the contributions and the total.
  /// - Conventions: an impossible cell contributes 0; no cell is infinite.
  /// - Refuses what ``JointProbabilities/init(_:sumTolerance:)`` refuses.
  /// - Source: Cover and Thomas (2006), (2.28).
  public init(
    mutualInformationOf joint: [[Double]], in unit: InformationUnit = .nats
  ) throws(DivergenceError) {
    let probabilities = try JointProbabilities(joint)
    let width = probabilities.columns
    let rowSums = joint.map { row in row.reduce(DoubleDouble.zero) { $0 + $1 } }
    let columnSums = (0..<width).map { column in joint.reduce(DoubleDouble.zero) { $0 + $1[column] } }
    let log = unit.logarithmName
    var table = TraceTable(
      in: unit,
      [
        .given("p(x, y)"), .number("p(x)"), .number("p(y)"), .number("p(x)·p(y)"),
        .number("p(x, y)/(p(x)·p(y))"), .information("\(log)(p(x, y)/(p(x)·p(y)))"),
        .contribution("p(x, y)·\(log)(p(x, y)/(p(x)·p(y)))", isInformation: true),
      ])
    for (index, value) in probabilities.values.enumerated() {
      let (row, column) = (index / width, index % width)
      let (x, y) = (rowSums[row], columnSums[column])
      let ratio = Self.ratio(of: value, x, y)
      let logarithm = ratio?.logarithm
      table.add(
        .cell(row: row, column: column),
        [
          DoubleDouble(value), x, y, x * y, ratio, logarithm,
          value > 0 ? (logarithm ?? .zero) * value : .zero,
        ])
    }
    self = table.trace(
      "mutual information", "I(X; Y) = Σ p(x, y)·\(log)(p(x, y)/(p(x)·p(y)))",
      total: mutualInformation(of: probabilities))
  }

  /// p/(x y), scaled so that tiny probabilities keep their digits; `nil` for 0/0.
  private static func ratio(of p: Double, _ x: DoubleDouble, _ y: DoubleDouble) -> DoubleDouble? {
    guard x.high > 0, y.high > 0 else { return nil }
    let (first, second) = (-Int(x.high.exponent), -Int(y.high.exponent))
    let scaled = DoubleDouble(p.scaled(byPowerOfTwo: first))
    return (scaled / x.scaled(byPowerOfTwo: first)).scaled(byPowerOfTwo: second)
      / y.scaled(byPowerOfTwo: second)
  }
}

/// The joint distribution of two variables: X, whose outcomes are the rows, and Y, whose outcomes are the
/// columns. Checked once, never normalised, clamped or smoothed unless that was asked for.
///
/// The amounts of information of a joint see its entries and not its rounded marginals. All of them are
/// homogeneous: where the entries add up to S and not to 1, they are S times those of the entries over S. So
/// the chain rules and H(X) + H(Y) = H(X, Y) + I(X; Y) hold for the stored doubles, and all amounts are at
/// least 0. The joint entropy differs from −Σ r log r by S log S, as little as S differs from 1.
public struct JointProbabilities: Sendable, Hashable {
  /// The same distribution as an array: variable 0 is X, variable 1 is Y.
  public let multiway: MultiwayProbabilities

  /// The distribution with these probabilities: `rows[x][y]` is p(x, y).
  ///
  /// Refuses a list without rows or without columns, rows of different lengths
  /// (``DivergenceError/raggedRow(row:count:expected:)``), and what ``Probabilities/init(_:sumTolerance:)``
  /// refuses; the index of an entry is row · columns + column.
  public init(
    _ rows: [[Double]], sumTolerance: Double = Probabilities.standardSumTolerance
  ) throws(DivergenceError) {
    let shape = try Self.shape(of: rows)
    multiway = try MultiwayProbabilities(Array(rows.joined()), shape: shape, sumTolerance: sumTolerance)
  }

  /// The distribution in proportion to a table of weights, such as counts.
  ///
  /// The values are rounded to nearest, but amounts of information are those of the exact proportions: the
  /// mutual information of the counts [[10, 20], [30, 60]] is 0. Refuses a wrong shape as above, then NaN,
  /// ±∞, negative weights, and a sum that is 0 or overflows.
  public init(normalizing rows: [[Double]]) throws(DivergenceError) {
    multiway = try MultiwayProbabilities(normalizing: Array(rows.joined()), shape: Self.shape(of: rows))
  }

  /// The joint distribution of independent variables: p(x) q(y), each product rounded to nearest.
  ///
  /// The rounding leaves a mutual information of about 1e-33 nats, which is a true property of the rounded
  /// table. Refuses what ``DiscreteDistribution/checked()`` refuses, X first, and a sum of the products that
  /// is not 1 within 4e-9 (where both sums are not).
  public init(
    independentRows p: some DiscreteDistribution, columns q: some DiscreteDistribution
  ) throws(DivergenceError) {
    let (p, q) = (try p.checked(), try q.checked())
    try self.init(p.values.map { first in q.values.map { first * $0 } }, sumTolerance: 4e-9)
  }

  /// A two-way array as it is.
  init(unchecked multiway: MultiwayProbabilities) { self.multiway = multiway }

  /// The number of outcomes of X.
  public var rows: Int { multiway.shape[0] }
  /// The number of outcomes of Y.
  public var columns: Int { multiway.shape[1] }
  /// The probabilities row by row.
  public var values: [Double] { multiway.values }
  /// p(x, y) for the outcomes at `row` and `column`, from 0.
  public subscript(row: Int, column: Int) -> Double { multiway.values[row * columns + column] }

  /// The joint distribution with X and Y exchanged.
  public var transposed: JointProbabilities { JointProbabilities(unchecked: multiway.reordered([1, 0])) }

  /// Numbers of rows and columns; refuses what is no table.
  static func shape(of rows: [[Double]]) throws(DivergenceError) -> [Int] {
    guard let first = rows.first, !first.isEmpty else { throw DivergenceError.empty }
    for (index, row) in rows.enumerated() where row.count != first.count {
      throw DivergenceError.raggedRow(row: index, count: row.count, expected: first.count)
    }
    return [rows.count, first.count]
  }

  /// The exact table.
  var table: ExactTable { ExactTable(columns: columns, cells: multiway.weights.map { ExactSum($0) }) }

  /// Refuses a row that is not there.
  func require(row: Int) throws(DivergenceError) { try Self.require("row", row, count: rows) }

  /// Refuses a column that is not there.
  func require(column: Int) throws(DivergenceError) { try Self.require("column", column, count: columns) }

  private static func require(_ name: String, _ index: Int, count: Int) throws(DivergenceError) {
    guard index >= 0, index < count else {
      throw DivergenceError.invalidParameter(
        name: name, value: Double(index), requirement: "from 0 to \(count - 1)")
    }
  }
}

/// What one outcome x of the rows tells about the columns, as a divergence: i(x) = D(p(y | x)‖p(y)), the
/// specific surprise, never negative.
///
/// - Argument order: the row of X, from 0; Y is the columns. Use ``JointProbabilities/transposed`` for the
///   other way.
/// - Unit: nats.
/// - Conventions: `nil` where p(x) = 0. Its mean over x is ``mutualInformation(of:)``.
/// - Error bound: relative error below 2^-52, however small.
/// - Refuses a row that is not there.
/// - Source: DeWeese and Meister, How to measure the information gained from one symbol (1999), i₁; also
///   called the stimulus-specific surprise.
public func specificSurprise(
  ofRow row: Int, in joint: JointProbabilities
) throws(DivergenceError) -> Information<Nats>? {
  guard let table = try joint.tableWithUnitRow(row) else { return nil }
  var sum = CompensatedSum()
  for column in 0..<joint.columns { sum.add(table.excess(at: row * joint.columns + column)) }
  return Information((sum.value / table.rowSums[row].value))
}

/// How much one outcome x of the rows lowers the entropy of the columns: i(x) = H(Y) − H(Y | x), the specific
/// information, which may be negative.
///
/// - Argument order: the row of X, from 0; Y is the columns.
/// - Unit: nats.
/// - Conventions: `nil` where p(x) = 0. Its mean over x is ``mutualInformation(of:)``.
/// - Error bound: 2^-53 of the result plus 2^-70 of H(Y) + H(Y | x).
/// - Refuses a row that is not there.
/// - Source: DeWeese and Meister (1999), i₂: the only one that is additive.
public func specificInformation(
  ofRow row: Int, in joint: JointProbabilities
) throws(DivergenceError) -> Information<Nats>? {
  guard let table = try joint.tableWithUnitRow(row) else { return nil }
  let cells = table.cells[row * joint.columns..<(row + 1) * joint.columns]
  let before = table.columnSums.entropyValue(total: table.total) / table.total.value
  let after = cells.entropyValue(total: table.rowSums[row]) / table.rowSums[row].value
  return Information((before - after))
}

extension JointProbabilities {
  /// The exact table with the cells and the sum of one row (not the other sums) times a power of two, so that
  /// the sum of the row is near 1; `nil` if that sum is 0.
  fileprivate func tableWithUnitRow(_ row: Int) throws(DivergenceError) -> ExactTable? {
    try require(row: row)
    var table = table
    guard !table.rowSums[row].isZero else { return nil }
    table.scale(row: row, byPowerOfTwo: -table.rowSums[row].exponent)
    return table
  }
}

/// The pointwise mutual information of one outcome of X and one of Y: pmi(x; y) = log(p(x, y)/(p(x) p(y))).
///
/// Its mean under the joint is ``mutualInformation(of:)``. Where the entries add up to S, it is that of the
/// entries over S: log(p(x, y) S/(p(x) p(y))).
///
/// - Argument order: the row of X, then the column of Y; both from 0.
/// - Unit: nats.
/// - Conventions: p(x, y) = 0 with p(x) > 0 and p(y) > 0 gives **−∞** as a value; `nil` where p(x) = 0 or
///   p(y) = 0, because an impossible outcome has no association.
/// - Error bound: relative error below 2^-52, also where it is almost 0.
/// - Refuses a row or a column that is not there.
/// - Source: Fano, Transmission of Information (1961); Church and Hanks (1990).
public func pointwiseMutualInformation(
  of joint: JointProbabilities, row: Int, column: Int
) throws(DivergenceError) -> Information<Nats>? {
  try joint.pointwise(row, column).map { Information($0.amount) }
}

/// The normalised pointwise mutual information: npmi(x; y) = pmi(x; y)/(−log p(x, y)), between −1 and 1.
///
/// - Argument order: the row of X, then the column of Y; both from 0.
/// - Unit: none.
/// - Conventions: −1 for p(x, y) = 0 with p(x) > 0 and p(y) > 0 (the limit), 0 for independence, 1 for
///   outcomes that only occur together; `nil` where p(x) = 0 or p(y) = 0, and for 0/0, where p(x, y) is
///   everything.
/// - Error bound: relative error below 2^-52.
/// - Refuses a row or a column that is not there.
/// - Source: Bouma, Normalized (pointwise) mutual information in collocation extraction (2009).
public func normalizedPointwiseMutualInformation(
  of joint: JointProbabilities, row: Int, column: Int
) throws(DivergenceError) -> Double? {
  guard let (amount, surprise) = try joint.pointwise(row, column) else { return nil }
  guard amount.high.isFinite else { return -1 }
  return surprise > .zero ? max(-1, min(1, (amount / surprise).rounded)) : nil
}

/// The positive pointwise mutual information: ppmi(x; y) = max(0, pmi(x; y)).
///
/// - Argument order, unit, error bound and refusals are those of
///   ``pointwiseMutualInformation(of:row:column:)``.
/// - Conventions: 0 for p(x, y) = 0 with p(x) > 0 and p(y) > 0; `nil` where p(x) = 0 or p(y) = 0.
/// - Source: Niwa and Nitta (1994); Levy and Goldberg (2014).
public func positivePointwiseMutualInformation(
  of joint: JointProbabilities, row: Int, column: Int
) throws(DivergenceError) -> Information<Nats>? {
  try pointwiseMutualInformation(of: joint, row: row, column: column).map { max($0, Information(0)) }
}

extension JointProbabilities {
  /// pmi(x; y) and −log p(x, y); the sums of this row and this column only.
  fileprivate func pointwise(
    _ row: Int, _ column: Int
  ) throws(DivergenceError) -> (amount: DoubleDouble, surprise: DoubleDouble)? {
    try require(row: row)
    try require(column: column)
    let weights = multiway.weights
    let inRow = Mass((0..<columns).map { ExactSum(weights[row * columns + $0]) }.exactSum)
    let inColumn = Mass((0..<rows).map { ExactSum(weights[$0 * columns + column]) }.exactSum)
    guard !inRow.isZero, !inColumn.isZero else { return nil }
    let cell = Mass(weights[row * columns + column])
    guard !cell.isZero else { return (DoubleDouble(-.infinity), DoubleDouble(.infinity)) }
    let total = multiway.total
    return (
      -ProductRatio(inRow, inColumn, over: cell, total).logarithm,
      ProductRatio(total, .one, over: cell, .one).logarithm
    )
  }
}

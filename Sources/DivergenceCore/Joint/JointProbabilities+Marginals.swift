extension JointProbabilities {
  /// The distribution of X: p(x) = Σ_y p(x, y), each an exact sum rounded to nearest.
  public var rowMarginal: Probabilities { multiway.distribution(of: 0) }

  /// The distribution of Y: p(y) = Σ_x p(x, y), each an exact sum rounded to nearest.
  public var columnMarginal: Probabilities { multiway.distribution(of: 1) }

  /// The distribution of Y where X is the outcome at `row`: p(y | x) = p(x, y)/p(x), relative error below
  /// 2^-52.
  ///
  /// `nil` if p(x) = 0: there is no distribution given what is impossible. Refuses a row that is not there.
  public func conditional(ofColumnsGivenRow row: Int) throws(DivergenceError) -> Probabilities? {
    try require(row: row)
    return Self.proportions(multiway.weights[row * columns..<(row + 1) * columns])
  }

  /// The distribution of X where Y is the outcome at `column`: p(x | y) = p(x, y)/p(y), relative error below
  /// 2^-52.
  ///
  /// `nil` if p(y) = 0: there is no distribution given what is impossible. Refuses a column that is not
  /// there.
  public func conditional(ofRowsGivenColumn column: Int) throws(DivergenceError) -> Probabilities? {
    try require(column: column)
    return Self.proportions((0..<rows).map { multiway.weights[$0 * columns + column] })
  }

  /// Checked weights over their sum; `nil` if that is 0.
  private static func proportions(_ weights: some Sequence<Double>) -> Probabilities? {
    try? Probabilities(normalizing: Array(weights))
  }
}

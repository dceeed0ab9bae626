extension MultiwayProbabilities {
  /// The joint distribution of some of the variables, in the order in which they are named.
  ///
  /// Each entry is an exact sum rounded to nearest. Refuses a variable that is not there or named twice, and
  /// an empty list.
  public func marginal(of variables: [Int]) throws(DivergenceError) -> MultiwayProbabilities {
    try requireVariables(variables)
    guard !variables.isEmpty else { throw DivergenceError.empty }
    return reordered(variables)
  }

  /// The marginal over the others, for variables that are there.
  func reordered(_ variables: [Int]) -> MultiwayProbabilities {
    let masses = sums(over: [variables]).sums.map(\.value)
    let total = total.value
    return MultiwayProbabilities(
      unchecked: masses.map { (isNormalized ? $0 / total : $0).rounded },
      shape: variables.map { shape[$0] }, weights: masses.map(\.rounded), isNormalized: isNormalized)
  }

  /// The distribution of one variable; for variables that are there.
  func distribution(of variable: Int) -> Probabilities {
    Probabilities(unchecked: reordered([variable]).values)
  }
}

/// The Gini impurity of a distribution of classes: G(P) = Σ p (1 − p) = 1 − Σ p², the probability that two
/// independent draws differ.
///
/// - Unit: none; between 0 and 1 − 1/n.
/// - Conventions: computed as Σ p (S − p) with S the exact sum of the entries, so that it is never negative,
///   and 0 for a certain class; where S is not 1 it is S² − Σ p².
/// - Error bound: relative error below 2^-52, also where one class is almost certain.
/// - Refuses what ``DiscreteDistribution/checked()`` refuses. For counts, take
///   ``Probabilities/init(normalizing:)``.
/// - Source: Breiman, Friedman, Olshen and Stone, Classification and Regression Trees (1984), section 4.3. It
///   is also the Gini–Simpson index, and the Tsallis entropy of order 2.
public func giniImpurity(of p: some DiscreteDistribution) throws(DivergenceError) -> Double {
  let values = try p.checked().values
  var total = ExactSum()
  for value in values { total.add(value) }
  var sum = CompensatedSum()
  for value in values where value > 0 {
    var others = total
    others.add(-value)
    sum.add(others.value * value)
  }
  return sum.rounded
}

/// The cosine similarity of P and Q: Σ p q/√(Σ p² Σ q²), the cosine of the angle between them as vectors.
///
/// - Argument order: of no importance.
/// - Unit: none; from 0, if no outcome is shared, to 1, for P and Q in proportion.
/// - Error bound: relative error below 2^-52. One minus it is good to an absolute error only.
/// - Refuses distributions with different numbers of outcomes, then what ``DiscreteDistribution/checked()`` refuses,
///   P first.
/// - Source: Salton and McGill, Introduction to Modern Information Retrieval (1983).
public func cosineSimilarity(
  between p: some DiscreteDistribution, and q: some DiscreteDistribution
) throws(DivergenceError) -> Double {
  let (p, q) = try Probabilities.pair(p, q)
  var (product, squareOfP, squareOfQ) = (ScaledNumber.zero, ScaledNumber.zero, ScaledNumber.zero)
  for index in p.values.indices {
    let (p, q) = (ScaledNumber(p[index]), ScaledNumber(q[index]))
    product += p * q
    squareOfP += p.squared
    squareOfQ += q.squared
  }
  return (product / (squareOfP * squareOfQ).squareRoot).rounded
}

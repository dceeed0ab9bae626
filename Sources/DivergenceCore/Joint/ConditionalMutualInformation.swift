/// The mutual information of two groups of variables where others are known: I(A; B | C) = Σ p(a, b, c)
/// log(p(a, b, c) p(c)/(p(a, c) p(b, c))).
///
/// It is the sum over c of the mutual information of a table, computed as in ``mutualInformation(of:)``. It
/// is 0 if and only if A → C → B is a Markov chain.
///
/// - Argument order: symmetric in the first two; the lists are sets. Variables that none of them names are
///   summed out.
/// - Unit: nats.
/// - Conventions: an outcome of C without probability contributes 0.
/// - Error bound: relative error below 2^-52, however small; never negative; terms below 2^-1074 underflow.
/// - Refuses a variable that is not there or that is named twice.
/// - Source: Cover and Thomas (2006), section 2.5.
public func conditionalMutualInformation(
  between first: [Int], and second: [Int], given condition: [Int], in joint: MultiwayProbabilities
) throws(DivergenceError) -> Information<Nats> {
  try joint.requireVariables(first, second, condition)
  let value = joint.mutualInformationValue(between: first, and: second, given: condition)
  return Information(value)
}

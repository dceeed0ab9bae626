/// The mutual information of the rows and the columns: I(X; Y) = D(r‖e) = Σ (r log(r/e) − r + e) over the
/// entries r, with e = p(x) p(y)/S the joint of independent variables that has the same marginals; S is the
/// sum of the entries.
///
/// e and r have the same sums, so the corrections add up to 0; they make each term non-negative. And e − r is
/// computed from exact sums and products. So the result is never negative, is 0 only for r = e everywhere,
/// and loses no digit near independence, where H(X) + H(Y) − H(X, Y) has none.
///
/// - Argument order: symmetric in X and Y.
/// - Unit: nats.
/// - Conventions: an entry 0 contributes 0 (with its correction: e).
/// - Error bound: relative error below 2^-52, however small; terms below 2^-1074 underflow.
/// - Refuses nothing: the joint was checked when it was made.
/// - Source: Shannon (1948), section 12 (the rate of transmission); Cover and Thomas (2006), (2.28).
public func mutualInformation(of joint: JointProbabilities) -> Information<Nats> {
  Information(joint.multiway.mutualInformationValue(between: [0], and: [1]))
}

/// The mutual information of two groups of variables: I(A; B), with all others summed out exactly.
///
/// - Argument order: symmetric; both lists are sets. An empty one gives 0.
/// - Unit, conventions and error bound are those of ``mutualInformation(of:)``.
/// - Refuses a variable that is not there or that is named twice.
/// - Source: Cover and Thomas (2006), (2.28).
public func mutualInformation(
  between first: [Int], and second: [Int], in joint: MultiwayProbabilities
) throws(DivergenceError) -> Information<Nats> {
  try conditionalMutualInformation(between: first, and: second, given: [], in: joint)
}

/// The variation of information between rows and columns: VI = H(X | Y) + H(Y | X), a metric on variables.
///
/// - Argument order: symmetric in X and Y.
/// - Unit: nats.
/// - Conventions: 0 if and only if each variable determines the other.
/// - Error bound: relative error below 2^-52: a sum of terms that are not negative.
/// - Refuses nothing: the joint was checked when it was made.
/// - Source: Meilă, Comparing clusterings (2003, 2007); Cover and Thomas (2006), problem 2.9, as a metric.
public func variationOfInformation(of joint: JointProbabilities) -> Information<Nats> {
  JointAmounts.information(JointAmounts(joint).variation)
}

/// The variation of information as a share of the joint entropy, between 0 and 1: VI/H(X, Y) = 1 − I(X;
/// Y)/H(X, Y), Rajski's distance, a metric too.
///
/// - Argument order: symmetric in X and Y.
/// - Unit: none.
/// - Conventions: `nil` where H(X, Y) = 0.
/// - Error bound: relative error below 2^-52; never above 1.
/// - Source: Rajski, A metric space of discrete probability distributions (1961).
public func normalizedVariationOfInformation(of joint: JointProbabilities) -> Double? {
  let amounts = JointAmounts(joint)
  return amounts.variation.share(of: amounts.entropy(of: [0, 1]))
}

/// The Kullback–Leibler divergence of softmax(x/T) relative to softmax(y/T), from the logits.
///
/// The softmaxes are never rounded: where both are almost the same, the divergence of the rounded
/// probabilities is that of their roundings.
///
/// - Argument order: the logits x of the distribution where the outcomes come from first, those of the
///   reference second. Log-probabilities are logits.
/// - Unit: nats.
/// - Conventions: a logit of −∞ excludes its outcome; an outcome that x has and y excludes makes the result
///   `+∞` and is the witness. Logits further apart than the range of doubles count as overflow: `+∞` without
///   a witness.
/// - Error bound: relative error below 2^-51 as long as the logits differ, outcome by outcome, by less than
///   2^20 times the root of the divergence (up to a common difference, which does not matter to the
///   divergence itself).
/// - Refuses rows of different lengths, no outcome, NaN, +∞, only −∞, and a temperature that is not finite
///   and above zero.
/// - Source: Kullback and Leibler (1951); the form is log E e^δ − E δ, the Jensen gap of the logits'
///   difference δ.
public func klDivergence(
  ofLogits logits: [Double], relativeToLogits reference: [Double], temperature: Double = 1
) throws(DivergenceError) -> Divergence {
  let pair = try SoftmaxPair(logits, relativeTo: reference, temperature: temperature)
  if let witness = pair.supportViolation { return Divergence(infiniteBecauseOf: witness) }
  return Divergence(Information(pair.divergence))
}

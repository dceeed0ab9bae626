/// The logarithms of the softmax of logits: x/T − log Σ e^(x/T), in nats, none above 0.
///
/// - Arguments: logits in nats, and the temperature T, a finite number above zero.
/// - Conventions: a logit of −∞ stays −∞. Nothing underflows: −800 below the greatest logit is −800 here.
/// - Error bound: relative error below 2^-52, for any T while the result is not subnormal:
///   both parts have one sign, nothing cancels.
/// - Refuses an empty list, NaN, +∞, and logits that are all −∞.
/// - Source: Blanchard, Higham and Higham (2021), section 2.
public func logSoftmax(of logits: [Double], temperature: Double = 1) throws(DivergenceError) -> [Double] {
  let shifted = try shiftedLogits(logits, temperature: temperature)
  let logarithm = shifted.logarithmOfSum
  return shifted.differences.map { $0.high == -.infinity ? -.infinity : ($0 - logarithm).rounded }
}

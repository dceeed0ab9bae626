/// The softmax of logits: e^(x/T) / Σ e^(x/T), a distribution.
///
/// - Arguments: logits in nats, and the temperature T, a finite number above zero. T → ∞ flattens to the
///   uniform distribution, T → 0 picks the greatest logits.
/// - Conventions: a logit of −∞ has probability 0; a probability below 2^-1074 underflows to 0, its logarithm
///   is exact in ``logSoftmax(of:temperature:)``. The entries add up to 1 within n ulp; nothing is corrected.
/// - Error bound: relative error below 2^-52, for any T while the result is not subnormal.
/// - Refuses an empty list, NaN, +∞, and logits that are all −∞.
/// - Source: Bridle (1990); Blanchard, Higham and Higham (2021), algorithm 3.2; the temperature as in Hinton,
///   Vinyals and Dean (2015), equation 1.
public func softmax(of logits: [Double], temperature: Double = 1) throws(DivergenceError) -> Probabilities {
  let shifted = try shiftedLogits(logits, temperature: temperature)
  let total = shifted.sum
  return Probabilities(unchecked: shifted.exponentials.map { ($0 / total).rounded })
}

/// The softmin of costs: e^(−x/T) / Σ e^(−x/T), the softmax of the negated costs.
///
/// - Arguments, error bound and source are those of ``softmax(of:temperature:)``.
/// - Conventions: a cost of +∞ has probability 0.
/// - Refuses an empty list, NaN, −∞, and costs that are all +∞.
public func softmin(of costs: [Double], temperature: Double = 1) throws(DivergenceError) -> Probabilities {
  try softmax(of: costs.map { -$0 }, temperature: temperature)
}

/// The exponentials of logits over a temperature, refusing what has no softmax.
func shiftedLogits(_ logits: [Double], temperature: Double) throws(DivergenceError) -> ShiftedExponentials {
  guard temperature > 0, temperature.isFinite else { throw DivergenceError.invalidTemperature(temperature) }
  for (index, value) in logits.enumerated() where value == .infinity {
    throw DivergenceError.infinite(index: index)
  }
  let shifted = try ShiftedExponentials(logits, dividedBy: temperature)
  guard shifted.maximum.isFinite else { throw DivergenceError.noFiniteLogit }
  return shifted
}

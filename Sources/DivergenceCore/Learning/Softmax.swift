/// The softmax of logits: e^(x/T) / Σ e^(x/T), a distribution.
///
/// - Arguments: logits in nats, and the temperature T, a finite number above zero.
/// - Conventions: a logit of −∞ has probability 0; a probability below 2^-1074 underflows to 0, its logarithm is
///   exact in ``logSoftmax(of:temperature:)``. The entries add up to 1 within n ulp; nothing is corrected.
/// - Error bound: relative error below 8 · 2^-53 for any T, while the result is not subnormal: the differences from
///   the greatest logit and their quotients by T are kept to twice the precision.
/// - Refuses an empty list, NaN, +∞, and logits that are all −∞.
/// - Source: Bridle (1990); Blanchard, Higham and Higham (2021), algorithm 3.2.
public func softmax(of logits: [Double], temperature: Double = 1) throws(DivergenceError) -> Probabilities {
  let shifted = try shiftedLogits(logits, temperature: temperature)
  let total = 1 + shifted.sumOfOthers
  return Probabilities(unchecked: shifted.exponentials.map { $0 / total })
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

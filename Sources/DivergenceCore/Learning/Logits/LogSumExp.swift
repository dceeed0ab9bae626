/// The logarithm of a sum of exponentials: log Σ e^x.
///
/// Computed as m + log(1 + Σ' e^(x − m)) with the greatest value m taken out, so that nothing overflows, in
/// double-double, so that m and the logarithm may cancel.
///
/// - Unit: nats, as the exponents are.
/// - Conventions: −∞ contributes nothing; all −∞ gives −∞; one +∞ gives +∞.
/// - Error bound: 2^-52 |result| + 2^-97 |m|: one ulp, unless m and the logarithm cancel to less than
///   2^-40 of m.
/// - Refuses an empty list and NaN.
/// - Source: Blanchard, Higham and Higham, Accurately computing the log-sum-exp and softmax functions (2021).
public func logSumExp(_ values: [Double]) throws(DivergenceError) -> Double {
  let shifted = try ShiftedExponentials(values)
  guard shifted.maximum.isFinite else { return shifted.maximum }
  return (shifted.logarithmOfSum + shifted.maximum).rounded
}

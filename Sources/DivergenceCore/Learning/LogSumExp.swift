/// The logarithm of a sum of exponentials: log Σ e^x.
///
/// Computed as m + log1p(Σ' e^(x − m)) with the greatest value m taken out, so that nothing overflows; the
/// differences x − m are exact to twice the precision.
///
/// - Unit: nats, as the exponents are.
/// - Conventions: −∞ contributes nothing; all −∞ gives −∞; one +∞ gives +∞.
/// - Error bound: 4 ulp of the greater of |m| and |result|, for up to 2^20 values; where m and the logarithm cancel,
///   that is an absolute bound.
/// - Refuses an empty list and NaN.
/// - Source: Blanchard, Higham and Higham, Accurately computing the log-sum-exp and softmax functions (2021).
public func logSumExp(_ values: [Double]) throws(DivergenceError) -> Double {
  let shifted = try ShiftedExponentials(values)
  guard shifted.maximum.isFinite else { return shifted.maximum }
  return shifted.maximum + shifted.logarithmOfSum
}

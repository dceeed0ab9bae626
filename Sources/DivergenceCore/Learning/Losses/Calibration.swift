/// How far the confidence of predictions is from how often they are right: the expected calibration error,
/// Σ_bins (n_bin/n) |accuracy − mean confidence|.
///
/// - Arguments: the confidence of each prediction, from 0 to 1, whether it was right, and the number M of
///   bins of equal width ((m − 1)/M, m/M]; a confidence of 0 is in the first bin. The bin of a confidence is
///   decided exactly.
/// - Unit: none, from 0 to 1. It depends on M and is no proper score: a constant prediction can have 0.
/// - Error bound: 2^-52 of the result and 2^-100 absolute.
/// - Refuses no predictions, different lengths, confidences outside [0, 1], and a number of bins
///   that is not from 1 to 2^52.
/// - Source: Naeini, Cooper and Hauskrecht (2015); Guo, Pleiss, Sun and Weinberger, On calibration of modern
///   neural networks (2017), equation 3 and its bins.
public func expectedCalibrationError(
  ofConfidences confidences: [Double], correct: [Bool], bins: Int
) throws(DivergenceError) -> Double {
  try Requirement.sameCount(confidences.count, correct.count)
  try Requirement.check(
    bins >= 1 && bins <= 1 << 52, "the number of bins", Double(bins), "from 1 to 2^52")
  guard !confidences.isEmpty else { throw DivergenceError.empty }
  // By the bins that occur: their number may be beyond any memory.
  var gaps: [Int: DoubleDouble] = [:]
  for (confidence, isCorrect) in zip(confidences, correct) {
    try Requirement.fraction(confidence, "the confidence")
    let place = DoubleDouble(productOf: confidence, Double(bins))
    var bin = max(1, Int(place.high.rounded(.up)))
    // The product may have been rounded to a whole number from below or above.
    if place > DoubleDouble(Double(bin)) { bin += 1 }
    if bin > 1, place <= DoubleDouble(Double(bin - 1)) { bin -= 1 }
    gaps[bin, default: .zero] += DoubleDouble(sumOf: isCorrect ? 1 : 0, -confidence)
  }
  var sum = CompensatedSum()
  for gap in gaps.sorted(by: { $0.key < $1.key }) { sum.add(gap.value.magnitude) }
  return (sum.value / Double(confidences.count)).rounded
}

/// The Brier score of each prediction: Σ_k (p_k − y_k)² over the classes, with y the class that came.
///
/// A strictly proper score, like the log-loss, that stays finite for a certain prediction that is wrong.
///
/// - Argument order: the classes y, from 0, first; the predicted distributions second.
/// - Unit: none, from 0 to 2 (Brier's original sum over all classes; scikit-learn's score of two classes is
///   half).
/// - Error bound: relative error below 2^-52 for each value and reduction.
/// - Refuses no predictions, different numbers of them, what ``DiscreteDistribution/checked()`` refuses, and
///   targets that name no class.
/// - Source: Brier, Verification of forecasts expressed in terms of probability (1950); Gneiting and Raftery
///   (2007).
public func brierScores(
  of targets: [Int], under predictions: [some DiscreteDistribution]
) throws(DivergenceError) -> Losses {
  try Requirement.sameCount(targets.count, predictions.count)
  return Losses(
    try predictions.mapRows { row, prediction throws(DivergenceError) in
      let p = try prediction.checked()
      guard p.values.indices.contains(targets[row]) else {
        throw DivergenceError.invalidClassIndex(index: targets[row], count: p.count)
      }
      var sum = CompensatedSum()
      for (index, value) in p.values.enumerated() {
        sum.add(DoubleDouble(sumOf: value, index == targets[row] ? -1 : 0).squared)
      }
      return sum.value
    })
}

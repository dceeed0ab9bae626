/// The Kullback–Leibler loss of rows: D(p‖q) of each row p of the targets relative to its row q of
/// predictions, with every reduction.
///
/// - Argument order: the targets p first, the predictions q second: D(target‖prediction). torch's
///   `F.kl_div(input, target)` takes log q first and p second.
/// - Unit: nats.
/// - Conventions: ``Losses/values`` are p log(p/q) of each outcome, row after row, of either sign, 0 for p =
///   0 and `+∞` for q = 0 < p. ``Reduction/batchMean`` is the mean divergence of a row; ``Reduction/mean`` is
///   that over the number of columns too and no divergence; for one row it is what torch's `batchmean` gives
///   for one-dimensional input, see ``Reduction``. The sum is that of `klDivergence(of:relativeTo:)` over the
///   rows, so where the stored sums of a row differ by δ, its values add up to δ more.
/// - Error bound: relative error below 2^-52 for each value and reduction, whatever the rows.
/// - Refuses no rows, different numbers of rows, rows of different lengths, and what
///   ``DiscreteDistribution/checked()`` refuses.
/// - Source: `torch.nn.KLDivLoss`.
public func klLoss(
  of targets: [some DiscreteDistribution], relativeTo predictions: [some DiscreteDistribution]
) throws(DivergenceError) -> Losses {
  try klLosses(columns: targets.map(\.count), predictions: predictions.count) { row throws(DivergenceError) in
    let (p, q) = try Probabilities.pair(targets[row], predictions[row])
    return KLRow(p, relativeTo: q)
  }
}

/// The Kullback–Leibler loss of rows of targets relative to the softmax of rows of logits.
///
/// - Argument order: the targets p first, the logits of the predictions q second; log-probabilities are
///   logits.
/// - Unit, conventions and refusals are those of the form with probabilities; a logit of −∞ is q = 0.
/// - Error bound: for the reductions 2^-52 of the loss and 2^-90 of its root times the greatest of |log p|
///   and |log q|: one ulp for losses above 1e-20. Each value, 2^-51 of the greater of p |log p| and p |log
///   q|.
/// - Source: `torch.nn.KLDivLoss` after `log_softmax`.
public func klLoss(
  of targets: [some DiscreteDistribution], relativeToLogits logits: [[Double]]
) throws(DivergenceError) -> Losses {
  try klLosses(columns: targets.map(\.count), predictions: logits.count) { row throws(DivergenceError) in
    try Requirement.sameCount(targets[row].count, logits[row].count)
    let surprisals = try shiftedLogits(logits[row], temperature: 1).surprisals
    return KLRow(try targets[row].checked(), surprisals: surprisals)
  }
}

/// The Kullback–Leibler loss of the softmax of rows of target logits relative to the softmax of rows of
/// logits.
///
/// - Argument order: the logits of the targets first, those of the predictions second. With log-probabilities
///   it is torch's `log_target=True`.
/// - Unit and conventions are those of the form with probabilities; error bound and refusals of each row are
///   those of ``klDivergence(ofLogits:relativeToLogits:temperature:)``.
/// - Source: `torch.nn.KLDivLoss` with `log_target=True`.
public func klLoss(
  ofLogits targets: [[Double]], relativeToLogits logits: [[Double]]
) throws(DivergenceError) -> Losses {
  try klLosses(columns: targets.map(\.count), predictions: logits.count) { row throws(DivergenceError) in
    let pair = try SoftmaxPair(targets[row], relativeTo: logits[row], temperature: 1)
    return KLRow(divergence: pair.divergence, pointwise: pair.pointwise)
  }
}

/// The losses of rows of equal length, as many of targets as of predictions.
private func klLosses(
  columns: [Int], predictions: Int, _ body: (Int) throws(DivergenceError) -> KLRow
) throws(DivergenceError) -> Losses {
  try Requirement.sameCount(columns.count, predictions)
  let rows = try columns.mapRows { row, count throws(DivergenceError) in
    try Requirement.sameCount(columns[0], count)
    return try body(row)
  }
  var total = CompensatedSum()
  for row in rows { total.add(row.divergence) }
  return Losses(rows.flatMap(\.pointwise), rowCount: rows.count, total: total.value)
}

/// The divergence of one row and its terms.
private struct KLRow {
  let divergence: DoubleDouble
  /// p log(p/q) of each outcome.
  let pointwise: [DoubleDouble]

  init(divergence: DoubleDouble, pointwise: [DoubleDouble]) {
    (self.divergence, self.pointwise) = (divergence, pointwise)
  }

  /// Of two distributions with as many outcomes.
  init(_ p: Probabilities, relativeTo q: Probabilities) {
    var sum = CompensatedSum()
    pointwise = p.values.indices.map { index in
      guard p[index] > 0 else {
        sum.add(q[index])
        return .zero
      }
      guard q[index] > 0 else {
        sum.add(.infinity)
        return DoubleDouble(.infinity)
      }
      let ratio = LogarithmicRatio(p[index], over: q[index])
      sum.add(ratio.excess)
      return ratio.value.multiplied(by: p[index])
    }
    divergence = sum.value
  }

  /// Of a distribution and the negated logarithms of another one: p (e^d − 1 − d) with d = log q − log p.
  init(_ p: Probabilities, surprisals: [DoubleDouble]) {
    var sum = CompensatedSum()
    pointwise = p.values.indices.map { index in
      guard p[index] > 0 else {
        sum.add((-surprisals[index]).exponential)
        return .zero
      }
      let difference = surprisals[index] + DoubleDouble(p[index]).logarithm
      // q = e^−s where q/p might overflow.
      if -difference.high > 1 {
        let q = (-surprisals[index]).exponential
        sum.add(q + (difference - 1) * p[index])
      } else {
        sum.add((-difference).exponentialExcess * p[index])
      }
      return difference * p[index]
    }
    divergence = sum.value
  }
}

/// A contrastive loss, and what it says about mutual information.
public struct ContrastiveLoss: Sendable, Hashable {
  /// The loss of each row, in nats.
  public let losses: Losses
  /// How many candidates each row chooses from, the right one included.
  public let candidates: Int

  /// log N − mean loss, in nats: where the N − 1 wrong candidates are drawn independently, its expected value
  /// is a lower bound of the mutual information, never above log N, whatever the information is. Negative for
  /// a bad critic.
  ///
  /// - Error bound: 2^-51 of the greater of log N and the mean. −∞ for an infinite loss.
  /// - Source: van den Oord, Li and Vinyals (2018), section 2.3; Poole et al., On variational bounds of
  ///   mutual information (2019).
  public var informationBound: Double {
    guard losses.exactSum.high.isFinite else { return -.infinity }
    let mean = losses.exactSum / Double(losses.rowCount)
    return (DoubleDouble(Double(candidates)).logarithm - mean).rounded
  }

  /// InfoNCE: the cross-entropy of the right candidate among N, −log(e^(s_ii/T)/Σ_j e^(s_ij/T)), for each row
  /// i.
  ///
  /// - Arguments: the similarity of each query (row) with each candidate (column); the right one is on the
  ///   diagonal. T is the temperature.
  /// - Unit: nats; log N for equal similarities.
  /// - Error bound: relative error below 2^-52 for each value and reduction.
  /// - Refuses no rows, a matrix that is not square, rows that have no softmax, and a temperature that is not
  ///   finite and above zero.
  /// - Source: van den Oord, Li and Vinyals, Representation learning with contrastive predictive coding
  ///   (2018), equation 4; the temperature as in He et al., MoCo (2020), equation 1.
  public static func infoNCE(
    similarities: [[Double]], temperature: Double = 1
  ) throws(DivergenceError) -> ContrastiveLoss {
    try requireSquare(similarities)
    let losses = try crossEntropyLoss(
      of: Array(similarities.indices), underLogits: similarities, temperature: temperature)
    return ContrastiveLoss(losses: losses, candidates: similarities.count)
  }

  /// NT-Xent, the loss of SimCLR: as InfoNCE among the other views, each without itself.
  ///
  /// - Arguments: the similarities (cosines) of 2N views with each other, the partner of each view, from 0,
  ///   and the temperature. The diagonal is not read.
  /// - Unit: nats; log(2N − 1) for equal similarities. The bound is that of 2N − 1 candidates; the negatives
  ///   are not independent, so that it is a heuristic here.
  /// - Error bound and refusals are those of InfoNCE, and a partner that is the view itself or none of the
  ///   views.
  /// - Source: Chen, Kornblith, Norouzi and Hinton, A simple framework for contrastive learning (2020),
  ///   equation 1.
  public static func ntXent(
    similarities: [[Double]], partners: [Int], temperature: Double
  ) throws(DivergenceError) -> ContrastiveLoss {
    try requireSquare(similarities)
    try Requirement.sameCount(similarities.count, partners.count)
    let count = similarities.count
    var targets: [Int] = []
    for (view, partner) in partners.enumerated() {
      guard (0..<count).contains(partner), partner != view else {
        throw DivergenceError.invalidClassIndex(index: partner, count: count)
      }
      targets.append(partner < view ? partner : partner - 1)
    }
    let others = similarities.enumerated().map { view, row in
      row.indices.filter { $0 != view }.map { row[$0] }
    }
    let losses = try crossEntropyLoss(of: targets, underLogits: others, temperature: temperature)
    return ContrastiveLoss(losses: losses, candidates: count - 1)
  }

  private static func requireSquare(_ matrix: [[Double]]) throws(DivergenceError) {
    guard !matrix.isEmpty else { throw DivergenceError.empty }
    for row in matrix where row.count != matrix.count {
      throw DivergenceError.unexpectedShape(
        rows: matrix.count, columns: row.count, expected: "a square matrix")
    }
  }
}

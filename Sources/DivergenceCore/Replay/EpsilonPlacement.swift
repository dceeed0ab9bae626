/// Where a document's code puts its ε, so that no logarithm is infinite.
public enum EpsilonPlacement: String, Sendable, Hashable, CaseIterable {
  /// Σ p log((p + ε)/(q + ε))
  case insideBoth
  /// Σ p (log(p + ε) − log(q + ε))
  case insideBothApart
  /// Σ p log(p/(q + ε))
  case insideSecond
  /// Σ p log(p/(q + ε) + ε)
  case insideSecondAndRatio
  /// Σ p log(p/q + ε)
  case insideRatio
  /// Σ p' log(p'/q') with p' = p + ε and q' = q + ε
  case addedToBoth
  /// Σ p' log(p'/q') with p' = (p + ε)/Σ(p + ε), q' likewise
  case addedAndNormalized
  /// Σ p' log(p'/q') with p' = p between ε and 1, q' likewise (`np.clip`)
  case clipped
  /// Σ p' log(p'/q') with p' in proportion to p between ε and 1, q' likewise
  case clippedAndNormalized

  /// The code in NumPy.
  var expression: String {
    switch self {
    case .insideBoth: "np.sum(p * np.log((p + eps) / (q + eps)))"
    case .insideBothApart: "np.sum(p * (np.log(p + eps) - np.log(q + eps)))"
    case .insideSecond: "np.sum(p * np.log(p / (q + eps)))"
    case .insideSecondAndRatio: "np.sum(p * np.log(p / (q + eps) + eps))"
    case .insideRatio: "np.sum(p * np.log(p / q + eps))"
    case .addedToBoth: "p = p + eps; q = q + eps; np.sum(p * np.log(p / q))"
    case .addedAndNormalized:
      "p = p + eps; q = q + eps; p = p / p.sum(); q = q / q.sum(); np.sum(p * np.log(p / q))"
    case .clipped: "p = np.clip(p, eps, 1); q = np.clip(q, eps, 1); np.sum(p * np.log(p / q))"
    case .clippedAndNormalized:
      "p = np.clip(p, eps, 1); p = p / p.sum(); q likewise; np.sum(p * np.log(p / q))"
    }
  }

  /// What the ε does, in a sentence without a full stop.
  var summary: String {
    switch self {
    case .insideBoth, .insideBothApart: "adds ε to both probabilities inside the logarithm, not to the weight"
    case .insideSecond: "adds ε to the second probability only"
    case .insideSecondAndRatio: "adds ε to the second probability, and again to the ratio"
    case .insideRatio: "adds ε to the ratio inside the logarithm"
    case .addedToBoth: "adds ε to both lists and does not normalise them again"
    case .addedAndNormalized: "adds ε to both lists and normalises them again"
    case .clipped: "raises everything to at least ε and does not normalise again"
    case .clippedAndNormalized: "raises everything to at least ε and normalises again"
    }
  }

  /// The terms of the sum, each operation rounded as NumPy rounds it.
  func terms(_ p: [Double], _ q: [Double], epsilon: Double, order: SummationOrder) -> [Double] {
    switch self {
    case .insideBoth: zip(p, q).map { $0 * .logarithm(($0 + epsilon) / ($1 + epsilon)) }
    case .insideBothApart: zip(p, q).map { $0 * (.logarithm($0 + epsilon) - .logarithm($1 + epsilon)) }
    case .insideSecond: zip(p, q).map { $0 * .logarithm($0 / ($1 + epsilon)) }
    case .insideSecondAndRatio: zip(p, q).map { $0 * .logarithm($0 / ($1 + epsilon) + epsilon) }
    case .insideRatio: zip(p, q).map { $0 * .logarithm($0 / $1 + epsilon) }
    case .addedToBoth: naiveTerms(p.map { $0 + epsilon }, q.map { $0 + epsilon })
    case .addedAndNormalized:
      naiveTerms(normalized(p.map { $0 + epsilon }, order), normalized(q.map { $0 + epsilon }, order))
    case .clipped: naiveTerms(bounded(p, from: epsilon, to: 1), bounded(q, from: epsilon, to: 1))
    case .clippedAndNormalized:
      naiveTerms(
        normalized(bounded(p, from: epsilon, to: 1), order),
        normalized(bounded(q, from: epsilon, to: 1), order))
    }
  }
}

import DivergenceCore

/// The formulas of the functions that are built of rationals, log, exp and sqrt.
enum ExactFormulas {
  /// A formula over checked arguments.
  typealias Formula = @Sendable (ExactArguments) throws(DivergenceError) -> ExactTerm

  /// Every formula, by the name of its function.
  static let all: [String: Formula] = discrete.merging(distances) { $1 }.merging(joint) { $1 }
    .merging(models) { $1 }

  private static let discrete: [String: Formula] = [
    "entropy": { (a) throws(DivergenceError) in .number(try .entropy(of: a.list(0))) },
    "cross_entropy": { (a) throws(DivergenceError) in
      ExactTerm(try ExactExpression.crossEntropy(of: a.list(0), under: a.list(1)))
    },
    "kl": { (a) throws(DivergenceError) in
      ExactTerm(try ExactExpression.klDivergence(of: a.list(0), relativeTo: a.list(1)))
    },
    "kl_weights": { (a) throws(DivergenceError) in
      let sums: ExactSums =
        switch a.word(2) {
        case "as_given": .asGiven
        case "normalized": .normalized
        default: .generalized
        }
      return ExactTerm(try ExactExpression.klDivergence(of: a.list(0), relativeTo: a.list(1), sums: sums))
    },
    "jeffreys": { (a) throws(DivergenceError) in
      ExactTerm(try ExactExpression.jeffreysDivergence(between: a.list(0), and: a.list(1)))
    },
    "js": { (a) throws(DivergenceError) in
      guard let weights = a.optionalList(2) else {
        return .number(try .jensenShannonDivergence(between: a.list(0), and: a.list(1)))
      }
      return .number(try .jensenShannonDivergence(among: [a.list(0), a.list(1)], weights: weights))
    },
    "js_many": { (a) throws(DivergenceError) in
      .number(try .jensenShannonDivergence(among: a.matrix(0), weights: a.list(1)))
    },
    "topsoe": { (a) throws(DivergenceError) in
      .number(2 * (try .jensenShannonDivergence(between: a.list(0), and: a.list(1))))
    },
    "renyi": { (a) throws(DivergenceError) in
      ExactTerm(try ExactExpression.renyiDivergence(of: a.list(0), relativeTo: a.list(1), order: a.number(2)))
    },
    "bhattacharyya": { (a) throws(DivergenceError) in
      ExactTerm(try ExactExpression.bhattacharyyaDistance(between: a.list(0), and: a.list(1)))
    },
    "renyi_entropy": { (a) throws(DivergenceError) in
      .number(try .renyiEntropy(of: a.list(0), order: a.number(1)))
    },
    "collision_entropy": { (a) throws(DivergenceError) in .number(try .renyiEntropy(of: a.list(0), order: 2))
    },
    "max_entropy": { (a) throws(DivergenceError) in .number(try .renyiEntropy(of: a.list(0), order: 0)) },
    "perplexity": { (a) throws(DivergenceError) in .number(try .perplexity(of: a.list(0))) },
  ]

  private static let distances: [String: Formula] = [
    "js_distance": { (a) throws(DivergenceError) in
      let unit = InformationUnit(name: a.word(2)) ?? .nats
      return .number(
        try ExactExpression.jensenShannonDivergence(between: a.list(0), and: a.list(1)).converted(to: unit)
          .squareRoot)
    },
    "tv": { (a) throws(DivergenceError) in
      .number(try .totalVariationDistance(between: a.list(0), and: a.list(1)))
    },
    "hellinger": { (a) throws(DivergenceError) in
      .number(try .hellingerDistance(between: a.list(0), and: a.list(1)))
    },
    "squared_hellinger": { (a) throws(DivergenceError) in
      .number(try .squaredHellingerDistance(between: a.list(0), and: a.list(1)))
    },
    "bc": { (a) throws(DivergenceError) in
      .number(try .bhattacharyyaCoefficient(between: a.list(0), and: a.list(1)))
    },
    "chi2": { (a) throws(DivergenceError) in
      ExactTerm(try ExactExpression.pearsonChiSquaredDivergence(of: a.list(0), relativeTo: a.list(1)))
    },
    "neyman": { (a) throws(DivergenceError) in
      ExactTerm(try ExactExpression.neymanChiSquaredDivergence(of: a.list(0), relativeTo: a.list(1)))
    },
    "symmetric_chi2": { (a) throws(DivergenceError) in
      ExactTerm(try ExactExpression.additiveSymmetricChiSquaredDivergence(between: a.list(0), and: a.list(1)))
    },
    "triangular": { (a) throws(DivergenceError) in
      .number(try .triangularDiscrimination(between: a.list(0), and: a.list(1)))
    },
    "probabilistic_chi2": { (a) throws(DivergenceError) in
      .number(2 * (try .triangularDiscrimination(between: a.list(0), and: a.list(1))))
    },
    "tsallis": { (a) throws(DivergenceError) in
      ExactTerm(
        try ExactExpression.tsallisRelativeEntropy(of: a.list(0), relativeTo: a.list(1), order: a.number(2)))
    },
    "tsallis_entropy": { (a) throws(DivergenceError) in
      .number(try .tsallisEntropy(of: a.list(0), order: a.number(1)))
    },
    "alpha_divergence": { (a) throws(DivergenceError) in
      ExactTerm(try ExactExpression.alphaDivergence(of: a.list(0), relativeTo: a.list(1), alpha: a.number(2)))
    },
    "l1": { (a) throws(DivergenceError) in .number(try .l1Distance(between: a.list(0), and: a.list(1))) },
    "l2": { (a) throws(DivergenceError) in .number(try .l2Distance(between: a.list(0), and: a.list(1))) },
    "squared_l2": { (a) throws(DivergenceError) in
      .number(try ExactExpression.l2Distance(between: a.list(0), and: a.list(1)).power(2))
    },
    "w1": { (a) throws(DivergenceError) in
      let ofP = a.optionalList(2) ?? a.list(0).indices.map { ExactRational($0) }
      let ofQ = a.optionalList(3) ?? a.optionalList(2) ?? a.list(1).indices.map { ExactRational($0) }
      return .number(try .wassersteinDistance(between: a.list(0), at: ofP, and: a.list(1), at: ofQ))
    },
    "normalize": { (a) throws(DivergenceError) in
      let weights = a.list(0)
      for (index, weight) in weights.enumerated() where weight.isNegative {
        throw DivergenceError.negative(index: index, value: weight.nearestDouble)
      }
      let sum = weights.reduce(ExactRational(0), +)
      guard sum.isPositive else { throw DivergenceError.invalidTotal(sum: sum.nearestDouble) }
      return ExactTerm(weights.map { ExactExpression($0 / sum) })
    },
  ]

  private static let joint: [String: Formula] = [
    "mi": { (a) throws(DivergenceError) in .number(try .mutualInformation(of: a.matrix(0))) },
    "joint_entropy": { (a) throws(DivergenceError) in .number(try .jointEntropy(of: a.matrix(0))) },
    "information_gain": { (a) throws(DivergenceError) in
      .number(try .informationGain(of: a.list(0), splitInto: a.matrix(1)))
    },
  ]

  private static let models: [String: Formula] = [
    "logsumexp": { (a) throws(DivergenceError) in .number(try .logSumExp(a.list(0))) },
    "softmax": { (a) throws(DivergenceError) in
      ExactTerm(try ExactExpression.softmax(of: a.list(0), temperature: a.number(1)))
    },
    "log_softmax": { (a) throws(DivergenceError) in
      ExactTerm(try ExactExpression.logSoftmax(of: a.list(0), temperature: a.number(1)))
    },
    "kl_normal": { (a) throws(DivergenceError) in
      .number(
        .klDivergence(
          of: try ExactNormal(mean: a.number(0), standardDeviation: a.number(1)),
          relativeTo: try ExactNormal(mean: a.number(2), standardDeviation: a.number(3))))
    },
    "entropy_normal": { (a) throws(DivergenceError) in
      .number(.differentialEntropy(of: try ExactNormal(mean: 0, standardDeviation: a.number(0))))
    },
  ]
}

import DivergenceCore

/// The functionals of the table `exact-values.tsv` by name.
enum ExactFunctionals {
  typealias Row = ExactTable.Row

  /// The formula of a row; `nil` for infinity.
  static func expression(of row: Row) throws -> ExactExpression? {
    if let pair = pairs[row.name] { return try pair(row.list(0), row.list(1)).expression }
    if let pair = finitePairs[row.name] { return try pair(row.list(0), row.list(1)) }
    if let ordered = ordered[row.name] {
      return try ordered(row.list(0), row.list(1), row.number(2)).expression
    }
    if let table = tables[row.name] { return try table(columns(row.number(0), row.list(1))) }
    if let family = families[row.name] { return try family(row.list(0)).expression }
    if let other = others[row.name] { return try other(row) }
    return nil
  }

  /// All names.
  static var names: Set<String> {
    Set(pairs.keys).union(finitePairs.keys).union(ordered.keys).union(tables.keys).union(families.keys)
      .union(others.keys)
  }

  private typealias Exact = ExactExpression
  private typealias List = [ExactRational]

  private static let pairs: [String: @Sendable (List, List) throws -> ExactDivergence] = [
    "kl": { try Exact.klDivergence(of: $0, relativeTo: $1) },
    "cross-entropy": { try Exact.crossEntropy(of: $0, under: $1) },
    "jeffreys": { try Exact.jeffreysDivergence(between: $0, and: $1) },
    "pearson": { try Exact.pearsonChiSquaredDivergence(of: $0, relativeTo: $1) },
    "neyman": { try Exact.neymanChiSquaredDivergence(of: $0, relativeTo: $1) },
    "symmetric-chi": { try Exact.additiveSymmetricChiSquaredDivergence(between: $0, and: $1) },
    "bhattacharyya": { try Exact.bhattacharyyaDistance(between: $0, and: $1) },
  ]

  private static let finitePairs: [String: @Sendable (List, List) throws -> ExactExpression] = [
    "js": { try Exact.jensenShannonDivergence(between: $0, and: $1) },
    "js-distance": { try Exact.jensenShannonDistance(between: $0, and: $1) },
    "triangular": { try Exact.triangularDiscrimination(between: $0, and: $1) },
    "tv": { try Exact.totalVariationDistance(between: $0, and: $1) },
    "l1": { try Exact.l1Distance(between: $0, and: $1) },
    "l2": { try Exact.l2Distance(between: $0, and: $1) },
    "bc": { try Exact.bhattacharyyaCoefficient(between: $0, and: $1) },
    "squared-hellinger": { try Exact.squaredHellingerDistance(between: $0, and: $1) },
    "hellinger": { try Exact.hellingerDistance(between: $0, and: $1) },
  ]

  private static let ordered: [String: @Sendable (List, List, ExactRational) throws -> ExactDivergence] = [
    "renyi": { try Exact.renyiDivergence(of: $0, relativeTo: $1, order: $2) },
    "tsallis": { try Exact.tsallisRelativeEntropy(of: $0, relativeTo: $1, order: $2) },
    "alpha": { try Exact.alphaDivergence(of: $0, relativeTo: $1, alpha: $2) },
  ]

  private static let tables: [String: @Sendable ([List]) throws -> ExactExpression] = [
    "joint-entropy": { try Exact.jointEntropy(of: $0) },
    "mutual-information": { try Exact.mutualInformation(of: $0) },
    "columns-given-rows": { try Exact.conditionalEntropy(ofColumnsGivenRows: $0) },
    "rows-given-columns": { try Exact.conditionalEntropy(ofRowsGivenColumns: $0) },
    "information-gain": { parts in
      let parent = parts[0].indices.map { column in parts.reduce(0) { $0 + $1[column] } }
      return try Exact.informationGain(of: parent, splitInto: parts)
    },
  ]

  private static let families: [String: @Sendable (List) throws -> ExactDivergence] = [
    "normal-kl": {
      .finite(
        Exact.klDivergence(
          of: try ExactNormal(mean: $0[0], standardDeviation: $0[1]),
          relativeTo: try ExactNormal(mean: $0[2], standardDeviation: $0[3])))
    },
    "normal-kl-variance": {
      .finite(
        try Exact.klDivergence(
          of: [ExactNormal(mean: $0[0], variance: $0[1])],
          relativeTo: [ExactNormal(mean: $0[2], variance: $0[3])]))
    },
    "standard-normal-kl": { .finite(Exact.klDivergenceToStandardNormal(mean: $0[0], logVariance: $0[1])) },
    "normal-entropy": {
      .finite(Exact.differentialEntropy(of: try ExactNormal(mean: 3, standardDeviation: $0[0])))
    },
    "exponential-kl": { .finite(try Exact.klDivergence(ofExponential: $0[0], relativeTo: $0[1])) },
    "poisson-kl": { try Exact.klDivergence(ofPoisson: $0[0], relativeTo: $0[1]) },
    "bernoulli-kl": { try Exact.klDivergence(ofBernoulli: $0[0], relativeTo: $0[1]) },
    "geometric-kl": { try Exact.klDivergence(ofGeometric: $0[0], relativeTo: $0[1]) },
    "uniform-kl": {
      try Exact.klDivergence(
        ofUniformFrom: $0[0], to: $0[1], relativeToUniformFrom: $0[2], to: $0[3])
    },
    "laplace-kl": {
      .finite(
        try Exact.klDivergence(
          ofLaplaceAt: $0[0], scale: $0[1], relativeToLaplaceAt: $0[2], scale: $0[3]))
    },
    "k1": { .finite(Exact.divergenceEstimators(ofLogProbability: $0[0], relativeTo: $0[1]).k1) },
    "k2": { .finite(Exact.divergenceEstimators(ofLogProbability: $0[0], relativeTo: $0[1]).k2) },
    "k3": { .finite(Exact.divergenceEstimators(ofLogProbability: $0[0], relativeTo: $0[1]).k3) },
    "dpo": {
      .finite(
        try Exact.directPreferenceLoss(
          policyChosen: $0[0], policyRejected: $0[1], referenceChosen: $0[2], referenceRejected: $0[3],
          beta: $0[4]))
    },
  ]

  private static let others: [String: @Sendable (Row) throws -> ExactExpression] = [
    "entropy": { try Exact.entropy(of: $0.list(0)) },
    "perplexity": { try Exact.perplexity(of: $0.list(0)) },
    "renyi-entropy": { try Exact.renyiEntropy(of: $0.list(0), order: $0.number(1)) },
    "tsallis-entropy": { try Exact.tsallisEntropy(of: $0.list(0), order: $0.number(1)) },
    "weighted-js": {
      try Exact.jensenShannonDivergence(among: [$0.list(0), $0.list(1)], weights: $0.list(2))
    },
    "wasserstein": { try Exact.wassersteinDistance(between: $0.list(0), and: $0.list(1), at: $0.list(2)) },
    "wasserstein-apart": {
      try Exact.wassersteinDistance(between: $0.list(0), at: $0.list(1), and: $0.list(2), at: $0.list(3))
    },
    "log-sum-exp": { try Exact.logSumExp($0.list(0)) },
    "softmax": { try Exact.softmax(of: $0.list(0), temperature: $0.number(1))[Int($0.columns[2]) ?? 0] },
    "log-softmax": {
      try Exact.logSoftmax(of: $0.list(0), temperature: $0.number(1))[Int($0.columns[2]) ?? 0]
    },
    "kl-logits": {
      try Exact.klDivergence(ofLogits: $0.list(0), relativeToLogits: $0.list(1), temperature: $0.number(2))
    },
    "distillation": {
      try Exact.distillationLoss(
        ofTeacherLogits: $0.list(0), relativeToStudentLogits: $0.list(1), temperature: $0.number(2))
    },
  ]

  /// Cells as rows of `width`.
  private static func columns(_ width: ExactRational, _ cells: List) -> [List] {
    let width = Int(width.nearestDouble)
    return stride(from: 0, to: cells.count, by: width).map { Array(cells[$0..<($0 + width)]) }
  }
}

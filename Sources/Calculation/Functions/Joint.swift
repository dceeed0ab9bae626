import DivergenceCore

extension CalculatorFunction {
  /// Joint distributions, splits and channels.
  static let joint: [CalculatorFunction] = [
    information(
      "mi", also: ["mutual_information", "mutual_info"], [table],
      "mutual information of a table of joint probabilities"
    ) {
      (a) throws(DivergenceError) in
      .amount(mutualInformation(of: try JointProbabilities(a.matrix(0))))
    },
    information("mi_counts", [.required("counts", .matrix)], "mutual information of a table of counts") {
      (a) throws(DivergenceError) in
      .amount(mutualInformation(of: try JointProbabilities(normalizing: a.matrix(0))))
    },
    plain(
      "nmi", also: ["normalized_mutual_information"],
      [table, .word("by", ["arithmetic", "geometric", "min", "max", "joint"])],
      "mutual information over a mean of the two entropies, the lesser, the greater, or the joint one"
    ) { (a) throws(DivergenceError) in
      let normalization: MutualInformationNormalization =
        switch a.word(1) {
        case "geometric": .geometricMean
        case "min": .minimum
        case "max": .maximum
        case "joint": .joint
        default: .arithmeticMean
        }
      return optional(
        normalizedMutualInformation(of: try JointProbabilities(a.matrix(0)), dividedBy: normalization),
        "undefined: no variable has any entropy")
    },
    information("joint_entropy", [table], "joint entropy H(X, Y)") { (a) throws(DivergenceError) in
      .amount(jointEntropy(of: try JointProbabilities(a.matrix(0))))
    },
    information(
      "conditional_entropy", also: ["cond_entropy"], [table, given],
      "conditional entropy H(Y|X) of columns given rows, or of rows given columns"
    ) {
      (a) throws(DivergenceError) in
      let joint = try JointProbabilities(a.matrix(0))
      return .amount(
        a.word(1) == "rows"
          ? conditionalEntropy(ofColumnsGivenRows: joint) : conditionalEntropy(ofRowsGivenColumns: joint))
    },
    information("variation_of_information", also: ["vi"], [table], "variation of information H(X|Y) + H(Y|X)")
    {
      (a) throws(DivergenceError) in
      .amount(variationOfInformation(of: try JointProbabilities(a.matrix(0))))
    },
    plain(
      "uncertainty_coefficient", [table, given],
      "share of the columns' entropy that the rows explain, or the reverse"
    ) {
      (a) throws(DivergenceError) in
      let joint = try JointProbabilities(a.matrix(0))
      let share =
        a.word(1) == "rows"
        ? uncertaintyCoefficient(ofColumnsGivenRows: joint)
        : uncertaintyCoefficient(ofRowsGivenColumns: joint)
      return optional(share, "undefined: the variable has no entropy")
    },
    information(
      "pmi", also: ["pointwise_mutual_information"], cell,
      "pointwise mutual information of a cell, rows and columns counted from 0"
    ) {
      (a) throws(DivergenceError) in
      let joint = try JointProbabilities(a.matrix(0))
      let amount = try pointwiseMutualInformation(of: joint, row: a.integer(1), column: a.integer(2))
      return optional(amount?.value, "undefined: the row or the column is impossible")
    },
    plain("npmi", cell, "the same over −log of the cell's probability, from −1 to 1") {
      (a) throws(DivergenceError) in
      let joint = try JointProbabilities(a.matrix(0))
      return optional(
        try normalizedPointwiseMutualInformation(of: joint, row: a.integer(1), column: a.integer(2)),
        "undefined: the row or the column is impossible, or nothing but the cell is possible")
    },
    information("ppmi", cell, "pointwise mutual information, 0 where it is negative") {
      (a) throws(DivergenceError) in
      let joint = try JointProbabilities(a.matrix(0))
      let amount = try positivePointwiseMutualInformation(of: joint, row: a.integer(1), column: a.integer(2))
      return optional(amount?.value, "undefined: the row or the column is impossible")
    },
    information(
      "information_gain", also: ["ig", "info_gain"], split,
      "information gain of a split, from counts of classes"
    ) {
      (a) throws(DivergenceError) in
      .amount(try informationGain(of: a.list(0), splitInto: a.matrix(1)))
    },
    plain("gain_ratio", split, "information gain over the entropy of the split") {
      (a) throws(DivergenceError) in
      optional(try gainRatio(of: a.list(0), splitInto: a.matrix(1)), "undefined: all is in one part")
    },
    plain("gini", also: ["gini_impurity"], [p], "Gini impurity 1 − Σ p²") { (a) throws(DivergenceError) in
      .number(try giniImpurity(of: a.list(0)))
    },
    plain("gini_gain", split, "what a split takes from the Gini impurity") { (a) throws(DivergenceError) in
      .number(try giniGain(of: a.list(0), splitInto: a.matrix(1)))
    },
    information(
      "channel_capacity", also: ["capacity"], [channel],
      "capacity of a channel whose rows are the outputs' probabilities"
    ) {
      (a) throws(DivergenceError) in
      let capacity = try channelCapacity(of: Channel(a.matrix(0)))
      return CalculatorResult(
        capacity.estimate,
        remarks: ["between \(capacity.lower) and \(capacity.upper), with the input \(capacity.input.values)"])
    },
  ]

  /// Inequalities with the numbers of one case in them.
  static let inequalities: [CalculatorFunction] = [
    check("gibbs_inequality", also: ["gibbs"], "H(P) ≤ H(P, Q), their difference being D(P‖Q)") {
      p, q throws(DivergenceError) in
      try gibbsInequality(of: p, relativeTo: q)
    },
    check("pinsker_inequality", also: ["pinsker"], "TV ≤ √(D/2)") { p, q throws(DivergenceError) in
      try pinskerInequality(of: p, relativeTo: q)
    },
    check("bretagnolle_huber_inequality", "TV ≤ √(1 − e^−D)") { p, q throws(DivergenceError) in
      try bretagnolleHuberInequality(of: p, relativeTo: q)
    },
    check("js_bound", "JS ≤ log 2") { p, q throws(DivergenceError) in
      try jensenShannonBound(between: p, and: q)
    },
    plain(
      "data_processing_inequality", also: ["data_processing"], [p, q, channel],
      "D(PW‖QW) ≤ D(P‖Q): no channel makes distributions easier to tell apart"
    ) { (a) throws(DivergenceError) in
      result(
        try dataProcessingInequality(of: a.list(0), relativeTo: a.list(1), through: Channel(a.matrix(2))))
    },
  ]

  private static let table = CalculatorParameter.required("joint", .matrix)
  private static let channel = CalculatorParameter.required("channel", .matrix)
  private static let given = CalculatorParameter.word("given", ["rows", "columns"])
  private static let cell: [CalculatorParameter] = [
    table, .required("row", .integer), .required("column", .integer),
  ]
  private static let split: [CalculatorParameter] = [.required("parent", .list), .required("parts", .matrix)]

  /// A number that may be undefined, and then why.
  private static func optional(_ value: Double?, _ reason: String) -> CalculatorResult {
    value.map { .number($0) } ?? CalculatorResult(.undefined, remarks: [reason])
  }

  /// A check of two distributions.
  private static func check(
    _ name: String, also aliases: [String] = [], _ formula: String,
    _ compute: @escaping @Sendable ([Double], [Double]) throws(DivergenceError) -> InequalityCheck
  ) -> CalculatorFunction {
    plain(name, also: aliases, [p, q], "both sides of \(formula)") { (a) throws(DivergenceError) in
      result(try compute(a.list(0), a.list(1)))
    }
  }

  private static func result(_ check: InequalityCheck) -> CalculatorResult {
    .fields([
      "holds": .truth(check.holds), "left": .number(check.left), "right": .number(check.right),
      "slack": .number(check.slack),
    ])
  }
}

import DivergenceCore
import Testing

@Suite struct FeedbackTableTests {
  let table: TruthTable

  init() throws { table = try TruthTable(named: "feedback") }

  @Test func `the table is there`() {
    #expect(table.rows.count > 450)
    #expect(table.rows.allSatisfy { !$0.first.isEmpty && !$0.expected.isEmpty })
  }

  @Test func `estimators are good to one ulp, also for tiny differences`() throws {
    var accuracy = Accuracy(of: "estimators")
    for row in table.rows(of: "estimators") {
      let actual = try KLEstimator.allCases.map {
        try $0.value(ofLogProbability: row.number(0), relativeTo: row.number(1))
      }
      accuracy.compare(actual, row.expected, allowed: 0x1p-52, line: row.line)
    }
    accuracy.report()
  }

  @Test func `means, biases and variances of the estimators are good to 1e-15`() throws {
    var means = Accuracy(of: "moments: means")
    var biases = Accuracy(of: "moments: biases")
    var variances = Accuracy(of: "moments: variances")
    for row in table.rows(of: "moments") {
      for (index, estimator) in KLEstimator.allCases.enumerated() {
        let actual = try estimator.moments(of: row.first, relativeTo: row.second)
        let expected = Array(row.expected[(3 * index)..<(3 * index + 3)])
        means.compare([actual.mean], [expected[0]], allowed: 0x1p-51, line: row.line)
        biases.compare(
          [actual.bias ?? .nan], [expected[1]], allowed: 0x1p-51,
          scale: estimator == .k2 ? row.expected[9] : 0,
          line: row.line)
        variances.compare(
          [actual.variance ?? .nan], [expected[2]], allowed: 1e-15,
          scale: expected[0] * expected[0] * 0x1p-30,
          line: row.line)
      }
    }
    means.report()
    biases.report()
    variances.report()
  }

  @Test func `the clipped surrogate is good to one ulp`() throws {
    var accuracy = Accuracy(of: "surrogate")
    for row in table.rows(of: "surrogate") {
      let actual = try ClippedSurrogate(
        logProbability: row.first[0], old: row.first[1], advantage: row.number(1), clip: row.arguments[2][0],
        upperClip: row.arguments[2][1])
      accuracy.compare([actual.ratio, actual.value], row.expected, allowed: 0x1p-52, line: row.line)
    }
    accuracy.report()
  }

  @Test func `objectives and rewards with a penalty are good to two ulp of their greater part`() throws {
    var objectives = Accuracy(of: "group-objective")
    for row in table.rows(of: "group-objective") {
      let actual = try groupRelativeObjectives(
        ofLogProbabilities: [row.first[0]], old: [row.first[1]], reference: [row.first[2]],
        advantage: row.number(1), clip: row.arguments[2][0], upperClip: row.arguments[2][1],
        coefficient: row.number(3))
      objectives.compare(
        actual, [row.expected[0]], allowed: 0x1p-51, scale: row.expected[1], line: row.line)
    }
    objectives.report()
    var rewards = Accuracy(of: "shaped")
    for row in table.rows(of: "shaped") {
      let actual = try shapedRewards(
        score: row.number(0), logProbabilities: row.second, relativeTo: row.arguments[2],
        coefficient: row.number(3))
      rewards.compare(
        Array(actual.dropLast()), Array(row.expected.prefix(3)), allowed: 0x1p-51, line: row.line)
      rewards.compare(
        [actual[3]], [row.expected[3]], allowed: 0x1p-51, scale: row.expected[4], line: row.line)
    }
    rewards.report()
  }

  @Test func `the coefficient of a penalty is good to one ulp`() throws {
    var accuracy = Accuracy(of: "coefficient")
    for row in table.rows(of: "coefficient") {
      let actual = try KLCoefficientRule.proportional().coefficient(
        after: row.number(0), observed: Information(row.number(1)), target: Information(row.number(2)))
      accuracy.compare([actual], row.expected, allowed: 0x1p-52, line: row.line)
    }
    accuracy.report()
  }

  @Test func `the trust region is good to two ulp`() throws {
    var accuracy = Accuracy(of: "trust")
    for row in table.rows(of: "trust") {
      let actual = try TrustRegion(
        from: row.first.rows(3), to: row.second.rows(3), radius: Information(row.number(2)))
      accuracy.compare(
        [actual.meanDivergence.value, actual.maximalDivergence.value], [row.expected[0], row.expected[2]],
        allowed: 0x1p-51, line: row.line)
      accuracy.compare(
        [actual.slack], [row.expected[1]], allowed: 0x1p-51, scale: max(row.number(2), row.expected[0]),
        line: row.line)
    }
    accuracy.report()
  }

  @Test func `direct preferences are good to one ulp`() throws {
    var accuracy = Accuracy(of: "preference")
    for row in table.rows(of: "preference") {
      let pair = try DirectPreference(
        policyChosen: row.first[0], policyRejected: row.first[1], referenceChosen: row.first[2],
        referenceRejected: row.first[3], beta: row.number(1))
      let actual = [
        pair.chosenReward, pair.rejectedReward, pair.margin, pair.probability, pair.gradientWeight,
        try pair.loss(), try pair.loss(labelSmoothing: 0.1), try pair.robustLoss(labelSmoothing: 0.1),
        pair.identityLoss, pair.hingeLoss,
      ]
      accuracy.compare(actual, row.expected, allowed: 0x1p-51, line: row.line)
    }
    accuracy.report()
  }

  @Test func `values of Kahneman and Tversky are good to one ulp`() throws {
    var accuracy = Accuracy(of: "kahneman-tversky")
    for row in table.rows(of: "kahneman-tversky") {
      let human = try KahnemanTversky(
        beta: row.number(1), desirableWeight: row.arguments[2][0], undesirableWeight: row.arguments[2][1])
      let point = Information<Nats>(row.number(3))
      var actual: [Double] = []
      for isDesirable in [true, false] {
        actual.append(
          try human.value(
            ofLogProbability: row.first[0], relativeTo: row.first[1], referencePoint: point,
            isDesirable: isDesirable))
        actual.append(
          try human.loss(
            ofLogProbability: row.first[0], relativeTo: row.first[1], referencePoint: point,
            isDesirable: isDesirable))
      }
      accuracy.compare(actual, row.expected, allowed: 0x1p-52, line: row.line)
    }
    accuracy.report()
  }

  @Test func `preferences between scores and odds are good to one ulp`() throws {
    var accuracy = Accuracy(of: "bradley-terry")
    for row in table.rows(of: "bradley-terry") {
      let actual = [
        try preferenceProbability(of: row.number(0), over: row.number(1)),
        try rewardModelLoss(chosen: row.first, rejected: row.second, margin: row.number(2)).sum,
      ]
      accuracy.compare(actual, row.expected, allowed: 0x1p-52, line: row.line)
    }
    accuracy.report()
    accuracy = Accuracy(of: "odds-ratio")
    for row in table.rows(of: "odds-ratio") {
      let actual = try oddsRatioLoss(
        chosenLogProbabilities: [row.first[0]], rejectedLogProbabilities: [row.first[1]])
      accuracy.compare(actual.values, row.expected, allowed: 0x1p-52, line: row.line)
    }
    accuracy.report()
  }

  @Test func `group-relative advantages are good to two ulp`() throws {
    let scales: [(String, @Sendable (Double) -> GroupScale)] = [
      ("advantages-sample", { .sampleDeviation(stabilizer: $0) }),
      ("advantages-population", { .populationDeviation(stabilizer: $0) }),
      ("advantages-unscaled", { _ in .none }),
    ]
    for (name, scale) in scales {
      var accuracy = Accuracy(of: name)
      for row in table.rows(of: name) {
        let actual = try groupRelativeAdvantages(of: row.first, scale: scale(row.number(1)))
        accuracy.compare(
          actual, row.expected, allowed: 0x1p-51,
          scale: row.expected.map(\.magnitude).reduce(0, max) * 0x1p-50,
          line: row.line)
      }
      accuracy.report()
    }
  }
}

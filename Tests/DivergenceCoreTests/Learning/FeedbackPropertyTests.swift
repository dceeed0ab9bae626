import DivergenceCore
import TestSupport
import Testing

@Suite struct FeedbackPropertyTests {
  @Test(arguments: [31, 32] as [UInt64])
  func `k3 is never negative and zero only for equal log-probabilities`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<2000 {
      let policy = Double.random(in: -20..<0, using: &generator)
      let distance = Double.random(in: -1..<1, using: &generator)
      let scale = Double(sign: .plus, exponent: -Int.random(in: 0...60, using: &generator), significand: 1)
      let reference = policy + distance * scale
      let k3 = try KLEstimator.k3.value(ofLogProbability: policy, relativeTo: reference)
      #expect(k3 >= 0 && (k3 == 0) == (policy == reference), "seed \(seed): \(policy) \(reference)")
      // To second order all of Schulman's estimators of a square agree: k3 = k2 (1 − x/3 + …).
      let k2 = try KLEstimator.k2.value(ofLogProbability: policy, relativeTo: reference)
      #expect(abs(k3 - k2) <= abs(policy - reference) * k2 + 1e-300, "seed \(seed): \(policy) \(reference)")
    }
  }

  @Test(arguments: [33, 34] as [UInt64])
  func `exact moments agree with enumeration`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let count = Int.random(in: 2...8, using: &generator)
      let p = generator.positiveDistribution(count: count)
      let q = generator.positiveDistribution(count: count)
      let divergence = try klDivergence(of: p, relativeTo: q).nats
      for estimator in KLEstimator.allCases {
        let logs = { (x: Double) in DoubleDouble(x).logarithm.rounded }
        let values = try estimator.values(
          ofLogProbabilities: p.map { logs($0) }, relativeTo: q.map { logs($0) })
        let mean = zip(p, values).map { $0 * $1 }.reduce(0, +)
        let variance = zip(p, values).map { $0 * ($1 - mean) * ($1 - mean) }.reduce(0, +)
        let moments = try estimator.moments(of: p, relativeTo: q)
        #expect(abs(moments.mean - mean) <= 1e-13, "seed \(seed): \(estimator) \(p) \(q)")
        let bias = try #require(moments.bias)
        #expect(abs(bias - (mean - divergence)) <= 1e-13, "seed \(seed): \(estimator) \(p) \(q)")
        let exact = try #require(moments.variance)
        #expect(abs(exact - variance) <= 1e-12 * max(1, variance), "seed \(seed): \(estimator) \(p) \(q)")
        if estimator != .k2 {
          #expect(bias == 0 && relativeError(moments.mean, divergence) <= 4e-16, "seed \(seed): \(p) \(q)")
        }
      }
    }
  }

  @Test(arguments: [35] as [UInt64])
  func `what the policy excludes biases k3 alone among the unbiased`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let p = generator.positiveDistribution(count: 3) + [0]
      let q = generator.positiveDistribution(count: 4)
      let k1 = try KLEstimator.k1.moments(of: p, relativeTo: q)
      let k3 = try KLEstimator.k3.moments(of: p, relativeTo: q)
      #expect(k1.bias == 0 && k3.bias == -q[3], "seed \(seed): \(p) \(q)")
      #expect(relativeError(k3.mean + q[3], k1.mean) <= 1e-15, "seed \(seed): \(p) \(q)")
    }
  }

  @Test(arguments: [36] as [UInt64])
  func `near each other k3 has a smaller variance than k1`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let p = generator.positiveDistribution(count: 6)
      let q = try Probabilities(normalizing: p.map { $0 * Double.random(in: 0.9..<1.1, using: &generator) })
      let k1 = try #require(try KLEstimator.k1.moments(of: p, relativeTo: q).variance)
      let k3 = try #require(try KLEstimator.k3.moments(of: p, relativeTo: q).variance)
      #expect(k3 < k1 / 50, "seed \(seed): \(p) \(q.values)")
    }
  }

  @Test func `a margin of zero costs log 2`() throws {
    let pair = try DirectPreference(
      policyChosen: -3, policyRejected: -5, referenceChosen: -2, referenceRejected: -4, beta: 0.125)
    let log2 = 0.6931471805599453
    #expect(pair.margin == 0 && pair.probability == 0.5 && pair.gradientWeight == 0.5 && !pair.isAccurate)
    #expect(try pair.loss() == log2 && pair.loss(labelSmoothing: 0.3) == log2)
    #expect(try pair.robustLoss(labelSmoothing: 0.1) == log2)
    #expect(pair.hingeLoss == 1 && pair.identityLoss == 16)
    #expect(try rewardModelLoss(chosen: [1.5], rejected: [1.5]).values == [log2])
    #expect(try oddsRatioLoss(chosenLogProbabilities: [-1], rejectedLogProbabilities: [-1]).sum == log2)
    #expect(try preferenceProbability(of: 7, over: 7) == 0.5)
  }

  @Test(arguments: [37] as [UInt64])
  func `preferences: symmetry, accuracy and the reward model`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var pairs: [DirectPreference] = []
    for _ in 0..<300 {
      let logs = (0..<4).map { _ in Double.random(in: -30..<0, using: &generator) }
      let pair = try DirectPreference(
        policyChosen: logs[0], policyRejected: logs[1], referenceChosen: logs[2], referenceRejected: logs[3],
        beta: 0.5)
      let swapped = try DirectPreference(
        policyChosen: logs[1], policyRejected: logs[0], referenceChosen: logs[3], referenceRejected: logs[2],
        beta: 0.5)
      #expect(pair.margin == -swapped.margin && pair.probability == swapped.gradientWeight, "seed \(seed)")
      #expect(
        try pair.loss(labelSmoothing: 0.5) == swapped.loss(labelSmoothing: 0.5), "seed \(seed): \(logs)")
      let scores = try rewardModelLoss(chosen: [pair.margin], rejected: [0])
      #expect(abs(scores.sum - (try pair.loss())) <= 1e-14, "seed \(seed): \(logs)")
      #expect(pair.isAccurate == (pair.margin > 0), "seed \(seed): \(logs)")
      pairs.append(pair)
    }
    let share = try DirectPreference.accuracy(of: pairs)
    #expect(share == Double(pairs.count { $0.margin > 0 }) / 300)
  }

  @Test(arguments: [38] as [UInt64])
  func `gains and losses: half of the weight at the reference point, and value plus loss is the weight`(
    seed: UInt64
  ) throws {
    let human = try KahnemanTversky(beta: 0.1, desirableWeight: 1, undesirableWeight: 1.5)
    let point = Information<Nats>(0.5)
    #expect(
      try human.value(ofLogProbability: -1, relativeTo: -1.5, referencePoint: point, isDesirable: true) == 0.5
    )
    #expect(
      try human.loss(ofLogProbability: -1, relativeTo: -1.5, referencePoint: point, isDesirable: false)
        == 0.75)
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let policy = Double.random(in: -90..<0, using: &generator)
      for isDesirable in [true, false] {
        let value = try human.value(
          ofLogProbability: policy, relativeTo: -40, referencePoint: point, isDesirable: isDesirable)
        let loss = try human.loss(
          ofLogProbability: policy, relativeTo: -40, referencePoint: point, isDesirable: isDesirable)
        #expect(abs(value + loss - (isDesirable ? 1 : 1.5)) <= 4e-16, "seed \(seed): \(policy)")
      }
    }
    let estimate = try KahnemanTversky.referencePoint(ofLogProbabilities: [-1, -2], relativeTo: [-2, -2.5])
    #expect(estimate.value == 0.75)
    #expect(
      try KahnemanTversky.referencePoint(ofLogProbabilities: [-3], relativeTo: [-2]) == Information<Nats>(0))
  }

  @Test(arguments: [39] as [UInt64])
  func `rewards: the tokens' rewards add up to the score less the penalties`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let (policy, reference) = (
        (0..<5).map { _ in Double.random(in: -5..<0, using: &generator) },
        (0..<5).map { _ in Double.random(in: -5..<0, using: &generator) }
      )
      let rewards = try shapedRewards(
        score: 2, logProbabilities: policy, relativeTo: reference, coefficient: 0.1)
      let ratio = policy.reduce(0, +) - reference.reduce(0, +)
      #expect(abs(rewards.reduce(0, +) - (2 - 0.1 * ratio)) <= 1e-14, "seed \(seed)")
      let advantages = try groupRelativeAdvantages(of: policy, scale: .populationDeviation(stabilizer: 0))
      #expect(abs(advantages.reduce(0, +)) <= 1e-14, "seed \(seed): \(policy)")
      #expect(abs(advantages.map { $0 * $0 }.reduce(0, +) - 5) <= 1e-13, "seed \(seed): \(policy)")
    }
  }

  @Test(arguments: [40] as [UInt64])
  func `the clipped surrogate is never above the unclipped one, and without clipping it is`(seed: UInt64)
    throws
  {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let (new, old) = (
        Double.random(in: -3..<0, using: &generator), Double.random(in: -3..<0, using: &generator)
      )
      let advantage = Double.random(in: -2..<2, using: &generator)
      let clipped = try ClippedSurrogate(logProbability: new, old: old, advantage: advantage)
      let free = clipped.ratio * advantage
      #expect(clipped.value <= free + 1e-15 * abs(free), "seed \(seed): \(new) \(old) \(advantage)")
      #expect(
        clipped.isClipped == (abs(clipped.value - free) > 1e-15 * abs(free)),
        "seed \(seed): \(new) \(old) \(advantage)")
    }
  }

  @Test(arguments: [41] as [UInt64])
  func `contrast: never more information than log N`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let count = Int.random(in: 1...8, using: &generator)
      let matrix = (0..<count).map { _ in
        (0..<count).map { _ in Double.random(in: -9..<9, using: &generator) }
      }
      let loss = try ContrastiveLoss.infoNCE(similarities: matrix, temperature: 0.5)
      #expect(
        loss.informationBound <= DoubleDouble(Double(count)).logarithm.rounded, "seed \(seed): \(matrix)")
      let equal = try ContrastiveLoss.infoNCE(similarities: matrix.map { $0.map { _ in 0.25 } })
      #expect(abs(equal.informationBound) <= 1e-30, "seed \(seed): \(count)")
    }
  }
}

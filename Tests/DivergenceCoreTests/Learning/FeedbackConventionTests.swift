import DivergenceCore
import Testing

@Suite struct FeedbackConventionTests {
  @Test func `an outcome that the reference excludes is infinite for every estimator`() throws {
    for estimator in KLEstimator.allCases {
      #expect(try estimator.value(ofLogProbability: -1, relativeTo: -.infinity) == .infinity)
      #expect(try estimator.value(ofLogProbability: -1, relativeTo: -1) == 0)
      let moments = try estimator.moments(of: [0.5, 0.5], relativeTo: [1, 0])
      #expect(moments == (try estimator.moments(of: [0.25, 0.75], relativeTo: [1, 0])))
      #expect(moments.mean == .infinity && moments.bias == nil && moments.variance == nil)
      let certain = try estimator.moments(of: [1, 0], relativeTo: [0.5, 0.5])
      #expect(certain.variance == 0)
      #expect(throws: DivergenceError.infinite(index: 0)) {
        try estimator.value(ofLogProbability: -.infinity, relativeTo: -1)
      }
      #expect(throws: DivergenceError.infinite(index: 1)) {
        try estimator.value(ofLogProbability: -1, relativeTo: .infinity)
      }
    }
    #expect(try KLEstimator.k3.value(ofLogProbability: -800, relativeTo: 0) == .infinity)
    #expect(try KLEstimator.k1.value(ofLogProbability: -800, relativeTo: 0) == -800)
    // A tiny probability that is common in the reference: a finite mean, a huge variance.
    let rare = try KLEstimator.k3.moments(of: [.leastNonzeroMagnitude, 1], relativeTo: [0.5, 0.5])
    #expect(rare.mean.isFinite && rare.variance == .infinity)
  }

  @Test func `penalties and rewards`() throws {
    #expect(try klPenalties(ofLogProbabilities: [-1], relativeTo: [-3], coefficient: 0.5) == [1])
    #expect(try klPenalties(ofLogProbabilities: [-1], relativeTo: [-.infinity], coefficient: 0) == [0])
    let rewards = try shapedRewards(
      score: 1, logProbabilities: [-1, -2], relativeTo: [-.infinity, -1], coefficient: 0.25)
    #expect(rewards == [-.infinity, 1.25])
  }

  @Test func `coefficients follow the divergence`() throws {
    let rule = KLCoefficientRule.proportional()
    let target = Information<Nats>(6)
    #expect(try rule.coefficient(after: 0.2, observed: target, target: target) == 0.2)
    let high = try rule.coefficient(after: 0.2, observed: Information(.infinity), target: target)
    #expect(abs(high - 0.204) < 1e-16)
    let low = try rule.coefficient(after: 0.2, observed: Information(-1), target: target)
    #expect(abs(low - 0.196) < 1e-16)
    let doubling = KLCoefficientRule.doubling
    #expect(try doubling.coefficient(after: 1, observed: Information(3.9), target: target) == 0.5)
    #expect(try doubling.coefficient(after: 1, observed: Information(9.1), target: target) == 2)
    #expect(try doubling.coefficient(after: 1, observed: Information(9), target: target) == 1)
    #expect(throws: DivergenceError.self) {
      try KLCoefficientRule.proportional(gain: 6).coefficient(after: 1, observed: target, target: target)
    }
  }

  @Test func `clipping depends on the sign of the advantage`() throws {
    let up = try ClippedSurrogate(logProbability: -0.5, old: -1, advantage: 1)
    #expect(up.isClipped && up.value == 1.2)
    let down = try ClippedSurrogate(logProbability: -0.5, old: -1, advantage: -1)
    #expect(!down.isClipped && down.value == -down.ratio)
    let gone = try ClippedSurrogate(logProbability: -.infinity, old: -1, advantage: -2)
    #expect(gone.isClipped && gone.ratio == 0 && gone.value == -1.6)
    let overflow = try ClippedSurrogate(logProbability: 0, old: -800, advantage: -1)
    #expect(overflow.ratio == .infinity && overflow.value == -.infinity)
    #expect(try ClippedSurrogate(logProbability: 0, old: -800, advantage: 0).value == 0)
    #expect(throws: DivergenceError.infinite(index: 1)) {
      try ClippedSurrogate(logProbability: 0, old: -.infinity, advantage: 0)
    }
  }

  @Test func `a trust region takes the old policy first`() throws {
    let (old, new) = ([0.5, 0.5], [0.9, 0.1])
    let radius = Information<Nats>(0.4)
    let step = try TrustRegion(from: [old], to: [new], radius: radius)
    #expect(!step.contains && step.meanDivergence.value == 0.5108256237659907)
    #expect(try TrustRegion(from: [new], to: [old], radius: radius).contains)
    let lost = try TrustRegion(from: [old, old], to: [old, [1, 0]], radius: radius)
    #expect(lost.meanDivergence.value == .infinity && lost.slack == -.infinity && lost.supportViolation == 1)
    #expect(try TrustRegion(from: [old], to: [old], radius: Information(0)).contains)
    #expect(try entropyBonus(of: [old, old], coefficient: 2) == 2 * 0.6931471805599453)
  }

  @Test func `groups: equal rewards, single ones, and no scale`() throws {
    let sample = GroupScale.sampleDeviation(stabilizer: 1e-4)
    #expect(try groupRelativeAdvantages(of: [0.1, 0.1, 0.1], scale: sample) == [0, 0, 0])
    #expect(try groupRelativeAdvantages(of: [0, 1], scale: .populationDeviation(stabilizer: 0)) == [-1, 1])
    #expect(try groupRelativeAdvantages(of: [0, 1], scale: .none) == [-0.5, 0.5])
    #expect(
      try groupRelativeAdvantages(of: [1, 2], scale: .sampleDeviation(stabilizer: 1e300)) == [
        -5e-301, 5e-301,
      ])
    #expect(throws: DivergenceError.self) { try groupRelativeAdvantages(of: [1], scale: sample) }
    #expect(throws: DivergenceError.self) {
      try groupRelativeAdvantages(of: [1, 1], scale: .sampleDeviation(stabilizer: 0))
    }
    let answers = [[1.0, 1.0, 1.0], [5.0]]
    #expect(try TokenAggregation.meanOfAnswerMeans.mean(of: answers) == 3)
    #expect(try TokenAggregation.meanOfTokens.mean(of: answers) == 2)
    #expect(try TokenAggregation.meanOfTokens.mean(of: [[-.infinity], [1]]) == -.infinity)
    #expect(throws: DivergenceError.inRow(1, reason: .empty)) {
      try TokenAggregation.meanOfTokens.mean(of: [[1], []])
    }
  }

  @Test func `answers without a finite log-probability are refused`() {
    #expect(throws: DivergenceError.infinite(index: 3)) {
      try DirectPreference(
        policyChosen: -1, policyRejected: -1, referenceChosen: -1, referenceRejected: -.infinity, beta: 1)
    }
    #expect(throws: DivergenceError.self) {
      try DirectPreference(
        policyChosen: -1, policyRejected: -1, referenceChosen: -1, referenceRejected: -1, beta: 0)
    }
    #expect(throws: DivergenceError.self) { try KahnemanTversky(beta: 1, undesirableWeight: -1) }
    #expect(throws: DivergenceError.self) {
      try oddsRatioLoss(chosenLogProbabilities: [0], rejectedLogProbabilities: [-1])
    }
    #expect(throws: DivergenceError.self) { try preferenceProbability(of: .infinity, over: 0) }
    #expect(throws: DivergenceError.empty) { try DirectPreference.accuracy(of: []) }
    #expect(throws: DivergenceError.empty) { try rewardModelLoss(chosen: [], rejected: []) }
  }
}

import DivergenceCore
import Testing

/// Arguments at the ends of the range: a result is a number, ±∞ or a refusal, never NaN and never a trap.
@Suite struct OverflowTests {
  private let greatest = Double.greatestFiniteMagnitude

  @Test func `amounts beyond the range of another unit are infinite`() {
    #expect(Information<Nats>(greatest).inBits.value == .infinity)
    #expect(Information<Bans>(-greatest).inNats.value == -.infinity)
    #expect(relativeError(Information<Nats>(greatest).inBans.value, greatest * 0.4342944819032518) <= 0x1p-52)
  }

  @Test func `the bits of an overflowing code length are divided before they overflow`() throws {
    let bits = try bitsPerSymbol(of: Information<Nats>(greatest), symbols: 10)
    #expect(relativeError(bits, 2.5935229707059974e307) <= 0x1p-52)
    #expect(try bitsPerSymbol(of: Information<Nats>(greatest), symbols: 1) == .infinity)
  }

  @Test func `a weighed mean beyond the range is infinite`() throws {
    let losses = try crossEntropyLoss(
      of: [0], underLogits: [[0, -1e300]], weights: [0x1p-1022, 1], labelSmoothing: 0.5)
    #expect(try losses.mean == .infinity)
    #expect(losses.sum.isFinite)
  }

  @Test func `a clipped surrogate beyond the range is infinite`() throws {
    let clipped = try ClippedSurrogate(
      logProbability: -1, old: -701, advantage: 1e300, clip: 0.2, upperClip: greatest)
    #expect(clipped.value == .infinity)
    #expect(try ClippedSurrogate(logProbability: -1, old: -1e9, advantage: -1).value == -.infinity)
    let objectives = try groupRelativeObjectives(
      ofLogProbabilities: [-1], old: [-701], reference: [1e6], advantage: greatest, upperClip: greatest,
      coefficient: 1)
    #expect(objectives == [-.infinity])
  }

  @Test func `a coefficient that grows beyond the range is infinite`() throws {
    let next = try KLCoefficientRule.proportional().coefficient(
      after: greatest, observed: Information(2), target: Information(1))
    #expect(next == .infinity)
  }

  @Test func `the distance of means at the end of the range does not overflow on the way`() throws {
    let p = try MultivariateNormal(mean: [greatest, 0], covariance: [[1, 0], [0, 1]])
    let q = try MultivariateNormal(mean: [0, 0], covariance: [[2, 0], [0, 1]])
    #expect(try wasserstein2Distance(between: p, and: q) == greatest)
  }

  @Test func `any number of bins is counted without memory for each`() throws {
    let error = try expectedCalibrationError(
      ofConfidences: [0.5, 0.75], correct: [true, true], bins: 1 << 52)
    #expect(error == 0.375)
    #expect(throws: DivergenceError.self) {
      try expectedCalibrationError(ofConfidences: [0.5], correct: [true], bins: .max)
    }
  }

  @Test(arguments: [1, 2, 1e308, .infinity, -1e-9, .nan])
  func `a tolerance that would let nothing pass as a distribution is refused`(tolerance: Double) {
    #expect(throws: DivergenceError.self) { try Probabilities([0, 0], sumTolerance: tolerance) }
    #expect(throws: DivergenceError.self) { try Probabilities([0.5, 0.5], sumTolerance: tolerance) }
    #expect(throws: DivergenceError.self) { try JointProbabilities([[0, 0]], sumTolerance: tolerance) }
    #expect(throws: DivergenceError.self) { try Channel([[0, 0]], sumTolerance: tolerance) }
  }

  @Test func `weights near the end of the range have no log-sum inequality`() throws {
    #expect(throws: DivergenceError.self) { try logSumInequality(of: [greatest], relativeTo: [1]) }
    #expect(try logSumInequality(of: [1e300], relativeTo: [.leastNonzeroMagnitude]).holds)
  }

  @Test func `the exponent of almost disjoint distributions is at the end of the interval`() throws {
    let information = try chernoffInformation(between: [1.0, 1e-96, 1e-200], and: [0.0, 0.5, 0.5])
    #expect(information.optimalExponent == 1)
    #expect(relativeError(information.divergence.nats, 221.04816892742839) <= 0x1p-52)
  }

  @Test func `an order of α below 2^-1022 keeps what Q alone has`() throws {
    let value = try alphaDivergence(
      of: [1.0, 0], relativeTo: [1.0, 0x1p-400], alpha: .leastNonzeroMagnitude
    ).value
    #expect(value == 0x1p674)
  }

  @Test func `almost equal geometric distributions of tiny probability keep their digits`() throws {
    let (p, q) = (try Geometric(probability: 0x1p-950), try Geometric(probability: 0x1.0000000000001p-950))
    // u − log(1 + u) with u = 2^-52, and a second part below 2^-1050.
    #expect(relativeError(klDivergence(of: p, relativeTo: q).nats, 0x1.fffffffffffffp-106) <= 0x1p-52)
  }
}

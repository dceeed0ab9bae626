import DivergenceCore
import Testing

@Suite struct LossConventionTests {
  @Test func `the mean of one row is the trap of a one-dimensional batchmean`() throws {
    let (p, q) = ([0.4, 0.3, 0.3], [0.35, 0.35, 0.3])
    let losses = try klLoss(of: [p], relativeTo: [q])
    let divergence = try klDivergence(of: p, relativeTo: q).nats
    #expect(losses.batchMean == divergence && losses.sum == divergence)
    #expect(abs(divergence - 0.0071673531016316) < 1e-15)
    // torch prints 0.0024 for F.kl_div(q.log(), p, reduction="batchmean") of these two vectors.
    #expect(abs(try losses.mean - 0.0023891177005439) < 1e-15)
    #expect(try losses.mean == divergence / 3)
  }

  @Test func `logistic functions at the ends`() throws {
    #expect(try sigmoid(of: -.infinity) == 0 && sigmoid(of: .infinity) == 1 && sigmoid(of: 0) == 0.5)
    #expect(try logSigmoid(of: -.infinity) == -.infinity && logSigmoid(of: .infinity) == 0)
    #expect(try logSigmoid(of: -800) == -800)
    #expect(try softplus(of: -.infinity) == 0 && softplus(of: .infinity) == .infinity)
    #expect(try logit(of: 0) == -.infinity && logit(of: 1) == .infinity && logit(of: 0.5) == 0)
    #expect(
      try logOdds(ofLogProbability: 0) == .infinity && logOdds(ofLogProbability: -.infinity) == -.infinity)
  }

  @Test func `argmax takes the first of several`() throws {
    #expect(try argmax([1, 3, 3, -.infinity]) == 1)
    #expect(try argmax([-.infinity, -.infinity]) == 0)
    #expect(try argmin([2, -0.0, 0]) == 1)
    #expect(try argmax([0, .infinity, .infinity]) == 1)
    #expect(try softmin(of: [0, .infinity, 0]).values == [0.5, 0, 0.5])
  }

  @Test func `certain predictions cost nothing or infinitely much`() throws {
    let losses = try binaryCrossEntropy(of: [1, 1, 0, 0], under: [1, 0, 0, 1])
    #expect(losses.values == [0, .infinity, 0, .infinity])
    #expect(try losses.sum == .infinity && losses.mean == .infinity && losses.firstInfinite == 1)
    let logits = try binaryCrossEntropy(
      of: [1, 1, 0, 0.5], underLogits: [.infinity, -.infinity, -.infinity, 1e308])
    #expect(logits.values == [0, .infinity, 0, 5e307])
    #expect(try focalLoss(of: [true, true], underLogits: [.infinity, -.infinity]).values == [0, .infinity])
    #expect(try focalLoss(of: [true], underLogits: [1e308], focus: 1e308).values == [0])
    let excluded = try crossEntropyLoss(of: [1, 0], underLogits: [[0, -.infinity], [0, -.infinity]])
    #expect(excluded.values == [.infinity, 0] && excluded.firstInfinite == 0)
    let smooth = try crossEntropyLoss(of: [0], underLogits: [[0, -.infinity]], labelSmoothing: 0.1)
    #expect(smooth.values == [.infinity])
    let weightless = try crossEntropyLoss(
      of: [0], underLogits: [[0, -.infinity]], weights: [1, 0], labelSmoothing: 0.1)
    #expect(weightless.values == [0])
    #expect(try crossEntropyLoss(of: [[1, 0]], underLogits: [[0, -.infinity]]).values == [0])
    #expect(try crossEntropyLoss(of: [[0.5, 0.5]], underLogits: [[0, -.infinity]]).values == [.infinity])
  }

  @Test func `perplexity and bits at the ends`() throws {
    #expect(try perplexity(ofTokens: [0, 0]) == 1)
    #expect(try perplexity(ofTokens: [-1, -.infinity]) == .infinity)
    #expect(try perplexity(ofTokens: [-1e4]) == .infinity)
    #expect(try negativeLogLikelihood(ofTokens: [-1, -.infinity]).firstInfinite == 1)
    #expect(try bitsPerSymbol(of: Information<Bits>(12), symbols: 4) == 3)
    #expect(try bitsPerSymbol(of: Information<Nats>(.infinity), symbols: 4) == .infinity)
  }

  @Test func `a divergence between logits names what the reference excludes`() throws {
    let divergence = try klDivergence(ofLogits: [0, 0, -.infinity], relativeToLogits: [0, -.infinity, 0])
    #expect(divergence.supportViolation == 1 && divergence.nats == .infinity)
    #expect(try klDivergence(ofLogits: [0, -.infinity], relativeToLogits: [0, 0]).nats.isFinite)
    let losses = try klLoss(ofLogits: [[0, 0, -.infinity]], relativeToLogits: [[0, -.infinity, 0]])
    #expect(losses.firstInfinite == 1 && losses.values[2] == 0 && losses.values[0].isFinite)
    let mixed = try klLoss(of: [[0.5, 0.5, 0]], relativeToLogits: [[0, -.infinity, 0]])
    #expect(mixed.firstInfinite == 1 && mixed.sum == .infinity)
    #expect(try klLoss(of: [[0.5, 0.5, 0]], relativeTo: [[0.5, 0, 0.5]]).values[1] == .infinity)
    let huge = try klDivergence(ofLogits: [1.7e308, 0], relativeToLogits: [-1.7e308, 0])
    #expect(huge.nats == .infinity && huge.supportViolation == nil)
    let student = try distillationLoss(
      ofTeacherLogits: [[0, 0]], relativeToStudentLogits: [[0, -.infinity]], targets: [0], temperature: 1,
      hardWeight: 1)
    #expect(student.values == [0])
  }

  @Test func `an encoder that is the prior diverges by nothing, and overflow is infinite`() throws {
    let prior = try GaussianEncoder(means: [0, 0], logVariances: [0, 0])
    #expect(prior.divergence.value == 0 && prior.divergencePerDimension.map(\.value) == [0, 0])
    #expect(try prior.divergence(freeBits: Information<Nats>(0.25)).value == 0.5)
    let wide = try GaussianEncoder(means: [1e200], logVariances: [800])
    #expect(wide.divergence.value == .infinity)
    let excluded = try Reconstruction(of: [1], underBernoulliLogits: [-.infinity])
    #expect(excluded.logLikelihood == -.infinity)
    let bound = EvidenceLowerBound(reconstruction: excluded, encoder: wide)
    #expect(bound.value == -.infinity)
    #expect(try bound.loss() == .infinity)
    let certain = EvidenceLowerBound(
      reconstruction: try Reconstruction(of: [1], underBernoulliLogits: [.infinity]), encoder: wide)
    #expect(try certain.loss(beta: 0) == 0)
  }

  @Test func `bins of the calibration error are open below and decided exactly`() throws {
    // 0.1 as a double is above 1/10: the second of ten bins; 0.5 is in the first of two.
    #expect(try expectedCalibrationError(ofConfidences: [0.5, 1], correct: [false, true], bins: 2) == 0.25)
    let apart = try expectedCalibrationError(ofConfidences: [0.1, 0.15], correct: [false, true], bins: 10)
    #expect(abs(apart - 0.375) < 1e-15)
    #expect(try expectedCalibrationError(ofConfidences: [0, 1], correct: [true, false], bins: 5) == 1)
    #expect(try brierScores(of: [0, 1], under: [[1, 0], [1, 0]]).values == [0, 2])
  }

  @Test func `smoothing has a floor`() throws {
    #expect(try labelSmoothingFloor(smoothing: 0, classes: 10).value == 0)
    #expect(try labelSmoothingFloor(smoothing: 1, classes: 4).inBits.value == 2)
    #expect(try labelSmoothingFloor(smoothing: 0.5, classes: 1).value == 0)
  }
}

import DivergenceCore
import Testing

@Suite struct LossRefusalTests {
  @Test func `numbers that are none`() {
    let expected = DivergenceError.notANumber(index: 0)
    #expect(throws: expected) { try sigmoid(of: .nan) }
    #expect(throws: expected) { try logSigmoid(of: .nan) }
    #expect(throws: expected) { try softplus(of: .nan) }
    #expect(throws: DivergenceError.self) { try logit(of: .nan) }
    #expect(throws: DivergenceError.self) { try logit(of: 1.1) }
    #expect(throws: DivergenceError.notANumber(index: 1)) { try argmax([0, .nan]) }
    #expect(throws: DivergenceError.empty) { try argmax([]) }
    #expect(throws: DivergenceError.self) { try logOdds(ofLogProbability: 0.1) }
  }

  @Test func `what is wrong in a row is refused with the row`() {
    #expect(throws: DivergenceError.inRow(1, reason: .notANumber(index: 0))) {
      try crossEntropyLoss(of: [0, 0], underLogits: [[1, 2], [.nan, 1]])
    }
    #expect(throws: DivergenceError.inRow(1, reason: .invalidClassIndex(index: 2, count: 2))) {
      try crossEntropyLoss(of: [0, 2], underLogits: [[1, 2], [1, 1]])
    }
    #expect(throws: DivergenceError.inRow(0, reason: .sumNotOne(sum: 0.5, tolerance: 1e-9))) {
      try klLoss(of: [[0.25, 0.25]], relativeTo: [[0.5, 0.5]])
    }
    #expect(throws: DivergenceError.inRow(1, reason: .unequalLengths(first: 2, second: 1))) {
      try crossEntropyLoss(of: [0, 0], underLogits: [[1, 2], [1]])
    }
    #expect(
      "\(DivergenceError.inRow(3, reason: .notANumber(index: 1)))" == "in row 3: the value at index 1 is NaN")
  }

  @Test func `losses without rows, and lists that do not match`() {
    #expect(throws: DivergenceError.empty) { try crossEntropyLoss(of: [Int](), underLogits: []) }
    #expect(throws: DivergenceError.empty) { try klLoss(ofLogits: [], relativeToLogits: []) }
    #expect(throws: DivergenceError.empty) { try binaryCrossEntropy(of: [], under: []) }
    #expect(throws: DivergenceError.empty) { try perplexity(ofTokens: []) }
    let expected = DivergenceError.unequalLengths(first: 1, second: 2)
    #expect(throws: expected) { try binaryCrossEntropy(of: [1], underLogits: [0, 0]) }
    #expect(throws: expected) { try crossEntropyLoss(of: [0], underLogits: [[0], [0]]) }
    #expect(throws: expected) { try klLoss(of: [[1.0]], relativeTo: [[1.0], [1.0]]) }
    #expect(throws: expected) { try crossEntropyLoss(of: [0], underLogits: [[0]], weights: [1, 1]) }
    #expect(throws: expected) { try GaussianEncoder(means: [0], logVariances: [0, 0]) }
  }

  @Test func `parameters outside their range`() {
    #expect(throws: DivergenceError.self) {
      try crossEntropyLoss(of: [0], underLogits: [[0]], labelSmoothing: 1.5)
    }
    #expect(throws: DivergenceError.negative(index: 0, value: -1)) {
      try crossEntropyLoss(of: [0], underLogits: [[0]], weights: [-1])
    }
    #expect(throws: DivergenceError.self) { try binaryCrossEntropy(of: [2], under: [0.5]) }
    #expect(throws: DivergenceError.self) {
      try binaryCrossEntropy(of: [1], under: [0.5], positiveWeight: -1)
    }
    #expect(throws: DivergenceError.self) { try focalLoss(of: [true], underLogits: [0], focus: .nan) }
    #expect(throws: DivergenceError.self) { try negativeLogLikelihood(ofTokens: [0.1]) }
    #expect(throws: DivergenceError.invalidTemperature(0)) {
      try klDivergence(ofLogits: [0], relativeToLogits: [0], temperature: 0)
    }
    #expect(throws: DivergenceError.self) {
      try Reconstruction(of: [0], underGaussianMeans: [0], standardDeviation: 0)
    }
    #expect(throws: DivergenceError.infinite(index: 0)) {
      try GaussianEncoder(means: [0], logVariances: [-.infinity])
    }
    #expect(throws: DivergenceError.self) { try labelSmoothingFloor(smoothing: 0.1, classes: 0) }
    #expect(throws: DivergenceError.self) { try bitsPerSymbol(of: Information<Bits>(1), symbols: 0) }
    #expect(throws: DivergenceError.self) {
      try expectedCalibrationError(ofConfidences: [1.5], correct: [true], bins: 10)
    }
    #expect(throws: DivergenceError.self) { try ContrastiveLoss.infoNCE(similarities: [[1, 2]]) }
    #expect(throws: DivergenceError.invalidClassIndex(index: 0, count: 2)) {
      try ContrastiveLoss.ntXent(similarities: [[0, 1], [1, 0]], partners: [0, 0], temperature: 1)
    }
  }

  @Test func `a mean over no weight is refused, not NaN`() throws {
    let ignored = try crossEntropyLoss(of: [-100], underLogits: [[0, 1]], ignoring: -100)
    #expect(ignored.sum == 0 && ignored.batchMean == 0)
    #expect(throws: DivergenceError.invalidTotal(sum: 0)) { try ignored.mean }
    #expect(throws: DivergenceError.invalidTotal(sum: 0)) { try ignored.reduced(by: .mean) }
  }
}

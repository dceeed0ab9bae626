import DivergenceCore
import TestSupport
import Testing

@Suite struct LossPropertyTests {
  private func logits(_ generator: inout SeededGenerator, _ count: Int) -> [Double] {
    (0..<count).map { _ in Double(Int.random(in: -640...640, using: &generator)) / 64 }
  }

  /// e^x and log x to double precision, without the C library.
  private func exponential(_ x: Double) -> Double { DoubleDouble(x).exponential.rounded }
  private func logarithm(_ x: Double) -> Double { DoubleDouble(x).logarithm.rounded }

  @Test(arguments: [21, 22] as [UInt64])
  func `softmax: shifts, temperatures and the greatest logit`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let count = Int.random(in: 2...8, using: &generator)
      let logits = logits(&generator, count)
      let shifted = logits.map { $0 + 512 }
      #expect(try klDivergence(ofLogits: logits, relativeToLogits: shifted).nats == 0, "seed \(seed)")
      #expect(try softmax(of: shifted) == softmax(of: logits), "seed \(seed): \(logits)")
      #expect(try softmin(of: logits.map { -$0 }) == softmax(of: logits), "seed \(seed): \(logits)")
      let flat = try softmax(of: logits, temperature: 1e300).values
      #expect(flat.allSatisfy { $0 == 1 / Double(count) }, "seed \(seed): \(logits)")
      let best = try argmax(logits)
      let sharp = try softmax(of: logits, temperature: 1e-5).values
      let ties = logits.count { $0 == logits[best] }
      #expect(sharp[best] == 1 / Double(ties), "seed \(seed): \(logits)")
      #expect(try argmin(logits.map { -$0 }) == best, "seed \(seed): \(logits)")
    }
  }

  @Test(arguments: [23] as [UInt64])
  func `logistic functions belong together`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<1000 {
      let x = Double.random(in: -30..<30, using: &generator)
      let p = try sigmoid(of: x)
      #expect(abs(try p + sigmoid(of: -x) - 1) <= 2.3e-16, "seed \(seed): \(x)")
      #expect(try softplus(of: x) == -logSigmoid(of: -x), "seed \(seed): \(x)")
      #expect(relativeError(try softmax(of: [x, 0])[0], p) <= 0x1p-52, "seed \(seed): \(x)")
      if p < 0.9 { #expect(abs(try logit(of: p) - x) <= 1e-14 * max(1, abs(x)), "seed \(seed): \(x)") }
    }
  }

  @Test(arguments: [24, 25] as [UInt64])
  func `cross-entropy: one-hot, entropy and smoothing`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let count = Int.random(in: 2...6, using: &generator)
      let logits = logits(&generator, count)
      let target = Int.random(in: 0..<count, using: &generator)
      let oneHot = (0..<count).map { $0 == target ? 1.0 : 0 }
      let hard = try crossEntropyLoss(of: [target], underLogits: [logits])
      #expect(try crossEntropyLoss(of: [oneHot], underLogits: [logits]).values == hard.values, "seed \(seed)")
      let logarithms = try logSoftmax(of: logits)
      let likelihood = try negativeLogLikelihood(of: [target], underLogProbabilities: [logarithms])
      #expect(relativeError(likelihood.sum, hard.sum) <= 0x1p-52, "seed \(seed): \(logits)")
      #expect(
        relativeError(try negativeLogLikelihood(ofTokens: [logarithms[target]]).sum, hard.sum) <= 0x1p-52)

      let p = generator.positiveDistribution(count: count)
      let loss = try crossEntropyLoss(of: [p], underLogits: [logits]).sum
      let floor = try entropy(of: p).value
      #expect(loss >= floor * (1 - 1e-15), "seed \(seed): \(p) \(logits)")
      let divergence = try klLoss(of: [p], relativeToLogits: [logits]).sum
      #expect(abs(loss - floor - divergence) <= 1e-14 * loss, "seed \(seed): \(p) \(logits)")

      let full = try crossEntropyLoss(of: [target], underLogits: [logits], labelSmoothing: 1).sum
      let uniform = try crossEntropyLoss(
        of: [[Double](repeating: 1 / Double(count), count: count)], underLogits: [logits]
      ).sum
      #expect(relativeError(full, uniform) <= 1e-15, "seed \(seed): \(logits)")
      let smoothing = Double.random(in: 0..<1, using: &generator)
      let smooth = try crossEntropyLoss(of: [target], underLogits: [logits], labelSmoothing: smoothing).sum
      let least = try labelSmoothingFloor(smoothing: smoothing, classes: count).value
      #expect(smooth >= least * (1 - 1e-15), "seed \(seed): \(logits)")
      #expect(
        relativeError(
          try crossEntropyLoss(of: [oneHot], underLogits: [logits], labelSmoothing: smoothing).sum, smooth)
          <= 1e-15, "seed \(seed): \(logits)")
    }
  }

  @Test(arguments: [26] as [UInt64])
  func `the floor of smoothed labels is their entropy`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for count in 1...20 {
      let smoothing = Double.random(in: 0..<1, using: &generator)
      var target = [Double](repeating: smoothing / Double(count), count: count)
      target[0] += 1 - smoothing
      let floor = try labelSmoothingFloor(smoothing: smoothing, classes: count)
      #expect(abs(floor.value - (try entropy(of: target).value)) <= 1e-14, "seed \(seed): \(count)")
    }
  }

  @Test(arguments: [27] as [UInt64])
  func `reductions differ by factors`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let (rows, columns) = (
        Int.random(in: 1...5, using: &generator), Int.random(in: 1...6, using: &generator)
      )
      let p = (0..<rows).map { _ in generator.positiveDistribution(count: columns) }
      let q = (0..<rows).map { _ in generator.positiveDistribution(count: columns) }
      let losses = try klLoss(of: p, relativeTo: q)
      let (sum, mean) = (losses.sum, try losses.mean)
      #expect(relativeError(losses.batchMean * Double(rows), sum) <= 4e-16, "seed \(seed)")
      #expect(relativeError(mean * Double(rows * columns), sum) <= 4e-16, "seed \(seed)")
      #expect(losses.values.count == rows * columns && losses.rowCount == rows, "seed \(seed)")
      #expect(abs(losses.values.reduce(0, +) - sum) <= 1e-14, "seed \(seed)")
      let divergences = try zip(p, q).map { try klDivergence(of: $0, relativeTo: $1).nats }
      #expect(relativeError(divergences.reduce(0, +), sum) <= 2e-15, "seed \(seed)")
      for reduction in Reduction.allCases {
        let reduced = try losses.reduced(by: reduction)
        #expect(reduced.count == (reduction == .none ? rows * columns : 1), "seed \(seed)")
      }
    }
  }

  @Test(arguments: [28] as [UInt64])
  func `weights, ignored rows and the weighted mean`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let rows = (0..<4).map { _ in logits(&generator, 3) }
      let targets = [0, 2, -100, 1]
      let weights = [0.5, 2.0, 3.0]
      let losses = try crossEntropyLoss(of: targets, underLogits: rows, weights: weights, ignoring: -100)
      #expect(losses.values[2] == 0 && losses.rowCount == 4, "seed \(seed)")
      #expect(relativeError(try losses.mean, losses.sum / 5.5) <= 4e-16, "seed \(seed)")
      let rest = try crossEntropyLoss(
        of: [0, 2, 1], underLogits: [rows[0], rows[1], rows[3]], weights: weights)
      #expect(try rest.sum == losses.sum && rest.mean == losses.mean, "seed \(seed)")
    }
  }

  @Test(arguments: [29] as [UInt64])
  func `distillation: no loss from a student like the teacher, hard labels alone, high temperatures`(
    seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let (teacher, student) = (logits(&generator, 5), logits(&generator, 5))
      let none = try distillationLoss(
        ofTeacherLogits: [teacher], relativeToStudentLogits: [teacher.map { $0 - 3 }], temperature: 2)
      #expect(none.sum == 0, "seed \(seed): \(teacher)")
      let hard = try distillationLoss(
        ofTeacherLogits: [teacher], relativeToStudentLogits: [student], targets: [3], temperature: 2,
        hardWeight: 1)
      #expect(try hard.sum == crossEntropyLoss(of: [3], underLogits: [student]).sum, "seed \(seed)")
      // For T → ∞ half the variance of the logits' differences (Hinton et al. 2015, section 2.1).
      let hot = try distillationLoss(
        ofTeacherLogits: [teacher], relativeToStudentLogits: [student], temperature: 1e8)
      let differences = zip(teacher, student).map { $0 - $1 }
      let mean = differences.reduce(0, +) / 5
      let limit = differences.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / 10
      #expect(relativeError(hot.sum, limit) <= 1e-6, "seed \(seed): \(teacher) \(student)")
    }
  }

  @Test(arguments: [30] as [UInt64])
  func `the lower bound is below the evidence of a conjugate Gaussian, and equal for its posterior`(
    seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      // z ~ N(0, 1), x|z ~ N(z, s²): log p(x) = log N(x; 0, 1 + s²), posterior N(x/(1 + s²), s²/(1 + s²)).
      let x = Double.random(in: -3..<3, using: &generator)
      let deviation = Double.random(in: 0.2..<2, using: &generator)
      let noise = deviation * deviation
      let evidence = try Reconstruction(
        of: [x], underGaussianMeans: [0], standardDeviation: (1 + noise).squareRoot()
      ).logLikelihood
      let exact = (mean: x / (1 + noise), logVariance: -(try softplus(of: -2 * logarithm(deviation))))
      for (shift, factor) in [(0.0, 0.0), (0.3, -0.5), (-1, 0.4)] {
        let encoder = try GaussianEncoder(
          means: [exact.mean + shift], logVariances: [exact.logVariance + factor])
        let center = try Reconstruction(
          of: [x], underGaussianMeans: encoder.means, standardDeviation: deviation
        ).logLikelihood
        // E log N(x; z, s²) = log N(x; mean, s²) − variance/(2 s²).
        let reconstruction = center - exponential(encoder.logVariances[0]) / (2 * noise)
        let bound = reconstruction - encoder.divergence.value
        #expect(bound <= evidence + 1e-13, "seed \(seed): \(x) \(deviation)")
        guard shift == 0, factor == 0 else { continue }
        #expect(abs(bound - evidence) <= 1e-12, "seed \(seed): \(x) \(deviation)")
      }
    }
  }
}

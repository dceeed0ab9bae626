import DivergenceCore
import Testing

@Suite struct LossTableTests {
  let table: TruthTable

  init() throws { table = try TruthTable(named: "losses") }

  /// The values of the rows of a functional against the table.
  private func check(
    _ functional: String, allowed: Double = 0x1p-52, _ values: (TruthTable.Row) throws -> [Double]
  ) throws {
    var accuracy = Accuracy(of: functional)
    for row in table.rows(of: functional) {
      accuracy.compare(try values(row), row.expected, allowed: allowed, line: row.line)
    }
    accuracy.report()
  }

  private func reduced(_ losses: Losses) throws -> [Double] {
    try losses.reduced(by: .none) + losses.reduced(by: .sum) + losses.reduced(by: .mean)
  }

  private func classes(_ values: [Double]) -> [Int] { values.map { Int($0) } }

  @Test func `the table is there`() {
    #expect(table.rows.count > 700)
    #expect(table.rows.allSatisfy { !$0.first.isEmpty && !$0.expected.isEmpty })
  }

  @Test func `binary losses are good to one ulp`() throws {
    try check("binary") { row in
      try reduced(
        try binaryCrossEntropy(of: row.first, under: row.second, positiveWeight: row.number(2)))
    }
    try check("binary-logits") { row in
      try reduced(
        try binaryCrossEntropy(of: row.first, underLogits: row.second, positiveWeight: row.number(2)))
    }
    try check("focal") { row in
      try reduced(
        try focalLoss(
          of: row.first.map { $0 == 1 }, underLogits: row.second, focus: row.number(2),
          positiveShare: row.number(3)))
    }
  }

  @Test func `cross-entropies are good to one ulp in every reduction`() throws {
    try check("cross-entropy-classes") { row in
      try reduced(
        try crossEntropyLoss(
          of: classes(row.first), underLogits: row.second.rows(row.first.count), weights: row.arguments[2],
          labelSmoothing: row.number(3), temperature: row.number(4)))
    }
    try check("cross-entropy-targets") { row in
      let count = Int(row.number(0))
      return try reduced(
        try crossEntropyLoss(
          of: row.second.rows(count), underLogits: row.arguments[2].rows(count), weights: row.arguments[3],
          labelSmoothing: row.number(4)))
    }
    try check("smoothing-floor") { row in
      [try labelSmoothingFloor(smoothing: row.number(0), classes: Int(row.number(1))).value]
    }
  }

  @Test func `perplexity and bits per symbol are good to one ulp`() throws {
    try check("perplexity") { row in [try perplexity(ofTokens: row.first)] }
    try check("bits-per-symbol") { row in
      [try bitsPerSymbol(of: Information<Nats>(row.number(0)), symbols: Int(row.number(1)))]
    }
  }

  @Test func `the Kullback-Leibler loss is good to one ulp in every reduction`() throws {
    try check("kl-loss") { row in
      let count = Int(row.number(0))
      let losses = try klLoss(of: row.second.rows(count), relativeTo: row.arguments[2].rows(count))
      return try reduced(losses) + [losses.batchMean]
    }
  }

  @Test func `the Kullback-Leibler loss of logits keeps to its bounds`() throws {
    var accuracy = Accuracy(of: "kl-loss-logits")
    for row in table.rows(of: "kl-loss-logits") {
      let count = Int(row.number(0))
      let losses = try klLoss(of: row.second.rows(count), relativeToLogits: row.arguments[2].rows(count))
      let elements = losses.values.count
      // 2^-90 of the root of the loss times the greatest logarithm, here below 32.
      let scale = row.expected[elements].squareRoot() * 32 * 0x1p-38
      accuracy.compare(
        try reduced(losses).suffix(2) + [losses.batchMean], Array(row.expected.suffix(3)), allowed: 0x1p-52,
        scale: scale, line: row.line)
      for (index, expected) in row.expected.prefix(elements).enumerated() {
        let p = row.second[index]
        let logarithm = abs(try logit(of: p)) + 1
        #expect(abs(losses.values[index] - expected) <= 0x1p-51 * max(abs(expected), p * logarithm))
      }
    }
    accuracy.report()
    accuracy = Accuracy(of: "kl-loss-log-targets")
    for row in table.rows(of: "kl-loss-log-targets") {
      let count = Int(row.number(0))
      let losses = try klLoss(
        ofLogits: row.second.rows(count), relativeToLogits: row.arguments[2].rows(count))
      accuracy.compare(
        try reduced(losses) + [losses.batchMean], row.expected, allowed: 0x1p-51, line: row.line)
    }
    accuracy.report()
  }

  @Test func `the distillation loss is good to two ulp`() throws {
    try check("distillation", allowed: 0x1p-51) { row in
      let count = Int(row.number(0))
      return try reduced(
        try distillationLoss(
          ofTeacherLogits: row.second.rows(count), relativeToStudentLogits: row.arguments[2].rows(count),
          temperature: row.number(3)))
    }
    try check("distillation-hard", allowed: 0x1p-51) { row in
      let targets = classes(row.first)
      return try reduced(
        try distillationLoss(
          ofTeacherLogits: row.second.rows(targets.count),
          relativeToStudentLogits: row.arguments[2].rows(targets.count), targets: targets,
          temperature: row.number(3), hardWeight: row.number(4)))
    }
  }

  @Test func `the parts of the evidence lower bound are good to one ulp`() throws {
    try check("encoder") { row in
      let encoder = try GaussianEncoder(means: row.first, logVariances: row.second)
      return encoder.divergencePerDimension.map(\.value) + [encoder.divergence.value]
    }
    try check("free-bits") { row in
      let encoder = try GaussianEncoder(means: row.first, logVariances: row.second)
      return [try encoder.divergence(freeBits: Information<Nats>(row.number(2))).value]
    }
    try check("bernoulli") { row in
      [try Reconstruction(of: row.first, underBernoulliLogits: row.second).logLikelihood]
    }
    var accuracy = Accuracy(of: "gaussian")
    for row in table.rows(of: "gaussian") {
      let actual = try Reconstruction(
        of: row.first, underGaussianMeans: row.second, standardDeviation: row.number(2))
      accuracy.compare(
        [actual.logLikelihood], [row.expected[0]], allowed: 0x1p-52, scale: row.expected[1], line: row.line)
    }
    accuracy.report()
  }

  @Test func `the evidence lower bound and its losses are good to one ulp`() throws {
    try check("bound") { row in
      let bound = EvidenceLowerBound(
        reconstruction: try Reconstruction(of: row.first, underBernoulliLogits: row.second),
        encoder: try GaussianEncoder(means: row.arguments[2], logVariances: row.arguments[3]))
      let (beta, capacity) = (row.arguments[4][0], row.arguments[4][1])
      return [
        bound.value, try bound.loss(beta: beta), try bound.loss(gamma: beta, capacity: Information(capacity)),
      ]
    }
  }

  @Test func `contrastive losses are good to one ulp, their bounds to two of their parts`() throws {
    for functional in ["info-nce", "nt-xent"] {
      var accuracy = Accuracy(of: functional)
      for row in table.rows(of: functional) {
        let count = functional == "info-nce" ? row.expected.count - 1 : row.expected.count - 1
        let matrix = row.first.rows(count)
        let loss =
          functional == "info-nce"
          ? try ContrastiveLoss.infoNCE(similarities: matrix, temperature: row.number(1))
          : try ContrastiveLoss.ntXent(
            similarities: matrix, partners: (0..<count).map { $0 ^ 1 }, temperature: row.number(1))
        accuracy.compare(
          loss.losses.values, Array(row.expected.dropLast()), allowed: 0x1p-52, line: row.line)
        accuracy.compare(
          [loss.informationBound], [row.expected[count]], allowed: 0x1p-51,
          scale: row.expected.dropLast().reduce(0, max), line: row.line)
      }
      accuracy.report()
    }
  }

  @Test func `calibration and Brier scores are good to one ulp`() throws {
    try check("calibration") { row in
      [
        try expectedCalibrationError(
          ofConfidences: row.first, correct: row.second.map { $0 == 1 }, bins: Int(row.number(2)))
      ]
    }
    try check("brier") { row in
      try reduced(try brierScores(of: classes(row.first), under: row.second.rows(row.first.count)))
    }
  }
}

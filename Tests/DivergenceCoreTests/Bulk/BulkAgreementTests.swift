import DivergenceCore
import TestSupport
import Testing

@Suite struct BulkAgreementTests {
  @Test(arguments: [2, 3, 8, 31, 32, 33, 127, 128, 129, 1000, 100_000])
  func `bulk and scalar functions agree to 1e-15 for every size, also near each other`(count: Int) throws {
    var generator = SeededGenerator(seed: UInt64(count))
    for step in [0.5, 1e-3, 1e-8, 1e-12, 1e-16] {
      let p = generator.distribution(count: count)
      // Weights and no distributions: the divergence is the generalised one.
      let q = p.map { $0 * (1 + step * Double.random(in: -1...1, using: &generator)) }
      let sums = try klDivergence(of: p.span, relativeTo: q.span)
      let truth = try generalizedKLDivergence(of: p, relativeTo: q)
      #expect(relativeError(sums.excess, truth.nats) <= 1e-15, "\(count), \(step)")
      #expect(sums.generalized.enclosure.contains(truth.nats), "\(count), \(step)")
      let entropyTruth = try DivergenceCore.entropy(of: p)
      #expect(relativeError(try entropy(of: p.span).nats, entropyTruth.value) <= 1e-15, "\(count)")
    }
  }

  @Test func `rows are what each row is by itself, with the same bits`() throws {
    var generator = SeededGenerator(seed: 50)
    let (rows, columns) = (7, 45)
    let p = (0..<rows).flatMap { _ in generator.distribution(count: columns) }
    let q = (0..<rows).flatMap { _ in generator.positiveDistribution(count: columns) }
    let logits = p.map { 600 * $0 - 300 * Double.random(in: 0..<2, using: &generator) }
    var results = [Double](repeating: .nan, count: rows)
    var matrix = [Double](repeating: .nan, count: rows * columns)
    func row(_ values: [Double], _ index: Int) -> [Double] {
      Array(values[index * columns..<(index + 1) * columns])
    }
    for meaning in SumMeaning.allCases {
      var places = results.mutableSpan
      try klDivergences(of: p.span, relativeTo: q.span, columns: columns, as: meaning, into: &places)
      for index in 0..<rows {
        let sums = try klDivergence(of: row(p, index).span, relativeTo: row(q, index).span)
        #expect(results[index] == sums.divergence(meaning).nats)
      }
    }
    var places = results.mutableSpan
    try entropies(of: p.span, columns: columns, into: &places)
    for index in 0..<rows { #expect(try results[index] == entropy(of: row(p, index).span).nats) }
    places = results.mutableSpan
    try crossEntropies(of: p.span, under: q.span, columns: columns, into: &places)
    for index in 0..<rows {
      #expect(try results[index] == crossEntropy(of: row(p, index).span, under: row(q, index).span).nats)
    }
    places = results.mutableSpan
    try jensenShannonDivergences(between: p.span, and: q.span, columns: columns, into: &places)
    for index in 0..<rows {
      let single = try jensenShannonDivergence(between: row(p, index).span, and: row(q, index).span)
      #expect(results[index] == single.nats)
    }
    places = results.mutableSpan
    try logSumExps(of: logits.span, columns: columns, into: &places)
    for index in 0..<rows { #expect(try results[index] == logSumExp(row(logits, index).span)) }
    var single = [Double](repeating: 0, count: columns)
    places = matrix.mutableSpan
    try softmax(of: logits.span, columns: columns, into: &places)
    for index in 0..<rows {
      var span = single.mutableSpan
      try softmax(of: row(logits, index).span, into: &span)
      #expect(row(matrix, index) == single)
    }
    places = matrix.mutableSpan
    try logSoftmax(of: logits.span, columns: columns, into: &places)
    for index in 0..<rows {
      var span = single.mutableSpan
      try logSoftmax(of: row(logits, index).span, into: &span)
      #expect(row(matrix, index) == single)
    }
  }

  @Test(arguments: [1, 10, 340, 360, 800, 1e5] as [Double])
  func `softmax, its logarithm and the log-sum-exp agree with the scalar ones`(scale: Double) throws {
    var generator = SeededGenerator(seed: 60)
    for count in [1, 2, 7, 100, 129, 1000] {
      let logits = (0..<count).map { _ in Double.random(in: -scale...scale, using: &generator) }
      var results = logits
      var places = results.mutableSpan
      try DivergenceCore.softmax(of: logits.span, into: &places)
      let probabilities = try softmax(of: logits)
      for index in 0..<count where probabilities[index] >= .leastNormalMagnitude {
        #expect(relativeError(results[index], probabilities[index]) <= 1.9e-15, "\(count), \(index)")
      }
      places = results.mutableSpan
      try DivergenceCore.logSoftmax(of: logits.span, into: &places)
      let logarithms = try logSoftmax(of: logits)
      for index in 0..<count {
        #expect(relativeError(results[index], logarithms[index]) <= 1.6e-15, "\(count), \(index)")
      }
    }
  }
}

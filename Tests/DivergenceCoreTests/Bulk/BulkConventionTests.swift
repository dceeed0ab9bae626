import DivergenceCore
import TestSupport
import Testing

@Suite struct BulkConventionTests {
  @Test func `missing support is infinite and names the first outcome that Q excludes`() throws {
    var p = [Double](repeating: 1.0 / 400, count: 400)
    var q = p
    q[131] = 0
    q[300] = 0
    let sums = try klDivergence(of: p.span, relativeTo: q.span)
    for meaning in SumMeaning.allCases {
      #expect(sums.divergence(meaning).nats == .infinity)
      #expect(sums.divergence(meaning).supportViolation == 131)
    }
    #expect(sums.excess.isFinite)
    #expect(try crossEntropy(of: p.span, under: q.span).supportViolation == 131)
    p[131] = 0
    #expect(try klDivergence(of: p.span, relativeTo: q.span).supportViolation == 300)
    #expect(try jensenShannonDivergence(between: p.span, and: q.span).nats.isFinite)
  }

  @Test func `impossible outcomes contribute nothing`() throws {
    #expect(try entropy(of: [0, 1, -0.0].span).nats == 0)
    #expect(try entropy(of: [0.5, 0, 0.5].span).nats == 0.6931471805599453)
    #expect(try jensenShannonDivergence(between: [1, 0].span, and: [0, 1].span).nats == 0.6931471805599453)
    #expect(try jensenShannonDivergence(between: [0, 0].span, and: [0, 0].span).nats == 0)
    #expect(try klDivergence(of: [0, 2].span, relativeTo: [3, 2].span).generalized.nats == 3)
    #expect(try crossEntropy(of: [0, 1].span, under: [0, 1].span).nats == 0)
  }

  @Test func `equal weights have no divergence, and the enclosure says so`() throws {
    var generator = SeededGenerator(seed: 40)
    for count in [1, 5, 127, 128, 129, 1000] {
      let p = generator.distribution(count: count)
      let sums = try klDivergence(of: p.span, relativeTo: p.span)
      for meaning in SumMeaning.allCases { #expect(sums.divergence(meaning).nats == 0) }
      #expect(sums.generalized.enclosure.upperBound < 1e-300)
      #expect(try jensenShannonDivergence(between: p.span, and: p.span).nats == 0)
    }
  }

  @Test func `softmax and its relatives keep the conventions of infinite logits`() throws {
    let logits = [0, -.infinity, 0] as [Double]
    var results = logits
    var places = results.mutableSpan
    try softmax(of: logits.span, into: &places)
    #expect(results == [0.5, 0, 0.5])
    places = results.mutableSpan
    try logSoftmax(of: [3, -.infinity, -800].span, into: &places)
    #expect(results == [0, -.infinity, -803])
    #expect(try logSumExp([-.infinity, -.infinity].span) == -.infinity)
    #expect(try logSumExp([1, .infinity].span) == .infinity)
  }

  @Test func `entropies of entries above 1 are enclosed although terms have both signs`() throws {
    let amount = try entropy(of: [1.0000000000000002, 3, 0.25].span)
    let truth = -3 * 1.0986122886681098 + 0.34657359027997264 - 2.220446049250313e-16
    #expect(amount.enclosure.contains(truth))
    #expect(relativeError(amount.nats, truth) < 1e-15)
  }

  @Test func `normalised weights of very different sums have an honest enclosure`() throws {
    let p = [12.0, 5, 900]
    let q = p.map { $0 / 1024 }
    let amount = try klDivergence(of: p.span, relativeTo: q.span).normalized
    #expect(amount.enclosure.contains(0))
    #expect(amount.enclosure.upperBound < 1e-11)
  }
}

import DivergenceCore
import Testing

@Suite struct DiscreteConventionTests {
  private let least = Double.leastNonzeroMagnitude
  private let disjoint = ([0.5, 0.5, 0, 0], [0, 0, 0.25, 0.75])

  @Test func `what no outcome is shared by`() throws {
    let (p, q) = disjoint
    #expect(try jensenShannonDivergence(between: p, and: q).value == 0.6931471805599453)
    #expect(try jensenShannonDivergence(between: p, and: q).inBits.value == 1)
    #expect(try topsoeDivergence(between: p, and: q).inBits.value == 2)
    #expect(try totalVariationDistance(between: p, and: q) == 1)
    #expect(try hellingerDistance(between: p, and: q) == 1)
    #expect(try triangularDiscrimination(between: p, and: q) == 2)
    #expect(try probabilisticSymmetricChiSquaredDivergence(between: p, and: q) == 4)
    #expect(try bhattacharyyaCoefficient(between: p, and: q) == 0)
    #expect(try bhattacharyyaAngle(between: p, and: q) == .pi / 2)
    #expect(try cosineSimilarity(between: p, and: q) == 0)
    #expect(try bhattacharyyaDistance(between: p, and: q).supportViolation == 0)
    let chernoff = try chernoffInformation(between: p, and: q)
    #expect(chernoff.divergence.nats == .infinity)
    #expect(chernoff.divergence.supportViolation == 0)
    #expect(chernoff.optimalExponent == nil)
    for order in [0, 0.5, 1, 2, .infinity] {
      #expect(try renyiDivergence(of: p, relativeTo: q, order: order).supportViolation == 0)
    }
  }

  @Test func `missing support names the outcome, in either direction`() throws {
    let (p, q) = ([0.5, 0.25, 0.25], [0.5, 0.5, 0])
    #expect(try jeffreysDivergence(between: p, and: q).supportViolation == 2)
    #expect(try jeffreysDivergence(between: q, and: p).supportViolation == 2)
    #expect(try pearsonChiSquaredDivergence(of: p, relativeTo: q).supportViolation == 2)
    #expect(try pearsonChiSquaredDivergence(of: q, relativeTo: p).value == 0.5)
    #expect(try neymanChiSquaredDivergence(of: q, relativeTo: p).supportViolation == 2)
    #expect(try additiveSymmetricChiSquaredDivergence(between: q, and: p).value == .infinity)
    #expect(try crossPerplexity(of: p, under: q).supportViolation == 2)
    #expect(try skewDivergence(of: p, relativeTo: q, shareOfReference: 1).supportViolation == 2)
    #expect(try skewDivergence(of: p, relativeTo: q, shareOfReference: 0.99).isFinite)
    #expect(try klDivergence(of: p, relativeTo: q, sums: .normalized).supportViolation == 2)
    #expect(try tsallisRelativeEntropy(of: p, relativeTo: q, order: 1).supportViolation == 2)
  }

  @Test func `orders below one do not explode on missing support`() throws {
    let (p, q) = ([0.5, 0.25, 0.25], [0.5, 0.5, 0])
    #expect(try renyiDivergence(of: p, relativeTo: q, order: 0).nats == 0)
    #expect(try renyiDivergence(of: p, relativeTo: q, order: 0.999).isFinite)
    #expect(try renyiDivergence(of: p, relativeTo: q, order: 1).supportViolation == 2)
    #expect(try tsallisRelativeEntropy(of: p, relativeTo: q, order: 0.5).isFinite)
    #expect(try alphaDivergence(of: p, relativeTo: q, alpha: 0.5).isFinite)
    #expect(try alphaDivergence(of: q, relativeTo: p, alpha: 0).supportViolation == 2)
  }

  @Test func `overflow is infinite without a witness`() throws {
    let value = try pearsonChiSquaredDivergence(of: [1, 0], relativeTo: [least, 1])
    #expect(try tsallisRelativeEntropy(of: [1, 0], relativeTo: [least, 1], order: 2) == value)
    #expect(value.value == .infinity && value.supportViolation == nil && !value.isFinite)
    #expect(
      try renyiDivergence(of: [1, 0], relativeTo: [least, 1], order: 1e300).nats == 744.4400719213812)
  }

  @Test func `the three meanings of sums that differ`() throws {
    let (p, q) = ([0.25, 0.25], [0.5, 0.5])
    let logarithmOf2 = 0.6931471805599453
    #expect(try klDivergence(of: p, relativeTo: q, sums: .asGiven).nats == -0.5 * logarithmOf2)
    #expect(
      relativeError(try klDivergence(of: p, relativeTo: q, sums: .generalized).nats, 0.15342640972002736)
        <= 3e-16)
    #expect(try klDivergence(of: p, relativeTo: q, sums: .normalized).nats == 0)
    let inProportion = try klDivergence(of: [1, 2, 7], relativeTo: [3, 6, 21], sums: .normalized).nats
    #expect(inProportion >= 0 && inProportion <= 0x1p-150)
    #expect(throws: DivergenceError.invalidTotal(sum: 0)) {
      try klDivergence(of: [0, 0], relativeTo: q, sums: .normalized)
    }
    #expect(throws: DivergenceError.unequalLengths(first: 1, second: 2)) {
      try klDivergence(of: [1], relativeTo: q, sums: .asGiven)
    }
  }

  @Test func `entropies of even and of certain outcomes`() throws {
    let even = [0.25, 0.25, 0.25, 0.25, 0]
    for order in [0, 0.5, 1, 2, 1e300, .infinity] {
      #expect(try renyiEntropy(of: even, order: order).inBits.value == 2)
      #expect(try renyiEntropy(of: [0, 1], order: order).value == 0)
    }
    #expect(try hartleyEntropy(of: even).inBits.value == 2)
    #expect(try minEntropy(of: even).inBits.value == 2)
    #expect(try collisionEntropy(of: even).inBits.value == 2)
    #expect(try tsallisEntropy(of: even, order: 0) == 3)
    #expect(try tsallisEntropy(of: even, order: 2) == 0.75)
    #expect(try tsallisEntropy(of: even, order: 1) == entropy(of: even).value)
    #expect(try perplexity(of: even) == 4)
    #expect(try crossPerplexity(of: [1, 0], under: [0.125, 0.875]).value == 8)
    #expect(try crossPerplexity(of: [1, 0], under: [least, 1]).value == .infinity)
  }

  @Test func `distances with a name are Minkowski's`() throws {
    let (p, q) = ([0.5, 0.25, 0.25], [0.25, 0.5, 0.25])
    #expect(try l1Distance(between: p, and: q) == 0.5)
    #expect(try squaredL2Distance(between: p, and: q) == 0.125)
    #expect(try lInfinityDistance(between: p, and: q) == 0.25)
    #expect(try minkowskiDistance(between: p, and: q, order: 1) == 0.5)
    #expect(try minkowskiDistance(between: p, and: q, order: 1e300) == 0.25)
    #expect(try minkowskiDistance(between: p, and: p, order: 3) == 0)
    #expect(relativeError(try l2Distance(between: [1, 1e-300], and: [1, 3e-300]), 2e-300) <= 3e-16)
  }

  @Test func `a distance keeps what underflows in its square`() throws {
    let (p, q) = ([1, 20 * least], [1, 40 * least])
    #expect(try jensenShannonDistance(between: p, and: q) > 1e-163)
    let (first, second) = ([1, 2000 * least], [1, 2001 * least])
    #expect(try jensenShannonDivergence(between: first, and: second).value == 0)
    #expect(try jensenShannonDistance(between: first, and: second) > 0)
    #expect(try hellingerDistance(between: first, and: second) > 0)
  }

  @Test func `the Chernoff exponent belongs to the first distribution`() throws {
    let (p, q) = ([0.9, 0.1], [0.4, 0.6])
    let (there, back) = (
      try chernoffInformation(between: p, and: q), try chernoffInformation(between: q, and: p)
    )
    #expect(there.divergence == back.divergence)
    let exponents = (try #require(there.optimalExponent), try #require(back.optimalExponent))
    #expect(abs(exponents.0 + exponents.1 - 1) <= 0x1p-52)
    #expect(try chernoffInformation(between: p, and: p).optimalExponent == 0.5)
    // Q shares half of its weight with P and P all of it: the sum is least without P.
    let edge = try chernoffInformation(between: [1, 0], and: [0.5, 0.5])
    #expect(edge.optimalExponent == 0)
    #expect(edge.divergence.nats == 0.6931471805599453)
  }

  @Test func `refusals`() throws {
    let p = [0.5, 0.5]
    let wrong = DivergenceError.unequalLengths(first: 2, second: 1)
    #expect(throws: wrong) { try jeffreysDivergence(between: p, and: [1]) }
    #expect(throws: wrong) { try renyiDivergence(of: p, relativeTo: [1], order: 2) }
    #expect(throws: wrong) { try l1Distance(between: p, and: [1]) }
    #expect(throws: wrong) { try cosineSimilarity(between: p, and: [.nan]) }
    #expect(throws: wrong) { try jensenShannonDivergence(among: [p, p], weights: [1]) }
    #expect(throws: wrong) { try jensenShannonDivergence(among: [p, [1]], weights: p) }
    #expect(throws: wrong) { try jensenShannonDivergence(between: p, and: p, weights: [1]) }
    #expect(throws: DivergenceError.empty) { try jensenShannonDivergence(among: [[Double]](), weights: [1]) }
    #expect(throws: DivergenceError.notANumber(index: 1)) {
      try hellingerDistance(between: p, and: [1, .nan])
    }
    #expect(throws: DivergenceError.self) { try perplexity(of: [0.5]) }
    #expect(throws: DivergenceError.invalidOrder(-1)) { try renyiDivergence(of: p, relativeTo: p, order: -1) }
    #expect(throws: DivergenceError.self) { try renyiDivergence(of: p, relativeTo: p, order: .nan) }
    #expect(throws: DivergenceError.invalidOrder(.infinity)) {
      try tsallisRelativeEntropy(of: p, relativeTo: p, order: .infinity)
    }
    #expect(throws: DivergenceError.self) { try alphaDivergence(of: p, relativeTo: p, alpha: .nan) }
    #expect(throws: DivergenceError.self) { try amariAlphaDivergence(of: p, relativeTo: p, alpha: .infinity) }
    #expect(throws: DivergenceError.invalidOrder(-0.5)) { try renyiEntropy(of: p, order: -0.5) }
    #expect(throws: DivergenceError.invalidOrder(.infinity)) { try tsallisEntropy(of: p, order: .infinity) }
    #expect(throws: DivergenceError.invalidOrder(0.5)) {
      try minkowskiDistance(between: p, and: p, order: 0.5)
    }
    #expect(throws: DivergenceError.self) { try skewDivergence(of: p, relativeTo: p, shareOfReference: 1.5) }
    #expect(throws: DivergenceError.self) { try skewDivergence(of: p, relativeTo: p, shareOfReference: .nan) }
  }
}

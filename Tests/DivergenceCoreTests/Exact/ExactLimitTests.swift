import DivergenceCore
import Testing

@Suite struct ExactLimitTests {
  @Test func `formulas that grow beyond the limit are refused, not computed`() {
    var expression = ExactExpression(2).logarithm
    for _ in 0..<60 { expression = expression * expression }
    let expected = DivergenceError.tooLarge(
      quantity: "the number of steps of a formula", limit: ExactExpression.stepLimit)
    #expect(throws: expected) { try certified(expression) }
    #expect(throws: expected) { try sign(of: expression + 1) }
    #expect(throws: expected) { try agreement(of: expression.squareRoot, with: "1") }
  }

  @Test func `a formula may be nested as deep as it is long`() throws {
    var expression = ExactExpression(2).squareRoot
    for _ in 0..<1000 { expression = (expression + 1).squareRoot }
    let golden = try #require(try certified(expression, digits: 20).value)
    #expect(golden.description == "1.6180339887498948482")
    var negated = ExactExpression.pi
    for _ in 0..<10_001 { negated = -negated }
    #expect(try sign(of: negated) == .negative)
  }

  @Test func `towers of exponentials are refused`() throws {
    let expected = DivergenceError.tooLarge(quantity: "a power of two", limit: 1 << 40)
    let tower = ExactExpression(100).exponential.exponential
    #expect(throws: expected) { try certified(tower) }
    #expect(throws: expected) { try certified((-tower).exponential) }
    #expect(throws: expected) { try certified(ExactExpression(try ExactRational("1e20000")).exponential) }
    #expect(throws: expected) {
      try certified(ExactExpression(7).power(1_000_000_000_000_000).power(1_000_000))
    }
    // As far as it goes, it goes.
    let great = try #require(try certified(ExactExpression(7).power(1_000_000), digits: 20).value)
    #expect(great.description == "1.0965141914442111607e845098")
    #expect(
      try sign(of: ExactExpression(7).power(1_000_000_000) - ExactExpression(8).power(900_000_000))
        == .positive)
  }

  @Test func `long lists work and hostile denominators are refused`() throws {
    let count = 2000
    let p = (1...count).map { ExactRational(2 * $0) / ExactRational(count * (count + 1)) }
    let q = Array(p.reversed())
    let divergence = try #require(try ExactExpression.klDivergence(of: p, relativeTo: q).expression)
    let value = try #require(try certified(divergence, digits: 30).value)
    #expect(abs(value.nearest - 0.9957812004174501) < 1e-15)
    // Denominators without a common factor, some 40,000 bits each.
    let hostile = (0..<20).map { index -> ExactRational in
      let odd = (try? ExactRational("1e12000")) ?? 1
      return 1 / (odd + ExactRational(2 * index + 1))
    }
    #expect(throws: DivergenceError.tooLarge(quantity: "the number of bits of a sum", limit: 1 << 18)) {
      try ExactExpression.entropy(of: hostile, sums: .normalized)
    }
  }

  @Test func `what no distribution is is refused`() throws {
    #expect(throws: DivergenceError.empty) { try ExactExpression.entropy(of: []) }
    #expect(throws: DivergenceError.negative(index: 1, value: -0.5)) {
      try ExactExpression.entropy(of: ["1.5", "-0.5"].numbers)
    }
    #expect(throws: DivergenceError.sumNotOne(sum: 0.9999, tolerance: 0)) {
      try ExactExpression.entropy(of: ["0.3333", "0.3333", "0.3333"].numbers)
    }
    #expect(throws: DivergenceError.unequalLengths(first: 1, second: 2)) {
      try ExactExpression.klDivergence(of: [1], relativeTo: ["0.5", "0.5"].numbers)
    }
    #expect(throws: DivergenceError.invalidTotal(sum: 0)) {
      try ExactExpression.entropy(of: [0, 0], sums: .normalized)
    }
    #expect(throws: DivergenceError.invalidOrder(-1)) {
      try ExactExpression.renyiEntropy(of: [1], order: -1)
    }
    #expect(throws: DivergenceError.invalidTemperature(0)) {
      try ExactExpression.softmax(of: [1, 2], temperature: 0)
    }
    #expect(throws: DivergenceError.empty) { try ExactExpression.logSumExp([]) }
    #expect(throws: DivergenceError.unexpectedShape(rows: 2, columns: 1, expected: "rows of 2 columns")) {
      try ExactExpression.mutualInformation(of: [[0, 1], [0]])
    }
    #expect(throws: DivergenceError.invalidParameter(name: "variance", value: 0, requirement: "above zero")) {
      try ExactNormal(mean: 0, variance: 0)
    }
    #expect(throws: DivergenceError.invalidParameter(name: "beta", value: -1, requirement: "above zero")) {
      try ExactExpression.directPreferenceLoss(
        policyChosen: 0, policyRejected: 0, referenceChosen: 0, referenceRejected: 0, beta: -1)
    }
    #expect(throws: DivergenceError.self) {
      try ExactExpression.informationGain(of: [3, 2], splitInto: [[1, 1], [1, 1]])
    }
    #expect(throws: DivergenceError.self) { try ExactExpression.klDivergence(ofBernoulli: 2, relativeTo: 1) }
    #expect(throws: DivergenceError.self) {
      try ExactExpression.wassersteinDistance(between: [1, 2], and: [1, 1], at: [0, 1], sums: .asGiven)
    }
  }

  @Test func `the ends of the families`() throws {
    #expect(try ExactExpression.klDivergence(ofPoisson: 2, relativeTo: 0) == .infinite(witness: 1))
    #expect(try ExactExpression.klDivergence(ofPoisson: 0, relativeTo: 3) == .finite(3))
    #expect(
      try ExactExpression.klDivergence(ofGeometric: ExactRational.one / 2, relativeTo: 1)
        == .infinite(witness: 1))
    #expect(try ExactExpression.klDivergence(ofGeometric: 1, relativeTo: 1) == .finite(0))
    #expect(try ExactExpression.klDivergence(ofBernoulli: 1, relativeTo: 0) == .infinite(witness: 1))
    #expect(
      try ExactExpression.klDivergence(ofUniformFrom: 0, to: 2, relativeToUniformFrom: 1, to: 3)
        == .infinite(witness: nil))
  }
}

import DivergenceCore
import Testing

@Suite struct RefusalTests {
  @Test(
    arguments: [
      ([Double](), DivergenceError.empty),
      ([0.5, .nan], .notANumber(index: 1)),
      ([1.5, -0.5], .negative(index: 1, value: -0.5)),
      ([-.infinity, 1], .negative(index: 0, value: -.infinity)),
      ([0.5, 0.5, .infinity], .infinite(index: 2)),
      ([0.5, 0.4], .sumNotOne(sum: 0.9, tolerance: 1e-9)),
      ([1e308, 1e308], .sumNotOne(sum: .infinity, tolerance: 1e-9)),
      ([0, 0], .sumNotOne(sum: 0, tolerance: 1e-9)),
    ] as [([Double], DivergenceError)])
  func `what is no distribution is refused`(values: [Double], expected: DivergenceError) {
    #expect(throws: expected) { try Probabilities(values) }
    #expect(throws: expected) { try entropy(of: values) }
  }

  @Test func `a sum is refused outside the stated tolerance and accepted inside, unchanged`() throws {
    let rounded = [0.3333, 0.3333, 0.3333]
    #expect(throws: DivergenceError.self) { try Probabilities(rounded) }
    #expect(try Probabilities(rounded, sumTolerance: 1e-3).values == rounded)
  }

  @Test func `different lengths are refused before anything else`() {
    let expected = DivergenceError.unequalLengths(first: 1, second: 2)
    #expect(throws: expected) { try klDivergence(of: [1], relativeTo: [0.5, 0.5]) }
    #expect(throws: expected) { try crossEntropy(of: [.nan], under: [0.5, 0.5]) }
    #expect(throws: expected) { try generalizedKLDivergence(of: [1], relativeTo: [0.5, 0.5]) }
  }

  @Test func `logits without a softmax are refused`() {
    #expect(throws: DivergenceError.empty) { try softmax(of: []) }
    #expect(throws: DivergenceError.empty) { try logSumExp([]) }
    #expect(throws: DivergenceError.notANumber(index: 0)) { try logSumExp([.nan, .infinity]) }
    #expect(throws: DivergenceError.notANumber(index: 1)) { try softmax(of: [0, .nan]) }
    #expect(throws: DivergenceError.infinite(index: 1)) { try logSoftmax(of: [0, .infinity]) }
    #expect(throws: DivergenceError.noFiniteLogit) { try softmax(of: [-.infinity]) }
    #expect(throws: DivergenceError.invalidTemperature(0)) { try softmax(of: [1], temperature: 0) }
    #expect(throws: DivergenceError.self) { try softmax(of: [1], temperature: .nan) }
  }

  @Test func `every refusal says what it is about`() {
    #expect("\(DivergenceError.sumNotOne(sum: 0.9, tolerance: 1e-9))".contains("0.9"))
    #expect(
      "\(DivergenceError.unequalLengths(first: 2, second: 3))" == "the distributions have 2 and 3 outcomes")
  }
}

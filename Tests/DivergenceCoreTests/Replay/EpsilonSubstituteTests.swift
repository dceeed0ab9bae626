import DivergenceCore
import TestSupport
import Testing

@Suite struct EpsilonSubstituteTests {
  @Test func `disjoint support is infinite, and a finite number with ε`() throws {
    let (p, q) = ([0.5, 0.5, 0, 0], [0, 0, 0.5, 0.5])
    #expect(try klDivergence(of: p, relativeTo: q).nats == .infinity)
    let finite = try epsilonSubstitute(of: p, relativeTo: q, epsilon: 1e-10)
    #expect(relativeError(finite.value, 22.332703749580511) <= 3e-16)
  }

  @Test(arguments: [31, 32] as [UInt64])
  func `it is what the code with this ε prints, to its rounding`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let p = generator.distribution(count: 5)
      let q = generator.distribution(count: 5)
      for epsilon in [1e-12, 1e-8, 1e-3] {
        let exact = try epsilonSubstitute(of: p, relativeTo: q, epsilon: epsilon)
        let recipe = try DocumentedRecipe.epsilon(epsilon, .insideBoth)
        let printed = try #require(try recipe.replay(of: p, relativeTo: q).number)
        #expect(abs(exact.value - printed) <= 1e-14, "seed \(seed): \(p) \(q)")
      }
    }
  }

  @Test func `an ε that is not above zero is refused`() {
    #expect(throws: DivergenceError.self) { try epsilonSubstitute(of: [1], relativeTo: [1], epsilon: 0) }
    #expect(throws: DivergenceError.self) { try epsilonSubstitute(of: [1], relativeTo: [1], epsilon: .nan) }
    #expect(throws: DivergenceError.empty) { try epsilonSubstitute(of: [], relativeTo: [], epsilon: 1) }
  }
}

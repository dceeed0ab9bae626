import DivergenceCore
import TestSupport
import Testing

/// The functionals over doubles against the same ones over exactly those doubles, without any other oracle.
@Suite struct DoubleEnclosureTests {
  private func error(_ actual: Double, _ expression: ExactExpression) throws -> ExactRational {
    let value = try #require(try certified(expression, digits: 30).value)
    let exact = try value.exact ?? ExactRational(value.description)
    let difference = (try ExactRational(exactly: actual) - exact).magnitude
    return exact.isZero ? difference : difference / exact.magnitude
  }

  @Test(arguments: [1, 2] as [UInt64])
  func `doubles are within their stated bounds of the exact values`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let ulp = ExactRational.one / ExactRational(1 << 52)
    for round in 0..<60 {
      let count = Int.random(in: 1...8, using: &generator)
      let p = generator.distribution(count: count)
      // Every third pair is near to the last bits.
      let q = round % 3 == 0 ? p.map { $0 * (1 + 0x1p-40) } : generator.positiveDistribution(count: count)
      let (exactP, exactQ) = (
        try p.map { try ExactRational(exactly: $0) }, try q.map { try ExactRational(exactly: $0) }
      )
      let entropy = try ExactExpression.entropy(of: exactP, sums: .asGiven)
      // An entry above 1 by a rounding makes a term of the other sign.
      if p.allSatisfy({ $0 <= 1 }), count > 1 {
        #expect(try error(DivergenceCore.entropy(of: p).value, entropy) <= ulp, "seed \(seed): \(p)")
      }
      let divergence = try ExactExpression.klDivergence(of: exactP, relativeTo: exactQ, sums: .generalized)
      let formula = try #require(divergence.expression)
      #expect(
        try error(generalizedKLDivergence(of: p, relativeTo: q).nats, formula) <= ulp,
        "seed \(seed): \(p) \(q)")
      if q.allSatisfy({ $0 < 1 }) {
        let cross = try ExactExpression.crossEntropy(of: exactP, under: exactQ, sums: .asGiven)
        #expect(
          try error(crossEntropy(of: p, under: q).nats, #require(cross.expression)) <= ulp,
          "seed \(seed): \(p) \(q)")
      }
    }
  }

  @Test(arguments: [3] as [UInt64])
  func `logits are within their stated bounds of the exact values`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let bound = ExactRational(6) / ExactRational(1 << 53)
    for _ in 0..<25 {
      let logits = (0..<Int.random(in: 2...4, using: &generator)).map { _ in
        Double.random(in: -20...20, using: &generator)
      }
      let temperature = Double.random(in: 0.3...4, using: &generator)
      let exact = try logits.map { try ExactRational(exactly: $0) }
      let exactTemperature = try ExactRational(exactly: temperature)
      let expected = try ExactExpression.logSoftmax(of: exact, temperature: exactTemperature)
      for (actual, formula) in zip(try logSoftmax(of: logits, temperature: temperature), expected) {
        #expect(try error(actual, formula) <= bound, "seed \(seed): \(logits) \(temperature)")
      }
      let probabilities = try ExactExpression.softmax(of: exact, temperature: exactTemperature)
      for (actual, formula) in zip(try softmax(of: logits, temperature: temperature).values, probabilities) {
        #expect(
          try error(actual, formula) <= ExactRational("1e-15"), "seed \(seed): \(logits) \(temperature)")
      }
      let sum = try error(logSumExp(logits), ExactExpression.logSumExp(exact))
      #expect(try sum <= ExactRational("1e-12"), "seed \(seed): \(logits)")
    }
  }
}

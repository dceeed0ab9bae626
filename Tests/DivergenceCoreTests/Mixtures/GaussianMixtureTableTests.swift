import DivergenceCore
import Testing

@Suite struct GaussianMixtureTableTests {
  /// Each functional by quadrature, named as in the table.
  private static let functionals: [(name: String, functional: MixtureFunctional)] = [
    ("kl", .klDivergence), ("cross-entropy", .crossEntropy), ("js", .jensenShannonDivergence),
    ("squared-hellinger", .squaredHellingerDistance), ("total-variation", .totalVariationDistance),
    ("chi-square", .pearsonChiSquaredDivergence),
  ]

  @Test(arguments: functionals.indices)
  func `functionals of mixtures are good to a relative error of 1e-15 and inside their bounds`(
    index: Int
  ) throws {
    let (name, functional) = Self.functionals[index]
    let rows = try TruthTable(named: "gaussian-mixtures").rows(of: name)
    #expect(rows.count >= 35)
    var worst = (error: 0.0, line: 0)
    for row in rows {
      let estimate = try functional.estimate(of: row.mixture(at: 0), relativeTo: row.mixture(at: 3))
      let error = relativeError(estimate.value, row.expected[0])
      if error > worst.error { worst = (error, row.line) }
      #expect(error <= 1e-15, "line \(row.line): \(estimate.value)")
      guard estimate.value.isFinite else { continue }
      #expect(abs(estimate.value - row.expected[0]) <= estimate.errorBound, "line \(row.line): \(estimate)")
    }
    print("  \(name): worst relative error \(worst.error) in line \(worst.line)")
  }

  @Test func `the entropy is good to a relative error of 1e-15, also near its zero`() throws {
    let rows = try TruthTable(named: "gaussian-mixtures").rows(of: "entropy")
    #expect(rows.count >= 60)
    var worst = (error: 0.0, line: 0)
    for row in rows {
      let entropy = try differentialEntropy(of: row.mixture(at: 0)).value
      let error = relativeError(entropy, row.expected[0])
      if error > worst.error { worst = (error, row.line) }
      #expect(error <= 1e-15, "line \(row.line): \(entropy)")
    }
    print("  entropy: worst relative error \(worst.error) in line \(worst.line)")
  }
}

extension TruthTable.Row {
  /// The mixture whose weights, means and standard deviations are the arguments from `index` on.
  func mixture(at index: Int) throws -> GaussianMixture {
    try GaussianMixture(
      weights: arguments[index], means: arguments[index + 1], standardDeviations: arguments[index + 2])
  }
}

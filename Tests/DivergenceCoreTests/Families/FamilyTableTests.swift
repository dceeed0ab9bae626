import DivergenceCore
import Testing

@Suite struct FamilyTableTests {
  /// The relative error that is allowed where it is not 1e-15.
  private static let tighter: [String: Double] = [
    "kl-normal": 3e-16, "kl-log-normal": 3e-16, "kl-exponential": 3e-16, "kl-bernoulli": 3e-16,
    "kl-binomial": 3e-16, "kl-geometric": 3e-16, "kl-poisson": 3e-16, "kl-uniform": 3e-16,
    "kl-laplace": 3e-16,
    "kl-pareto": 3e-16, "kl-standard-normal": 3e-16, "kl-log-variance": 3e-16, "entropy-bernoulli": 3e-16,
    "entropy-normal": 3e-16, "wasserstein-normal": 3e-16, "mutual-information": 3e-16,
    "kl-uniform-normal": 3e-16, "kl-uniform-exponential": 3e-16, "kl-uniform-laplace": 3e-16,
  ]

  @Test func `the table is there, and every functional of it is known`() throws {
    let rows = try TruthTable(named: "families").rows
    #expect(rows.count > 2000)
    #expect(Set(rows.map(\.functional)) == Set(FamilyFunctionals.all.keys))
  }

  @Test(arguments: FamilyFunctionals.all.keys.sorted())
  func `families are good to a relative error of 1e-15`(name: String) throws {
    let functional = try #require(FamilyFunctionals.all[name])
    let allowed = Self.tighter[name] ?? 1e-15
    var worst = 0.0
    for row in try TruthTable(named: "families").rows(of: name) {
      let (actual, expected) = (try functional(row), row.expected[0])
      var error = relativeError(actual, expected)
      // An entropy near 0, and a total variation where the deviations differ, are documented with an absolute
      // error.
      let isDifference = name == "total-variation-normal" && row.first[1] != row.second[1]
      if isDifference || name.hasPrefix("entropy-") {
        error = min(error, abs(actual - expected) / 1e-27 * allowed)
      }
      worst = max(worst, error)
      #expect(error <= allowed, "line \(row.line): \(actual), not \(expected)")
    }
    print("  \(name): worst relative error \(worst)")
  }
}

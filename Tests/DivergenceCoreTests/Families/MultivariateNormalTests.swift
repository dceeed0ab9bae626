import DivergenceCore
import Testing

@Suite struct MultivariateNormalTests {
  private static func distribution(_ mean: [Double], _ covariance: [Double]) throws -> MultivariateNormal {
    let order = mean.count
    let rows = (0..<order).map { Array(covariance[($0 * order)..<(($0 + 1) * order)]) }
    return try MultivariateNormal(mean: mean, covariance: rows)
  }

  private static func pair(_ row: TruthTable.Row) throws -> (MultivariateNormal, MultivariateNormal) {
    (
      try distribution(row.arguments[0], row.arguments[1]),
      try distribution(row.arguments[2], row.arguments[3])
    )
  }

  private static let functionals: [String: @Sendable (TruthTable.Row) throws -> Double] = [
    "kl": { row in
      let (p, q) = try pair(row)
      return try klDivergence(of: p, relativeTo: q).nats
    },
    "entropy": { differentialEntropy(of: try distribution($0.arguments[0], $0.arguments[1])).value },
    "renyi": { row in
      let (p, q) = try pair(row)
      return try renyiDivergence(of: p, relativeTo: q, order: row.number(4)).nats
    },
    "wasserstein": { row in
      let (p, q) = try pair(row)
      return try wasserstein2Distance(between: p, and: q)
    },
  ]

  @Test(arguments: functionals.keys.sorted())
  func `multivariate normals are good to a relative error of 1e-15`(name: String) throws {
    let functional = try #require(Self.functionals[name])
    var worst = 0.0
    let rows = try TruthTable(named: "multivariate-normals").rows(of: name)
    #expect(rows.count >= 80)
    for row in rows {
      let actual = try functional(row)
      let error = relativeError(actual, row.expected[0])
      worst = max(worst, error)
      #expect(error <= 1e-15, "line \(row.line): \(actual), not \(row.expected[0])")
    }
    print("  \(name) of multivariate normals: worst relative error \(worst)")
  }

  @Test func `what is no covariance is refused with its place`() {
    let mean = [0.0, 0.0]
    #expect(throws: DivergenceError.notSymmetric(row: 1, column: 0)) {
      try MultivariateNormal(mean: mean, covariance: [[1, 0.5], [(0.5).nextUp, 1]])
    }
    #expect(throws: DivergenceError.notPositiveDefinite(pivot: 1)) {
      try MultivariateNormal(mean: mean, covariance: [[1, 2], [2, 1]])
    }
    #expect(throws: DivergenceError.notPositiveDefinite(pivot: 1)) {
      try MultivariateNormal(mean: mean, covariance: [[1, 1], [1, 1]])
    }
    #expect(throws: DivergenceError.notPositiveDefinite(pivot: 0)) {
      try MultivariateNormal(mean: [0], covariance: [[0]])
    }
    #expect(throws: DivergenceError.unexpectedShape(rows: 2, columns: 1, expected: "2 × 2")) {
      try MultivariateNormal(mean: mean, covariance: [[1, 0], [1]])
    }
    #expect(throws: DivergenceError.unexpectedShape(rows: 1, columns: 1, expected: "2 × 2")) {
      try MultivariateNormal(mean: mean, covariance: [[1]])
    }
    #expect(throws: DivergenceError.notANumber(index: 1)) {
      try MultivariateNormal(mean: [0, .nan], covariance: [[1, 0], [0, 1]])
    }
    #expect(throws: DivergenceError.infinite(index: 3)) {
      try MultivariateNormal(mean: mean, covariance: [[1, 0], [0, .infinity]])
    }
    #expect(throws: DivergenceError.empty) { try MultivariateNormal(mean: [], covariance: []) }
  }

  @Test func `distributions of different dimensions are refused`() throws {
    let p = try MultivariateNormal(mean: [0], covariance: [[1]])
    let q = try MultivariateNormal(mean: [0, 0], covariance: [[1, 0], [0, 1]])
    let expected = DivergenceError.unequalLengths(first: 1, second: 2)
    #expect(throws: expected) { try klDivergence(of: p, relativeTo: q) }
    #expect(throws: expected) { try wasserstein2Distance(between: p, and: q) }
    #expect(throws: expected) { try hellingerDistance(between: p, and: q) }
  }

  @Test func `an order beyond the mixed covariance diverges, and says that no support is missing`() throws {
    let p = try MultivariateNormal(mean: [0, 0], covariance: [[4, 0], [0, 1]])
    let q = try MultivariateNormal(mean: [0, 0], covariance: [[1, 0], [0, 1]])
    let divergence = try renyiDivergence(of: p, relativeTo: q, order: 2)
    #expect(divergence.nats == .infinity)
    #expect(divergence.witness == .divergentIntegral)
    #expect(divergence.supportViolation == nil)
    #expect(try renyiDivergence(of: q, relativeTo: p, order: 2).isFinite)
  }
}

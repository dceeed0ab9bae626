import DivergenceCore
import TestSupport
import Testing

@Suite struct FitTests {
  private let bimodal: GaussianMixture

  init() throws {
    bimodal = try GaussianMixture(weights: [0.5, 0.5], means: [-3, 3], standardDeviations: [1, 1])
  }

  @Test func `the forward fit covers both modes, the reverse fit seeks one`() throws {
    let forward = try forwardFit(of: bimodal)
    #expect(forward.normal.mean == 0)
    #expect(forward.normal.standardDeviation == 3.1622776601683795)
    #expect(relativeError(forward.divergence.value, 0.461994613467945074) <= 1e-15)

    let reverse = try reverseFit(of: bimodal)
    #expect(reverse.satisfiesMorseCount)
    let (left, right) = (reverse.stationaryPoints[0], reverse.stationaryPoints[1])
    #expect(left.kind == .minimum && right.kind == .minimum)
    #expect(abs(left.normal.mean + 2.98430598783574) <= 1e-10)
    #expect(abs(left.normal.mean + right.normal.mean) <= 1e-10)
    #expect(left.components == [0] && right.components == [1])
    // Slightly less than log 2: the other mode costs nothing but its weight.
    #expect(left.divergence.value < 0.6931471805599453 && left.divergence.value > 0.688)
    #expect(reverse.best == left)
  }

  @Test func `between the modes of the reverse fit there is a broad optimum, and a saddle on either side`()
    throws
  {
    let points = try reverseFit(of: bimodal).stationaryPoints
    #expect(points.map(\.kind) == [.minimum, .minimum, .minimum, .saddle, .saddle])
    #expect(abs(points[2].normal.mean) <= 1e-10)
    #expect(points[2].components == [0, 1])
    #expect(points[2].divergence > points[0].divergence)
    #expect(points[3].normal.mean < 0 && points[4].normal.mean > 0)
    for point in points {
      #expect(point.gradientNorm <= 1e-13)
      #expect((point.curvatures[0] > 0) == (point.kind == .minimum))
      #expect(abs(point.shares.reduce(0, +) - 1) <= 1e-14)
    }
  }

  @Test(arguments: [(0.5, 1), (1.5, 1), (2.4, 1), (2.6, 3), (3, 3), (6, 3)])
  func `close modes have one optimum of the reverse fit, modes far apart have three`(
    distance: Double, count: Int
  ) throws {
    let mixture = try GaussianMixture(
      weights: [0.5, 0.5], means: [-distance, distance], standardDeviations: [1, 1])
    let fit = try reverseFit(of: mixture)
    #expect(fit.minima.count == count)
    #expect(fit.satisfiesMorseCount)
    // Where both are near, so are the fits, and the reverse one is the narrower.
    if count == 1 {
      let forward = try forwardFit(of: mixture)
      #expect(fit.best.normal.standardDeviation < forward.normal.standardDeviation)
    }
  }

  @Test func `stationary points of the reverse fit are those of the table, to 1e-10`() throws {
    let rows = try TruthTable(named: "reverse-fits").rows(of: "reverse-fit")
    #expect(rows.count >= 15)
    var worst = (parameter: 0.0, divergence: 0.0)
    for row in rows {
      let fit = try reverseFit(of: row.mixture(at: 0))
      let points = fit.stationaryPoints.sorted {
        ($0.normal.mean, $0.normal.standardDeviation) < ($1.normal.mean, $1.normal.standardDeviation)
      }
      #expect(fit.satisfiesMorseCount, "line \(row.line)")
      var expected = stride(from: 0, to: row.expected.count, by: 4).map { Array(row.expected[$0..<($0 + 4)]) }
      #expect(points.count == expected.count, "line \(row.line): \(points)")
      for point in points {
        let normal = point.normal
        let distances = expected.map {
          (abs($0[0] - normal.mean) + abs($0[1] - normal.standardDeviation)) / $0[1]
        }
        guard let least = distances.min(), let index = distances.firstIndex(of: least) else { continue }
        let truth = expected.remove(at: index)
        #expect(least <= 1e-10, "line \(row.line): \(normal) \(truth)")
        let error = relativeError(point.divergence.value, truth[2])
        #expect(truth[2] < 1e-20 || error <= 1e-13, "line \(row.line): \(point.divergence) \(truth)")
        #expect((truth[3] > 0) == (point.kind == .minimum), "line \(row.line): \(point)")
        #expect(abs(point.curvatures[0] - truth[3]) <= 1e-6 * abs(truth[3]), "line \(row.line): \(point)")
        worst = (
          max(worst.parameter, least), truth[2] < 1e-20 ? worst.divergence : max(worst.divergence, error)
        )
      }
    }
    print("  reverse fits: worst parameter \(worst.parameter), divergence \(worst.divergence)")
  }

  @Test func `a single component is its own fit both ways`() throws {
    let mixture = try GaussianMixture(weights: [0.25, 0.75], means: [2, 2], standardDeviations: [0.7, 0.7])
    let forward = try forwardFit(of: mixture).normal
    #expect(forward.mean == 2)
    #expect(relativeError(forward.variance, 0.49) <= 3e-16)
    #expect(try forwardFit(of: mixture).divergence.value == 0)
    let reverse = try reverseFit(of: mixture)
    #expect(reverse.stationaryPoints.count == 1)
    #expect(reverse.best.normal == (try Normal(mean: 2, standardDeviation: 0.7)))
    #expect(reverse.best.divergence.value == 0)
    #expect(abs(reverse.best.shares[0] - 0.25) <= 1e-14)
  }

  @Test(arguments: [31] as [UInt64])
  func `no other normal distribution is better than the fits`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<3 {
      let mixture = try generator.mixture(count: 2)
      let forward = try forwardFit(of: mixture)
      let reverse = try reverseFit(of: mixture)
      #expect(reverse.satisfiesMorseCount, "seed \(seed): \(mixture)")
      for _ in 0..<6 {
        let other = try Normal(
          mean: forward.normal.mean + Double.random(in: -2...2, using: &generator),
          standardDeviation: forward.normal.standardDeviation
            * Double.random(in: 0.5...1.5, using: &generator))
        #expect(
          try klDivergence(of: mixture, relativeTo: other).information > forward.divergence,
          "seed \(seed): \(mixture)")
        #expect(
          try klDivergence(of: other, relativeTo: mixture).information > reverse.best.divergence,
          "seed \(seed): \(mixture)")
      }
      let moved = try reverseFit(of: mixture.mapped(offset: 3, factor: 4))
      #expect(moved.stationaryPoints.count == reverse.stationaryPoints.count, "seed \(seed): \(mixture)")
      let best = moved.best.normal
      #expect(abs(best.mean - 3 - 4 * reverse.best.normal.mean) <= 1e-9 * best.standardDeviation)
    }
  }

  @Test func `the moments of a mixture in two dimensions`() throws {
    let mixture = try DiagonalGaussianMixture(
      weights: [0.25, 0.75], means: [[0, 4], [4, 0]], standardDeviations: [[1, 2], [3, 1]])
    #expect(mixture.mean == [3, 1])
    // Σ w s² + Σ w d²: 0.25 · 9 + 0.75 · 1 + 0.25 · 1 + 0.75 · 9 and 0.25 · 9 + 0.75 · 1 + 0.25 · 4 + 0.75 · 1
    #expect(mixture.covariance == [[10, -3], [-3, 4.75]])
    #expect(throws: DivergenceError.empty) {
      try DiagonalGaussianMixture(weights: [1], means: [[]], standardDeviations: [[]])
    }
    #expect(throws: DivergenceError.unequalLengths(first: 2, second: 1)) {
      try DiagonalGaussianMixture(weights: [1], means: [[0, 0]], standardDeviations: [[1]])
    }
    #expect(throws: DivergenceError.self) {
      try DiagonalGaussianMixture(weights: [1], means: [[0, 0]], standardDeviations: [[1, 0]])
    }
  }
}

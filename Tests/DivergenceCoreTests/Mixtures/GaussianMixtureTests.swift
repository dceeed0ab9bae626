import DivergenceCore
import Testing

@Suite struct GaussianMixtureTests {
  private let bimodal: GaussianMixture

  init() throws {
    bimodal = try GaussianMixture(weights: [0.5, 0.5], means: [-3, 3], standardDeviations: [1, 1])
  }

  @Test func `what is no mixture is refused`() {
    #expect(throws: DivergenceError.unequalLengths(first: 1, second: 2)) {
      try GaussianMixture(weights: [1], means: [0, 1], standardDeviations: [1])
    }
    #expect(throws: DivergenceError.unequalLengths(first: 1, second: 0)) {
      try GaussianMixture(weights: [1], means: [0], standardDeviations: [])
    }
    #expect(throws: DivergenceError.empty) {
      try GaussianMixture(weights: [], means: [], standardDeviations: [])
    }
    #expect(throws: DivergenceError.sumNotOne(sum: 0.75, tolerance: 1e-9)) {
      try GaussianMixture(weights: [0.5, 0.25], means: [0, 1], standardDeviations: [1, 1])
    }
    #expect(throws: DivergenceError.negative(index: 1, value: -0.5)) {
      try GaussianMixture(weights: [1.5, -0.5], means: [0, 1], standardDeviations: [1, 1])
    }
    for (mean, deviation) in [(Double.nan, 1), (.infinity, 1), (0, 0), (0, -1), (0, .nan), (0, .infinity)] {
      #expect(throws: DivergenceError.self) {
        try GaussianMixture(weights: [1], means: [mean], standardDeviations: [deviation])
      }
    }
    #expect(throws: DivergenceError.self) { try bimodal.density(at: .nan) }
    #expect(throws: DivergenceError.self) { try bimodal.logDensity(at: .infinity) }
  }

  @Test func `widths and distances beyond 2^30 are refused by functionals, not by the density`() throws {
    let needle = try GaussianMixture(weights: [0.5, 0.5], means: [0, 1], standardDeviations: [1e-10, 1])
    #expect(throws: DivergenceError.self) { try differentialEntropy(of: needle) }
    #expect(throws: DivergenceError.self) { try reverseFit(of: needle) }
    #expect(try needle.density(at: 0) > 1e9)
  }

  @Test func `the density and its logarithm`() throws {
    #expect(relativeError(try bimodal.density(at: 3), 0.1994711432386577639) <= 3e-16)
    #expect(relativeError(try bimodal.density(at: 0), 0.0044318484119380071756) <= 3e-16)
    #expect(try bimodal.density(at: 100) == 0)
    // −97²/2 − log(2π)/2 − log 2, where the density underflows.
    #expect(relativeError(try bimodal.logDensity(at: 100), -4706.1120857137646181) <= 3e-16)
    #expect(try bimodal.logDensity(at: 1e150).isFinite)
    #expect(try bimodal.logDensity(at: 1e200) == -.infinity)
    let tiny = try GaussianMixture(weights: [1], means: [0x1p-1060], standardDeviations: [0x1p-1060])
    #expect(try tiny.density(at: 0x1p-1060) == .infinity)
    #expect(relativeError(try tiny.logDensity(at: 0x1p-1060), 733.817072860337355) <= 3e-16)
    let wide = try GaussianMixture(weights: [1], means: [-1e308], standardDeviations: [1e308])
    #expect(try wide.logDensity(at: 1e308) < wide.logDensity(at: 0))
  }

  @Test func `moments`() throws {
    #expect(bimodal.mean == 0)
    #expect(bimodal.variance == 10)
    #expect(bimodal.centralMoment(0) == 1)
    #expect(bimodal.centralMoment(3) == 0)
    // 3 + 6 · 9 + 81
    #expect(bimodal.centralMoment(4) == 138)
    let far = try GaussianMixture(weights: [0.25, 0.75], means: [1e8, 1e8 + 4], standardDeviations: [1, 2])
    #expect(far.mean == 1e8 + 3)
    #expect(far.variance == 6.25)
    let huge = try GaussianMixture(
      weights: [0.5, 0.5], means: [-3e200, 3e200], standardDeviations: [1e200, 1e200])
    #expect(huge.variance == .infinity)
    #expect(relativeError(huge.standardDeviation, 3.1622776601683795e200) <= 3e-16)
  }

  @Test func `a component of weight zero changes nothing`() throws {
    let padded = try GaussianMixture(
      weights: [0.5, 0, 0.5], means: [-3, 1e6, 3], standardDeviations: [1, 1e-6, 1])
    #expect(try klDivergence(of: padded, relativeTo: bimodal).nats == 0)
    #expect(try differentialEntropy(of: padded) == differentialEntropy(of: bimodal))
  }

  @Test func `the χ² divergence is infinite where the tails of P are too wide, and beyond the range`() throws
  {
    let standard = try Normal(mean: 0, standardDeviation: 1)
    let wide = try GaussianMixture(weights: [0.999, 0.001], means: [0, 0], standardDeviations: [1, 1.415])
    let narrow = try GaussianMixture(
      weights: [0.999, 0.001], means: [0, 0], standardDeviations: [1, 1.414])
    #expect(try pearsonChiSquaredDivergence(of: wide, relativeTo: standard) == .infinity)
    #expect(try pearsonChiSquaredDivergence(of: narrow, relativeTo: standard).isFinite)
    let shifted = try Normal(mean: 40, standardDeviation: 1)
    #expect(try pearsonChiSquaredDivergence(of: shifted, relativeTo: standard) == .infinity)
    // e^(25²) − 1
    let near = try Normal(mean: 25, standardDeviation: 1)
    #expect(
      relativeError(try pearsonChiSquaredDivergence(of: near, relativeTo: standard), 2.716759469663736693e271)
        <= 1e-13)
  }
}

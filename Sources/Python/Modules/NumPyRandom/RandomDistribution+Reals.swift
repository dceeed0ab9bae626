import RandomNumbers

extension RandomDistribution {
  private static func scaled(
    _ name: String, fill: Fill? = nil, _ real: @escaping @Sendable (inout NumPyRandom, [Double]) -> Double
  )
    -> RandomDistribution
  {
    RandomDistribution(
      name, [Parameter("loc", .any, or: 0), Parameter("scale", .nonNegative, or: 1)], fill: fill, real: real)
  }

  /// The distributions of real numbers.
  static let reals: [RandomDistribution] = [
    RandomDistribution(
      "uniform", [Parameter("low", .any, or: 0), Parameter("high", .any, or: 1)],
      problem: { values, isLegacy in
        let width = values[1] - values[0]
        if !width.isFinite {
          return isLegacy ? "Range exceeds valid bounds" : "high - low range exceeds valid bounds"
        }
        return !isLegacy && width.sign == .minus && width != 0 ? "high - low < 0" : nil
      }, fill: { $0.fillUniforms(low: $1[0], width: $1[1] - $1[0], $2) },
      real: { $0.uniform(low: $1[0], width: $1[1] - $1[0]) }),
    scaled("normal", fill: { $0.fillNormals(mean: $1[0], deviation: $1[1], $2) }) {
      $0.normal(mean: $1[0], deviation: $1[1])
    },
    scaled("laplace") { $0.laplace(location: $1[0], scale: $1[1]) },
    scaled("gumbel") { $0.gumbel(location: $1[0], scale: $1[1]) },
    scaled("logistic") { $0.logistic(location: $1[0], scale: $1[1]) },
    RandomDistribution(
      "lognormal", [Parameter("mean", .any, or: 0), Parameter("sigma", .nonNegative, or: 1)]
    ) { $0.logNormal(mean: $1[0], deviation: $1[1]) },
    RandomDistribution(
      "exponential", [Parameter("scale", .nonNegative, or: 1)],
      fill: { $0.fillExponentials(scale: $1[0], $2) }
    ) { $0.exponential(scale: $1[0]) },
    RandomDistribution("rayleigh", [Parameter("scale", .nonNegative, or: 1)]) { $0.rayleigh(scale: $1[0]) },
    RandomDistribution("gamma", [Parameter("shape", .nonNegative), Parameter("scale", .nonNegative, or: 1)]) {
      $0.gamma(shape: $1[0], scale: $1[1])
    },
    RandomDistribution("beta", [Parameter("a", .positive), Parameter("b", .positive)]) {
      $0.beta($1[0], $1[1])
    },
    RandomDistribution("chisquare", [Parameter("df", .positive)]) { $0.chiSquare(freedom: $1[0]) },
    RandomDistribution(
      "noncentral_chisquare", [Parameter("df", .positive), Parameter("nonc", .nonNegative)]
    ) { $0.noncentralChiSquare(freedom: $1[0], noncentrality: $1[1]) },
    RandomDistribution("f", [Parameter("dfnum", .positive), Parameter("dfden", .positive)]) {
      $0.fisher(numerator: $1[0], denominator: $1[1])
    },
    RandomDistribution(
      "noncentral_f",
      [Parameter("dfnum", .positive), Parameter("dfden", .positive), Parameter("nonc", .nonNegative)]
    ) { $0.noncentralFisher(numerator: $1[0], denominator: $1[1], noncentrality: $1[2]) },
    RandomDistribution("standard_t", [Parameter("df", .positive)]) { $0.student(freedom: $1[0]) },
    RandomDistribution("standard_cauchy", []) { random, _ in random.standardCauchy() },
    RandomDistribution("pareto", [Parameter("a", .positive)]) { $0.pareto(shape: $1[0]) },
    RandomDistribution("weibull", [Parameter("a", .nonNegative)]) { $0.weibull(shape: $1[0]) },
    RandomDistribution("power", [Parameter("a", .positive)]) { $0.power(exponent: $1[0]) },
    RandomDistribution("wald", [Parameter("mean", .positive), Parameter("scale", .positive)]) {
      $0.wald(mean: $1[0], scale: $1[1])
    },
    RandomDistribution(
      "triangular", [Parameter("left", .any), Parameter("mode", .any), Parameter("right", .any)],
      problem: { values, _ in
        if values[0] > values[1] { return "left > mode" }
        if values[1] > values[2] { return "mode > right" }
        return values[0] == values[2] ? "left == right" : nil
      }, real: { $0.triangular(left: $1[0], mode: $1[1], right: $1[2]) }),
    RandomDistribution(
      "vonmises", [Parameter("mu", .any), Parameter("kappa", .nonNegative)],
      refusal: { values, isLegacy in
        isLegacy && values[1] > 1e6 ? "NumPy's frozen functions do not end for so large a kappa" : nil
      }, real: { $0.vonMises(mean: $1[0], concentration: $1[1]) }),
  ]

  /// The distributions of whole numbers.
  static let wholes: [RandomDistribution] = [
    RandomDistribution(
      "poisson", [Parameter("lam", .poissonMean, or: 1)], whole: { $0.poisson(mean: $1[0]) }),
    RandomDistribution(
      "binomial", [Parameter("n", .nonNegative, isWhole: true), Parameter("p", .probability)],
      refusal: { values, _ in values[0] > 0x1p53 ? "so large an n is not supported" : nil },
      whole: { $0.binomial(count: Int(exactly: $1[0]) ?? 0, probability: $1[1]) }),
    RandomDistribution(
      "negative_binomial", [Parameter("n", .positiveNumber), Parameter("p", .probability)],
      problem: { values, isLegacy in
        if !isLegacy, values[1] == 0 { return "p <= 0, p > 1 or p contains NaNs" }
        let mean = (1 - values[1]) / values[1] * (values[0] + 10 * values[0].squareRoot())
        let isLarge = !(mean <= 9.223372006484771e18)
        return !isLegacy && isLarge
          ? "n too large or p too small, see Generator.negative_binomial Notes" : nil
      }, whole: { $0.negativeBinomial(successes: $1[0], probability: $1[1]) }),
    RandomDistribution(
      "geometric", [Parameter("p", .positiveProbability)], whole: { $0.geometric(probability: $1[0]) }),
    RandomDistribution(
      "zipf", [Parameter("a", .aboveOne)],
      refusal: { values, isLegacy in
        isLegacy && values[0] < 1.01 ? "NumPy's frozen functions hardly end for so small an exponent" : nil
      }, whole: { $0.zipf(exponent: $1[0]) }),
    RandomDistribution(
      "logseries", [Parameter("p", .smallProbability)], whole: { $0.logSeries(probability: $1[0]) }),
    RandomDistribution(
      "hypergeometric",
      [
        Parameter("ngood", .nonNegative, isWhole: true), Parameter("nbad", .nonNegative, isWhole: true),
        Parameter("nsample", .nonNegative, isWhole: true),
      ],
      problem: { values, isLegacy in
        if isLegacy, values[2] < 1 { return "nsample < 1 or nsample is NaN" }
        if !isLegacy, values[0] >= 1e9 || values[1] >= 1e9 {
          return "both ngood and nbad must be less than 1000000000"
        }
        return values[0] + values[1] < values[2] ? "ngood + nbad < nsample" : nil
      },
      refusal: { values, _ in
        values.contains { $0 > 1e12 } ? "populations beyond 1e12 are not supported" : nil
      },
      whole: {
        $0.hypergeometric(
          good: Int(exactly: $1[0]) ?? 0, bad: Int(exactly: $1[1]) ?? 0, sample: Int(exactly: $1[2]) ?? 0)
      }),
  ]
}

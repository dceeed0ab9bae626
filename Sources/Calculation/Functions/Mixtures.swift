import DivergenceCore

extension CalculatorFunction {
  /// Gaussian mixtures by quadrature, and the normal distributions that fit them.
  static let mixtures: [CalculatorFunction] = [
    information("kl_mixture", also: ["kl_gmm"], mixturePair, "KL of Gaussian mixtures, by quadrature") {
      (a) throws(DivergenceError) in
      .amount(try klDivergence(of: try mixture(a, 0), relativeTo: try mixture(a, 3)))
    },
    information("js_mixture", mixturePair, "Jensen–Shannon divergence of Gaussian mixtures") {
      (a) throws(DivergenceError) in
      .amount(try jensenShannonDivergence(between: try mixture(a, 0), and: try mixture(a, 3)))
    },
    information("cross_entropy_mixture", mixturePair, "cross-entropy of Gaussian mixtures") {
      (a) throws(DivergenceError) in
      .amount(try crossEntropy(of: try mixture(a, 0), under: try mixture(a, 3)))
    },
    information(
      "entropy_mixture", also: ["entropy_gmm"], onlyMixture, "differential entropy of a Gaussian mixture"
    ) {
      (a) throws(DivergenceError) in
      .amount(try differentialEntropy(of: try mixture(a, 0)))
    },
    plain("tv_mixture", mixturePair, "total variation distance of Gaussian mixtures") {
      (a) throws(DivergenceError) in
      .number(try totalVariationDistance(between: try mixture(a, 0), and: try mixture(a, 3)))
    },
    plain("hellinger_mixture", mixturePair, "Hellinger distance of Gaussian mixtures") {
      (a) throws(DivergenceError) in
      .number(try hellingerDistance(between: try mixture(a, 0), and: try mixture(a, 3)))
    },
    plain(
      "forward_fit", also: ["moment_projection", "m_projection"], onlyMixture,
      "normal q with the least KL(p‖q): it has the mixture's mean and variance, and covers it"
    ) { (a) throws(DivergenceError) in
      let fit = try forwardFit(of: try mixture(a, 0))
      return .fields([
        "mean": .number(fit.normal.mean), "variance": .number(fit.normal.variance),
        "kl": .number(fit.divergence.value),
      ])
    },
    plain(
      "reverse_fit", also: ["information_projection", "i_projection"], onlyMixture,
      "normals q at which KL(q‖p) is stationary, the least first: they seek modes"
    ) { (a) throws(DivergenceError) in
      let fit = try reverseFit(of: try mixture(a, 0))
      return CalculatorResult(
        .rows(
          fit.stationaryPoints.map { point in
            .fields([
              .init(name: "kind", value: .text(point.kind.rawValue)),
              .init(name: "mean", value: .number(point.normal.mean)),
              .init(name: "variance", value: .number(point.normal.variance)),
              .init(name: "kl", value: .number(point.divergence.value)),
            ])
          }))
    },
  ]

  private static let onlyMixture: [CalculatorParameter] = [
    .required("weights", .distribution), .required("means", .list), .required("sigmas", .list),
  ]
  private static let mixturePair: [CalculatorParameter] = [
    .required("weights1", .distribution), .required("means1", .list), .required("sigmas1", .list),
    .required("weights2", .distribution), .required("means2", .list), .required("sigmas2", .list),
  ]

  /// The mixture whose parameters begin at `index`.
  private static func mixture(_ a: CalculatorArguments, _ index: Int) throws(DivergenceError)
    -> GaussianMixture
  {
    try GaussianMixture(
      weights: a.list(index), means: a.list(index + 1), standardDeviations: a.list(index + 2))
  }
}

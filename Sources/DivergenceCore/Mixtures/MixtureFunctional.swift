/// A functional of two mixtures that is found by quadrature, by name: for those who want the error bound and the cost
/// with the value.
///
/// The functions of the same names (`klDivergence(of:relativeTo:)` for mixtures and so on) return the value alone.
public enum MixtureFunctional: Sendable, Hashable, CaseIterable {
  /// D(P‖Q), nats.
  case klDivergence
  /// H(P, Q), nats.
  case crossEntropy
  /// JS(P, Q), nats.
  case jensenShannonDivergence
  /// ½ ∫ (√p − √q)².
  case squaredHellingerDistance
  /// ½ ∫ |p − q|.
  case totalVariationDistance
  /// ∫ (p − q)²/q.
  case pearsonChiSquaredDivergence

  /// The functional of P and Q with its error bound and the number of evaluations.
  ///
  /// - Argument order, unit, conventions, error bound, refusals and source are those of the function of that name;
  ///   `+∞` has an error bound of 0.
  public func estimate(
    of p: some GaussianMixtureConvertible, relativeTo q: some GaussianMixtureConvertible
  ) throws(DivergenceError) -> IntegralEstimate {
    let pair = try MixturePair(p.asGaussianMixture, q.asGaussianMixture)
    return switch self {
    case .klDivergence: try pair.klDivergence()
    case .crossEntropy: try pair.crossEntropy()
    case .jensenShannonDivergence: try pair.jensenShannonDivergence()
    case .squaredHellingerDistance: try pair.squaredHellingerDistance()
    case .totalVariationDistance: try pair.totalVariationDistance()
    case .pearsonChiSquaredDivergence: try pair.pearsonChiSquaredDivergence()
    }
  }
}

extension MixturePair {
  /// The integral of a function of both densities, in the unit of this pair.
  func integral(
    method: String, tolerance: QuadratureTolerance, over breakpoints: [Double]? = nil,
    of integrand: (MixtureDensity.Value, MixtureDensity.Value) -> DoubleDouble
  ) throws(DivergenceError) -> AdaptiveQuadrature<DoubleDouble> {
    try AdaptiveQuadrature(
      over: breakpoints ?? self.breakpoints, tolerance: tolerance, method: method,
      of: { integrand(first.value(at: $0), second.value(at: $0)) })
  }
}

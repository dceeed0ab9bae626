/// The cross-entropy of a mixture Q under a mixture P, for densities: H(P, Q) = −∫ p log q, by quadrature.
///
/// - Argument order: P, the distribution of the outcomes, first; Q, the model, second. H(P, Q) ≠ H(Q, P).
/// - Unit: nats, for x measured in its unit: as the differential entropy, it may be negative and changes by the
///   logarithm of the factor where the unit of x changes.
/// - Error bound: relative error below 1e-15 while |H| is not below 2^-20 ∫ |p log q|.
/// - Refuses mixtures whose standard deviations and distances of means differ by more than a factor of 2^30, and
///   throws `notConverged` where the quadrature does not reach its tolerance.
/// - Source: Cover and Thomas (2006), chapter 8, H(P, Q) = h(P) + D(P‖Q).
public func crossEntropy(
  of p: some GaussianMixtureConvertible, under q: some GaussianMixtureConvertible
) throws(DivergenceError) -> Information<Nats> {
  Information(try MixtureFunctional.crossEntropy.estimate(of: p, relativeTo: q).value)
}

/// The differential entropy of a mixture: h(P) = −∫ p log p, by quadrature.
///
/// - Unit: nats, for x measured in its unit; it may be negative and is not invariant under a change of that unit.
/// - Error bound: relative error below 1e-15 while |h| is not below 2^-20 ∫ |p log p|.
/// - Refuses mixtures whose standard deviations and distances of means differ by more than a factor of 2^30, and
///   throws `notConverged` where the quadrature does not reach its tolerance.
/// - Source: Cover and Thomas (2006), (8.1).
public func differentialEntropy(
  of p: some GaussianMixtureConvertible
) throws(DivergenceError) -> Information<Nats> {
  try crossEntropy(of: p, under: p)
}

extension MixturePair {
  /// −∫ p log q with the logarithm of the unit taken into the integrand, so that no difference is formed afterwards.
  func crossEntropy() throws(DivergenceError) -> IntegralEstimate {
    let unit = DoubleDouble.naturalLogarithmOf2 * Double(unitExponent)
    return try integral(
      method: "quadrature of the cross-entropy of mixtures",
      tolerance: .doubleDouble
    ) { p, q in
      if p.isNegligible { return .zero }
      return p.unscaled * (unit - q.logarithm)
    }.estimate
  }
}

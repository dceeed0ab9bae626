/// The Jensen–Shannon divergence between two mixtures: ½ D(P‖M) + ½ D(Q‖M) with M = (P + Q)/2, by quadrature.
///
/// - Argument order: none, the functional is symmetric. It is the divergence, not its square root, the distance.
/// - Unit: nats; at most log 2.
/// - Conventions: 0 only for equal densities.
/// - Error bound: relative error below 1e-15 for a value I above 1e-24, so also for mixtures that are almost equal,
///   and with components far apart or of very different widths; below 1e-24 an absolute 2^-92 √I.
/// - Refuses mixtures whose standard deviations and distances of means differ by more than a factor of 2^30, and
///   throws `notConverged` where the quadrature does not reach its tolerance.
/// - Source: Lin, Divergence measures based on the Shannon entropy (1991).
public func jensenShannonDivergence(
  between p: some GaussianMixtureConvertible, and q: some GaussianMixtureConvertible
) throws(DivergenceError) -> Information<Nats> {
  Information(try MixtureFunctional.jensenShannonDivergence.estimate(of: p, relativeTo: q).value)
}

extension MixturePair {
  func jensenShannonDivergence() throws(DivergenceError) -> IntegralEstimate {
    try integral(
      method: "quadrature of the Jensen–Shannon divergence of mixtures",
      tolerance: .squaredDifference
    ) { p, q in
      let (p, q) = (p.unscaled, q.unscaled)
      let middle = (p + q) * 0.5
      var sum = DoubleDouble.zero
      for density in [p, q] { sum += density.high > 0 ? DoubleDouble.excess(density, middle) : middle }
      return sum * 0.5
    }.estimate
  }
}

/// The Kolmogorov–Smirnov distance of two distributions on the real line: max |F − G|.
///
/// - Arguments: the masses of P and where they are, the masses of Q and where they are; positions in any order.
/// - Argument order: of no importance. A metric.
/// - Unit: none; from 0 to 1, and the same for any ascending change of the positions.
/// - Conventions: masses count in proportion to their exact sums, as in
///   ``wassersteinDistance(between:at:and:at:order:)``.
/// - Error bound: relative error below 1e-15 also where the distributions are almost the same.
/// - Refuses what ``wassersteinDistance(between:at:and:at:order:)`` refuses.
/// - Source: Kolmogorov (1933); Smirnov (1939).
public func kolmogorovSmirnovDistance(
  between p: some DiscreteDistribution, at positionsOfP: [Double], and q: some DiscreteDistribution,
  at positionsOfQ: [Double]
) throws(DivergenceError) -> Double {
  let masses = try MassesOnLine(p, at: positionsOfP, q, at: positionsOfQ)
  let greatest = masses.steps.map(\.excess.magnitude).max() ?? .zero
  return (greatest / masses.total).rounded
}

/// The Kolmogorov–Smirnov distance of two distributions on the real line with the same positions.
///
/// - Arguments: the masses of P and of Q, and where both are; everything else is that of
///   ``kolmogorovSmirnovDistance(between:at:and:at:)``.
public func kolmogorovSmirnovDistance(
  between p: some DiscreteDistribution, and q: some DiscreteDistribution, at positions: [Double]
) throws(DivergenceError) -> Double {
  try kolmogorovSmirnovDistance(between: p, at: positions, and: q, at: positions)
}

/// The energy distance of two distributions on the real line: √(2 ∫ (F − G)² dx), which is
/// √(2 E|X − Y| − E|X − X′| − E|Y − Y′|). Texts without the root have the square.
///
/// - Arguments: the masses of P and where they are, the masses of Q and where they are; positions in any order.
/// - Argument order: of no importance. A metric.
/// - Unit: the square root of that of the positions.
/// - Conventions: masses count in proportion to their exact sums, as in
///   ``wassersteinDistance(between:at:and:at:order:)``.
/// - Error bound: relative error below 1e-15 also where the distributions are almost the same.
/// - Refuses what ``wassersteinDistance(between:at:and:at:order:)`` refuses.
/// - Source: Székely and Rizzo, Energy statistics (2013).
public func energyDistance(
  between p: some DiscreteDistribution, at positionsOfP: [Double], and q: some DiscreteDistribution,
  at positionsOfQ: [Double]
) throws(DivergenceError) -> Double {
  let masses = try MassesOnLine(p, at: positionsOfP, q, at: positionsOfQ)
  let integral = masses.steps.reduce(.zero) { $0 + $1.excess.squared * $1.length }
  return ((integral + integral).squareRoot / masses.total).rounded
}

/// The energy distance of two distributions on the real line with the same positions.
///
/// - Arguments: the masses of P and of Q, and where both are; everything else is that of
///   ``energyDistance(between:at:and:at:)``.
public func energyDistance(
  between p: some DiscreteDistribution, and q: some DiscreteDistribution, at positions: [Double]
) throws(DivergenceError) -> Double {
  try energyDistance(between: p, at: positions, and: q, at: positions)
}

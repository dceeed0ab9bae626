/// The steps that many libraries share, each operation rounded by itself.

/// p log(p/q) as it stands: NaN for p = 0.
func naiveTerms<Scalar: ReplayScalar>(_ p: [Scalar], _ q: [Scalar]) -> [Scalar] {
  zip(p, q).map { $0 * .logarithm($0 / $1) }
}

/// Each entry divided by the sum.
func normalized<Scalar: ReplayScalar>(_ values: [Scalar], _ order: SummationOrder) -> [Scalar] {
  let sum = order.sum(values)
  return values.map { $0 / sum }
}

/// Each entry between two bounds.
func bounded<Scalar: ReplayScalar>(_ values: [Scalar], from least: Scalar, to greatest: Scalar) -> [Scalar] {
  values.map { min(max($0, least), greatest) }
}

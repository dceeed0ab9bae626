/// A divergence before it is rounded to a ``Divergence``: about 80 bits, or why it is `+∞`.
public struct PreciseDivergence: Sendable {
  /// The amount in nats; NaN where it overflowed.
  let nats: DoubleDouble
  /// Why the amount is `+∞`, if it is.
  let witness: InfinityWitness?

  /// An amount in nats.
  init(_ nats: DoubleDouble) {
    self.nats = nats
    witness = nil
  }

  /// `+∞`, because of what `witness` says.
  init(infiniteBecauseOf witness: InfinityWitness) {
    nats = DoubleDouble(.infinity)
    self.witness = witness
  }

  /// The amount, rounded to nearest.
  public var rounded: Divergence {
    guard let witness else {
      // Where parts overflow, the sum is ∞ − ∞ in its low part. Rounding below zero is rounding of zero.
      return Divergence(nats.high.isFinite ? Information(max(nats, .zero)) : Information(.infinity))
    }
    return Divergence(infiniteBecauseOf: witness)
  }

  /// The amount times a factor above zero.
  func scaled(by factor: Double) -> PreciseDivergence {
    guard witness == nil else { return self }
    return PreciseDivergence(factor * nats)
  }

  /// The sum of two amounts; `+∞` for the first reason of the two.
  func adding(_ other: PreciseDivergence) -> PreciseDivergence {
    if witness != nil { return self }
    if other.witness != nil { return other }
    return PreciseDivergence(nats + other.nats)
  }
}

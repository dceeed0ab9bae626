/// Why a divergence is `+∞`.
public enum InfinityWitness: Sendable, Hashable {
  /// The first outcome, from 0, that P has and Q excludes.
  case outcome(Int)
  /// The lowest interval to which P gives mass and Q none; its ends may be `−∞` and `+∞`.
  case interval(lower: Double, upper: Double)
  /// Q excludes nothing that P has, but the integral that defines the divergence grows without bound.
  case divergentIntegral
}

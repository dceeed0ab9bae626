/// An amount of information that a fast function computed, with bounds that are proved and not measured.
public struct EnclosedAmount: Sendable, Hashable {
  /// The amount in nats; `+∞` if an outcome of P is excluded by Q, or beyond the range of doubles.
  public let nats: Double
  /// Where the exact value for the given doubles lies, in nats.
  public let enclosure: ClosedRange<Double>
  /// The first outcome, from 0, that P has (p > 0) and Q excludes (q = 0): the witness of `+∞`.
  public let supportViolation: Int?

  /// The amount with its unit.
  public var information: Information<Nats> { Information(nats) }

  /// `nats` with an absolute error of at most `error`, both rounded; the amount is known to be at least `minimum`.
  init(nats: Double, error: Double, atLeast minimum: Double) {
    supportViolation = nil
    // Sums beyond the range become ∞ − ∞ in their compensation.
    let isFinite = nats.isFinite && error.isFinite
    self.nats = isFinite ? nats : .infinity
    // One step outwards covers the rounding of the sums here.
    let lower = max((nats - error).nextDown, minimum)
    enclosure = isFinite ? min(lower, nats)...(nats + error).nextUp : 0...(.infinity)
  }

  /// `+∞`: because of the outcome at `witness`, or because it overflowed.
  init(infiniteBecauseOf witness: Int?) {
    nats = .infinity
    enclosure = (witness == nil ? 0 : .infinity)...(.infinity)
    supportViolation = witness
  }
}

/// u = 2^-53: the relative error of one rounding to nearest.
let roundingError = 0x1p-53

/// What underflow takes at most from a sum of `count` terms: a few of the least doubles each.
func underflowError(count: Int) -> Double { Double(count) * 0x1p-1070 }

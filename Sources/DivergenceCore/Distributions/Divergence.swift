/// What a functional of two distributions comes to: an amount of information, perhaps `+∞`, and then why.
public struct Divergence: Sendable, Hashable {
  /// The amount, in nats.
  public let information: Information<Nats>
  /// The first outcome, from 0, that P has (p > 0) and Q excludes (q = 0), or for functionals that say so the other
  /// way round: the witness of `+∞`.
  /// `nil` if and only if the amount is finite or overflowed.
  public let supportViolation: Int?

  /// A finite amount in nats.
  init(nats: Double) {
    information = Information(nats)
    supportViolation = nil
  }

  /// `+∞`, because of the outcome at `witness`.
  init(infiniteBecauseOf witness: Int) {
    information = Information(.infinity)
    supportViolation = witness
  }

  /// The amount as a plain number, in nats.
  public var nats: Double { information.value }
  /// The amount in bits.
  public var bits: Double { information.value(in: .bits) }
  /// The amount in bans.
  public var bans: Double { information.value(in: .bans) }
  /// Whether Q excludes no outcome that P has.
  public var isFinite: Bool { information.isFinite }
}

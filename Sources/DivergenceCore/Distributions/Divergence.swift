/// What a functional of two distributions comes to: an amount of information, perhaps `+∞`, and then why.
public struct Divergence: Sendable, Hashable {
  /// The amount, in nats.
  public let information: Information<Nats>
  /// Why the amount is `+∞`: `nil` if and only if the amount is finite or overflowed.
  public let witness: InfinityWitness?

  /// A finite amount in nats.
  init(nats: Double) {
    information = Information(nats)
    witness = nil
  }

  /// An amount that is perhaps known to more than its digits.
  init(_ amount: Information<Nats>) {
    information = amount
    witness = nil
  }

  /// `+∞`, because of what `witness` says.
  init(infiniteBecauseOf witness: InfinityWitness) {
    information = Information(.infinity)
    self.witness = witness
  }

  /// `+∞`, because of the outcome at `index`.
  init(infiniteBecauseOf index: Int) { self.init(infiniteBecauseOf: .outcome(index)) }

  /// The first outcome, from 0, that P has (p > 0) and Q excludes (q = 0): the witness of `+∞` where both are
  /// discrete; `nil` otherwise.
  public var supportViolation: Int? {
    guard case .outcome(let index) = witness else { return nil }
    return index
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

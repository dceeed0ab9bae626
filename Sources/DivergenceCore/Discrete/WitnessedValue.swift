/// A number without unit, perhaps `+∞`, and then why: what functionals come to that measure no information.
public struct WitnessedValue: Sendable, Hashable {
  /// The number; never NaN.
  public let value: Double
  /// The first outcome, from 0, that one distribution has and the other excludes, where that makes the value `+∞`.
  /// `nil` if the value is finite or overflowed.
  public let supportViolation: Int?

  init(_ value: Double, supportViolation: Int? = nil) {
    self.value = value
    self.supportViolation = supportViolation
  }

  /// Whether the value is a number and not `+∞`.
  public var isFinite: Bool { value.isFinite }
}

/// A sum over outcomes before it is rounded, or the outcome that makes it infinite.
enum WitnessedSum {
  case finite(ScaledNumber)
  case infinite(Int)

  /// The sum as an amount of information in nats.
  var divergence: Divergence {
    switch self {
    case .finite(let sum): Divergence(Information(sum))
    case .infinite(let index): Divergence(infiniteBecauseOf: index)
    }
  }

  /// The sum as a number without unit.
  var witnessedValue: WitnessedValue {
    switch self {
    case .finite(let sum): WitnessedValue(sum.rounded)
    case .infinite(let index): WitnessedValue(.infinity, supportViolation: index)
    }
  }

  /// The sum of a functional that has no infinite terms.
  var finiteValue: ScaledNumber {
    switch self {
    case .finite(let sum): sum
    case .infinite: preconditionFailure("a bounded functional has no infinite term")
    }
  }
}

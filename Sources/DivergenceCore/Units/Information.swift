/// An amount of information in the unit that its type names; `+∞` is an amount, NaN is not.
public struct Information<Unit: InformationUnitTag>: Sendable, Hashable {
  /// The number of units.
  public let value: Double

  /// `value` units. A NaN is a caller's mistake.
  public init(_ value: Double) {
    precondition(!value.isNaN, "an amount of information is never NaN")
    self.value = value
  }

  /// Whether the amount is a number and not `±∞`.
  public var isFinite: Bool { value.isFinite }

  /// The sum of two amounts in one unit.
  public static func + (left: Self, right: Self) -> Self { Self(left.value + right.value) }

  /// The difference of two amounts in one unit. `∞ − ∞` is a caller's mistake.
  public static func - (left: Self, right: Self) -> Self { Self(left.value - right.value) }

  /// `factor` times the amount. `0 · ∞` is a caller's mistake.
  public static func * (factor: Double, amount: Self) -> Self { Self(factor * amount.value) }
}

extension Information: Comparable {
  /// Orders by amount.
  public static func < (left: Self, right: Self) -> Bool { left.value < right.value }
}

extension Information: CustomStringConvertible {
  /// The shortest digits that read back as the same `Double`, and the unit: `0.5108256237659907 nats`.
  public var description: String { "\(value) \(Unit.unit.rawValue)" }
}

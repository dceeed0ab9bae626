/// An amount of information in the unit that its type names; `+∞` is an amount, NaN is not.
public struct Information<Unit: InformationUnitTag>: Sendable, Hashable {
  /// The number of units.
  public let value: Double
  /// What rounding took from the amount: at most half an ulp of `value`. Conversions count it in, so that 1.5 bits that
  /// were summed in nats are 1.5 bits; comparisons do not.
  let remainder: Double

  /// `value` units. A NaN is a caller's mistake.
  public init(_ value: Double) { self.init(value, remainder: 0) }

  /// `value` units and what rounding took from them, which is left out where it means nothing.
  init(_ value: Double, remainder: Double) {
    precondition(!value.isNaN, "an amount of information is never NaN")
    self.value = value
    self.remainder = value.isFinite && remainder.isFinite ? remainder : 0
  }

  /// Whether two amounts are the same number of units.
  public static func == (left: Self, right: Self) -> Bool { left.value == right.value }

  /// Hashes the number of units.
  public func hash(into hasher: inout Hasher) { hasher.combine(value) }

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

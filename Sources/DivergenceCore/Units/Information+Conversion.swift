extension Information {
  /// The same amount in another unit.
  ///
  /// Error bound: 1 ulp from or to nats, 2 ulp between bits and bans; 0 and ±∞ are exact. An amount beyond
  /// the range of doubles is ±∞.
  public func converted<Other: InformationUnitTag>(to other: Other.Type) -> Information<Other> {
    Information<Other>(value(in: Other.unit))
  }

  /// The number of `unit`s that the amount is, for units that are known at run time only.
  ///
  /// Error bound: 1 ulp from or to nats, 2 ulp between bits and bans; 0 and ±∞ are exact. An amount beyond
  /// the range of doubles is ±∞.
  public func value(in unit: InformationUnit) -> Double {
    guard unit != Unit.unit, value.isFinite else { return value }
    let magnitude = amount(in: unit).roundedOrInfinite
    return value < 0 ? -magnitude : magnitude
  }

  /// The finite amount without its sign in another unit, to twice the precision.
  private func amount(in unit: InformationUnit) -> DoubleDouble {
    let ratio = Unit.unit.ratioToNats.multiplied(by: unit.ratioFromNats)
    let sign = value < 0 ? -1.0 : 1
    return ratio.multiplied(by: DoubleDouble(high: sign * value, low: sign * remainder))
  }

  /// The amount in nats.
  public var inNats: Information<Nats> { converted(to: Nats.self) }
  /// The amount in bits.
  public var inBits: Information<Bits> { converted(to: Bits.self) }
  /// The amount in bans.
  public var inBans: Information<Bans> { converted(to: Bans.self) }
}

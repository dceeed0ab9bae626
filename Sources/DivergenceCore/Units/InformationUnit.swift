/// The unit of an amount of information, chosen by the base of the logarithm.
///
/// Documents carry units as data, hence this enumeration; in Swift the unit is in the type (``Information``).
public enum InformationUnit: String, Sendable, Hashable, CaseIterable {
  /// The natural logarithm.
  case nats
  /// Base 2; also called shannons.
  case bits
  /// Base 10; also called hartleys or dits.
  case bans

  /// How many nats one of the unit is, to the nearest `Double`: 1, ln 2, ln 10.
  public var natsPerUnit: Double { ratioToNats.high }

  /// How many nats one of the unit is, to about 106 bits.
  var ratioToNats: DoubleDouble {
    switch self {
    case .nats: DoubleDouble(1)
    case .bits: .naturalLogarithmOf2
    case .bans: .naturalLogarithmOf10
    }
  }

  /// How many of the unit one nat is, to about 106 bits.
  var ratioFromNats: DoubleDouble {
    switch self {
    case .nats: DoubleDouble(1)
    case .bits: DoubleDouble(high: 1.4426950408889634, low: 2.0355273740931033e-17)
    case .bans: DoubleDouble(high: 0.4342944819032518, low: 1.098319650216765e-17)
    }
  }
}

/// A type that stands for a unit, so that adding bits to nats does not compile.
public protocol InformationUnitTag: Sendable {
  /// The unit it stands for.
  static var unit: InformationUnit { get }
}

/// The unit of the natural logarithm.
public enum Nats: InformationUnitTag {
  /// ``InformationUnit/nats``
  public static var unit: InformationUnit { .nats }
}

/// The unit of the logarithm to base 2.
public enum Bits: InformationUnitTag {
  /// ``InformationUnit/bits``
  public static var unit: InformationUnit { .bits }
}

/// The unit of the logarithm to base 10.
public enum Bans: InformationUnitTag {
  /// ``InformationUnit/bans``
  public static var unit: InformationUnit { .bans }
}

/// The other name of ``Bans`` (ISO 80000-13).
public typealias Hartleys = Bans

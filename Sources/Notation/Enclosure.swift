/// Bounds between which a real number certainly lies, and the number itself while it is rational.
///
/// Every operation rounds outward. What has no value (the logarithm of a negative number) is `undefined`,
/// what is unbounded has infinite bounds; nothing traps.
package struct Enclosure: Sendable, Hashable {
  /// At or below the number.
  package let lower: Double
  /// At or above the number.
  package let upper: Double
  /// The number, if everything that led to it was rational.
  package let exact: Rational?

  /// Bounds around a number that is not known exactly; the caller has rounded them outward.
  package init(lower: Double, upper: Double) {
    precondition(!(lower > upper), "an enclosure's bounds are the wrong way round")
    self.lower = lower
    self.upper = upper
    self.exact = nil
  }

  /// The exact number.
  package init(_ exact: Rational) {
    let bounds = exact.doubleBounds
    self.lower = bounds.lower
    self.upper = bounds.upper
    self.exact = exact.isWithinLimit ? exact : nil
  }

  /// Every number from one rational to another.
  package init(from lower: Rational, to upper: Rational) {
    self.init(lower: lower.doubleBounds.lower, upper: upper.doubleBounds.upper)
  }

  /// No number at all.
  package static let undefined = Enclosure(undefinedBecause: .nan)
  /// Any number whatever.
  package static let unbounded = Enclosure(lower: -.infinity, upper: .infinity)
  /// π, which lies just above its double (3.14159265358979311… < 3.14159265358979323…).
  package static let pi = Enclosure(lower: Double.pi, upper: Double.pi.nextUp)
  /// e, which lies just above its double (2.71828182845904509… < 2.71828182845904523…).
  package static let euler = Enclosure(lower: 2.718281828459045, upper: 2.718281828459045.nextUp)

  private init(undefinedBecause bound: Double) {
    self.lower = bound
    self.upper = bound
    self.exact = nil
  }

  /// Whether there is a number at all.
  package var isDefined: Bool { !lower.isNaN && !upper.isNaN }
  /// Whether both bounds are finite.
  package var isBounded: Bool { lower.isFinite && upper.isFinite }
  /// The distance between the bounds; 0 for an exact number.
  package var width: Double { exact == nil ? upper - lower : 0 }
  /// A double between the bounds, for display.
  package var midpoint: Double {
    guard isBounded else { return lower == upper ? lower : .nan }
    return lower + (upper - lower) / 2
  }

  /// Whether `number` may be the number.
  package func contains(_ number: Rational) -> Bool {
    if let exact { return exact == number }
    let bounds = number.doubleBounds
    return bounds.upper >= lower && bounds.lower <= upper
  }

  /// Whether the two may be the same number.
  package func meets(_ other: Enclosure) -> Bool {
    guard isDefined, other.isDefined else { return false }
    if let mine = exact, let its = other.exact { return mine == its }
    return lower <= other.upper && other.lower <= upper
  }
}

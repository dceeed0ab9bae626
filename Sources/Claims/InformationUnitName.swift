/// The unit an author wrote beside a number.
package enum InformationUnitName: String, Sendable, Hashable, CaseIterable {
  /// Natural logarithms.
  case nats
  /// Base 2; also called shannons.
  case bits
  /// Base 10; also called hartleys or dits.
  case bans
}

package import SourceText

/// A name that a snippet reads and that nothing has bound.
package struct FreeName: Sendable, Hashable {
  /// The name.
  package let name: String
  /// Where it is first read, in `Program.text`.
  package let range: ByteRange
  /// Why it has no value although an earlier snippet would bind it; `nil` if nothing binds it at all.
  package let reason: String?

  /// A name read at `range`.
  package init(name: String, range: ByteRange, reason: String? = nil) {
    self.name = name
    self.range = range
    self.reason = reason
  }
}

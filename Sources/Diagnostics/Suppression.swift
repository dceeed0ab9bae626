public import SourceText

/// A place where an author has said that a rule is not to speak.
public struct Suppression: Sendable, Hashable {
  /// The rules it silences, as `group/name` or `group`; empty for every rule.
  public let rules: [String]
  /// Where it holds, in bytes of the original file.
  public let scope: ByteRange
  /// The words that ask for it.
  public let origin: ByteRange

  /// Silences `rules` in `scope`, as written at `origin`.
  public init(rules: [String], scope: ByteRange, origin: ByteRange) {
    self.rules = rules
    self.scope = scope
    self.origin = origin
  }

  /// Whether `diagnostic` is one of those it silences.
  public func silences(_ diagnostic: Diagnostic) -> Bool {
    let start = diagnostic.primary.range.lowerBound
    guard scope.contains(start) || (scope.isEmpty && scope.lowerBound == start) else { return false }
    return rules.isEmpty
      || rules.contains { $0 == diagnostic.rule || diagnostic.rule.hasPrefix($0 + "/") }
  }
}

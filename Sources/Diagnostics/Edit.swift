public import SourceText

/// A replacement of a range of bytes.
public struct Edit: Sendable, Hashable {
  /// What is replaced, in bytes of the original file; empty for an insertion.
  public let range: ByteRange
  /// What stands there afterwards.
  public let replacement: String

  /// Replaces `range` by `replacement`.
  public init(_ range: ByteRange, replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}

/// A way to make a finding go away: a verb phrase and the edits that do it.
public struct Fix: Sendable, Hashable {
  /// What it does, as a verb phrase: "Replace 0.95 by 0.9".
  public let title: String
  /// The edits; they do not overlap.
  public let edits: [Edit]
  /// Whether it can be applied without anybody looking: the meaning of the note stays the same.
  public let isSafe: Bool

  /// A fix that makes these edits.
  public init(title: String, edits: [Edit], isSafe: Bool) {
    self.title = title
    self.edits = edits
    self.isSafe = isSafe
  }
}

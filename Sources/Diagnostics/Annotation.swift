public import SourceText

/// A place in a file with, perhaps, a few words about it.
public struct Annotation: Sendable, Hashable {
  /// The narrowest range the words are about, in bytes of the original file.
  public let range: ByteRange
  /// What stands there, in a few words; shown under the carets.
  public let label: String?

  /// A place, labelled or not.
  public init(_ range: ByteRange, label: String? = nil) {
    self.range = range
    self.label = label
  }
}

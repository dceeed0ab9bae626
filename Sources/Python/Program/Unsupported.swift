package import SourceText

/// Something a snippet uses that this interpreter does not have, and where.
package struct Unsupported: Sendable, Hashable {
  /// What it is, as written: `torch.tensor`, `yield`, `open`.
  package let name: String
  /// One sentence for people, without a full stop.
  package let sentence: String
  /// The place, in `Program.text`.
  package let range: ByteRange

  /// A use of `name` at `range`.
  package init(name: String, sentence: String, range: ByteRange) {
    self.name = name
    self.sentence = sentence
    self.range = range
  }
}

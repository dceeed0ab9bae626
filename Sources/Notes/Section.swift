package import SourceText

/// A heading and what stands under it.
package struct Section: Sendable, Hashable {
  /// The heading's level, 1 to 6.
  package let level: Int
  /// The heading's words, formatting taken out.
  package let title: String
  /// The heading's block.
  package let headingRange: ByteRange
  /// From the heading to the next one of the same or a higher level.
  package let range: ByteRange
  /// The index of the section it stands in.
  package let parent: Int?

  /// A section with all of its parts.
  package init(level: Int, title: String, headingRange: ByteRange, range: ByteRange, parent: Int?) {
    self.level = level
    self.title = title
    self.headingRange = headingRange
    self.range = range
    self.parent = parent
  }
}

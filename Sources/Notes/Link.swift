package import Markdown
package import SourceText

/// A link of any kind out of a note.
package struct Link: Sendable, Hashable {
  /// Where a link leads, as written.
  package enum Destination: Sendable, Hashable {
    case wiki(WikiLink)
    /// `[text](destination)`, escapes and entities undone.
    case inline(String)
    /// `![text](destination)`
    case image(String)
  }

  /// Where it leads.
  package let destination: Destination
  /// The whole link.
  package let range: ByteRange
  /// The words a reader sees.
  package let label: String

  /// A link with all of its parts.
  package init(destination: Destination, range: ByteRange, label: String) {
    self.destination = destination
    self.range = range
    self.label = label
  }
}

package import SourceText

/// `[[Target#Heading|alias]]`, `[[Target#^block]]`, `![[embed]]`.
package struct WikiLink: Sendable, Hashable {
  /// The note's name or path, blanks trimmed; empty for a link within the note (`[[#Heading]]`).
  package let target: String
  /// Where the target stands.
  package let targetRange: ByteRange
  /// The heading after `#`; nested ones joined by `#` as written.
  package let heading: String?
  /// The block identifier after `#^`.
  package let block: String?
  /// The words after `|` (in a table, after `\|`).
  package let alias: String?
  /// Whether `!` stands before it.
  package let isEmbed: Bool

  /// A wikilink with all of its parts.
  package init(
    target: String, targetRange: ByteRange, heading: String? = nil, block: String? = nil,
    alias: String? = nil,
    isEmbed: Bool = false
  ) {
    self.target = target
    self.targetRange = targetRange
    self.heading = heading
    self.block = block
    self.alias = alias
    self.isEmbed = isEmbed
  }

  /// The words a reader sees.
  package var label: String {
    alias ?? (target.isEmpty ? heading ?? block ?? "" : heading.map { "\(target) > \($0)" } ?? target)
  }
}

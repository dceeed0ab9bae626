package import Diagnostics
package import SourceText

/// The body of a note as blocks, with what stands across them in source order.
package struct MarkdownDocument: Sendable, Hashable {
  /// The blocks at the top, in order.
  package let blocks: [Block]
  /// Every formula, in tables, headings and quotes too, and every `math` fence.
  package let mathSpans: [MathSpan]
  /// Every wikilink and embed.
  package let wikiLinks: [PlacedWikiLink]
  /// Every HTML comment.
  package let comments: [HTMLComment]
  /// Unclosed formulas, unclosed fences, limits reached.
  package let diagnostics: [Diagnostic]

  /// A wikilink with its place, `[[` and `]]` (and `!`) included.
  package struct PlacedWikiLink: Sendable, Hashable {
    /// The link.
    package let link: WikiLink
    /// Where it stands.
    package let range: ByteRange

    /// A link at its place.
    package init(link: WikiLink, range: ByteRange) {
      self.link = link
      self.range = range
    }
  }

  /// A document with all of its parts.
  package init(
    blocks: [Block], mathSpans: [MathSpan] = [], wikiLinks: [PlacedWikiLink] = [],
    comments: [HTMLComment] = [],
    diagnostics: [Diagnostic] = []
  ) {
    self.blocks = blocks
    self.mathSpans = mathSpans
    self.wikiLinks = wikiLinks
    self.comments = comments
    self.diagnostics = diagnostics
  }
}

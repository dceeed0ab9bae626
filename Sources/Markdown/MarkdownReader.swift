package import SourceText

/// Reads Markdown: CommonMark by libcmark, and what it lacks on top.
package enum MarkdownReader {
  /// The document that starts at `bodyStart` of `source`. Never throws and never traps, whatever the bytes are.
  package static func read(_ source: SourceFile, from bodyStart: Int = 0) -> MarkdownDocument {
    MarkdownDocument(blocks: [])
  }
}

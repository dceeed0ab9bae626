package import Diagnostics
package import SourceText

/// The front matter of a note: its place, what it says, and what is wrong with it.
package struct FrontMatterBlock: Sendable, Hashable {
  /// How the block is laid out.
  package enum Layout: Sendable, Hashable {
    /// `---` on a line of its own, closed by `---` or `...`.
    case fenced
    /// The whole note stands on one line: `--- id: x title: y --- # Heading …`.
    case collapsed
  }

  /// How it is laid out.
  package let layout: Layout
  /// The whole block, fences and the closing fence's line end included: the body starts where it ends.
  package let range: ByteRange
  /// What the block says; empty when the YAML could not be read.
  package let metadata: Metadata
  /// YAML errors, duplicate keys, limits reached.
  package let diagnostics: [Diagnostic]

  /// A block with all of its parts.
  package init(layout: Layout, range: ByteRange, metadata: Metadata, diagnostics: [Diagnostic]) {
    self.layout = layout
    self.range = range
    self.metadata = metadata
    self.diagnostics = diagnostics
  }
}

package import SourceText

/// One block of a Markdown document.
package struct Block: Sendable, Hashable {
  /// What the block is.
  package enum Kind: Sendable, Hashable {
    case paragraph
    /// A heading of level 1 to 6.
    case heading(level: Int)
    case blockQuote
    /// A list; `start` is the first number of an ordered one.
    case list(isOrdered: Bool, start: Int, isTight: Bool)
    /// A list item; `isChecked` is there for task items only.
    case item(isChecked: Bool?)
    case code(CodeFence)
    case html
    case thematicBreak
    case table(Table)
    /// `[^label]: …`; its children are the note's text.
    case footnoteDefinition(label: String)
  }

  /// What it is.
  package let kind: Kind
  /// The whole block in the original file, markers included, without the last line end.
  package let range: ByteRange
  /// The blocks inside: of quotes, lists, items, footnotes.
  package let children: [Block]
  /// The inlines of a paragraph or heading.
  package let inlines: [Inline]

  /// A block with all of its parts.
  package init(kind: Kind, range: ByteRange, children: [Block] = [], inlines: [Inline] = []) {
    self.kind = kind
    self.range = range
    self.children = children
    self.inlines = inlines
  }
}

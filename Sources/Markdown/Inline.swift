package import SourceText

/// One inline of a paragraph, heading or table cell.
package struct Inline: Sendable, Hashable {
  /// What the inline is.
  package enum Kind: Sendable, Hashable {
    /// Text, entities and escapes undone.
    case text(String)
    /// A code span's content.
    case code(String)
    case emphasis
    case strong
    case strikethrough
    case link(destination: String, title: String)
    case image(destination: String, title: String)
    case math(MathSpan)
    case wikiLink(WikiLink)
    case footnoteReference(label: String)
    case softBreak
    case lineBreak
    /// Raw HTML, as written.
    case html(String)
  }

  /// What it is.
  package let kind: Kind
  /// Where it stands in the original file, delimiters included.
  package let range: ByteRange
  /// The inlines inside: of emphasis, strong, strikethrough, links, images.
  package let children: [Inline]

  /// An inline with all of its parts.
  package init(kind: Kind, range: ByteRange, children: [Inline] = []) {
    self.kind = kind
    self.range = range
    self.children = children
  }
}

extension [Inline] {
  /// What a reader reads: text and code, formulas as their source, links and wikilinks as their labels.
  package var plainText: String {
    var text = ""
    for inline in self {
      switch inline.kind {
      case .text(let string), .code(let string): text += string
      case .math(let span): text += span.tex.text
      case .wikiLink(let link): text += link.label
      case .softBreak, .lineBreak: text += " "
      case .html, .footnoteReference: break
      case .emphasis, .strong, .strikethrough, .link, .image: text += inline.children.plainText
      }
    }
    return text
  }
}

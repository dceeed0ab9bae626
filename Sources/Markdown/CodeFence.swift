package import SourceText

/// A block of code: fenced by backticks or tildes, or indented by four columns.
package struct CodeFence: Sendable, Hashable {
  /// How the block is marked.
  package enum Style: Sendable, Hashable {
    case backticks, tildes, indented
  }

  /// How it is marked.
  package let style: Style
  /// Everything after the opening fence, blanks trimmed, escapes and entities as written; empty if indented.
  package let info: String
  /// Where the info string stands; the end of the opening fence if there is none.
  package let infoRange: ByteRange
  /// The code without container markers and indentation, every line with its line end, and the way back.
  package let content: MappedText
  /// From the first to after the last byte of the code in the original file (markers between lines included).
  package let contentRange: ByteRange
  /// Whether the fence was closed; an indented block always is.
  package let isClosed: Bool

  /// A code block with all of its parts.
  package init(
    style: Style, info: String, infoRange: ByteRange, content: MappedText, contentRange: ByteRange,
    isClosed: Bool
  ) {
    self.style = style
    self.info = info
    self.infoRange = infoRange
    self.content = content
    self.contentRange = contentRange
    self.isClosed = isClosed
  }

  /// The first word of the info string, lowercased, without `{`, `}` and a leading dot (`{.python}`, `python
  /// {#id}`); `nil` if there is none.
  package var language: String? {
    var word: [UInt8] = []
    for byte in info.utf8 {
      if ByteSet("{}. \t,").contains(byte) {
        if word.isEmpty { continue }
        break
      }
      word.append(ASCII.lowercased(byte))
    }
    return word.isEmpty ? nil : String(decoding: word, as: UTF8.self)
  }
}

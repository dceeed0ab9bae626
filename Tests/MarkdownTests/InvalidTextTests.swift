import Markdown
import SourceText
import Testing

@Suite struct `Bytes that are no text` {
  @Test func `keep their places and are shown as U+FFFD`() {
    let bytes =
      Array("a ".utf8) + [0xFF, 0xC3] + Array(" *b".utf8) + [0x80] + Array("* `c".utf8) + [0xFE, 0x60]
    let source = SourceFile(path: "x.md", bytes: bytes)
    let document = MarkdownReader.read(source)
    #expect(sketch(document) == "p(a \u{FFFD}\u{FFFD} em(b\u{FFFD}) `c\u{FFFD}`)")
    #expect(document.blocks.map(\.range) == [ByteRange(0, bytes.count)])
  }

  @Test func `do not move what follows a NUL`() {
    let source = SourceFile(path: "x.md", bytes: Array("a".utf8) + [0] + Array("b $x$\n\n# c".utf8))
    let document = MarkdownReader.read(source)
    #expect(document.mathSpans.map(\.range) == [ByteRange(4, 7)])
    #expect(document.blocks.map { source.text(in: $0.range) }.last == "# c")
  }

  @Test func `in formulas and code are kept as they are`() {
    let source = SourceFile(
      path: "x.md",
      bytes: [0x24, 0x61, 0xFF, 0x24, 0x0A, 0x60, 0x60, 0x60, 0x0A, 0xFE, 0x0A, 0x60, 0x60, 0x60])
    let document = MarkdownReader.read(source)
    #expect(document.mathSpans.map(\.tex.bytes) == [[0x61, 0xFF]])
    #expect(codeFences(in: document.blocks).map(\.content.bytes) == [[0xFE, 0x0A]])
  }
}

import Diagnostics
import FrontMatter
import Markdown
import Notes
import SourceText
import Testing

@Suite struct EncodingTests {
  private func diagnostics(_ bytes: [UInt8]) -> [Diagnostic] {
    NoteReader.read(SourceFile(path: "note.md", bytes: bytes)).diagnostics
  }

  @Test(
    arguments: [
      ([0x61, 0xE9, 0x62], "Byte 0xE9 is not UTF-8; in Windows-1252 it is 'é'", 1, 2),
      ([0x93, 0x94], "Bytes 0x93 0x94 are not UTF-8; in Windows-1252 they are '“”'", 0, 2),
      ([0x61, 0x81, 0x61], "Byte 0x81 is not UTF-8", 1, 2),
      ([0xE2, 0x82], "Bytes 0xE2 0x82 are not UTF-8; in Windows-1252 they are 'â‚'", 0, 2),
      (
        [0x81, 0x81, 0x81, 0x81, 0x81, 0x81, 0x81, 0x81, 0x81],
        "Bytes 0x81 0x81 0x81 0x81 0x81 0x81 0x81 0x81 … are not UTF-8", 0, 9
      ),
    ] as [([UInt8], String, Int, Int)])
  func `a run of invalid bytes is one finding that says which and guesses what was meant`(
    bytes: [UInt8], summary: String, start: Int, end: Int
  ) {
    let found = diagnostics(bytes)
    #expect(found.map(\.rule) == ["text/invalid-utf8"])
    #expect(found.first?.summary == summary)
    #expect(found.first?.primary.range == ByteRange(start, end))
  }

  @Test func `after twenty runs the others are counted`() {
    var bytes: [UInt8] = []
    for _ in 0..<50 { bytes += [0xFF, 0x20] }
    let found = diagnostics([0x20] + bytes)
    #expect(found.count == 21)
    #expect(found.last?.summary == "30 more places hold bytes that are not UTF-8")
  }

  @Test func `valid UTF-8 with a byte order mark says nothing`() {
    #expect(diagnostics([0xEF, 0xBB, 0xBF] + Array("확률 🎲\n".utf8)) == [])
  }

  @Test(arguments: [[0xFF, 0xFE, 0x61, 0x00], [0xFE, 0xFF, 0x00, 0x61]] as [[UInt8]])
  func `a file in UTF-16 is one finding`(bytes: [UInt8]) {
    let found = diagnostics(bytes)
    #expect(found.count == 1)
    #expect(found.first?.summary.contains("UTF-16") == true)
  }

  @Test func `NUL bytes are one finding`() {
    let found = diagnostics([0x61, 0x00, 0x00, 0x62])
    #expect(found.map(\.rule) == ["text/nul-byte"])
    #expect(found.first?.summary == "2 NUL bytes stand in the text")
    #expect(found.first?.primary.range == ByteRange(1, 2))
  }

  @Test func `invalid bytes change no other place`() {
    let note = Fixture.note("windows.md")
    #expect(note.id == "windows")
    #expect(note.metadata?["title"]?.value.text == "확률")
    #expect(note.sections.map(\.title) == ["Title"])
    #expect(note.formulas.map { note.text($0.span.range) } == ["$a_b$"])
    #expect(
      note.diagnostics.map(\.rule) == Array(repeating: "text/invalid-utf8", count: 3) + ["text/nul-byte"])
  }
}

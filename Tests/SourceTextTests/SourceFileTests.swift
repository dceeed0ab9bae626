import SourceText
import TestSupport
import Testing

@Suite struct SourceFileTests {
  @Test(arguments: [
    ("abc", 0, 1, 1), ("abc", 2, 1, 3), ("abc", 3, 1, 4), ("a\nb", 1, 1, 2), ("a\nb", 2, 2, 1),
    ("a\r\nb", 2, 1, 3),
    ("a\r\nb", 3, 2, 1), ("a\rb", 2, 2, 1), ("é🎲b", 2, 1, 2), ("é🎲b", 6, 1, 3), ("é🎲b", 7, 1, 4),
    ("\u{FEFF}ab", 0, 1, 1), ("\u{FEFF}ab", 3, 1, 1), ("\u{FEFF}ab", 4, 1, 2), ("\u{FEFF}a\nb", 5, 2, 1),
    ("e\u{301}b", 3, 1, 3), ("a\n", 2, 2, 1), ("", 0, 1, 1), ("확률\n분포", 7, 2, 1), ("확률\n분포", 10, 2, 2),
  ])
  func `a position counts lines and Unicode scalars from one`(
    text: String, offset: Int, line: Int, column: Int
  ) {
    let position = SourceFile(text: text).position(at: offset)
    #expect(position == TextPosition(line: line, column: column, offset: offset))
  }

  @Test(
    arguments: [
      ([0x61, 0xFF, 0x62], 2, 3), ([0xE2, 0x82, 0x62], 2, 2), ([0xFF, 0xFF, 0x62], 2, 3),
      ([0xF0, 0x9F, 0x8E, 0x0A], 3, 2),
    ] as [([UInt8], Int, Int)])
  func `an invalid sequence is one column`(bytes: [UInt8], offset: Int, column: Int) {
    #expect(SourceFile(path: "x", bytes: bytes).position(at: offset).column == column)
  }

  @Test func `a byte order mark is not content`() {
    let file = SourceFile(text: "\u{FEFF}a")
    #expect(file.hasByteOrderMark)
    #expect(file.contentStart == 3)
    #expect(SourceFile(text: "a\u{FEFF}").contentStart == 0)
    #expect(SourceFile(path: "x", bytes: [0xEF, 0xBB]).contentStart == 0)
  }

  @Test func `text of a range decodes its bytes`() {
    let file = SourceFile(path: "x", bytes: [0x61, 0xC3, 0xA9, 0xFF])
    #expect(file.text(in: ByteRange(1, 3)) == "é")
    #expect(file.text(in: file.range) == "aé\u{FFFD}")
  }

  @Test func `positions grow with offsets, whatever the bytes`() {
    for seed in UInt64(0)..<100 {
      var generator = SeededGenerator(seed: seed)
      let bytes = (0..<40).map { _ in UInt8.random(in: 0...255, using: &generator) }
      let file = SourceFile(path: "random", bytes: bytes)
      var last = (1, 0)
      for offset in 0...bytes.count {
        let position = file.position(at: offset)
        #expect((position.line, position.column) >= last && position.column >= 1, "seed \(seed)")
        last = (position.line, position.column)
      }
    }
  }
}

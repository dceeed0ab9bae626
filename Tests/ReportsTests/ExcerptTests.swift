import Reports
import SourceText
import TestSupport
import Testing

struct ExcerptTests {
  /// The place of the text between `«` and `»`, and the text without them.
  private func marked(_ text: String) -> (SourceFile, ByteRange) {
    let parts = text.split(separator: "«", maxSplits: 1, omittingEmptySubsequences: false)
    let rest = parts[1].split(separator: "»", maxSplits: 1, omittingEmptySubsequences: false)
    let start = parts[0].utf8.count
    return (
      SourceFile(text: String(parts[0] + rest[0] + rest[1])), ByteRange(start, start + rest[0].utf8.count)
    )
  }

  @Test(arguments: [
    ("x = «0.51» nats\nnext", 1, "x = 0.51 nats", "    ^^^^"),
    ("one\r\ntwo «2»\r\n", 2, "two 2", "    ^"),
    ("\ta\t«b»", 1, "    a   b", "        ^"),
    ("엔트로피 «0.7» 비트", 1, "엔트로피 0.7 비트", "         ^^^"),
    ("e\u{301} «1»", 1, "e\u{301} 1", "  ^"),
    ("🎯 «1»", 1, "🎯 1", "   ^"),
    ("\u{1B}[31m«1»", 1, "␛[31m1", "     ^"),
    ("\u{FEFF}«t»", 1, "t", "^"),
    ("a «b\nc» d", 1, "a b", "  ^"),
    ("«»", 1, "", "^"),
    ("abc«»", 1, "abc", "   ^"),
  ])
  func `The marks stand under the place`(text: String, line: Int, shown: String, marks: String) {
    let (source, range) = marked(text)
    let excerpt = Excerpt(of: range, in: source)
    #expect(excerpt.line == line)
    #expect(excerpt.text == shown)
    #expect(excerpt.marks == marks)
  }

  @Test func `A long line is shown as a window around the place`() {
    let filler = String(repeating: "0123456789", count: 500)
    let (source, range) = marked(filler + "«HERE»" + filler)
    let excerpt = Excerpt(of: range, in: source, columns: 40)
    #expect(excerpt.text == "…7890123456789HERE01234567890123456789012…")
    #expect(excerpt.marks == String(repeating: " ", count: 14) + "^^^^")
  }

  @Test func `Every excerpt is as wide as asked for at most, whatever the bytes are`() {
    let seed: UInt64 = 0xA55A_0003
    var generator = SeededGenerator(seed: seed)
    for round in 0..<400 {
      let bytes = (0..<Int.random(in: 1...3_000, using: &generator)).map { _ in
        UInt8.random(in: round % 2 == 0 ? 0...255 : 32...255, using: &generator)
      }
      let source = SourceFile(path: "x.md", bytes: bytes)
      let start = Int.random(in: 0...bytes.count, using: &generator)
      let end = Int.random(in: start...bytes.count, using: &generator)
      let excerpt = Excerpt(of: ByteRange(start, end), in: source, columns: 60)
      #expect(TerminalText.width(of: excerpt.text) <= 62, "seed \(seed), round \(round)")
      #expect(excerpt.marks.utf8.count <= 62, "seed \(seed), round \(round)")
      #expect(!excerpt.text.unicodeScalars.contains { $0.value < 0x20 }, "seed \(seed), round \(round)")
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func `A note of one long line costs no more than its places`() {
    let source = SourceFile(path: "x.md", bytes: [UInt8](repeating: 0x61, count: 4_000_000))
    let locator = Locator(source)
    var columns = 0
    for start in stride(from: 0, to: 4_000_000, by: 4_000) {
      columns += locator.position(at: start).column
      _ = Excerpt(of: ByteRange(start, start + 4), in: source)
    }
    #expect(columns > 0)
  }
}

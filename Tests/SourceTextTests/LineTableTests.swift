import SourceText
import TestSupport
import Testing

@Suite struct LineTableTests {
  @Test(
    arguments: [
      ("", [0]), ("a", [0]), ("a\n", [0, 2]), ("a\nb", [0, 2]), ("\n\n", [0, 1, 2]), ("a\r\nb", [0, 3]),
      ("a\rb", [0, 2]), ("\r\r\n\n\r", [0, 1, 3, 4, 5]), ("a\r", [0, 2]), ("é\n🎲\n", [0, 3, 8]),
      ("a\u{2028}b\u{85}c\u{0C}d", [0]),
    ] as [(String, [Int32])])
  func `a line ends after LF, CR LF or CR alone`(text: String, starts: [Int32]) {
    let table = LineTable(Array(text.utf8))
    #expect(table.starts == starts)
    #expect(table.count == starts.count)
  }

  @Test func `every offset lies in its line, and the lines are the whole text`() {
    for seed in UInt64(0)..<200 {
      var generator = SeededGenerator(seed: seed)
      let count = Int.random(in: 0..<60, using: &generator)
      let bytes =
        (0..<count).map { _ in [0x61, 0x0A, 0x0D, 0xC3].randomElement(using: &generator) ?? 0x61 } as [UInt8]
      let table = LineTable(bytes)
      var end = 0
      for index in 0..<table.count {
        let range = table.range(ofLine: index)
        #expect(range.lowerBound == end, "seed \(seed)")
        end = range.upperBound
        for offset in range.indices { #expect(table.lineIndex(at: offset) == index, "seed \(seed)") }
      }
      #expect(end == count, "seed \(seed)")
      #expect(table.lineIndex(at: count) == table.count - 1, "seed \(seed)")
    }
  }
}

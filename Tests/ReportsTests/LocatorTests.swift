import Reports
import SourceText
import TestSupport
import Testing

struct LocatorTests {
  @Test(arguments: ["", "abc", "a\nb\r\nc\rd", "\u{FEFF}# t\nx", "한국\n어 a", "🎯\n"])
  func `Places are those of the file`(text: String) {
    check(SourceFile(text: text), "\(text.debugDescription)")
  }

  @Test func `Places are those of the file, whatever the bytes are`() {
    let seed: UInt64 = 0xA55A_0002
    var generator = SeededGenerator(seed: seed)
    let pieces: [[UInt8]] = [
      [0x61], [0x0A], [0x0D], [0xED, 0x95, 0x9C], [0xF0, 0x9F, 0x8E, 0xAF], [0x80], [0xE2, 0x82], [0xFF],
      [0xC0],
    ]
    for round in 0..<60 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...600, using: &generator) {
        bytes += pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      }
      check(SourceFile(path: "x.md", bytes: bytes), "seed \(seed), round \(round)")
    }
  }

  private func check(_ source: SourceFile, _ words: String) {
    let locator = Locator(source)
    for offset in 0...source.bytes.count {
      let place = locator.position(at: offset)
      // Inside a scalar a place is nobody's: only its start and end have a meaning.
      let isInside =
        offset < source.bytes.count && source.bytes[offset] & 0xC0 == 0x80
      guard !isInside else { continue }
      guard place == source.position(at: offset) else {
        Testing.Issue.record("\(words): offset \(offset): \(place) instead of \(source.position(at: offset))")
        return
      }
    }
  }
}

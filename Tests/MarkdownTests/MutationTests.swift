import Foundation
import Markdown
import SourceText
import TestSupport
import Testing

@Suite struct `Any bytes whatever` {
  private static let tokens = [
    "$$", "$", "\n\n", "\n", "> ", "- ", "1. ", "```", "~~~", "|", "[[", "]]", "<!--", "-->", "\t", "\\", "*",
    "_",
    "`", "\r", "\r\n", "[^1]: ", "    ", "\\[", "\\]", "\\(", "\\)", "|---|", "# ", "===", "~~", "![", "](",
    ")", "<a ",
    "&amp;", "\0", "한", "   ", "[a]: /u", "<div>", "[ ] ", "$`", "`$", "\\|", "\n>", "\n  ",
  ]

  @Test(arguments: ["everything.md", "korean.md", "pasted.md"])
  func `give a document whose ranges are nested, ordered and exact`(name: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = folder.appending(path: "Fixtures/Markdown").appending(path: name)
    let original = [UInt8](try Data(contentsOf: file))
    #expect(violations(of: original).isEmpty)
    for seed in UInt64(0)..<200 {
      var generator = SeededGenerator(seed: seed)
      var bytes = original
      for _ in 0..<Int.random(in: 1...8, using: &generator) { mutate(&bytes, &generator) }
      let found = violations(of: bytes)
      #expect(found.isEmpty, "seed \(seed) of \(name): \(String(decoding: bytes, as: UTF8.self))")
      if !found.isEmpty { return }
    }
  }

  @Test func `made of tokens alone give one too`() {
    for seed in UInt64(0)..<1500 {
      var generator = SeededGenerator(seed: seed)
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 1...40, using: &generator) {
        bytes += (Self.tokens.randomElement(using: &generator) ?? "").utf8
        if Bool.random(using: &generator) { bytes.append(UInt8(ascii: "a")) }
      }
      let found = violations(of: bytes)
      #expect(found.isEmpty, "seed \(seed): \(String(decoding: bytes, as: UTF8.self).debugDescription)")
      if !found.isEmpty { return }
    }
  }

  private func violations(of bytes: [UInt8]) -> [String] {
    let source = SourceFile(path: "any.md", bytes: bytes)
    return DocumentProperties(of: MarkdownReader.read(source), in: source).violations
  }

  private func mutate(_ bytes: inout [UInt8], _ generator: inout SeededGenerator) {
    let place = Int.random(in: 0...bytes.count, using: &generator)
    let end = min(bytes.count, place + Int.random(in: 0...20, using: &generator))
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: bytes.removeSubrange(place..<end)
    case 1:
      bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &generator))
    case 2: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: place)
    default: bytes.insert(contentsOf: (Self.tokens.randomElement(using: &generator) ?? "").utf8, at: place)
    }
  }
}

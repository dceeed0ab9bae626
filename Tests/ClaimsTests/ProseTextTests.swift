import Markdown
import Notes
import SourceText
import Testing

@testable import Claims

/// Sentences as calculations are read from them.
@Suite struct ProseTextTests {
  private func texts(_ page: String) -> [String] {
    let note = NoteReader.read(SourceFile(path: "Page.md", bytes: Array(page.utf8)))
    return ProseText.texts(of: note.document.blocks, in: note.source)
      .map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test(arguments: [
    ("0.5*1 + 0.25*2 = 1", "0.5*1 + 0.25*2 = 1"),
    ("**0.3 + 0.4 = 0.7** nats", "0.3 + 0.4 = 0.7 nats"),
    ("sum *is* 0.7", "sum is 0.7"),
    ("`0.5 * 2 = 1`", "0.5 * 2 = 1"),
    ("2 \\* 3 = 6", "2 * 3 = 6"),
    ("[0.5 + 0.5 = 1](http://x.y)", "0.5 + 0.5 = 1"),
    ("1 + 1\n= 2", "1 + 1\n= 2"),
  ])
  func `emphasis falls away and signs of multiplication stay`(page: String, text: String) {
    #expect(texts(page) == [text])
  }

  @Test(arguments: ["0.5 + $x$ = 1", "0.5 + ~~0.25~~ = 0.75", "0.5 + [[Note]] = 1", "0.5 + ![](a.png) = 1"])
  func `no calculation goes across formulas, images, links to notes and what is struck out`(page: String) {
    #expect(texts(page).allSatisfy { $0.contains("\n;\n") })
  }

  @Test func `every byte leads back to the note`() throws {
    let page = "A **sum**: 0.5*1 + 0.25*2 = 1, and \\* `x`."
    let note = NoteReader.read(SourceFile(path: "Page.md", bytes: Array(page.utf8)))
    let text = try #require(ProseText.texts(of: note.document.blocks, in: note.source).first)
    for offset in text.bytes.indices {
      let place = text.original(of: ByteRange(offset, offset + 1))
      #expect(note.source.bytes[place.lowerBound] == text.bytes[offset])
    }
  }
}

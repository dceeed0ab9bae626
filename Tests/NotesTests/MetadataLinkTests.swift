import Markdown
import Notes
import SourceText
import Testing

@Suite struct MetadataLinkTests {
  @Test(arguments: [
    ("related: [\"[[A]]\", '[[b/C|words]]']", ["A", "b/C"]), ("up: see [[A#Part]], [[B]]", ["A", "B"]),
    ("deep:\n  - x: \"[[가]]\"", ["가"]), ("x: \"[[\\u0041]]\"", []), ("x: 'it''s [[A]]'", []),
    ("x: |\n  [[A]]", []), ("x: [[A]]", []), ("x: \"[[1, 2]]\"", []), ("x: [", []), ("x: \"[[\"", []),
    ("\"[[A]]\": x", []),
  ])
  func `links in values are found where they stand`(yaml: String, targets: [String]) {
    let note = Fixture.note(text: "---\n\(yaml)\n---\n[[Body]]\n")
    #expect(note.metadataLinks.map(\.target) == targets)
    #expect(note.metadataLinks.map { note.source.text(in: $0.targetRange) } == targets)
  }
}

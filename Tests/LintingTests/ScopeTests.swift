import Diagnostics
import Linting
import SourceText
import Testing

@Suite struct ScopeTests {
  @Test(arguments: [
    "", "Text only.\n", "---\n---\n",
    "---\ntitle: 3\ntags: entropy\nconfidence: high\nstatus: seedling\n---\n# Other\n",
    "---\nid: a b\ncreated: 2026-02-30\ncanonical: self\nconfidence_score: 7\n---\n",
    "---\nid: a\nsource_trust_level: Z\n---\n", "---\nmaturity: evolving\nlast_reinforced: never\n---\n# X\n",
  ])
  func `notes that are no wiki entries hear nothing from schema rules`(text: String) {
    #expect(Linter.lint(reading(text)).map(\.rule) == [])
  }

  @Test func `a wiki entry is known by its id and two distinctive keys, or by three of those`() {
    let three = "---\ncanonical_id: self\nconfidence_score: 0.9\nlast_reinforced: 2026-05-10\n---\n"
    #expect(Linter.lint(reading(three)).contains { $0.summary.contains("'id' is missing") })
    let two = "---\nid: x\ncanonical_id: self\nconfidence_score: 0.9\n---\n"
    #expect(Linter.lint(reading(two)).contains { $0.summary.contains("'title' is missing") })
  }

  @Test func `a configuration selects, ignores and regrades`() {
    let text = "---\nid: x\ncanonical_id: self\nconfidence_score: 7\ntags: [a, a]\n---\n"
    var configuration = LintConfiguration()
    configuration.selected = ["metadata/duplicate-tag", "metadata/confidence-out-of-range"]
    configuration.severities = ["metadata/confidence-out-of-range": .note]
    let found = Linter.lint(reading(text), configuration: configuration)
    #expect(found.map(\.rule) == ["metadata/confidence-out-of-range", "metadata/duplicate-tag"])
    #expect(found.map(\.severity) == [.note, .warning])
    configuration.ignored = ["metadata"]
    #expect(Linter.lint(reading(text), configuration: configuration) == [])
  }
}

import Diagnostics
import FrontMatter
import SourceText
import Testing

@Suite struct InvalidYAMLTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let yaml: String
    let place: String
    let words: String
    let value: String
    let fixed: String?
    var testDescription: String { yaml }

    init(_ yaml: String, at place: String, says words: String, value: String, fixed: String? = nil) {
      self.yaml = yaml
      self.place = place
      self.words = words
      self.value = value
      self.fixed = fixed
    }
  }

  @Test(arguments: [
    Case(
      "title: Filters: theory & use", at: ":", says: "a colon and a blank", value: "Filters: theory & use",
      fixed: "title: \"Filters: theory & use\""),
    Case(
      "title: \"Revert \"the change\"\"", at: "\"the change\"\"", says: "double quotes inside",
      value: "\"Revert \"the change\"\"", fixed: "title: 'Revert \"the change\"'"),
    Case(
      "title: \"as X\" in an answer", at: "in an answer", says: "after the closing quote",
      value: "\"as X\" in an answer", fixed: "title: '\"as X\" in an answer'"),
    Case(
      "title: `??` is it", at: "`", says: "begins with '`'", value: "`??` is it",
      fixed: "title: \"`??` is it\""),
    Case("title: @home", at: "@", says: "begins with '@'", value: "@home", fixed: "title: \"@home\""),
    Case("title: %done", at: "%", says: "begins with '%'", value: "%done", fixed: "title: \"%done\""),
    Case(
      "title: *very* good", at: "*", says: "reads as an alias", value: "*very* good",
      fixed: "title: \"*very* good\""
    ),
    Case(
      "related: [[a b]], [[c|d]]", at: "[[a b]], [[c|d]]", says: "wikilinks without quotes",
      value: "[[a b]], [[c|d]]", fixed: "related: [\"[[a b]]\", \"[[c|d]]\"]"),
    Case(
      "title: [draft] of it", at: "of it", says: "after the closing bracket", value: "[draft] of it",
      fixed: "title: \"[draft] of it\""),
    Case("tags: [a, b", at: "[", says: "list of 'tags' is broken", value: "[a, b"),
    Case(
      "title: \"stop\\! now\"", at: "\\!", says: "no escape", value: "\"stop\\! now\"",
      fixed: "title: \"stop\\\\! now\""),
    Case("title: \"never closed", at: "\"", says: "never closed", value: "\"never closed"),
    Case("list:\n  - a: b: c", at: ":", says: "no key can start", value: "- a: b: c"),
    Case("title: - a", at: "-", says: "no list can start", value: "- a"),
    Case("title: > folded here", at: ">", says: "block of text", value: "> folded here"),
    Case("title: 확률: 분포", at: ":", says: "a colon and a blank", value: "확률: 분포", fixed: "title: \"확률: 분포\""),
  ])
  func `one broken field is one finding that names the cause, and other fields are read`(example: Case) throws
  {
    let reading = Reading(yaml: "first: 1\n\(example.yaml)\nlast: [2]")
    #expect(reading.rules == ["metadata/invalid-yaml"])
    let diagnostic = try #require(reading.block?.diagnostics.first)
    #expect(diagnostic.summary.contains(example.words), "\(diagnostic.summary)")
    #expect(reading.accused == example.place)
    let fields = try #require(reading.block?.metadata.fields)
    #expect(fields.count == 3)
    #expect(show(fields[0].value) == "1")
    #expect(fields[1].value.text == example.value)
    #expect(fields[1].value.isRecovered)
    #expect(reading.text(fields[1].value.range) == example.value)
    #expect(show(fields[2].value) == "[2]")
    if let fixed = example.fixed {
      #expect(reading.fixed == "---\nfirst: 1\n\(fixed)\nlast: [2]\n---\n# Body\n")
      #expect(Reading(try #require(reading.fixed)).rules == [])
    }
  }

  @Test func `a tab that indents is reported, and the list is read all the same`() throws {
    let reading = Reading(yaml: "tags:\n\t- a\n\t- b\nlast: 1")
    #expect(reading.rules == ["metadata/invalid-yaml"])
    #expect(reading.accused == "\t")
    #expect(reading.shown == "tags: [\"a\", \"b\"], last: 1")
    #expect(reading.valueText("tags") == "- a\n\t- b")
    #expect(reading.fixed == "---\ntags:\n  - a\n  - b\nlast: 1\n---\n# Body\n")
    #expect(reading.block?.diagnostics.first?.fix?.isSafe == true)
  }

  @Test(arguments: [
    ("id: x\nstray words here\ntitle: y", "stray words here", "id: \"x\", title: \"y\""),
    ("id: x\ntitle:y\nlast: 1", "title:y", "id: \"x\", last: 1"),
    ("id: x\ntags: [a]\n---x\nlast: 1", "---x", "id: \"x\", tags: [\"a\"], last: 1"),
  ])
  func `a line that is no field is reported alone`(yaml: String, line: String, fields: String) {
    let reading = Reading(yaml: yaml)
    #expect(reading.rules == ["metadata/invalid-yaml"])
    #expect(reading.accused == line)
    #expect(reading.shown == fields)
  }

  @Test func `every broken field is a finding of its own, up to twenty`() {
    let one = (0..<3).map { "k\($0): a: b" }.joined(separator: "\n")
    #expect(Reading(yaml: one).rules.count == 3)
    let many = (0..<50).map { "k\($0): a: b" }.joined(separator: "\n")
    let reading = Reading(yaml: many)
    #expect(reading.rules.count == 20)
    #expect(reading.block?.metadata.fields.count == 50)
  }

  @Test func `duplicates are seen in a broken block too`() {
    let reading = Reading(yaml: "tags: a\ntitle: b: c\ntags: d")
    #expect(reading.rules == ["metadata/invalid-yaml", "metadata/duplicate-key"])
  }

  @Test func `a control character is reported, and the text kept`() throws {
    let reading = Reading(yaml: "title: a\u{9D}b\nnext: \"c\u{7F}\"")
    #expect(reading.rules == ["metadata/invalid-yaml"])
    #expect(reading.accused == "\u{9D}")
    #expect(reading.shown == "title: \"a\u{9D}b\", next: \"c\u{7F}\"")
    #expect(reading.block?.diagnostics.first?.summary.contains("U+009D and 1 more") == true)
  }

  @Test(arguments: ["\u{85}", "\u{2028}", "\u{2029}"])
  func `a line separator of YAML 1 point 1 is a character`(separator: String) {
    let reading = Reading(yaml: "title: a\(separator)b: c\nlast: 1")
    #expect(reading.block?.metadata["last"]?.value.content == .integer(1))
    let plain = Reading(yaml: "title: a\(separator)b\nlast: 1")
    #expect(plain.shown == "title: \"a\(separator)b\", last: 1")
    #expect(plain.rules == [])
  }

  @Test func `a second document is reported and the first one read`() {
    let reading = Reading("---\nid: x\n--- # again\nid: y\n---\n")
    #expect(reading.shown == "id: \"x\"")
    #expect(reading.rules == ["metadata/second-document"])
  }
}

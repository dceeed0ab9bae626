import FrontMatter
import SourceText
import Testing

@Suite struct CollapsedTests {
  /// A whole wiki entry's front matter, one field a line.
  private static let lines = """
    ---
    id: wiki-2026-0101-jensen-shannon
    title: Jensen-Shannon Divergence
    category: 10_Wiki/Topics
    status: verified
    canonical_id: self
    aliases: [JS Divergence, "Information: radius", JSD]
    duplicate_of: none
    source_trust_level: B
    confidence_score: 0.90
    verification_status: applied
    tags: [information-theory, divergence]
    raw_sources: []
    last_reinforced: 2026-01-02
    github_commit: pending
    tech_stack:
      language: python
      framework: numpy, scipy
    ---

    """

  /// The same with every line end and indentation as one blank.
  private static func collapse(_ text: String) -> String {
    text.split(whereSeparator: { $0 == "\n" }).map { String($0.drop(while: { $0 == " " })) }.joined(
      separator: " ")
  }

  @Test func `a collapsed entry has the same metadata as the restored one`() throws {
    let restored = Reading(Self.lines + "# Heading\n")
    let collapsed = Reading(Self.collapse(Self.lines) + " # Heading ## More")
    let block = try #require(collapsed.block)
    #expect(block.layout == .collapsed)
    #expect(block.diagnostics == [])
    #expect(collapsed.shown == restored.shown)
    #expect(
      String(decoding: collapsed.source.bytes[block.range.upperBound...], as: UTF8.self)
        == "# Heading ## More")
  }

  @Test func `ranges of a collapsed entry are places in the file`() throws {
    let reading = Reading(Self.collapse(Self.lines) + " # Heading")
    #expect(reading.valueText("confidence_score") == "0.90")
    #expect(reading.valueText("aliases") == "[JS Divergence, \"Information: radius\", JSD]")
    #expect(reading.valueText("tech_stack") == "language: python framework: numpy, scipy")
    let framework = try #require(reading.block?.metadata.field(at: "tech_stack", "framework"))
    #expect(reading.text(framework.value.range) == "numpy, scipy")
    #expect(reading.text(framework.keyRange) == "framework")
  }

  @Test(arguments: [
    ("--- id: x title: \"A: b --- c: d\" --- # H", "id: \"x\", title: \"A: b --- c: d\""),
    (
      "--- id: x tags: - a - b-c - \"d - e\" title: T --- # H",
      "id: \"x\", tags: [\"a\", \"b-c\", \"d - e\"], title: \"T\""
    ),
    ("--- id: x duplicate_of: tags: [] --- # H", "id: \"x\", duplicate_of: null, tags: []"),
    (
      "--- id: x provenance: extracted: 50% inferred: 20% tags: [a] --- H",
      "id: \"x\", provenance: {extracted: \"50%\", inferred: \"20%\"}, tags: [\"a\"]"
    ),
    (
      "--- id: x title: The author's way tags: [it's] --- # H",
      "id: \"x\", title: \"The author's way\", tags: [\"it's\"]"
    ),
    (
      "--- id: x source: https://a.b/c:d time: 12:30 --- # H",
      "id: \"x\", source: \"https://a.b/c:d\", time: \"12:30\""
    ),
    ("---  id: x   title: 확률 분포  ---   # H", "id: \"x\", title: \"확률 분포\""),
    ("--- id: x map: {a: 1, b: [c: 2]} --- # H", "id: \"x\", map: {a: 1, b: [{c: 2}]}"),
    (
      "--- id: x description: > Folded text here tags: [] --- # H",
      "id: \"x\", description: \"Folded text here\n\", tags: []"
    ),
    ("--- id: x github_commit: pending --- # H\n", "id: \"x\", github_commit: \"pending\""),
    ("\u{FEFF}--- id: x n: 1 ---\n# H", "id: \"x\", n: 1"),
    ("--- id: x title: T ---", "id: \"x\", title: \"T\""),
    (
      "--- id: x tech_stack: language: python status: draft --- b",
      "id: \"x\", tech_stack: {language: \"python\"}, status: \"draft\""
    ),
  ])
  func `lines are restored before keys and before nothing else`(text: String, fields: String) {
    let reading = Reading(text)
    #expect(reading.block?.layout == .collapsed)
    #expect(reading.shown == fields)
    #expect(reading.rules == [])
  }

  @Test func `a broken value of a collapsed entry is one finding`() {
    let reading = Reading("--- id: x title: Filters: theory tags: [a] --- # H")
    #expect(reading.rules == ["metadata/invalid-yaml"])
    #expect(reading.shown == "id: \"x\", title: \"Filters: theory\", tags: [\"a\"]")
  }

  @Test func `a collapsed entry without a closing fence ends before its heading`() {
    let reading = Reading("--- id: x title: T # Heading with words")
    #expect(reading.rules == ["metadata/unclosed-front-matter"])
    #expect(reading.shown == "id: \"x\", title: \"T\"")
  }

  @Test(arguments: [
    "--- not front matter", "--- Note: prose", "--- id", "--- a: b", "---- id: x --- # H", "---id: x --- # H",
    "text --- id: x --- # H",
  ])
  func `a line that only begins with dashes is no front matter`(text: String) {
    #expect(Reading(text).block == nil)
  }
}

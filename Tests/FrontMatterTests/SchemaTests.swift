import FrontMatter
import Testing

@Suite struct SchemaTests {
  @Test func `the wiki entry has its fields in order`() {
    let names = Schema.wikiEntry.fields.map(\.name)
    #expect(
      names == [
        "id", "title", "category", "status", "canonical_id", "aliases", "duplicate_of", "source_trust_level",
        "confidence_score", "verification_status", "tags", "raw_sources", "last_reinforced", "github_commit",
        "tech_stack",
      ])
    #expect(Schema.wikiEntry["tech_stack"]?.kind.fields.map(\.name) == ["language", "framework"])
    #expect(Schema.wikiEntry["id"]?.isRequired == true)
    #expect(Schema.wikiEntry["nothing"] == nil)
  }

  @Test(arguments: [
    ("title", "A title", true), ("title", "2026", true), ("title", "", false), ("title", "[a]", false),
    ("status", "verified", true), ("status", "Verified", false), ("status", "true", false),
    ("confidence_score", "0.95", true), ("confidence_score", "1", true), ("confidence_score", "1.01", false),
    ("confidence_score", "-0.1", false), ("confidence_score", "high", false),
    ("confidence_score", "\"0.9\"", false),
    ("confidence_score", ".nan", false), ("last_reinforced", "2026-05-10", true),
    ("last_reinforced", "2026-02-30", false), ("last_reinforced", "yesterday", false),
    ("tags", "[a, b]", true), ("tags", "[]", true), ("tags", "a", false), ("tags", "[[a]]", false),
    ("tags", "[~]", false), ("canonical_id", "self", true), ("canonical_id", "wiki-1", true),
    ("canonical_id", "", false), ("github_commit", "pending", true), ("github_commit", "0123abc", true),
    ("github_commit", "0123abz", false), ("github_commit", "123456", false), ("tech_stack", "{a: b}", true),
    ("tech_stack", "python", false), ("title", "a: b", true),
  ])
  func `a rule accepts what its field may be`(name: String, yaml: String, isAccepted: Bool) throws {
    let value = try #require(Reading(yaml: "\(name): \(yaml)").block?.metadata[name]?.value)
    #expect(Schema.wikiEntry[name]?.kind.accepts(value) == isAccepted)
  }
}

extension Schema {
  /// The front matter of a wiki entry.
  package static let wikiEntry = Schema(
    name: "wiki entry",
    fields: [
      FieldRule("id", .string, isRequired: true, meaning: "the page's name for other pages"),
      FieldRule("title", .string, isRequired: true, meaning: "the page's title"),
      FieldRule("category", .string, isRequired: true, meaning: "the folder it belongs to"),
      FieldRule(
        "status",
        .term(["draft", "needs-review", "reviewed", "verified", "deprecated", "archived", "duplicate"]),
        isRequired: true, meaning: "where the page is in its life"),
      FieldRule(
        "canonical_id", .reference(words: ["self"]), isRequired: true,
        meaning: "the page that speaks for this one, or self"),
      FieldRule("aliases", .listOfStrings, meaning: "other names of the page"),
      FieldRule(
        "duplicate_of", .reference(words: ["none"]), meaning: "the page that this one repeats, or none"),
      FieldRule(
        "source_trust_level", .term(["A", "B", "C", "D"]), isRequired: true,
        meaning: "how far its sources are trusted"),
      FieldRule(
        "confidence_score", .number(0...1), isRequired: true, meaning: "how sure the author is, 0 to 1"),
      FieldRule(
        "verification_status", .term(["pending", "applied", "partial", "failed", "rejected"]),
        isRequired: true, meaning: "whether it was checked"),
      FieldRule("tags", .listOfStrings, isRequired: true, meaning: "its subjects"),
      FieldRule("raw_sources", .listOfStrings, meaning: "what it was written from"),
      FieldRule(
        "last_reinforced", .date, isRequired: true, meaning: "the day it was last checked or extended"),
      FieldRule("github_commit", .commit(words: ["pending"]), meaning: "the commit that published it"),
      FieldRule(
        "tech_stack",
        .mapping([
          FieldRule("language", .string, meaning: "the language of its examples"),
          FieldRule("framework", .string, meaning: "the libraries of its examples"),
        ]), meaning: "what its examples are written in"),
    ])
}

import Diagnostics
package import FrontMatter
package import Notes
package import SourceText

/// A note as the rules see it.
package struct LintedNote: Sendable {
  /// The note.
  package let note: Note
  /// What it is held to.
  package let configuration: LintConfiguration
  /// The front matter, if the note is a wiki entry; schema rules speak to no other note.
  package let entry: Metadata?

  /// A note and what it is held to.
  package init(_ note: Note, configuration: LintConfiguration = LintConfiguration()) {
    self.note = note
    self.configuration = configuration
    entry = note.metadata.flatMap { Self.isWikiEntry($0) ? $0 : nil }
  }

  /// The bytes and their path.
  package var source: SourceFile { note.source }

  /// Keys that together are found in wiki entries and in no other known vocabulary.
  static let distinctiveKeys = [
    "source_trust_level", "confidence_score", "verification_status", "canonical_id", "last_reinforced",
  ]

  /// Whether front matter uses the wiki entry's vocabulary: `id` and two of the distinctive keys, or three of those.
  /// Other vaults have other vocabularies and must not hear about this one.
  static func isWikiEntry(_ metadata: Metadata) -> Bool {
    let distinctive = distinctiveKeys.count { metadata[$0] != nil }
    return distinctive >= 3 || (distinctive == 2 && metadata["id"] != nil)
  }

  /// Whether the front matter was read without loss, so that what is not in it is really missing.
  var isFrontMatterWhole: Bool {
    guard let block = note.frontMatter else { return false }
    let losses = [
      "metadata/invalid-yaml", "metadata/yaml-limit", "metadata/not-a-mapping", "metadata/second-document",
    ]
    return !block.diagnostics.contains { losses.contains($0.rule) }
  }

  /// Whether the body was read without loss, so that a heading or table that is not in it is really missing: line ends
  /// were not lost, and no open fence has swallowed the rest.
  var isBodyWhole: Bool {
    !note.isCollapsed
      && !note.diagnostics.contains { ["text/unclosed-fence", "text/too-deep"].contains($0.rule) }
  }

  /// Every field of the wiki entry's schema that stands in the front matter, nested ones too.
  var declaredFields: [(rule: Schema.FieldRule, field: Field)] {
    guard let entry else { return [] }
    var found: [(rule: Schema.FieldRule, field: Field)] = []
    for rule in configuration.schema.fields {
      guard let field = entry[rule.name] else { continue }
      found.append((rule, field))
      for nested in rule.kind.fields {
        guard let inner = field.value.fields?.first(where: { $0.key == nested.name }) else { continue }
        found.append((nested, inner))
      }
    }
    return found
  }
}

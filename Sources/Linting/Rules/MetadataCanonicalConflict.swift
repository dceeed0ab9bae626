import Diagnostics
import FrontMatter
import Notes
import SourceText

extension VaultRule {
  /// A page and its duplicates agree on which of them speaks for all.
  static let metadataCanonicalConflict = VaultRule(
    RulePage(
      id: "metadata/canonical-conflict", severity: .error,
      summary: "canonical_id and duplicate_of do not fit together",
      what: """
        For wiki entries: `canonical_id` is `self` or the id of a note that exists and is itself canonical; `duplicate_of` is
        `none` or the id of another note that exists; a page that is a duplicate is not canonical. Whether a note exists is
        asked only when the run knows the whole vault.
        """,
      why: "Merging and searching follow these fields. A chain or a cycle of them leads nowhere.",
      wrong: "canonical_id: self\nduplicate_of: wiki-2026-0508-entropy",
      right: "canonical_id: wiki-2026-0508-entropy\nduplicate_of: wiki-2026-0508-entropy",
      remedy:
        "Let every duplicate name the one canonical page in both fields, and that page say `self` and `none`."
    ),
    examples: Examples(
      accepted: [
        [
          "a.md": ExampleEntry.with(["id": "x"]),
          "b.md": ExampleEntry.with([
            "id": "y", "canonical_id": "x", "duplicate_of": "x", "aliases": "[]", "status": "duplicate",
          ]),
        ],
        ExampleEntry.vault(["duplicate_of": ""]),
      ],
      reported: [
        ExampleEntry.vault(["canonical_id": "↓gone"]), ExampleEntry.vault(["duplicate_of": "↓gone"]),
        ExampleEntry.vault(["duplicate_of": "↓wiki-2026-0508-relative-entropy"]),
        ExampleEntry.vault(["duplicate_of": "↓self"]),
        [
          "a.md": ExampleEntry.with(["id": "x"]),
          "b.md": ExampleEntry.with(["id": "y", "canonical_id": "↓self", "duplicate_of": "x"]),
        ],
        [
          "a.md": ExampleEntry.with(["id": "x", "canonical_id": "↓y"]),
          "b.md": ExampleEntry.with(["id": "y", "canonical_id": "↓x"]),
        ],
      ])
  ) { vault, findings in
    for (index, subject) in vault.notes.enumerated() {
      guard let entry = subject.entry else { continue }
      checkCanonical(entry, of: index, in: vault, &findings[index])
      checkDuplicate(entry, of: index, in: vault, &findings[index])
    }
  }

  /// The id that a field refers to: `nil` if it is missing, not a single value, or one of `words`.
  private static func reference(_ field: Field?, unless words: [String]) -> YAMLValue? {
    guard let value = field?.value, value.isScalar, !value.isNull, !value.isRecovered, !value.text.isEmpty,
      !words.contains(value.text)
    else { return nil }
    return value
  }

  /// Reports a `canonical_id` that names no note, or one that is not canonical itself.
  private static func checkCanonical(
    _ entry: Metadata, of index: Int, in vault: LintedVault, _ findings: inout Findings
  ) {
    guard let canonical = reference(entry["canonical_id"], unless: ["self"]) else { return }
    let targets = vault.index.notes(withId: canonical.text)
    if targets.contains(index) { return }
    guard let target = targets.first else {
      if vault.isNowhere(canonical.text) {
        findings.report(
          "canonical_id \(Wording.quoted(canonical.text)) is the id of no note", at: canonical.range)
      }
      return
    }
    let targetID = vault.notes[target].note.id ?? ""
    if let next = reference(vault.notes[target].note.metadata?["canonical_id"], unless: ["self", targetID]) {
      findings.report(
        "canonical_id \(Wording.quoted(canonical.text)) is not canonical: \(vault.path(of: target)) names \(Wording.quoted(next.text))",
        at: canonical.range)
    }
  }

  /// Reports a `duplicate_of` that names no other note, or stands beside a `canonical_id` of the page itself.
  private static func checkDuplicate(
    _ entry: Metadata, of index: Int, in vault: LintedVault, _ findings: inout Findings
  ) {
    guard let original = reference(entry["duplicate_of"], unless: ["none"]) else { return }
    let targets = vault.index.notes(withId: original.text)
    if original.text == "self" || targets.contains(index) {
      findings.report("duplicate_of names the page itself", at: original.range, help: "Write 'none'")
      return
    }
    if targets.isEmpty, vault.isNowhere(original.text) {
      findings.report(
        "duplicate_of \(Wording.quoted(original.text)) is the id of no note", at: original.range)
      return
    }
    guard let canonical = entry["canonical_id"]?.value, canonical.isScalar,
      canonical.text == "self" || canonical.text == entry["id"]?.value.text
    else { return }
    findings.report(
      "The page is a duplicate of \(Wording.quoted(original.text)) and cannot be canonical",
      at: canonical.range,
      secondary: [Annotation(original.range, label: "what it is a duplicate of")])
  }
}

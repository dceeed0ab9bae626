package import Diagnostics
package import SourceText
package import Verification

/// What a run found: the notes in order of their paths.
package struct Report: Sendable {
  /// One note of a report.
  package struct NoteEntry: Sendable {
    /// The file, so that renderers can show lines.
    package let source: SourceFile
    /// The `id` of the metadata.
    package let id: String?
    /// The title.
    package let title: String?
    /// What linting and reading found, and what refuted claims come to, in order.
    package let findings: [Diagnostic]
    /// What verification said; `nil` when only linting was asked for.
    package let verification: NoteVerification?

    /// A note with everything said of it.
    package init(
      source: SourceFile, id: String?, title: String?, findings: [Diagnostic], verification: NoteVerification?
    ) {
      self.source = source
      self.id = id
      self.title = title
      self.findings = findings
      self.verification = verification
    }
  }

  /// The notes in order of their paths.
  package let notes: [NoteEntry]

  /// A report over `notes`.
  package init(notes: [NoteEntry]) {
    self.notes = notes
  }
}

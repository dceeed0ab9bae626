import Markdown
package import Notation
package import Notes

/// What a detector looks at: a note, and what its snippets did.
package struct PageContext: Sendable {
  /// The note.
  package let note: Note
  /// The run of its snippets.
  package let execution: PageExecution

  /// The chains of each formula of the note, in the same order: read once for all who ask.
  package let formulaChains: [[Chain]]

  /// A note with its run.
  package init(note: Note, execution: PageExecution) {
    self.note = note
    self.execution = execution
    formulaChains = note.formulas.map { ChainReader.chains(inLaTeX: $0.span.tex) }
  }
}

package import Notes

/// What a detector looks at: a note, and what its snippets did.
package struct PageContext: Sendable {
  /// The note.
  package let note: Note
  /// The run of its snippets.
  package let execution: PageExecution

  /// A note with its run.
  package init(note: Note, execution: PageExecution) {
    self.note = note
    self.execution = execution
  }
}

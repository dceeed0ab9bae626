package import Notes

/// Judges what a note asserts.
package enum Verifier {
  /// Runs the snippets of `note` and judges its claims. Pure: the same note gives the same verdicts.
  package static func verify(_ note: Note) -> NoteVerification {
    NoteVerification()
  }
}

package import SourceText

/// Something a person should know of a run although nothing went wrong: a warning of NumPy, a name that NumPy 2 removed.
package struct RunNote: Sendable, Hashable {
  /// One sentence, without a full stop: `RuntimeWarning: divide by zero encountered in log`.
  package let sentence: String
  /// The statement of the program that caused it.
  package let statement: ByteRange
}

extension Interpreter {
  /// How many notes one program may leave.
  private static let mostNotes = 100

  /// Leaves a note at the running statement, once for each sentence and place.
  func note(_ sentence: String) {
    let made = RunNote(sentence: sentence, statement: statement)
    if notes.count < Interpreter.mostNotes, !notes.contains(made) { notes.append(made) }
  }
}

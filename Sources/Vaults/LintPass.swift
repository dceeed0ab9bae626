import Diagnostics
import Notes

/// The one place where this room asks the linting room.
enum LintPass {
  /// What the rules over one note say of `note`, what reading it found included.
  static func findings(in note: Note) -> [Diagnostic] { note.diagnostics }

  /// What the rules over the vault say: for each of `notes`, in order, its findings.
  static func findings(across notes: [Note]) -> [[Diagnostic]] { notes.map { _ in [] } }
}

import Diagnostics
import Linting
import Notes

/// The one place where this room asks the linting room.
enum LintPass {
  /// What the rules over one note say of `note`, what reading it found included.
  static func findings(in note: Note) -> [Diagnostic] { Linter.lint(note) }

  /// What the rules over the vault say: for each of `notes`, in order, its findings.
  static func findings(across notes: [Note], scope: VaultScope) -> [[Diagnostic]] {
    Linter.lint(vault: notes, scope: scope)
  }

  /// Whether one of `findings` may be that a note does not exist.
  static func isNoteMissing(in findings: [[Diagnostic]]) -> Bool {
    findings.joined().contains { VaultRule.rulesThatMissNotes.contains($0.rule) }
  }

  /// `findings` without those that the author of `note` has silenced.
  static func unsilenced(_ findings: [Diagnostic], in note: Note) -> [Diagnostic] {
    Suppressions.filter(findings, by: Suppressions.of(note))
  }
}

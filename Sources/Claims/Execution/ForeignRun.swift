package import Python

/// What an interpreter on the user's machine made of a snippet that the embedded one cannot run.
package struct ForeignRun: Sendable {
  /// What running it gave; `nil` if it did not come to its end.
  package let record: RunRecord?
  /// The interpreter with its version and packages: `CPython 3.12.4, numpy 2.1.0`.
  package let interpreter: String
  /// Why there is no record, in a sentence; `nil` if there is one.
  package let failure: String?

  /// A run by `interpreter`.
  package init(record: RunRecord?, interpreter: String, failure: String?) {
    self.record = record
    self.interpreter = interpreter
    self.failure = failure
  }
}

/// Why a command could not do its job: one line for standard error, exit code 2.
struct CommandFailure: Error {
  /// The line, without a full stop.
  let message: String

  /// A failure with its line.
  init(_ message: String) { self.message = message }
}

import Reports
import Vaults

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Standard output and standard error, written without buffers that could be lost.
enum Console {
  /// Writes `text` to standard output; whether that worked. A reader that has gone away is fine; a full disk is
  /// not, and is said on standard error.
  static func send(_ text: String) -> Bool {
    do throws(FileProblem) {
      try FileWriter.send(Array(text.utf8), to: STDOUT_FILENO, path: "standard output")
      return true
    } catch {
      if FileWriter.isClosedPipe(error) { return true }
      complain(error.message)
      return false
    }
  }

  /// Writes one line about what went wrong to standard error.
  static func complain(_ message: String) { note("assay: " + TerminalText.escaped(message)) }

  /// Writes `text` and a line end to standard error; nobody is left to tell if that fails.
  static func note(_ text: String) {
    try? FileWriter.send(Array((text + "\n").utf8), to: STDERR_FILENO, path: "standard error")
  }

  /// Whether standard output is a terminal that understands colours.
  static var isColorTerminal: Bool { isatty(STDOUT_FILENO) == 1 && environment("TERM") != "dumb" }

  /// The value of an environment variable, if it is set to anything.
  static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// The number of processors that are there to work.
  static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}

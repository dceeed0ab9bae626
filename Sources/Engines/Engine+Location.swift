#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension Engine {
  /// Where its program is along `PATH`, and that `PATH`. Folders that are not absolute are passed over: what a note's own
  /// folder holds must not be started.
  package func located() throws(EngineProblem) -> (program: String, path: String) {
    let path = getenv("PATH").map { String(cString: $0) } ?? ""
    for program in programs {
      for folder in path.split(separator: ":") where folder.hasPrefix("/") {
        let candidate = folder + "/" + program
        if access(candidate, X_OK) == 0 { return (candidate, path) }
      }
    }
    throw EngineProblem(
      sentence: "the engine \(name) is not installed: there is no \(programs[0]) along PATH")
  }
}

import TestSupport

/// The built program, run as a person runs it.
enum AssayCommand {
  /// Runs `assay` with `arguments` in `folder`.
  static func run(
    _ arguments: String..., in folder: TemporaryFolder? = nil, input: String = "",
    environment: [String: String] = [:]
  ) throws -> Executed {
    try Executed(
      Executed.productFolder + "/assay", arguments, in: folder?.path, input: input, environment: environment)
  }

  /// Runs a line of shell in which `assay` is the program.
  static func shell(_ line: String, in folder: TemporaryFolder) throws -> Executed {
    try Executed(
      "/bin/sh", ["-c", "assay() { '\(Executed.productFolder)/assay' \"$@\"; }\n" + line], in: folder.path)
  }

  /// A folder with a note that has nothing to complain of and one that is not about numbers.
  static func vault() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("# One\n\nWords.\n", to: "vault/one.md")
    try folder.write("# Two\n\nMore words.\n", to: "vault/two.md")
    return folder
  }
}

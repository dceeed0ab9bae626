import Foundation

/// A program that ran to its end: what it wrote and how it ended.
package struct Executed: Sendable {
  /// The exit code, or 128 and the signal that ended it.
  package let code: Int32
  /// What it wrote to standard output.
  package let output: String
  /// What it wrote to standard error.
  package let errors: String

  /// Runs `program`, a path, in `folder`, with `input` on standard input and `environment` on top of a bare one.
  package init(
    _ program: String, _ arguments: [String], in folder: String? = nil, input: String = "",
    environment: [String: String] = [:]
  ) throws {
    let scratch = try TemporaryFolder()
    try scratch.write(input, to: "in")
    try scratch.write("", to: "out")
    try scratch.write("", to: "err")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    // Files and not pipes: nobody has to read while the program writes.
    process.standardInput = FileHandle(forReadingAtPath: scratch.path + "/in")
    process.standardOutput = FileHandle(forWritingAtPath: scratch.path + "/out")
    process.standardError = FileHandle(forWritingAtPath: scratch.path + "/err")
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    process.environment = ["PATH": path, "HOME": scratch.path].merging(environment) { $1 }
    try process.run()
    process.waitUntilExit()
    let isSignal = process.terminationReason == .uncaughtSignal
    code = isSignal ? 128 + process.terminationStatus : process.terminationStatus
    output = String(decoding: scratch.bytes(of: "out"), as: UTF8.self)
    errors = String(decoding: scratch.bytes(of: "err"), as: UTF8.self)
  }

  /// The products of the build that this test is part of: the folder that holds the test bundle.
  package static var productFolder: String {
    #if os(macOS)
      for bundle in Bundle.allBundles where bundle.bundlePath.hasSuffix(".xctest") {
        return bundle.bundleURL.deletingLastPathComponent().path
      }
    #endif
    return URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
      .deletingLastPathComponent()
      .path
  }
}

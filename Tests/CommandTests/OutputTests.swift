import Foundation
import TestSupport
import Testing

/// Where output goes and what it is.
struct OutputTests {
  @Test func `A closed pipe is quiet`() throws {
    let folder = try TemporaryFolder()
    for index in 0..<300 { try folder.write("# \(index)\n", to: "vault/n\(index).md") }
    let result = try AssayCommand.shell(
      "(assay verify vault --format json; echo \"code $?\" >&2) | head -n 1", in: folder)
    #expect(result.output == "{\n")
    #expect(result.errors == "code 0\n")
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func `A full disk is not success`() throws {
    let folder = try AssayCommand.vault()
    let result = try AssayCommand.shell("assay verify vault > /dev/full; echo \"code $?\" >&2", in: folder)
    #expect(result.errors == "assay: standard output: No space left on device\ncode 2\n")
  }

  @Test func `Ctrl-C is 130`() async throws {
    // The program waits for a note that never comes, and is interrupted meanwhile.
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Executed.productFolder + "/assay")
    process.arguments = ["verify", "--stdin-path", "a.md"]
    let never = Pipe()
    process.standardInput = never
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    try await Task.sleep(for: .seconds(2))
    process.interrupt()
    process.waitUntilExit()
    try never.fileHandleForWriting.close()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 130)
  }

  @Test func `A note on standard input has the path that is given`() throws {
    let result = try AssayCommand.run("extract", "--stdin-path", "notes/a.md", input: "# A\n\n$x$\n")
    #expect(result.code == 0)
    #expect(result.output.contains("\"path\": \"notes/a.md\""))
  }

  @Test func `Output goes to a file and the totals to standard error`() throws {
    let folder = try AssayCommand.vault()
    let direct = try AssayCommand.run("verify", "vault", "--format", "json", in: folder)
    let result = try AssayCommand.run(
      "verify", "vault", "--format", "json", "--output", "out.json", in: folder)
    #expect(result.code == 0)
    #expect(result.output == "")
    #expect(result.errors == "2 notes: 0 errors, 0 warnings; no claims\n")
    #expect(folder.bytes(of: "out.json") == Array(direct.output.utf8))
    #expect(folder.names == ["out.json", "vault"])
  }

  @Test func `The number of jobs changes nothing`() throws {
    let folder = try TemporaryFolder()
    for index in 0..<50 {
      try folder.write("# Note \(index)\n\n```\n-log(0.6) = 0.\(index)\n```\n", to: "vault/n\(index).md")
    }
    for format in ["text", "json", "markdown"] {
      let one = try AssayCommand.run("check", "vault", "--jobs", "1", "--format", format, in: folder)
      let four = try AssayCommand.run("check", "vault", "--jobs", "4", "--format", format, in: folder)
      #expect(one.output == four.output)
      #expect(one.code == four.code)
      #expect(!one.output.isEmpty)
    }
  }

  @Test(arguments: [
    ([], [:], false), (["--color", "always"], [:], true), ([], ["CLICOLOR_FORCE": "1"], true),
    ([], ["CLICOLOR_FORCE": "0"], false), ([], ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], false),
    (["--color", "never"], ["CLICOLOR_FORCE": "1"], false), (["--color", "always"], ["NO_COLOR": "1"], true),
  ])
  func `Colours follow the option, then the environment, then the terminal`(
    arguments: [String], environment: [String: String], isColoured: Bool
  ) throws {
    let folder = try AssayCommand.vault()
    let result = try Executed(
      Executed.productFolder + "/assay", ["verify", "vault"] + arguments, in: folder.path,
      environment: environment)
    #expect(result.output.contains("\u{1B}[") == isColoured)
  }

  @Test func `JSON is JSON`() throws {
    let folder = try AssayCommand.vault()
    for arguments in [
      ["verify", "--format", "json", "vault"], ["extract", "vault"], ["limits", "--format", "json"],
    ] {
      let result = try Executed(Executed.productFolder + "/assay", arguments, in: folder.path)
      let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
      #expect((object?["schema"] as? String)?.hasSuffix("/1") == true, "\(arguments)")
    }
  }

  @Test func `Every rule that can be silenced can be explained`() throws {
    let list = try AssayCommand.run("explain")
    #expect(list.code == 0)
    let rules = list.output.split(separator: "\n").compactMap {
      $0.split(separator: " ").first.map(String.init)
    }
    #expect(rules.contains("claims/refuted"))
    for rule in rules {
      let page = try AssayCommand.run("explain", rule)
      #expect(page.code == 0)
      #expect(page.output.contains(rule))
      #expect(page.output.split(separator: "\n").count > 3, "\(rule) says next to nothing")
    }
  }
}

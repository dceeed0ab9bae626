import TestSupport
import Testing

/// Exit codes and messages, word for word.
struct ExitCodeTests {
  @Test(arguments: ["check", "lint", "verify", "report", "extract"])
  func `A folder without notes is trouble, said in one line`(command: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "empty/readme.txt")
    let result = try AssayCommand.run(command, "empty", in: folder)
    #expect(result.code == 2)
    #expect(result.output == "")
    #expect(result.errors == "assay: no Markdown notes found in empty; give a folder with .md files\n")
  }

  @Test func `Without a path the current folder is searched`() throws {
    let folder = try TemporaryFolder()
    #expect(
      try AssayCommand.run("verify", in: folder).errors
        == "assay: no Markdown notes found in .; give a folder with .md files\n")
    try folder.write("# a\n", to: "a.md")
    let result = try AssayCommand.run("verify", in: folder)
    #expect(result.code == 0)
    #expect(result.output == "1 note: 0 errors, 0 warnings; no claims\n")
    #expect(result.errors == "")
  }

  @Test(arguments: [
    (["verify", "vault", "--frobnicate"], "unknown option '--frobnicate'"),
    (["verify", "vault", "--formt", "json"], "unknown option '--formt'. Did you mean '--format'?"),
    (["help", "chek"], "unknown command 'chek'; did you mean 'check'?"),
    (["--format", "json", "verify", "vault"], "options stand after the command: assay verify --format"),
    (["verify", "-"], "to read a note from standard input, say what it is called: --stdin-path PATH"),
    (["frobnicate"], "unknown command 'frobnicate'; see assay --help"),
    (["chek", "vault"], "unknown command 'chek'; did you mean 'check'?"),
    (
      ["verify", "vault", "--format", "xml"], "there is no format 'xml'; the formats are text, json, markdown"
    ),
    (["verify", "vault", "--format"], "missing value for '--format <format>'"),
    (["verify", "vault", "--jobs", "0"], "--jobs must be at least 1"),
    (["verify", "vault", "--jobs", "two"], "the value 'two' is invalid for '--jobs <n>'"),
    (["verify", "vault", "--min-coverage", "120"], "--min-coverage must be between 0 and 100"),
    (
      ["verify", "vault", "--ignore", "claims/refutd"],
      "unknown rule 'claims/refutd'; did you mean 'claims/refuted'?"
    ),
    (["verify", "none"], "none: no such file or folder"),
    (["verify", "vault", "--output", "no/where.txt"], "no/where.txt: no such file or folder"),
    (["verify", "vault", "--output", "vault"], "vault: is a folder, not a file"),
    (
      ["verify", "vault", "--stdin-path", "a.md"],
      "--stdin-path reads one note from standard input; leave out the paths"
    ),
    (["explain", "claim/refuted"], "unknown rule 'claim/refuted'; did you mean 'claims/refuted'?"),
    (["eval"], "give an expression: assay eval 'kl([0.5, 0.5], [0.9, 0.1])'"),
  ])
  func `Whatever keeps a run from its job is one line and code 2`(arguments: [String], line: String) throws {
    let folder = try AssayCommand.vault()
    let result = try Executed(Executed.productFolder + "/assay", arguments, in: folder.path)
    #expect(result.code == 2)
    #expect(result.output == "")
    #expect(result.errors == "assay: \(line)\n")
  }

  @Test func `No command at all is not success`() throws {
    let result = try AssayCommand.run()
    #expect(result.code == 2)
    #expect(result.output == "")
    #expect(result.errors.contains("SUBCOMMANDS:"))
  }

  @Test func `Help and the version are success`() throws {
    let help = try AssayCommand.run("check", "--help")
    #expect(help.code == 0)
    #expect(help.output.contains("--min-coverage"))
    let version = try AssayCommand.run("--version")
    #expect(version.code == 0)
    #expect(version.output == "0.1.0\n")
  }

  @Test func `An unreadable note fails the run, and the others are looked at all the same`() throws {
    let folder = try AssayCommand.vault()
    try folder.link("vault/gone.md", to: "nothing")
    let result = try AssayCommand.run("verify", "vault", in: folder)
    #expect(result.code == 2)
    #expect(result.errors == "assay: vault/gone.md: a link that leads nowhere\n")
    #expect(result.output == "2 notes: 0 errors, 0 warnings; no claims\n")
  }

  @Test func `A link out of the folder is said and is not the run's failure`() throws {
    let folder = try AssayCommand.vault()
    try folder.write("# secret\n", to: "secret.md")
    try folder.link("vault/out.md", to: "../secret.md")
    let result = try AssayCommand.run("verify", "vault", in: folder)
    #expect(result.code == 0)
    #expect(result.errors == "assay: vault/out.md: a link that leads out of the folder; not read\n")
  }

  @Test func `An empty file is a note without claims`() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "empty.md")
    let result = try AssayCommand.run("verify", "empty.md", in: folder)
    #expect(result.code == 0)
    #expect(result.output == "1 note: 0 errors, 0 warnings; no claims\n")
  }

  @Test(arguments: ["check", "lint", "verify"])
  func `Bytes that are not UTF-8 are a finding with their place`(command: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(Array("# One\n\nab ".utf8) + [0xFF, 0xFE] + Array(" cd\n".utf8), to: "note.md")
    let result = try AssayCommand.run(command, "note.md", in: folder)
    #expect(result.code == 1)
    #expect(result.output.contains("note.md:3:4: error: "), "\(result.output)")
    #expect(result.output.contains("[text/invalid-utf8]"), "\(result.output)")
    #expect(result.errors == "")
  }

  @Test(arguments: ["check", "lint", "verify"])
  func `A note that has lost its line ends is one finding and no claim`(command: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(
      Array(try Project.text(of: "Tests/Fixtures/Wrong/10_Wiki/Topics/Collapsed.md").utf8), to: "note.md")
    let result = try AssayCommand.run(command, "note.md", in: folder)
    #expect(result.code == 1)
    #expect(result.output.hasPrefix("note.md:1:1: error: "), "\(result.output)")
    #expect(result.output.contains("[text/collapsed-note]"), "\(result.output)")
    #expect(result.output.contains("1 note: 1 error, 0 warnings"), "\(result.output)")
    #expect(!result.output.contains("claims/"), "\(result.output)")
    #expect(result.errors == "")
  }

  @Test func `A folder of a vault does not hear of links to the rest of it`() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("wiki/.git")
    try folder.write("[[Two]] [[Three]]\n", to: "wiki/a/One.md")
    try folder.write("# Two\n", to: "wiki/b/Two.md")
    let result = try AssayCommand.run("lint", "wiki/a", in: folder)
    #expect(result.output.contains("Link to 'Three' leads to no note"), "\(result.output)")
    #expect(result.output.hasSuffix("1 note: 0 errors, 1 warning\n"), "\(result.output)")
  }
}

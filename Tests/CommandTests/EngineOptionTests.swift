import TestSupport
import Testing

/// That nothing but the command line starts a process.
@Suite struct EngineOptionTests {
  private static let note =
    "# Page\n\n```python\nimport tensorflow as tf\ntf.constant(1)\nprint(0.5)  # 0.8\n```\n"

  private func run(_ line: String, engines: [String: String] = [:]) throws -> Executed {
    let folder = try TemporaryFolder()
    try folder.write(Self.note, to: "note.md")
    for (name, script) in engines { try folder.write(script, to: "bin/\(name)") }
    return try AssayCommand.shell("chmod +x bin/* 2>/dev/null; " + line, in: folder)
  }

  @Test(arguments: [
    ("assay verify note.md --engine python3", "--allow-exec"),
    ("assay verify note.md --allow-exec", "needs an engine"),
    ("assay verify note.md --engine pythn3 --allow-exec", "did you mean 'python3'?"),
    ("PATH=/nowhere assay verify note.md --engine julia --allow-exec", "not installed"),
    ("assay verify note.md --engine node --allow-exec --engine-timeout 0", "at least 1 second"),
  ])
  func `a mistake is one line and code 2`(line: String, words: String) throws {
    let result = try run(line)
    #expect(result.code == 2)
    #expect(result.errors.contains(words))
    #expect(result.errors.split(separator: "\n").count == 1)
  }

  /// An engine that says the snippet printed 0.5.
  private static let engine = """
    #!/bin/sh
    cat > /dev/null
    printf 'Vs8:Fake 1.0P39;49;39;49;s3:0.51;0;3;0;r0.5;B0;R'
    """

  @Test func `an engine runs only when asked, and the evidence names it`() throws {
    let engines = ["python3": Self.engine]
    let without = try run("PATH=$PWD/bin:$PATH assay verify note.md", engines: engines)
    #expect(without.code == 0)
    #expect(without.output.contains("tensorflow"))
    let with = try run(
      "PATH=$PWD/bin:$PATH assay verify note.md --engine python3 --allow-exec", engines: engines)
    #expect(with.code == 1)
    #expect(with.output.contains("stated 0.8, computed 0.5"))
    #expect(with.output.contains("(Fake 1.0)"))
  }
}

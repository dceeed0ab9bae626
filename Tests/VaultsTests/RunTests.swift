import Reports
import SourceText
import TestSupport
import Testing
import Vaults

struct RunTests {
  @Test func `What comes out is in the order of what went in, with any number of jobs`() async throws {
    let folder = try TemporaryFolder()
    let names = (0..<40).map { "n\($0).md" }
    for name in names { try folder.write("# \(name)\n\n`1 + 1 = \(name.count)`\n", to: name) }
    let inputs = names.map { Run.Input.path(folder.path + "/" + $0) }
    var renderings: Set<String> = []
    for jobs in [1, 4, 64] {
      let run = Run([.linting, .verification], configuration: Configuration(jobCount: jobs))
      let (report, problems) = await run.report(on: inputs)
      #expect(problems.isEmpty)
      #expect(report.notes.map(\.source.path) == names.map { folder.path + "/" + $0 })
      renderings.insert(try ReportRenderer.named("json").render(report, ReportRenderer.Options()))
    }
    #expect(renderings.count == 1)
  }

  @Test func `A file that cannot be read does not end the run`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("# a\n", to: "a.md")
    let inputs: [Run.Input] = [
      .path(folder.path + "/none.md"), .path(folder.path + "/a.md"),
      .source(SourceFile(path: "b.md", text: "")),
    ]
    let (report, problems) = await Run(.verification).report(on: inputs)
    #expect(report.notes.map(\.source.path) == [folder.path + "/a.md", "b.md"])
    #expect(problems == [FileProblem(path: folder.path + "/none.md", kind: .missing)])
  }

  @Test func `Verdicts are given only when they are asked for`() async {
    let input = Run.Input.source(SourceFile(path: "a.md", text: "# a\n"))
    let linted = await Run(.linting).report(on: [input]).report
    let verified = await Run(.verification).report(on: [input]).report
    #expect(linted.notes.allSatisfy { $0.verification == nil })
    #expect(verified.notes.allSatisfy { $0.verification != nil })
  }

  @Test func `Any bytes whatever give a report`() async throws {
    let seed: UInt64 = 0xA55A_0020
    var generator = SeededGenerator(seed: seed)
    let words = [
      "---\n", "```python\n", "```\n", "$$", "0.5", " = ", "|", "\n", "# ", "[[", "print(1)", "\u{FF}",
    ]
    for round in 0..<200 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...60, using: &generator) {
        if Bool.random(using: &generator) {
          bytes += Array(words[Int.random(in: 0..<words.count, using: &generator)].utf8)
        } else {
          bytes.append(UInt8.random(in: 0...255, using: &generator))
        }
      }
      let input = Run.Input.source(SourceFile(path: "a.md", bytes: bytes))
      let report = await Run([.linting, .verification]).report(on: [input]).report
      for renderer in ReportRenderer.all {
        let text = try renderer.render(report, ReportRenderer.Options(usesColor: true, isVerbose: true))
        #expect(!text.isEmpty, "seed \(seed), round \(round)")
      }
    }
  }
}

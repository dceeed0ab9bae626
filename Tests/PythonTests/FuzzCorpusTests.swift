import Python
import SourceText
import Testing

/// What `make fuzz` starts from, and what it found: every file under `Tests/Fuzz/Corpus`.
@Suite struct FuzzCorpusTests {
  static let names = FixtureFiles.names(in: "Fuzz/Corpus").filter { !$0.hasPrefix(".") }

  @Test(arguments: names)
  func `an input of the fuzzer ends within its limits`(name: String) {
    let bytes = FixtureFiles.read("Fuzz/Corpus/" + name)
    #expect(!bytes.isEmpty)
    var limits = Limits.page
    limits.steps = 100_000
    limits.memory = 16 << 20
    limits.output = 1 << 16
    limits.integerBits = 1 << 14
    let session = Session(limits: limits)
    for part in bytes.split(separator: 0, maxSplits: 1) {
      let program = Program.parse(Array(part))
      let record = session.run(program)
      #expect(record.standardOutput.utf8.count <= limits.output)
      for event in record.events { #expect(event.statement.upperBound <= part.count) }
    }
    // Whatever happened, the session goes on.
    #expect(session.run(Program.parse(Array("print(1 + 1)".utf8))).standardOutput == "2\n")
  }
}

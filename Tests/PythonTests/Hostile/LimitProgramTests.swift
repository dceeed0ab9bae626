import Python
import SourceText
import Testing

/// Programs that use something up, each in a way of its own: `Tests/Fixtures/Python/limits.txt`.
@Suite struct LimitProgramTests {
  /// A program, and the bound that it reaches.
  struct Exhausting: Sendable, CustomTestStringConvertible {
    let kind: LimitKind
    let source: String
    var testDescription: String { String(source.prefix(60)) }
  }

  /// Programs stand behind a line `--- kind`.
  static let programs: [Exhausting] = String(
    decoding: FixtureFiles.read("Fixtures/Python/limits.txt"), as: UTF8.self
  ).split(
    separator: "--- ", omittingEmptySubsequences: true
  ).compactMap { part in
    let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    guard lines.count == 2, let kind = LimitKind(rawValue: String(lines[0])) else { return nil }
    return Exhausting(kind: kind, source: String(lines[1]))
  }

  private static var limits: Limits {
    var limits = Limits.page
    limits.steps = 60_000
    limits.memory = 8 << 20
    limits.seconds = nil
    return limits
  }

  private func expectLimit(_ source: String, _ kind: LimitKind) {
    let session = Session(limits: LimitProgramTests.limits)
    let record = session.run(Program.parse(Array(source.utf8)))
    guard case .limit(let found, let place) = record.status else {
      Issue.record("ended as \(record.status)")
      return
    }
    // Which of the two comes first depends on their sizes.
    let both: Set<LimitKind> = [.steps, .memory]
    #expect(found == kind || (both.contains(found) && both.contains(kind)))
    #expect(place.upperBound <= source.utf8.count)
    #expect(record.steps <= LimitProgramTests.limits.steps)
    #expect(!record.standardOutput.contains("went on"))
    #expect(session.run(Program.parse(Array("print(1 + 1)".utf8))).standardOutput == "2\n")
  }

  @Test func `there are many programs`() { #expect(LimitProgramTests.programs.count > 150) }

  @Test(arguments: LimitProgramTests.programs)
  func `a program that uses something up is stopped, and nothing of it goes on`(program: Exhausting) {
    expectLimit(program.source, program.kind)
    let indented = program.source.split(separator: "\n", omittingEmptySubsequences: false).map {
      "    \($0)\n"
    }
    expectLimit(
      """
      try:
      \(indented.joined())
      except BaseException: print('went on')
      else: print('went on')
      finally: print('went on')
      """, program.kind)
  }
}

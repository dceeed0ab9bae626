import Python
import SourceText
import Testing

@Suite struct ProgramTests {
  @Test func `there are at least 400 programs`() {
    #expect(ProgramFixture.all.count >= 400)
  }

  @Test(arguments: ProgramFixture.all)
  func `a program prints and ends as CPython says`(fixture: ProgramFixture) {
    let record = Session().run(Program.parse(fixture.bytes))
    var lines = record.standardOutput.split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
    if lines.last == "" { lines.removeLast() }
    lines = lines.map { String($0.reversed().drop { $0 == " " }.reversed()) }
    #expect(lines == fixture.expected)
    switch record.status {
    case .ran:
      #expect(
        fixture.error == nil && fixture.unsupported.isEmpty && fixture.free.isEmpty && fixture.syntax == nil)
    case .failed(let report): #expect(report.text == fixture.error)
    case .unsupported(let items): #expect(Set(items.map(\.name)) == Set(fixture.unsupported))
    case .freeNames(let names): #expect(names.map(\.name) == fixture.free)
    case .syntaxError(let error): #expect(error.message == fixture.syntax)
    case .limit(let kind, _): Issue.record("stopped by the limit on \(kind.rawValue)")
    }
  }

  @Test(arguments: ProgramFixture.all)
  func `every place of a program lies inside it`(fixture: ProgramFixture) {
    let program = Program.parse(fixture.bytes)
    let count = fixture.bytes.count
    for comment in program.comments {
      #expect(comment.range.upperBound <= count)
      #expect(fixture.bytes[comment.range.lowerBound] == UInt8(ascii: "#"))
    }
    for statement in program.topLevelStatements { #expect(statement.range.upperBound <= count) }
    for event in Session().run(program).events { #expect(event.statement.upperBound <= count) }
  }
}

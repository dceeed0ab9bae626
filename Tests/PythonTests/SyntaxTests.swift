import Python
import SourceText
import Testing

@Suite struct SyntaxTests {
  @Test func `prompts of IPython are taken away and its results are expected output`() {
    let source =
      "In [1]: x = 2\nIn [2]: def f(v):\n   ...:     return v * x\n   ...:\nIn [3]: f(4)\nOut[3]: 8\n\nIn [4]: print(x)\n2\n"
    let program = Program.parse(Array(source.utf8))
    #expect(program.isInteractive && program.syntaxError == nil)
    #expect(
      program.topLevelStatements.map { statement in
        statement.expectedOutput.map { String(decoding: program.text[$0.indices], as: UTF8.self) }
      } == [nil, nil, "8\n", "2\n"])
    #expect(Session().run(program).standardOutput == "2\n")
  }

  @Test func `commands of IPython are inert or refused`() {
    let source = "%matplotlib inline\n!pip install x\nif True:\n    %config a\nprint(1)"
    let program = Program.parse(Array(source.utf8))
    #expect(program.commands.count == 3)
    #expect(Session().run(program).standardOutput == "1\n")
    #expect(Program.parse(Array("%timeit 1".utf8)).unsupported.map(\.name) == ["%timeit"])
  }

  @Test(arguments: [
    "(", "f\"{", "\\", "[x for x in ", "match x:\n case ", "with (", "lambda x=", "{1:", "-", "%a\n",
  ])
  func `a megabyte of beginnings is refused or parsed quickly`(piece: String) {
    let program = Program.parse(Array(String(repeating: piece, count: (1 << 20) / piece.utf8.count).utf8))
    #expect(program.syntaxError != nil || !program.unsupported.isEmpty)
  }
}

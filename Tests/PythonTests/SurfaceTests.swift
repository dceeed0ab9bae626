import Python
import SourceText
import Testing

@Suite struct SurfaceTests {
  /// The text of a range of a program.
  private func text(_ program: Program, _ range: ByteRange?) -> String? {
    range.map { String(decoding: program.text[$0.indices], as: UTF8.self) }
  }

  @Test func `a comment belongs to the simple statement that ends on its line`() {
    let program = Program.parse(
      Array(
        """
        # own line
        print(1)  # one
        if x: y = 2  # two
        for i in z:  # header
            f(
              1,  # inside
            )  # three
            # own line in a block
        """.utf8))
    #expect(
      program.comments.map { text(program, $0.statement) } == [
        nil, "print(1)", "y = 2", nil, nil, "f(\n      1,  # inside\n    )", nil,
      ])
    #expect(program.comments.map(\.isOwnLine) == [true, false, false, false, false, false, true])
    #expect(program.comments.map(\.text).first == " own line")
    #expect(program.comments.map(\.line) == [0, 1, 2, 3, 5, 6, 7])
  }

  @Test func `printed numbers keep the values behind them`() {
    let source = """
      import numpy as np
      x = 0.375
      print(f"KL = {x:.2f} bits, {x:>8.1%}|", 3, "log2", "7.5")
      print("%.1f and %d" % (x, 5), "{:.3e}".format(x), [x, 2])
      print(np.array([0.1, 1 / 3]))
      """
    let record = Session().run(Program.parse(Array(source.utf8)))
    let texts = record.events.compactMap { if case .printed(let text) = $0.kind { text } else { nil } }
    #expect(
      texts.map { text in
        text.numbers.map { String(decoding: Array(text.text.utf8)[$0.range.indices], as: UTF8.self) }
      } == [
        ["0.38", "37.5%", "3", "7.5"], ["0.4", "5", "3.750e-01", "0.375", "2"], ["0.1", "0.33333333"],
      ])
    #expect(texts[0].numbers.map(\.value) == [.real(0.375), .real(0.375), .integer(digits: "3"), nil])
    #expect(texts[0].numbers.map(\.isPercent) == [false, true, false, false])
    #expect(texts[2].numbers.last?.value == .real(1.0 / 3))
  }

  @Test func `events come in order with their statements`() {
    let source =
      "p = 0.5\nfor i in range(2):\n    print(i)\np + 1\ndef f():\n    print('in')\nf()\na, b = 1, [2]"
    let program = Program.parse(Array(source.utf8))
    let record = Session().run(program)
    #expect(
      record.events.map { text(program, $0.statement) } == [
        "p = 0.5", "print(i)", "print(i)", "p + 1", "print('in')", "a, b = 1, [2]",
      ])
    #expect(
      record.events[3].kind
        == .evaluated(
          .real(1.5),
          shown: PrintedText(
            text: "1.5",
            numbers: [
              PrintedNumber(range: ByteRange(0, 3), value: .real(1.5))
            ])))
    #expect(
      record.events[5].kind
        == .assigned([
          RecordedAssignment(name: "a", value: .integer(digits: "1")),
          RecordedAssignment(name: "b", value: .list([.integer(digits: "2")])),
        ]))
  }

  @Test func `a function of an earlier program prints at the statement that calls it`() {
    let session = Session()
    _ = session.run(Program.parse(Array("\n\n\n\n\ndef show(x):\n    print(x)\n".utf8)))
    let program = Program.parse(Array("show(0.25)".utf8))
    let record = session.run(program)
    #expect(record.events.map { text(program, $0.statement) } == ["show(0.25)"])
  }

  @Test func `names of a program that could not run are unknown, with the reason`() {
    let session = Session()
    session.markUnknown(["model"], because: "the snippet before needs torch")
    let record = session.run(Program.parse(Array("y = model(3)".utf8)))
    #expect(
      record.status
        == .freeNames([
          FreeName(name: "model", range: ByteRange(4, 9), reason: "the snippet before needs torch")
        ]))
    _ = session.run(Program.parse(Array("model = abs".utf8)))
    #expect(session.run(Program.parse(Array("print(model(-3))".utf8))).standardOutput == "3\n")
  }

  @Test func `an earlier import and an earlier function are checked before anything runs`() {
    let session = Session()
    _ = session.run(Program.parse(Array("import tensorflow\ndef f(x): return tensorflow.log(x)".utf8)))
    for source in ["print(1)\ntensorflow.exp(1)", "print(1)\nf(2)"] {
      let record = session.run(Program.parse(Array(source.utf8)))
      guard case .unsupported(let items) = record.status else {
        Issue.record("\(source) ended as \(record.status)")
        continue
      }
      #expect(items.count == 1)
      #expect(record.standardOutput.isEmpty)
    }
  }

  @Test func `prompts are taken away and output lines are kept beside their statements`() {
    let source =
      ">>> x = 0.5\n>>> def f(v):\n...     return v * 2\n...\n>>> f(x)  # twice\n1.0\n>>> print(x)\n0.5\n"
    let program = Program.parse(Array(source.utf8))
    #expect(program.isInteractive && program.syntaxError == nil)
    #expect(
      program.topLevelStatements.map { text(program, $0.range) } == [
        "x = 0.5", "def f(v):\n...     return v * 2", "f(x)", "print(x)",
      ])
    #expect(
      program.topLevelStatements.map { text(program, $0.expectedOutput) } == [nil, nil, "1.0\n", "0.5\n"])
    #expect(text(program, program.comments.first?.statement) == "f(x)")
    #expect(Session().run(program).standardOutput == "0.5\n")
  }

  @Test func `statements say what they are`() {
    let source = "import math as m\nx, y = 1, 2\nprint(x)\nx\ndef f(): pass\nfor i in []: pass\nassert x"
    let program = Program.parse(Array(source.utf8))
    #expect(
      program.topLevelStatements.map(\.kind) == [
        .importing(["m"]), .assignment(["x", "y"]), .expression, .expression, .definition("f"), .compound,
        .other,
      ])
    #expect(
      program.topLevelStatements.map(\.isPrintCall) == [false, false, true, false, false, false, false])
    #expect(program.boundNames == ["m", "x", "y", "f", "i"])
  }

  @Test func `an exception says where it was raised`() {
    let program = Program.parse(Array("def f():\n    return 1 / 0\n\nx = 1\ny = f()".utf8))
    guard case .failed(let report) = Session().run(program).status else {
      Issue.record("did not fail")
      return
    }
    #expect(report.text == "ZeroDivisionError: division by zero")
    #expect(text(program, report.statement) == "return 1 / 0")
    #expect(report.line == 1)
  }

  @Test func `native functions can be called by an expression`() {
    let double = NativeFunction(name: "double", parameters: ["x", "times?"]) { (values) throws(NativeError) in
      guard let x = values[0].numbers.first else { throw NativeError("a number is wanted") }
      return .real(x * (values[1].numbers.first ?? 2))
    }
    #expect(
      Session().evaluate("double(1.5) + 1", functions: [double])
        == .value(
          .real(4),
          shown: PrintedText(text: "4.0", numbers: [PrintedNumber(range: ByteRange(0, 3), value: .real(4))]),
          call: nil))
    guard case .value(_, _, let call) = Session().evaluate("double(double(1), times=3)", functions: [double])
    else {
      Issue.record("no value")
      return
    }
    #expect(call == NativeCall(name: "double", arguments: [.real(2), .integer(digits: "3")]))
    guard case .stopped(.failed(let report)) = Session().evaluate("double('a', times=3)", functions: [double])
    else {
      Issue.record("did not fail")
      return
    }
    #expect(report.text == "ValueError: a number is wanted")
    guard case .stopped(.freeNames(let names)) = Session().evaluate("double(1)") else {
      Issue.record("a native function outlived its expression")
      return
    }
    #expect(names.map(\.name) == ["double"])
  }

  @Test func `the table of limitations is sorted, without repetition, and true`() {
    let rows = Limitation.all
    #expect(rows.count > 200)
    #expect(Set(rows.map { $0.kind.rawValue + $0.name }).count == rows.count)
    for row in rows where row.kind == .builtin && !row.name.hasPrefix("__") {
      guard case .unsupported(let items) = Session().run(Program.parse(Array(row.name.utf8))).status else {
        Issue.record("\(row.name) is there")
        continue
      }
      #expect(items.first?.name == row.name)
    }
  }
}

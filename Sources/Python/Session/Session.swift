import SourceText

/// The names of a page: programs run in it one after the other. One per page, used by one task at a time.
package final class Session {
  /// How many values, leaves of collections counted, the events of one program hold at most.
  private static let recordedValues = 500_000

  private let limits: Limits
  let interpreter: Interpreter
  private var surroundings = Reachability.Surroundings()

  /// A session with nothing bound; what depends on chance follows from `entropy`.
  package init(limits: Limits = .page, entropy: UInt64 = 0) {
    self.limits = limits
    interpreter = Interpreter(limits: limits, entropy: entropy)
  }

  /// A session over an interpreter with nothing bound.
  init(_ interpreter: Interpreter) {
    limits = interpreter.limits
    self.interpreter = interpreter
  }

  deinit { interpreter.takeApart() }

  /// The names that have a value now.
  package var boundNames: Set<String> {
    Set(interpreter.globals.filter { $0.value.value != nil }.keys)
  }

  /// Notes that `names` have no known value: reading one is a free name, with `reason`.
  package func markUnknown(_ names: Set<String>, because reason: String) {
    for name in names {
      interpreter.unknown[name] = reason
      interpreter.globals[name]?.value = nil
      surroundings.modules[name] = nil
      surroundings.regions[name] = nil
    }
  }

  /// Runs a program, if everything it uses is supported and every name it reads has a value.
  ///
  /// A program that does not run to its end leaves the names it bound until then; the caller marks others unknown.
  package func run(_ program: Program) -> RunRecord {
    if let error = program.syntaxError { return RunRecord(status: .syntaxError(error)) }
    if program.tree.statements.isEmpty, !program.unsupported.isEmpty {
      return RunRecord(status: .unsupported(program.unsupported))
    }
    surroundings.bound = boundNames
    let (unsupported, free) = reached(by: program)
    if !unsupported.isEmpty { return RunRecord(status: .unsupported(unsupported)) }
    if !free.isEmpty {
      return RunRecord(
        status: .freeNames(
          free.map {
            FreeName(name: $0.name, range: $0.range, reason: interpreter.unknown[$0.name])
          }))
    }
    let status = execute(program)
    remember(program)
    return record(status)
  }

  /// What a program uses that is not supported, and the names without a value that it reads.
  private func reached(by program: Program) -> (unsupported: [Unsupported], free: [FreeName]) {
    if surroundings.isEmpty { return (program.unsupported, program.freeAlone) }
    let reached = Reachability(program.survey, surroundings)
    return (reached.unsupported, reached.free)
  }

  /// The value of an expression; the functions are known to it alone.
  package func evaluate(_ expression: String, functions: [NativeFunction] = []) -> Evaluation {
    let program = Program.parse(Array(expression.utf8))
    if let error = program.syntaxError { return .stopped(.syntaxError(error)) }
    guard program.tree.statements.count == 1,
      case .expression(let node)? = program.tree.statements.first?.kind
    else {
      let range = ByteRange(0, program.text.count)
      if !program.unsupported.isEmpty { return .stopped(.unsupported(program.unsupported)) }
      return .stopped(
        .syntaxError(SyntaxError(message: "invalid syntax: an expression is wanted", range: range)))
    }
    for function in functions { interpreter.natives[function.name] = NativeBridge.builtin(function) }
    defer {
      interpreter.natives = [:]
      interpreter.lastNativeCall = nil
    }
    surroundings.bound = boundNames.union(functions.map(\.name))
    let reached = Reachability(program.survey, surroundings)
    if !reached.unsupported.isEmpty { return .stopped(.unsupported(reached.unsupported)) }
    if !reached.free.isEmpty { return .stopped(.freeNames(reached.free)) }
    begin()
    var result: (RecordedValue, PrintedText)?
    let status = guarded(program, givesValue: true) { (interpreter, value) throws(Stop) in
      var shown = TextBuilder()
      shown.append(try interpreter.repr(value))
      result = (try interpreter.recordedWhole(value), PrintedNumbers.printed(shown))
    }
    if let result, status == .ran {
      return .value(result.0, shown: result.1, call: isNativeCall(node) ? interpreter.lastNativeCall : nil)
    }
    return .stopped(status)
  }

  /// Whether the expression as a whole is a call of a lent function: it is then the last one that was called.
  private func isNativeCall(_ node: Expression) -> Bool {
    guard case .call(let call) = node.kind, case .name(let use) = call.callee.kind else { return false }
    return interpreter.natives[use.name] != nil
  }

  private func execute(_ program: Program) -> RunRecord.Status {
    begin()
    return guarded(program, givesValue: false) { (_, _) throws(Stop) in }
  }

  /// Gives a program its full budget.
  private func begin() {
    interpreter.begin()
    interpreter.meter.begin()
    interpreter.depth = 0
    interpreter.stack = StackGuard()
    interpreter.output = []
    interpreter.events = []
    interpreter.droppedEvents = false
    interpreter.notes = []
    interpreter.recordBudget = Session.recordedValues
    interpreter.raised = nil
    interpreter.handled = nil
    interpreter.isStopping = false
    interpreter.beingWritten = []
  }

  /// Runs a program, then `body` with its value.
  private func guarded(
    _ program: Program, givesValue: Bool, _ body: (Interpreter, Value) throws(Stop) -> Void
  ) -> RunRecord.Status {
    interpreter.meter.keepsGenerators = true
    defer {
      interpreter.meter.keepsGenerators = false
      interpreter.meter.abandoned = []
    }
    do {
      let unit = try Unit(program, interpreter)
      interpreter.unit = unit
      interpreter.lastStatement = program.tree.statements.first?.range ?? ByteRange(0, 0)
      let code = try Compiler.module(unit, interpreter, givesValue: givesValue)
      let frame = try interpreter.push(code, .native)
      interpreter.setCells(frame, captures: [])
      let value = try interpreter.run(frame)
      try interpreter.closeAbandoned()
      try body(interpreter, value)
      return .ran
    } catch {
      return status(of: error, program)
    }
  }

  private func status(of stop: Stop, _ program: Program) -> RunRecord.Status {
    let statement = interpreter.lastStatement
    switch stop {
    case .limit(let kind): return .limit(kind, statement)
    case .unsupported: return .unsupported(interpreter.refused.map { [$0] } ?? [])
    case .unknown: return .freeNames(interpreter.unknownName.map { [$0] } ?? [])
    case .raised:
      guard let exception = interpreter.raised else { return .limit(.memory, statement) }
      interpreter.raised = nil
      let place = exception.statement ?? statement
      interpreter.furtherSteps = max(interpreter.furtherSteps, 10_000)
      interpreter.deadline = nil
      let message = (try? interpreter.str(.exception(exception)))?.string ?? ""
      let line = LineTable(program.text).lineIndex(at: place.lowerBound)
      return .failed(
        ExceptionReport(typeName: exception.type.name, message: message, statement: place, line: line))
    }
  }

  private func record(_ status: RunRecord.Status) -> RunRecord {
    let record = RunRecord(
      status: status, standardOutput: String(decoding: interpreter.output, as: UTF8.self),
      events: interpreter.events, droppedEvents: interpreter.droppedEvents,
      dependsOnEntropy: interpreter.entropy.isUsed,
      usesSmallFloats: interpreter.usesSmallFloats || interpreter.moduleStates["torch"] != nil,
      steps: limits.steps - interpreter.furtherSteps - max(interpreter.steps, 0),
      notes: interpreter.notes)
    interpreter.output = []
    interpreter.events = []
    return record
  }

  /// Keeps what later programs need to know of this one.
  private func remember(_ program: Program) {
    for step in program.survey.main.steps {
      switch step {
      case .bind(let name):
        surroundings.modules[name] = nil
        surroundings.regions[name] = nil
      case .importing(let name, let path):
        surroundings.modules[name] = path
        surroundings.regions[name] = nil
      case .read: continue
      }
    }
    for (name, regions) in program.survey.regions { surroundings.regions[name] = regions }
    surroundings.attributes.formUnion(program.survey.ownAttributes)
  }
}

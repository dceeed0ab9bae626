import SourceText

/// How a block ended.
enum Flow {
  case normal
  case breaking
  case continuing
  case returning
}

extension Interpreter {
  /// Carries out a block.
  func execute(_ statements: [Statement], _ frame: Frame) throws(Stop) -> Flow {
    for statement in statements {
      let flow = try execute(statement, frame)
      if flow != .normal { return flow }
    }
    return .normal
  }

  /// Carries out one statement.
  func execute(_ statement: Statement, _ frame: Frame) throws(Stop) -> Flow {
    try charge()
    if frame.unit === unit {
      self.statement = statement.range
      if frame.function == nil, frame.namespace == nil { caller = statement.range }
    }
    switch statement.kind {
    case .expression(let value):
      let result = try evaluate(value, frame)
      if frame.function == nil, frame.namespace == nil, frame.unit === unit {
        try record(result, of: statement)
      }
    case .assignment(let targets, let value):
      let result = try evaluate(value, frame)
      for target in targets { try assign(result, to: target, frame) }
      record(targets, of: statement, frame)
    case .augmented(let target, let infix, let value):
      try augment(target, infix, value, frame)
      record([target], of: statement, frame)
    case .annotated(let target, let value):
      if let namespace = frame.namespace, case .name(let use) = target.kind {
        namespace.annotate(
          use.name, ClassAnnotation.hint(of: target, value, in: statement, frame.unit.program.text))
      }
      guard let value else { break }
      try assign(try evaluate(value, frame), to: target, frame)
      record([target], of: statement, frame)
    case .branches(let branches, let otherwise):
      for branch in branches where try truth(try evaluate(branch.test, frame)) {
        return try execute(branch.body, frame)
      }
      return try execute(otherwise, frame)
    case .whileLoop(let test, let body, let otherwise): return try loop(while: test, body, otherwise, frame)
    case .forLoop(let target, let iterable, let body, let otherwise):
      return try loop(target, over: iterable, body, otherwise, frame)
    case .function(let definition):
      let made = try function(definition, frame)
      frame.namespace?.functions.append(made)
      var value = Value.function(made)
      for decorator in definition.decorators.reversed() {
        value = try call(try evaluate(decorator, frame), [value])
      }
      if let binding = definition.binding { try bind(binding, value, frame) }
    case .classDefinition(let definition):
      try bind(definition.binding, try makeClass(definition, frame), frame)
    case .returning(let value):
      frame.result = try value.map { (value) throws(Stop) in try evaluate(value, frame) } ?? .none
      return .returning
    case .pass, .global, .nonlocal: break
    case .breaking: return .breaking
    case .continuing: return .continuing
    case .importModules(let names): for name in names { try importModule(name, frame) }
    case .importFrom(let module, let names): for name in names { try importName(name, from: module, frame) }
    case .assertion(let test, let message): try assert(test, message, frame)
    case .raising(let value, let cause): throw try raise(value, cause, frame)
    case .attempt(let attempt): return try self.attempt(attempt, frame)
    case .delete(let targets): for target in targets { try delete(target, frame) }
    case .with: throw refuse("with", Limitation.sentence(forSyntax: "with"))
    case .match: throw refuse("match", Limitation.sentence(forSyntax: "match"))
    case .unsupported(let name, _, _, _): throw refuse(name, Limitation.sentence(forSyntax: name))
    }
    return .normal
  }

  private func loop(while test: Expression, _ body: [Statement], _ otherwise: [Statement], _ frame: Frame)
    throws(Stop) -> Flow
  {
    while try truth(try evaluate(test, frame)) {
      switch try execute(body, frame) {
      case .breaking: return .normal
      case .returning: return .returning
      case .normal, .continuing: try charge()
      }
    }
    return try execute(otherwise, frame)
  }

  private func loop(
    _ target: Expression, over iterable: Expression, _ body: [Statement], _ otherwise: [Statement],
    _ frame: Frame
  ) throws(Stop) -> Flow {
    let source = try iterator(try evaluate(iterable, frame))
    while let value = try source.next(self) {
      try charge()
      try assign(value, to: target, frame)
      switch try execute(body, frame) {
      case .breaking: return .normal
      case .returning: return .returning
      case .normal, .continuing: break
      }
    }
    return try execute(otherwise, frame)
  }

  private func assert(_ test: Expression, _ message: Expression?, _ frame: Frame) throws(Stop) {
    if try truth(try evaluate(test, frame)) { return }
    let exception = try ExceptionObject(type: type(of: .assertionError), arguments: [], meter)
    if let message { exception.arguments = [try evaluate(message, frame)] }
    exception.statement = statement
    raised = exception
    throw .raised
  }

  private func raise(_ value: Expression?, _ cause: Expression?, _ frame: Frame) throws(Stop) -> Stop {
    guard let value else {
      guard let current = handled.last else {
        return fail(.runtimeError, "No active exception to reraise")
      }
      raised = current
      return .raised
    }
    var object = try evaluate(value, frame)
    if case .type = object { object = try call(object, []) }
    guard case .exception(let exception) = object else {
      return fail(.typeError, "exceptions must derive from BaseException")
    }
    if let cause { exception.cause = try evaluate(cause, frame) }
    exception.statement = statement
    raised = exception
    return .raised
  }

  private func attempt(_ attempt: Attempt, _ frame: Frame) throws(Stop) -> Flow {
    if attempt.finally.isEmpty { return try guarded(attempt, frame) }
    let flow: Flow
    do {
      flow = try guarded(attempt, frame)
    } catch .raised {
      let pending = raised
      let result = frame.result
      let last = try execute(attempt.finally, frame)
      if last != .normal { return last }
      frame.result = result
      raised = pending
      throw .raised
    }
    let result = frame.result
    let last = try execute(attempt.finally, frame)
    if last != .normal { return last }
    frame.result = result
    return flow
  }

  private func guarded(_ attempt: Attempt, _ frame: Frame) throws(Stop) -> Flow {
    let outerDepth = depth
    do {
      let flow = try execute(attempt.body, frame)
      if flow != .normal { return flow }
    } catch .raised {
      depth = outerDepth
      guard let exception = raised else { throw .raised }
      for handler in attempt.handlers where try matches(exception, handler.type, frame) {
        handled.append(exception)
        defer { handled.removeLast() }
        raised = nil
        guard let name = handler.name else { return try execute(handler.body, frame) }
        try bind(name, .exception(exception), frame)
        let flow = try execute(handler.body, frame)
        try? bind(name, nil, frame)
        if raised != nil { raised = nil }
        return flow
      }
      raised = exception
      throw .raised
    }
    return try execute(attempt.otherwise, frame)
  }

  private func matches(_ exception: ExceptionObject, _ type: Expression?, _ frame: Frame) throws(Stop) -> Bool
  {
    guard let type else { return true }
    switch try evaluate(type, frame) {
    case .type(let wanted): return exception.type.isSubtype(of: wanted)
    case .tuple(let choices):
      return choices.elements.contains { choice in
        if case .type(let wanted) = choice { exception.type.isSubtype(of: wanted) } else { false }
      }
    default: throw fail(.typeError, "catching classes that do not inherit from BaseException is not allowed")
    }
  }
}

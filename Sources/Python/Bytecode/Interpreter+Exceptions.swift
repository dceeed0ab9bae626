extension Interpreter {
  /// Raising, catching, and the methods of `with`.
  func performException(
    _ instruction: Instruction, _ target: UnsafeMutablePointer<Value>, _ operand: (Int32) -> Value
  ) throws(Stop) {
    switch instruction.operation {
    case .raise: throw try raise(operand(instruction.a), operand(instruction.b), form: Int(instruction.c))
    case .reraise:
      guard case .exception(let exception) = target.pointee else { return }
      raised = exception
      throw .raised
    case .failAssertion:
      let exception = try ExceptionObject(type: type(of: .assertionError), arguments: [], meter)
      if instruction.b == 1 { exception.arguments = [operand(instruction.a)] }
      exception.statement = statement
      raised = exception
      throw .raised
    case .enterHandler:
      (target + 1).put(handled.map { .exception($0) } ?? .none)
      if case .exception(let exception) = target.pointee { handled = exception }
    case .saveHandled: target.put(handled.map { .exception($0) } ?? .none)
    case .leaveHandler: if case .exception(let exception) = target.pointee { handled = exception } else { handled = nil }
    case .matchException:
      guard case .exception(let exception) = operand(instruction.b) else { return }
      target.put(.bool(try matches(exception, operand(instruction.c))))
    case .enterContext:
      let (exit, value) = try enterContext(operand(instruction.b))
      target.put(exit)
      (target + 1).put(value)
    case .exitContext:
      let exit = operand(instruction.b)
      if case .exception(let exception) = operand(instruction.c) {
        let result = try call(exit, [.type(exception.type), .exception(exception), .none])
        target.put(.bool(try truth(result)))
      } else {
        _ = try call(exit, [.none, .none, .none])
      }
    default: return
    }
  }

  private func raise(_ value: Value, _ cause: Value, form: Int) throws(Stop) -> Stop {
    if form == 0 {
      guard let handled else { return fail(.runtimeError, "No active exception to reraise") }
      raised = handled
      return .raised
    }
    var object = value
    if case .type = object { object = try call(object, []) }
    guard case .exception(let exception) = object else {
      return fail(.typeError, "exceptions must derive from BaseException")
    }
    if form == 2 {
      var origin = cause
      if case .type = origin { origin = try call(origin, []) }
      switch origin {
      case .none, .exception: exception.cause = origin
      default: return fail(.typeError, "exception causes must derive from BaseException")
      }
    }
    exception.statement = statement
    raised = exception
    return .raised
  }

  private func matches(_ exception: ExceptionObject, _ wanted: Value) throws(Stop) -> Bool {
    var choices = [wanted]
    if case .tuple(let tuple) = wanted { choices = tuple.elements }
    for choice in choices {
      guard case .type(let type) = choice, type.isSubtype(of: self.type(of: .baseException)) else {
        throw fail(.typeError, "catching classes that do not inherit from BaseException is not allowed")
      }
    }
    return choices.contains { choice in
      if case .type(let type) = choice { exception.type.isSubtype(of: type) } else { false }
    }
  }

  /// The bound `__exit__` of a context manager and the value of its `__enter__`.
  private func enterContext(_ manager: Value) throws(Stop) -> (exit: Value, value: Value) {
    if case .inert = manager { return (.inert, .inert) }
    guard case .instance(let object) = manager, let enter = object.type.lookUp("__enter__") else {
      throw fail(
        .typeError, "'\(typeName(manager))' object does not support the context manager protocol")
    }
    guard let exit = object.type.lookUp("__exit__") else {
      throw fail(
        .typeError,
        "'\(typeName(manager))' object does not support the context manager protocol (missed __exit__ method)")
    }
    let leaving = try bound(exit, to: manager, type: object.type)
    return (leaving, try call(try bound(enter, to: manager, type: object.type), []))
  }
}

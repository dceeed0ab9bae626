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
      connect(exception)
      exception.statement = statement
      raised = exception
      throw .raised
    case .enterHandler:
      (target + 1).put(handled.map { .exception($0) } ?? .none)
      if case .exception(let exception) = target.pointee { handled = exception }
    case .saveHandled: target.put(handled.map { .exception($0) } ?? .none)
    case .leaveHandler:
      if case .exception(let exception) = target.pointee { handled = exception } else { handled = nil }
    case .matchException:
      guard case .exception(let exception) = operand(instruction.b) else { return }
      target.put(.bool(try catches(operand(instruction.c), exception)))
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
    raised = try exception(raising: value, from: form == 2 ? cause : nil)
    return .raised
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
        "'\(typeName(manager))' object does not support the context manager protocol (missed __exit__ method)"
      )
    }
    let leaving = try bound(exit, to: manager, type: object.type)
    return (leaving, try call(try bound(enter, to: manager, type: object.type), []))
  }
}

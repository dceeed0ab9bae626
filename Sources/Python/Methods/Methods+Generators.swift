extension Methods {
  /// The methods of generators.
  static let generator: [BuiltinFunction] = [
    BuiltinFunction("send", "self value /") { (interpreter, arguments) throws(Stop) in
      let generator = try interpreter.generator(arguments.required(0), "send")
      if let value = try interpreter.next(of: generator, sent: arguments.required(1)) { return value }
      throw try interpreter.stopIteration()
    },
    BuiltinFunction("throw", "self type value= traceback= /") { (interpreter, arguments) throws(Stop) in
      let generator = try interpreter.generator(arguments.required(0), "throw")
      let exception = try interpreter.exception(arguments.required(1), arguments[2])
      if let value = try interpreter.raise(exception, in: generator) { return value }
      throw try interpreter.stopIteration()
    },
    BuiltinFunction("close", "self") { (interpreter, arguments) throws(Stop) in
      try interpreter.close(try interpreter.generator(arguments.required(0), "close"))
      return .none
    },
    BuiltinFunction("__next__", "self") { (interpreter, arguments) throws(Stop) in
      let generator = try interpreter.generator(arguments.required(0), "__next__")
      if let value = try interpreter.next(of: generator) { return value }
      throw try interpreter.stopIteration()
    },
    BuiltinFunction("__iter__", "self") { (_, arguments) throws(Stop) in arguments.required(0) },
  ]
}

extension Interpreter {
  /// The generator that a value is.
  func generator(_ value: Value, _ method: String) throws(Stop) -> GeneratorObject {
    if case .iterator(let iterator) = value, let generator = iterator.generator { return generator }
    throw fail(.attributeError, "'\(typeName(value))' object has no attribute '\(method)'")
  }

  /// The exception with which a generator that ended tells what it gave back.
  func stopIteration() throws(Stop) -> Stop {
    let result = generatorResult
    generatorResult = .none
    var arguments: [Value] = [result]
    if case .none = result { arguments = [] }
    let made = try ExceptionObject(type: type(of: .stopIteration), arguments: arguments, meter)
    made.statement = statement
    raised = made
    return .raised
  }

  /// The exception that a class or an object stands for.
  func exception(_ value: Value, _ argument: Value?) throws(Stop) -> ExceptionObject {
    var made = value
    if case .type = value { made = try call(value, argument.map { [$0] } ?? []) }
    guard case .exception(let exception) = made else {
      throw fail(
        .typeError,
        "exceptions must be classes or instances deriving from BaseException, not \(typeName(value))")
    }
    if exception.statement == nil { exception.statement = statement }
    return exception
  }
}

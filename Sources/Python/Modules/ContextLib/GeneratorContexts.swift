extension Modules {
  /// The context manager of a call of a function that `@contextmanager` decorates.
  static func generatorContext(
    _ interpreter: Interpreter, _ function: Value, _ positional: [Value],
    _ keywords: [(name: String, value: Value)]
  ) throws(Stop) -> Value {
    let generator = try interpreter.call(function, positional, keywords)
    return try interpreter.instance(
      of: "contextlib._GeneratorContextManager",
      GeneratorContext(generator, function, positional, keywords))
  }

  /// `contextlib._GeneratorContextManager`
  static let generatorContextClass = NativeClass(
    module: "contextlib", name: "_GeneratorContextManager",
    methods: [
      BuiltinFunction("__enter__", "self /") { (interpreter, arguments) throws(Stop) in
        guard let context = arguments.required(0).payload(GeneratorContext.self) else { return .none }
        if context.isEntered {
          throw interpreter.fail(
            .attributeError, "'_GeneratorContextManager' object has no attribute 'args'")
        }
        context.isEntered = true
        guard let value = try interpreter.iterator(context.generator).next(interpreter) else {
          throw interpreter.fail(.runtimeError, "generator didn't yield")
        }
        return value
      },
      BuiltinFunction("__exit__", "self typ value traceback /") { (interpreter, arguments) throws(Stop) in
        guard let context = arguments.required(0).payload(GeneratorContext.self) else { return .none }
        if case .none = arguments.required(1) {
          if try interpreter.iterator(context.generator).next(interpreter) == nil { return .bool(false) }
          throw interpreter.fail(.runtimeError, "generator didn't stop")
        }
        return try leave(interpreter, context.generator, arguments.required(2))
      },
      BuiltinFunction("__call__", "self func /") { (interpreter, arguments) throws(Stop) in
        try interpreter.instance(
          of: "contextlib.DecoratedFunction", DecoratedFunction(arguments.required(0), arguments.required(1)))
      },
    ])

  /// Throws an exception into the generator of a context; whether that dealt with it.
  private static func leave(_ interpreter: Interpreter, _ generator: Value, _ thrown: Value) throws(Stop)
    -> Value
  {
    do throws(Stop) {
      _ = try interpreter.call(try interpreter.attribute("throw", of: generator), [thrown])
    } catch .raised {
      guard let raised = interpreter.raised, case .exception(let given) = thrown else { throw .raised }
      var isGiven = raised === given
      // A StopIteration that leaves a generator is the cause of the error that says so (PEP 479).
      if case .exception(let cause) = raised.cause, cause === given,
        given.type.isSubtype(of: interpreter.type(of: .stopIteration))
      {
        isGiven = true
      }
      if isGiven {
        interpreter.raised = nil
        return .bool(false)
      }
      if interpreter.absorb(.stopIteration) { return .bool(true) }
      throw .raised
    }
    throw interpreter.fail(.runtimeError, "generator didn't stop after throw()")
  }

  /// `contextlib.ContextDecorator`
  static let contextDecorator = NativeClass(
    module: "contextlib", name: "ContextDecorator",
    methods: [
      BuiltinFunction("__call__", "self func /") { (interpreter, arguments) throws(Stop) in
        try interpreter.instance(
          of: "contextlib.DecoratedFunction", DecoratedFunction(arguments.required(0), arguments.required(1)))
      }
    ])

  /// A function whose calls stand in a context.
  static let decoratedFunction = NativeClass(
    module: "contextlib", name: "DecoratedFunction",
    methods: [
      BuiltinFunction("__call__", "self / *values **options") { (interpreter, arguments) throws(Stop) in
        guard let decorated = arguments.required(0).payload(DecoratedFunction.self) else { return .none }
        var context = decorated.context
        if let made = context.payload(GeneratorContext.self) {
          context = try generatorContext(interpreter, made.function, made.positional, made.keywords)
        }
        return try call(interpreter, decorated.function, arguments, inside: context)
      },
      BuiltinFunction("__get__", "self instance owner= /") { (interpreter, arguments) throws(Stop) in
        if case .none = arguments.required(1) { return arguments.required(0) }
        return .method(
          try MethodObject(
            receiver: arguments.required(1), function: arguments.required(0), interpreter.meter))
      },
    ],
    properties: ["__wrapped__", "__name__", "__qualname__", "__doc__"].map { name in
      BuiltinFunction(name, "self") { (interpreter, arguments) throws(Stop) in
        guard let decorated = arguments.required(0).payload(DecoratedFunction.self) else { return .none }
        return name == "__wrapped__"
          ? decorated.function : try interpreter.attribute(name, of: decorated.function)
      }
    })

  /// Calls a function as the body of a `with` statement.
  private static func call(
    _ interpreter: Interpreter, _ function: Value, _ arguments: Arguments, inside context: Value
  ) throws(Stop) -> Value {
    guard let enter = interpreter.special("__enter__", of: context),
      let exit = interpreter.special("__exit__", of: context)
    else {
      throw interpreter.fail(
        .typeError,
        "'\(interpreter.typeName(context))' object does not support the context manager protocol")
    }
    _ = try interpreter.callSpecial(enter, context)
    let result: Value
    do throws(Stop) {
      result = try interpreter.call(function, arguments.rest, arguments.keywords)
    } catch .raised {
      guard let raised = interpreter.raised else { throw .raised }
      interpreter.raised = nil
      let details: [Value] = [.type(raised.type), .exception(raised), .none]
      if try interpreter.truth(try interpreter.callSpecial(exit, context, details)) { return .none }
      interpreter.raised = raised
      throw .raised
    }
    _ = try interpreter.callSpecial(exit, context, [.none, .none, .none])
    return result
  }
}

/// A call of a function that `@contextmanager` decorates; as a decorator it calls the function once more each time.
private final class GeneratorContext {
  let generator: Value
  let function: Value
  let positional: [Value]
  let keywords: [(name: String, value: Value)]
  var isEntered = false

  init(
    _ generator: Value, _ function: Value, _ positional: [Value], _ keywords: [(name: String, value: Value)]
  ) {
    self.generator = generator
    self.function = function
    self.positional = positional
    self.keywords = keywords
  }
}

/// A function and the context in which it is called.
private final class DecoratedFunction {
  let context: Value
  let function: Value

  init(_ context: Value, _ function: Value) {
    self.context = context
    self.function = function
  }
}

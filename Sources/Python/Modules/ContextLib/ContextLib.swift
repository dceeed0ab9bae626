extension Modules {
  /// `contextlib`
  static let contextlib = ModuleDefinition(
    "contextlib",
    [
      BuiltinFunction("contextmanager", "func /") { (interpreter, arguments) throws(Stop) in
        let made = try interpreter.instance(of: "contextlib.ContextFunction", Held(arguments.required(0)))
        return made
      }
    ],
    classes: [
      contextFunction, contextDecorator, decoratedFunction, generatorContextClass, suppress, nullContext,
      closing,
      exitStack,
    ])

  /// A function that `@contextmanager` decorates.
  private static let contextFunction = NativeClass(
    module: "contextlib", name: "ContextFunction",
    methods: [
      BuiltinFunction("__call__", "self / *values **options") { (interpreter, arguments) throws(Stop) in
        guard let held = arguments.required(0).payload(Held.self) else { return .none }
        return try generatorContext(interpreter, held.value, arguments.rest, arguments.keywords)
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
        guard let held = arguments.required(0).payload(Held.self) else { return .none }
        return name == "__wrapped__" ? held.value : try interpreter.attribute(name, of: held.value)
      }
    })

  private static let suppress = NativeClass(
    module: "contextlib", name: "suppress",
    methods: [
      BuiltinFunction("__init__", "self / *exceptions") { (interpreter, arguments) throws(Stop) in
        guard case .instance(let object) = arguments.required(0) else { return .none }
        object.payload = Held(try interpreter.tuple(arguments.rest))
        return .none
      },
      BuiltinFunction("__enter__", "self /") { (_, _) throws(Stop) in .none },
      BuiltinFunction("__exit__", "self typ value traceback /") { (interpreter, arguments) throws(Stop) in
        guard let held = arguments.required(0).payload(Held.self),
          case .exception(let raised) = arguments.required(2)
        else { return .bool(false) }
        return .bool(try interpreter.catches(held.value, raised))
      },
    ])

  private static let nullContext = NativeClass(
    module: "contextlib", name: "nullcontext",
    methods: [
      BuiltinFunction("__init__", "self enter_result=") { (_, arguments) throws(Stop) in
        guard case .instance(let object) = arguments.required(0) else { return .none }
        try object.set("enter_result", arguments[1] ?? .none)
        return .none
      },
      BuiltinFunction("__enter__", "self /") { (interpreter, arguments) throws(Stop) in
        try interpreter.attribute("enter_result", of: arguments.required(0))
      },
      BuiltinFunction("__exit__", "self / *excinfo") { (_, _) throws(Stop) in .none },
    ])

  private static let closing = NativeClass(
    module: "contextlib", name: "closing",
    methods: [
      BuiltinFunction("__init__", "self thing") { (_, arguments) throws(Stop) in
        guard case .instance(let object) = arguments.required(0) else { return .none }
        try object.set("thing", arguments.required(1))
        return .none
      },
      BuiltinFunction("__enter__", "self /") { (interpreter, arguments) throws(Stop) in
        try interpreter.attribute("thing", of: arguments.required(0))
      },
      BuiltinFunction("__exit__", "self / *excinfo") { (interpreter, arguments) throws(Stop) in
        let thing = try interpreter.attribute("thing", of: arguments.required(0))
        _ = try interpreter.call(try interpreter.attribute("close", of: thing), [])
        return .none
      },
    ])

  private static let exitStack = NativeClass(
    module: "contextlib", name: "ExitStack",
    methods: [
      BuiltinFunction("__init__", "self /") { (_, arguments) throws(Stop) in
        guard case .instance(let object) = arguments.required(0) else { return .none }
        object.payload = Exits()
        return .none
      },
      BuiltinFunction("enter_context", "self cm /") { (interpreter, arguments) throws(Stop) in
        guard let exits = arguments.required(0).payload(Exits.self) else { return .none }
        let context = arguments.required(1)
        guard let enter = interpreter.special("__enter__", of: context),
          let exit = interpreter.special("__exit__", of: context)
        else {
          throw interpreter.fail(
            .typeError,
            "'\(interpreter.type(of: context).fullPath)' object does not support the context manager protocol"
          )
        }
        let value = try interpreter.callSpecial(enter, context)
        let bound = try interpreter.bound(exit, to: context, type: interpreter.type(of: context))
        exits.calls.append((bound, nil, []))
        return value
      },
      BuiltinFunction("callback", "self callback / *values **options") { (_, arguments) throws(Stop) in
        guard let exits = arguments.required(0).payload(Exits.self) else { return .none }
        exits.calls.append((arguments.required(1), arguments.rest, arguments.keywords))
        return arguments.required(1)
      },
      BuiltinFunction("push", "self exit /") { (interpreter, arguments) throws(Stop) in
        guard let exits = arguments.required(0).payload(Exits.self) else { return .none }
        let pushed = arguments.required(1)
        if let exit = interpreter.special("__exit__", of: pushed) {
          exits.calls.append(
            (try interpreter.bound(exit, to: pushed, type: interpreter.type(of: pushed)), nil, []))
        } else {
          exits.calls.append((pushed, nil, []))
        }
        return pushed
      },
      BuiltinFunction("pop_all", "self /") { (interpreter, arguments) throws(Stop) in
        guard let exits = arguments.required(0).payload(Exits.self) else { return .none }
        let made = try interpreter.call(.type(interpreter.type(of: arguments.required(0))), [])
        made.payload(Exits.self)?.calls = exits.calls
        exits.calls = []
        return made
      },
      BuiltinFunction("close", "self /") { (interpreter, arguments) throws(Stop) in
        _ = try unwind(interpreter, arguments.required(0), .none)
        return .none
      },
      BuiltinFunction("__enter__", "self /") { (_, arguments) throws(Stop) in arguments.required(0) },
      BuiltinFunction("__exit__", "self typ value traceback /") { (interpreter, arguments) throws(Stop) in
        try unwind(interpreter, arguments.required(0), arguments.required(2))
      },
    ])

  /// Leaves the contexts of a stack, last first; whether the exception is dealt with.
  private static func unwind(_ interpreter: Interpreter, _ stack: Value, _ exception: Value) throws(Stop)
    -> Value
  {
    guard let exits = stack.payload(Exits.self) else { return .none }
    let had = !exception.isIdentical(to: .none)
    var current = exception
    while let (function, values, options) = exits.calls.popLast() {
      do throws(Stop) {
        if let values {
          _ = try interpreter.call(function, values, options)
          continue
        }
        let type: Value = current.isIdentical(to: .none) ? .none : .type(interpreter.type(of: current))
        if try interpreter.truth(try interpreter.call(function, [type, current, .none])) { current = .none }
      } catch .raised {
        guard let raised = interpreter.raised else { throw .raised }
        interpreter.raised = nil
        current = .exception(raised)
      }
    }
    if case .exception(let left) = current {
      if case .exception(let given) = exception, given === left { return .bool(false) }
      interpreter.raised = left
      throw .raised
    }
    return .bool(had)
  }
}

/// One value that a native object holds.
final class Held {
  /// The value.
  let value: Value

  /// Holds `value`.
  init(_ value: Value) { self.value = value }
}

/// What an `ExitStack` does at its end; without arguments it is an `__exit__`.
private final class Exits {
  var calls: [(function: Value, values: [Value]?, options: [(name: String, value: Value)])] = []
}

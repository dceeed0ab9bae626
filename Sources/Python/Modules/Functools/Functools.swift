extension Modules {
  /// `functools`
  static let functools = ModuleDefinition(
    "functools",
    [
      BuiltinFunction("reduce", "function iterable initial= /") { (interpreter, arguments) throws(Stop) in
        let source = try interpreter.iterator(arguments.required(1))
        var result: Value
        if let initial = arguments[2] {
          result = initial
        } else if let first = try source.next(interpreter) {
          result = first
        } else {
          throw interpreter.fail(.typeError, "reduce() of empty iterable with no initial value")
        }
        while let value = try source.next(interpreter) {
          try interpreter.charge()
          result = try interpreter.call(arguments.required(0), [result, value])
        }
        return result
      },
      BuiltinFunction("lru_cache", "maxsize= typed=") { (interpreter, arguments) throws(Stop) in
        if let given = arguments[0], interpreter.isCallable(given) {
          return try interpreter.cached(given, size: 128, isTyped: false)
        }
        return try interpreter.closure(
          cacheDecorator,
          over: try interpreter.tuple([arguments[0] ?? .int(128), arguments[1] ?? .bool(false)]))
      },
      BuiltinFunction("cache", "user_function /") { (interpreter, arguments) throws(Stop) in
        try interpreter.cached(arguments.required(0), size: nil, isTyped: false)
      },
      BuiltinFunction("wraps", "wrapped !assigned !updated") { (interpreter, arguments) throws(Stop) in
        try interpreter.closure(
          BuiltinFunction("wraps", "wrapped wrapper /") { (interpreter, arguments) throws(Stop) in
            try interpreter.wrap(arguments.required(1), as: arguments.required(0))
          }, over: arguments.required(0))
      },
      BuiltinFunction("update_wrapper", "wrapper wrapped !assigned !updated") {
        (interpreter, arguments) throws(Stop) in
        try interpreter.wrap(arguments.required(0), as: arguments.required(1))
      },
      BuiltinFunction("total_ordering", "cls /") { (interpreter, arguments) throws(Stop) in
        try Ordering.complete(arguments.required(0), interpreter)
      },
      BuiltinFunction("cmp_to_key", "mycmp") { (interpreter, arguments) throws(Stop) in
        try interpreter.closure(
          BuiltinFunction("K", "mycmp obj /") { (interpreter, arguments) throws(Stop) in
            let key = try interpreter.instance(
              of: "functools.KeyWrapper",
              ComparedKey(function: arguments.required(0), value: arguments.required(1)))
            return key
          }, over: arguments.required(0))
      },
      BuiltinFunction("singledispatch", "func /") { (interpreter, arguments) throws(Stop) in
        try interpreter.instance(of: "functools._SingleDispatch", Dispatch(arguments.required(0)))
      },
    ],
    classes: [partial, cachedProperty, CacheClass.definition, keyWrapper, singleDispatch])

  private static let cacheDecorator = BuiltinFunction("lru_cache", "options function /") {
    (interpreter, arguments) throws(Stop) in
    guard case .tuple(let options) = arguments.required(0) else { return .none }
    var size: Int?
    if case .none = options.elements[0] {
    } else {
      guard let given = try interpreter.indexed(options.elements[0])?.smallInteger else {
        throw interpreter.fail(
          .typeError, "Expected first argument to be an integer, a callable, or None")
      }
      size = max(0, given)
    }
    return try interpreter.cached(
      arguments.required(1), size: size, isTyped: try interpreter.truth(options.elements[1]))
  }

  private static let partial = NativeClass(
    module: "functools", name: "partial",
    methods: [
      BuiltinFunction("__init__", "self func / *values **options") { (interpreter, arguments) throws(Stop) in
        guard case .instance(let object) = arguments.required(0) else { return .none }
        guard interpreter.isCallable(arguments.required(1)) else {
          throw interpreter.fail(.typeError, "the first argument must be callable")
        }
        var (function, values, options) = (arguments.required(1), arguments.rest, arguments.keywords)
        if let inner = function.payload(PartialCall.self) {
          function = inner.function
          values = inner.values + values
          options = merged(inner.options, options)
        }
        object.payload = PartialCall(function: function, values: values, options: options)
        return .none
      },
      BuiltinFunction("__call__", "self / *values **options") { (interpreter, arguments) throws(Stop) in
        guard let call = arguments.required(0).payload(PartialCall.self) else { return .none }
        return try interpreter.call(
          call.function, call.values + arguments.rest, merged(call.options, arguments.keywords))
      },
      BuiltinFunction("__repr__", "self /") { (interpreter, arguments) throws(Stop) in
        guard let call = arguments.required(0).payload(PartialCall.self) else { return .none }
        var text = "functools.partial(" + (try interpreter.repr(call.function)).string
        for value in call.values { text += ", " + (try interpreter.repr(value)).string }
        for (name, value) in call.options { text += ", \(name)=" + (try interpreter.repr(value)).string }
        return try interpreter.string(text + ")")
      },
    ],
    properties: [
      BuiltinFunction("func", "self") { (_, arguments) throws(Stop) in
        arguments.required(0).payload(PartialCall.self)?.function ?? .none
      },
      BuiltinFunction("args", "self") { (interpreter, arguments) throws(Stop) in
        try interpreter.tuple(arguments.required(0).payload(PartialCall.self)?.values ?? [])
      },
      BuiltinFunction("keywords", "self") { (interpreter, arguments) throws(Stop) in
        .dict(try interpreter.dictionary(of: arguments.required(0).payload(PartialCall.self)?.options ?? []))
      },
    ])

  private static func merged(
    _ first: [(name: String, value: Value)], _ second: [(name: String, value: Value)]
  ) -> [(name: String, value: Value)] {
    var result = first
    for (name, value) in second {
      if let index = result.firstIndex(where: { $0.name == name }) {
        result[index].value = value
      } else {
        result.append((name, value))
      }
    }
    return result
  }

  private static let cachedProperty = NativeClass(
    module: "functools", name: "cached_property",
    methods: [
      BuiltinFunction("__init__", "self func") { (_, arguments) throws(Stop) in
        guard case .instance(let object) = arguments.required(0) else { return .none }
        try object.set("func", arguments.required(1))
        return .none
      },
      BuiltinFunction("__set_name__", "self owner name") { (_, arguments) throws(Stop) in
        guard case .instance(let object) = arguments.required(0) else { return .none }
        try object.set("attrname", arguments.required(2))
        return .none
      },
      BuiltinFunction("__get__", "self instance owner=") { (interpreter, arguments) throws(Stop) in
        guard case .instance(let object) = arguments.required(0), let function = object.value("func"),
          case .instance(let owner) = arguments.required(1), case .text(let name)? = object.value("attrname")
        else { return arguments.required(0) }
        if let known = owner.value(name.string) { return known }
        if owner.type.slots != nil {
          throw interpreter.fail(
            .typeError,
            "No '__dict__' attribute on '\(owner.type.name)' instance to cache '\(name.string)' property.")
        }
        let value = try interpreter.call(function, [arguments.required(1)])
        try owner.set(name.string, value)
        return value
      },
    ])

  private static let keyWrapper = NativeClass(
    module: "functools", name: "KeyWrapper",
    methods: [
      ("__lt__", Comparator.less), ("__gt__", .greater), ("__le__", .lessEqual), ("__ge__", .greaterEqual),
      ("__eq__", .equal),
    ].map { (name: String, comparator: Comparator) in
      BuiltinFunction(name, "self other /") { (interpreter, arguments) throws(Stop) in
        guard let a = arguments.required(0).payload(ComparedKey.self),
          let b = arguments.required(1).payload(ComparedKey.self)
        else { throw interpreter.fail(.typeError, "other argument must be K instance") }
        return try interpreter.compare(
          comparator, try interpreter.call(a.function, [a.value, b.value]), .int(0))
      }
    } as [BuiltinFunction])

  private static let singleDispatch = NativeClass(
    module: "functools", name: "_SingleDispatch",
    methods: [
      BuiltinFunction("register", "self cls func= /") { (interpreter, arguments) throws(Stop) in
        guard let dispatch = arguments.required(0).payload(Dispatch.self) else { return .none }
        guard case .type(let type) = arguments.required(1) else {
          throw interpreter.refuse("singledispatch.register", "type hints are not evaluated: name the class")
        }
        if let function = arguments[2] {
          dispatch.add(type, function)
          return function
        }
        return try interpreter.closure(
          BuiltinFunction("register", "kept function /") { (_, arguments) throws(Stop) in
            guard case .tuple(let kept) = arguments.required(0),
              let dispatch = kept.elements[0].payload(Dispatch.self), case .type(let type) = kept.elements[1]
            else { return .none }
            dispatch.add(type, arguments.required(1))
            return arguments.required(1)
          }, over: try interpreter.tuple([arguments.required(0), arguments.required(1)]))
      },
      BuiltinFunction("__call__", "self / *values **options") { (interpreter, arguments) throws(Stop) in
        guard let dispatch = arguments.required(0).payload(Dispatch.self) else { return .none }
        guard let first = arguments.rest.first else {
          throw interpreter.fail(.typeError, "function requires at least 1 positional argument")
        }
        let function = dispatch.function(for: interpreter.type(of: first), interpreter)
        return try interpreter.call(function, arguments.rest, arguments.keywords)
      },
      BuiltinFunction("dispatch", "self cls /") { (interpreter, arguments) throws(Stop) in
        guard let dispatch = arguments.required(0).payload(Dispatch.self),
          case .type(let type) = arguments.required(1)
        else { return .none }
        return dispatch.function(for: type, interpreter)
      },
    ])
}

/// A function with some arguments already given.
private final class PartialCall {
  let function: Value
  let values: [Value]
  let options: [(name: String, value: Value)]
  init(function: Value, values: [Value], options: [(name: String, value: Value)]) {
    self.function = function
    self.values = values
    self.options = options
  }
}

/// A value that is ordered by a function of two values.
private final class ComparedKey {
  let function: Value
  let value: Value
  init(function: Value, value: Value) {
    self.function = function
    self.value = value
  }
}

/// The functions of a `singledispatch`, by class.
private final class Dispatch {
  let fallback: Value
  private var functions: [(type: TypeObject, function: Value)] = []
  init(_ fallback: Value) { self.fallback = fallback }

  func add(_ type: TypeObject, _ function: Value) {
    functions.removeAll { $0.type === type }
    functions.append((type, function))
  }

  func function(for type: TypeObject, _ interpreter: Interpreter) -> Value {
    for candidate in type.order {
      if let found = functions.first(where: { $0.type === candidate }) { return found.function }
    }
    let abstract = functions.last { AbstractClasses.isSubclass(type, $0.type, interpreter) == true }
    return abstract?.function ?? fallback
  }
}

extension Interpreter {
  /// What `functools.wraps` does to a wrapper.
  func wrap(_ wrapper: Value, as wrapped: Value) throws(Stop) -> Value {
    for name in ["__module__", "__name__", "__qualname__", "__doc__"] {
      do throws(Stop) {
        let value = try attribute(name, of: wrapped)
        try setAttribute(name, of: wrapper, to: value)
      } catch .raised {
        guard absorb(.attributeError) else { throw .raised }
      } catch .unsupported {
        refused = nil
      }
    }
    if case .function(let function) = wrapped {
      for (name, value) in function.attributes where !name.hasPrefix("__") {
        try setAttribute(name, of: wrapper, to: value)
      }
    }
    try setAttribute("__wrapped__", of: wrapper, to: wrapped)
    return wrapper
  }
}

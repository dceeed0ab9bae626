import BigInt

/// The context of a session, kept from one program to the next.
final class DecimalState {
  var context: InstanceObject

  /// A state with its context.
  init(_ context: InstanceObject) { self.context = context }
}

extension Modules {
  private static func signal(_ name: String, _ bases: [String]) -> NativeClass {
    NativeClass(module: "decimal", name: name, bases: bases)
  }

  /// `decimal`
  static let decimal = ModuleDefinition(
    "decimal",
    [
      BuiltinFunction("getcontext", "") { (interpreter, _) throws(Stop) in
        .instance(try interpreter.contextObject())
      },
      BuiltinFunction("setcontext", "context /") { (interpreter, arguments) throws(Stop) in
        guard case .instance(let object) = arguments.required(0), object.payload is ContextContents else {
          throw interpreter.fail(.typeError, "optional argument must be a context")
        }
        _ = try interpreter.contextObject()
        (interpreter.moduleStates["decimal"] as? DecimalState)?.context = object
        return .none
      },
      BuiltinFunction("localcontext", "ctx= **options") { (interpreter, arguments) throws(Stop) in
        var source = try interpreter.contextObject()
        if case .instance(let object)? = arguments[0], object.payload is ContextContents { source = object }
        let made = try interpreter.copy(of: source)
        for (name, value) in arguments.keywords {
          guard ["prec", "rounding"].contains(name) else {
            throw interpreter.refuse("localcontext(\(name)=)", "this setting of a context is not supported")
          }
          try made.set(name, value)
        }
        return try interpreter.instance(of: "decimal.ContextManager", ContextScope(made))
      },
    ],
    classes: [
      Decimal.native, contextClass, contextManager,
      signal("DecimalException", ["ArithmeticError"]), signal("Clamped", ["decimal.DecimalException"]),
      signal("Rounded", ["decimal.DecimalException"]), signal("Inexact", ["decimal.DecimalException"]),
      signal("Subnormal", ["decimal.DecimalException"]),
      signal("InvalidOperation", ["decimal.DecimalException"]),
      signal("DivisionByZero", ["decimal.DecimalException", "ZeroDivisionError"]),
      signal("Overflow", ["decimal.Inexact", "decimal.Rounded"]),
      signal("Underflow", ["decimal.Inexact", "decimal.Rounded", "decimal.Subnormal"]),
      signal("FloatOperation", ["decimal.DecimalException", "TypeError"]),
    ],
    values: [
      "ROUND_CEILING": .text("ROUND_CEILING"), "ROUND_DOWN": .text("ROUND_DOWN"),
      "ROUND_FLOOR": .text("ROUND_FLOOR"), "ROUND_HALF_DOWN": .text("ROUND_HALF_DOWN"),
      "ROUND_HALF_EVEN": .text("ROUND_HALF_EVEN"), "ROUND_HALF_UP": .text("ROUND_HALF_UP"),
      "ROUND_UP": .text("ROUND_UP"), "ROUND_05UP": .text("ROUND_05UP"),
      "MAX_PREC": .integer(999_999_999_999_999_999), "MAX_EMAX": .integer(999_999_999_999_999_999),
      "MIN_EMIN": .integer(-999_999_999_999_999_999),
    ])

  private static func refusal(_ name: String) -> BuiltinFunction {
    BuiltinFunction(name, "self") { (interpreter, _) throws(Stop) in
      throw interpreter.refuse("decimal.Context.\(name)", "'\(name)' of decimal contexts is not supported")
    }
  }

  private static let contextClass = NativeClass(
    module: "decimal", name: "decimal.Context",
    methods: [
      BuiltinFunction("__new__", "cls prec= rounding= !Emin !Emax !capitals !clamp !flags !traps") {
        (interpreter, arguments) throws(Stop) in
        guard case .type(let type) = arguments.required(0) else { return .none }
        let made = try InstanceObject(type: type, payload: ContextContents(), interpreter.meter)
        try made.set("prec", arguments[1] ?? .int(28))
        let even = try interpreter.string("ROUND_HALF_EVEN")
        try made.set("rounding", arguments[2] ?? even)
        _ = try interpreter.settings(of: made)
        return .instance(made)
      },
      BuiltinFunction("copy", "self") { (interpreter, arguments) throws(Stop) in
        guard case .instance(let object) = arguments.required(0) else { return .none }
        return .instance(try interpreter.copy(of: object))
      },
      BuiltinFunction("create_decimal", "self num= /") { (interpreter, arguments) throws(Stop) in
        guard case .instance(let object) = arguments.required(0) else { return .none }
        let value = try interpreter.decimalValue(from: arguments[1] ?? .int(0))
        return try interpreter.decimal(
          try interpreter.finish(value, try interpreter.settings(of: object)))
      },
      BuiltinFunction("clear_flags", "self") { (_, _) throws(Stop) in .none },
      BuiltinFunction("divide", "self a b /") { (interpreter, arguments) throws(Stop) in
        guard case .instance(let object) = arguments.required(0) else { return .none }
        return try interpreter.decimal(
          try interpreter.divide(
            try interpreter.decimalArgument(arguments.required(1)),
            try interpreter.decimalArgument(arguments.required(2)),
            try interpreter.settings(of: object)))
      },
      refusal("__repr__"),
    ],
    properties: ["flags", "traps", "Emin", "Emax", "capitals", "clamp", "Etiny", "Etop"].map(refusal))

  private static let contextManager = NativeClass(
    module: "decimal", name: "decimal.ContextManager",
    methods: [
      BuiltinFunction("__enter__", "self") { (interpreter, arguments) throws(Stop) in
        guard let scope = arguments.required(0).payload(ContextScope.self) else { return .none }
        scope.outer = try interpreter.contextObject()
        (interpreter.moduleStates["decimal"] as? DecimalState)?.context = scope.inner
        return .instance(scope.inner)
      },
      BuiltinFunction("__exit__", "self type= value= traceback=") { (interpreter, arguments) throws(Stop) in
        if let outer = arguments.required(0).payload(ContextScope.self)?.outer {
          (interpreter.moduleStates["decimal"] as? DecimalState)?.context = outer
        }
        return .bool(false)
      },
    ])
}

/// Marks the objects that are contexts; their settings are attributes.
final class ContextContents {}

/// What `localcontext` gives: the context inside a `with` block, and the one around it.
final class ContextScope {
  let inner: InstanceObject
  var outer: InstanceObject?

  /// A scope for a context.
  init(_ inner: InstanceObject) { self.inner = inner }
}

extension Interpreter {
  /// The context in force.
  func contextObject() throws(Stop) -> InstanceObject {
    if let state = moduleStates["decimal"] as? DecimalState { return state.context }
    let made = try InstanceObject(
      type: try type(at: "decimal.Context"), payload: ContextContents(), meter)
    try made.set("prec", .int(28))
    try made.set("rounding", try string("ROUND_HALF_EVEN"))
    moduleStates["decimal"] = DecimalState(made)
    return made
  }

  /// The settings in force.
  func decimalContext() throws(Stop) -> DecimalContext {
    guard let state = moduleStates["decimal"] as? DecimalState else { return DecimalContext() }
    return try settings(of: state.context)
  }

  fileprivate func copy(of context: InstanceObject) throws(Stop) -> InstanceObject {
    let made = try InstanceObject(type: context.type, payload: ContextContents(), meter)
    for (name, value) in context.entries { try made.set(name, value) }
    return made
  }

  /// The settings of a context.
  fileprivate func settings(of object: InstanceObject) throws(Stop) -> DecimalContext {
    var context = DecimalContext()
    for (name, value) in object.entries {
      switch name {
      case "prec":
        guard let precision = value.integer else {
          throw fail(.typeError, "'\(typeName(value))' object cannot be interpreted as an integer")
        }
        guard precision >= 1, precision <= 999_999_999_999_999_999 else {
          throw fail(.valueError, "valid range for prec is [1, MAX_PREC]")
        }
        guard precision <= BigInt(limits.integerBits / 4) else { throw .limit(.integerBits) }
        context.precision = Int(precision)
      case "rounding": context.rounding = try rounding(value) ?? .halfEven
      default: throw refuse("decimal.Context.\(name)", "this setting of a context is not supported")
      }
    }
    return context
  }

  /// A way of rounding given by name; `nil` for `None`.
  func rounding(_ value: Value?) throws(Stop) -> DecimalRounding? {
    guard let value, !value.isIdentical(to: .none) else { return nil }
    guard case .text(let text) = value, let rounding = DecimalRounding(rawValue: text.string) else {
      throw fail(
        .typeError,
        "valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n   ROUND_HALF_UP, "
          + "ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]")
    }
    return rounding
  }
}

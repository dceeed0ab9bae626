import BigInt
import RandomNumbers

/// What the functions of `random`, or an object of `random.Random`, draw from.
final class PythonRandomSource {
  /// The state; `nil` until something is drawn or seeded.
  fileprivate var random: PythonRandom?

  /// Draws in place, from a state that chance seeds if nothing else did.
  func draw<Result>(_ interpreter: Interpreter, _ body: (inout PythonRandom) -> Result) -> Result {
    var state: PythonRandom
    if let random {
      state = random
    } else {
      state = PythonRandom(words: interpreter.chanceSeeds().entropy)
    }
    random = nil
    let result = body(&state)
    random = state
    return result
  }
}

/// A function of `random`: the same code as function of the module and as method of `Random`.
struct PythonRandomFunction: Sendable {
  let name: String
  let parameters: String
  let body: @Sendable (Interpreter, PythonRandomSource, Arguments) throws(Stop) -> Value

  /// A function whose parameters are written as for `BuiltinFunction`.
  init(
    _ name: String, _ parameters: String,
    body: @escaping @Sendable (Interpreter, PythonRandomSource, Arguments) throws(Stop) -> Value
  ) {
    self.name = name
    self.parameters = parameters
    self.body = body
  }

  /// The function of the module.
  var function: BuiltinFunction {
    BuiltinFunction(name, parameters) { (interpreter, arguments) throws(Stop) in
      try body(interpreter, interpreter.sharedPythonRandom, arguments)
    }
  }

  /// The method of `Random`.
  var method: BuiltinFunction {
    BuiltinFunction(name, "self " + parameters) { (interpreter, arguments) throws(Stop) in
      var rest = arguments
      let receiver = rest.values.removeFirst() ?? .none
      guard let source = receiver.payload(PythonRandomSource.self) else {
        throw interpreter.fail(
          .typeError, "a Random object is needed, not '\(interpreter.typeName(receiver))'")
      }
      return try body(interpreter, source, rest)
    }
  }
}

extension Modules {
  private static let randomFunctions: [PythonRandomFunction] =
    PythonRandomFunctions.real + PythonRandomFunctions.whole + PythonRandomFunctions.selection
    + [
      PythonRandomFunction("seed", "a= version=") { (interpreter, source, arguments) throws(Stop) in
        source.random = try interpreter.pythonRandom(arguments[0])
        return .none
      },
      PythonRandomFunction("getstate", "") { (interpreter, source, _) throws(Stop) in
        let state = source.draw(interpreter) { $0 }
        let words = state.twister.words.map { Value.int(Int($0)) } + [.int(state.twister.position)]
        return try interpreter.tuple([
          .int(3), try interpreter.tuple(words), state.spareNormal.map { .float($0) } ?? .none,
        ])
      },
      PythonRandomFunction("setstate", "state") { (interpreter, source, arguments) throws(Stop) in
        guard case .tuple(let parts) = arguments.required(0), parts.elements.count == 3,
          parts.elements[0].smallInteger == 3, case .tuple(let words) = parts.elements[1],
          let position = words.elements.last?.smallInteger,
          let twister = MersenneTwister(
            words: words.elements.dropLast().compactMap { $0.smallInteger.flatMap { UInt32(exactly: $0) } },
            position: position)
        else { throw interpreter.refuse("random.setstate", "only states that getstate gave can be set") }
        source.random = PythonRandom(twister: twister, spareNormal: try interpreter.double(parts.elements[2]))
        return .none
      },
    ]

  /// `random`
  static let random = ModuleDefinition(
    "random", randomFunctions.map(\.function),
    classes: [
      NativeClass(
        module: "random", name: "Random",
        methods: randomFunctions.map(\.method) + [
          BuiltinFunction("__new__", "cls *rest **options") { (interpreter, arguments) throws(Stop) in
            guard case .type(let type) = arguments.required(0) else { return .none }
            return .instance(
              try InstanceObject(type: type, payload: PythonRandomSource(), interpreter.meter))
          },
          BuiltinFunction("__init__", "self x=") { (interpreter, arguments) throws(Stop) in
            if let source = arguments.required(0).payload(PythonRandomSource.self) {
              source.random = try interpreter.pythonRandom(arguments[1])
            }
            return .none
          },
        ])
    ])
}

extension Interpreter {
  /// The source of the module's functions; seeded by chance until a snippet seeds it.
  var sharedPythonRandom: PythonRandomSource {
    if let known = moduleStates["random"] as? PythonRandomSource { return known }
    let made = PythonRandomSource()
    moduleStates["random"] = made
    return made
  }

  /// The state of a seed; `nil` for one that chance makes.
  fileprivate func pythonRandom(_ seed: Value?) throws(Stop) -> PythonRandom? {
    guard let seed, !seed.isIdentical(to: .none) else { return nil }
    switch seed {
    case .int, .big, .bool:
      return PythonRandom(words: Interpreter.words(of: (seed.integer ?? 0).magnitude))
    case .float, .npFloat:
      guard let hash = try hashKey(seed).numericHash else { break }
      return PythonRandom(words: SeedSequence.words(of: UInt64(bitPattern: Int64(hash))))
    case .text:
      throw refuse("random.seed(str)", "seeds of text, which need a cryptographic digest, are not supported")
    default: break
    }
    throw fail(
      .typeError, "The only supported seed types are: None,\nint, float, str, bytes, and bytearray.")
  }
}

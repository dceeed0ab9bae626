import RandomNumbers

/// What the functions of `numpy.random`, a `RandomState` and a `Generator` draw from.
final class RandomSource {
  /// The state.
  var random: NumPyRandom
  /// What `spawn` makes further generators of.
  var seeds: SeedSequence?

  /// A source with its state.
  init(_ random: NumPyRandom, seeds: SeedSequence? = nil) {
    self.random = random
    self.seeds = seeds
  }

  /// A source whose state is about to be replaced.
  static var toBeSeeded: RandomSource {
    RandomSource(NumPyRandom(BitStream(MersenneTwister(SeedSequence(entropy: [0]))), manner: .legacy))
  }

  /// Draws in place.
  func draw<Result>(_ body: (inout NumPyRandom) -> Result) -> Result { body(&random) }

  /// Whether it draws in the frozen manner of `RandomState`.
  var isLegacy: Bool { random.manner == .legacy }
}

/// A function of NumPy's that draws: the same code as function of the module and as method of both classes.
struct RandomFunction: Sendable {
  let name: String
  let parameters: String
  let body: @Sendable (Interpreter, RandomSource, Arguments) throws(Stop) -> Value

  /// A function whose parameters are written as for `BuiltinFunction`.
  init(
    _ name: String, _ parameters: String,
    body: @escaping @Sendable (Interpreter, RandomSource, Arguments) throws(Stop) -> Value
  ) {
    self.name = name
    self.parameters = parameters
    self.body = body
  }

  /// The function of the module, which draws from the source that all of them share.
  var function: BuiltinFunction {
    BuiltinFunction(name, parameters) { (interpreter, arguments) throws(Stop) in
      try body(interpreter, interpreter.sharedRandomSource, arguments)
    }
  }

  /// The function of the module that seeds the shared source: chance is not asked for what it replaces.
  var seeding: BuiltinFunction {
    BuiltinFunction(name, parameters) { (interpreter, arguments) throws(Stop) in
      let source = interpreter.moduleStates["numpy.random"] as? RandomSource ?? .toBeSeeded
      let result = try body(interpreter, source, arguments)
      interpreter.moduleStates["numpy.random"] = source
      return result
    }
  }

  /// The method.
  var method: BuiltinFunction {
    BuiltinFunction(name, "self " + parameters) { (interpreter, arguments) throws(Stop) in
      var rest = arguments
      let receiver = rest.values.removeFirst() ?? .none
      return try body(interpreter, try interpreter.randomSource(receiver), rest)
    }
  }
}

extension Interpreter {
  /// The source of the module's functions; seeded by chance until a snippet seeds it.
  var sharedRandomSource: RandomSource {
    if let known = moduleStates["numpy.random"] as? RandomSource { return known }
    let made = RandomSource(NumPyRandom(BitStream(MersenneTwister(chanceSeeds())), manner: .legacy))
    moduleStates["numpy.random"] = made
    return made
  }

  /// Seeds that differ from run to run.
  func chanceSeeds() -> SeedSequence {
    let words = [entropy.next(), entropy.next()]
    return SeedSequence(entropy: words.flatMap { [UInt32(truncatingIfNeeded: $0), UInt32($0 >> 32)] })
  }

  /// The source that an object draws from.
  func randomSource(_ value: Value) throws(Stop) -> RandomSource {
    if let source = value.payload(RandomSource.self) { return source }
    throw fail(.typeError, "a generator is needed, not '\(typeName(value))'")
  }

  /// The shape that `size=` asks for; `nil` for a single draw. Its elements are charged.
  func sizeArgument(_ value: Value?) throws(Stop) -> [Int]? {
    guard let value, !value.isIdentical(to: .none) else { return nil }
    if case .float(let real) = value {
      throw fail(
        .typeError,
        "expected a sequence of integers or a single integer, got '\(FloatText.repr(real))'")
    }
    let shape = try self.shape(value)
    try charge(elements: 4 * (try count(of: shape)))
    return shape
  }

  /// Floats as what a call gives: one Python float without a shape, else an array.
  func drawn(_ floats: [Double], _ shape: [Int]?) throws(Stop) -> Value {
    guard let shape else { return .float(floats.first ?? 0) }
    return .array(try array(floats, shape: shape))
  }

  /// Whole numbers as what a call gives: one Python integer without a shape, else an array.
  func drawn(_ integers: [Int], _ shape: [Int]?) throws(Stop) -> Value {
    guard let shape else { return .int(integers.first ?? 0) }
    return .array(try array(integers, shape: shape))
  }
}

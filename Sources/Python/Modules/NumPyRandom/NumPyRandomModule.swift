import BigInt
import RandomNumbers

extension Modules {
  private static let shared: [RandomFunction] =
    (RandomDistribution.reals + RandomDistribution.wholes).map(\.function)
    + [RandomFunctions.dirichlet, RandomFunctions.multinomial]

  private static let legacy: [RandomFunction] =
    shared + RandomFunctions.legacyStandard
    + [
      RandomFunctions.randint, RandomFunctions.randomIntegers, RandomFunctions.legacyChoice,
      RandomFunctions.permutation(isLegacy: true), RandomFunctions.shuffle(isLegacy: true),
      RandomFunction("seed", "seed=") { (interpreter, source, arguments) throws(Stop) in
        source.random = try interpreter.legacyRandom(arguments[0])
        return .none
      },
    ]

  private static let modern: [RandomFunction] =
    shared + RandomFunctions.modernStandard
    + [
      RandomFunctions.integers, RandomFunctions.modernChoice, RandomFunctions.permutation(isLegacy: false),
      RandomFunctions.shuffle(isLegacy: false), RandomFunctions.permuted,
      RandomFunction("spawn", "n_children") { (interpreter, source, arguments) throws(Stop) in
        guard let count = arguments.required(0).smallInteger, count >= 0, source.seeds != nil else {
          throw interpreter.refuse("Generator.spawn", "only generators made from seeds can spawn others")
        }
        try interpreter.charge(elements: 64 * (try interpreter.count(of: [count])))
        var made: [Value] = []
        for seeds in source.seeds?.spawn(count) ?? [] {
          made.append(
            try interpreter.instance(
              of: "numpy.random.Generator",
              RandomSource(source.random.bits.sibling(seeds), seeds: seeds)))
        }
        return try interpreter.list(made)
      },
    ]

  /// `numpy.random`
  static let numpyRandom = ModuleDefinition(
    "numpy.random",
    legacy.map { $0.name == "seed" ? $0.seeding : $0.function }
      + [
        BuiltinFunction("ranf", "*rest **options") { (interpreter, arguments) throws(Stop) in
          try interpreter.sample(arguments)
        },
        BuiltinFunction("sample", "*rest **options") { (interpreter, arguments) throws(Stop) in
          try interpreter.sample(arguments)
        },
        BuiltinFunction("default_rng", "seed=") { (interpreter, arguments) throws(Stop) in
          if case .instance(let object)? = arguments[0] {
            if object.type.path == "numpy.random._generator.Generator" { return .instance(object) }
            throw interpreter.refuse(
              "default_rng(\(object.type.name))", "generators are made only of numbers and lists of them")
          }
          let seeds = try interpreter.seeds(arguments[0])
          return try interpreter.instance(
            of: "numpy.random.Generator", RandomSource(.modern(seeds), seeds: seeds))
        },
      ],
    classes: [randomState, generator, bitGenerator("PCG64"), bitGenerator("MT19937")])

  /// What both classes have in NumPy and not here.
  private static func missing(_ names: [String], _ owner: String) -> BuiltinFunction {
    BuiltinFunction("__getattr__", "self name") { (interpreter, arguments) throws(Stop) in
      guard case .text(let text) = arguments.required(1) else { return .none }
      let name = text.string
      if names.contains(name) || (name.hasPrefix("_") && name.hasSuffix("_")) {
        throw interpreter.refuse("\(owner).\(name)", "'\(name)' of \(owner) objects is not supported")
      }
      let type = interpreter.typeName(arguments.required(0))
      throw interpreter.fail(.attributeError, "'\(type)' object has no attribute '\(name)'")
    }
  }

  private static let randomState = NativeClass(
    module: "numpy.random", name: "numpy.random.mtrand.RandomState",
    methods: legacy.map(\.method) + [
      missing(["get_state", "set_state", "multivariate_normal", "bytes", "tomaxint"], "RandomState"),
      BuiltinFunction("__new__", "cls seed=") { (interpreter, arguments) throws(Stop) in
        let random = try interpreter.legacyRandom(arguments[1])
        guard case .type(let type) = arguments.required(0) else { return .none }
        return .instance(
          try InstanceObject(type: type, payload: RandomSource(random), interpreter.meter))
      },
      BuiltinFunction("__str__", "self") { (interpreter, _) throws(Stop) in
        try interpreter.string("RandomState(MT19937)")
      },
      BuiltinFunction("__repr__", "self") { (interpreter, _) throws(Stop) in
        throw interpreter.refuse(
          "repr(RandomState)", "the text holds an address that differs from run to run")
      },
    ])

  private static let generator = NativeClass(
    module: "numpy.random", name: "numpy.random._generator.Generator",
    methods: modern.map(\.method) + [
      missing(["bit_generator", "multivariate_normal", "multivariate_hypergeometric", "bytes"], "Generator"),
      BuiltinFunction("__new__", "cls bit_generator") { (interpreter, arguments) throws(Stop) in
        guard let bits = arguments[1]?.payload(RandomSource.self), bits.random.manner == .modern else {
          throw interpreter.fail(
            .attributeError,
            "'\(interpreter.typeName(arguments.required(1)))' object has no attribute 'capsule'")
        }
        guard case .type(let type) = arguments.required(0) else { return .none }
        // The generator and what it was made of draw from the same bits.
        return .instance(try InstanceObject(type: type, payload: bits, interpreter.meter))
      },
      BuiltinFunction("__str__", "self") { (interpreter, arguments) throws(Stop) in
        let source = try interpreter.randomSource(arguments.required(0))
        let isTwister = source.random.bits.algorithm == .mersenneTwister
        return try interpreter.string("Generator(\(isTwister ? "MT19937" : "PCG64"))")
      },
      BuiltinFunction("__repr__", "self") { (interpreter, _) throws(Stop) in
        throw interpreter.refuse("repr(Generator)", "the text holds an address that differs from run to run")
      },
    ])

  /// `PCG64` or `MT19937`: nothing but what a `Generator` is made of.
  private static func bitGenerator(_ name: String) -> NativeClass {
    NativeClass(
      module: "numpy.random", name: "numpy.random._\(name.lowercased()).\(name)",
      methods: [
        missing(["state", "seed_seq", "spawn", "jumped", "advance", "random_raw", "lock", "capsule"], name),
        BuiltinFunction("__new__", "cls seed=") { (interpreter, arguments) throws(Stop) in
          let seeds = try interpreter.seeds(arguments[1])
          let bits =
            name == "PCG64" ? BitStream(PermutedCongruential(seeds)) : BitStream(MersenneTwister(seeds))
          guard case .type(let type) = arguments.required(0) else { return .none }
          let source = RandomSource(NumPyRandom(bits, manner: .modern), seeds: seeds)
          return .instance(try InstanceObject(type: type, payload: source, interpreter.meter))
        },
        BuiltinFunction("__repr__", "self") { (interpreter, _) throws(Stop) in
          throw interpreter.refuse("repr(\(name))", "the text holds an address that differs from run to run")
        },
      ])
  }
}

extension BitStream {
  /// A stream of the same kind from other seeds, in the modern manner.
  fileprivate func sibling(_ seeds: SeedSequence) -> NumPyRandom {
    switch algorithm {
    case .mersenneTwister: NumPyRandom(BitStream(MersenneTwister(seeds)), manner: .modern)
    case .permutedCongruential: .modern(seeds)
    }
  }
}

extension Interpreter {
  /// `sample(…)` and `ranf(…)`, older names of `random_sample`.
  fileprivate func sample(_ arguments: Arguments) throws(Stop) -> Value {
    try call(
      attribute("random_sample", of: ModuleObject(path: "numpy.random")), arguments.rest, arguments.keywords)
  }

  /// The state that `numpy.random.seed(seed)` makes.
  func legacyRandom(_ seed: Value?) throws(Stop) -> NumPyRandom {
    guard let seed, !seed.isIdentical(to: .none) else {
      return NumPyRandom(BitStream(MersenneTwister(chanceSeeds())), manner: .legacy)
    }
    let message = "Seed must be between 0 and 2**32 - 1"
    if let number = seed.integer {
      guard let word = UInt32(exactly: number) else { throw fail(.valueError, message) }
      return .legacy(seed: word)
    }
    switch seed {
    case .float, .npFloat:
      throw fail(
        .typeError, "Cannot cast scalar from dtype('float64') to dtype('int64') according to the rule 'safe'")
    case .text(let text):
      throw fail(
        .typeError,
        "Cannot cast scalar from dtype('<U\(text.count)') to dtype('int64') according to the rule 'safe'")
    default: break
    }
    let array = try asArray(seed)
    if array.count == 0 { throw fail(.valueError, "Seed must be non-empty") }
    if array.count == 1, array.type != .float64 {
      guard let word = UInt32(exactly: array.integers[0]) else { throw fail(.valueError, message) }
      // An array of one element is squeezed to a number, a list is not.
      if case .array = seed { return .legacy(seed: word) }
      return .legacy(key: [word])
    }
    if array.type == .float64 {
      throw fail(
        .typeError,
        "Cannot cast array data from dtype('float64') to dtype('int64') according to the rule 'safe'")
    }
    if array.shape.count != 1 { throw fail(.valueError, "Seed array must be 1-d") }
    var words: [UInt32] = []
    for number in array.integers {
      guard let word = UInt32(exactly: number) else { throw fail(.valueError, message) }
      words.append(word)
    }
    return .legacy(key: words)
  }

  /// The seeds that a number, or a sequence of them, means.
  func seeds(_ value: Value?) throws(Stop) -> SeedSequence {
    guard let value, !value.isIdentical(to: .none) else { return chanceSeeds() }
    if value.integer != nil { return SeedSequence(entropy: try seedWords(value)) }
    switch value {
    case .list, .tuple, .range, .array:
      var words: [UInt32] = []
      for part in try collect(value) { words += try seedWords(part) }
      return SeedSequence(entropy: words)
    default:
      throw fail(
        .typeError, "SeedSequence expects int or sequence of ints for entropy not \(try str(value).string)")
    }
  }

  private func seedWords(_ value: Value) throws(Stop) -> [UInt32] {
    guard let number = value.integer else {
      if try double(value) != nil { throw fail(.typeError, "seed must be integer") }
      throw refuse("SeedSequence", "seeds are supported only as numbers and flat lists of them")
    }
    if number < 0 { throw fail(.valueError, "expected non-negative integer") }
    return Interpreter.words(of: number.magnitude)
  }

  /// The 32-bit words of a number, the lowest first; 0 is one word.
  static func words(of number: BigUInt) -> [UInt32] {
    var words: [UInt32] = []
    for word in number.words {
      words.append(UInt32(truncatingIfNeeded: word))
      words.append(UInt32(truncatingIfNeeded: word >> 32))
    }
    while words.count > 1, words.last == 0 { words.removeLast() }
    return words.isEmpty ? [0] : words
  }
}

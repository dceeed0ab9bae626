/// What a cached function remembers.
final class CallCache: HoldsValues {
  let function: Value
  /// How many results are kept; `nil` means all.
  let size: Int?
  let isTyped: Bool
  var hits = 0
  var misses = 0
  private var results: [HashKey: (value: Value, stamp: Int)] = [:]
  /// Keys with the moment of their use, oldest first; only those with their last moment count.
  private var uses: [(key: HashKey, stamp: Int)] = []
  private var first = 0
  private var clock = 0
  private var charge: Charge

  /// The cache of a function.
  init(_ function: Value, size: Int?, isTyped: Bool, _ meter: Meter) throws(Stop) {
    self.function = function
    self.size = size
    self.isTyped = isTyped
    charge = try Charge(meter, 4 * Charge.object)
  }

  /// The number of results.
  var count: Int { results.count }

  /// The function and the results.
  var contents: [Value] { results.values.map(\.value) + [function] }

  /// The result of a call, which is then the last one used.
  func result(_ key: HashKey) -> Value? {
    guard let found = results[key] else { return nil }
    if size != nil { use(key, found.value) }
    return found.value
  }

  /// Keeps a result; the one that was not used for longest goes if there are too many.
  func keep(_ key: HashKey, _ value: Value) throws(Stop) {
    if size == 0 { return }
    if results[key] == nil { try charge.grow(by: 200 + key.bytes) }
    if let size, results[key] == nil, results.count >= size {
      while first < uses.count {
        let oldest = uses[first]
        first += 1
        guard results[oldest.key]?.stamp == oldest.stamp else { continue }
        results[oldest.key] = nil
        charge.shrink(by: 200 + oldest.key.bytes)
        break
      }
    }
    use(key, value)
  }

  private func use(_ key: HashKey, _ value: Value) {
    clock += 1
    results[key] = (value, clock)
    guard size != nil else { return }
    uses.append((key, clock))
    guard uses.count > 64, uses.count > 4 * results.count else { return }
    uses = uses[first...].filter { results[$0.key]?.stamp == $0.stamp }
    first = 0
  }

  /// Forgets everything.
  func clear() {
    for key in results.keys { charge.shrink(by: 200 + key.bytes) }
    var values = results.values.map(\.value)
    results = [:]
    charge.meter.bury(&values)
    uses = []
    first = 0
    hits = 0
    misses = 0
  }
}

/// The class of functions that remember their results.
enum CacheClass {
  /// `functools._lru_cache_wrapper`
  static let definition = NativeClass(
    module: "functools", name: "functools._lru_cache_wrapper",
    methods: [
      BuiltinFunction("__call__", "self / *values **options") { (interpreter, arguments) throws(Stop) in
        guard let cache = arguments.required(0).payload(CallCache.self) else { return .none }
        if cache.size == 0 {
          cache.misses += 1
          return try interpreter.call(cache.function, arguments.rest, arguments.keywords)
        }
        let key = try key(interpreter, cache, arguments)
        if let known = cache.result(key) {
          cache.hits += 1
          return known
        }
        cache.misses += 1
        let value = try interpreter.call(cache.function, arguments.rest, arguments.keywords)
        try cache.keep(key, value)
        return value
      },
      BuiltinFunction("__get__", "self instance owner= /") { (interpreter, arguments) throws(Stop) in
        if case .none = arguments.required(1) { return arguments.required(0) }
        return .method(
          try MethodObject(
            receiver: arguments.required(1), function: arguments.required(0), interpreter.meter))
      },
      BuiltinFunction("cache_info", "self /") { (interpreter, arguments) throws(Stop) in
        guard let cache = arguments.required(0).payload(CallCache.self) else { return .none }
        let type: TypeObject
        if let known = interpreter.moduleStates["functools"] as? TypeObject {
          type = known
        } else {
          type = try TypedTuples.make(
            interpreter, "CacheInfo", "CacheInfo",
            TupleFields(class: "CacheInfo", names: ["hits", "misses", "maxsize", "currsize"], defaults: [:]),
            ClassNamespace(prefix: "CacheInfo."))
          interpreter.moduleStates["functools"] = type
        }
        return try interpreter.construct(
          type,
          [.int(cache.hits), .int(cache.misses), cache.size.map { .int($0) } ?? .none, .int(cache.count)], [])
      },
      BuiltinFunction("cache_clear", "self /") { (_, arguments) throws(Stop) in
        arguments.required(0).payload(CallCache.self)?.clear()
        return .none
      },
      BuiltinFunction("cache_parameters", "self /") { (interpreter, arguments) throws(Stop) in
        guard let cache = arguments.required(0).payload(CallCache.self) else { return .none }
        return .dict(
          try interpreter.dictionary(of: [
            ("maxsize", cache.size.map { .int($0) } ?? .none), ("typed", .bool(cache.isTyped)),
          ]))
      },
      BuiltinFunction("__repr__", "self /") { (interpreter, arguments) throws(Stop) in
        try interpreter.string(
          "<functools._lru_cache_wrapper object at \(interpreter.address(of: arguments.required(0)))>")
      },
    ],
    properties: ["__wrapped__", "__name__", "__qualname__", "__doc__"].map { name in
      BuiltinFunction(name, "self") { (interpreter, arguments) throws(Stop) in
        guard let cache = arguments.required(0).payload(CallCache.self) else { return .none }
        return name == "__wrapped__" ? cache.function : try interpreter.attribute(name, of: cache.function)
      }
    })

  /// What a call is in the cache: its one argument if that is an `int` or a `str`, else all of them.
  private static func key(_ interpreter: Interpreter, _ cache: CallCache, _ arguments: Arguments) throws(Stop)
    -> HashKey
  {
    if arguments.keywords.isEmpty, arguments.rest.count == 1, !cache.isTyped {
      switch arguments.rest[0] {
      case .int, .big, .text: return try interpreter.hashKey(arguments.rest[0])
      default: break
      }
    }
    var keys: [HashKey] = []
    for value in arguments.rest { keys.append(try interpreter.hashKey(value)) }
    if !arguments.keywords.isEmpty {
      keys.append(.other("keywords"))
      for (name, value) in arguments.keywords {
        keys.append(.text(Array(name.utf8)))
        keys.append(try interpreter.hashKey(value))
      }
    }
    if cache.isTyped {
      for value in arguments.rest + arguments.keywords.map(\.value) {
        keys.append(.identity(ObjectIdentifier(interpreter.type(of: value))))
      }
    }
    return .tuple(keys, try interpreter.extent(around: keys))
  }
}

extension Interpreter {
  /// A function that remembers its results.
  func cached(_ function: Value, size: Int?, isTyped: Bool) throws(Stop) -> Value {
    guard isCallable(function) else { throw fail(.typeError, "the first argument must be callable") }
    return try instance(
      of: "functools._lru_cache_wrapper", try CallCache(function, size: size, isTyped: isTyped, meter))
  }
}

/// What `np.vectorize` holds.
final class VectorizedFunction {
  let function: Value
  /// The types of the results; `nil` means that a first call shows them.
  let types: [ElementType]?

  /// A function and the types it gives.
  init(_ function: Value, _ types: [ElementType]?) {
    self.function = function
    self.types = types
  }
}

extension Modules {
  /// `np.vectorize`
  static let numpyVectorize = NativeClass(
    module: "numpy", name: "vectorize",
    methods: [
      BuiltinFunction("__init__", "self pyfunc otypes= !doc !excluded !cache !signature") {
        (interpreter, arguments) throws(Stop) in
        guard case .instance(let object) = arguments.required(0) else { return .none }
        guard interpreter.isCallable(arguments.required(1)) else {
          throw interpreter.refuse("np.vectorize", "what cannot be called is not supported")
        }
        var types: [ElementType]?
        if let given = interpreter.given(arguments[2]) {
          if let word = interpreter.word(given) {
            let letters = word.compactMap { ElementType(named: String($0)) }
            guard letters.count == word.count else {
              throw interpreter.refuse("np.vectorize(otypes=)", "these types are not supported")
            }
            types = letters
          } else {
            var list: [ElementType] = []
            for part in try interpreter.collect(given) {
              guard let type = try interpreter.elementType(part) else {
                throw interpreter.refuse("np.vectorize(otypes=)", "these types are not supported")
              }
              list.append(type)
            }
            types = list
          }
        }
        object.payload = VectorizedFunction(arguments.required(1), types)
        try object.set("pyfunc", arguments.required(1))
        return .none
      },
      BuiltinFunction("__call__", "self *args **kwargs") { (interpreter, arguments) throws(Stop) in
        guard let held = arguments.required(0).payload(VectorizedFunction.self) else { return .none }
        if !arguments.keywords.isEmpty {
          throw interpreter.refuse("np.vectorize", "keyword arguments are not supported")
        }
        return try interpreter.vectorized(held, arguments.rest)
      },
    ])

  /// `ndenumerate`, `ndindex` and `piecewise`.
  static let numpyElementPlaces: [BuiltinFunction] = [
    BuiltinFunction("ndenumerate", "arr") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.asArray(arguments.required(0))
      let places = try interpreter.places(in: source.shape)
      var pairs: [Value] = []
      for (place, position) in zip(places, source.positions) {
        pairs.append(try interpreter.tuple([place, source.scalar(at: position)]))
      }
      return .iterator(try interpreter.iterator(try interpreter.list(pairs)))
    },
    BuiltinFunction("ndindex", "*shape") { (interpreter, arguments) throws(Stop) in
      var parts = arguments.rest
      if parts.count == 1, case .tuple(let tuple) = parts[0] { parts = tuple.elements }
      if parts.count == 1, case .list(let list) = parts[0] { parts = list.elements }
      var shape: [Int] = []
      for part in parts { shape.append(try interpreter.whole(part, default: 0)) }
      let list = try interpreter.list(try interpreter.places(in: shape))
      return .iterator(try interpreter.iterator(list))
    },
    BuiltinFunction("piecewise", "x condlist funclist *args **kw") { (interpreter, arguments) throws(Stop) in
      try interpreter.piecewise(arguments)
    },
  ]
}

extension Interpreter {
  /// The places of all elements of an array of a shape, in C order.
  func places(in shape: [Int]) throws(Stop) -> [Value] {
    let count = try self.count(of: shape)
    _ = try self.count(of: [count, shape.count + 4])
    try charge(count)
    var place = Array(repeating: 0, count: shape.count)
    var places: [Value] = []
    for _ in 0..<count {
      places.append(try tuple(place.map { .int($0) }))
      for axis in shape.indices.reversed() {
        place[axis] += 1
        if place[axis] < shape[axis] { break }
        place[axis] = 0
      }
    }
    return places
  }

  /// Calls a function for every element; without types one call more than there are elements is made, as in NumPy.
  fileprivate func vectorized(_ held: VectorizedFunction, _ values: [Value]) throws(Stop) -> Value {
    guard !values.isEmpty else { throw refuse("np.vectorize", "calls without arguments are not supported") }
    var arrays: [ArrayObject] = []
    for value in values { arrays.append(try asArray(value)) }
    let shape = try outputShape(nil, arrays.map(\.shape))
    let count = try self.count(of: shape)
    let stretched = arrays.map { self.stretched($0, to: shape) }
    var types = held.types
    if types == nil {
      guard count > 0, arrays.allSatisfy({ $0.count > 0 }) else {
        throw fail(.valueError, "cannot call `vectorize` on size 0 inputs unless `otypes` is set")
      }
      let first = try call(held.function, arrays.map { scalar(of: $0) })
      var found: [ElementType] = []
      if case .tuple(let tuple) = first {
        for part in tuple.elements { found.append(try asArray(part).type) }
      } else {
        let array = try asArray(first)
        guard array.shape.isEmpty else {
          throw refuse("np.vectorize", "functions that give sequences are not supported")
        }
        found = [array.type]
      }
      types = found
    }
    let kinds = types ?? []
    var results = Array(repeating: [Value](), count: kinds.count)
    let positions = stretched.map(\.positions)
    for index in 0..<count {
      let own = zip(stretched, positions).map { array, places in plain(array.scalar(at: places[index])) }
      let result = try call(held.function, own)
      let parts: [Value]
      if kinds.count == 1 {
        parts = [result]
      } else {
        guard case .tuple(let tuple) = result, tuple.elements.count == kinds.count else {
          throw refuse("np.vectorize", "results that change their number are not supported")
        }
        parts = tuple.elements
      }
      for (place, part) in parts.enumerated() { results[place].append(try makeScalar(part, kinds[place])) }
    }
    var made: [Value] = []
    for (list, type) in zip(results, kinds) {
      if list.isEmpty {
        made.append(.array(try converted(try array([Double](), shape: shape), to: type)))
        continue
      }
      let flat = try asArray(try self.list(list), type)
      made.append(
        .array(flat.view(shape: shape, strides: ArrayObject.strides(for: shape), offset: flat.offset)))
    }
    return made.count == 1 ? made[0] : try tuple(made)
  }

  /// A NumPy scalar as the object of Python that it stands for.
  private func plain(_ value: Value) -> Value {
    switch value {
    case .npFloat(let real): .float(real)
    case .npInt(let integer): .int(integer)
    case .npBool(let flag): .bool(flag)
    default: value
    }
  }

  /// `np.piecewise`: each part of the array by its own function or number.
  fileprivate func piecewise(_ arguments: Arguments) throws(Stop) -> Value {
    let x = try asArray(arguments.required(0))
    var conditions = try collect(arguments.required(1))
    let functions = try collect(arguments.required(2))
    if let first = conditions.first {
      switch first {
      case .list, .array, .tuple: break
      default: conditions = [arguments.required(1)]
      }
    }
    var masks: [ArrayObject] = []
    for condition in conditions {
      let mask = try converted(try asArray(condition), to: .bool)
      guard mask.shape == x.shape, !x.shape.isEmpty else {
        throw refuse("np.piecewise", "conditions of another shape than x are not supported")
      }
      masks.append(mask)
    }
    if functions.count == masks.count + 1 {
      try charge(elements: x.count * masks.count)
      var rest = Array(repeating: 1, count: x.count)
      for mask in masks {
        for (index, flag) in mask.integers.enumerated() where flag != 0 { rest[index] = 0 }
      }
      masks.append(try array(rest, .bool, shape: x.shape))
    } else if functions.count != masks.count {
      throw fail(
        .valueError,
        "with \(masks.count) condition(s), either \(masks.count) or \(masks.count + 1) functions are expected"
      )
    }
    let zeros = try array(Array(repeating: 0, count: try count(of: x.shape)), .int64, shape: x.shape)
    let result = Value.array(try converted(zeros, to: x.type))
    for (mask, function) in zip(masks, functions) {
      if !isCallable(function) {
        try setElement(.array(mask), of: result, to: function)
        continue
      }
      let part = try element(.array(mask), of: .array(x))
      guard case .array(let own) = part, own.count > 0 else { continue }
      let value = try call(function, [part] + arguments.rest, arguments.keywords)
      try setElement(.array(mask), of: result, to: value)
    }
    return result
  }
}

extension Modules {
  /// `itertools`
  static let itertools = ModuleDefinition(
    "itertools", itertoolsEndless + itertoolsFilters + itertoolsProducts, classes: [itertoolsChain])

  /// Iterators that count, repeat and join.
  private static let itertoolsEndless: [BuiltinFunction] = [
    BuiltinFunction("count", "start= step=") { (interpreter, arguments) throws(Stop) in
      var next = arguments[0] ?? .int(0)
      let step = arguments[1] ?? .int(1)
      for value in [next, step] {
        guard try interpreter.isNumber(value) else {
          throw interpreter.fail(.typeError, "a number is required")
        }
      }
      return .iterator(
        IteratorObject("itertools.count") { (interpreter) throws(Stop) in
          try interpreter.charge()
          let value = next
          next = try interpreter.binary(.add, next, step)
          return value
        })
    },
    BuiltinFunction("cycle", "iterable /") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.iterator(arguments.required(0))
      let saved = try ListObject([], interpreter.meter)
      var isDone = false
      var index = 0
      return .iterator(
        IteratorObject("itertools.cycle", over: [source]) { (interpreter) throws(Stop) in
          try interpreter.charge()
          if !isDone {
            if let value = try source.next(interpreter) {
              try saved.append(value)
              return value
            }
            isDone = true
          }
          guard !saved.elements.isEmpty else { return nil }
          defer { index = index + 1 == saved.elements.count ? 0 : index + 1 }
          return saved.elements[index]
        })
    },
    BuiltinFunction("repeat", "object times=") { (interpreter, arguments) throws(Stop) in
      let value = arguments.required(0)
      var left: Int?
      if let times = arguments[1] { left = Int(clamping: try interpreter.integerArgument(times)) }
      return .iterator(
        IteratorObject("itertools.repeat") { (interpreter) throws(Stop) in
          try interpreter.charge()
          guard let count = left else { return value }
          guard count > 0 else { return nil }
          left = count - 1
          return value
        })
    },
    BuiltinFunction("accumulate", "iterable func= * initial=") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.iterator(arguments.required(0))
      let function = arguments[1].flatMap { $0.isIdentical(to: .none) ? nil : $0 }
      var initial = arguments[2].flatMap { $0.isIdentical(to: .none) ? nil : $0 }
      var total: Value?
      return .iterator(
        IteratorObject("itertools.accumulate", over: [source]) { (interpreter) throws(Stop) in
          try interpreter.charge()
          if let first = initial {
            (total, initial) = (first, nil)
            return first
          }
          guard let value = try source.next(interpreter) else { return nil }
          if let sum = total {
            if let function {
              total = try interpreter.call(function, [sum, value])
            } else {
              total = try interpreter.binary(.add, sum, value)
            }
          } else {
            total = value
          }
          return total
        })
    },
    BuiltinFunction("batched", "iterable n") { (interpreter, arguments) throws(Stop) in
      guard let count = arguments.required(1).smallInteger else {
        _ = try interpreter.integerArgument(arguments.required(1))
        throw .limit(.memory)
      }
      if count < 1 { throw interpreter.fail(.valueError, "n must be at least one") }
      let source = try interpreter.iterator(arguments.required(0))
      return .iterator(
        IteratorObject("itertools.batched", over: [source]) { (interpreter) throws(Stop) in
          let batch = try interpreter.take(count, from: source)
          return batch.isEmpty ? nil : try interpreter.tuple(batch)
        })
    },
    BuiltinFunction("pairwise", "iterable /") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.iterator(arguments.required(0))
      var previous: Value?
      return .iterator(
        IteratorObject("itertools.pairwise", over: [source]) { (interpreter) throws(Stop) in
          try interpreter.charge()
          if previous == nil { previous = try source.next(interpreter) }
          guard let first = previous, let second = try source.next(interpreter) else { return nil }
          previous = second
          return try interpreter.tuple([first, second])
        })
    },
    BuiltinFunction("tee", "iterable n= /") { (interpreter, arguments) throws(Stop) in
      let count = (arguments[1] ?? .int(2)).smallInteger ?? 0
      if count < 0 { throw interpreter.fail(.valueError, "n must be >= 0") }
      try interpreter.charge(elements: count)
      if count > 10_000 { throw .limit(.memory) }
      let source = try interpreter.iterator(arguments.required(0))
      let shared = SharedItems(source, readers: count, interpreter)
      var iterators: [Value] = []
      for reader in 0..<count {
        iterators.append(
          .iterator(
            IteratorObject("itertools._tee", over: [source]) { (interpreter) throws(Stop) in
              try shared.next(reader, interpreter)
            }))
      }
      return try interpreter.tuple(iterators)
    },
    BuiltinFunction("zip_longest", "*iterables fillvalue=") { (interpreter, arguments) throws(Stop) in
      var sources: [IteratorObject?] = []
      for value in arguments.rest { sources.append(try interpreter.iterator(value)) }
      let fill = arguments[0] ?? .none
      return .iterator(
        IteratorObject("itertools.zip_longest", over: sources.compactMap(\.self)) {
          (interpreter) throws(Stop) in
          try interpreter.charge(elements: sources.count)
          var values: [Value] = []
          var isAny = false
          for index in sources.indices {
            if let value = try sources[index]?.next(interpreter) {
              isAny = true
              values.append(value)
            } else {
              sources[index] = nil
              values.append(fill)
            }
          }
          return isAny ? try interpreter.tuple(values) : nil
        })
    },
  ]
}

/// The items of one iterator that several readers get one after the other (`itertools.tee`).
final class SharedItems {
  private let source: IteratorObject
  private var items: [Value] = []
  /// How many items were dropped because every reader had them.
  private var dropped = 0
  private var places: [Int]
  private var isAtEnd = false
  private let meter: Meter

  /// The items of `source`.
  init(_ source: IteratorObject, readers: Int, _ interpreter: Interpreter) {
    self.source = source
    places = Array(repeating: 0, count: readers)
    meter = interpreter.meter
  }

  deinit { meter.bury(&items) }

  /// The next item for a reader.
  func next(_ reader: Int, _ interpreter: Interpreter) throws(Stop) -> Value? {
    try interpreter.charge()
    if places[reader] - dropped >= items.count {
      guard !isAtEnd, let value = try source.next(interpreter) else {
        isAtEnd = true
        return nil
      }
      if meter.used + 16 * items.count > meter.limit { throw .limit(.memory) }
      items.append(value)
    }
    let value = items[places[reader] - dropped]
    places[reader] += 1
    // What everybody has is dropped in large pieces, so that the cost stays linear.
    if items.count > 64, let least = places.min(), least - dropped > items.count / 2 {
      items.removeFirst(least - dropped)
      dropped = least
    }
    return value
  }
}

extension Interpreter {
  /// Up to `count` values of an iterator.
  func take(_ count: Int, from source: IteratorObject) throws(Stop) -> [Value] {
    var values: [Value] = []
    while values.count < count, let value = try source.next(self) {
      try charge()
      values.append(value)
      if values.count & 0xFFF == 0, meter.used + 16 * values.count > meter.limit { throw .limit(.memory) }
    }
    return values
  }

  /// Whether a value is a number, in the sense of having `__float__` or `__index__`.
  func isNumber(_ value: Value) throws(Stop) -> Bool {
    switch value {
    case .int, .big, .bool, .float, .npFloat, .npInt, .npBool: true
    case .instance(let object):
      object.type.lookUp("__float__") != nil || object.type.lookUp("__index__") != nil
        || object.type.lookUp("__complex__") != nil
    default: false
    }
  }
}

extension Modules {
  /// The class `itertools.chain`, which is called and has `from_iterable`.
  static let itertoolsChain = NativeClass(
    module: "itertools", name: "itertools.chain",
    methods: [
      BuiltinFunction("__new__", "cls *iterables") { (interpreter, arguments) throws(Stop) in
        .iterator(chain(interpreter.over(arguments.rest, "tuple_iterator")))
      }
    ],
    classMethods: [
      BuiltinFunction("from_iterable", "cls iterable /") { (interpreter, arguments) throws(Stop) in
        .iterator(chain(try interpreter.iterator(arguments.required(1))))
      }
    ])

  private static func chain(_ sources: IteratorObject) -> IteratorObject {
    var current: IteratorObject?
    return IteratorObject("itertools.chain", over: [sources]) { (interpreter) throws(Stop) in
      while true {
        try interpreter.charge()
        if let source = current {
          if source.chain > IteratorObject.longestChain { throw .limit(.recursion) }
          if interpreter.stack.isLow { throw .limit(.recursion) }
          if let value = try source.next(interpreter) { return value }
          current = nil
        }
        guard let next = try sources.next(interpreter) else { return nil }
        current = try interpreter.iterator(next)
      }
    }
  }

  /// Iterators that leave some of the values out.
  static let itertoolsFilters: [BuiltinFunction] = [
    BuiltinFunction("compress", "data selectors") { (interpreter, arguments) throws(Stop) in
      let data = try interpreter.iterator(arguments.required(0))
      let selectors = try interpreter.iterator(arguments.required(1))
      return .iterator(
        IteratorObject("itertools.compress", over: [data, selectors]) { (interpreter) throws(Stop) in
          while let value = try data.next(interpreter), let selector = try selectors.next(interpreter) {
            try interpreter.charge()
            if try interpreter.truth(selector) { return value }
          }
          return nil
        })
    },
    BuiltinFunction("dropwhile", "predicate iterable /") { (interpreter, arguments) throws(Stop) in
      let predicate = arguments.required(0)
      let source = try interpreter.iterator(arguments.required(1))
      var isDropping = true
      return .iterator(
        IteratorObject("itertools.dropwhile", over: [source]) { (interpreter) throws(Stop) in
          while let value = try source.next(interpreter) {
            try interpreter.charge()
            if isDropping, try interpreter.truth(try interpreter.call(predicate, [value])) { continue }
            isDropping = false
            return value
          }
          return nil
        })
    },
    BuiltinFunction("takewhile", "predicate iterable /") { (interpreter, arguments) throws(Stop) in
      let predicate = arguments.required(0)
      let source = try interpreter.iterator(arguments.required(1))
      var isDone = false
      return .iterator(
        IteratorObject("itertools.takewhile", over: [source]) { (interpreter) throws(Stop) in
          try interpreter.charge()
          guard !isDone, let value = try source.next(interpreter) else { return nil }
          if try interpreter.truth(try interpreter.call(predicate, [value])) { return value }
          isDone = true
          return nil
        })
    },
    BuiltinFunction("filterfalse", "function iterable /") { (interpreter, arguments) throws(Stop) in
      let function = arguments.required(0)
      let source = try interpreter.iterator(arguments.required(1))
      return .iterator(
        IteratorObject("itertools.filterfalse", over: [source]) { (interpreter) throws(Stop) in
          while let value = try source.next(interpreter) {
            try interpreter.charge()
            var result = value
            if !function.isIdentical(to: .none) { result = try interpreter.call(function, [value]) }
            if !(try interpreter.truth(result)) { return value }
          }
          return nil
        })
    },
    BuiltinFunction("starmap", "function iterable /") { (interpreter, arguments) throws(Stop) in
      let function = arguments.required(0)
      let source = try interpreter.iterator(arguments.required(1))
      return .iterator(
        IteratorObject("itertools.starmap", over: [source]) { (interpreter) throws(Stop) in
          try interpreter.charge()
          guard let value = try source.next(interpreter) else { return nil }
          return try interpreter.call(function, try interpreter.collect(value))
        })
    },
    BuiltinFunction("islice", "iterable start stop= step= /") { (interpreter, arguments) throws(Stop) in
      try interpreter.slice(of: arguments)
    },
    BuiltinFunction("groupby", "iterable key=") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.iterator(arguments.required(0))
      let groups = Groups(source, key: arguments[1].flatMap { $0.isIdentical(to: .none) ? nil : $0 })
      return .iterator(
        IteratorObject("itertools.groupby", over: [source]) { (interpreter) throws(Stop) in
          try groups.next(interpreter)
        })
    },
  ]
}

/// What `itertools.groupby` remembers: the groups share one iterator.
final class Groups {
  private let source: IteratorObject
  private let key: Value?
  private var current: (key: Value, value: Value)?
  private var targetKey: Value?
  /// Which group is being read; an older one is at its end.
  private var number = 0

  /// Groups of neighbours with equal keys.
  init(_ source: IteratorObject, key: Value?) {
    self.source = source
    self.key = key
  }

  private func advance(_ interpreter: Interpreter) throws(Stop) -> Bool {
    try interpreter.charge()
    guard let value = try source.next(interpreter) else {
      current = nil
      return false
    }
    current = (try key.map { (key) throws(Stop) in try interpreter.call(key, [value]) } ?? value, value)
    return true
  }

  /// The next key with its group.
  func next(_ interpreter: Interpreter) throws(Stop) -> Value? {
    number += 1
    let mine = number
    while true {
      if let current {
        guard let target = targetKey else { break }
        if !(try interpreter.equals(current.key, target)) { break }
      }
      guard try advance(interpreter) else { return nil }
      if targetKey == nil { break }
    }
    guard let current else { return nil }
    targetKey = current.key
    let target = current.key
    let group = IteratorObject("itertools._grouper", over: [source]) { [self] (interpreter) throws(Stop) in
      guard number == mine else { return nil }
      if self.current == nil {
        guard !isExhausted, try advance(interpreter) else {
          isExhausted = true
          return nil
        }
      }
      guard let item = self.current, try interpreter.equals(item.key, target) else { return nil }
      self.current = nil
      return item.value
    }
    return try interpreter.tuple([target, .iterator(group)])
  }

  private var isExhausted = false
}

extension Interpreter {
  /// `itertools.islice`
  fileprivate func slice(of arguments: Arguments) throws(Stop) -> Value {
    func bound(_ value: Value?, _ message: String, least: Int = 0) throws(Stop) -> Int? {
      guard let value, !value.isIdentical(to: .none) else { return nil }
      guard let integer = value.smallInteger, integer >= least else { throw fail(.valueError, message) }
      return integer
    }
    let limits = "must be None or an integer: 0 <= x <= sys.maxsize."
    var start = 0
    var stop: Int?
    if arguments[2] == nil {
      stop = try bound(arguments[1], "Stop argument for islice() " + limits)
    } else {
      let message = "Indices for islice() " + limits
      start = try bound(arguments[1], message) ?? 0
      stop = try bound(arguments[2], "Stop argument for islice() " + limits)
    }
    let step =
      try bound(arguments[3], "Step for islice() must be a positive integer or None.", least: 1) ?? 1
    let source = try iterator(arguments.required(0))
    var position = 0
    var wanted = start
    var isDone = false
    let end = stop
    return .iterator(
      IteratorObject("itertools.islice", over: [source]) { (interpreter) throws(Stop) in
        while position < wanted {
          try interpreter.charge()
          guard !isDone, try source.next(interpreter) != nil else {
            isDone = true
            return nil
          }
          position += 1
        }
        if isDone { return nil }
        if let end, position >= end { return nil }
        guard let value = try source.next(interpreter) else {
          isDone = true
          return nil
        }
        position += 1
        let (next, overflow) = wanted.addingReportingOverflow(step)
        wanted = min(overflow ? Int.max : next, end ?? Int.max)
        return value
      })
  }
}

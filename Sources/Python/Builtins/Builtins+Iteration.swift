extension Builtins {
  /// Functions of iterables.
  static let iteration: [BuiltinFunction] = [
    BuiltinFunction("len", "obj /") { (interpreter, arguments) throws(Stop) in
      .int(try interpreter.length(arguments.required(0)))
    },
    BuiltinFunction("iter", "object sentinel= /") { (interpreter, arguments) throws(Stop) in
      let object = arguments.required(0)
      guard let sentinel = arguments[1] else {
        if case .instance(let held) = object, let method = held.type.lookUp("__iter__"),
          !method.isIdentical(to: .none)
        {
          let made = try interpreter.callSpecial(method, object)
          if case .instance = made, interpreter.special("__next__", of: made) != nil { return made }
        }
        return .iterator(try interpreter.iterator(object))
      }
      guard interpreter.isCallable(object) else {
        throw interpreter.fail(.typeError, "iter(v, w): v must be callable")
      }
      return .iterator(
        IteratorObject("callable_iterator") { (interpreter) throws(Stop) in
          try interpreter.charge()
          let value = try interpreter.call(object, [])
          if try interpreter.equals(value, sentinel) { return nil }
          return value
        })
    },
    BuiltinFunction("next", "iterator default= /") { (interpreter, arguments) throws(Stop) in
      let value = arguments.required(0)
      if case .instance = value, let method = interpreter.special("__next__", of: value) {
        do throws(Stop) {
          return try interpreter.callSpecial(method, value)
        } catch .raised {
          if let fallback = arguments[1], interpreter.absorb(.stopIteration) { return fallback }
          throw .raised
        }
      }
      guard case .iterator(let iterator) = value, iterator.restart == nil else {
        throw interpreter.fail(.typeError, "'\(interpreter.typeName(value))' object is not an iterator")
      }
      if let next = try iterator.next(interpreter) { return next }
      if let fallback = arguments[1] { return fallback }
      if iterator.generator == nil { interpreter.generatorResult = .none }
      throw try interpreter.stopIteration()
    },
    BuiltinFunction("enumerate", "iterable start=") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.iterator(arguments.required(0))
      var index = Value.int(0)
      if let start = arguments[1] {
        guard let given = try interpreter.indexed(start) else {
          throw interpreter.fail(
            .typeError, "'\(interpreter.typeName(start))' object cannot be interpreted as an integer")
        }
        index = given
      }
      if let first = index.smallInteger, first < .max >> 1 {
        return .iterator(IteratorObject("enumerate", pairsOf: [source], from: first))
      }
      return .iterator(
        IteratorObject("enumerate", over: [source]) { (interpreter) throws(Stop) in
          guard let value = try source.next(interpreter) else { return nil }
          let pair = try interpreter.tuple([index, value])
          index = try interpreter.binary(.add, index, .int(1))
          return pair
        })
    },
    BuiltinFunction("zip", "*iterables strict=") { (interpreter, arguments) throws(Stop) in
      var sources: [IteratorObject] = []
      for value in arguments.rest { sources.append(try interpreter.iterator(value)) }
      let isStrict = try arguments[0].map { (flag) throws(Stop) in try interpreter.truth(flag) } ?? false
      let all = sources
      if all.count == 2, !isStrict { return .iterator(IteratorObject("zip", pairsOf: all)) }
      return .iterator(
        IteratorObject("zip", over: all) { (interpreter) throws(Stop) in
          try interpreter.zipped(all, isStrict: isStrict)
        })
    },
    BuiltinFunction("map", "function *iterables") { (interpreter, arguments) throws(Stop) in
      let function = arguments.required(0)
      var sources: [IteratorObject] = []
      for value in arguments.rest { sources.append(try interpreter.iterator(value)) }
      guard !sources.isEmpty else {
        throw interpreter.fail(.typeError, "map() must have at least two arguments.")
      }
      let all = sources
      return .iterator(
        IteratorObject("map", over: all) { (interpreter) throws(Stop) in
          try interpreter.charge()
          var values: [Value] = []
          for source in all {
            guard let value = try source.next(interpreter) else { return nil }
            values.append(value)
          }
          return try interpreter.call(function, values)
        })
    },
    BuiltinFunction("filter", "function iterable /") { (interpreter, arguments) throws(Stop) in
      let function = arguments.required(0)
      let source = try interpreter.iterator(arguments.required(1))
      return .iterator(
        IteratorObject("filter", over: [source]) { (interpreter) throws(Stop) in
          while let value = try source.next(interpreter) {
            try interpreter.charge()
            if case .none = function {
              if try interpreter.truth(value) { return value }
            } else if try interpreter.truth(try interpreter.call(function, [value])) {
              return value
            }
          }
          return nil
        })
    },
    BuiltinFunction("reversed", "sequence /") { (interpreter, arguments) throws(Stop) in
      .iterator(try interpreter.reversed(arguments.required(0)))
    },
    BuiltinFunction("sorted", "iterable / * key= reverse=") { (interpreter, arguments) throws(Stop) in
      let values = try interpreter.collect(arguments.required(0))
      return try interpreter.list(try interpreter.sorted(values, key: arguments[1], reverse: arguments[2]))
    },
    BuiltinFunction("all", "iterable /") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.iterator(arguments.required(0))
      while let value = try source.next(interpreter) {
        try interpreter.charge()
        if !(try interpreter.truth(value)) { return .bool(false) }
      }
      return .bool(true)
    },
    BuiltinFunction("any", "iterable /") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.iterator(arguments.required(0))
      while let value = try source.next(interpreter) {
        try interpreter.charge()
        if try interpreter.truth(value) { return .bool(true) }
      }
      return .bool(false)
    },
    BuiltinFunction("max", "*values key= default=") { (interpreter, arguments) throws(Stop) in
      try interpreter.extreme(arguments, name: "max", comparator: .greater)
    },
    BuiltinFunction("min", "*values key= default=") { (interpreter, arguments) throws(Stop) in
      try interpreter.extreme(arguments, name: "min", comparator: .less)
    },
  ]
}

extension Interpreter {
  /// `len(value)`.
  func length(_ value: Value) throws(Stop) -> Int {
    switch value {
    case .text(let text): return text.count
    case .list(let list): return list.elements.count
    case .tuple(let tuple): return tuple.elements.count
    case .dict(let dict): return dict.count
    case .set(let set): return set.count
    case .range(let range): return range.count
    case .array(let array):
      guard let length = array.shape.first else { throw fail(.typeError, "len() of unsized object") }
      return length
    case .instance, .type:
      if let method = special("__len__", of: value) {
        let result = try callSpecial(method, value)
        guard let length = try indexed(result)?.smallInteger else {
          throw fail(.typeError, "'\(typeName(result))' object cannot be interpreted as an integer")
        }
        if length < 0 { throw fail(.valueError, "__len__() should return >= 0") }
        return length
      }
      if case .instance(let object) = value, let builtin = object.builtin { return try length(builtin) }
    case .iterator(let view):
      if let dictionary = view.dictionary { return dictionary.count }
      guard let source = try view.restart?(self) else { break }
      var count = 0
      while try source.next(self) != nil { count += 1 }
      return count
    case .inert: throw refuse("plot object", "the length of a plot object is not known")
    default: break
    }
    throw fail(.typeError, "object of type '\(typeName(value))' has no len()")
  }

  /// One tuple of `zip`.
  func zipped(_ sources: [IteratorObject], isStrict: Bool) throws(Stop) -> Value? {
    if sources.isEmpty { return nil }
    var values: [Value] = []
    for (index, source) in sources.enumerated() {
      guard let value = try source.next(self) else {
        guard isStrict else { return nil }
        if index > 0 {
          let others = index == 1 ? "argument 1" : "arguments 1-\(index)"
          throw fail(.valueError, "zip() argument \(index + 1) is shorter than \(others)")
        }
        for (other, source) in sources.enumerated().dropFirst() where try source.next(self) != nil {
          let others = other == 1 ? "argument 1" : "arguments 1-\(other)"
          throw fail(.valueError, "zip() argument \(other + 1) is longer than \(others)")
        }
        return nil
      }
      values.append(value)
    }
    return try tuple(values)
  }

  /// An iterator from the end.
  func reversed(_ value: Value) throws(Stop) -> IteratorObject {
    switch value {
    case .list(let list):
      var index = list.elements.count
      return IteratorObject("list_reverseiterator") { (_) throws(Stop) in
        guard index > 0, index <= list.elements.count else { return nil }
        index -= 1
        return list.elements[index]
      }
    case .tuple(let tuple): return over(tuple.elements.reversed(), "reversed")
    case .text(let text): return over(try characters(text).reversed(), "reversed")
    case .dict(let dict): return over(dict.entries.map(\.key).reversed(), "dict_reversekeyiterator")
    case .range(let range):
      let count = range.count
      var index = count
      return IteratorObject("range_iterator") { (_) throws(Stop) in
        guard index > 0 else { return nil }
        index -= 1
        return .int(range[index])
      }
    case .iterator(let view):
      guard let dictionary = view.dictionary else { break }
      try charge(elements: dictionary.count)
      return over(
        try collect(value).reversed(), "dict_reverse\(view.typeName.dropFirst(5).dropLast())iterator")
    case .type:
      if let method = special("__reversed__", of: value) {
        return try iterator(try callSpecial(method, value))
      }
    case .array: return over(try collect(value).reversed(), "reversed")
    case .instance(let object):
      if let method = object.type.lookUp("__reversed__") {
        if case .none = method { break }
        return try iterator(try callSpecial(method, value))
      }
      if let builtin = object.builtin { return try reversed(builtin) }
      if let getter = object.type.lookUp("__getitem__"), object.type.lookUp("__len__") != nil {
        var index = try length(value)
        return IteratorObject("reversed") { (interpreter) throws(Stop) in
          guard index > 0 else { return nil }
          index -= 1
          return try interpreter.callSpecial(getter, value, [.int(index)])
        }
      }
    default: break
    }
    throw fail(.typeError, "'\(typeName(value))' object is not reversible")
  }

  /// The values in order; equal ones keep their places.
  func sorted(_ values: [Value], key: Value?, reverse: Value?) throws(Stop) -> [Value] {
    var keys = values
    if let key, !key.isIdentical(to: .none) {
      keys = []
      for value in values { keys.append(try call(key, [value])) }
    }
    let isReverse = try reverse.map { (flag) throws(Stop) in try truth(flag) } ?? false
    // As in CPython a reversed sort keeps equal elements in their order: sort backwards, then turn around.
    var order = Array(values.indices)
    if isReverse { order.reverse() }
    order = try mergeSorted(order, keys)
    if isReverse { order.reverse() }
    return order.map { values[$0] }
  }

  private func mergeSorted(_ order: [Int], _ keys: [Value]) throws(Stop) -> [Int] {
    var runs = order
    var buffer = order
    var width = 1
    while width < runs.count {
      var start = 0
      while start < runs.count {
        let middle = min(start + width, runs.count)
        let end = min(start + 2 * width, runs.count)
        var (left, right, next) = (start, middle, start)
        while left < middle || right < end {
          try charge()
          var takeRight = left >= middle
          if !takeRight, right < end { takeRight = try lessThan(keys[runs[right]], keys[runs[left]]) }
          buffer[next] = runs[takeRight ? right : left]
          if takeRight { right += 1 } else { left += 1 }
          next += 1
        }
        start = end
      }
      swap(&runs, &buffer)
      width *= 2
    }
    return runs
  }

  private func lessThan(_ a: Value, _ b: Value) throws(Stop) -> Bool {
    try truth(try compare(.less, a, b))
  }

  /// `max` and `min`.
  func extreme(_ arguments: Arguments, name: String, comparator: Comparator) throws(Stop) -> Value {
    var values = arguments.rest
    if values.count == 1 {
      guard isIterable(values[0]) else {
        throw fail(.typeError, "'\(typeName(values[0]))' object is not iterable")
      }
      values = try collect(values[0])
    } else if values.isEmpty {
      throw fail(.typeError, "\(name) expected at least 1 argument, got 0")
    } else if arguments[1] != nil {
      throw fail(.typeError, "Cannot specify a default for \(name)() with multiple positional arguments")
    }
    guard var best = values.first else {
      if let fallback = arguments[1] { return fallback }
      throw fail(.valueError, "\(name)() iterable argument is empty")
    }
    let key: Value? = arguments[0].flatMap { $0.isIdentical(to: .none) ? nil : $0 }
    var bestKey = try key.map { (key) throws(Stop) in try call(key, [best]) } ?? best
    for value in values.dropFirst() {
      try charge()
      let candidate = try key.map { (key) throws(Stop) in try call(key, [value]) } ?? value
      if try truth(try compare(comparator, candidate, bestKey)) {
        best = value
        bestKey = candidate
      }
    }
    return best
  }
}

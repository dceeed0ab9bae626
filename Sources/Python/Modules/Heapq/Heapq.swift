extension Modules {
  /// `heapq`
  static let heapq = ModuleDefinition(
    "heapq",
    [
      BuiltinFunction("heappush", "heap item /") { (interpreter, arguments) throws(Stop) in
        let heap = try interpreter.heap(arguments)
        try heap.append(arguments.required(1))
        try interpreter.siftDown(heap, from: 0, at: heap.elements.count - 1)
        return .none
      },
      BuiltinFunction("heappop", "heap /") { (interpreter, arguments) throws(Stop) in
        let heap = try interpreter.heap(arguments)
        guard let last = heap.elements.last else {
          throw interpreter.fail(.indexError, "index out of range")
        }
        _ = try heap.remove(at: heap.elements.count - 1)
        guard let first = heap.elements.first else { return last }
        heap.set(last, at: 0)
        try interpreter.siftUp(heap, at: 0)
        return first
      },
      BuiltinFunction("heapify", "heap /") { (interpreter, arguments) throws(Stop) in
        let heap = try interpreter.heap(arguments)
        for index in (0..<heap.elements.count / 2).reversed() { try interpreter.siftUp(heap, at: index) }
        return .none
      },
      BuiltinFunction("heapreplace", "heap item /") { (interpreter, arguments) throws(Stop) in
        let heap = try interpreter.heap(arguments)
        guard let first = heap.elements.first else {
          throw interpreter.fail(.indexError, "index out of range")
        }
        heap.set(arguments.required(1), at: 0)
        try interpreter.siftUp(heap, at: 0)
        return first
      },
      BuiltinFunction("heappushpop", "heap item /") { (interpreter, arguments) throws(Stop) in
        let heap = try interpreter.heap(arguments)
        guard let first = heap.elements.first, try interpreter.precedes(first, arguments.required(1)) else {
          return arguments.required(1)
        }
        heap.set(arguments.required(1), at: 0)
        try interpreter.siftUp(heap, at: 0)
        return first
      },
      BuiltinFunction("nlargest", "n iterable key=") { (interpreter, arguments) throws(Stop) in
        try interpreter.extremes(arguments, reverse: true)
      },
      BuiltinFunction("nsmallest", "n iterable key=") { (interpreter, arguments) throws(Stop) in
        try interpreter.extremes(arguments, reverse: false)
      },
      BuiltinFunction("merge", "*iterables key= reverse=") { (interpreter, arguments) throws(Stop) in
        try interpreter.merged(arguments)
      },
    ])
}

extension Interpreter {
  /// Whether one value is less than another.
  func precedes(_ a: Value, _ b: Value) throws(Stop) -> Bool {
    try charge()
    return try truth(try compare(.less, a, b))
  }

  fileprivate func heap(_ arguments: Arguments) throws(Stop) -> ListObject {
    guard case .list(let list) = arguments.required(0) else {
      throw fail(.typeError, "heap argument must be a list, not \(typeName(arguments.required(0)))")
    }
    return list
  }

  private func changed(_ heap: ListObject, _ count: Int) throws(Stop) {
    if heap.elements.count != count { throw fail(.runtimeError, "list changed size during iteration") }
  }

  /// Moves the item at a place toward the root until its parent is not greater.
  fileprivate func siftDown(_ heap: ListObject, from start: Int, at place: Int) throws(Stop) {
    let count = heap.elements.count
    var place = place
    let item = heap.elements[place]
    while place > start {
      let parent = (place - 1) >> 1
      let isLess = try precedes(item, heap.elements[parent])
      try changed(heap, count)
      guard isLess else { break }
      heap.set(heap.elements[parent], at: place)
      heap.set(item, at: parent)
      place = parent
    }
  }

  /// Moves the smaller children up until a leaf is reached, then the item from there to its place,
  /// which takes fewer comparisons (Knuth, volume 3, exercise 5.2.3–18).
  fileprivate func siftUp(_ heap: ListObject, at start: Int) throws(Stop) {
    let count = heap.elements.count
    guard start < count else { return }
    var place = start
    while 2 * place + 1 < count {
      var child = 2 * place + 1
      if child + 1 < count {
        let isLess = try precedes(heap.elements[child], heap.elements[child + 1])
        try changed(heap, count)
        if !isLess { child += 1 }
      }
      let moved = heap.elements[child]
      heap.set(heap.elements[place], at: child)
      heap.set(moved, at: place)
      place = child
    }
    try siftDown(heap, from: start, at: place)
  }

  /// `nlargest` and `nsmallest`: what sorting gives.
  fileprivate func extremes(_ arguments: Arguments, reverse: Bool) throws(Stop) -> Value {
    let count = Int(clamping: try integerArgument(arguments.required(0)))
    let values = try collect(arguments.required(1))
    let sorted = try sorted(values, key: arguments[2], reverse: .bool(reverse))
    return try list(Array(sorted.prefix(max(0, count))))
  }

  /// `heapq.merge`: the smallest of the heads, the earlier iterable's first where they are equal.
  fileprivate func merged(_ arguments: Arguments) throws(Stop) -> Value {
    let key = arguments[0].flatMap { $0.isIdentical(to: .none) ? nil : $0 }
    let isReverse = try arguments[1].map { (flag) throws(Stop) in try truth(flag) } ?? false
    var sources: [IteratorObject] = []
    for value in arguments.rest { sources.append(try iterator(value)) }
    var heads: [(key: Value, value: Value)?]?
    let all = sources
    func head(_ source: IteratorObject, _ interpreter: Interpreter) throws(Stop) -> (
      key: Value, value: Value
    )? {
      guard let value = try source.next(interpreter) else { return nil }
      return (try key.map { (key) throws(Stop) in try interpreter.call(key, [value]) } ?? value, value)
    }
    return .iterator(
      IteratorObject("generator", over: all) { (interpreter) throws(Stop) in
        var current: [(key: Value, value: Value)?] = heads ?? []
        if heads == nil { for source in all { current.append(try head(source, interpreter)) } }
        var best: Int?
        for index in current.indices {
          guard let candidate = current[index] else { continue }
          guard let known = best, let leader = current[known] else {
            best = index
            continue
          }
          let isBetter =
            isReverse
            ? try interpreter.precedes(leader.key, candidate.key)
            : try interpreter.precedes(candidate.key, leader.key)
          if isBetter { best = index }
        }
        guard let best, let result = current[best] else {
          heads = current
          return nil
        }
        current[best] = try head(all[best], interpreter)
        heads = current
        return result.value
      })
  }
}

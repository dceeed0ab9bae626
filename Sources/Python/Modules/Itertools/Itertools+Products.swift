extension Modules {
  /// Iterators over choices from some values, in the order of the places.
  static let itertoolsProducts: [BuiltinFunction] = [
    BuiltinFunction("product", "*iterables repeat=") { (interpreter, arguments) throws(Stop) in
      var pools: [[Value]] = []
      for value in arguments.rest { pools.append(try interpreter.collect(value)) }
      let times = Int(clamping: try interpreter.integerArgument(arguments[0] ?? .int(1)))
      if times < 0 { throw interpreter.fail(.valueError, "repeat argument cannot be negative") }
      let (count, overflow) = pools.count.multipliedReportingOverflow(by: times)
      if overflow || count > 1_000_000 { throw .limit(.memory) }
      try interpreter.charge(elements: count)
      let all = (0..<times).flatMap { _ in pools }
      var indices: [Int]? = all.contains(where: \.isEmpty) ? nil : Array(repeating: 0, count: all.count)
      return .iterator(
        IteratorObject("itertools.product") { (interpreter) throws(Stop) in
          guard var places = indices else { return nil }
          try interpreter.charge(elements: places.count)
          let result = try interpreter.tuple(zip(all, places).map { $0[$1] })
          var index = places.count - 1
          while index >= 0 {
            places[index] += 1
            if places[index] < all[index].count { break }
            places[index] = 0
            index -= 1
          }
          indices = index >= 0 ? places : nil
          return result
        })
    },
    BuiltinFunction("permutations", "iterable r=") { (interpreter, arguments) throws(Stop) in
      let pool = try interpreter.collect(arguments.required(0))
      var length = pool.count
      if let given = arguments[1], !given.isIdentical(to: .none) {
        guard let integer = given.integer else { throw interpreter.fail(.typeError, "Expected int as r") }
        length = Int(clamping: integer)
      }
      if length < 0 { throw interpreter.fail(.valueError, "r must be non-negative") }
      guard length <= pool.count else { return .iterator(interpreter.over([], "itertools.permutations")) }
      return .iterator(permutations(pool, length))
    },
    BuiltinFunction("combinations", "iterable r") { (interpreter, arguments) throws(Stop) in
      try interpreter.combinations(arguments, withReplacement: false)
    },
    BuiltinFunction("combinations_with_replacement", "iterable r") { (interpreter, arguments) throws(Stop) in
      try interpreter.combinations(arguments, withReplacement: true)
    },
  ]

  /// All arrangements of `length` of some values: the places turn like the wheels of a counter.
  private static func permutations(_ pool: [Value], _ length: Int) -> IteratorObject {
    var indices = Array(pool.indices)
    var cycles = (0..<length).map { pool.count - $0 }
    var isFirst = true
    var isDone = false
    return IteratorObject("itertools.permutations") { (interpreter) throws(Stop) in
      if isDone { return nil }
      try interpreter.charge(elements: length)
      if isFirst {
        isFirst = false
        return try interpreter.tuple(indices[..<length].map { pool[$0] })
      }
      for index in (0..<length).reversed() {
        cycles[index] -= 1
        if cycles[index] == 0 {
          let moved = indices.remove(at: index)
          indices.append(moved)
          cycles[index] = pool.count - index
          try interpreter.charge(elements: pool.count)
        } else {
          indices.swapAt(index, pool.count - cycles[index])
          return try interpreter.tuple(indices[..<length].map { pool[$0] })
        }
      }
      isDone = true
      return nil
    }
  }
}

extension Interpreter {
  /// All choices of so many values, with or without taking one more than once.
  fileprivate func combinations(_ arguments: Arguments, withReplacement: Bool) throws(Stop) -> Value {
    let pool = try collect(arguments.required(0))
    let length = Int(clamping: try integerArgument(arguments.required(1)))
    if length < 0 { throw fail(.valueError, "r must be non-negative") }
    let name = withReplacement ? "itertools.combinations_with_replacement" : "itertools.combinations"
    if withReplacement ? pool.isEmpty && length > 0 : length > pool.count { return .iterator(over([], name)) }
    if length > limits.memory / 16 { throw .limit(.memory) }
    try charge(elements: length)
    var indices: [Int]? = withReplacement ? Array(repeating: 0, count: length) : Array(0..<length)
    return .iterator(
      IteratorObject(name) { (interpreter) throws(Stop) in
        guard var places = indices else { return nil }
        try interpreter.charge(elements: length)
        let result = try interpreter.tuple(places.map { pool[$0] })
        var index = length - 1
        while index >= 0, places[index] == (withReplacement ? pool.count - 1 : index + pool.count - length) {
          index -= 1
        }
        if index >= 0 {
          let first = places[index] + 1
          for place in index..<length { places[place] = withReplacement ? first : first + place - index }
          indices = places
        } else {
          indices = nil
        }
        return result
      })
  }
}

extension Modules {
  /// Functions that choose, order and compare elements.
  static let numpySelection: [BuiltinFunction] = choices + numpyPlaces + orders + comparisons

  private static let choices: [BuiltinFunction] = [
    BuiltinFunction("where", "condition x= y= /") { (interpreter, arguments) throws(Stop) in
      let condition = try interpreter.asArray(arguments.required(0))
      guard let x = arguments[1], let y = arguments[2] else {
        if arguments[1] != nil {
          throw interpreter.fail(.valueError, "either both or neither of x and y should be given")
        }
        return try interpreter.nonzeroTuple(condition)
      }
      return try interpreter.choose(condition, x, y)
    },
    BuiltinFunction("nonzero", "a") { (interpreter, arguments) throws(Stop) in
      try interpreter.nonzeroTuple(try interpreter.asArray(arguments.required(0)))
    },
    BuiltinFunction("argwhere", "a") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.asArray(arguments.required(0))
      let columns = try interpreter.nonzero(source)
      let count = columns.first?.count ?? (source.truths.first == 1 ? 1 : 0)
      var values: [Int] = []
      for row in 0..<count { for column in columns { values.append(column.buffer.integers[row]) } }
      return .array(try interpreter.array(values, shape: [count, columns.count]))
    },
    BuiltinFunction("flatnonzero", "a") { (interpreter, arguments) throws(Stop) in
      .array(try interpreter.nonzero(try interpreter.flat(try interpreter.asArray(arguments.required(0))))[0])
    },
    BuiltinFunction("clip", "a a_min= a_max= out= * !dtype min= max= !where") {
      (interpreter, arguments) throws(Stop) in
      try interpreter.clipped(
        arguments.required(0), arguments[1] ?? arguments[4], arguments[2] ?? arguments[5], out: arguments[3])
    },
    BuiltinFunction("select", "condlist choicelist default=") { (interpreter, arguments) throws(Stop) in
      let conditions = try interpreter.collect(arguments.required(0))
      let options = try interpreter.collect(arguments.required(1))
      guard conditions.count == options.count else {
        throw interpreter.fail(.valueError, "list of cases must be same length as list of conditions")
      }
      if conditions.isEmpty {
        throw interpreter.fail(.valueError, "select with an empty condition list is not possible")
      }
      var shapes: [[Int]] = []
      var type = try interpreter.operand(arguments[2] ?? .int(0))
      for (number, condition) in conditions.enumerated() {
        let mask = try interpreter.asArray(condition)
        if mask.type != .bool {
          throw interpreter.fail(
            .typeError, "invalid entry \(number) in condlist: should be boolean ndarray")
        }
        shapes.append(mask.shape)
      }
      for option in options {
        let own = try interpreter.operand(option)
        shapes.append(own.shape)
        type = Operand(0.0, interpreter.commonType(type, own), isWeak: type.isWeak && own.isWeak)
      }
      let shape = try interpreter.broadcast(shapes)
      for option in options + [arguments[2] ?? .int(0)] {
        let own = try interpreter.operand(option)
        if own.isWeak, !own.type.canCast(to: type.type, "same_kind") {
          throw interpreter.fail(
            .typeError,
            "Cannot cast \(shape.isEmpty ? "scalar" : "array data") from dtype('\(own.type.rawValue)') to "
              + "dtype('\(type.type.rawValue)') according to the rule 'same_kind'")
        }
      }
      guard
        case .array(var result) = try interpreter.filled(
          shape: shape, arguments[2] ?? .int(0), type.type)
      else { return .none }
      for (condition, option) in zip(conditions, options).reversed() {
        let chosen = try interpreter.converted(try interpreter.asArray(option), to: type.type)
        let made = try interpreter.choose(try interpreter.asArray(condition), .array(chosen), .array(result))
        result = try interpreter.asArray(made)
      }
      return .array(result)
    },
    BuiltinFunction("choose", "a choices out= mode=") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.asArray(arguments.required(0))
      var options: [ArrayObject] = []
      for option in try interpreter.collect(arguments.required(1)) {
        options.append(try interpreter.asArray(option))
      }
      if arguments[2] != nil || arguments[3] != nil {
        throw interpreter.refuse("np.choose(mode=)", "np.choose with out= or mode= is not supported")
      }
      let shape = try interpreter.broadcast([source.shape] + options.map(\.shape))
      let type = options.dropFirst().reduce(options.first?.type ?? .int64) { $0.promoted(with: $1.type) }
      var columns: [ArrayObject] = []
      for option in options {
        columns.append(interpreter.stretched(try interpreter.converted(option, to: type), to: shape))
      }
      let places = columns.map(\.positions)
      let picks = interpreter.stretched(source, to: shape).integers
      if picks.contains(where: { $0 < 0 || $0 >= options.count }) {
        throw interpreter.fail(.valueError, "invalid entry in choice array")
      }
      if type.isFloat {
        let values = picks.enumerated().map { columns[$1].buffer.floats[places[$1][$0]] }
        return interpreter.wrapped(try interpreter.array(values, type, shape: shape))
      }
      let values = picks.enumerated().map { columns[$1].buffer.integers[places[$1][$0]] }
      return interpreter.wrapped(try interpreter.array(values, type, shape: shape))
    },
  ]

  private static let orders: [BuiltinFunction] = [
    BuiltinFunction("sort", "a axis= kind= !order * stable=") { (interpreter, arguments) throws(Stop) in
      .array(try interpreter.sortedArray(try interpreter.asArray(arguments.required(0)), arguments[1]))
    },
    BuiltinFunction("argsort", "a axis= kind= !order * stable=") { (interpreter, arguments) throws(Stop) in
      var isStable = try arguments[3].map { (value) throws(Stop) in try interpreter.truth(value) } ?? false
      if case .text(let text)? = arguments[2], ["stable", "mergesort"].contains(text.string) {
        isStable = true
      }
      return .array(
        try interpreter.order(
          of: try interpreter.asArray(arguments.required(0)), arguments[1], isStable: isStable))
    },
    BuiltinFunction("partition", "a kth axis= !kind !order") { (interpreter, arguments) throws(Stop) in
      interpreter.note("the order inside the parts of np.partition is not defined; here they are sorted")
      return .array(try interpreter.sortedArray(try interpreter.asArray(arguments.required(0)), arguments[2]))
    },
    BuiltinFunction("argpartition", "a kth axis= !kind !order") { (interpreter, arguments) throws(Stop) in
      interpreter.note("the order inside the parts of np.argpartition is not defined; here they are sorted")
      return .array(try interpreter.order(of: try interpreter.asArray(arguments.required(0)), arguments[2]))
    },
    BuiltinFunction("lexsort", "keys axis=") { (interpreter, arguments) throws(Stop) in
      try interpreter.lexicographicOrder(arguments)
    },
    BuiltinFunction("searchsorted", "a v side= sorter=") { (interpreter, arguments) throws(Stop) in
      try interpreter.searchSorted(arguments)
    },
    BuiltinFunction("unique", "ar return_index= return_inverse= return_counts= axis= * !equal_nan !sorted") {
      (interpreter, arguments) throws(Stop) in
      try interpreter.unique(arguments)
    },
  ]

  private static let comparisons: [BuiltinFunction] = [
    BuiltinFunction("isclose", "a b rtol= atol= equal_nan=") { (interpreter, arguments) throws(Stop) in
      let (flags, shape) = try interpreter.closeness(arguments)
      return interpreter.wrapped(try interpreter.array(flags.map { $0 ? 1 : 0 }, .bool, shape: shape))
    },
    BuiltinFunction("allclose", "a b rtol= atol= equal_nan=") { (interpreter, arguments) throws(Stop) in
      .bool(try interpreter.closeness(arguments).flags.allSatisfy(\.self))
    },
    BuiltinFunction("array_equal", "a1 a2 equal_nan=") { (interpreter, arguments) throws(Stop) in
      let a = try interpreter.asArray(arguments.required(0))
      let b = try interpreter.asArray(arguments.required(1))
      guard a.shape == b.shape else { return .bool(false) }
      if !a.type.isFloat, !b.type.isFloat { return .bool(a.integers == b.integers) }
      let matchesNaN = try arguments[2].map { (value) throws(Stop) in try interpreter.truth(value) } ?? false
      return .bool(
        zip(a.floats, b.floats).allSatisfy { $0 == $1 || (matchesNaN && $0.isNaN && $1.isNaN) })
    },
    BuiltinFunction("diff", "a n= axis= prepend= append=") { (interpreter, arguments) throws(Stop) in
      var source = try interpreter.asArray(arguments.required(0))
      let times = try arguments[1].map { (value) throws(Stop) in try interpreter.index(value) } ?? 1
      if times == 0 { return arguments.required(0) }
      if times < 0 {
        throw interpreter.fail(.valueError, "order must be non-negative but got \(times)")
      }
      if source.shape.isEmpty {
        throw interpreter.fail(.valueError, "diff requires input that is at least one dimensional")
      }
      let axis = try interpreter.axis(
        try arguments[2].map { (value) throws(Stop) in try interpreter.index(value) } ?? -1,
        of: source.shape.count)
      func edge(_ value: Value) throws(Stop) -> ArrayObject {
        let made = try interpreter.asArray(value)
        guard made.shape.isEmpty else { return made }
        var shape = source.shape
        shape[axis] = 1
        return interpreter.stretched(made, to: shape)
      }
      if let value = arguments[3] {
        source = try interpreter.concatenated([try edge(value), source], axis: axis)
      }
      if let value = arguments[4] {
        source = try interpreter.concatenated([source, try edge(value)], axis: axis)
      }
      let ufunc = source.type == .bool ? Ufuncs.notEqual : Ufuncs.subtract
      for _ in 0..<min(times, source.shape[axis]) {
        var shape = source.shape
        shape[axis] -= 1
        let low = source.view(shape: shape, strides: source.strides, offset: source.offset)
        let high = source.view(
          shape: shape, strides: source.strides, offset: source.offset + source.strides[axis])
        source = try interpreter.asArray(try interpreter.apply(ufunc, Operand(high), Operand(low)))
      }
      return .array(source)
    },
  ]
}

extension Interpreter {
  /// The indices of the true elements as a tuple with one array for each axis.
  func nonzeroTuple(_ source: ArrayObject) throws(Stop) -> Value {
    if source.shape.isEmpty {
      throw fail(
        .valueError,
        "Calling nonzero on 0d arrays is not allowed. Use np.atleast_1d(scalar).nonzero() instead.")
    }
    return try tuple(try nonzero(source).map { .array($0) })
  }

  /// `np.where(condition, x, y)`.
  func choose(_ condition: ArrayObject, _ x: Value, _ y: Value) throws(Stop) -> Value {
    let (left, right) = (try operand(x), try operand(y))
    let type = commonType(left, right)
    try checkRange(left, type)
    try checkRange(right, type)
    let (a, b) = (try asArray(x), try asArray(y))
    let shape = try broadcast([condition.shape, a.shape, b.shape])
    _ = try count(of: shape)
    let flags = stretched(condition, to: shape).truths
    let (first, second) = (stretched(a, to: shape), stretched(b, to: shape))
    if type == .float64, let chosen = chosenFloats(flags, first, second) {
      return .array(try array(chosen, shape: shape))
    }
    if type.isFloat {
      let (p, q) = (first.floats, second.floats)
      if type == .float64 {
        return .array(try array(flags.indices.map { flags[$0] != 0 ? p[$0] : q[$0] }, shape: shape))
      }
      return .array(
        try array(flags.indices.map { type.rounded(flags[$0] != 0 ? p[$0] : q[$0]) }, type, shape: shape))
    }
    let (p, q) = (first.integers, second.integers)
    return .array(try array(flags.indices.map { flags[$0] != 0 ? p[$0] : q[$0] }, type, shape: shape))
  }

  /// `np.clip`.
  func clipped(_ value: Value, _ low: Value?, _ high: Value?, out: Value?) throws(Stop) -> Value {
    var result = try operand(value)
    var made = value
    for (bound, ufunc) in [(low, Ufuncs.maximum), (high, Ufuncs.minimum)] {
      guard let bound, !bound.isIdentical(to: .none) else { continue }
      made = try apply(ufunc, result, try operand(bound))
      result = try operand(made)
    }
    if case .array(let array) = made, case .array(let source) = value, array === source {
      made = .array(try copy(array))
    }
    return try delivered(made, to: out, name: "clip")
  }

  /// One bound of `np.clip`.
  func bounded(_ value: Value, by bound: Value, isLow: Bool) throws(Stop) -> Value {
    try apply(isLow ? Ufuncs.maximum : Ufuncs.minimum, try operand(value), try operand(bound))
  }

  /// Which elements `np.isclose` finds close.
  func closeness(_ arguments: Arguments) throws(Stop) -> (flags: [Bool], shape: [Int]) {
    let (a, b, shape) = try operands(arguments.required(0), arguments.required(1))
    let relative = try arguments[2].map { (value) throws(Stop) in try makeFloat(value) } ?? 1e-5
    let absolute = try arguments[3].map { (value) throws(Stop) in try makeFloat(value) } ?? 1e-8
    let matchesNaN = try arguments[4].map { (value) throws(Stop) in try truth(value) } ?? false
    let flags = zipped(a.floats, b.floats) { x, y -> Bool in
      if x.isNaN || y.isNaN { return matchesNaN && x.isNaN && y.isNaN }
      if x == y { return true }
      return y.isFinite && (x - y).magnitude <= absolute + relative * y.magnitude
    }
    return (flags, shape)
  }
}

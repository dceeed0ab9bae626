extension Modules {
  /// Functions that choose, order and compare elements.
  static let numpySelection: [BuiltinFunction] = [
    BuiltinFunction("where", "condition x= y= /") { (interpreter, arguments) throws(Stop) in
      let condition = try interpreter.asArray(arguments.required(0))
      guard let x = arguments[1], let y = arguments[2] else {
        return try interpreter.tuple(try interpreter.nonzero(condition).map { .array($0) })
      }
      return try interpreter.choose(condition, x, y)
    },
    BuiltinFunction("nonzero", "a") { (interpreter, arguments) throws(Stop) in
      try interpreter.tuple(
        try interpreter.nonzero(try interpreter.asArray(arguments.required(0))).map { .array($0) })
    },
    BuiltinFunction("clip", "a a_min= a_max= !out !dtype min= max= !where") {
      (interpreter, arguments) throws(Stop) in
      var result = try interpreter.numeric(arguments.required(0))
      let wasArray = if case .array = result { true } else { false }
      let low = arguments[1] ?? arguments[3]
      let high = arguments[2] ?? arguments[4]
      if let low, !low.isIdentical(to: .none) {
        result = try interpreter.bounded(result, by: low, isLow: true)
      }
      if let high, !high.isIdentical(to: .none) {
        result = try interpreter.bounded(result, by: high, isLow: false)
      }
      if wasArray, case .array(let array) = result { return .array(try interpreter.copy(array)) }
      return result
    },
    BuiltinFunction("sort", "a axis= !kind !order !stable") { (interpreter, arguments) throws(Stop) in
      .array(try interpreter.sortedArray(try interpreter.asArray(arguments.required(0)), arguments[1]))
    },
    BuiltinFunction("argsort", "a axis= !kind !order !stable") { (interpreter, arguments) throws(Stop) in
      .array(try interpreter.order(of: try interpreter.asArray(arguments.required(0)), arguments[1]))
    },
    BuiltinFunction("unique", "ar !return_index return_inverse= return_counts= !axis !equal_nan !sorted") {
      (interpreter, arguments) throws(Stop) in
      try interpreter.unique(arguments)
    },
    BuiltinFunction("isclose", "a b rtol= atol= equal_nan=") { (interpreter, arguments) throws(Stop) in
      let (flags, shape) = try interpreter.closeness(arguments)
      return interpreter.wrapped(try interpreter.array(flags.map { $0 ? 1 : 0 }, .bool, shape: shape))
    },
    BuiltinFunction("allclose", "a b rtol= atol= equal_nan=") { (interpreter, arguments) throws(Stop) in
      .bool(try interpreter.closeness(arguments).flags.allSatisfy(\.self))
    },
    BuiltinFunction("array_equal", "a1 a2 !equal_nan") { (interpreter, arguments) throws(Stop) in
      let a = try interpreter.asArray(arguments.required(0))
      let b = try interpreter.asArray(arguments.required(1))
      guard a.shape == b.shape else { return .bool(false) }
      if !a.type.isFloat, !b.type.isFloat { return .bool(a.integers == b.integers) }
      return .bool(zip(a.floats, b.floats).allSatisfy { $0 == $1 })
    },
    BuiltinFunction("diff", "a n= axis= !prepend !append") { (interpreter, arguments) throws(Stop) in
      var source = try interpreter.asArray(arguments.required(0))
      let axis = try interpreter.axis(arguments[2]?.smallInteger ?? -1, of: source.shape.count)
      for _ in 0..<min(arguments[1]?.smallInteger ?? 1, source.shape[axis]) {
        var shape = source.shape
        shape[axis] -= 1
        let low = source.view(shape: shape, strides: source.strides, offset: source.offset)
        let high = source.view(
          shape: shape, strides: source.strides, offset: source.offset + source.strides[axis])
        guard case .array(let next) = try interpreter.binary(.subtract, .array(high), .array(low)) else {
          break
        }
        source = next
      }
      return .array(source)
    },
  ]
}

extension Interpreter {
  /// `np.where(condition, x, y)`.
  func choose(_ condition: ArrayObject, _ x: Value, _ y: Value) throws(Stop) -> Value {
    let (left, right) = (try operand(x), try operand(y))
    let type = commonType(left, right)
    try checkRange(left, type)
    try checkRange(right, type)
    let (a, b) = (try asArray(x), try asArray(y))
    let shape = try broadcast([condition.shape, a.shape, b.shape])
    _ = try count(of: shape)
    let flags = try converted(stretched(condition, to: shape), to: .bool).integers
    let (first, second) = (stretched(a, to: shape), stretched(b, to: shape))
    if type.isFloat {
      let (p, q) = (first.floats, second.floats)
      return .array(
        try array(flags.indices.map { type.rounded(flags[$0] != 0 ? p[$0] : q[$0]) }, type, shape: shape))
    }
    let (p, q) = (first.integers, second.integers)
    return .array(try array(flags.indices.map { flags[$0] != 0 ? p[$0] : q[$0] }, type, shape: shape))
  }

  /// One bound of `np.clip`; an element that is not a number stays.
  func bounded(_ value: Value, by bound: Value, isLow: Bool) throws(Stop) -> Value {
    let (a, b, shape) = try operands(value, bound)
    let type = a.type.promoted(with: b.type)
    if type.isFloat {
      let result = zipped(a.floats, b.floats) { x, limit -> Double in
        if x.isNaN { return x }
        if limit.isNaN { return limit }
        return isLow ? (x < limit ? limit : x) : (x > limit ? limit : x)
      }
      return wrapped(try array(result.map { type.rounded($0) }, type, shape: shape))
    }
    let result = zipped(a.integers, b.integers) { isLow ? max($0, $1) : min($0, $1) }
    return wrapped(try array(result, type, shape: shape))
  }

  /// The elements of each lane along an axis in order, NaN last, and where they stood.
  private func ordered(_ source: ArrayObject, _ axis: Value?) throws(Stop) -> (
    order: [[Int]], places: [[Int]], axis: Int
  ) {
    let own = try self.axis(axis?.smallInteger ?? -1, of: source.shape.count)
    let (lanes, _) = try lanes(source, [own])
    try charge(source.count * 4)
    let orders = lanes.map { lane in
      lane.indices.sorted { i, j in
        if !source.type.isFloat {
          let (a, b) = (source.buffer.integers[lane[i]], source.buffer.integers[lane[j]])
          return a == b ? i < j : a < b
        }
        let (a, b) = (source.buffer.floats[lane[i]], source.buffer.floats[lane[j]])
        if a.isNaN || b.isNaN { return a.isNaN == b.isNaN ? i < j : b.isNaN }
        return a == b ? i < j : a < b
      }
    }
    return (orders, lanes, own)
  }

  /// The shape in which lanes along `axis` stand one after the other.
  private func laid(_ source: ArrayObject, _ axis: Int) -> (shape: [Int], back: [Int]) {
    var order = Array(source.shape.indices)
    order.remove(at: axis)
    order.append(axis)
    var back = Array(repeating: 0, count: order.count)
    for (position, axis) in order.enumerated() { back[axis] = position }
    return (order.map { source.shape[$0] }, back)
  }

  /// `np.sort`.
  func sortedArray(_ array: ArrayObject, _ axis: Value?) throws(Stop) -> ArrayObject {
    var source = array
    var axis = axis
    if case .none? = axis {
      source = try copy(source).reshaped([source.count])
      axis = nil
    }
    let (orders, places, own) = try ordered(source, axis)
    let (shape, back) = laid(source, own)
    let chosen = zip(orders, places).flatMap { order, lane in order.map { lane[$0] } }
    return try copy(transposed(try gather(source, chosen, shape: shape), back))
  }

  /// `np.argsort`; equal elements keep their order.
  func order(of array: ArrayObject, _ axis: Value?) throws(Stop) -> ArrayObject {
    let (orders, _, own) = try ordered(array, axis)
    let (shape, back) = laid(array, own)
    return try copy(transposed(try self.array(orders.flatMap(\.self), shape: shape), back))
  }

  /// `np.unique`.
  func unique(_ arguments: Arguments) throws(Stop) -> Value {
    let source = try asArray(arguments.required(0))
    let flat = try copy(source).reshaped([source.count])
    let order = try self.order(of: flat, nil).integers
    let values = flat.floats
    let integers = flat.type.isFloat ? [] : flat.integers
    var kept: [Int] = []
    var counts: [Int] = []
    var inverse = Array(repeating: 0, count: flat.count)
    for index in order {
      let isSame =
        kept.last.map { last in
          flat.type.isFloat
            ? values[last] == values[index] || (values[last].isNaN && values[index].isNaN)
            : integers[last] == integers[index]
        } ?? false
      if isSame {
        counts[counts.count - 1] += 1
      } else {
        kept.append(index)
        counts.append(1)
      }
      inverse[index] = kept.count - 1
    }
    var results: [Value] = [.array(try gather(flat, kept, shape: [kept.count]))]
    if let flag = arguments[1], try truth(flag) {
      results.append(.array(try array(inverse, shape: source.shape)))
    }
    if let flag = arguments[2], try truth(flag) { results.append(.array(try array(counts))) }
    return results.count == 1 ? results[0] : try tuple(results)
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

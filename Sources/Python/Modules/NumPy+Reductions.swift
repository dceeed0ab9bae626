extension Modules {
  /// Functions that combine elements along axes; arrays have them as methods too.
  static let numpyReductions: [BuiltinFunction] = [
    BuiltinFunction("sum", "a axis= dtype= !out keepdims= !initial !where") {
      (interpreter, arguments) throws(Stop) in
      try interpreter.sum(
        try interpreter.asArray(arguments.required(0)), arguments[1], arguments[2], keepdims: arguments[3])
    },
    BuiltinFunction("mean", "a axis= !dtype !out keepdims= !where") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.asArray(arguments.required(0))
      let (values, shape) = try interpreter.means(source, try interpreter.axes(arguments[1], of: source))
      return try interpreter.reduced(values, shape, of: source, arguments[1], keepdims: arguments[2])
    },
    BuiltinFunction("var", "a axis= !dtype !out ddof= keepdims= !where !correction") {
      (interpreter, arguments) throws(Stop) in
      let source = try interpreter.asArray(arguments.required(0))
      let (values, shape) = try interpreter.variances(source, arguments[1], ddof: arguments[2])
      return try interpreter.reduced(values, shape, of: source, arguments[1], keepdims: arguments[3])
    },
    BuiltinFunction("std", "a axis= !dtype !out ddof= keepdims= !where !correction") {
      (interpreter, arguments) throws(Stop) in
      let source = try interpreter.asArray(arguments.required(0))
      let (values, shape) = try interpreter.variances(source, arguments[1], ddof: arguments[2])
      return try interpreter.reduced(
        values.map { $0.squareRoot() }, shape, of: source, arguments[1], keepdims: arguments[3])
    },
    extreme("max", isMaximum: true), extreme("min", isMaximum: false), extreme("amax", isMaximum: true),
    extreme("amin", isMaximum: false), place("argmax", isMaximum: true), place("argmin", isMaximum: false),
    BuiltinFunction("ptp", "a axis= !out !keepdims") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.asArray(arguments.required(0))
      let axes = try interpreter.axes(arguments[1], of: source)
      let high = try interpreter.extreme(source, axes, isMaximum: true, keepdims: nil)
      return try interpreter.binary(
        .subtract, high, try interpreter.extreme(source, axes, isMaximum: false, keepdims: nil))
    },
    BuiltinFunction("prod", "a axis= !dtype !out keepdims= !initial !where") {
      (interpreter, arguments) throws(Stop) in
      let source = try interpreter.asArray(arguments.required(0))
      let axes = try interpreter.axes(arguments[1], of: source)
      if source.type != .float64 {
        let (values, shape) = try interpreter.reduceIntegers(source, axes, initial: 1) { $0 &* $1 }
        let kept = try interpreter.shape(shape, of: source, axes, keepdims: arguments[2])
        return interpreter.wrapped(try interpreter.array(values, shape: kept))
      }
      let (values, shape) = try interpreter.reduce(
        source, axes, initial: 1,
        run: { first, values, start, count, stride in
          (0..<count).reduce(first) { $0 * values[start + $1 * stride] }
        }, step: { $0 * $1 })
      return try interpreter.reduced(values, shape, of: source, arguments[1], keepdims: arguments[2])
    },
    truth("any", isAny: true), truth("all", isAny: false),
    BuiltinFunction("count_nonzero", "a axis= * keepdims=") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.converted(try interpreter.asArray(arguments.required(0)), to: .bool)
      return try interpreter.sum(source, arguments[1], nil, keepdims: arguments[2])
    },
    accumulation("cumsum"), accumulation("cumprod"),
  ]

  private static func extreme(_ name: String, isMaximum: Bool) -> BuiltinFunction {
    BuiltinFunction(name, "a axis= !out keepdims= !initial !where") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.asArray(arguments.required(0))
      let axes = try interpreter.axes(arguments[1], of: source)
      return try interpreter.extreme(source, axes, isMaximum: isMaximum, keepdims: arguments[2])
    }
  }

  private static func place(_ name: String, isMaximum: Bool) -> BuiltinFunction {
    BuiltinFunction(name, "a axis= !out keepdims=") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.asArray(arguments.required(0))
      let axes = try interpreter.axes(arguments[1], of: source)
      if source.count == 0 {
        throw interpreter.fail(.valueError, "attempt to get \(name) of an empty sequence")
      }
      let (lanes, shape) = try interpreter.lanes(source, axes)
      let places = lanes.map { lane in
        let values = lane.map {
          source.type == .float64 ? source.buffer.floats[$0] : Double(source.buffer.integers[$0])
        }
        var best = 0
        for (index, value) in values.enumerated().dropFirst() {
          if values[best].isNaN { break }
          if value.isNaN || (isMaximum ? value > values[best] : value < values[best]) { best = index }
        }
        return best
      }
      let kept = try interpreter.shape(shape, of: source, axes, keepdims: arguments[2])
      return interpreter.wrapped(try interpreter.array(places, shape: kept))
    }
  }

  private static func truth(_ name: String, isAny: Bool) -> BuiltinFunction {
    BuiltinFunction(name, "a axis= !out keepdims= !where") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.converted(try interpreter.asArray(arguments.required(0)), to: .bool)
      let axes = try interpreter.axes(arguments[1], of: source)
      let (values, shape) = try interpreter.reduceIntegers(source, axes, initial: isAny ? 0 : 1) {
        isAny ? $0 | $1 : $0 & $1
      }
      let kept = try interpreter.shape(shape, of: source, axes, keepdims: arguments[2])
      return interpreter.wrapped(try interpreter.array(values, .bool, shape: kept))
    }
  }

  private static func accumulation(_ name: String) -> BuiltinFunction {
    BuiltinFunction(name, "a axis= !dtype !out") { (interpreter, arguments) throws(Stop) in
      var source = try interpreter.asArray(arguments.required(0))
      var axis = 0
      if let given = arguments[1], !given.isIdentical(to: .none) {
        axis = try interpreter.axis(given.smallInteger ?? 0, of: source.shape.count)
      } else if case .array(let flat) = try interpreter.reshape(source, to: .int(source.count)) {
        source = flat
      }
      let isSum = name == "cumsum"
      try interpreter.charge(elements: source.count)
      let length = source.shape[axis]
      let inner = source.shape[(axis + 1)...].reduce(1, *)
      func run<T>(_ values: [T], _ combine: (T, T) -> T) -> [T] {
        var result = values
        for index in result.indices where index / inner % max(length, 1) > 0 {
          result[index] = combine(result[index - inner], result[index])
        }
        return result
      }
      if source.type == .float64 {
        return .array(
          try interpreter.array(run(source.floats) { isSum ? $0 + $1 : $0 * $1 }, shape: source.shape))
      }
      return .array(
        try interpreter.array(run(source.integers) { isSum ? $0 &+ $1 : $0 &* $1 }, shape: source.shape))
    }
  }
}

extension Interpreter {
  /// `np.sum`.
  func sum(_ source: ArrayObject, _ axis: Value?, _ type: Value?, keepdims: Value?) throws(Stop) -> Value {
    let axes = try self.axes(axis, of: source)
    let wanted = try elementType(type)
    if source.type == .float64 || wanted == .float64 {
      let (values, shape) = try sums(source, axes)
      return try reduced(values, shape, of: source, axis, keepdims: keepdims)
    }
    let (values, shape) = try reduceIntegers(source, axes, initial: 0) { $0 &+ $1 }
    return wrapped(try array(values, shape: try self.shape(shape, of: source, axes, keepdims: keepdims)))
  }

  /// Results of a reduction as a value.
  func reduced(_ values: [Double], _ shape: [Int], of source: ArrayObject, _ axis: Value?, keepdims: Value?)
    throws(Stop) -> Value
  {
    let axes = try self.axes(axis, of: source)
    return wrapped(try array(values, shape: try self.shape(shape, of: source, axes, keepdims: keepdims)))
  }

  /// The means along axes.
  func means(_ source: ArrayObject, _ axes: [Int]) throws(Stop) -> (values: [Double], shape: [Int]) {
    let count = axes.reduce(1) { $0 * source.shape[$1] }
    let (values, shape) = try sums(source, axes)
    return (values.map { $0 / Double(count) }, shape)
  }

  /// The variances along axes: the mean of the squared distances from the mean.
  func variances(_ source: ArrayObject, _ axis: Value?, ddof: Value?) throws(Stop) -> (
    values: [Double], shape: [Int]
  ) {
    let axes = try self.axes(axis, of: source)
    let (means, _) = try means(source, axes)
    let keptShape = source.shape.indices.map { axes.contains($0) ? 1 : source.shape[$0] }
    let centers = stretched(try array(means, shape: keptShape), to: source.shape)
    let squares = zipped(source.floats, centers.floats) { ($0 - $1) * ($0 - $1) }
    let count = Double(axes.reduce(1) { $0 * source.shape[$1] })
    let divisor = max(count - (try ddof.map { (value) throws(Stop) in try makeFloat(value) } ?? 0), 0)
    // The intermediate array keeps the memory order of its source, and so does its sum.
    let (values, shape) = try sums(try sameOrder(squares, as: source), axes)
    return (values.map { $0 / divisor }, shape)
  }

  /// Elements given in C order as an array that lies in memory as `model` does.
  private func sameOrder(_ values: [Double], as model: ArrayObject) throws(Stop) -> ArrayObject {
    let order = model.shape.indices.sorted { model.strides[$0].magnitude > model.strides[$1].magnitude }
    if order == Array(model.shape.indices) { return try array(values, shape: model.shape) }
    let plain = try array(values, shape: model.shape)
    let stored = try copy(transposed(plain, order))
    var back = Array(repeating: 0, count: order.count)
    for (position, axis) in order.enumerated() { back[axis] = position }
    return transposed(stored, back)
  }

  /// The largest or smallest elements along axes, as doubles.
  func extremes(_ source: ArrayObject, _ axes: [Int], isMaximum: Bool, name: String) throws(Stop) -> (
    values: [Double], shape: [Int]
  ) {
    let (lanes, shape) = try lanes(source, axes)
    if lanes.contains(where: \.isEmpty) {
      throw fail(
        .valueError,
        "zero-size array to reduction operation \(isMaximum ? "maximum" : "minimum") which has no identity")
    }
    let values = source.buffer.floats
    return (
      lanes.map { lane in
        var best = values[lane[0]]
        for place in lane.dropFirst() {
          let value = values[place]
          if best.isNaN { break }
          if value.isNaN || (isMaximum ? value > best : value < best) { best = value }
        }
        return best
      }, shape
    )
  }

  /// `np.max` and `np.min`.
  func extreme(_ source: ArrayObject, _ axes: [Int], isMaximum: Bool, keepdims: Value?) throws(Stop) -> Value
  {
    if source.type == .float64 {
      let (values, shape) = try extremes(source, axes, isMaximum: isMaximum, name: "")
      return wrapped(try array(values, shape: try self.shape(shape, of: source, axes, keepdims: keepdims)))
    }
    if source.count == 0 {
      throw fail(
        .valueError,
        "zero-size array to reduction operation \(isMaximum ? "maximum" : "minimum") which has no identity")
    }
    let (values, shape) = try reduceIntegers(source, axes, initial: nil) {
      isMaximum ? max($0, $1) : min($0, $1)
    }
    return wrapped(
      try array(values, source.type, shape: try self.shape(shape, of: source, axes, keepdims: keepdims)))
  }
}

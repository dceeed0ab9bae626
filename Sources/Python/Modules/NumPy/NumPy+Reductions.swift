extension Modules {
  /// Functions that combine elements along axes; arrays have them as methods too.
  static let numpyReductions: [BuiltinFunction] = [
    total("sum", .sum), total("prod", .product),
    BuiltinFunction("mean", "a axis= dtype= out= keepdims= where=") { (interpreter, arguments) throws(Stop) in
      let call = try ReductionCall(
        interpreter, arguments, axis: 1, type: 2, out: 3, keepdims: 4, initial: nil, mask: 5)
      return try interpreter.mean(call)
    },
    spread("var", isRoot: false), spread("std", isRoot: true),
    extreme("max", .maximum), extreme("min", .minimum), extreme("amax", .maximum), extreme("amin", .minimum),
    place("argmax", isMaximum: true), place("argmin", isMaximum: false),
    BuiltinFunction("ptp", "a axis= out= keepdims=") { (interpreter, arguments) throws(Stop) in
      let call = try ReductionCall(
        interpreter, arguments, axis: 1, type: nil, out: nil, keepdims: 3, initial: nil, mask: nil)
      let high = try interpreter.extreme(call, .maximum)
      let range = try interpreter.binary(.subtract, high, try interpreter.extreme(call, .minimum))
      return try interpreter.delivered(range, to: arguments[2], name: "subtract")
    },
    truth("any", isAny: true), truth("all", isAny: false),
    BuiltinFunction("count_nonzero", "a axis= * keepdims=") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.asArray(arguments.required(0))
      let axes = try interpreter.axes(arguments[1], of: source)
      let flags = try interpreter.array(source.truths, .bool, shape: source.shape)
      let (values, shape) = try interpreter.reduceIntegers(flags, axes, .sum)
      let kept = try interpreter.shape(shape, of: source, axes, keepdims: arguments[2])
      let made = try interpreter.array(values, shape: kept)
      if arguments[1] == nil || arguments[1]?.isIdentical(to: .none) == true, kept.isEmpty {
        return interpreter.wrapped(made)
      }
      return interpreter.wrapped(made)
    },
    accumulation("cumsum", isSum: true), accumulation("cumprod", isSum: false),
  ]

  private static func total(_ name: String, _ reduction: Reduction) -> BuiltinFunction {
    BuiltinFunction(name, "a axis= dtype= out= keepdims= initial= where=") {
      (interpreter, arguments) throws(Stop) in
      let call = try ReductionCall(
        interpreter, arguments, axis: 1, type: 2, out: 3, keepdims: 4, initial: 5, mask: 6)
      return try interpreter.total(call, reduction)
    }
  }

  private static func spread(_ name: String, isRoot: Bool) -> BuiltinFunction {
    BuiltinFunction(name, "a axis= dtype= out= ddof= keepdims= * where= !mean correction=") {
      (interpreter, arguments) throws(Stop) in
      let call = try ReductionCall(
        interpreter, arguments, axis: 1, type: 2, out: 3, keepdims: 5, initial: nil, mask: 6)
      var ddof = try arguments[4].map { (value) throws(Stop) in try interpreter.makeFloat(value) } ?? 0
      if let correction = arguments[7] {
        if ddof != 0 {
          throw interpreter.fail(.valueError, "ddof and correction can't be provided simultaneously.")
        }
        ddof = try interpreter.makeFloat(correction)
      }
      return try interpreter.variance(call, ddof: ddof, isRoot: isRoot)
    }
  }

  private static func extreme(_ name: String, _ reduction: Reduction) -> BuiltinFunction {
    BuiltinFunction(name, "a axis= out= keepdims= initial= where=") { (interpreter, arguments) throws(Stop) in
      let call = try ReductionCall(
        interpreter, arguments, axis: 1, type: nil, out: 2, keepdims: 3, initial: 4, mask: 5)
      return try interpreter.extreme(call, reduction)
    }
  }

  private static func truth(_ name: String, isAny: Bool) -> BuiltinFunction {
    BuiltinFunction(name, "a axis= out= keepdims= * where=") { (interpreter, arguments) throws(Stop) in
      let call = try ReductionCall(
        interpreter, arguments, axis: 1, type: nil, out: 2, keepdims: 3, initial: nil, mask: 4)
      var flags = call.source.truths
      if let mask = call.mask {
        for index in flags.indices where mask[index] == 0 { flags[index] = isAny ? 0 : 1 }
      }
      let source = try interpreter.array(flags, .bool, shape: call.source.shape)
      let (values, shape) = try interpreter.reduceIntegers(
        source, call.axes, isAny ? .maximum : .minimum, initial: isAny ? 0 : 1)
      return try call.finish(try interpreter.array(values, .bool, shape: shape), interpreter)
    }
  }

  private static func place(_ name: String, isMaximum: Bool) -> BuiltinFunction {
    BuiltinFunction(name, "a axis= out= * keepdims=") { (interpreter, arguments) throws(Stop) in
      let call = try ReductionCall(
        interpreter, arguments, axis: 1, type: nil, out: 2, keepdims: 3, initial: nil, mask: nil)
      let source = call.source
      if call.axes.contains(where: { source.shape[$0] == 0 }) {
        throw interpreter.fail(.valueError, "attempt to get \(name) of an empty sequence")
      }
      let places: [Int]
      let shape: [Int]
      if call.axes.count == source.shape.count {
        shape = []
        places = [
          source.type.isFloat
            ? firstExtreme(source.floats, isMaximum, isNaN: { $0.isNaN })
            : firstExtreme(source.integers, isMaximum, isNaN: { _ in false })
        ]
      } else {
        let lanes: [[Int]]
        (lanes, shape) = try interpreter.lanes(source, call.axes)
        places = lanes.map { lane in
          source.type.isFloat
            ? firstExtreme(lane.map { source.buffer.floats[$0] }, isMaximum, isNaN: { $0.isNaN })
            : firstExtreme(lane.map { source.buffer.integers[$0] }, isMaximum, isNaN: { _ in false })
        }
      }
      return try call.finish(try interpreter.array(places, shape: shape), interpreter)
    }
  }

  /// Where the largest or smallest stands first; NaN is more than anything.
  private static func firstExtreme<T: Comparable>(_ values: [T], _ isMaximum: Bool, isNaN: (T) -> Bool) -> Int
  {
    guard var best = values.first else { return 0 }
    var place = 0
    if isNaN(best) { return 0 }
    for index in 1..<max(values.count, 1) {
      let value = values[index]
      if isMaximum ? value > best : value < best {
        best = value
        place = index
      } else if isNaN(value) {
        return index
      }
    }
    return place
  }

  private static func accumulation(_ name: String, isSum: Bool) -> BuiltinFunction {
    BuiltinFunction(name, "a axis= dtype= out=") { (interpreter, arguments) throws(Stop) in
      var source = try interpreter.asArray(arguments.required(0))
      var axis = 0
      if let given = arguments[1], !given.isIdentical(to: .none) {
        axis = try interpreter.axis(try interpreter.index(given), of: source.shape.count)
      } else {
        source = try interpreter.flat(source)
      }
      let type = try interpreter.elementType(arguments[2]) ?? source.type.summed
      if type == .uint64 {
        throw interpreter.refuse("np.\(name)(uint)", "running sums of unsigned integers are not supported")
      }
      let made = try interpreter.accumulated(
        isSum ? Ufuncs.add : Ufuncs.multiply, try interpreter.converted(source, to: type), axis: axis)
      return try interpreter.delivered(.array(made), to: arguments[3], name: isSum ? "add" : "multiply")
    }
  }
}

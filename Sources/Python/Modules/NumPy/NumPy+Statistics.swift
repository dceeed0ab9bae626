extension Modules {
  /// Statistics beyond plain reductions.
  static let numpyStatistics: [BuiltinFunction] = [
    BuiltinFunction("average", "a axis= weights= !returned * !keepdims") {
      (interpreter, arguments) throws(Stop) in
      let source = try interpreter.asArray(arguments.required(0))
      guard let given = arguments[2], !given.isIdentical(to: .none) else {
        let (values, shape) = try interpreter.means(source, try interpreter.axes(arguments[1], of: source))
        return interpreter.wrapped(try interpreter.array(values, shape: shape))
      }
      let weights = try interpreter.asArray(given)
      guard weights.shape == source.shape else {
        throw interpreter.refuse(
          "np.average(weights=)", "weights of another shape than the values are not supported")
      }
      let scale = try interpreter.sum(
        try interpreter.converted(weights, to: .float64), arguments[1], nil, keepdims: nil)
      if case .npFloat(0) = scale {
        throw interpreter.fail(.zeroDivisionError, "Weights sum to zero, can't be normalized")
      }
      let product = try interpreter.binary(.multiply, .array(source), .array(weights))
      let total = try interpreter.sum(
        try interpreter.converted(try interpreter.asArray(product), to: .float64), arguments[1], nil,
        keepdims: nil)
      return try interpreter.binary(.divide, total, scale)
    },
    BuiltinFunction("median", "a axis= !out !overwrite_input keepdims=") {
      (interpreter, arguments) throws(Stop) in
      let source = try interpreter.converted(try interpreter.asArray(arguments.required(0)), to: .float64)
      let axes = try interpreter.axes(arguments[1], of: source)
      let (lanes, shape) = try interpreter.lanes(source, axes)
      try interpreter.charge(source.count)
      let medians = lanes.map { lane -> Double in
        let values = lane.map { source.buffer.floats[$0] }.sorted()
        if values.isEmpty || values.contains(where: \.isNaN) { return .nan }
        let middle = values.count / 2
        return values.count % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2
      }
      return try interpreter.reduced(medians, shape, of: source, arguments[1], keepdims: arguments[2])
    },
    BuiltinFunction("bincount", "x / weights= minlength=") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.asArray(arguments.required(0))
      guard !source.type.isFloat, source.shape.count == 1 else {
        throw interpreter.fail(
          .typeError,
          "Cannot cast array data from dtype('float64') to dtype('int64') according to the rule 'safe'")
      }
      if source.integers.contains(where: { $0 < 0 }) {
        throw interpreter.fail(.valueError, "'list' argument must have no negative elements")
      }
      let least = arguments[2]?.smallInteger ?? 0
      let count = try interpreter.count(of: [max(least, (source.integers.max() ?? -1) + 1)])
      guard let given = arguments[1], !given.isIdentical(to: .none) else {
        var counts = Array(repeating: 0, count: count)
        for value in source.integers { counts[value] += 1 }
        return .array(try interpreter.array(counts))
      }
      let weights = try interpreter.asArray(given)
      guard weights.shape == source.shape else {
        throw interpreter.fail(.valueError, "The weights and list don't have the same length.")
      }
      var sums = Array(repeating: 0.0, count: count)
      for (value, weight) in zip(source.integers, weights.floats) { sums[value] += weight }
      return .array(try interpreter.array(sums))
    },
    BuiltinFunction("nansum", "a axis= !dtype !out keepdims= !initial !where") {
      (interpreter, arguments) throws(Stop) in
      let source = try interpreter.asArray(arguments.required(0))
      guard source.type.isFloat else {
        return try interpreter.sum(source, arguments[1], nil, keepdims: arguments[2])
      }
      let cleaned = try interpreter.array(
        source.floats.map { $0.isNaN ? 0 : $0 }, source.type, shape: source.shape)
      return try interpreter.sum(cleaned, arguments[1], nil, keepdims: arguments[2])
    },
  ]
}

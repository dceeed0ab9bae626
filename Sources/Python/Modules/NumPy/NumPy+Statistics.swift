extension Modules {
  /// Statistics beyond plain reductions.
  static let numpyStatistics: [BuiltinFunction] = [
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

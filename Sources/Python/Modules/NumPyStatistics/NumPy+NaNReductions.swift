extension Modules {
  /// Reductions that leave out what is not a number.
  static let numpyNaNReductions: [BuiltinFunction] = [
    BuiltinFunction("nanmean", "a axis= !dtype !out keepdims= * !where") {
      (interpreter, arguments) throws(Stop) in
      let source = try interpreter.reals(arguments.required(0), "np.nanmean")
      return try interpreter.reduceRows(source, arguments[1], keepdims: arguments[2]) { (row) throws(Stop) in
        let values = row.map { $0.isNaN ? 0 : $0 }
        let count = row.count { !$0.isNaN }
        if count == 0 { interpreter.note("Mean of empty slice") }
        return Interpreter.pairwiseSum(values, 0, values.count, 1) / Double(count)
      }
    },
    spread("nanvar", isRoot: false), spread("nanstd", isRoot: true),
    extreme("nanmax", isMaximum: true), extreme("nanmin", isMaximum: false),
    place("nanargmax", isMaximum: true), place("nanargmin", isMaximum: false),
    BuiltinFunction("nanprod", "a axis= !dtype !out keepdims= !initial !where") {
      (interpreter, arguments) throws(Stop) in
      let array = try interpreter.asArray(arguments.required(0))
      if !array.type.isFloat, let product = Methods.find("prod", in: "numpy.ndarray") {
        return try interpreter.call(
          .builtin(product), [.array(array)],
          [("axis", arguments[1] ?? .none)] + (arguments[2].map { [("keepdims", $0)] } ?? []))
      }
      let source = try interpreter.reals(arguments.required(0), "np.nanprod")
      return try interpreter.reduceRows(source, arguments[1], keepdims: arguments[2]) { (row) throws(Stop) in
        row.reduce(1) { $1.isNaN ? $0 : $0 * $1 }
      }
    },
  ]

  private static func spread(_ name: String, isRoot: Bool) -> BuiltinFunction {
    BuiltinFunction(name, "a axis= !dtype !out ddof= keepdims= * !where !mean !correction") {
      (interpreter, arguments) throws(Stop) in
      let source = try interpreter.reals(arguments.required(0), "np." + name)
      let freedom = try interpreter.real(arguments[2], default: 0)
      return try interpreter.reduceRows(source, arguments[1], keepdims: arguments[3]) { (row) throws(Stop) in
        let count = Double(row.count { !$0.isNaN })
        let known = row.map { $0.isNaN ? 0 : $0 }
        let mean = Interpreter.pairwiseSum(known, 0, known.count, 1) / count
        let squares = row.map { $0.isNaN ? 0 : ($0 - mean) * ($0 - mean) }
        if count - freedom <= 0 {
          interpreter.note("Degrees of freedom <= 0 for slice.")
          return .nan
        }
        let variance = Interpreter.pairwiseSum(squares, 0, squares.count, 1) / (count - freedom)
        return isRoot ? variance.squareRoot() : variance
      }
    }
  }

  private static func extreme(_ name: String, isMaximum: Bool) -> BuiltinFunction {
    BuiltinFunction(name, "a axis= !out keepdims= !initial !where") { (interpreter, arguments) throws(Stop) in
      let array = try interpreter.asArray(arguments.required(0))
      if !array.type.isFloat {
        let call = try ReductionCall(
          interpreter, Arguments(values: [.array(array), arguments[1], arguments[2]]), axis: 1, type: nil,
          out: nil,
          keepdims: 2, initial: nil, mask: nil)
        return try interpreter.extreme(call, isMaximum ? .maximum : .minimum)
      }
      let source = try interpreter.reals(arguments.required(0), "np." + name)
      return try interpreter.reduceRows(source, arguments[1], keepdims: arguments[2]) { (row) throws(Stop) in
        guard !row.isEmpty else {
          throw interpreter.fail(
            .valueError,
            "zero-size array to reduction operation \(isMaximum ? "fmax" : "fmin") which has no identity")
        }
        let values = row.filter { !$0.isNaN }
        if values.isEmpty { interpreter.note("All-NaN slice encountered") }
        return (isMaximum ? values.max() : values.min()) ?? .nan
      }
    }
  }

  private static func place(_ name: String, isMaximum: Bool) -> BuiltinFunction {
    BuiltinFunction(name, "a axis= !out keepdims=") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.reals(arguments.required(0), "np." + name)
      let result = try interpreter.reduceRows(source, arguments[1], keepdims: arguments[2]) {
        (row) throws(Stop) in
        let known = row.indices.filter { !row[$0].isNaN }
        guard var best = known.first else { throw interpreter.fail(.valueError, "All-NaN slice encountered") }
        for index in known.dropFirst() where isMaximum ? row[index] > row[best] : row[index] < row[best] {
          best = index
        }
        return Double(best)
      }
      let places = try interpreter.asArray(result)
      return interpreter.wrapped(try interpreter.converted(places, to: .int64))
    }
  }
}

extension Modules {
  /// Differences between neighbours, integrals from samples, interpolation.
  static let numpyDifferences: [BuiltinFunction] = [
    BuiltinFunction("diff", "a n= axis= prepend= append=") { (interpreter, arguments) throws(Stop) in
      var current = try interpreter.asArray(arguments.required(0))
      let order = try interpreter.whole(arguments[1], default: 1)
      if order == 0 { return arguments.required(0) }
      if order < 0 { throw interpreter.fail(.valueError, "order must be non-negative but got \(order)") }
      if current.shape.isEmpty {
        throw interpreter.fail(.valueError, "diff requires input that is at least one dimensional")
      }
      let axis = try interpreter.oneAxis(arguments[2], default: -1, rank: current.shape.count)
      var parts: [ArrayObject] = [current]
      for (index, atStart) in [(3, true), (4, false)] {
        guard let given = arguments[index] else { continue }
        var extra = try interpreter.asArray(given)
        if extra.shape.isEmpty {
          var shape = current.shape
          shape[axis] = 1
          extra = interpreter.stretched(extra, to: shape)
        }
        if atStart { parts.insert(extra, at: 0) } else { parts.append(extra) }
      }
      if parts.count > 1 { current = try interpreter.concatenated(parts, axis: axis) }
      for _ in 0..<min(order, current.shape[axis] + 1) {
        let length = current.shape[axis]
        let upper = interpreter.slice(current, axis: axis, from: min(1, length), count: max(length - 1, 0))
        let lower = interpreter.slice(current, axis: axis, from: 0, count: max(length - 1, 0))
        let difference = try interpreter.binary(
          current.type == .bool ? .bitXor : .subtract, .array(upper), .array(lower))
        current = try interpreter.asArray(difference)
      }
      return .array(current)
    },
    BuiltinFunction("ediff1d", "ary to_end= to_begin=") { (interpreter, arguments) throws(Stop) in
      var source = try interpreter.asArray(arguments.required(0))
      if source.shape.count != 1 {
        source = try interpreter.asArray(try interpreter.reshape(source, to: .int(source.count)))
      }
      let length = source.count
      let upper = interpreter.slice(source, axis: 0, from: min(1, length), count: max(length - 1, 0))
      let lower = interpreter.slice(source, axis: 0, from: 0, count: max(length - 1, 0))
      var parts = [try interpreter.asArray(try interpreter.binary(.subtract, .array(upper), .array(lower)))]
      if let given = interpreter.given(arguments[2]) {
        parts.insert(try interpreter.atLeast(1, try interpreter.asArray(given)), at: 0)
      }
      if let given = interpreter.given(arguments[1]) {
        parts.append(try interpreter.atLeast(1, try interpreter.asArray(given)))
      }
      return .array(parts.count == 1 ? parts[0] : try interpreter.concatenated(parts, axis: 0))
    },
    BuiltinFunction("gradient", "f *varargs axis= edge_order=") { (interpreter, arguments) throws(Stop) in
      try interpreter.gradient(arguments)
    },
    trapezoid("trapezoid"),
    trapezoid("trapz"),
    BuiltinFunction("interp", "x xp fp left= right= period=") { (interpreter, arguments) throws(Stop) in
      try interpreter.interpolation(arguments)
    },
  ]

  private static func trapezoid(_ name: String) -> BuiltinFunction {
    BuiltinFunction(name, "y x= dx= axis=") { (interpreter, arguments) throws(Stop) in
      if name == "trapz" {
        interpreter.note("np.trapz was removed in NumPy 2; it is np.trapezoid there")
      }
      return try interpreter.trapezoid(arguments)
    }
  }
}

extension Interpreter {
  /// The part of an array that starts at an index of an axis.
  func slice(_ array: ArrayObject, axis: Int, from start: Int, count: Int) -> ArrayObject {
    var shape = array.shape
    shape[axis] = count
    return array.view(
      shape: shape, strides: array.strides, offset: array.offset + start * array.strides[axis])
  }

  /// `np.trapezoid`, and SciPy's: the integral from samples by trapezoids.
  func trapezoid(_ arguments: Arguments) throws(Stop) -> Value {
    let y = try reals(arguments.required(0), "np.trapezoid")
    guard !y.shape.isEmpty else {
      throw fail(.valueError, "diff requires input that is at least one dimensional")
    }
    let axis = try oneAxis(arguments[3], default: -1, rank: y.shape.count)
    let (rows, rest) = y.rows(along: axis)
    var steps: [Double]?
    if let given = given(arguments[1]) {
      let x = try reals(given, "np.trapezoid")
      guard x.shape.count == 1 else {
        throw refuse("np.trapezoid(x=)", "points with more than one axis are not supported")
      }
      guard x.values.count == y.shape[axis] else {
        throw fail(
          .valueError,
          "operands could not be broadcast together with shapes (\(max(x.values.count - 1, 0)),) "
            + "\(Interpreter.shapeText(y.shape.indices.map { $0 == axis ? max(y.shape[$0] - 1, 0) : y.shape[$0] })) "
        )
      }
      steps = zip(x.values.dropFirst(), x.values).map { $0 - $1 }
    }
    let width = try real(arguments[2], default: 1)
    let results = rows.map { row in
      let terms = row.indices.dropFirst().map { index in
        (steps?[index - 1] ?? width) * (row[index] + row[index - 1]) / 2
      }
      return Interpreter.pairwiseSum(terms, 0, terms.count, 1)
    }
    return try value(RealArray(results, shape: rest))
  }

  /// `np.interp`: straight lines between points.
  func interpolation(_ arguments: Arguments) throws(Stop) -> Value {
    let x = try reals(arguments.required(0), "np.interp")
    let places = try reals(arguments.required(1), "np.interp")
    let heights = try reals(arguments.required(2), "np.interp")
    if given(arguments[5]) != nil { throw refuse("np.interp(period=)", "a period is not supported") }
    guard places.values.count == heights.values.count else {
      throw fail(.valueError, "fp and xp are not of the same length.")
    }
    guard let first = heights.values.first, let last = heights.values.last else {
      throw fail(.valueError, "array of sample points is empty")
    }
    let left = try real(arguments[3], default: first)
    let right = try real(arguments[4], default: last)
    let (xp, fp) = (places.values, heights.values)
    try charge(elements: 4 * x.values.count)
    let results = x.values.map { value -> Double in
      if value.isNaN { return value }
      let after = BinEdges.place(of: value, in: xp, afterEqual: true)
      if after == 0 { return left }
      if after == xp.count { return value == xp[xp.count - 1] ? fp[fp.count - 1] : right }
      let index = after - 1
      if xp[index] == value { return fp[index] }
      let slope = (fp[index + 1] - fp[index]) / (xp[index + 1] - xp[index])
      let result = slope * (value - xp[index]) + fp[index]
      if !result.isNaN { return result }
      let other = slope * (value - xp[index + 1]) + fp[index + 1]
      if !other.isNaN { return other }
      return fp[index] == fp[index + 1] ? fp[index] : other
    }
    return try value(RealArray(results, shape: x.shape))
  }

  /// `np.gradient`: central differences of second order inside, one-sided ones at both ends.
  func gradient(_ arguments: Arguments) throws(Stop) -> Value {
    let source = try reals(arguments.required(0), "np.gradient")
    let rank = source.shape.count
    var axes = Array(0..<rank)
    if let given = given(arguments[1]) {
      axes = []
      for part in given.smallInteger == nil ? try collect(given) : [given] {
        axes.append(try oneAxis(part, default: 0, rank: rank))
      }
    }
    let edgeOrder = try whole(arguments[2], default: 1)
    guard edgeOrder == 1 || edgeOrder == 2 else {
      throw fail(.valueError, "'edge_order' greater than 2 not supported")
    }
    let spacings = arguments.rest
    guard spacings.isEmpty || spacings.count == 1 || spacings.count == axes.count else {
      throw fail(.typeError, "invalid number of arguments")
    }
    var results: [Value] = []
    for (index, axis) in axes.enumerated() {
      let length = source.shape[axis]
      var steps: [Double]?
      var step = 1.0
      if let spacing = spacings.isEmpty ? nil : spacings.count == 1 ? spacings[0] : spacings[index] {
        let given = try reals(spacing, "np.gradient")
        if given.shape.isEmpty {
          step = given.values[0]
        } else {
          guard given.values.count == length else {
            throw fail(
              .valueError,
              "when 1d, distances must match the length of the corresponding dimension")
          }
          let differences = zip(given.values.dropFirst(), given.values).map { $0 - $1 }
          if differences.allSatisfy({ $0 == differences[0] }), let same = differences.first {
            step = same
          } else {
            steps = differences
          }
        }
      }
      if length < edgeOrder + 1 {
        throw fail(
          .valueError,
          "Shape of array too small to calculate a numerical gradient, at least (edge_order + 1) elements are required."
        )
      }
      let (rows, rest) = source.rows(along: axis)
      let slopes = rows.map { Interpreter.slopes(of: $0, step, steps, edgeOrder) }
      results.append(try value(RealArray(rows: slopes, along: axis, rest: rest, length: length)))
    }
    return results.count == 1 ? results[0] : try tuple(results)
  }

  private static func slopes(of f: [Double], _ step: Double, _ steps: [Double]?, _ edgeOrder: Int) -> [Double]
  {
    let n = f.count
    var result = Array(repeating: 0.0, count: n)
    for index in 1..<max(n - 1, 1) {
      if let steps {
        let (d1, d2) = (steps[index - 1], steps[index])
        let a = -d2 / (d1 * (d1 + d2))
        let b = (d2 - d1) / (d1 * d2)
        let c = d1 / (d2 * (d1 + d2))
        result[index] = a * f[index - 1] + b * f[index] + c * f[index + 1]
      } else {
        result[index] = (f[index + 1] - f[index - 1]) / (2 * step)
      }
    }
    if edgeOrder == 1 {
      result[0] = (f[1] - f[0]) / (steps?[0] ?? step)
      result[n - 1] = (f[n - 1] - f[n - 2]) / (steps?[n - 2] ?? step)
      return result
    }
    if let steps {
      let (d1, d2) = (steps[0], steps[1])
      result[0] =
        -(2 * d1 + d2) / (d1 * (d1 + d2)) * f[0] + (d1 + d2) / (d1 * d2) * f[1] + -d1 / (d2 * (d1 + d2))
        * f[2]
      let (e1, e2) = (steps[n - 3], steps[n - 2])
      result[n - 1] =
        e2 / (e1 * (e1 + e2)) * f[n - 3] + -(e2 + e1) / (e1 * e2) * f[n - 2]
        + (2 * e2 + e1) / (e2 * (e1 + e2)) * f[n - 1]
    } else {
      result[0] = -1.5 / step * f[0] + 2 / step * f[1] + -0.5 / step * f[2]
      result[n - 1] = 0.5 / step * f[n - 3] + -2 / step * f[n - 2] + 1.5 / step * f[n - 1]
    }
    return result
  }
}

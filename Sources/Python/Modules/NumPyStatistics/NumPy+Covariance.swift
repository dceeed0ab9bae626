extension Modules {
  /// Covariances, weighted means, correlations of sequences.
  static let numpyCovariance: [BuiltinFunction] = [
    BuiltinFunction("cov", "m y= rowvar= bias= ddof= fweights= aweights= * !dtype") {
      (interpreter, arguments) throws(Stop) in
      let result = try interpreter.covariances(
        arguments.required(0), arguments[1], rowvar: arguments[2], bias: arguments[3], ddof: arguments[4],
        frequencies: arguments[5], weights: arguments[6])
      if result.rows == 1 { return .array(try interpreter.array(result.values, shape: [])) }
      return try interpreter.squeezed(result)
    },
    BuiltinFunction("corrcoef", "x y= rowvar= !bias !ddof * !dtype") {
      (interpreter, arguments) throws(Stop) in
      let matrix = try interpreter.covariances(
        arguments.required(0), arguments[1], rowvar: arguments[2], bias: nil, ddof: nil, frequencies: nil,
        weights: nil)
      let size = matrix.rows
      if size == 1 { return .npFloat(matrix.values[0] / matrix.values[0]) }
      let deviations = (0..<size).map { matrix[$0, $0].squareRoot() }
      var result = matrix
      for row in 0..<size {
        for column in 0..<size {
          let scaled = matrix[row, column] / deviations[row] / deviations[column]
          result[row, column] = scaled.isNaN ? scaled : min(max(scaled, -1), 1)
        }
      }
      return try interpreter.squeezed(result)
    },
    BuiltinFunction("average", "a axis= weights= returned= * keepdims=") {
      (interpreter, arguments) throws(Stop) in
      try interpreter.average(arguments)
    },
    sliding("convolve", standard: "full", flips: true), sliding("correlate", standard: "valid", flips: false),
  ]

  private static func sliding(_ name: String, standard: String, flips: Bool) -> BuiltinFunction {
    BuiltinFunction(name, "a v mode=") { (interpreter, arguments) throws(Stop) in
      let a = try interpreter.atLeast(1, try interpreter.asArray(arguments.required(0)))
      let v = try interpreter.atLeast(1, try interpreter.asArray(arguments.required(1)))
      try interpreter.requireDouble(a.type, "np." + name)
      try interpreter.requireDouble(v.type, "np." + name)
      guard a.shape.count == 1, v.shape.count == 1 else {
        throw interpreter.fail(.valueError, "object too deep for desired array")
      }
      guard a.count > 0 else {
        throw interpreter.fail(
          .valueError, flips ? "a cannot be empty" : "first array argument cannot be empty")
      }
      guard v.count > 0 else {
        throw interpreter.fail(
          .valueError, flips ? "v cannot be empty" : "second array argument cannot be empty")
      }
      let mode = interpreter.word(arguments[2]) ?? standard
      guard ["full", "same", "valid"].contains(mode) else {
        throw interpreter.fail(.valueError, "mode must be one of 'valid', 'same', or 'full' (got '\(mode)')")
      }
      try interpreter.charge(elements: a.count * v.count)
      if a.type != .float64, v.type != .float64 {
        let sums = Interpreter.slidingSums(a.integers, v.integers, mode, flips: flips, zero: 0) {
          $0 &+ $1 &* $2
        }
        return .array(try interpreter.array(sums))
      }
      let sums = Interpreter.slidingSums(a.floats, v.floats, mode, flips: flips, zero: 0.0) { $0 + $1 * $2 }
      return .array(try interpreter.array(sums))
    }
  }
}

extension Interpreter {
  /// The sums of products of two sequences at every displacement.
  static func slidingSums<T>(
    _ first: [T], _ second: [T], _ mode: String, flips: Bool, zero: T, _ accumulate: (T, T, T) -> T
  ) -> [T] {
    // The shorter sequence slides; exchanging them turns a correlation round.
    let isSwapped = second.count > first.count
    let long = isSwapped ? second : first
    var short = isSwapped ? first : second
    if flips { short.reverse() }
    let (n, m) = (long.count, short.count)
    var result: [T] = []
    for start in (1 - m)..<n {
      var sum = zero
      for index in max(0, -start)..<min(m, n - start) {
        sum = accumulate(sum, long[start + index], short[index])
      }
      result.append(sum)
    }
    switch mode {
    case "full": break
    case "valid": result = Array(result[(m - 1)..<n])
    default: result = Array(result[(m - 1 - m / 2)..<(m - 1 - m / 2 + n)])
    }
    return isSwapped && !flips ? result.reversed() : result
  }

  /// A square matrix as a value without axes of length 1.
  func squeezed(_ matrix: DenseMatrix) throws(Stop) -> Value {
    if matrix.rows == 1 { return try value(RealArray(matrix.values, shape: [])) }
    return try value(RealArray(matrix.values, shape: [matrix.rows, matrix.columns]))
  }

  /// The covariances of the variables in rows.
  func covariances(
    _ m: Value, _ y: Value?, rowvar: Value?, bias: Value?, ddof: Value?, frequencies: Value?, weights: Value?
  ) throws(Stop) -> DenseMatrix {
    if given(frequencies) != nil || given(weights) != nil {
      throw refuse("np.cov(weights)", "weights of observations in np.cov are not supported")
    }
    let isRow = try flag(rowvar, default: true)
    func variables(_ source: Value) throws(Stop) -> DenseMatrix {
      let array = try reals(source, "np.cov")
      guard array.shape.count <= 2 else { throw fail(.valueError, "m has more than 2 dimensions") }
      if array.shape.count < 2 { return DenseMatrix(1, array.values.count, array.values) }
      let matrix = DenseMatrix(array.shape[0], array.shape[1], array.values)
      return isRow || matrix.rows == 1 ? matrix : matrix.transposed
    }
    var data = try variables(m)
    if let given = given(y) {
      let more = try variables(given)
      guard more.columns == data.columns else {
        throw fail(
          .valueError,
          "all the input array dimensions except for the concatenation axis must match exactly, but along dimension 1, "
            + "the array at index 0 has size \(data.columns) and the array at index 1 has size \(more.columns)"
        )
      }
      data = DenseMatrix(data.rows + more.rows, data.columns, data.values + more.values)
    }
    let freedom = try whole(ddof, default: try flag(bias) ? 0 : 1)
    let count = data.columns
    try charge(elements: 2 * data.rows * data.rows * count)
    _ = try self.count(of: [data.rows, data.rows])
    for row in 0..<data.rows {
      let mean = Interpreter.pairwiseSum(data.values, row * count, count, 1) / Double(count)
      for column in 0..<count { data[row, column] -= mean }
    }
    let divisor = Double(max(count - freedom, 0))
    var result = data * data.transposed
    if data.rows == 1 {
      var sum = 0.0
      for value in data.values { sum += value * value }
      result.values = [sum]
    }
    result.values = result.values.map { $0 * (1 / divisor) }
    return result
  }

  /// `np.average`.
  func average(_ arguments: Arguments) throws(Stop) -> Value {
    let source = try reals(arguments.required(0), "np.average")
    let wantsWeights = try flag(arguments[3])
    let keeps = arguments[4]
    guard let given = given(arguments[2]) else {
      let array = try self.array(source.values, shape: source.shape)
      let axes = try self.axes(arguments[1], of: array)
      let (values, shape) = try means(array, axes)
      let result = try reduced(values, shape, of: array, arguments[1], keepdims: keeps)
      if !wantsWeights { return result }
      let count = Double(axes.reduce(1) { $0 * source.shape[$1] })
      let all = try reals(result, "")
      return try tuple([result, try value(RealArray(all.values.map { _ in count }, shape: all.shape))])
    }
    var weights = try reals(given, "np.average")
    if weights.shape != source.shape {
      guard let axis = self.given(arguments[1]) else {
        throw fail(.typeError, "Axis must be specified when shapes of a and weights differ.")
      }
      if case .tuple = axis {
        throw refuse("np.average(weights=)", "weights of several axes in np.average are not supported")
      }
      let own = try oneAxis(axis, default: 0, rank: source.shape.count)
      guard weights.shape.count == 1, weights.values.count == source.shape[own] else {
        throw fail(.valueError, "Shape of weights must be consistent with shape of a along specified axis.")
      }
      let inner = source.shape[(own + 1)...].reduce(1, *)
      weights = RealArray(
        source.values.indices.map { weights.values[$0 / inner % source.shape[own]] }, shape: source.shape)
    }
    let weightArray = try array(weights.values, shape: weights.shape)
    let products = try array(zip(source.values, weights.values).map { $0 * $1 }, shape: source.shape)
    let scale = try sum(weightArray, arguments[1], nil, keepdims: keeps)
    if try reals(scale, "").values.contains(0) {
      throw fail(.zeroDivisionError, "Weights sum to zero, can't be normalized")
    }
    let total = try sum(products, arguments[1], nil, keepdims: keeps)
    let result = try binary(.divide, total, scale)
    return wantsWeights ? try tuple([result, scale]) : result
  }
}

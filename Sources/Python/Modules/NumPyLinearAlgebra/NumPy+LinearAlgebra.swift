#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Modules {
  /// `numpy.linalg`
  static let numpyLinearAlgebra = ModuleDefinition(
    "numpy.linalg",
    linearSystems + linearDecompositions + [
      BuiltinFunction("norm", "x ord= axis= keepdims=") { (interpreter, arguments) throws(Stop) in
        try interpreter.norm(arguments)
      },
      BuiltinFunction("cond", "x p=") { (interpreter, arguments) throws(Stop) in
        let source = try interpreter.stack(arguments.required(0), "cond", square: false)
        let order = interpreter.given(arguments[1])
        return try source.reduce(interpreter) { (matrix) throws(Stop) in
          try interpreter.condition(matrix, order)
        }
      },
      BuiltinFunction("matrix_rank", "A tol= hermitian= * rtol=") { (interpreter, arguments) throws(Stop) in
        let array = try interpreter.asArray(arguments.required(0))
        if array.shape.count < 2 {
          return .int(try interpreter.reals(.array(array), "matrix_rank").values.contains { $0 != 0 } ? 1 : 0)
        }
        let source = try interpreter.stack(.array(array), "matrix_rank", square: false)
        let relative = interpreter.given(arguments[3])
        let absolute = interpreter.given(arguments[1])
        let ranks = try source.matrices.map { (matrix) throws(Stop) -> Int in
          let values = try SingularValues(matrix, interpreter).values
          var bound = (values.first ?? 0) * Double(max(matrix.rows, matrix.columns)) * Double.ulpOfOne
          if let relative { bound = (values.first ?? 0) * (try interpreter.makeFloat(relative)) }
          if let absolute { bound = try interpreter.makeFloat(absolute) }
          return values.count { $0 > bound }
        }
        return interpreter.wrapped(try interpreter.array(ranks, shape: source.outer))
      },
      BuiltinFunction("matrix_power", "a n") { (interpreter, arguments) throws(Stop) in
        try interpreter.matrixPower(arguments.required(0), try interpreter.whole(arguments[1], default: 0))
      },
      BuiltinFunction("multi_dot", "arrays * !out") { (interpreter, arguments) throws(Stop) in
        let parts = try interpreter.collect(arguments.required(0))
        guard parts.count > 1 else { throw interpreter.fail(.valueError, "Expecting at least two arrays.") }
        guard parts.count == 2 else {
          throw interpreter.refuse(
            "np.linalg.multi_dot",
            "products of more than two arrays in NumPy's order are not supported; write @")
        }
        return try interpreter.dot(parts[0], parts[1])
      },
    ], values: ["LinAlgError": .exception(.linAlgError)])
}

/// Matrices in the last two axes of an array.
struct MatrixStack {
  let matrices: [DenseMatrix]
  /// The axes in front of the last two.
  let outer: [Int]

  /// One number of each matrix.
  func reduce(_ interpreter: Interpreter, _ function: (DenseMatrix) throws(Stop) -> Double) throws(Stop)
    -> Value
  {
    var results: [Double] = []
    for matrix in matrices { results.append(try function(matrix)) }
    return try interpreter.value(RealArray(results, shape: outer))
  }

  /// One matrix of each matrix.
  func map(_ interpreter: Interpreter, _ function: (DenseMatrix) throws(Stop) -> DenseMatrix) throws(Stop)
    -> Value
  {
    var results: [DenseMatrix] = []
    for matrix in matrices { results.append(try function(matrix)) }
    return try interpreter.value(results, outer)
  }
}

extension Interpreter {
  /// An argument of `np.linalg` as matrices; `name` is the function.
  func stack(_ value: Value, _ name: String, square: Bool) throws(Stop) -> MatrixStack {
    let source = try reals(value, "np.linalg." + name)
    let rank = source.shape.count
    guard rank >= 2 else {
      throw fail(
        .linAlgError,
        "\(rank)-dimensional array given. Array must be at least two-dimensional")
    }
    let (rows, columns) = (source.shape[rank - 2], source.shape[rank - 1])
    if square, rows != columns {
      throw fail(.linAlgError, "Last 2 dimensions of the array must be square")
    }
    let size = rows * columns
    let outer = Array(source.shape.dropLast(2))
    let count = outer.reduce(1, *)
    // A decomposition takes a number of steps that grows with the third power.
    let (work, overflow) = size.multipliedReportingOverflow(by: max(min(rows, columns), 1) * max(count, 1))
    if overflow { throw .limit(.steps) }
    try charge(elements: work)
    let matrices = (0..<count).map {
      DenseMatrix(rows, columns, Array(source.values[$0 * size..<($0 + 1) * size]))
    }
    return MatrixStack(matrices: matrices, outer: outer)
  }

  /// Matrices of one shape as a value.
  func value(_ matrices: [DenseMatrix], _ outer: [Int]) throws(Stop) -> Value {
    let rows = matrices.first?.rows ?? 0
    let columns = matrices.first?.columns ?? 0
    return try value(RealArray(matrices.flatMap(\.values), shape: outer + [rows, columns]))
  }

  /// `np.linalg.matrix_power`, by repeated squaring in NumPy's order.
  func matrixPower(_ base: Value, _ exponent: Int) throws(Stop) -> Value {
    let source = try asArray(base)
    guard source.shape.count >= 2,
      source.shape[source.shape.count - 1] == source.shape[source.shape.count - 2]
    else {
      _ = try stack(base, "matrix_power", square: true)
      throw fail(.linAlgError, "Last 2 dimensions of the array must be square")
    }
    var factor: Value = .array(source)
    if exponent < 0 {
      factor = try stack(base, "inv", square: true).map(self) { (matrix) throws(Stop) in try inverse(matrix) }
    }
    var power = exponent.magnitude
    if power == 0 {
      let size = source.shape[source.shape.count - 1]
      let identity = try array(DenseMatrix.identity(size).values, shape: [size, size])
      return .array(try converted(try copy(stretched(identity, to: source.shape)), to: source.type))
    }
    if power == 1 { return factor }
    if power == 3 { return try matrixProduct(try matrixProduct(factor, factor), factor) }
    var square: Value?
    var result: Value?
    while power > 0 {
      square = try square.map { (value) throws(Stop) in try matrixProduct(value, value) } ?? factor
      if power % 2 == 1, let square {
        result = try result.map { (value) throws(Stop) in try matrixProduct(value, square) } ?? square
      }
      power /= 2
    }
    return result ?? factor
  }

  /// The inverse, or NumPy's error.
  func inverse(_ matrix: DenseMatrix) throws(Stop) -> DenseMatrix {
    let factors = LUFactors(matrix)
    if factors.isSingular { throw fail(.linAlgError, "Singular matrix") }
    return factors.inverse
  }

  /// `np.linalg.cond` of one matrix.
  func condition(_ matrix: DenseMatrix, _ order: Value?) throws(Stop) -> Double {
    if order == nil || order?.smallInteger == 2 || order?.smallInteger == -2 {
      let values = try SingularValues(matrix, self).values
      guard let largest = values.first, let smallest = values.last else {
        throw fail(.linAlgError, "cond is not defined on empty arrays")
      }
      return order?.smallInteger == -2 ? smallest / largest : largest / smallest
    }
    let factors = LUFactors(matrix)
    if factors.isSingular { return .infinity }
    return try matrixNorm(matrix, order) * matrixNorm(factors.inverse, order)
  }
}

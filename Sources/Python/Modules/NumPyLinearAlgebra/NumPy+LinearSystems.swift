extension Modules {
  /// Determinants, inverses, solutions.
  static let linearSystems: [BuiltinFunction] = [
    BuiltinFunction("det", "a") { (interpreter, arguments) throws(Stop) in
      try interpreter.stack(arguments.required(0), "det", square: true).reduce(interpreter) {
        LUFactors($0).determinant
      }
    },
    BuiltinFunction("slogdet", "a") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.stack(arguments.required(0), "slogdet", square: true)
      let pairs = source.matrices.map { LUFactors($0).signAndLogarithm }
      return try interpreter.record(
        "SlogdetResult",
        [
          ("sign", try interpreter.value(RealArray(pairs.map(\.sign), shape: source.outer))),
          ("logabsdet", try interpreter.value(RealArray(pairs.map(\.logarithm), shape: source.outer))),
        ])
    },
    BuiltinFunction("inv", "a") { (interpreter, arguments) throws(Stop) in
      try interpreter.stack(arguments.required(0), "inv", square: true).map(interpreter) {
        (matrix) throws(Stop) in try interpreter.inverse(matrix)
      }
    },
    BuiltinFunction("solve", "a b") { (interpreter, arguments) throws(Stop) in
      try interpreter.solve(arguments.required(0), arguments.required(1))
    },
    BuiltinFunction("lstsq", "a b rcond=") { (interpreter, arguments) throws(Stop) in
      try interpreter.leastSquares(arguments.required(0), arguments.required(1), rcond: arguments[2])
    },
    BuiltinFunction("cholesky", "a / * upper=") { (interpreter, arguments) throws(Stop) in
      let isUpper = try interpreter.flag(arguments[1])
      return try interpreter.stack(arguments.required(0), "cholesky", square: true).map(interpreter) {
        (matrix) throws(Stop) in
        guard let factor = matrix.choleskyFactor else {
          throw interpreter.fail(.linAlgError, "Matrix is not positive definite")
        }
        return isUpper ? factor.transposed : factor
      }
    },
    BuiltinFunction("pinv", "a rcond= hermitian= * rtol=") { (interpreter, arguments) throws(Stop) in
      let given = interpreter.given(arguments[1]) ?? interpreter.given(arguments[3])
      return try interpreter.stack(arguments.required(0), "pinv", square: false).map(interpreter) {
        (matrix) throws(Stop) in
        let parts = try SingularValues(matrix, interpreter)
        let relative = try interpreter.real(given, default: 1e-15)
        let bound = relative * (parts.values.first ?? 0)
        var scaled = parts.right
        for (row, value) in parts.values.enumerated() {
          for column in 0..<scaled.columns { scaled[row, column] *= value > bound ? 1 / value : 0 }
        }
        return scaled.transposed * parts.left.transposed
      }
    },
  ]
}

extension DenseMatrix {
  /// The lower triangle whose product with its transpose is this matrix (Golub and Van Loan, section 4.2), from the
  /// lower triangle; `nil` if there is none.
  var choleskyFactor: DenseMatrix? {
    var factor = DenseMatrix(rows, rows)
    for column in 0..<rows {
      var diagonal = self[column, column]
      var sum = 0.0
      for index in 0..<column { sum += factor[column, index] * factor[column, index] }
      diagonal -= sum
      guard diagonal > 0 else { return nil }
      let root = diagonal.squareRoot()
      factor[column, column] = root
      for row in (column + 1)..<max(rows, column + 1) {
        var sum = 0.0
        for index in 0..<column { sum += factor[row, index] * factor[column, index] }
        factor[row, column] = (self[row, column] - sum) * (1 / root)
      }
    }
    return factor
  }
}

extension Interpreter {
  /// `np.linalg.solve`.
  func solve(_ left: Value, _ right: Value) throws(Stop) -> Value {
    let source = try stack(left, "solve", square: true)
    let given = try reals(right, "np.linalg.solve")
    let size = source.matrices.first?.rows ?? 0
    let isVector = given.shape.count == 1
    guard source.outer.isEmpty || isVector else {
      throw refuse("np.linalg.solve", "stacks of systems are not supported")
    }
    guard !given.shape.isEmpty else {
      throw fail(
        .valueError,
        "solve: Input operand 1 does not have enough dimensions (has 0, gufunc core with signature (m,m),(m)->(m) requires 1)"
      )
    }
    let length = isVector ? given.shape[0] : given.shape[given.shape.count - 2]
    guard length == size else {
      throw fail(
        .valueError,
        "solve\(isVector ? "1" : ""): Input operand 1 has a mismatch in its core dimension 0, with gufunc signature "
          + "\(isVector ? "(m,m),(m)->(m)" : "(m,m),(m,n)->(m,n)") (size \(length) is different from \(size))"
      )
    }
    guard given.shape.count <= 2 else {
      throw refuse("np.linalg.solve", "stacks of systems are not supported")
    }
    let columns = isVector ? 1 : given.shape[1]
    try charge(elements: size * size * columns)
    var results: [Double] = []
    for matrix in source.matrices {
      let factors = LUFactors(matrix)
      if factors.isSingular { throw fail(.linAlgError, "Singular matrix") }
      results += factors.solve(DenseMatrix(size, columns, given.values)).values
    }
    return try value(RealArray(results, shape: source.outer + (isVector ? [size] : [size, columns])))
  }

  /// `np.linalg.lstsq`, by singular values.
  func leastSquares(_ left: Value, _ right: Value, rcond: Value?) throws(Stop) -> Value {
    let source = try stack(left, "lstsq", square: false)
    guard source.outer.isEmpty, let a = source.matrices.first else {
      throw fail(
        .linAlgError, "\(source.outer.count + 2)-dimensional array given. Array must be two-dimensional")
    }
    let given = try reals(right, "np.linalg.lstsq")
    let isVector = given.shape.count == 1
    guard given.shape.count == 1 || given.shape.count == 2 else {
      throw fail(.linAlgError, "\(given.shape.count)-dimensional array given. Array must be two-dimensional")
    }
    guard given.shape[0] == a.rows else { throw fail(.linAlgError, "Incompatible dimensions") }
    let b = DenseMatrix(a.rows, isVector ? 1 : given.shape[1], given.values)
    let parts = try SingularValues(a, self)
    let standard = Double.ulpOfOne * Double(max(a.rows, a.columns))
    let relative = try real(rcond, default: standard)
    let bound = (relative < 0 ? Double.ulpOfOne : relative) * (parts.values.first ?? 0)
    let rank = parts.values.count { $0 > bound }
    var projected = parts.left.transposed * b
    for row in 0..<projected.rows {
      let value = parts.values[row]
      for column in 0..<projected.columns {
        projected[row, column] = value > bound ? projected[row, column] / value : 0
      }
    }
    let solution = parts.right.transposed * projected
    var residuals: [Double] = []
    if rank == a.columns, a.rows > a.columns {
      let predicted = a * solution
      for column in 0..<b.columns {
        var sum = 0.0
        for row in 0..<b.rows {
          let difference = b[row, column] - predicted[row, column]
          sum += difference * difference
        }
        residuals.append(sum)
      }
    }
    return try tuple([
      try value(RealArray(solution.values, shape: isVector ? [a.columns] : [a.columns, b.columns])),
      .array(try array(residuals)), .npInt(rank), .array(try array(parts.values)),
    ])
  }
}

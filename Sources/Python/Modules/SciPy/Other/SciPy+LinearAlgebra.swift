extension Modules {
  private static let shared: Set<String> = ["det", "inv", "solve", "pinv", "norm", "svdvals", "eigvalsh"]

  /// `scipy.linalg`: what it has in common with NumPy, and matrices of a pattern.
  static let scipyLinearAlgebra = ModuleDefinition(
    "scipy.linalg",
    linearSystems.filter { shared.contains($0.name) }
      + linearDecompositions.filter { shared.contains($0.name) } + [
        BuiltinFunction("norm", "a ord= axis= keepdims= !check_finite") {
          (interpreter, arguments) throws(Stop) in
          try interpreter.norm(arguments)
        },
        BuiltinFunction("cholesky", "a lower= !overwrite_a !check_finite") {
          (interpreter, arguments) throws(Stop) in
          let isLower = try interpreter.flag(arguments[1])
          return try interpreter.stack(arguments.required(0), "cholesky", square: true).map(interpreter) {
            (matrix) throws(Stop) in
            guard let factor = (isLower ? matrix : matrix.transposed).choleskyFactor else {
              var order = 1
              while order < matrix.rows {
                let part = matrix.columns(Array(0..<order))
                if DenseMatrix(order, order, Array(part.values[..<(order * order)])).choleskyFactor == nil {
                  break
                }
                order += 1
              }
              throw interpreter.fail(
                .linAlgError, "\(order)-th leading minor of the array is not positive definite")
            }
            return isLower ? factor : factor.transposed
          }
        },
        BuiltinFunction(
          "eigh",
          "a !b * !lower !eigvals_only !overwrite_a !overwrite_b !type !check_finite !subset_by_index !subset_by_value !driver"
        ) {
          (interpreter, arguments) throws(Stop) in
          throw interpreter.refuse(
            "scipy.linalg.eigh", "SciPy's driver gives other signs than NumPy's; write np.linalg.eigh")
        },
        BuiltinFunction("toeplitz", "c r=") { (interpreter, arguments) throws(Stop) in
          let c = try interpreter.reals(arguments.required(0), "toeplitz").values
          let r =
            try interpreter.given(arguments[1]).map { (value) throws(Stop) in
              try interpreter.reals(value, "toeplitz").values
            } ?? c
          _ = try interpreter.count(of: [c.count, r.count])
          let values = c.indices.flatMap { row in r.indices.map { $0 > row ? r[$0 - row] : c[row - $0] } }
          let type = try interpreter.asArray(arguments.required(0)).type
          let result = try interpreter.array(values, shape: [c.count, r.count])
          return .array(
            type.isFloat || arguments[1] != nil ? result : try interpreter.converted(result, to: type))
        },
        BuiltinFunction("block_diag", "*arrs") { (interpreter, arguments) throws(Stop) in
          var blocks: [DenseMatrix] = []
          for value in arguments.rest {
            let source = try interpreter.reals(value, "block_diag")
            guard source.shape.count <= 2 else {
              throw interpreter.fail(
                .valueError, "arguments in the following positions have dimension greater than 2: [0]")
            }
            let columns = source.shape.last ?? 1
            blocks.append(
              DenseMatrix(columns == 0 ? 1 : source.values.count / columns, columns, source.values))
          }
          let (rows, columns) = (blocks.reduce(0) { $0 + $1.rows }, blocks.reduce(0) { $0 + $1.columns })
          _ = try interpreter.count(of: [rows, columns])
          var result = DenseMatrix(rows, columns)
          var (row, column) = (0, 0)
          for block in blocks {
            for i in 0..<block.rows {
              for j in 0..<block.columns { result[row + i, column + j] = block[i, j] }
            }
            row += block.rows
            column += block.columns
          }
          return try interpreter.value(RealArray(result.values, shape: [rows, columns]))
        },
        BuiltinFunction("solve_triangular", "a b !trans lower= !unit_diagonal") {
          (interpreter, arguments) throws(Stop) in
          let source = try interpreter.stack(arguments.required(0), "solve_triangular", square: true)
          guard source.outer.isEmpty, let matrix = source.matrices.first else {
            throw interpreter.refuse("solve_triangular", "stacks of systems are not supported")
          }
          let isLower = try interpreter.flag(arguments[2])
          let b = try interpreter.reals(arguments.required(1), "solve_triangular")
          guard let size = b.shape.first, size == matrix.rows, b.shape.count <= 2 else {
            throw interpreter.fail(.valueError, "incompatible dimensions")
          }
          var x = DenseMatrix(size, b.shape.count == 1 ? 1 : b.shape[1], b.values)
          for index in 0..<size where matrix[index, index] == 0 {
            throw interpreter.fail(.linAlgError, "singular matrix: resolution failed at diagonal \(index)")
          }
          for column in 0..<x.columns {
            for step in 0..<size {
              let row = isLower ? step : size - 1 - step
              x[row, column] /= matrix[row, row]
              for other in isLower ? (row + 1)..<max(size, row + 1) : 0..<row {
                x[other, column] -= matrix[other, row] * x[row, column]
              }
            }
          }
          return try interpreter.value(RealArray(x.values, shape: b.shape))
        },
      ], values: ["LinAlgError": .exception(.linAlgError)])
}

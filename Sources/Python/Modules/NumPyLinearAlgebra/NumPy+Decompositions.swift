extension Modules {
  /// Decompositions of matrices.
  static let linearDecompositions: [BuiltinFunction] = [
    BuiltinFunction("qr", "a mode=") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.stack(arguments.required(0), "qr", square: false)
      let mode = interpreter.word(arguments[1]) ?? "reduced"
      guard ["reduced", "complete", "r"].contains(mode) else {
        throw mode == "raw"
          ? interpreter.refuse("np.linalg.qr(mode='raw')", "the raw form is not supported")
          : interpreter.fail(.valueError, "Unrecognized mode '\(mode)'")
      }
      var orthogonal: [DenseMatrix] = []
      var upper: [DenseMatrix] = []
      for matrix in source.matrices {
        let factors = QRFactors(matrix)
        let count = mode == "complete" ? matrix.rows : min(matrix.rows, matrix.columns)
        upper.append(
          DenseMatrix(count, matrix.columns, Array(factors.upper.values[..<(count * matrix.columns)])))
        if mode != "r" {
          if factors.isUncertain(matrix) {
            throw interpreter.refuse(
              "np.linalg.qr",
              "columns of Q that only rounding decides, where columns depend on one another, are not supported"
            )
          }
          orthogonal.append(factors.orthogonal(count))
        }
      }
      let r = try interpreter.value(upper, source.outer)
      if mode == "r" { return r }
      return try interpreter.record(
        "QRResult", [("Q", try interpreter.value(orthogonal, source.outer)), ("R", r)])
    },
    symmetric("eigh", hasVectors: true), symmetric("eigvalsh", hasVectors: false),
    general("eig", hasVectors: true), general("eigvals", hasVectors: false),
    BuiltinFunction("svd", "a full_matrices= compute_uv= hermitian=") {
      (interpreter, arguments) throws(Stop) in
      let source = try interpreter.stack(arguments.required(0), "svd", square: false)
      let isFull = try interpreter.flag(arguments[1], default: true)
      if try interpreter.flag(arguments[3]) {
        throw interpreter.refuse(
          "np.linalg.svd(hermitian=)", "the form for symmetric matrices is not supported")
      }
      let wantsVectors = try interpreter.flag(arguments[2], default: true)
      if wantsVectors { try interpreter.requireFewValues(source, "np.linalg.svd", SingularValues.mostValues) }
      let parts = try source.matrices.map { (matrix) throws(Stop) in
        try SingularValues(matrix, full: isFull, interpreter)
      }
      let count = min(source.matrices.first?.rows ?? 0, source.matrices.first?.columns ?? 0)
      let values = try interpreter.value(RealArray(parts.flatMap(\.values), shape: source.outer + [count]))
      if !wantsVectors { return values }
      return try interpreter.record(
        "SVDResult",
        [
          ("U", try interpreter.value(parts.map(\.left), source.outer)), ("S", values),
          ("Vh", try interpreter.value(parts.map(\.right), source.outer)),
        ])
    },
    BuiltinFunction("svdvals", "x /") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.stack(arguments.required(0), "svdvals", square: false)
      let parts = try source.matrices.map { (matrix) throws(Stop) in try SingularValues(matrix, interpreter) }
      let count = min(source.matrices.first?.rows ?? 0, source.matrices.first?.columns ?? 0)
      return try interpreter.value(RealArray(parts.flatMap(\.values), shape: source.outer + [count]))
    },
  ]

  private static func symmetric(_ name: String, hasVectors: Bool) -> BuiltinFunction {
    BuiltinFunction(name, "a UPLO=") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.stack(arguments.required(0), name, square: true)
      let half = interpreter.word(arguments[1])?.uppercased() ?? "L"
      guard half == "L" || half == "U" else {
        throw interpreter.fail(.valueError, "UPLO argument must be 'L' or 'U'")
      }
      if hasVectors {
        try interpreter.requireFewValues(source, "np.linalg.eigh", SymmetricEigenvalues.mostRows)
        if half == "U" {
          throw interpreter.refuse("np.linalg.eigh(UPLO='U')", "the upper triangle is not supported")
        }
      }
      let parts = try source.matrices.map { (matrix) throws(Stop) -> SymmetricEigenvalues in
        guard let found = SymmetricEigenvalues(half == "U" ? matrix.transposed : matrix) else {
          throw interpreter.fail(.linAlgError, "Eigenvalues did not converge")
        }
        return found
      }
      let size = source.matrices.first?.rows ?? 0
      let values = try interpreter.value(RealArray(parts.flatMap(\.values), shape: source.outer + [size]))
      if !hasVectors { return values }
      return try interpreter.record(
        "EighResult",
        [
          ("eigenvalues", values),
          ("eigenvectors", try interpreter.value(parts.map(\.vectors), source.outer)),
        ])
    }
  }

  private static func general(_ name: String, hasVectors: Bool) -> BuiltinFunction {
    BuiltinFunction(name, "a") { (interpreter, arguments) throws(Stop) in
      let source = try interpreter.stack(arguments.required(0), name, square: true)
      for matrix in source.matrices where matrix.values.contains(where: { !$0.isFinite }) {
        throw interpreter.fail(.linAlgError, "Array must not contain infs or NaNs")
      }
      var values: [Double] = []
      var vectors: [DenseMatrix] = []
      for matrix in source.matrices {
        guard let found = GeneralEigenvalues(matrix) else {
          throw interpreter.refuse(
            "np.linalg." + name, "eigenvalues that are complex numbers are not supported")
        }
        values += found.values
        vectors.append(found.vectors)
      }
      let size = source.matrices.first?.rows ?? 0
      let value = try interpreter.value(RealArray(values, shape: source.outer + [size]))
      if !hasVectors { return value }
      return try interpreter.record(
        "EigResult", [("eigenvalues", value), ("eigenvectors", try interpreter.value(vectors, source.outer))])
    }
  }
}

extension Interpreter {
  /// Refuses matrices so large that LAPACK's own method, and with it the signs of vectors, is another.
  func requireFewValues(_ source: MatrixStack, _ name: String, _ most: Int) throws(Stop) {
    for matrix in source.matrices where min(matrix.rows, matrix.columns) > most {
      throw refuse(name, "\(name) of matrices with more than \(most) rows and columns is not supported")
    }
  }
}

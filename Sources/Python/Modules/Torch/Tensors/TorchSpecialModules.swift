extension Modules {
  private static let unaries: [String: UnaryOperation] = Dictionary(
    uniqueKeysWithValues: UnaryOperation.all.map { ($0.name, $0) })

  private static func named(_ name: String, _ operation: String) -> BuiltinFunction {
    let own = unaries[operation] ?? .exp
    return TorchOperation(name, "!out") { (call) throws(Stop) in try call.torch.unary(own, try call.input) }
      .function
  }

  /// `torch.special`
  static let torchSpecial = ModuleDefinition(
    "torch.special",
    [
      named("expit", "sigmoid"), named("logit", "logit"), named("erf", "erf"), named("erfc", "erfc"),
      named("erfinv", "erfinv"), named("gammaln", "lgamma"), named("digamma", "digamma"),
      named("psi", "digamma"),
      named("expm1", "expm1"), named("exp2", "exp2"), named("log1p", "log1p"),
      TorchOperation("xlogy", "other") { (call) throws(Stop) in
        try call.torch.xLogY(try call.operand(0), try call.operand(1))
      }.function,
      TorchOperation("entr") { (call) throws(Stop) in
        let input = try call.torch.asFloat(try call.input)
        let result = try call.torch.real(
          input.floats.map { $0 > 0 ? -$0 * RealMath.log($0) : $0 == 0 ? 0 : $0.isNaN ? $0 : -.infinity },
          input.shape,
          input.type)
        return try call.torch.record(result, "SpecialEntrBackward0", [input], saves: [input]) {
          (torch, gradient) throws(Stop) in
          [try torch.multiply(gradient, try torch.steps(input) { -RealMath.log($0) - 1 })]
        }
      }.function,
      TorchOperation("ndtr") { (call) throws(Stop) in
        let input = try call.torch.asFloat(try call.input)
        let result = try call.torch.real(input.floats.map(TorchSpecial.normalCDF), input.shape, input.type)
        return try call.torch.withoutDerivative(result, [input], "ndtr")
      }.function,
      TorchOperation("logsumexp", "dim keepdim=") { (call) throws(Stop) in
        let input = try call.input
        return try call.torch.logSumExp(input, try call.axes(1, of: input), keeping: try call.flag(2))
      }.function,
      TorchOperation("softmax", "dim * dtype=") { (call) throws(Stop) in
        try call.torch.softmax(try call.input, try call.integer(1), try call.type(2))
      }.function,
      TorchOperation("log_softmax", "dim * dtype=") { (call) throws(Stop) in
        try call.torch.logSoftmax(try call.input, try call.integer(1), try call.type(2))
      }.function,
    ])

  /// `torch.linalg`
  static let torchLinearAlgebra = ModuleDefinition(
    "torch.linalg",
    [
      TorchOperation("norm", "ord= dim= keepdim= * !dtype !out") { (call) throws(Stop) in
        let input = try call.input
        if call[1] != nil, input.rank > 1, call[2] == nil {
          if case .text? = call[1], try call.text(1, "") == "fro" {
          } else {
            throw call.torch.interpreter.refuse(
              "torch.linalg.norm(ord=)", "norms of matrices with ord are not supported")
          }
        }
        var p = 2.0
        if case .text? = call[1] {} else { p = try call.real(1) ?? 2 }
        return try call.torch.norm(
          input, p, try call.axes(2, of: input), keeping: try call.flag(3), name: "LinalgVectorNormBackward0")
      }.function,
      TorchOperation("vector_norm", "ord= dim= keepdim=") { (call) throws(Stop) in
        let input = try call.input
        return try call.torch.norm(
          input, try call.real(1) ?? 2, try call.axes(2, of: input), keeping: try call.flag(3),
          name: "LinalgVectorNormBackward0")
      }.function,
      TorchOperation("det") { (call) throws(Stop) in
        try call.torch.determinantTensor(try call.input)
      }.function,
      TorchOperation(
        "slogdet",
        value: { (call) throws(Stop) in
          let input = try call.input
          let (sign, logarithm) = try call.torch.logDeterminant(input, name: "LinalgSlogdetBackward0")
          return try call.torch.named(
            "linalg_slogdet",
            [
              ("sign", try call.torch.value(try call.torch.scalar(sign, input.type))),
              ("logabsdet", try call.torch.value(logarithm)),
            ])
        }
      ).function,
      TorchOperation("inv") { (call) throws(Stop) in try call.torch.inverse(try call.input) }.function,
      TorchOperation("solve", "B") { (call) throws(Stop) in
        try call.torch.solution(try call.input, try call.tensor(1))
      }.function,
      TorchOperation("cholesky") { (call) throws(Stop) in try call.torch.choleskyFactor(try call.input) }
        .function,
    ])
}

extension Torch {
  /// The side of a square matrix.
  func side(_ matrix: Tensor) throws(Stop) -> Int {
    guard matrix.rank == 2 else {
      throw interpreter.refuse("torch.linalg", "only single matrices are supported")
    }
    guard matrix.shape[0] == matrix.shape[1] else {
      throw fail(
        "linalg.inv: A must be batches of square matrices, but they are \(matrix.shape[0]) by \(matrix.shape[1]) matrices"
      )
    }
    guard matrix.type == .float32 || matrix.type == .float64 else {
      throw fail(
        "linalg: Expected a floating point or complex tensor as input. Got \(matrix.type.scalarName)")
    }
    return matrix.shape[0]
  }

  /// Gauss's elimination with the largest pivot: the triangle, the right side, and the sign of the exchanges.
  private func eliminated(_ matrix: Tensor, _ right: [Double], _ columns: Int) throws(Stop) -> (
    [Double], [Double], Double
  ) {
    let n = try side(matrix)
    let type = matrix.type
    try interpreter.charge(n * n * (n / 8 + 1) + right.count)
    var (a, b, sign) = (matrix.floats, right, 1.0)
    for pivot in 0..<n {
      var best = pivot
      for row in pivot..<n where a[row * n + pivot].magnitude > a[best * n + pivot].magnitude { best = row }
      if best != pivot {
        for k in 0..<n { a.swapAt(best * n + k, pivot * n + k) }
        for k in 0..<columns { b.swapAt(best * columns + k, pivot * columns + k) }
        sign = -sign
      }
      let top = a[pivot * n + pivot]
      if top == 0 { continue }
      for row in pivot + 1..<max(n, pivot + 1) {
        let factor = type.rounded(a[row * n + pivot] / top)
        if factor == 0 { continue }
        for k in pivot..<n { a[row * n + k] = type.rounded(a[row * n + k] - factor * a[pivot * n + k]) }
        for k in 0..<columns {
          b[row * columns + k] = type.rounded(b[row * columns + k] - factor * b[pivot * columns + k])
        }
      }
    }
    return (a, b, sign)
  }

  /// The matrix with rows and columns exchanged, as torch hands it to LAPACK for determinants.
  private func turned(_ matrix: Tensor) throws(Stop) -> Tensor {
    matrix.isContiguous ? try withoutGradients { () throws(Stop) in try transposed(matrix, 0, 1) } : matrix
  }

  /// The sign and the logarithm of the magnitude of a determinant.
  func determinant(_ matrix: Tensor) throws(Stop) -> (Double, Double) {
    let n = try side(matrix)
    var (a, _, sign) = try eliminated(try turned(matrix), [], 0)
    var logarithm = 0.0
    for index in 0..<n {
      let value = a[index * n + index]
      if value == 0 { return (0, -.infinity) }
      if value < 0 { sign = -sign }
      logarithm += RealMath.log(value.magnitude)
    }
    a = []
    return (sign, logarithm)
  }

  /// A determinant as a product of pivots.
  func plainDeterminant(_ matrix: Tensor) throws(Stop) -> Double {
    let n = try side(matrix)
    let (a, _, sign) = try eliminated(try turned(matrix), [], 0)
    return (0..<n).reduce(sign) { matrix.type.rounded($0 * a[$1 * n + $1]) }
  }

  /// The solution of a system of equations, for each column of the right side.
  func solved(_ matrix: Tensor, _ right: [Double], _ columns: Int) throws(Stop) -> [Double] {
    let n = try side(matrix)
    var (a, b, _) = try eliminated(matrix, right, columns)
    for row in (0..<n).reversed() {
      guard a[row * n + row] != 0 else {
        throw interpreter.fail(
          .linAlgError,
          "linalg.inv: The diagonal element \(row + 1) is zero, the inversion could not be completed because the input "
            + "matrix is singular.")
      }
      for column in 0..<columns {
        var sum = b[row * columns + column]
        for k in row + 1..<max(n, row + 1) {
          sum = matrix.type.rounded(sum - a[row * n + k] * b[k * columns + column])
        }
        b[row * columns + column] = matrix.type.rounded(sum / a[row * n + row])
      }
    }
    a = []
    return b
  }
}

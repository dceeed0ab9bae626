extension Torch {
  /// The lower triangle L with L · Lᵀ = `matrix` (Cholesky's method); the graph is not recorded.
  func choleskyFactor(_ matrix: Tensor) throws(Stop) -> Tensor {
    guard matrix.rank == 2, matrix.shape[0] == matrix.shape[1] else {
      throw fail(
        "linalg.cholesky: A must be batches of square matrices, but they are \(matrix.shape.dropLast().last ?? 1) by \(matrix.shape.last ?? 1) matrices"
      )
    }
    let n = matrix.shape[0]
    try interpreter.charge(n * n * (n / 8 + 1))
    let a = matrix.floats
    var l = Array(repeating: 0.0, count: n * n)
    for row in 0..<n {
      for column in 0...row {
        var sum = a[row * n + column]
        for k in 0..<column { sum -= l[row * n + k] * l[column * n + k] }
        if row == column {
          guard sum > 0 else {
            throw interpreter.fail(
              .linAlgError,
              "linalg.cholesky: The factorization could not be completed because the input is not positive-definite "
                + "(the leading minor of order \(row + 1) is not positive-definite).")
          }
          l[row * n + row] = sum.squareRoot()
        } else {
          l[row * n + column] = sum / l[column * n + column]
        }
      }
    }
    return try withoutDerivative(try real(l, [n, n], matrix.type), [matrix], "cholesky")
  }

  /// The solution y of L · y = each column of `right`, in doubles.
  static func solvedLower(_ l: [Double], _ right: [Double], _ n: Int, _ columns: Int) -> [Double] {
    var y = right
    for row in 0..<n {
      for column in 0..<columns {
        var sum = y[row * columns + column]
        for k in 0..<row { sum -= l[row * n + k] * y[k * columns + column] }
        y[row * columns + column] = sum / l[row * n + row]
      }
    }
    return y
  }
}

extension NativeClass {
  private static func parts(_ d: TorchDistribution) throws(Stop) -> (Tensor, Tensor, Int) {
    let (mean, factor) = (try d.parameter("loc"), try d.parameter("scale_tril"))
    guard mean.rank == 1, factor.rank == 2 else {
      throw d.torch.interpreter.refuse(
        "MultivariateNormal", "batches of multivariate normals are not supported")
    }
    return (mean, factor, mean.count)
  }

  private static func halfLogDeterminant(_ factor: Tensor) -> Double {
    let n = factor.shape[0]
    let l = factor.floats
    return (0..<n).reduce(0.0) { $0 + RealMath.log(l[$1 * n + $1]) }
  }

  /// The normal distribution of vectors; its formulas record no gradients.
  static let multivariateNormal = distribution(
    DistributionFormulas(
      name: "MultivariateNormal", parameters: ["loc", "covariance_matrix"], eventAxes: 1,
      logProbability: { (d, x) throws(Stop) in
        let (mean, factor, n) = try parts(d)
        let difference = try d.torch.subtract(x, mean)
        guard difference.shape.last == n else {
          throw d.torch.fail("the last dimension of the value must be \(n)")
        }
        let rows = difference.count / max(n, 1)
        let (l, values) = (factor.floats, difference.floats)
        let constant = -0.5 * Double(n) * 1.8378770664093453 - halfLogDeterminant(factor)
        let results = (0..<rows).map { row in
          let y = Torch.solvedLower(l, Array(values[row * n..<(row + 1) * n]), n, 1)
          return constant - 0.5 * y.reduce(0) { $0 + $1 * $1 }
        }
        return try d.torch.withoutDerivative(
          try d.torch.real(results, Array(difference.shape.dropLast()), mean.type), [x, mean, factor],
          "MultivariateNormal.log_prob")
      },
      mean: { (d) throws(Stop) in try d.parameter("loc") },
      variance: { (d) throws(Stop) in
        let (_, factor, _) = try parts(d)
        return try d.torch.lastSum(try d.torch.power(factor, 2))
      },
      entropy: { (d) throws(Stop) in
        let (mean, factor, n) = try parts(d)
        return try d.torch.withoutDerivative(
          try d.torch.scalar(0.5 * Double(n) * 2.8378770664093453 + halfLogDeterminant(factor), mean.type),
          [mean, factor], "MultivariateNormal.entropy")
      },
      mode: { (d) throws(Stop) in try d.parameter("loc") },
      sample: { (d, shape) throws(Stop) in
        let (mean, factor, _) = try parts(d)
        let t = d.torch
        let noise = try t.random(shape, mean.type) { t.normalChance() }
        return try t.add(mean, try t.matmul(noise, try t.transposed(factor, 0, 1)))
      }, isReparameterized: true), "loc covariance_matrix= !precision_matrix scale_tril="
  ) { (torch, object, call) throws(Stop) in
    let mean = try torch.asFloat(try call.tensor(1))
    if mean.rank < 1 { throw torch.interpreter.fail(.valueError, "loc must be at least one-dimensional.") }
    try object.set("loc", try torch.value(mean))
    if let covariance = try call.optionalTensor(2) {
      try object.set("covariance_matrix", try torch.value(covariance))
      try object.set("scale_tril", try torch.value(try torch.choleskyFactor(covariance)))
    } else if let factor = try call.optionalTensor(3) {
      try object.set("scale_tril", try torch.value(factor))
      try object.set(
        "covariance_matrix", try torch.value(try torch.matmul(factor, try torch.transposed(factor, 0, 1))))
    } else {
      throw torch.interpreter.fail(
        .valueError, "Exactly one of covariance_matrix or precision_matrix or scale_tril may be specified.")
    }
  }
}

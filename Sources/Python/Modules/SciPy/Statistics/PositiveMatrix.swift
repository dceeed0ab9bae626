/// A covariance as SciPy takes it apart: eigenvalues, of which those near zero do not count.
struct PositiveMatrix {
  let matrix: DenseMatrix
  /// How many eigenvalues count.
  let rank: Int
  /// The sum of their logarithms.
  let logDeterminant: Double
  /// Eigenvectors divided by the roots of their eigenvalues, as columns.
  private let whitening: DenseMatrix
  /// The eigenvectors of what does not count, as columns.
  private let missing: [[Double]]
  private let threshold: Double

  /// Takes a matrix apart; one with a negative eigenvalue is refused, a singular one unless that is allowed.
  init(_ matrix: DenseMatrix, allowsSingular: Bool, _ interpreter: Interpreter) throws(Stop) {
    guard matrix.values.allSatisfy(\.isFinite) else {
      throw interpreter.fail(.valueError, "array must not contain infs or NaNs")
    }
    let size = matrix.rows
    guard size <= SymmetricEigenvalues.mostRows else {
      throw interpreter.refuse(
        "multivariate_normal(cov=)",
        "covariances of more than \(SymmetricEigenvalues.mostRows) rows are not supported")
    }
    try interpreter.charge(elements: 20 * size * size * size)
    guard let solved = SymmetricEigenvalues(matrix) else {
      throw interpreter.fail(.linAlgError, "Eigenvalues did not converge")
    }
    // A million units in the last place of the largest one (`_eigvalsh_to_eps`).
    let threshold = 1e6 * Double.ulpOfOne * (solved.values.map(\.magnitude).max() ?? 0)
    guard (solved.values.min() ?? 0) >= -threshold else {
      throw interpreter.fail(.valueError, "The input matrix must be symmetric positive semidefinite.")
    }
    let counted = solved.values.filter { $0 > threshold }
    guard allowsSingular || counted.count == size else {
      throw interpreter.fail(
        .linAlgError,
        "When `allow_singular is False`, the input matrix must be symmetric positive definite.")
    }
    var whitening = solved.vectors
    var missing: [[Double]] = []
    for column in 0..<size {
      let isCounted = solved.values[column] > threshold
      if !isCounted { missing.append((0..<size).map { solved.vectors[$0, column] }) }
      let factor = isCounted ? (1 / solved.values[column]).squareRoot() : 0
      for row in 0..<size { whitening[row, column] *= factor }
    }
    self.matrix = matrix
    rank = counted.count
    logDeterminant = counted.reduce(0) { $0 + RealMath.log($1) }
    self.whitening = whitening
    self.missing = missing
    self.threshold = threshold
  }

  /// The squared distance of a difference from zero in units of the covariance (Mahalanobis).
  func squaredDistance(_ difference: [Double]) -> Double {
    var sum = 0.0
    for column in 0..<matrix.rows {
      var part = 0.0
      for row in 0..<matrix.rows { part += difference[row] * whitening[row, column] }
      sum += part * part
    }
    return sum
  }

  /// Whether a difference lies where the distribution has mass.
  func holds(_ difference: [Double]) -> Bool {
    if missing.isEmpty { return true }
    let squares = missing.map { vector in
      let part = zip(difference, vector).reduce(0.0) { $0 + $1.0 * $1.1 }
      return part * part
    }
    return squares.reduce(0, +).squareRoot() < threshold
  }
}

/// A normal distribution over vectors, with a mean and a positive definite covariance matrix.
public struct MultivariateNormal: Sendable, Hashable {
  /// μ.
  public let mean: [Double]
  /// Σ, row by row.
  public let covariance: [[Double]]
  /// L with Σ = L Lᵀ, lower triangular with a positive diagonal.
  let factor: PreciseMatrix

  /// The distribution of this mean and covariance.
  ///
  /// The covariance is factored by Cholesky's method in double-double. Refuses an empty mean, a matrix that
  /// is not square or of another order than the mean, entries that are not finite, a matrix that differs from
  /// its transpose by as little as a bit, and one that is not positive definite: a pivot that is at most
  /// 2^-90 of its diagonal entry.
  public init(mean: [Double], covariance: [[Double]]) throws(DivergenceError) {
    guard !mean.isEmpty else { throw DivergenceError.empty }
    try Requirement.finite(mean)
    let order = mean.count
    guard covariance.count == order, covariance.allSatisfy({ $0.count == order }) else {
      let columns = covariance.first { $0.count != order }?.count ?? order
      throw DivergenceError.unexpectedShape(
        rows: covariance.count, columns: columns, expected: "\(order) × \(order)")
    }
    try Requirement.finite(covariance.flatMap { $0 })
    for row in 0..<order {
      for column in 0..<row where covariance[row][column] != covariance[column][row] {
        throw DivergenceError.notSymmetric(row: row, column: column)
      }
    }
    self.mean = mean
    self.covariance = covariance
    factor = try Self.choleskyFactor(of: covariance)
  }

  /// The number of coordinates.
  public var dimension: Int { mean.count }

  /// The lower triangular factor of a symmetric matrix.
  private static func choleskyFactor(of matrix: [[Double]]) throws(DivergenceError) -> PreciseMatrix {
    var factor = PreciseMatrix(order: matrix.count)
    for column in matrix.indices {
      for row in column..<matrix.count {
        let entry = (0..<column).reduce(DoubleDouble(matrix[row][column])) { sum, index in
          sum - factor[row, index] * factor[column, index]
        }
        if row == column {
          guard entry.high > matrix[row][row] * 0x1p-90 else {
            throw DivergenceError.notPositiveDefinite(pivot: column)
          }
          factor[row, row] = entry.squareRoot
        } else {
          factor[row, column] = entry / factor[column, column]
        }
      }
    }
    return factor
  }

  /// Refuses another number of coordinates.
  func requireSameDimension(as other: MultivariateNormal) throws(DivergenceError) {
    guard dimension == other.dimension else {
      throw DivergenceError.unequalLengths(first: dimension, second: other.dimension)
    }
  }

  /// L⁻¹ (μ′ − μ) for the mean μ′ of `other`.
  func standardized(meanOf other: MultivariateNormal) -> [DoubleDouble] {
    var solved: [DoubleDouble] = []
    for row in 0..<dimension {
      let difference = DoubleDouble(sumOf: other.mean[row], -mean[row])
      let entry = (0..<row).reduce(difference) { $0 - factor[row, $1] * solved[$1] }
      solved.append(entry / factor[row, row])
    }
    return solved
  }

  /// L⁻¹ (Σ′ − Σ) L⁻ᵀ for the covariance Σ′ of `other`: 0 for equal ones, and exact differences of near ones.
  func standardizedChange(to other: MultivariateNormal) -> PreciseMatrix {
    var difference = PreciseMatrix(order: dimension)
    for row in 0..<dimension {
      for column in 0..<dimension {
        difference[row, column] = DoubleDouble(sumOf: other.covariance[row][column], -covariance[row][column])
      }
    }
    let half = difference.divided(byLowerTriangular: factor)
    return half.transposed.divided(byLowerTriangular: factor)
  }
}

/// The differential entropy of a multivariate normal distribution: h(P) = ½ (n log 2πe + log det Σ).
///
/// - Unit: nats, relative to the units of the coordinates: it may be negative.
/// - Error bound: relative error below 1e-15 where |h| is at least 1e-10 and the condition number of Σ at
///   most 1e12.
/// - Source: Cover and Thomas (2006), theorem 8.4.1.
public func differentialEntropy(of p: MultivariateNormal) -> Information<Nats> {
  let logarithm = (0..<p.dimension).reduce(DoubleDouble.zero) { $0 + p.factor[$1, $1].logarithm }
  return Information((logarithm + Double(p.dimension) * (0.5 + .halfLogarithmOf2Pi)))
}

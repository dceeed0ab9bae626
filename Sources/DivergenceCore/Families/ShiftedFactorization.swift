/// I + A = L D Lᵀ for a symmetric matrix A, with the pivots D kept as their differences from 1, so that a
/// small A loses nothing.
struct ShiftedFactorization {
  /// The unit lower triangular factor.
  private let unitFactor: PreciseMatrix
  /// The pivots minus 1, in order.
  private let pivotDifferences: [DoubleDouble]

  /// The factors; `nil` where a pivot is not above zero, so that I + A is not positive definite.
  init?(identityPlus matrix: PreciseMatrix) {
    let order = matrix.order
    var factor = PreciseMatrix(order: order)
    var differences: [DoubleDouble] = []
    for column in 0..<order {
      for row in column..<order {
        let entry = (0..<column).reduce(matrix[row, column]) { sum, index in
          sum - factor[row, index] * factor[column, index] * (1 + differences[index])
        }
        if row == column {
          guard 1 + entry > .zero else { return nil }
          differences.append(entry)
          factor[row, row] = DoubleDouble(1)
        } else {
          factor[row, column] = entry / (1 + differences[column])
        }
      }
    }
    unitFactor = factor
    pivotDifferences = differences
  }

  /// log det (I + A).
  var logarithmOfDeterminant: DoubleDouble {
    pivotDifferences.reduce(.zero) { $0 + $1.logarithmOnePlus }
  }

  /// tr A − log det (I + A), never negative: Σ (d − 1 − log d) + Σ l² d, all of one sign, because
  /// tr (L D Lᵀ) = Σ d + Σ l² d.
  var excess: DoubleDouble {
    var sum = pivotDifferences.reduce(DoubleDouble.zero) { sum, difference in
      let isNear = difference.high.magnitude <= 0.5
      return sum + (isNear ? difference.logarithmicExcess : difference - (1 + difference).logarithm)
    }
    for row in 0..<unitFactor.order {
      for column in 0..<row { sum += unitFactor[row, column].squared * (1 + pivotDifferences[column]) }
    }
    return sum
  }

  /// vᵀ (I + A)⁻¹ v.
  func inverseForm(_ vector: [DoubleDouble]) -> DoubleDouble {
    var solved: [DoubleDouble] = []
    var sum = DoubleDouble.zero
    for (row, value) in vector.enumerated() {
      let entry = (0..<row).reduce(value) { $0 - unitFactor[row, $1] * solved[$1] }
      solved.append(entry)
      sum += entry.squared / (1 + pivotDifferences[row])
    }
    return sum
  }
}

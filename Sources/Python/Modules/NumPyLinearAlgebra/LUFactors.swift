#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A square matrix as the product of a permutation, a lower and an upper triangle (Golub and Van Loan, Matrix
/// Computations, section 3.4), column after column with the sums from left to right: the order in which OpenBLAS
/// works on small matrices, so that the digits are NumPy's up to five rows.
struct LUFactors {
  /// Both triangles in one matrix; the lower one has ones on its diagonal.
  private(set) var matrix: DenseMatrix
  /// The row that was exchanged with each row.
  private(set) var pivots: [Int] = []
  /// −1 for an odd number of exchanges.
  private(set) var sign = 1.0
  /// Whether a pivot is exactly 0.
  private(set) var isSingular = false

  /// Factors of a square matrix.
  init(_ source: DenseMatrix) {
    matrix = source
    let size = source.rows
    for column in 0..<size {
      for (row, pivot) in pivots.enumerated() where pivot != row {
        matrix.values.swapAt(row * size + column, pivot * size + column)
      }
      for row in 0..<size where row > 0 && column > 0 {
        var sum = 0.0
        for index in 0..<min(row, column) { sum += matrix[row, index] * matrix[index, column] }
        matrix[row, column] -= sum
      }
      var pivot = column
      for row in column..<size where matrix[row, column].magnitude > matrix[pivot, column].magnitude {
        pivot = row
      }
      pivots.append(pivot)
      if matrix[pivot, column] == 0 {
        isSingular = true
        continue
      }
      if pivot != column {
        sign = -sign
        for index in 0...column { matrix.values.swapAt(column * size + index, pivot * size + index) }
      }
      let reciprocal = 1 / matrix[column, column]
      for row in (column + 1)..<max(size, column + 1) { matrix[row, column] *= reciprocal }
    }
  }

  /// The sign of the determinant and the logarithm of its magnitude.
  var signAndLogarithm: (sign: Double, logarithm: Double) {
    if isSingular { return (0, -.infinity) }
    var sign = sign
    var sum = 0.0
    for index in 0..<matrix.rows {
      let element = matrix[index, index]
      if element < 0 { sign = -sign }
      sum += log(element.magnitude)
    }
    return (sign, sum)
  }

  /// The determinant, from its logarithm as NumPy has it.
  var determinant: Double {
    let (sign, logarithm) = signAndLogarithm
    return sign * exp(logarithm)
  }

  /// The solution for every column of `right`.
  func solve(_ right: DenseMatrix) -> DenseMatrix {
    var result = right
    let size = matrix.rows
    for (row, pivot) in pivots.enumerated() { result.swapRows(row, pivot) }
    let isVector = right.columns == 1
    for column in 0..<right.columns {
      for index in 0..<size {
        let value = result[index, column]
        for row in (index + 1)..<max(size, index + 1) {
          result[row, column] -= matrix[row, index] * value
        }
      }
      for index in (0..<size).reversed() {
        let element = matrix[index, index]
        let value = isVector ? result[index, column] / element : result[index, column] * (1 / element)
        result[index, column] = value
        for row in 0..<index { result[row, column] -= matrix[row, index] * value }
      }
    }
    return result
  }

  /// The inverse.
  var inverse: DenseMatrix { solve(.identity(matrix.rows)) }
}

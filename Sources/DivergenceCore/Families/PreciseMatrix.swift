/// A square matrix of double-doubles, row by row.
struct PreciseMatrix: Sendable, Hashable {
  /// The number of rows and of columns.
  let order: Int
  private var entries: [DoubleDouble]

  /// The matrix of zeros.
  init(order: Int) {
    self.order = order
    entries = Array(repeating: .zero, count: order * order)
  }

  subscript(row: Int, column: Int) -> DoubleDouble {
    get { entries[row * order + column] }
    set { entries[row * order + column] = newValue }
  }

  /// The sum of the squares of all entries.
  var sumOfSquares: DoubleDouble { entries.reduce(.zero) { $0 + $1.squared } }

  /// The transpose.
  var transposed: PreciseMatrix {
    var result = PreciseMatrix(order: order)
    for row in 0..<order {
      for column in 0..<order { result[column, row] = self[row, column] }
    }
    return result
  }

  /// The product with a matrix of the same order.
  func multiplied(by other: PreciseMatrix) -> PreciseMatrix {
    var result = PreciseMatrix(order: order)
    for row in 0..<order {
      for column in 0..<order {
        result[row, column] = (0..<order).reduce(.zero) { $0 + self[row, $1] * other[$1, column] }
      }
    }
    return result
  }

  /// `scale` · this + `otherScale` · `other`.
  func combined(_ scale: DoubleDouble, _ other: PreciseMatrix, _ otherScale: DoubleDouble) -> PreciseMatrix {
    var result = self
    for index in entries.indices {
      result.entries[index] = scale * entries[index] + otherScale * other.entries[index]
    }
    return result
  }

  /// L⁻¹ · this for a lower triangular matrix L = `factor`.
  func divided(byLowerTriangular factor: PreciseMatrix) -> PreciseMatrix {
    var result = self
    for column in 0..<order {
      for row in 0..<order {
        let known = (0..<row).reduce(self[row, column]) { $0 - factor[row, $1] * result[$1, column] }
        result[row, column] = known / factor[row, row]
      }
    }
    return result
  }

  /// The inverse by Gauss and Jordan's elimination with row exchanges; `nil` if a pivot is 0.
  var inverse: PreciseMatrix? {
    var left = self
    var right = PreciseMatrix(order: order)
    for index in 0..<order { right[index, index] = DoubleDouble(1) }
    for column in 0..<order {
      let candidates = column..<order
      let pivotRow = candidates.max { left[$0, column].magnitude < left[$1, column].magnitude } ?? column
      guard left[pivotRow, column].high != 0 else { return nil }
      left.exchange(pivotRow, column)
      right.exchange(pivotRow, column)
      let reciprocal = 1 / left[column, column]
      left.scale(row: column, by: reciprocal)
      right.scale(row: column, by: reciprocal)
      for row in 0..<order where row != column {
        let factor = left[row, column]
        left.subtract(factor, timesRow: column, fromRow: row)
        right.subtract(factor, timesRow: column, fromRow: row)
      }
    }
    return right
  }

  private mutating func exchange(_ first: Int, _ second: Int) {
    guard first != second else { return }
    for column in 0..<order { entries.swapAt(first * order + column, second * order + column) }
  }

  private mutating func scale(row: Int, by factor: DoubleDouble) {
    for column in 0..<order { self[row, column] *= factor }
  }

  private mutating func subtract(_ factor: DoubleDouble, timesRow source: Int, fromRow target: Int) {
    for column in 0..<order { self[target, column] = self[target, column] - factor * self[source, column] }
  }
}

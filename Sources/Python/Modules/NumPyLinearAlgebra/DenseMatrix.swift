/// A matrix of real numbers in C order.
struct DenseMatrix {
  var rows: Int
  var columns: Int
  var values: [Double]

  /// A matrix of given elements.
  init(_ rows: Int, _ columns: Int, _ values: [Double]) {
    self.rows = rows
    self.columns = columns
    self.values = values
  }

  /// A matrix of zeros.
  init(_ rows: Int, _ columns: Int) {
    self.init(rows, columns, Array(repeating: 0, count: rows * columns))
  }

  /// The identity.
  static func identity(_ size: Int) -> DenseMatrix {
    var result = DenseMatrix(size, size)
    for index in 0..<size { result[index, index] = 1 }
    return result
  }

  /// The element of a row and a column.
  subscript(row: Int, column: Int) -> Double {
    get { values[row * columns + column] }
    set { values[row * columns + column] = newValue }
  }

  /// The matrix with rows and columns exchanged.
  var transposed: DenseMatrix {
    var result = DenseMatrix(columns, rows)
    for row in 0..<rows { for column in 0..<columns { result[column, row] = self[row, column] } }
    return result
  }

  /// The product of two matrices, each sum from left to right by fused steps, as OpenBLAS does on x86-64.
  static func * (left: DenseMatrix, right: DenseMatrix) -> DenseMatrix {
    var result = DenseMatrix(left.rows, right.columns)
    for row in 0..<left.rows {
      for column in 0..<right.columns {
        var sum = 0.0
        for index in 0..<left.columns { sum.addProduct(left[row, index], right[index, column]) }
        result[row, column] = sum
      }
    }
    return result
  }

  /// The elements of one row.
  func row(_ row: Int) -> [Double] { Array(values[row * columns..<(row + 1) * columns]) }

  /// The elements of one column.
  func column(_ column: Int) -> [Double] { (0..<rows).map { self[$0, column] } }

  /// Exchanges two rows.
  mutating func swapRows(_ first: Int, _ second: Int) {
    if first == second { return }
    for column in 0..<columns { values.swapAt(first * columns + column, second * columns + column) }
  }

  /// The columns of the given indices, in their order.
  func columns(_ indices: [Int]) -> DenseMatrix {
    var result = DenseMatrix(rows, indices.count)
    for (place, column) in indices.enumerated() {
      for row in 0..<rows { result[row, place] = self[row, column] }
    }
    return result
  }
}

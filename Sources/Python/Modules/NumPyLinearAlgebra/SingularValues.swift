/// A matrix as left vectors times singular values times right vectors: reduction to two diagonals by reflections
/// (Golub and Kahan 1965; Golub and Van Loan, section 5.4), then the rotations of `BidiagonalValues`, along the paths
/// that LAPACK's driver documents, so that the signs are the same.
struct SingularValues {
  /// Decreasing.
  let values: [Double]
  /// In columns, as many as there are values, or all rows if full ones are wanted.
  let left: DenseMatrix
  /// In rows.
  let right: DenseMatrix

  /// Up to how many values LAPACK works this way; beyond that vectors may have other signs.
  static let mostValues = 25

  /// Of a matrix; raises NumPy's error if the rotations do not converge.
  init(_ source: DenseMatrix, full: Bool = false, _ interpreter: Interpreter) throws(Stop) {
    if source.values.contains(where: { !$0.isFinite }) {
      throw interpreter.fail(.linAlgError, "SVD did not converge")
    }
    if source.rows == 0 || source.columns == 0 {
      values = []
      left = full ? .identity(source.rows) : DenseMatrix(source.rows, 0)
      right = full ? .identity(source.columns) : DenseMatrix(0, source.columns)
      return
    }
    let isWide = source.rows < source.columns
    let large = isWide ? source.columns : source.rows
    let small = isWide ? source.rows : source.columns
    // A matrix that is much longer than wide becomes a triangle first.
    let isLong = large >= Int(Double(small) * 11 / 6)
    let tall = isWide ? source.transposed : source
    if isLong, large > small || !isWide {
      let factors = QRFactors(tall)
      var triangle = DenseMatrix(small, small, Array(factors.upper.values[..<(small * small)]))
      if isWide { triangle = triangle.transposed }
      let inner = try Bidiagonal(triangle).singularValues(interpreter)
      values = inner.values
      let outer = isWide ? inner.right.transposed : inner.left
      var wide = full ? DenseMatrix.identity(large) : DenseMatrix(large, small)
      for row in 0..<small { for column in 0..<small { wide[row, column] = outer[row, column] } }
      let product = factors.multiplied(wide)
      left = isWide ? inner.left : product
      right = isWide ? product.transposed : inner.right
      return
    }
    let parts = try Bidiagonal(source, full: full).singularValues(interpreter)
    (values, left, right) = (parts.values, parts.left, parts.right)
  }
}

/// A matrix as reflections around one with two diagonals.
private struct Bidiagonal {
  let rows: Int
  let columns: Int
  let isFull: Bool
  var diagonal: [Double] = []
  var neighbours: [Double] = []
  var leftReflections: [(Int, Reflection)] = []
  var rightReflections: [(Int, Reflection)] = []

  init(_ source: DenseMatrix, full: Bool = false) {
    var matrix = source
    rows = source.rows
    columns = source.columns
    isFull = full
    func column(_ index: Int, from row: Int) -> Reflection {
      Reflection((row..<source.rows).map { matrix[$0, index] })
    }
    func row(_ index: Int, from column: Int) -> Reflection {
      Reflection((column..<source.columns).map { matrix[index, $0] })
    }
    let count = min(rows, columns)
    for index in 0..<count {
      if rows >= columns {
        let first = column(index, from: index)
        diagonal.append(first.result)
        leftReflections.append((index, first))
        first.applyLeft(&matrix, row: index, column: index + 1)
        if index + 1 < columns {
          let second = row(index, from: index + 1)
          neighbours.append(second.result)
          rightReflections.append((index + 1, second))
          second.applyRight(&matrix, row: index + 1, column: index + 1)
        }
      } else {
        let first = row(index, from: index)
        diagonal.append(first.result)
        rightReflections.append((index, first))
        first.applyRight(&matrix, row: index + 1, column: index)
        if index + 1 < rows {
          let second = column(index, from: index + 1)
          neighbours.append(second.result)
          leftReflections.append((index + 1, second))
          second.applyLeft(&matrix, row: index + 1, column: index + 1)
        }
      }
    }
  }

  func singularValues(_ interpreter: Interpreter) throws(Stop) -> (
    values: [Double], left: DenseMatrix, right: DenseMatrix
  ) {
    let count = diagonal.count
    var work = BidiagonalValues(diagonal, neighbours)
    // A lower pair of diagonals is turned into an upper one; the turns are applied to the left vectors at the end.
    var turns: [Rotation] = []
    if rows < columns {
      for index in 0..<max(count - 1, 0) {
        let rotation = Rotation(work.d[index], work.e[index])
        work.d[index] = rotation.result
        work.e[index] = rotation.sine * work.d[index + 1]
        work.d[index + 1] = rotation.cosine * work.d[index + 1]
        turns.append(rotation)
      }
    }
    if count == 1 {
      work.left[0, 0] = work.d[0].sign == .minus ? -1 : 1
      work.d[0] = work.d[0].magnitude
    } else if !work.iterate() {
      throw interpreter.fail(.linAlgError, "SVD did not converge")
    }
    for (index, rotation) in turns.enumerated().reversed() {
      for column in 0..<count {
        let temporary = work.left[index + 1, column]
        work.left[index + 1, column] = rotation.cosine * temporary + rotation.sine * work.left[index, column]
        work.left[index, column] = -rotation.sine * temporary + rotation.cosine * work.left[index, column]
      }
    }
    var left = isFull ? DenseMatrix.identity(rows) : DenseMatrix(rows, count)
    var right = isFull ? DenseMatrix.identity(columns) : DenseMatrix(count, columns)
    for row in 0..<count {
      for column in 0..<count {
        left[row, column] = work.left[row, column]
        right[row, column] = work.right[row, column]
      }
    }
    for (index, reflection) in leftReflections.reversed() {
      reflection.applyLeft(&left, row: index, column: 0)
    }
    for (index, reflection) in rightReflections.reversed() {
      reflection.applyRight(&right, row: 0, column: index)
    }
    return (work.d, left, right)
  }
}

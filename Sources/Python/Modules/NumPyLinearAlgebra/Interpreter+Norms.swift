#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Interpreter {
  /// `np.linalg.norm`: norms of vectors, of matrices, and along axes.
  func norm(_ arguments: Arguments) throws(Stop) -> Value {
    let source = try reals(arguments.required(0), "np.linalg.norm")
    let order = given(arguments[1])
    let rank = source.shape.count
    guard let axisValue = given(arguments[2]) else {
      let keeps = try flag(arguments[3])
      func whole(_ result: Double) throws(Stop) -> Value {
        try value(RealArray([result], shape: keeps ? source.shape.map { _ in 1 } : []))
      }
      if order == nil || (rank == 2 && word(order) == "fro") || (rank == 1 && order?.smallInteger == 2) {
        return try whole(Interpreter.dotOfSelf(source.values).squareRoot())
      }
      if rank == 1 { return try whole(try vectorNorm(source.values, order)) }
      if rank == 2 {
        return try whole(
          try matrixNorm(DenseMatrix(source.shape[0], source.shape[1], source.values), order))
      }
      throw fail(.valueError, "Improper number of dimensions to norm.")
    }
    var axes: [Int] = []
    if axisValue.smallInteger != nil {
      axes = [try oneAxis(axisValue, default: 0, rank: rank)]
    } else {
      for part in try collect(axisValue) { axes.append(try oneAxis(part, default: 0, rank: rank)) }
    }
    if axes.count == 1 {
      if order == nil || order?.smallInteger == 2 {
        // The squares are summed in the order of np.sum along the axis.
        let squares = try array(source.values.map { $0 * $0 }, shape: source.shape)
        let total = try reals(try sum(squares, .int(axes[0]), nil, keepdims: arguments[3]), "")
        return try value(RealArray(total.values.map { $0.squareRoot() }, shape: total.shape))
      }
      let function = order
      return try reduceRows(source, .int(axes[0]), keepdims: arguments[3]) { (row) throws(Stop) in
        try vectorNorm(row, function)
      }
    }
    guard axes.count == 2 else { throw fail(.valueError, "Improper number of dimensions to norm.") }
    guard axes[0] != axes[1] else { throw fail(.valueError, "Duplicate axes given.") }
    let kept = source.shape.indices.filter { !axes.contains($0) }
    let all = transposed(try array(source.values, shape: source.shape), kept + axes)
    let matrices = try stack(.array(all), "norm", square: false)
    let result = try matrices.reduce(self) { (matrix) throws(Stop) in
      if order == nil || word(order) == "fro" {
        let squares = matrix.values.map { $0 * $0 }
        return Interpreter.pairwiseSum(squares, 0, squares.count, 1).squareRoot()
      }
      return try matrixNorm(matrix, order)
    }
    guard try flag(arguments[3]) else { return result }
    let shape = source.shape.indices.map { axes.contains($0) ? 1 : source.shape[$0] }
    return try value(RealArray(try reals(result, "").values, shape: shape))
  }

  /// The sum of squares from left to right.
  static func dotOfSelf(_ values: [Double]) -> Double { values.reduce(0) { $0 + $1 * $1 } }

  /// A norm of a vector.
  func vectorNorm(_ row: [Double], _ order: Value?) throws(Stop) -> Double {
    func total(_ terms: [Double]) -> Double { Interpreter.pairwiseSum(terms, 0, terms.count, 1) }
    if word(order) != nil { throw fail(.valueError, "Invalid norm order '\(word(order) ?? "")' for vectors") }
    let power = try real(order, default: 2)
    let sizes = row.map(\.magnitude)
    switch power {
    case .infinity, -.infinity:
      guard var best = sizes.first else {
        throw fail(
          .valueError,
          "zero-size array to reduction operation \(power > 0 ? "maximum" : "minimum") which has no identity")
      }
      for size in sizes.dropFirst() where size.isNaN || (power > 0 ? size > best : size < best) {
        if best.isNaN { break }
        best = size
      }
      return best
    case 0: return total(sizes.map { $0 != 0 ? 1 : 0 })
    case 1: return total(sizes)
    case 2: return total(sizes.map { $0 * $0 }).squareRoot()
    default: return pow(total(sizes.map { pow($0, power) }), 1 / power)
    }
  }

  /// A norm of a matrix.
  func matrixNorm(_ matrix: DenseMatrix, _ order: Value?) throws(Stop) -> Double {
    if let name = word(order) {
      switch name {
      case "fro": return Interpreter.dotOfSelf(matrix.values).squareRoot()
      case "nuc": return try SingularValues(matrix, self).values.reduce(0, +)
      default: throw fail(.valueError, "Invalid norm order for matrices.")
      }
    }
    let power = try real(order, default: 2)
    switch power {
    case 2: return try SingularValues(matrix, self).values.first ?? 0
    case -2: return try SingularValues(matrix, self).values.last ?? 0
    case 1, -1:
      var sums = Array(repeating: 0.0, count: matrix.columns)
      for row in 0..<matrix.rows {
        for column in sums.indices { sums[column] += matrix[row, column].magnitude }
      }
      return (power > 0 ? sums.max() : sums.min()) ?? 0
    case .infinity, -.infinity:
      let sums = (0..<matrix.rows).map { row in
        let sizes = matrix.row(row).map(\.magnitude)
        return Interpreter.pairwiseSum(sizes, 0, sizes.count, 1)
      }
      return (power > 0 ? sums.max() : sums.min()) ?? 0
    default: throw fail(.valueError, "Invalid norm order for matrices.")
    }
  }
}

extension Interpreter {
  /// `left @ right`, for one and two axes, and stacks of matrices.
  func matrixProduct(_ left: Value, _ right: Value) throws(Stop) -> Value {
    let a = try asArray(left)
    let b = try asArray(right)
    guard let inner = a.shape.last, !b.shape.isEmpty else {
      throw fail(
        .valueError,
        "matmul: Input operand \(a.shape.isEmpty ? 0 : 1) does not have enough dimensions (has 0, gufunc core with "
          + "signature (n?,k),(k,m?)->(n?,m?) requires 1)")
    }
    let isRow = a.shape.count == 1
    let isColumn = b.shape.count == 1
    let other = isColumn ? b.shape[0] : b.shape[b.shape.count - 2]
    guard inner == other else {
      throw fail(
        .valueError,
        "matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature "
          + "(n?,k),(k,m?)->(n?,m?) (size \(other) is different from \(inner))")
    }
    let rows = isRow ? 1 : a.shape[a.shape.count - 2]
    let columns = isColumn ? 1 : (b.shape.last ?? 1)
    let stack = try broadcast([Array(a.shape.dropLast(2)), isColumn ? [] : Array(b.shape.dropLast(2))])
    let first = stretched(a, to: isRow ? [inner] : stack + [rows, inner])
    let second = stretched(b, to: isColumn ? [inner] : stack + [inner, columns])
    let repeats = try count(of: stack)
    try charge(repeats * rows * columns * (inner / 8 + 1))
    var shape = stack
    if !isRow { shape.append(rows) }
    if !isColumn { shape.append(columns) }
    _ = try count(of: shape)
    let type = a.type.promoted(with: b.type)
    if !type.isFloat {
      let (x, y) = (first.integers, second.integers)
      let product = multiply(x, y, repeats, rows, inner, columns, isRow, isColumn, zero: 0) { $0 &+ $1 &* $2 }
      if a.type == .bool, b.type == .bool {
        return wrapped(try array(product.map { $0 != 0 ? 1 : 0 }, .bool, shape: shape))
      }
      return wrapped(
        try array(type.itemSize < 8 ? product.map { type.wrapped($0) } : product, type, shape: shape))
    }
    let (x, y) = (first.floats, second.floats)
    // OpenBLAS multiplies matrices by fused steps, and rows with a vector by four sums at a time.
    let product =
      type != .float64 || isRow || (rows == 1 && columns == 1)
      ? multiply(x, y, repeats, rows, inner, columns, isRow, isColumn, zero: 0.0) { $0 + $1 * $2 }
      : columns == 1
        ? multiplyVector(x, y, repeats, rows, inner, isVector: isColumn)
        : multiply(x, y, repeats, rows, inner, columns, isRow, isColumn, zero: 0.0) {
          $0.addingProduct($1, $2)
        }
    return wrapped(
      try array(type == .float64 ? product : product.map { type.rounded($0) }, type, shape: shape))
  }

  /// The products of rows with a vector, in the order of OpenBLAS on x86-64 with AVX2: four sums by fused steps, then
  /// what is left of the row.
  private func multiplyVector(
    _ x: [Double], _ y: [Double], _ repeats: Int, _ rows: Int, _ inner: Int, isVector: Bool
  ) -> [Double] {
    var product: [Double] = []
    product.reserveCapacity(repeats * rows)
    let whole = inner & ~3
    for row in 0..<repeats * rows {
      let startX = row * inner
      let startY = isVector ? 0 : row / max(rows, 1) * inner
      var sums = (0.0, 0.0, 0.0, 0.0)
      var index = 0
      while index < whole {
        let (a, b) = (startX + index, startY + index)
        sums.0.addProduct(x[a], y[b])
        sums.1.addProduct(x[a + 1], y[b + 1])
        sums.2.addProduct(x[a + 2], y[b + 2])
        sums.3.addProduct(x[a + 3], y[b + 3])
        index += 4
      }
      let sum = (sums.0 + sums.2) + (sums.1 + sums.3)
      let (a, b) = (startX + whole, startY + whole)
      switch inner - whole {
      case 0: product.append(sum)
      case 1: product.append(sum.addingProduct(x[a], y[b]))
      case 2: product.append(sum + (x[a + 1] * y[b + 1]).addingProduct(x[a], y[b]))
      default:
        product.append(
          sum + (x[a + 1] * y[b + 1]).addingProduct(x[a], y[b]).addingProduct(x[a + 2], y[b + 2]))
      }
    }
    return product
  }

  private func multiply<T>(
    _ x: [T], _ y: [T], _ repeats: Int, _ rows: Int, _ inner: Int, _ columns: Int, _ isRow: Bool,
    _ isColumn: Bool,
    zero: T, _ accumulate: (T, T, T) -> T
  ) -> [T] {
    var product: [T] = []
    product.reserveCapacity(repeats * rows * columns)
    for matrix in 0..<repeats {
      let startX = isRow ? 0 : matrix * rows * inner
      let startY = isColumn ? 0 : matrix * inner * columns
      for row in 0..<rows {
        for column in 0..<columns {
          var sum = zero
          for index in 0..<inner {
            sum = accumulate(sum, x[startX + row * inner + index], y[startY + index * columns + column])
          }
          product.append(sum)
        }
      }
    }
    return product
  }

  /// `np.dot`.
  func dot(_ left: Value, _ right: Value) throws(Stop) -> Value {
    let a = try asArray(left)
    let b = try asArray(right)
    if a.shape.isEmpty || b.shape.isEmpty { return try binaryArrays(.multiply, wrapped(a), wrapped(b)) }
    if a.shape.count > 2 || b.shape.count > 2 {
      throw refuse("np.dot", "np.dot of more than two axes is not supported; write @")
    }
    let other = b.shape.count == 1 ? b.shape[0] : b.shape[b.shape.count - 2]
    guard let inner = a.shape.last, inner == other else {
      let axis = a.shape.count - 1
      throw fail(
        .valueError,
        "shapes \(Interpreter.shapeText(a.shape)) and \(Interpreter.shapeText(b.shape)) not aligned: "
          + "\(a.shape[axis]) (dim \(axis)) != \(other) (dim \(max(b.shape.count - 2, 0)))")
    }
    return try matrixProduct(.array(a), .array(b))
  }

  /// `np.outer`: the products of all pairs.
  func outer(_ left: Value, _ right: Value) throws(Stop) -> Value {
    let a = try asArray(left)
    let b = try asArray(right)
    let shape = [a.count, b.count]
    _ = try count(of: shape)
    let column = try flat(a).reshaped([a.count, 1])
    return try apply(Ufuncs.multiply, Operand(column), Operand(try flat(b).reshaped([1, b.count])))
  }
}

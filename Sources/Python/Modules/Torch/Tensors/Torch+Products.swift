extension Torch {
  /// The product of two stacks of matrices in C order, added in double.
  private func multiplied(_ x: [Double], _ y: [Double], stack: Int, _ rows: Int, _ inner: Int, _ columns: Int)
    throws(Stop) -> [Double]
  {
    try interpreter.charge(stack * rows * columns * (inner / 8 + 1))
    var result = Array(repeating: 0.0, count: stack * rows * columns)
    for matrix in 0..<stack {
      let startX = matrix * rows * inner
      let startY = matrix * inner * columns
      let startR = matrix * rows * columns
      for row in 0..<rows {
        for index in 0..<inner {
          let factor = x[startX + row * inner + index]
          let from = startY + index * columns
          let to = startR + row * columns
          for column in 0..<columns { result[to + column] += factor * y[from + column] }
        }
      }
    }
    return result
  }

  /// Stacks of matrices multiplied; the shapes fit already.
  private func stackProduct(_ a: Tensor, _ b: Tensor, _ name: String) throws(Stop) -> Tensor {
    guard a.type == b.type else {
      throw fail(
        "expected m1 and m2 to have the same dtype, but got: \(a.type.nativeName) != \(b.type.nativeName)")
    }
    if a.type == .bool { throw fail("\"addmm_impl_cpu_\" not implemented for 'Bool'") }
    let rows = a.shape[a.rank - 2]
    let inner = a.shape[a.rank - 1]
    let columns = b.shape[b.rank - 1]
    let outer = Array(a.shape.dropLast(2))
    let shape = outer + [rows, columns]
    _ = try count(of: shape)
    let values = try multiplied(
      try defined(a).floats, try defined(b).floats, stack: outer.reduce(1, *), rows, inner, columns)
    if !a.type.isFloat {
      let limit = 9007199254740992.0
      guard values.allSatisfy({ $0.magnitude < limit }) else {
        throw interpreter.refuse("matmul", "products of integers beyond 2**53 are not supported")
      }
      return try whole(values.map { Torch.integer($0) }, shape, a.type)
    }
    return try record(try real(values, shape, a.type), name, [a, b], saves: [a, b]) {
      (torch, gradient) throws(Stop) in
      [
        a.requiresGrad
          ? try torch.stackProduct(gradient, try torch.transposed(b, b.rank - 2, b.rank - 1), name) : nil,
        b.requiresGrad
          ? try torch.stackProduct(try torch.transposed(a, a.rank - 2, a.rank - 1), gradient, name) : nil,
      ]
    }
  }

  /// `a.mm(b)`
  func matrixProduct(_ a: Tensor, _ b: Tensor, name: String = "MmBackward0") throws(Stop) -> Tensor {
    if a.rank != 2 { throw fail("self must be a matrix") }
    if b.rank != 2 { throw fail("mat2 must be a matrix") }
    guard a.shape[1] == b.shape[0] else {
      throw fail(
        "mm: mat1 and mat2 shapes cannot be multiplied (\(a.shape[0])x\(a.shape[1]) and \(b.shape[0])x\(b.shape[1]))"
      )
    }
    return try stackProduct(a, b, name)
  }

  /// `a.bmm(b)`
  func batchProduct(_ a: Tensor, _ b: Tensor) throws(Stop) -> Tensor {
    if a.rank != 3 || b.rank != 3 { throw fail("batch1 must be a 3D tensor") }
    guard a.shape[0] == b.shape[0], a.shape[2] == b.shape[1] else {
      throw fail(
        "Expected size for first two dimensions of batch2 tensor to be: [\(a.shape[0]), \(a.shape[2])] but got: "
          + "[\(b.shape[0]), \(b.shape[1])].")
    }
    return try stackProduct(a, b, "BmmBackward0")
  }

  /// The inner product of two vectors.
  func dot(_ a: Tensor, _ b: Tensor) throws(Stop) -> Tensor {
    guard a.rank == 1, b.rank == 1 else {
      throw fail("1D tensors expected, but got \(a.rank)D and \(b.rank)D tensors")
    }
    guard a.shape == b.shape else {
      throw fail(
        "inconsistent tensor size, expected tensor \(TensorText.size(a.shape)) and src \(TensorText.size(b.shape)) to "
          + "have the same number of elements, but got \(a.count) and \(b.count) elements respectively")
    }
    guard a.type == b.type else {
      throw fail(
        "dot : expected both vectors to have same dtype, but found \(a.type.scalarName) and \(b.type.scalarName)"
      )
    }
    let values = try multiplied(try defined(a).floats, try defined(b).floats, stack: 1, 1, a.count, 1)
    if !a.type.isFloat {
      guard values.allSatisfy({ $0.magnitude < 0x1p53 }) else {
        throw interpreter.refuse("dot", "products of integers beyond 2**53 are not supported")
      }
      return try whole(values.map { Torch.integer($0) }, [], a.type)
    }
    return try record(try real(values, [], a.type), "DotBackward0", [a, b], saves: [a, b]) {
      (torch, gradient) throws(Stop) in
      [
        a.requiresGrad ? try torch.multiply(gradient, b) : nil,
        b.requiresGrad ? try torch.multiply(gradient, a) : nil,
      ]
    }
  }

  /// `a.mv(b)`: a matrix times a vector.
  func vectorProduct(_ a: Tensor, _ b: Tensor) throws(Stop) -> Tensor {
    guard a.rank == 2, b.rank == 1 else {
      throw fail("vector + matrix @ vector expected, got 1, \(a.rank), \(b.rank)")
    }
    guard a.shape[1] == b.shape[0] else {
      throw fail(
        "size mismatch, got input (\(a.shape[0])), mat (\(a.shape[0])x\(a.shape[1])), vec (\(b.shape[0]))")
    }
    let column = try reshaped(b, [b.shape[0], 1])
    return renamed(
      try squeezed(try stackProduct(a, column, "MmBackward0"), [1], name: "MvBackward0"), "MvBackward0")
  }

  /// `a @ b`
  func matmul(_ a: Tensor, _ b: Tensor) throws(Stop) -> Tensor {
    switch (a.rank, b.rank) {
    case (0, _), (_, 0):
      throw fail(
        "both arguments to matmul need to be at least 1D, but they are \(a.rank)D and \(b.rank)D")
    case (1, 1): return try dot(a, b)
    case (2, 2): return try matrixProduct(a, b)
    case (2, 1): return try vectorProduct(a, b)
    case (1, 2):
      let row = try unsqueezed(a, 0)
      return try squeezed(try matrixProduct(row, b), [0], name: "SqueezeBackward4")
    default: break
    }
    let left = a.rank == 1 ? try unsqueezed(a, 0) : a
    let right = b.rank == 1 ? try unsqueezed(b, 1) : b
    let (inner, other) = (left.shape[left.rank - 1], right.shape[right.rank - 2])
    if a.rank > 2, b.rank <= 2 {
      let rows = left.shape.dropLast().reduce(1, *)
      guard inner == other else {
        throw fail(
          b.rank == 1
            ? "size mismatch, got input (\(rows)), mat (\(rows)x\(inner)), vec (\(other))"
            : "mat1 and mat2 shapes cannot be multiplied (\(rows)x\(inner) and \(other)x\(right.shape[1]))")
      }
      let flat = try reshaped(left, [rows, inner])
      let product = try stackProduct(flat, right, "MmBackward0")
      let shape = Array(left.shape.dropLast()) + (b.rank == 1 ? [] : [right.shape[1]])
      return renamed(try reshaped(product, shape), b.rank == 1 ? "ViewBackward0" : "UnsafeViewBackward0")
    }
    let outer = try broadcast(Array(left.shape.dropLast(2)), Array(right.shape.dropLast(2)))
    guard inner == other else {
      let (n, m) = (outer.reduce(1, *), right.shape[right.rank - 1])
      throw fail(
        "Expected size for first two dimensions of batch2 tensor to be: [\(n), \(inner)] but got: [\(n), \(other)]."
          + (m < 0 ? "" : ""))
    }
    let x = try expanded(left, outer + [left.shape[left.rank - 2], inner])
    let y = try expanded(right, outer + [other, right.shape[right.rank - 1]])
    let product = try stackProduct(x, y, outer.count == 1 ? "BmmBackward0" : "UnsafeViewBackward0")
    if a.rank == 1 { return try squeezed(product, [product.rank - 2], name: "SqueezeBackward1") }
    if b.rank == 1 { return try squeezed(product, [product.rank - 1], name: "SqueezeBackward1") }
    return product
  }
}

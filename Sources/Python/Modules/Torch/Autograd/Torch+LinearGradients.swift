// The derivatives are those of Giles, "Collected matrix derivative results for forward and reverse mode algorithmic
// differentiation" (2008).
extension Torch {
  private func turned(_ matrix: Tensor) throws(Stop) -> Tensor { try transposed(matrix, 0, 1) }

  /// The inverse of a matrix.
  func inverse(_ matrix: Tensor) throws(Stop) -> Tensor {
    let n = try side(matrix)
    _ = try count(of: [n, n])
    let unit = (0..<n * n).map { $0 / max(n, 1) == $0 % max(n, 1) ? 1.0 : 0 }
    let result = try real(try solved(matrix, unit, n), [n, n], matrix.type)
    return try record(result, "LinalgInvExBackward0", [matrix], saves: [matrix]) {
      (torch, gradient) throws(Stop) in
      let across = try torch.turned(try torch.inverse(matrix))
      return [try torch.negated(try torch.matmul(try torch.matmul(across, gradient), across))]
    }
  }

  /// The solution of `matrix` · x = `right`.
  func solution(_ matrix: Tensor, _ right: Tensor) throws(Stop) -> Tensor {
    let n = try side(matrix)
    guard right.shape.first == n, right.rank <= 2 else {
      throw fail("linalg.solve: Incompatible shapes of A and B")
    }
    let columns = right.rank == 1 ? 1 : right.shape[1]
    let result = try real(try solved(matrix, right.floats, columns), right.shape, matrix.type)
    return try record(result, "LinalgSolveExBackward0", [matrix, right], saves: [matrix, right]) {
      (torch, gradient) throws(Stop) in
      let flow = try torch.solution(try torch.turned(matrix), gradient)
      guard matrix.requiresGrad else { return [nil, flow] }
      let solution = try torch.solution(matrix, right)
      let product =
        right.rank == 1
        ? try torch.multiply(try torch.unsqueezed(flow, 1), try torch.unsqueezed(solution, 0))
        : try torch.matmul(flow, try torch.turned(solution))
      return [try torch.negated(product), right.requiresGrad ? flow : nil]
    }
  }

  /// The determinant of a matrix; its derivative is known where it is not zero.
  func determinantTensor(_ matrix: Tensor) throws(Stop) -> Tensor {
    let value = try scalar(try plainDeterminant(matrix), matrix.type)
    return try record(value, "LinalgDetBackward0", [matrix], saves: [matrix]) {
      (torch, gradient) throws(Stop) in
      if value.onlyFloat == 0 {
        throw torch.interpreter.refuse("det", "gradients of determinants that are zero are not supported")
      }
      let across = try torch.turned(try torch.inverse(matrix))
      return [try torch.multiply(try torch.multiply(gradient, try torch.determinantTensor(matrix)), across)]
    }
  }

  /// The logarithm of the magnitude of a determinant.
  func logDeterminant(_ matrix: Tensor, name: String) throws(Stop) -> (sign: Double, logarithm: Tensor) {
    let (sign, logarithm) = try determinant(matrix)
    let value = try scalar(logarithm, matrix.type)
    let recorded = try record(value, name, [matrix], saves: [matrix]) { (torch, gradient) throws(Stop) in
      [try torch.multiply(gradient, try torch.turned(try torch.inverse(matrix)))]
    }
    return (sign, recorded)
  }

  /// `cumprod` of floats; its derivative is known where no element is zero.
  func cumulativeProduct(_ tensor: Tensor, _ axis: Int) throws(Stop) -> Tensor {
    let type = tensor.type
    let result = try scanned(tensor, axis) { type.rounded($0 * $1) }
    return try record(result, "CumprodBackward0", [tensor], saves: [tensor]) {
      (torch, gradient) throws(Stop) in
      if tensor.floats.contains(0) {
        throw torch.interpreter.refuse("cumprod", "gradients of products with zeros are not supported")
      }
      let flow = try torch.flipped(
        try torch.multiply(gradient, try torch.cumulativeProduct(tensor, axis)), [axis])
      return [
        try torch.divide(try torch.flipped(try torch.cumulativeSum(flow, axis, nil), [axis]), tensor)
      ]
    }
  }
}

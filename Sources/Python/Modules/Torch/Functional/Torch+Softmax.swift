extension Torch {
  /// The axis of a softmax that names none, as torch guesses it.
  private func guessedAxis(_ tensor: Tensor, _ axis: Int?, _ name: String) throws(Stop) -> Int {
    if let axis { return try self.axis(axis, tensor.rank) }
    interpreter.note(
      "UserWarning: Implicit dimension choice for \(name) has been deprecated. Change the call to include dim=X as an "
        + "argument.")
    return tensor.rank == 0 || tensor.rank == 1 || tensor.rank == 3 ? 0 : 1
  }

  /// The softmax of a tensor's elements along an axis, or its logarithm; half precision is computed in float32.
  private func softmaxValues(_ source: Tensor, _ axis: Int, isLog: Bool) throws(Stop) -> [Double] {
    let tensor = try defined(source)
    try interpreter.charge(elements: tensor.count)
    let shape = tensor.shape.isEmpty ? [1] : tensor.shape
    let inner = shape[(axis + 1)...].reduce(1, *)
    let isLast = axis == shape.count - 1
    return tensor.type == .float64
      ? SoftmaxKernel<Double>.values(
        tensor.floats, length: shape[axis], inner: inner, isLast: isLast, isLog: isLog)
      : SoftmaxKernel<Float>.values(
        tensor.floats, length: shape[axis], inner: inner, isLast: isLast, isLog: isLog)
  }

  /// Shares by exponentials along an axis.
  func softmax(_ tensor: Tensor, _ axis: Int?, _ type: TensorType? = nil) throws(Stop) -> Tensor {
    let axis = try guessedAxis(tensor, axis, "softmax")
    let source = try type.map { (type) throws(Stop) in try converted(tensor, to: type) } ?? tensor
    guard source.type.isFloat else {
      throw interpreter.fail(
        .notImplementedError,
        "\"softmax_lastdim_kernel_impl\" not implemented for '\(source.type.scalarName)'")
    }
    let values = try softmaxValues(source, axis, isLog: false)
    let result = try real(values, source.shape, source.type)
    let kept = Tensor(storage: result.storage, type: result.type, shape: result.shape)
    return try record(result, "SoftmaxBackward0", [source], saves: [kept]) { (torch, gradient) throws(Stop) in
      let shares = torch.state.recordsGradients ? try torch.softmax(source, axis) : kept
      let weighted = try torch.multiply(gradient, shares)
      let total = try torch.sum(weighted, source.rank == 0 ? [] : [axis], keeping: true)
      return [try torch.subtract(weighted, try torch.multiply(shares, total))]
    }
  }

  /// The logarithm of a softmax along an axis.
  func logSoftmax(_ tensor: Tensor, _ axis: Int?, _ type: TensorType? = nil) throws(Stop) -> Tensor {
    let axis = try guessedAxis(tensor, axis, "log_softmax")
    let source = try type.map { (type) throws(Stop) in try converted(tensor, to: type) } ?? tensor
    guard source.type.isFloat else {
      throw interpreter.fail(
        .notImplementedError,
        "\"log_softmax_lastdim_kernel_impl\" not implemented for '\(source.type.scalarName)'")
    }
    let values = try softmaxValues(source, axis, isLog: true)
    let result = try real(values, source.shape, source.type)
    let kept = Tensor(storage: result.storage, type: result.type, shape: result.shape)
    return try record(result, "LogSoftmaxBackward0", [source], saves: [kept]) {
      (torch, gradient) throws(Stop) in
      let logs = torch.state.recordsGradients ? try torch.logSoftmax(source, axis) : kept
      let total = try torch.sum(gradient, source.rank == 0 ? [] : [axis], keeping: true)
      return [try torch.subtract(gradient, try torch.multiply(try torch.unary(.exp, logs), total))]
    }
  }
}

extension Torch {
  /// The shape to which both stretch.
  func broadcast(_ a: [Int], _ b: [Int]) throws(Stop) -> [Int] {
    if a == b { return a }
    let rank = max(a.count, b.count)
    var shape = Array(repeating: 1, count: rank)
    for axis in 0..<rank {
      let x = axis - (rank - a.count) >= 0 ? a[axis - (rank - a.count)] : 1
      let y = axis - (rank - b.count) >= 0 ? b[axis - (rank - b.count)] : 1
      guard x == y || x == 1 || y == 1 else {
        throw fail(
          "The size of tensor a (\(x)) must match the size of tensor b (\(y)) at non-singleton dimension \(axis)"
        )
      }
      shape[axis] = x == 1 ? y : x
    }
    _ = try count(of: shape)
    return shape
  }

  /// A view with another shape, to which the own one stretches; the graph is not recorded.
  func stretchedView(_ tensor: Tensor, to shape: [Int]) -> Tensor {
    if tensor.shape == shape { return tensor }
    var strides = Array(repeating: 0, count: shape.count)
    for axis in tensor.shape.indices {
      let target = shape.count - tensor.shape.count + axis
      strides[target] = tensor.shape[axis] == 1 && shape[target] != 1 ? 0 : tensor.strides[axis]
    }
    return Tensor(
      storage: tensor.storage, type: tensor.type, shape: shape, strides: strides, offset: tensor.offset)
  }

  /// The elements of a tensor, converted to a type of floats and stretched to a shape.
  func floats(_ tensor: Tensor, as type: TensorType, stretchedTo shape: [Int]) throws(Stop) -> [Double] {
    let source = try defined(tensor)
    let needsRounding = type.rawValue < source.type.rawValue || !source.type.isFloat || source.isNumber
    if source.shape == shape {
      return needsRounding && type != .float64 ? source.floats.map { type.rounded($0) } : source.floats
    }
    if source.count == 1 {
      let value = source.onlyFloat
      return Array(repeating: needsRounding ? type.rounded(value) : value, count: shape.reduce(1, *))
    }
    let values = stretchedView(source, to: shape).floats
    return needsRounding && type != .float64 ? values.map { type.rounded($0) } : values
  }

  /// The elements of a tensor as integers of a type, stretched to a shape.
  func integers(_ tensor: Tensor, as type: TensorType, stretchedTo shape: [Int]) throws(Stop) -> [Int] {
    let values = stretchedView(try defined(tensor), to: shape).integers
    return type == .int64 || type == tensor.type ? values : values.map { type.wrapped($0) }
  }

  /// The sum of a gradient over what broadcasting stretched.
  func summed(_ gradient: Tensor, to shape: [Int]) throws(Stop) -> Tensor {
    if gradient.shape == shape { return gradient }
    let extra = gradient.rank - shape.count
    var axes = Array(0..<max(extra, 0))
    for axis in shape.indices where shape[axis] == 1 && gradient.shape[axis + extra] != 1 {
      axes.append(axis + extra)
    }
    var result = gradient
    if !axes.isEmpty { result = try sum(gradient, axes, keeping: true) }
    return try reshaped(result, shape)
  }

  /// A view stretched to a shape, recorded.
  func expanded(_ tensor: Tensor, _ shape: [Int]) throws(Stop) -> Tensor {
    if tensor.shape == shape { return tensor }
    let made = stretchedView(tensor, to: shape)
    let view = tensor.view(shape: shape, strides: made.strides, offset: tensor.offset)
    let own = tensor.shape
    return try record(view, "ExpandBackward0", [tensor]) { (torch, gradient) throws(Stop) in
      [try torch.summed(gradient, to: own)]
    }
  }
}

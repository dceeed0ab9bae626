extension Torch {
  /// An axis counted from the front.
  func axis(_ axis: Int, _ rank: Int) throws(Stop) -> Int {
    let most = max(rank, 1)
    guard axis >= -most, axis < most else {
      throw interpreter.fail(
        .indexError,
        "Dimension out of range (expected to be in range of [\(-most), \(most - 1)], but got \(axis))")
    }
    return axis < 0 ? axis + most : axis
  }

  /// The same elements in another shape: a view where strides allow it, else a copy.
  func reshaped(_ tensor: Tensor, _ shape: [Int], name: String = "ViewBackward0") throws(Stop) -> Tensor {
    if tensor.shape == shape { return tensor }
    let own = tensor.shape
    let result: Tensor
    if let strides = Torch.strides(of: tensor, viewedAs: shape) {
      result = tensor.view(shape: shape, strides: strides, offset: tensor.offset)
    } else {
      let copy = try withoutGradients { () throws(Stop) in try copied(tensor) }
      result = Tensor(storage: copy.storage, type: copy.type, shape: shape)
      return try record(result, "UnsafeViewBackward0", [tensor]) { (torch, gradient) throws(Stop) in
        [try torch.reshaped(gradient, own)]
      }
    }
    return try record(result, name, [tensor]) { (torch, gradient) throws(Stop) in
      [try torch.reshaped(gradient, own)]
    }
  }

  /// The strides with which a tensor's elements can be seen in another shape; `nil` if they cannot.
  static func strides(of tensor: Tensor, viewedAs shape: [Int]) -> [Int]? {
    if tensor.count == 0 || tensor.isContiguous { return ArrayObject.strides(for: shape) }
    var result = Array(repeating: 1, count: shape.count)
    var target = shape.count - 1
    var chunkBase = tensor.strides.last ?? 1
    var (have, want) = (1, 1)
    for axis in tensor.shape.indices.reversed() {
      have *= tensor.shape[axis]
      let ends =
        axis == 0
        || (tensor.shape[axis - 1] != 1 && tensor.strides[axis - 1] != have * chunkBase)
      guard ends else { continue }
      while target >= 0, want < have || shape[target] == 1 {
        result[target] = want * chunkBase
        want *= shape[target]
        target -= 1
      }
      if want != have { return nil }
      if axis > 0 {
        chunkBase = tensor.strides[axis - 1]
        (have, want) = (1, 1)
      }
    }
    return target == -1 ? result : nil
  }

  /// A shape in which one length may be -1.
  func inferred(_ shape: [Int], count: Int) throws(Stop) -> [Int] {
    var shape = shape
    let unknown = shape.indices.filter { shape[$0] == -1 }
    if unknown.count > 1 { throw fail("only one dimension can be inferred") }
    func wrong() -> Stop { fail("shape '\(TensorText.size(shape))' is invalid for input of size \(count)") }
    var known = 1
    for length in shape where length != -1 {
      if length < 0 { throw fail("invalid shape dimension \(length)") }
      let (product, overflow) = known.multipliedReportingOverflow(by: length)
      if overflow { throw wrong() }
      known = product
    }
    if let axis = unknown.first {
      if known == 0 {
        throw fail(
          "cannot reshape tensor of 0 elements into shape \(TensorText.size(shape)) because the unspecified dimension "
            + "size -1 can be any value and is ambiguous")
      }
      if count % known != 0 { throw wrong() }
      shape[axis] = count / known
    } else if known != count {
      throw wrong()
    }
    try interpreter.checkExtent(of: shape)
    return shape
  }

  /// A view with the axes in another order.
  func permuted(_ tensor: Tensor, _ order: [Int], name: String = "PermuteBackward0") throws(Stop) -> Tensor {
    let view = tensor.view(
      shape: order.map { tensor.shape[$0] }, strides: order.map { tensor.strides[$0] }, offset: tensor.offset)
    var inverse = order
    for (place, axis) in order.enumerated() { inverse[axis] = place }
    let back = inverse
    return try record(view, name, [tensor]) { (torch, gradient) throws(Stop) in
      [try torch.permuted(gradient, back)]
    }
  }

  /// A view with two axes exchanged.
  func transposed(_ tensor: Tensor, _ a: Int, _ b: Int, name: String = "TransposeBackward0") throws(Stop)
    -> Tensor
  {
    var order = Array(0..<tensor.rank)
    if a < order.count, b < order.count { order.swapAt(a, b) }
    return try permuted(tensor, order, name: name)
  }

  /// A view with a new axis of length 1.
  func unsqueezed(_ tensor: Tensor, _ axis: Int) throws(Stop) -> Tensor {
    var (shape, strides) = (tensor.shape, tensor.strides)
    strides.insert(axis < shape.count ? shape[axis] * strides[axis] : 1, at: axis)
    shape.insert(1, at: axis)
    let view = tensor.view(shape: shape, strides: strides, offset: tensor.offset)
    let own = tensor.shape
    return try record(view, "UnsqueezeBackward0", [tensor]) { (torch, gradient) throws(Stop) in
      [try torch.reshaped(gradient, own)]
    }
  }

  /// A view without some axes of length 1.
  func squeezed(_ tensor: Tensor, _ axes: [Int], name: String) throws(Stop) -> Tensor {
    let kept = tensor.shape.indices.filter { !axes.contains($0) || tensor.shape[$0] != 1 }
    let view = tensor.view(
      shape: kept.map { tensor.shape[$0] }, strides: kept.map { tensor.strides[$0] }, offset: tensor.offset)
    let own = tensor.shape
    return try record(view, name, [tensor]) { (torch, gradient) throws(Stop) in
      [try torch.reshaped(gradient, own)]
    }
  }

  /// A view of some of the indices of an axis.
  func sliced(
    _ tensor: Tensor, _ axis: Int, start: Int, count: Int, step: Int = 1, name: String = "SliceBackward0"
  ) throws(Stop) -> Tensor {
    var (shape, strides) = (tensor.shape, tensor.strides)
    shape[axis] = count
    strides[axis] *= step
    let view = tensor.view(
      shape: shape, strides: strides, offset: tensor.offset + (count == 0 ? 0 : start * tensor.strides[axis]))
    let own = tensor.shape
    return try record(view, name, [tensor]) { (torch, gradient) throws(Stop) in
      [try torch.padded(gradient, own, axis, start: start, step: step)]
    }
  }

  /// A view of one index of an axis, without the axis.
  func selected(_ tensor: Tensor, _ axis: Int, _ index: Int, name: String = "SelectBackward0") throws(Stop)
    -> Tensor
  {
    var (shape, strides) = (tensor.shape, tensor.strides)
    let offset = tensor.offset + index * strides[axis]
    shape.remove(at: axis)
    strides.remove(at: axis)
    let view = tensor.view(shape: shape, strides: strides, offset: offset)
    let own = tensor.shape
    return try record(view, name, [tensor]) { (torch, gradient) throws(Stop) in
      var inner = own
      inner[axis] = 1
      return [try torch.padded(try torch.reshaped(gradient, inner), own, axis, start: index, step: 1)]
    }
  }

  /// A slice of an axis put back among zeros.
  func padded(_ part: Tensor, _ shape: [Int], _ axis: Int, start: Int, step: Int) throws(Stop) -> Tensor {
    let count = try count(of: shape)
    var values = Array(repeating: 0.0, count: count)
    let source = part.floats
    let strides = ArrayObject.strides(for: shape)
    var target = strides
    target[axis] *= step
    let places = ArrayObject.positions(shape: part.shape, strides: target, offset: start * strides[axis])
    for (place, value) in zip(places, source) { values[place] = value }
    let length = part.shape[axis]
    return try record(try real(values, shape, part.type), "SliceBackward0", [part]) {
      (torch, gradient) throws(Stop) in
      [try torch.sliced(gradient, axis, start: start, count: length, step: step)]
    }
  }

  /// Tensors joined along an axis they have.
  func concatenated(_ tensors: [Tensor], _ axis: Int, name: String = "CatBackward0") throws(Stop) -> Tensor {
    let parts = tensors.filter { !($0.shape == [0]) || tensors.allSatisfy { $0.shape.count == 1 } }
    guard let first = parts.first else { return tensors[0] }
    var shape = first.shape
    shape[axis] = 0
    for (index, part) in parts.enumerated() {
      guard part.rank == first.rank else {
        throw fail(
          "Tensors must have same number of dimensions: got \(first.rank) and \(part.rank)")
      }
      for other in shape.indices where other != axis && part.shape[other] != first.shape[other] {
        throw fail(
          "Sizes of tensors must match except in dimension \(axis). Expected size \(first.shape[other]) but got size "
            + "\(part.shape[other]) for tensor number \(index) in the list.")
      }
      shape[axis] += part.shape[axis]
    }
    var type = first.type
    for part in parts { type = type.promoted(with: part.type) }
    _ = try count(of: shape)
    let outer = shape[..<axis].reduce(1, *)
    let inner = shape[(axis + 1)...].reduce(1, *)
    let result: Tensor
    if type.isFloat {
      var pieces: [([Double], Int)] = []
      for part in parts { pieces.append(((try defined(part)).floats, part.shape[axis] * inner)) }
      result = try real(Torch.interleaved(pieces, outer), shape, type)
    } else {
      var pieces: [([Int], Int)] = []
      for part in parts { pieces.append(((try defined(part)).integers, part.shape[axis] * inner)) }
      result = try whole(Torch.interleaved(pieces, outer), shape, type)
    }
    return try record(result, name, parts) { (torch, gradient) throws(Stop) in
      var start = 0
      var gradients: [Tensor?] = []
      for part in parts {
        let length = part.shape[axis]
        gradients.append(
          part.requiresGrad
            ? try torch.converted(
              try torch.contiguous(try torch.sliced(gradient, axis, start: start, count: length)),
              to: part.type) : nil)
        start += length
      }
      return gradients
    }
  }

  private static func interleaved<T>(_ parts: [([T], Int)], _ outer: Int) -> [T] {
    var result: [T] = []
    for row in 0..<outer {
      for (values, width) in parts { result += values[row * width..<(row + 1) * width] }
    }
    return result
  }

  /// Tensors of one shape joined along a new axis.
  func stacked(_ tensors: [Tensor], _ axis: Int) throws(Stop) -> Tensor {
    guard let first = tensors.first else { throw fail("stack expects a non-empty TensorList") }
    var parts: [Tensor] = []
    for (index, tensor) in tensors.enumerated() {
      guard tensor.shape == first.shape else {
        throw fail(
          "stack expects each tensor to be equal size, but got \(TensorText.size(first.shape)) at entry 0 and "
            + "\(TensorText.size(tensor.shape)) at entry \(index)")
      }
      parts.append(try unsqueezed(tensor, axis))
    }
    return try concatenated(parts, axis, name: "StackBackward0")
  }
}

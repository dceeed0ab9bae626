extension Torch {
  /// The elements at places in C order, in a shape: what every kind of picking comes down to.
  func taken(_ tensor: Tensor, _ places: [Int], _ shape: [Int], name: String) throws(Stop) -> Tensor {
    let source = try defined(tensor)
    let result: Tensor
    if source.type.isFloat {
      let values = source.floats
      result = try real(places.map { values[$0] }, shape, source.type)
    } else {
      let values = source.integers
      result = try whole(places.map { values[$0] }, shape, source.type)
    }
    let own = tensor.shape
    return try record(result, name, [tensor]) { (torch, gradient) throws(Stop) in
      [try torch.scattered(gradient, places, own)]
    }
  }

  /// Zeros with the elements of `source` added at places in C order.
  func scattered(_ source: Tensor, _ places: [Int], _ shape: [Int]) throws(Stop) -> Tensor {
    let count = try count(of: shape)
    var sums = Array(repeating: 0.0, count: count)
    let type = source.type
    for (place, value) in zip(places, source.floats) { sums[place] = type.rounded(sums[place] + value) }
    let own = source.shape
    return try record(try real(sums, shape, type), "IndexPutBackward0", [source]) {
      (torch, gradient) throws(Stop) in
      [try torch.taken(gradient, places, own, name: "IndexBackward0")]
    }
  }

  /// The places along an axis that index tensors of the same rank point to, as in `gather`.
  func gatherPlaces(_ tensor: Tensor, _ axis: Int, _ index: Tensor, _ name: String) throws(Stop) -> [Int] {
    guard index.type == .int64 || index.type == .int32 else {
      throw fail("\(name)(): Expected dtype int32/int64 for index")
    }
    guard index.rank == tensor.rank || (index.rank <= 1 && tensor.rank <= 1) else {
      throw fail(
        "Index tensor must have the same number of dimensions as \(name == "gather" ? "input" : "self") tensor"
      )
    }
    let shape = index.shape.isEmpty ? [1] : index.shape
    let own = tensor.shape.isEmpty ? [1] : tensor.shape
    for other in shape.indices where other != axis && shape[other] > own[other] {
      throw fail(
        "Size does not match at dimension \(other) expected index \(TensorText.size(shape)) to be no larger than "
          + "self \(TensorText.size(own)) apart from dimension \(axis)")
    }
    var strides = ArrayObject.strides(for: own)
    let step = strides[axis]
    strides[axis] = 0
    let starts = ArrayObject.positions(shape: shape, strides: strides, offset: 0)
    var places: [Int] = []
    for (start, picked) in zip(starts, index.integers) {
      guard picked >= 0, picked < own[axis] else {
        throw fail("index \(picked) is out of bounds for dimension \(axis) with size \(own[axis])")
      }
      places.append(start + picked * step)
    }
    return places
  }

  /// `torch.gather`
  func gathered(_ tensor: Tensor, _ axis: Int, _ index: Tensor) throws(Stop) -> Tensor {
    let places = try gatherPlaces(tensor, axis, index, "gather")
    return try taken(tensor, places, index.shape, name: "GatherBackward0")
  }

  /// `torch.index_select`
  func indexSelected(_ tensor: Tensor, _ axis: Int, _ indices: [Int], name: String = "IndexSelectBackward0")
    throws(Stop) -> Tensor
  {
    let own = tensor.shape.isEmpty ? [1] : tensor.shape
    var shape = own
    shape[axis] = indices.count
    _ = try count(of: shape)
    for index in indices where index < 0 || index >= own[axis] {
      throw interpreter.fail(.indexError, "index out of range in self")
    }
    let outer = own[..<axis].reduce(1, *)
    let inner = own[(axis + 1)...].reduce(1, *)
    var places: [Int] = []
    places.reserveCapacity(shape.reduce(1, *))
    for row in 0..<outer {
      for index in indices {
        let start = (row * own[axis] + index) * inner
        places += start..<start + inner
      }
    }
    return try taken(tensor, places, shape, name: name)
  }

  /// The elements where `condition` holds from `a`, the others from `b`.
  func chosen(_ condition: Tensor, _ a: Tensor, _ b: Tensor, name: String = "WhereBackward0") throws(Stop)
    -> Tensor
  {
    let type = resultType([a, b])
    let shape = try broadcast(try broadcast(condition.shape, a.shape), b.shape)
    let mask = try integers(condition, as: .bool, stretchedTo: shape)
    let result: Tensor
    if type.isFloat {
      let x = try floats(a, as: type, stretchedTo: shape)
      let y = try floats(b, as: type, stretchedTo: shape)
      result = try real(mask.indices.map { mask[$0] != 0 ? x[$0] : y[$0] }, shape, type)
    } else {
      let x = try integers(a, as: type, stretchedTo: shape)
      let y = try integers(b, as: type, stretchedTo: shape)
      result = try whole(mask.indices.map { mask[$0] != 0 ? x[$0] : y[$0] }, shape, type)
    }
    return try record(result, name, [a, b]) { (torch, gradient) throws(Stop) in
      let zero = try torch.number(0)
      return [
        a.requiresGrad ? try torch.fit(try torch.chosen(condition, gradient, zero), a) : nil,
        b.requiresGrad ? try torch.fit(try torch.chosen(condition, zero, gradient), b) : nil,
      ]
    }
  }

  /// `masked_fill` with a number.
  func filled(_ tensor: Tensor, where mask: Tensor, _ value: Double) throws(Stop) -> Tensor {
    guard mask.type == .bool else {
      throw fail("masked_fill_ only supports boolean masks, but got mask with dtype \(mask.type.nativeName)")
    }
    let filling = try full(value, [], tensor.type)
    return try chosen(mask, filling, tensor, name: "MaskedFillBackward0")
  }

  /// The places in C order of the elements that are not 0.
  func nonzeroPlaces(_ tensor: Tensor) throws(Stop) -> [Int] {
    try interpreter.charge(elements: tensor.count)
    if tensor.type.isFloat {
      let values = try defined(tensor).floats
      return values.indices.filter { values[$0] != 0 }
    }
    let values = tensor.integers
    return values.indices.filter { values[$0] != 0 }
  }

  /// `torch.nonzero`: a row of indices for each element that is not 0.
  func nonzeroRows(_ tensor: Tensor) throws(Stop) -> [[Int]] {
    let strides = ArrayObject.strides(for: tensor.shape)
    return try nonzeroPlaces(tensor).map { place in
      zip(strides, tensor.shape).map { stride, length in place / stride % max(length, 1) }
    }
  }
}

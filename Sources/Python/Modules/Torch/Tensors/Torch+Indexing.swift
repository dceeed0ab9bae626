extension Torch {
  /// What `tensor[key]` looks at: a view, and the index tensors of some of its axes.
  private struct Selection {
    var view: Tensor
    var indices: [(axis: Int, tensor: Tensor)] = []
  }

  private func parts(of key: Value) -> [Value] {
    if case .tuple(let tuple) = key { return tuple.elements }
    return [key]
  }

  /// An index that is a tensor or becomes one; `nil` if it is a basic one.
  private func indexTensor(_ part: Value) throws(Stop) -> Tensor? {
    switch part {
    case .list, .array: return try made(part, nil)
    case .tuple: return try made(part, nil)
    case .bool(let flag): return try flags([flag], [])
    case .range: return try made(try interpreter.list(try interpreter.collect(part)), nil)
    default: return part.payload(Tensor.self)
    }
  }

  private func select(_ tensor: Tensor, _ key: Value) throws(Stop) -> Selection {
    let parts = parts(of: key)
    var used = 0
    var tensors: [Int: Tensor] = [:]
    for (place, part) in parts.enumerated() {
      switch part {
      case .none, .ellipsis: continue
      default: break
      }
      if let index = try indexTensor(part), !(index.rank == 0 && index.type.isInteger) {
        tensors[place] = index
        used += index.type == .bool || index.type == .uint8 ? index.rank : 1
      } else {
        used += 1
      }
    }
    if used > tensor.rank {
      throw interpreter.fail(
        .indexError,
        tensor.rank == 0
          ? "invalid index of a 0-dim tensor. Use `tensor.item()` in Python or `tensor.item<T>()` in C++ to convert a "
            + "0-dim tensor to a number" : "too many indices for tensor of dimension \(tensor.rank)")
    }
    var selection = Selection(view: tensor)
    var axis = 0
    for (place, part) in parts.enumerated() {
      if let index = tensors[place] {
        axis = try add(index, at: axis, to: &selection)
        continue
      }
      switch part {
      case .none:
        selection.view = try unsqueezed(selection.view, axis)
        axis += 1
      case .ellipsis:
        axis += tensor.rank - used
      case .slice(let slice):
        let length = selection.view.shape[axis]
        let (start, count, step) = try interpreter.bounds(slice, count: length)
        if step < 0 { throw interpreter.fail(.valueError, "step must be greater than zero") }
        if count != length || step != 1 {
          selection.view = try sliced(selection.view, axis, start: start, count: count, step: step)
        }
        axis += 1
      default:
        guard let index = try index(part) else {
          throw interpreter.fail(
            .typeError,
            "only integers, slices (`:`), ellipsis (`...`), None and long or byte Variables are valid indices (got "
              + "\(interpreter.typeName(part)))")
        }
        let length = selection.view.shape[axis]
        guard index >= -length, index < length else {
          throw interpreter.fail(
            .indexError, "index \(index) is out of bounds for dimension \(place) with size \(length)")
        }
        selection.view = try selected(selection.view, axis, index < 0 ? index + length : index)
      }
    }
    return selection
  }

  /// An integer of Python's, NumPy's or a tensor's; `nil` if the value is none.
  func index(_ value: Value) throws(Stop) -> Int? {
    if case .bool = value { return nil }
    if let integer = value.smallInteger { return integer }
    guard let tensor = value.payload(Tensor.self), tensor.count == 1, tensor.type.isInteger else {
      return nil
    }
    return tensor.storage.buffer.integers[tensor.offset]
  }

  /// Notes an index tensor for the axes from `axis` on, and gives the next axis.
  private func add(_ index: Tensor, at axis: Int, to selection: inout Selection) throws(Stop) -> Int {
    switch index.type {
    case .bool, .uint8:
      if index.rank == 0 {
        throw interpreter.refuse("tensor[True]", "indexing by a single truth value is not supported")
      }
      for (offset, length) in index.shape.enumerated() where selection.view.shape[axis + offset] != length {
        throw interpreter.fail(
          .indexError,
          "The shape of the mask \(TensorText.size(index.shape)) at index \(offset) does not match the shape of the "
            + "indexed tensor \(TensorText.size(selection.view.shape)) at index \(axis + offset)")
      }
      let rows = try nonzeroRows(index)
      for offset in 0..<index.rank {
        selection.indices.append((axis + offset, try whole(rows.map { $0[offset] }, [rows.count])))
      }
      return axis + index.rank
    case .int64, .int32, .int16, .int8:
      selection.indices.append((axis, index))
      return axis + 1
    default:
      if index.count == 0 {
        selection.indices.append((axis, try whole([], index.shape)))
        return axis + 1
      }
      throw interpreter.fail(
        .indexError, "tensors used as indices must be long, int, byte or bool tensors")
    }
  }

  /// The places in the view's C order that its index tensors point to, and the shape they make.
  private func places(_ selection: Selection) throws(Stop) -> (places: [Int], shape: [Int]) {
    let view = selection.view
    var common: [Int] = []
    for (number, entry) in selection.indices.enumerated() {
      do throws(Stop) {
        common = number == 0 ? entry.tensor.shape : try broadcast(common, entry.tensor.shape)
      } catch {
        throw interpreter.fail(
          .indexError,
          "shape mismatch: indexing tensors could not be broadcast together with shapes "
            + selection.indices.map { TensorText.size($0.tensor.shape) }.joined(separator: ", "))
      }
    }
    let strides = ArrayObject.strides(for: view.shape)
    var starts = Array(repeating: 0, count: common.reduce(1, *))
    for entry in selection.indices {
      let length = view.shape[entry.axis]
      let values = try integers(entry.tensor, as: .int64, stretchedTo: common)
      for (place, value) in values.enumerated() {
        guard value >= -length, value < length else {
          throw interpreter.fail(
            .indexError, "index \(value) is out of bounds for dimension \(entry.axis) with size \(length)")
        }
        starts[place] += (value < 0 ? value + length : value) * strides[entry.axis]
      }
    }
    let axes = selection.indices.map(\.axis)
    let rest = view.shape.indices.filter { !axes.contains($0) }
    let first = axes.first ?? 0
    let isTogether = zip(axes, axes.dropFirst()).allSatisfy { $1 == $0 + 1 }
    let before = isTogether ? rest.filter { $0 < first } : []
    let after = isTogether ? rest.filter { $0 > first } : rest
    func spread(_ axes: [Int]) -> [Int] {
      ArrayObject.positions(shape: axes.map { view.shape[$0] }, strides: axes.map { strides[$0] }, offset: 0)
    }
    let shape = before.map { view.shape[$0] } + common + after.map { view.shape[$0] }
    _ = try count(of: shape)
    let (outer, inner) = (spread(before), spread(after))
    var places: [Int] = []
    for a in outer { for b in starts { for c in inner { places.append(a + b + c) } } }
    return (places, shape)
  }

  /// `tensor[key]`
  func element(_ tensor: Tensor, _ key: Value) throws(Stop) -> Tensor {
    let selection = try select(tensor, key)
    if selection.indices.isEmpty {
      return selection.view === tensor ? try aliased(tensor) : selection.view
    }
    let (places, shape) = try places(selection)
    return try taken(selection.view, places, shape, name: "IndexBackward0")
  }

  /// The same elements as another object, recorded.
  func aliased(_ tensor: Tensor) throws(Stop) -> Tensor {
    try record(tensor.detached, "AliasBackward0", [tensor]) { (_, gradient) throws(Stop) in [gradient] }
  }

  /// `tensor[key] = value`
  func setElement(_ tensor: Tensor, _ key: Value, _ value: Value) throws(Stop) {
    guard let source = try operand(value) ?? (try? made(value, tensor.type)) else {
      throw interpreter.fail(
        .typeError, "can't assign a \(interpreter.typeName(value)) to a torch.\(tensor.type.scalarName)Tensor"
      )
    }
    let recording = state.recordsGradients && (tensor.requiresGrad || source.requiresGrad)
    if recording, tensor.isLeaf, tensor.requiresGrad {
      throw fail("a view of a leaf Variable that requires grad is being used in an in-place operation.")
    }
    let plain = Tensor(
      storage: tensor.storage, type: tensor.type, shape: tensor.shape, strides: tensor.strides,
      offset: tensor.offset)
    let selection = try withoutGradients { () throws(Stop) in try select(plain, key) }
    let found = selection.indices.isEmpty ? nil : try places(selection)
    let shape = found?.shape ?? selection.view.shape
    let fitting =
      source.rank > shape.count ? try reshaped(source, Array(source.shape.drop { $0 == 1 })) : source
    guard (try? broadcast(fitting.shape, shape)) == shape else {
      throw fail(
        "shape mismatch: value tensor of shape \(TensorText.size(source.shape)) cannot be broadcast to indexing result "
          + "of shape \(TensorText.size(shape))")
    }
    if recording { return try setRecorded(tensor, selection.view, found?.places, fitting, shape) }
    let view = selection.view
    tensor.isUndefined = false
    if tensor.type.isFloat {
      let values = try floats(fitting, as: tensor.type, stretchedTo: shape)
      if let found {
        let places = view.positions
        tensor.storage.version += 1
        for (place, value) in zip(found.places, values) {
          tensor.storage.buffer.floats[places[place]] = value
        }
      } else {
        view.write(floats: values)
      }
    } else {
      let values = try integers(try converted(fitting, to: tensor.type), as: tensor.type, stretchedTo: shape)
      if let found {
        let places = view.positions
        tensor.storage.version += 1
        for (place, value) in zip(found.places, values) {
          tensor.storage.buffer.integers[places[place]] = value
        }
      } else {
        view.write(integers: values)
      }
    }
  }

  /// An assignment to elements through which gradients flow: the tensor becomes the result of an operation.
  private func setRecorded(
    _ tensor: Tensor, _ view: Tensor, _ places: [Int]?, _ source: Tensor, _ shape: [Int]
  )
    throws(Stop)
  {
    if tensor.isView || tensor.storage.isShared && !tensor.isContiguous {
      throw interpreter.refuse(
        "view[…] = tensor", "assigning elements of a view through which gradients flow is not supported")
    }
    // The places of the assigned elements in the tensor's own C order.
    let order = Dictionary(
      uniqueKeysWithValues: tensor.positions.enumerated().map { ($0.element, $0.offset) })
    let inView = view.positions
    let targets = (places ?? Array(inView.indices)).compactMap { order[inView[$0]] }
    let values = try floats(source, as: tensor.type, stretchedTo: shape)
    var result = tensor.floats
    for (place, value) in zip(targets, values) { result[place] = value }
    let before = Tensor(storage: tensor.storage, type: tensor.type, shape: tensor.shape)
    before.requiresGrad = tensor.requiresGrad
    before.node = tensor.node
    let made = try real(result, tensor.shape, tensor.type)
    let own = tensor.shape
    try record(made, "CopySlices", [before, source]) { (torch, gradient) throws(Stop) in
      var kept = Array(repeating: 1.0, count: own.reduce(1, *))
      for place in targets { kept[place] = 0 }
      let mask = try torch.real(kept, own, gradient.type)
      let part = try torch.taken(gradient, targets, shape, name: "IndexBackward0")
      return [
        before.requiresGrad ? try torch.multiply(gradient, mask) : nil,
        source.requiresGrad ? try torch.fit(part, source) : nil,
      ]
    }
    try become(tensor, made)
  }

  /// Gives a tensor the elements and the history of another: what an operation in place does.
  func become(_ tensor: Tensor, _ result: Tensor) throws(Stop) {
    if tensor.type.isFloat {
      tensor.write(floats: result.floats)
    } else {
      tensor.write(integers: result.integers)
    }
    if let node = result.node {
      tensor.node = node
      tensor.requiresGrad = true
    }
  }
}

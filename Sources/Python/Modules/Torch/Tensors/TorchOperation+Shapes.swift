extension TorchOperation {
  /// Functions that arrange elements.
  static let shapes: [TorchOperation] = [
    TorchOperation("reshape", "*shape") { (call) throws(Stop) in
      let input = try call.input
      return try call.torch.reshaped(
        input, try call.torch.inferred(try call.torch.shape(call.rest), count: input.count))
    },
    TorchOperation("flatten", "start_dim= end_dim=") { (call) throws(Stop) in
      let input = try call.input
      return try call.torch.flattened(input, try call.integer(1) ?? 0, try call.integer(2) ?? -1)
    },
    TorchOperation("ravel") { (call) throws(Stop) in
      try call.torch.reshaped(try call.input, [try call.input.count])
    },
    TorchOperation("unflatten", "dim sizes") { (call) throws(Stop) in
      let input = try call.input
      let axis = try call.axis(1, of: input) ?? 0
      let sizes = try call.torch.inferred(
        try call.torch.shape([call.arguments.required(2)]), count: input.shape[axis])
      return try call.torch.reshaped(
        input, Array(input.shape[..<axis]) + sizes + Array(input.shape[(axis + 1)...]))
    },
    TorchOperation("transpose", "dim0 dim1") { (call) throws(Stop) in
      let input = try call.input
      return try call.torch.transposed(
        input, try call.axis(1, of: input) ?? 0, try call.axis(2, of: input) ?? 0)
    },
    TorchOperation("swapaxes", "axis0 axis1") { (call) throws(Stop) in
      let input = try call.input
      return try call.torch.transposed(
        input, try call.axis(1, of: input) ?? 0, try call.axis(2, of: input) ?? 0)
    },
    TorchOperation("t") { (call) throws(Stop) in
      let input = try call.input
      if input.rank > 2 {
        throw call.torch.fail("t() expects a tensor with <= 2 dimensions, but self is \(input.rank)D")
      }
      return try call.torch.transposed(input, 0, 1, name: "TBackward0")
    },
    TorchOperation("permute", "*dims") { (call) throws(Stop) in
      let input = try call.input
      var order: [Int] = []
      for axis in try call.torch.shape(call.rest) { order.append(try call.torch.axis(axis, input.rank)) }
      guard order.count == input.rank else {
        throw call.torch.fail(
          "permute(sparse_coo): number of dimensions in the tensor input does not match the length of the desired "
            + "ordering of dimensions i.e. input.dim() = \(input.rank) is not equal to len(dims) = \(order.count)"
        )
      }
      guard Set(order).count == order.count else {
        throw call.torch.fail("permute(): duplicate dims are not allowed.")
      }
      return try call.torch.permuted(input, order)
    },
    TorchOperation("movedim", "source destination") { (call) throws(Stop) in
      let input = try call.input
      if case .tuple? = call[1] {
        throw call.torch.interpreter.refuse("movedim", "moving several dimensions at once is not supported")
      }
      guard let from = try call.axis(1, of: input), let to = try call.axis(2, of: input) else { return input }
      var order = Array(input.shape.indices)
      order.remove(at: from)
      order.insert(from, at: to)
      return try call.torch.permuted(input, order)
    },
    TorchOperation("unsqueeze", "dim") { (call) throws(Stop) in
      let input = try call.input
      let given = try call.integer(1) ?? 0
      guard given >= -input.rank - 1, given <= input.rank else {
        throw call.torch.interpreter.fail(
          .indexError,
          "Dimension out of range (expected to be in range of [\(-input.rank - 1), \(input.rank)], but got \(given))"
        )
      }
      return try call.torch.unsqueezed(input, given < 0 ? given + input.rank + 1 : given)
    },
    TorchOperation("squeeze", "dim=") { (call) throws(Stop) in
      let input = try call.input
      let isAll = call[1] == nil
      return try call.torch.squeezed(
        input, try call.axes(1, of: input), name: isAll ? "SqueezeBackward0" : "SqueezeBackward1")
    },
    TorchOperation("expand", "*sizes") { (call) throws(Stop) in
      try call.torch.expandedAsAsked(try call.input, try call.torch.shape(call.rest))
    },
    TorchOperation("broadcast_to", "size") { (call) throws(Stop) in
      try call.torch.expandedAsAsked(try call.input, try call.torch.shape([call.arguments.required(1)]))
    },
    TorchOperation("expand_as", "other") { (call) throws(Stop) in
      try call.torch.expandedAsAsked(try call.input, try call.tensor(1).shape)
    },
    TorchOperation("view_as", "other") { (call) throws(Stop) in
      try call.torch.reshaped(try call.input, try call.tensor(1).shape)
    },
    TorchOperation("repeat", "*sizes") { (call) throws(Stop) in
      try call.torch.repeated(try call.input, try call.torch.shape(call.rest))
    },
    TorchOperation("tile", "*dims") { (call) throws(Stop) in
      let input = try call.input
      var sizes = try call.torch.shape(call.rest)
      while sizes.count < input.rank { sizes.insert(1, at: 0) }
      return try call.torch.repeated(input, sizes)
    },
    TorchOperation("repeat_interleave", "repeats dim=") { (call) throws(Stop) in
      var input = try call.input
      let axis = try call.axis(2, of: input) ?? 0
      if call[2] == nil { input = try call.torch.reshaped(input, [input.count]) }
      let repeats = try call.torch.repeatCounts(call.arguments.required(1), input.shape[axis])
      var indices: [Int] = []
      for (index, count) in repeats.enumerated() {
        if count < 0 || count > call.torch.interpreter.limits.memory / 8 { throw .limit(.memory) }
        try call.torch.interpreter.charge(elements: count)
        indices += Array(repeating: index, count: count)
      }
      return try call.torch.indexSelected(input, axis, indices)
    },
    TorchOperation("flip", "*dims") { (call) throws(Stop) in
      let input = try call.input
      var axes: [Int] = []
      for axis in try call.torch.shape(call.rest) { axes.append(try call.torch.axis(axis, input.rank)) }
      return try call.torch.flipped(input, axes)
    },
    TorchOperation("roll", "shifts dims=") { (call) throws(Stop) in
      var input = try call.input
      let shape = input.shape
      if call[2] == nil { input = try call.torch.reshaped(input, [input.count]) }
      let shifts = try call.torch.integers(call.arguments.required(1))
      let axes = call[2] == nil ? [0] : try call.axes(2, of: input)
      for (shift, axis) in zip(shifts, axes) {
        let length = input.shape[axis]
        if length == 0 { continue }
        input = try call.torch.indexSelected(
          input, axis, (0..<length).map { (($0 - shift % length) + length) % length }, name: "RollBackward0")
      }
      return try call.torch.reshaped(input, shape)
    },
    triangle("tril", isLower: true), triangle("triu", isLower: false),
    TorchOperation("diag", "diagonal=") { (call) throws(Stop) in
      let input = try call.input
      let shift = try call.integer(1) ?? 0
      guard shift.magnitude < 1 << 40 else { throw .limit(.memory) }
      if input.rank == 1 {
        let side = input.count + Int(shift.magnitude)
        _ = try call.torch.count(of: [side, side])
        let places = (0..<input.count).map { ($0 + max(-shift, 0)) * side + $0 + max(shift, 0) }
        return try call.torch.placed(input, places, [side, side], "DiagEmbedBackward0")
      }
      guard input.rank == 2 else {
        throw call.torch.fail("diag(): Supports 1D or 2D tensors. Got \(input.rank)D")
      }
      return try call.torch.diagonal(input, shift)
    },
    TorchOperation("diagonal", "offset=") { (call) throws(Stop) in
      try call.torch.diagonal(try call.input, try call.integer(1) ?? 0)
    },
    TorchOperation("diag_embed") { (call) throws(Stop) in
      let input = try call.input
      let side = input.shape.last ?? 1
      _ = try call.torch.count(of: input.shape + [side])
      let places = (0..<input.count).map { $0 / side * side * side + $0 % side * (side + 1) }
      return try call.torch.placed(input, places, input.shape + [side], "DiagEmbedBackward0")
    },
    TorchOperation("trace") { (call) throws(Stop) in
      let input = try call.input
      guard input.rank == 2 else {
        throw call.torch.fail("trace: expected a matrix, but got tensor with dim \(input.rank)")
      }
      let diagonal = try call.torch.diagonal(input, 0)
      return call.torch.renamed(try call.torch.sum(diagonal, [0], keeping: false), "TraceBackward0")
    },
    TorchOperation(
      "chunk", "chunks dim=",
      value: { (call) throws(Stop) in
        let input = try call.input
        let axis = try call.axis(2, of: input) ?? 0
        guard let chunks = try call.integer(1), chunks > 0 else {
          throw call.torch.fail(
            "chunk expects `chunks` to be greater than 0, got: \(try call.integer(1) ?? 0)")
        }
        let size = max(1, (input.shape[axis] + chunks - 1) / chunks)
        return try call.torch.split(input, [size], axis)
      }),
    TorchOperation(
      "split", "split_size_or_sections dim=",
      value: { (call) throws(Stop) in
        let input = try call.input
        return try call.torch.split(
          input, try call.torch.integers(call.arguments.required(1)), try call.axis(2, of: input) ?? 0,
          isList: try call.torch.index(call.arguments.required(1)) == nil)
      }),
    TorchOperation(
      "unbind", "dim=",
      value: { (call) throws(Stop) in
        let input = try call.input
        var parts: [Value] = []
        for part in try call.torch.unbound(input, try call.axis(1, of: input) ?? 0) {
          parts.append(try call.torch.value(part))
        }
        return try call.torch.interpreter.tuple(parts)
      }),
    TorchOperation("narrow", "dim start length") { (call) throws(Stop) in
      let input = try call.input
      let axis = try call.axis(1, of: input) ?? 0
      let (start, length) = (try call.integer(2) ?? 0, try call.integer(3) ?? 0)
      guard start >= 0, length >= 0, start <= input.shape[axis], length <= input.shape[axis] - start else {
        throw call.torch.fail(
          "start (\(start)) + length (\(length)) exceeds dimension size (\(input.shape[axis])).")
      }
      return try call.torch.sliced(input, axis, start: start, count: length)
    },
    TorchOperation("select", "dim index") { (call) throws(Stop) in
      let input = try call.input
      let axis = try call.axis(1, of: input) ?? 0
      let index = try call.integer(2) ?? 0
      guard index >= -input.shape[axis], index < input.shape[axis] else {
        throw call.torch.interpreter.fail(
          .indexError,
          "select(): index \(index) out of range for tensor of size \(TensorText.size(input.shape)) at dimension \(axis)"
        )
      }
      return try call.torch.selected(input, axis, index < 0 ? index + input.shape[axis] : index)
    },
  ]

  private static func triangle(_ name: String, isLower: Bool) -> TorchOperation {
    TorchOperation(name, "diagonal=") { (call) throws(Stop) in
      let input = try call.torch.defined(try call.input)
      let shift = try call.integer(1) ?? 0
      guard input.rank >= 2 else {
        throw call.torch.fail("\(name): input tensor must have at least 2 dimensions")
      }
      let (rows, columns) = (input.shape[input.rank - 2], input.shape[input.rank - 1])
      let mask = (0..<input.count).map { place in
        let (row, column) = (place / max(columns, 1) % max(rows, 1), place % max(columns, 1))
        return isLower ? column - row <= shift : column - row >= shift
      }
      if !input.type.isFloat {
        let values = input.integers
        return try call.torch.whole(mask.indices.map { mask[$0] ? values[$0] : 0 }, input.shape, input.type)
      }
      let kept = try call.torch.flags(mask, input.shape)
      let zero = try call.torch.full(0, [], input.type)
      return try call.torch.chosen(kept, input, zero, name: isLower ? "TrilBackward0" : "TriuBackward0")
    }
  }
}

extension Torch {
  /// `flatten`
  func flattened(_ tensor: Tensor, _ from: Int, _ to: Int) throws(Stop) -> Tensor {
    if tensor.rank == 0 { return try reshaped(tensor, [1]) }
    let (first, last) = (try axis(from, tensor.rank), try axis(to, tensor.rank))
    guard first <= last else { throw fail("flatten() has invalid args: start_dim cannot come after end_dim") }
    let length = tensor.shape[first...last].reduce(1, *)
    return try reshaped(tensor, Array(tensor.shape[..<first]) + [length] + Array(tensor.shape[(last + 1)...]))
  }

  /// `expand`: -1 keeps a length.
  func expandedAsAsked(_ tensor: Tensor, _ sizes: [Int]) throws(Stop) -> Tensor {
    guard sizes.count >= tensor.rank else {
      throw fail(
        "expand(torch.\(tensor.type.scalarName)Tensor{\(TensorText.size(tensor.shape))}, size=\(TensorText.size(sizes))): "
          + "the number of sizes provided (\(sizes.count)) must be greater or equal to the number of dimensions in the "
          + "tensor (\(tensor.rank))")
    }
    var shape = sizes
    for axis in sizes.indices {
      let own = axis - (sizes.count - tensor.rank)
      if sizes[axis] == -1 {
        if own < 0 {
          throw fail(
            "expand(): The expanded size of the tensor (-1) isn't allowed in a leading, non-existing dimension \(axis)"
          )
        }
        shape[axis] = tensor.shape[own]
      } else if own >= 0, tensor.shape[own] != 1, tensor.shape[own] != sizes[axis] {
        throw fail(
          "The expanded size of the tensor (\(sizes[axis])) must match the existing size (\(tensor.shape[own])) at "
            + "non-singleton dimension \(axis).  Target sizes: \(TensorText.size(sizes)).  Tensor sizes: "
            + TensorText.size(tensor.shape))
      }
    }
    _ = try count(of: shape)
    return try expanded(tensor, shape)
  }

  /// `repeat`
  func repeated(_ tensor: Tensor, _ sizes: [Int]) throws(Stop) -> Tensor {
    guard sizes.count >= tensor.rank else {
      throw fail(
        "Number of dimensions of repeat dims can not be smaller than number of dimensions of tensor")
    }
    let own = Array(repeating: 1, count: sizes.count - tensor.rank) + tensor.shape
    var shape: [Int] = []
    for (size, length) in zip(sizes, own) {
      let (product, overflow) = size.multipliedReportingOverflow(by: length)
      if overflow { throw .limit(.memory) }
      shape.append(product)
    }
    let total = try count(of: shape)
    let strides = ArrayObject.strides(for: shape)
    let source = ArrayObject.strides(for: own)
    let places = (0..<total).map { place in
      shape.indices.reduce(0) { $0 + place / strides[$1] % max(shape[$1], 1) % max(own[$1], 1) * source[$1] }
    }
    return try taken(tensor, places, shape, name: "RepeatBackward0")
  }

  /// How often each element is repeated.
  func repeatCounts(_ value: Value, _ length: Int) throws(Stop) -> [Int] {
    if let count = try index(value) { return Array(repeating: count, count: length) }
    let counts: [Int]
    if let tensor = value.payload(Tensor.self) {
      counts = tensor.integers
    } else {
      counts = try integers(value)
    }
    guard counts.count == length || counts.count == 1 else {
      throw fail(
        "repeats must have the same size as input along dim, but got repeats.size(0) = \(counts.count) and input.size(0) = \(length)"
      )
    }
    return counts.count == length ? counts : Array(repeating: counts[0], count: length)
  }

  /// Zeros with the elements of a tensor at places of their own.
  func placed(_ tensor: Tensor, _ places: [Int], _ shape: [Int], _ name: String) throws(Stop) -> Tensor {
    if !tensor.type.isFloat {
      var values = Array(repeating: 0, count: shape.reduce(1, *))
      for (place, value) in zip(places, tensor.integers) { values[place] = value }
      return try whole(values, shape, tensor.type)
    }
    return renamed(try scattered(tensor, places, shape), name)
  }

  /// The diagonal of a matrix.
  func diagonal(_ tensor: Tensor, _ shift: Int) throws(Stop) -> Tensor {
    guard tensor.rank == 2 else {
      throw interpreter.refuse("diagonal", "diagonals of more than two axes are not supported")
    }
    let shift = max(-1 << 40, min(shift, 1 << 40))
    let (row, column) = (max(-shift, 0), max(shift, 0))
    let length = max(0, min(tensor.shape[0] - row, tensor.shape[1] - column))
    return try taken(
      tensor, (0..<length).map { ($0 + row) * tensor.shape[1] + $0 + column }, [length],
      name: "DiagonalBackward0")
  }

  /// `split`: parts of one size, or of several.
  func split(_ tensor: Tensor, _ sizes: [Int], _ axis: Int, isList: Bool = false) throws(Stop) -> Value {
    guard tensor.rank > 0 else { throw fail("split expects at least a 1-dimensional tensor") }
    let length = tensor.shape[axis]
    var lengths = sizes
    if !isList, let size = sizes.first {
      guard size > 0 else {
        throw fail("split expects split_size be non-negative, but got split_size=\(size)")
      }
      lengths = stride(from: 0, to: max(length, 1), by: size).map { min(size, length - $0) }
    } else if sizes.reduce(0, &+) != length || sizes.contains(where: { $0 < 0 }) {
      throw fail(
        "split_with_sizes expects split_sizes to sum exactly to \(length) (input tensor's size at dimension \(axis)), "
          + "but got split_sizes=\(TensorText.size(sizes))")
    }
    var parts: [Value] = []
    var start = 0
    for length in lengths {
      try interpreter.charge(4)
      parts.append(
        try value(
          try sliced(
            tensor, axis, start: start, count: length,
            name: isList ? "SplitWithSizesBackward0" : "SplitBackward0")))
      start += length
    }
    return try interpreter.tuple(parts)
  }
}

extension Torch {
  /// The elements with the reduced axes last, and how many meet in each result.
  func gathered(_ tensor: Tensor, over axes: [Int]) throws(Stop) -> (
    values: [Double], kept: [Int], length: Int
  ) {
    let source = try exact(try defined(tensor))
    try interpreter.charge(elements: source.count)
    let kept = source.shape.indices.filter { !axes.contains($0) }
    let length = axes.reduce(1) { $0 * source.shape[$1] }
    let order = kept + axes.sorted()
    if order == Array(source.shape.indices) { return (source.floats, kept.map { source.shape[$0] }, length) }
    let moved = Tensor(
      storage: source.storage, type: source.type, shape: order.map { source.shape[$0] },
      strides: order.map { source.strides[$0] }, offset: source.offset)
    return (moved.floats, kept.map { source.shape[$0] }, length)
  }

  /// The shape of a reduction's result.
  func shape(_ tensor: Tensor, without axes: [Int], keeping: Bool) -> [Int] {
    keeping
      ? tensor.shape.indices.map { axes.contains($0) ? 1 : tensor.shape[$0] }
      : tensor.shape.indices.filter { !axes.contains($0) }.map { tensor.shape[$0] }
  }

  /// One number for each group of elements that differ in `axes` only.
  func reduced(_ tensor: Tensor, _ axes: [Int], _ combine: (ArraySlice<Double>) -> Double) throws(Stop)
    -> [Double]
  {
    let (values, kept, length) = try gathered(tensor, over: axes)
    let count = kept.reduce(1, *)
    return (0..<count).map { combine(values[$0 * length..<($0 + 1) * length]) }
  }

  /// A gradient of a reduction, stretched over what was reduced.
  func stretched(_ gradient: Tensor, over tensor: Tensor, _ axes: [Int]) throws(Stop) -> Tensor {
    let kept = try reshaped(gradient, shape(tensor, without: axes, keeping: true))
    return try expanded(kept, tensor.shape)
  }

  /// The sum over axes.
  func sum(
    _ tensor: Tensor, _ axes: [Int], keeping: Bool, as type: TensorType? = nil, order: Order = .chained
  )
    throws(Stop) -> Tensor
  {
    let shape = shape(tensor, without: axes, keeping: keeping)
    let type = type ?? (tensor.type.isFloat ? tensor.type : .int64)
    if !type.isFloat {
      let source = try converted(try defined(tensor), to: type)
      let order = source.shape.indices.filter { !axes.contains($0) } + axes.sorted()
      let length = axes.reduce(1) { $0 * source.shape[$1] }
      let values = Tensor(
        storage: source.storage, type: type, shape: order.map { source.shape[$0] },
        strides: order.map { source.strides[$0] }, offset: source.offset
      ).integers
      let count = shape.reduce(1, *)
      return try whole(
        (0..<count).map { values[$0 * length..<($0 + 1) * length].reduce(0, &+) }, shape, type)
    }
    let source = try converted(tensor, to: type)
    let name = axes.count == tensor.rank && !keeping ? "SumBackward0" : "SumBackward1"
    return try record(
      try real(try sums(source, axes, type, order), shape, type), name, [source]
    ) {
      (torch, gradient) throws(Stop) in [try torch.stretched(gradient, over: source, axes)]
    }
  }

  /// The sum of some numbers; eight partial sums keep the error small.
  static func sum(_ values: ArraySlice<Double>) -> Double {
    if values.count < 16 { return values.reduce(0, +) }
    var lanes = (0.0, 0.0, 0.0, 0.0)
    var index = values.startIndex
    while index + 4 <= values.endIndex {
      lanes.0 += values[index]
      lanes.1 += values[index + 1]
      lanes.2 += values[index + 2]
      lanes.3 += values[index + 3]
      index += 4
    }
    var sum = (lanes.0 + lanes.1) + (lanes.2 + lanes.3)
    while index < values.endIndex {
      sum += values[index]
      index += 1
    }
    return sum
  }

  /// All axes of a tensor.
  func allAxes(_ tensor: Tensor) -> [Int] { Array(tensor.shape.indices) }

  /// The mean over axes.
  func mean(_ tensor: Tensor, _ axes: [Int], keeping: Bool) throws(Stop) -> Tensor {
    guard tensor.type.isFloat else {
      throw interpreter.fail(
        .notImplementedError,
        "mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: "
          + tensor.type.scalarName)
    }
    let length = Double(axes.reduce(1) { $0 * tensor.shape[$1] })
    let type = tensor.type
    let sums = try sums(tensor, axes, type).map { type.rounded($0) / length }
    let shape = shape(tensor, without: axes, keeping: keeping)
    let name = axes.count == tensor.rank && !keeping ? "MeanBackward0" : "MeanBackward1"
    return try record(try real(sums, shape, type), name, [tensor]) { (torch, gradient) throws(Stop) in
      [try torch.divided(try torch.stretched(gradient, over: tensor, axes), length)]
    }
  }

  /// The product over axes.
  func product(_ tensor: Tensor, _ axes: [Int], keeping: Bool) throws(Stop) -> Tensor {
    let shape = shape(tensor, without: axes, keeping: keeping)
    if !tensor.type.isFloat {
      let source = try converted(try defined(tensor), to: .int64)
      try interpreter.charge(elements: source.count)
      let length = axes.reduce(1) { $0 * source.shape[$1] }
      let order = source.shape.indices.filter { !axes.contains($0) } + axes
      let values = Tensor(
        storage: source.storage, type: .int64, shape: order.map { source.shape[$0] },
        strides: order.map { source.strides[$0] }, offset: source.offset
      ).integers
      return try whole(
        (0..<shape.reduce(1, *)).map { values[$0 * length..<($0 + 1) * length].reduce(1, &*) }, shape)
    }
    let result = try real(try reduced(tensor, axes) { $0.reduce(1, *) }, shape, tensor.type)
    let kept = Tensor(storage: result.storage, type: result.type, shape: shape)
    return try record(
      result, axes.count == tensor.rank && !keeping ? "ProdBackward0" : "ProdBackward1", [tensor],
      saves: [tensor]
    ) { (torch, gradient) throws(Stop) in
      let source = tensor.floats
      if source.contains(0) {
        throw torch.interpreter.refuse("prod", "gradients of products with zeros are not supported")
      }
      let all = try torch.multiply(
        try torch.stretched(gradient, over: tensor, axes), try torch.stretched(kept, over: tensor, axes))
      return [try torch.divide(all, tensor)]
    }
  }

  /// The variance over axes, divided by the number of elements less `correction`.
  func variance(_ tensor: Tensor, _ axes: [Int], _ correction: Double, keeping: Bool) throws(Stop) -> Tensor {
    guard tensor.type.isFloat else {
      throw interpreter.fail(
        .notImplementedError, "std and var only support floating point and complex dtypes")
    }
    let length = Double(axes.reduce(1) { $0 * tensor.shape[$1] })
    let divisor = max(length - correction, 0)
    let values = try reduced(tensor, axes) { group in
      Torch.squaresAroundMean(group) / divisor
    }
    let result = try real(values, shape(tensor, without: axes, keeping: keeping), tensor.type)
    return try record(result, "VarBackward0", [tensor], saves: [tensor]) { (torch, gradient) throws(Stop) in
      let mean = try torch.mean(tensor, axes, keeping: true)
      let distance = try torch.subtract(tensor, mean)
      let scale = try torch.scaled(try torch.stretched(gradient, over: tensor, axes), 2 / divisor)
      return [try torch.multiply(scale, distance)]
    }
  }

  /// The sum of squared distances from the mean.
  private static func squaresAroundMean(_ values: ArraySlice<Double>) -> Double {
    let mean = Torch.sum(values) / Double(values.count)
    return Torch.sum(ArraySlice(values.map { ($0 - mean) * ($0 - mean) }))
  }

  /// The standard deviation over axes.
  func deviation(_ tensor: Tensor, _ axes: [Int], _ correction: Double, keeping: Bool) throws(Stop) -> Tensor
  {
    guard tensor.type.isFloat else {
      throw interpreter.fail(
        .notImplementedError, "std and var only support floating point and complex dtypes")
    }
    let length = Double(axes.reduce(1) { $0 * tensor.shape[$1] })
    let divisor = max(length - correction, 0)
    let values = try reduced(tensor, axes) { group in
      (Torch.squaresAroundMean(group) / divisor).squareRoot()
    }
    let result = try real(values, shape(tensor, without: axes, keeping: keeping), tensor.type)
    let kept = Tensor(storage: result.storage, type: result.type, shape: result.shape)
    return try record(result, "StdBackward0", [tensor], saves: [tensor]) { (torch, gradient) throws(Stop) in
      let mean = try torch.mean(tensor, axes, keeping: true)
      let distance = try torch.subtract(tensor, mean)
      let isZero = try torch.compare(kept, try torch.number(0)) { $0 == $1 }
      let own = try torch.filled(try torch.divide(gradient, try torch.scaled(kept, 2)), where: isZero, 0)
      let scale = try torch.scaled(try torch.stretched(own, over: tensor, axes), 2 / divisor)
      return [try torch.multiply(scale, distance)]
    }
  }

  /// The logarithm of the sum of exponentials over axes.
  func logSumExp(_ tensor: Tensor, _ axes: [Int], keeping: Bool) throws(Stop) -> Tensor {
    let source = try asFloat(tensor)
    let values = try reduced(source, axes) { Torch.logSumExp($0, source.type) }
    let result = try real(values, shape(source, without: axes, keeping: keeping), source.type)
    return try record(result, "LogsumexpBackward0", [source], saves: [source]) {
      (torch, gradient) throws(Stop) in
      let total = try torch.stretched(
        try torch.logSumExp(source, axes, keeping: true), over: source, axes)
      let shares = try torch.unary(.exp, try torch.subtract(source, total))
      return [try torch.multiply(try torch.stretched(gradient, over: source, axes), shares)]
    }
  }

  /// The largest or smallest element over axes; equal ones share the gradient.
  func extreme(_ tensor: Tensor, _ axes: [Int], isMaximum: Bool, keeping: Bool, name: String) throws(Stop)
    -> Tensor
  {
    let shape = shape(tensor, without: axes, keeping: keeping)
    let values = try reduced(tensor, axes) { group in
      var best = group.first ?? .nan
      for value in group.dropFirst() {
        if best.isNaN { break }
        if value.isNaN || (isMaximum ? value > best : value < best) { best = value }
      }
      return best
    }
    if !tensor.type.isFloat { return try whole(values.map { Torch.integer($0) }, shape, tensor.type) }
    let result = try real(values, shape, tensor.type)
    let kept = Tensor(storage: result.storage, type: result.type, shape: shape)
    return try record(result, name, [tensor], saves: [tensor]) { (torch, gradient) throws(Stop) in
      let best = try torch.stretched(kept, over: tensor, axes)
      let mask = try torch.converted(try torch.compare(tensor, best) { $0 == $1 }, to: tensor.type)
      let ties = try torch.stretched(try torch.sum(mask, axes, keeping: true), over: tensor, axes)
      return [
        try torch.divide(try torch.multiply(try torch.stretched(gradient, over: tensor, axes), mask), ties)
      ]
    }
  }

  /// The norm of order `p` over axes.
  func norm(_ tensor: Tensor, _ p: Double, _ axes: [Int], keeping: Bool, name: String) throws(Stop) -> Tensor
  {
    guard tensor.type.isFloat else {
      throw interpreter.fail(
        .notImplementedError,
        "linalg.vector_norm: Expected a floating point or complex tensor as input. Got \(tensor.type.scalarName)"
      )
    }
    let values = try reduced(tensor, axes) { group in
      let sizes = group.map(\.magnitude)
      switch p {
      case 0: return Double(group.count { $0 != 0 })
      case 1: return Torch.sum(sizes[...])
      case 2: return Torch.sum(ArraySlice(sizes.map { $0 * $0 })).squareRoot()
      case .infinity: return sizes.contains(where: \.isNaN) ? .nan : sizes.max() ?? 0
      case -.infinity: return sizes.contains(where: \.isNaN) ? .nan : sizes.min() ?? 0
      default: return RealPower.power(Torch.sum(ArraySlice(sizes.map { RealPower.power($0, p) })), 1 / p)
      }
    }
    let result = try real(values, shape(tensor, without: axes, keeping: keeping), tensor.type)
    let kept = Tensor(storage: result.storage, type: result.type, shape: result.shape)
    return try record(result, name, [tensor], saves: [tensor]) { (torch, gradient) throws(Stop) in
      let total = try torch.stretched(kept, over: tensor, axes)
      let incoming = try torch.stretched(gradient, over: tensor, axes)
      if torch.state.recordsGradients {
        throw torch.interpreter.refuse("create_graph", "gradients of gradients of norms are not supported")
      }
      if p.isInfinite || p == 0 {
        throw torch.interpreter.refuse("norm", "gradients of this norm are not supported")
      }
      let shares = try torch.zipped(tensor, total, tensor.type) { x, n in
        n == 0
          ? 0
          : p == 2
            ? x / n
            : p == 1
              ? (x > 0 ? 1 : x < 0 ? -1 : 0)
              : (x < 0 ? -1 : 1) * RealPower.power(x.magnitude / n, p - 1)
      }
      return [try torch.multiply(incoming, shares)]
    }
  }
}

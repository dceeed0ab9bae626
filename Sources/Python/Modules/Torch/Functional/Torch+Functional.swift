extension Torch {
  /// `x @ weight.T + bias`
  func linear(_ input: Tensor, _ weight: Tensor, _ bias: Tensor?) throws(Stop) -> Tensor {
    guard let inner = input.shape.last, weight.rank == 2, inner == weight.shape[1] else {
      if weight.rank == 1 {
        let product = try matmul(input, weight)
        return try bias.map { (bias) throws(Stop) in try add(product, bias) } ?? product
      }
      let rows = input.shape.dropLast().reduce(1, *)
      throw fail(
        "mat1 and mat2 shapes cannot be multiplied (\(rows)x\(input.shape.last ?? 1) and "
          + "\(weight.shape.last ?? 1)x\(weight.shape.first ?? 1))")
    }
    guard input.type == weight.type else {
      throw fail(
        "mat1 and mat2 must have the same dtype, but got \(input.type.scalarName) and \(weight.type.scalarName)"
      )
    }
    let rows = input.shape.dropLast().reduce(1, *)
    let flat = input.rank == 2 ? input : try reshaped(input, [rows, inner])
    var result = try matrixProduct(flat, try transposed(weight, 0, 1, name: "TBackward0"))
    if let bias { result = renamed(try add(result, bias), "AddmmBackward0") }
    if input.rank == 2 { return result }
    result = try reshaped(result, Array(input.shape.dropLast()) + [weight.shape[0]])
    return renamed(
      result,
      bias != nil || input.rank == 1
        ? (input.rank == 1 && bias == nil ? "SqueezeBackward4" : "ViewBackward0") : "UnsafeViewBackward0")
  }

  /// `F.layer_norm`
  func layerNorm(_ input: Tensor, _ shape: [Int], _ weight: Tensor?, _ bias: Tensor?, _ epsilon: Double)
    throws(Stop)
    -> Tensor
  {
    guard shape.count <= input.rank, Array(input.shape.suffix(shape.count)) == shape else {
      throw fail(
        "Given normalized_shape=\(TensorText.size(shape)), expected input with shape [*"
          + shape.map { ", \($0)" }.joined() + "], but got input of size\(TensorText.size(input.shape))")
    }
    let axes = Array(input.rank - shape.count..<input.rank)
    let centered = try subtract(input, try mean(input, axes, keeping: true))
    let spread = try variance(input, axes, 0, keeping: true)
    var result = try multiply(centered, try power(try shifted(spread, epsilon), -0.5))
    if let weight { result = try multiply(result, weight) }
    if let bias { result = try add(result, bias) }
    return renamed(result, "NativeLayerNormBackward0")
  }

  /// `F.one_hot`
  func oneHot(_ input: Tensor, _ classes: Int) throws(Stop) -> Tensor {
    guard input.type == .int64 else {
      throw fail("one_hot is only applicable to index tensor of type LongTensor.")
    }
    let labels = input.integers
    if labels.contains(where: { $0 < 0 }) { throw fail("Class values must be non-negative.") }
    let most = labels.max() ?? -1
    guard most < Int.max else { throw .limit(.memory) }
    let width = classes < 0 ? most + 1 : classes
    if most >= width { throw fail("Class values must be smaller than num_classes.") }
    let count = try count(of: input.shape + [width])
    var values = Array(repeating: 0, count: count)
    for (row, label) in labels.enumerated() { values[row * width + label] = 1 }
    return try whole(values, input.shape + [width])
  }

  /// `F.embedding`: rows of a table.
  func embedding(_ indices: Tensor, _ table: Tensor) throws(Stop) -> Tensor {
    guard indices.type == .int64 || indices.type == .int32 else {
      throw fail(
        "Expected tensor for argument #1 'indices' to have one of the following scalar types: Long, Int; but got "
          + "torch.\(indices.type.scalarName)Tensor instead (while checking arguments for embedding)")
    }
    let rows = try indexSelected(table, 0, indices.integers, name: "EmbeddingBackward0")
    return renamed(
      try reshaped(rows, indices.shape + [table.shape[1]], name: "EmbeddingBackward0"), "EmbeddingBackward0")
  }

  /// `F.cosine_similarity`: the product of the parts of length 1, along an axis.
  func cosineSimilarity(_ a: Tensor, _ b: Tensor, _ axis: Int, _ epsilon: Double) throws(Stop) -> Tensor {
    let shape = try broadcast(a.shape, b.shape)
    let axis = try self.axis(axis, shape.count)
    let (x, y) = (try expanded(try asFloat(a), shape), try expanded(try asFloat(b), shape))
    func unit(_ tensor: Tensor) throws(Stop) -> Tensor {
      let length = try norm(tensor, 2, [axis], keeping: true, name: "LinalgVectorNormBackward0")
      return try divide(tensor, try clamped(length, try number(epsilon), nil))
    }
    return try sum(try multiply(try unit(x), try unit(y)), [axis], keeping: false)
  }

  /// `F.normalize`
  func normalized(_ input: Tensor, _ p: Double, _ axis: Int, _ epsilon: Double) throws(Stop) -> Tensor {
    let length = try norm(
      input, p, [try self.axis(axis, input.rank)], keeping: true, name: "LinalgVectorNormBackward0")
    return try divide(input, try expanded(try clamped(length, try number(epsilon), nil), input.shape))
  }

  /// `F.pad` with a constant.
  func padded(_ input: Tensor, _ pads: [Int], _ value: Double) throws(Stop) -> Tensor {
    guard pads.count % 2 == 0, pads.count / 2 <= input.rank else {
      throw fail(
        "Length of pad should be no more than twice the number of dimensions of the input. Pad length is \(pads.count)while the input has \(input.rank)dimensions."
      )
    }
    var shape = input.shape
    var starts = Array(repeating: 0, count: input.rank)
    for pair in 0..<pads.count / 2 {
      let axis = input.rank - 1 - pair
      guard pads[2 * pair] >= 0, pads[2 * pair + 1] >= 0 else {
        throw interpreter.refuse("pad", "negative padding is not supported")
      }
      starts[axis] = pads[2 * pair]
      let (sum, overflow) = shape[axis].addingReportingOverflow(pads[2 * pair])
      let (total, more) = sum.addingReportingOverflow(pads[2 * pair + 1])
      if overflow || more { throw .limit(.memory) }
      shape[axis] = total
    }
    let count = try count(of: shape)
    let strides = ArrayObject.strides(for: shape)
    let offset = zip(starts, strides).reduce(0) { $0 + $1.0 * $1.1 }
    let places = ArrayObject.positions(shape: input.shape, strides: strides, offset: offset)
    if !input.type.isFloat {
      var values = Array(repeating: Int(exactly: value) ?? 0, count: count)
      for (place, element) in zip(places, input.integers) { values[place] = element }
      return try whole(values, shape, input.type)
    }
    var values = Array(repeating: value, count: count)
    for (place, element) in zip(places, input.floats) { values[place] = element }
    return try record(try real(values, shape, input.type), "ConstantPadNdBackward0", [input]) {
      (torch, gradient) throws(Stop) in
      [try torch.taken(gradient, places, input.shape, name: "SliceBackward0")]
    }
  }

  /// `F.dropout`: chance in training, nothing otherwise.
  func dropout(_ input: Tensor, _ p: Double, isTraining: Bool) throws(Stop) -> Tensor {
    guard p >= 0, p <= 1 else {
      throw interpreter.fail(
        .valueError, "dropout probability has to be between 0 and 1, but got \(FloatText.repr(p))")
    }
    if !isTraining || p == 0 { return input }
    let mask = try random(input.shape, input.type) { chance() < p ? 0 : 1 / (1 - p) }
    return renamed(
      try multiply(input, p == 1 ? try full(0, input.shape, input.type) : mask), "NativeDropoutBackward0")
  }

  /// `F.softplus`
  func softplus(_ input: Tensor, _ beta: Double, _ threshold: Double) throws(Stop) -> Tensor {
    let operation = UnaryOperation("softplus") { value in
      value * beta > threshold ? value : RealMath.log1p(RealMath.exp(value * beta)) / beta
    } slope: { (torch, gradient, operand, _) throws(Stop) in
      try torch.multiply(
        gradient,
        try torch.steps(operand) { $0 * beta > threshold ? 1 : 1 / (1 + RealMath.exp(-$0 * beta)) })
    }
    return try unary(operation, input)
  }

  /// `F.elu` and its kin: what is negative is bent by an exponential.
  func elu(_ input: Tensor, _ alpha: Double, scale: Double = 1, name: String = "elu") throws(Stop) -> Tensor {
    let operation = UnaryOperation(name, node: "EluBackward0") { value in
      value > 0 ? scale * value : scale * alpha * RealMath.expm1(value)
    } slope: { (torch, gradient, operand, _) throws(Stop) in
      try torch.multiply(
        gradient, try torch.steps(operand) { $0 > 0 ? scale : scale * alpha * RealMath.exp($0) })
    }
    return try unary(operation, input)
  }

  /// `F.leaky_relu`
  func leakyRelu(_ input: Tensor, _ slope: Double) throws(Stop) -> Tensor {
    let operation = UnaryOperation("leaky_relu") {
      $0 > 0 ? $0 : slope * $0
    } slope: {
      (torch, gradient, operand, _) throws(Stop) in
      try torch.multiply(gradient, try torch.steps(operand, isConstant: true) { $0 > 0 ? 1 : slope })
    }
    return try unary(operation, input)
  }

  /// What is held between two bounds, with a slope of 1 inside.
  func hardTanh(_ input: Tensor, _ low: Double, _ high: Double) throws(Stop) -> Tensor {
    renamed(
      try clamped(input, try number(low), try number(high)), "HardtanhBackward0")
  }
}

extension Torch {
  /// `reduction=` applied to losses by element.
  func reduce(_ losses: Tensor, _ reduction: String) throws(Stop) -> Tensor {
    switch reduction {
    case "mean": try mean(losses, allAxes(losses), keeping: false)
    case "sum": try sum(losses, allAxes(losses), keeping: false)
    default: losses
    }
  }

  /// Notes what torch warns of when shapes differ.
  private func compareShapes(_ input: Tensor, _ target: Tensor) {
    if input.shape != target.shape {
      interpreter.note(
        "UserWarning: Using a target size (torch.Size(\(TensorText.size(target.shape)))) that is different to the input "
          + "size (torch.Size(\(TensorText.size(input.shape)))). This will likely lead to incorrect results due to "
          + "broadcasting. Please ensure they have the same size.")
    }
  }

  /// `F.kl_div`: the divergence of `target` from the distribution whose logarithms are `input`.
  func klDiv(_ input: Tensor, _ target: Tensor, _ reduction: String, logTarget: Bool) throws(Stop) -> Tensor {
    if reduction == "mean" {
      interpreter.note(
        "UserWarning: reduction: 'mean' divides the total loss by both the batch size and the support size. 'batchmean' "
          + "divides only by the batch size, and aligns with the KL div math definition. 'mean' will be changed to "
          + "behave the same as 'batchmean' in the next major release.")
    }
    let losses =
      logTarget
      ? try multiply(try unary(.exp, target), try subtract(target, input))
      : try subtract(try xLogY(target, target), try multiply(target, input))
    if reduction == "batchmean" {
      let total = try sum(losses, allAxes(losses), keeping: false)
      guard let batch = input.shape.first else { return total }
      return try divided(total, Double(batch))
    }
    return try reduce(losses, reduction)
  }

  /// `F.mse_loss`
  func squaredError(_ input: Tensor, _ target: Tensor, _ reduction: String) throws(Stop) -> Tensor {
    compareShapes(input, target)
    let difference = try subtract(input, target)
    let squares = try power(difference, 2)
    let result = try reduce(squares, reduction)
    return renamed(result, "MseLossBackward0")
  }

  /// `F.l1_loss`
  func absoluteError(_ input: Tensor, _ target: Tensor, _ reduction: String) throws(Stop) -> Tensor {
    compareShapes(input, target)
    return try reduce(try unary(.abs, try asFloat(try subtract(input, target))), reduction)
  }

  /// A loss of the difference, element by element, with its derivative.
  private func difference(
    _ input: Tensor, _ target: Tensor, _ reduction: String, _ name: String,
    _ value: @escaping (Double) -> Double,
    _ slope: @escaping (Double) -> Double
  ) throws(Stop) -> Tensor {
    compareShapes(input, target)
    let distance = try subtract(input, target)
    let losses = try record(
      try real(distance.floats.map(value), distance.shape, distance.type), name, [distance]
    ) {
      (torch, gradient) throws(Stop) in
      [try torch.multiply(gradient, try torch.steps(distance, slope))]
    }
    return renamed(try reduce(losses, reduction), name)
  }

  /// `F.smooth_l1_loss`
  func smoothError(_ input: Tensor, _ target: Tensor, _ reduction: String, _ beta: Double) throws(Stop)
    -> Tensor
  {
    if beta == 0 { return try absoluteError(input, target, reduction) }
    return try difference(input, target, reduction, "SmoothL1LossBackward0") { x in
      x.magnitude < beta ? 0.5 * x * x / beta : x.magnitude - 0.5 * beta
    } _: { x in
      x.magnitude < beta ? x / beta : x < 0 ? -1 : 1
    }
  }

  /// `F.huber_loss`
  func huberError(_ input: Tensor, _ target: Tensor, _ reduction: String, _ delta: Double) throws(Stop)
    -> Tensor
  {
    try difference(input, target, reduction, "HuberLossBackward0") { x in
      x.magnitude <= delta ? 0.5 * x * x : delta * (x.magnitude - 0.5 * delta)
    } _: { x in
      x.magnitude <= delta ? x : x < 0 ? -delta : delta
    }
  }

  /// `F.binary_cross_entropy`: logarithms are held above -100, as torch does.
  func binaryCrossEntropy(_ input: Tensor, _ target: Tensor, _ weight: Tensor?, _ reduction: String)
    throws(Stop)
    -> Tensor
  {
    guard input.shape == target.shape else {
      throw interpreter.fail(
        .valueError,
        "Using a target size (torch.Size(\(TensorText.size(target.shape)))) that is different to the input size "
          + "(torch.Size(\(TensorText.size(input.shape)))) is deprecated. Please ensure they have the same size."
      )
    }
    guard input.floats.allSatisfy({ $0 >= 0 && $0 <= 1 }) else {
      throw fail("all elements of input should be between 0 and 1")
    }
    let values = zip(input.floats, target.floats).map { x, y in
      (y - 1) * max(RealMath.log1p(-x), -100) - y * max(RealMath.log(x), -100)
    }
    var losses = try real(values, input.shape, input.type)
    try record(losses, "BinaryCrossEntropyBackward0", [input], saves: [input, target]) {
      (torch, gradient) throws(Stop) in
      let slopes = try torch.zipped(input, target, input.type) { x, y in (x - y) / max((1 - x) * x, 1e-12) }
      if torch.state.recordsGradients {
        throw torch.interpreter.refuse(
          "create_graph", "gradients of gradients of this loss are not supported")
      }
      return [try torch.multiply(gradient, slopes)]
    }
    if let weight { losses = try multiply(losses, weight) }
    return renamed(try reduce(losses, reduction), "BinaryCrossEntropyBackward0")
  }

  /// `F.binary_cross_entropy_with_logits`, in the form that does not overflow.
  func binaryCrossEntropyWithLogits(
    _ input: Tensor, _ target: Tensor, _ weight: Tensor?, _ positive: Tensor?, _ reduction: String
  ) throws(Stop) -> Tensor {
    guard input.shape == target.shape else {
      throw interpreter.fail(
        .valueError,
        "Target size (torch.Size(\(TensorText.size(target.shape)))) must be the same as input size "
          + "(torch.Size(\(TensorText.size(input.shape))))")
    }
    let type = resultType([input, target])
    let shape = input.shape
    let x = try floats(input, as: type, stretchedTo: shape)
    let y = try floats(target, as: type, stretchedTo: shape)
    let p = try positive.map { (weight) throws(Stop) in try floats(weight, as: type, stretchedTo: shape) }
    let values = x.indices.map { index in
      let softplus = RealMath.log1p(RealMath.exp(-x[index].magnitude)) + max(-x[index], 0)
      let factor = p.map { ($0[index] - 1) * y[index] + 1 } ?? 1
      return (1 - y[index]) * x[index] + factor * softplus
    }
    var losses = try real(values, shape, type)
    try record(losses, "BinaryCrossEntropyWithLogitsBackward0", [input], saves: [input, target]) {
      (torch, gradient) throws(Stop) in
      if torch.state.recordsGradients {
        throw torch.interpreter.refuse(
          "create_graph", "gradients of gradients of this loss are not supported")
      }
      let slopes = x.indices.map { index in
        let share = 1 / (1 + RealMath.exp(-x[index]))
        let factor = p.map { $0[index] * y[index] } ?? y[index]
        return (factor + 1 - y[index]) * share - factor
      }
      return [try torch.multiply(gradient, try torch.real(slopes, shape, type))]
    }
    if let weight { losses = try multiply(losses, weight) }
    return renamed(try reduce(losses, reduction), "BinaryCrossEntropyWithLogitsBackward0")
  }

  /// `F.nll_loss` of classes along axis 1 (or 0 without a batch).
  func negativeLogLikelihood(
    _ input: Tensor, _ target: Tensor, weight: Tensor?, ignoring ignored: Int, _ reduction: String
  ) throws(Stop) -> Tensor {
    if input.rank == 0 { throw interpreter.fail(.valueError, "Expected 1 or more dimensions (got 0)") }
    guard target.type == .int64 || target.type == .uint8 || target.type == .int32 else {
      throw fail("expected scalar type Long but found \(target.type.scalarName)")
    }
    let axis = input.rank == 1 ? 0 : 1
    let classes = input.shape[axis]
    if input.rank > 1, input.shape[0] != target.shape.first {
      throw interpreter.fail(
        .valueError,
        "Expected input batch_size (\(input.shape[0])) to match target batch_size (\(target.shape.first ?? 1))."
      )
    }
    var wanted = input.shape
    wanted.remove(at: axis)
    guard target.shape == wanted else {
      throw fail(
        "Expected target size \(TensorText.size(wanted)), got \(TensorText.size(target.shape))")
    }
    if let weight, weight.count != classes {
      throw fail(
        "weight tensor should be defined either for all \(classes) classes or no classes but got weight tensor of shape: \(TensorText.size(weight.shape))"
      )
    }
    let labels = target.integers
    for label in labels where label != ignored && (label < 0 || label >= classes) {
      throw interpreter.fail(.indexError, "Target \(label) is out of bounds.")
    }
    let inner = input.shape[(axis + 1)...].reduce(1, *)
    let weights = weight?.floats
    var places: [Int] = []
    var factors: [Double] = []
    for (place, label) in labels.enumerated() {
      let isIgnored = label == ignored
      places.append((place / inner * classes + (isIgnored ? 0 : label)) * inner + place % inner)
      factors.append(isIgnored ? 0 : weights?[label] ?? 1)
    }
    let picked = try taken(input, places, target.shape, name: "GatherBackward0")
    let name = inner > 1 || input.rank > 2 ? "NllLoss2DBackward0" : "NllLossBackward0"
    let factor = try real(factors.map { $0 == 0 ? 0 : -$0 }, target.shape, input.type)
    // What is ignored counts for nothing, even if it is infinite.
    let mask = try flags(factors.map { $0 != 0 }, target.shape)
    let losses = try multiply(
      try chosen(mask, picked, try full(0, [], input.type)), factor)
    if reduction == "none" { return renamed(losses, name) }
    let total = try sum(losses, allAxes(losses), keeping: false, order: .ofLosses)
    if reduction == "sum" { return renamed(total, name) }
    return renamed(try divided(total, Torch.sum(factors[...])), name)
  }

  /// `F.cross_entropy` with classes or with probabilities.
  func crossEntropy(
    _ input: Tensor, _ target: Tensor, weight: Tensor?, ignoring ignored: Int, _ reduction: String,
    smoothing: Double
  ) throws(Stop) -> Tensor {
    if input.rank == 0 { throw fail("The specified size argument needs to be at least 1") }
    let axis = input.rank == 1 ? 0 : 1
    guard smoothing >= 0, smoothing <= 1 else {
      throw fail("label_smoothing must be between 0.0 and 1.0. Got: \(FloatText.repr(smoothing))")
    }
    if target.type.isFloat, input.shape != target.shape {
      throw fail("expected scalar type Long but found \(target.type.scalarName)")
    }
    if !target.type.isFloat, input.shape == target.shape, input.rank > 1 {
      throw fail(
        "Expected floating point type for target with class probabilities, got \(target.type.scalarName)")
    }
    let logs = try logSoftmax(input, axis)
    let classes = Double(input.shape[axis])
    if target.type.isFloat {
      var goal = target
      if smoothing > 0 { goal = try shifted(try scaled(target, 1 - smoothing), smoothing / classes) }
      var product = try multiply(logs, goal)
      if let weight {
        var shape = Array(repeating: 1, count: input.rank)
        shape[axis] = weight.count
        product = try multiply(product, try reshaped(weight, shape))
      }
      let negative = try negated(product)
      switch reduction {
      case "none": return try sum(negative, [axis], keeping: false)
      case "sum": return try sum(negative, allAxes(negative), keeping: false)
      default:
        let batch = input.rank == 1 ? 1 : Double(input.count) / classes
        return try divided(try sum(negative, allAxes(negative), keeping: false), batch)
      }
    }
    let main = try negativeLogLikelihood(logs, target, weight: weight, ignoring: ignored, reduction)
    if smoothing == 0 { return main }
    return try smoothed(main, logs, target, weight, ignored, reduction, smoothing, axis)
  }

  /// The part of a smoothed cross entropy that falls on all classes alike.
  private func smoothed(
    _ main: Tensor, _ logs: Tensor, _ target: Tensor, _ weight: Tensor?, _ ignored: Int, _ reduction: String,
    _ smoothing: Double, _ axis: Int
  ) throws(Stop) -> Tensor {
    var weighted = logs
    if let weight {
      var shape = Array(repeating: 1, count: logs.rank)
      shape[axis] = weight.count
      weighted = try multiply(logs, try reshaped(weight, shape))
    }
    let labels = target.integers
    let mask = try flags(labels.map { $0 != ignored }, target.shape)
    let all = try negated(try sum(weighted, [axis], keeping: false))
    let kept = try chosen(mask, all, try full(0, [], logs.type))
    let classes = Double(logs.shape[axis])
    var even: Tensor
    switch reduction {
    case "none": even = kept
    case "sum": even = try sum(kept, allAxes(kept), keeping: false)
    default:
      let weights = weight?.floats
      let divisor = labels.reduce(0.0) { $0 + ($1 == ignored ? 0 : weights?[$1] ?? 1) }
      even = try divided(try sum(kept, allAxes(kept), keeping: false), divisor)
    }
    even = try scaled(even, smoothing / classes)
    return try add(try scaled(main, 1 - smoothing), even)
  }
}

extension Modules {
  /// A function of `torch.nn.functional`.
  private static func f(
    _ name: String, _ parameters: String, _ body: @escaping @Sendable (TorchArguments) throws(Stop) -> Tensor
  ) -> BuiltinFunction {
    TorchOperation(name, parameters, body).function
  }

  private static func loss(
    _ name: String, _ parameters: String,
    _ body: @escaping @Sendable (Torch, Tensor, Tensor, String, TorchArguments) throws(Stop) -> Tensor
  ) -> BuiltinFunction {
    f(name, "target " + parameters + " reduction= !size_average !reduce") { (call) throws(Stop) in
      let count = parameters.split(separator: " ").filter { !$0.hasPrefix("!") }.count
      return try body(call.torch, try call.input, try call.tensor(1), try call.reduction(2 + count), call)
    }
  }

  private static func unary(_ name: String, _ operation: UnaryOperation, _ parameters: String = "")
    -> BuiltinFunction
  {
    f(name, parameters) { (call) throws(Stop) in try call.torch.unary(operation, try call.input) }
  }

  /// Losses.
  private static let losses: [BuiltinFunction] = [
    f("kl_div", "target !size_average !reduce reduction= log_target=") { (call) throws(Stop) in
      try call.torch.klDiv(
        try call.input, try call.tensor(1), try call.reduction(2), logTarget: try call.flag(3))
    },
    f("cross_entropy", "target weight= !size_average ignore_index= !reduce reduction= label_smoothing=") {
      (call) throws(Stop) in
      try call.torch.crossEntropy(
        try call.input, try call.tensor(1), weight: try call.optionalTensor(2),
        ignoring: try call.integer(3) ?? -100, try call.reduction(4), smoothing: try call.real(5) ?? 0)
    },
    f("nll_loss", "target weight= !size_average ignore_index= !reduce reduction=") { (call) throws(Stop) in
      try call.torch.negativeLogLikelihood(
        try call.input, try call.tensor(1), weight: try call.optionalTensor(2),
        ignoring: try call.integer(3) ?? -100, try call.reduction(4))
    },
    f("binary_cross_entropy", "target weight= !size_average !reduce reduction=") { (call) throws(Stop) in
      try call.torch.binaryCrossEntropy(
        try call.input, try call.tensor(1), try call.optionalTensor(2), try call.reduction(3))
    },
    f("binary_cross_entropy_with_logits", "target weight= !size_average !reduce reduction= pos_weight=") {
      (call) throws(Stop) in
      try call.torch.binaryCrossEntropyWithLogits(
        try call.input, try call.tensor(1), try call.optionalTensor(2), try call.optionalTensor(4),
        try call.reduction(3))
    },
    f("mse_loss", "target !size_average !reduce reduction=") { (call) throws(Stop) in
      try call.torch.squaredError(try call.input, try call.tensor(1), try call.reduction(2))
    },
    f("l1_loss", "target !size_average !reduce reduction=") { (call) throws(Stop) in
      try call.torch.absoluteError(try call.input, try call.tensor(1), try call.reduction(2))
    },
    f("smooth_l1_loss", "target !size_average !reduce reduction= beta=") { (call) throws(Stop) in
      try call.torch.smoothError(
        try call.input, try call.tensor(1), try call.reduction(2), try call.real(3) ?? 1)
    },
    f("huber_loss", "target reduction= delta=") { (call) throws(Stop) in
      try call.torch.huberError(
        try call.input, try call.tensor(1), try call.reduction(2), try call.real(3) ?? 1)
    },
    f("hinge_embedding_loss", "target margin= !size_average !reduce reduction=") { (call) throws(Stop) in
      let (t, x, y) = (call.torch, try call.input, try call.tensor(1))
      let margin = try call.real(2) ?? 1
      let bent = try t.clamped(try t.reflected(margin, x), try t.number(0), nil)
      let isPositive = try t.compare(y, try t.number(1)) { $0 == $1 }
      return try t.reduce(try t.chosen(isPositive, x, bent), try call.reduction(3))
    },
    f("margin_ranking_loss", "input2 target margin= !size_average !reduce reduction=") {
      (call) throws(Stop) in
      let t = call.torch
      let difference = try t.subtract(try call.input, try call.tensor(1))
      let shifted = try t.shifted(
        try t.multiply(try t.negated(try call.tensor(2)), difference), try call.real(3) ?? 0)
      return try t.reduce(try t.clamped(shifted, try t.number(0), nil), try call.reduction(4))
    },
    f("cosine_embedding_loss", "input2 target margin= !size_average !reduce reduction=") {
      (call) throws(Stop) in
      let t = call.torch
      let similarity = try t.cosineSimilarity(try call.input, try call.tensor(1), -1, 1e-8)
      let apart = try t.clamped(try t.shifted(similarity, -(try call.real(3) ?? 0)), try t.number(0), nil)
      let isPositive = try t.compare(try call.tensor(2), try t.number(1)) { $0 == $1 }
      return try t.reduce(
        try t.chosen(isPositive, try t.reflected(1, similarity), apart), try call.reduction(4))
    },
    f("triplet_margin_loss", "positive negative margin= p= eps= !swap !size_average !reduce reduction=") {
      (call) throws(Stop) in
      let t = call.torch
      let (p, epsilon) = (try call.real(4) ?? 2, try call.real(5) ?? 1e-6)
      func distance(_ other: Tensor) throws(Stop) -> Tensor {
        let difference = try t.shifted(try t.subtract(try call.input, other), epsilon)
        return try t.norm(difference, p, [difference.rank - 1], keeping: false, name: "NormBackward1")
      }
      let margin = try call.real(3) ?? 1
      let raw = try t.shifted(
        try t.subtract(try distance(try call.tensor(1)), try distance(try call.tensor(2))), margin)
      return try t.reduce(try t.clamped(raw, try t.number(0), nil), try call.reduction(6))
    },
    f("gaussian_nll_loss", "target var full= eps= reduction=") { (call) throws(Stop) in
      let t = call.torch
      let (input, target) = (try call.input, try call.tensor(1))
      let variance = try t.clamped(try call.operand(2), try t.number(try call.real(4) ?? 1e-6), nil)
      let difference = try t.power(try t.subtract(input, target), 2)
      var losses = try t.scaled(
        try t.add(try t.unary(.log, variance), try t.divide(difference, variance)), 0.5)
      if try call.flag(3) { losses = try t.shifted(losses, 0.9189385332046727) }
      return try t.reduce(losses, try call.reduction(5))
    },
    f("poisson_nll_loss", "target log_input= full= !size_average eps= !reduce reduction=") {
      (call) throws(Stop) in
      let t = call.torch
      let (input, target) = (try call.input, try call.tensor(1))
      if try call.flag(3) {
        throw t.interpreter.refuse("poisson_nll_loss(full=)", "the full loss is not supported")
      }
      let losses =
        try call.flag(2, true)
        ? try t.subtract(try t.unary(.exp, input), try t.multiply(target, input))
        : try t.subtract(
          input,
          try t.multiply(target, try t.unary(.log, try t.shifted(input, try call.real(4) ?? 1e-8))))
      return try t.reduce(losses, try call.reduction(5))
    },
  ]

  private static let attention = BuiltinFunction(
    "scaled_dot_product_attention",
    "query key value attn_mask= dropout_p= is_causal= scale= !enable_gqa"
  ) { (interpreter, arguments) throws(Stop) in
    let torch = interpreter.torch
    guard let query = arguments.required(0).payload(Tensor.self),
      let key = arguments.required(1).payload(Tensor.self),
      let value = arguments.required(2).payload(Tensor.self)
    else {
      throw interpreter.fail(
        .typeError, "scaled_dot_product_attention(): argument 'query' (position 1) must be Tensor")
    }
    func real(_ index: Int) throws(Stop) -> Double? {
      guard let given = arguments[index], !given.isIdentical(to: .none) else { return nil }
      return try interpreter.makeFloat(given)
    }
    if let chance = try real(4), chance != 0 {
      throw interpreter.refuse("scaled_dot_product_attention(dropout_p=)", "dropout is not supported here")
    }
    var isCausal = false
    if let flag = arguments[5] { isCausal = try interpreter.truth(flag) }
    return try torch.value(
      try torch.attention(
        query, key, value, mask: arguments[3]?.payload(Tensor.self), isCausal: isCausal, scale: try real(6)))
  }

  /// Activations.
  private static let activations: [BuiltinFunction] = [
    unary("logsigmoid", .logSigmoid), unary("sigmoid", .sigmoid), unary("tanh", .tanh),
    unary("silu", .silu, "inplace="), unary("mish", .mish, "inplace="), unary("softsign", .softsign),
    f("relu", "inplace=") { (call) throws(Stop) in try call.torch.rectified(try call.input) },
    f("relu6", "inplace=") { (call) throws(Stop) in try call.torch.hardTanh(try call.input, 0, 6) },
    f("hardtanh", "min_val= max_val= inplace=") { (call) throws(Stop) in
      try call.torch.hardTanh(try call.input, try call.real(1) ?? -1, try call.real(2) ?? 1)
    },
    f("gelu", "* approximate=") { (call) throws(Stop) in
      let kind = try call.text(1, "none")
      guard kind == "none" || kind == "tanh" else {
        throw call.torch.fail("approximate argument must be either none or tanh.")
      }
      return try call.torch.unary(kind == "tanh" ? .geluTanh : .gelu, try call.input)
    },
    f("softplus", "beta= threshold=") { (call) throws(Stop) in
      try call.torch.softplus(try call.input, try call.real(1) ?? 1, try call.real(2) ?? 20)
    },
    f("elu", "alpha= inplace=") { (call) throws(Stop) in
      try call.torch.elu(try call.input, try call.real(1) ?? 1)
    },
    f("selu", "inplace=") { (call) throws(Stop) in
      try call.torch.elu(try call.input, 1.6732632423543772, scale: 1.0507009873554805)
    },
    f("leaky_relu", "negative_slope= inplace=") { (call) throws(Stop) in
      try call.torch.leakyRelu(try call.input, try call.real(1) ?? 0.01)
    },
    f("softmax", "dim= !_stacklevel dtype=") { (call) throws(Stop) in
      try call.torch.softmax(try call.input, try call.integer(1), try call.type(2))
    },
    f("log_softmax", "dim= !_stacklevel dtype=") { (call) throws(Stop) in
      try call.torch.logSoftmax(try call.input, try call.integer(1), try call.type(2))
    },
    f("softmin", "dim=") { (call) throws(Stop) in
      try call.torch.softmax(try call.torch.negated(try call.input), try call.integer(1))
    },
  ]

  /// `torch.nn.functional`
  static let torchFunctional = ModuleDefinition(
    "torch.nn.functional",
    losses + activations + [
      f("linear", "weight bias=") { (call) throws(Stop) in
        try call.torch.linear(try call.input, try call.tensor(1), try call.optionalTensor(2))
      },
      f("one_hot", "num_classes=") { (call) throws(Stop) in
        try call.torch.oneHot(try call.input, try call.integer(1) ?? -1)
      },
      f("embedding", "weight padding_idx= !max_norm !norm_type !scale_grad_by_freq !sparse") {
        (call) throws(Stop) in
        try call.torch.embedding(try call.input, try call.tensor(1))
      },
      f("layer_norm", "normalized_shape weight= bias= eps=") { (call) throws(Stop) in
        try call.torch.layerNorm(
          try call.input, try call.torch.shape([call.arguments.required(1)]), try call.optionalTensor(2),
          try call.optionalTensor(3), try call.real(4) ?? 1e-5)
      },
      f("dropout", "p= training= inplace=") { (call) throws(Stop) in
        try call.torch.dropout(try call.input, try call.real(1) ?? 0.5, isTraining: try call.flag(2, true))
      },
      f("normalize", "p= dim= eps=") { (call) throws(Stop) in
        try call.torch.normalized(
          try call.input, try call.real(1) ?? 2, try call.integer(2) ?? 1, try call.real(3) ?? 1e-12)
      },
      f("cosine_similarity", "x2 dim= eps=") { (call) throws(Stop) in
        try call.torch.cosineSimilarity(
          try call.input, try call.tensor(1), try call.integer(2) ?? 1, try call.real(3) ?? 1e-8)
      },
      f("pairwise_distance", "x2 p= eps= keepdim=") { (call) throws(Stop) in
        let t = call.torch
        let difference = try t.shifted(
          try t.subtract(try call.input, try call.tensor(1)), try call.real(3) ?? 1e-6)
        return try t.norm(
          difference, try call.real(2) ?? 2, [difference.rank - 1], keeping: try call.flag(4),
          name: "NormBackward1")
      },
      f("gumbel_softmax", "tau= hard= eps= dim=") { (call) throws(Stop) in
        try call.torch.gumbelSoftmax(
          try call.input, try call.real(1) ?? 1, isHard: try call.flag(2), try call.integer(4) ?? -1)
      },
      attention,
      f("pad", "pad mode= value=") { (call) throws(Stop) in
        guard try call.text(2, "constant") == "constant" else {
          throw call.torch.interpreter.refuse("pad(mode=)", "only constant padding is supported")
        }
        return try call.torch.padded(
          try call.input, try call.torch.integers(call.arguments.required(1)), try call.real(3) ?? 0)
      },
    ])
}

extension NativeClass {
  private static let isInPlace: @Sendable (TorchLayer) throws(Stop) -> String = { (layer) throws(Stop) in
    try layer.flag("inplace") ? "inplace=True" : ""
  }

  private static func activation(_ name: String, _ operation: UnaryOperation, takesInPlace: Bool = false)
    -> NativeClass
  {
    layer(
      name, takesInPlace ? "inplace=" : "", defaults: takesInPlace ? ["inplace": .flag(false)] : [:],
      shown: isInPlace
    ) { (layer, inputs) throws(Stop) in try layer.torch.unary(operation, inputs[0]) }
  }

  /// Layers that learn.
  static let learningLayers: [NativeClass] = [
    layer(
      "Linear", "in_features out_features bias=", defaults: ["bias": .flag(true)],
      shown: { (layer) throws(Stop) in
        "in_features=\(try layer.shown("in_features")), out_features=\(try layer.shown("out_features")), bias="
          + (layer.tensor("bias") == nil ? "False" : "True")
      },
      setup: { (layer) throws(Stop) in
        let (inner, outer) = (layer.integer("in_features") ?? 0, layer.integer("out_features") ?? 0)
        _ = try layer.torch.count(of: [outer, inner])
        let bound = inner > 0 ? 1 / Double(inner).squareRoot() : 0
        let hasBias = try layer.flag("bias", true)
        try layer.object.set("bias", .none)
        layer.torch.forget("bias", layer.object)
        try layer.object.set("weight", try layer.torch.chanceParameter([outer, inner], bound))
        try layer.object.set("bias", hasBias ? try layer.torch.chanceParameter([outer], bound) : .none)
      }
    ) { (layer, inputs) throws(Stop) in
      guard let weight = layer.tensor("weight") else { return inputs[0] }
      return try layer.torch.linear(inputs[0], weight, layer.tensor("bias"))
    },
    layer(
      "Embedding",
      "num_embeddings embedding_dim padding_idx= !max_norm !norm_type !scale_grad_by_freq !sparse !_weight",
      shown: { (layer) throws(Stop) in
        "\(try layer.shown("num_embeddings")), \(try layer.shown("embedding_dim"))"
          + (layer.integer("padding_idx").map { ", padding_idx=\($0)" } ?? "")
      },
      setup: { (layer) throws(Stop) in
        let (count, width) = (layer.integer("num_embeddings") ?? 0, layer.integer("embedding_dim") ?? 0)
        let torch = layer.torch
        let table = try torch.random([count, width], torch.state.defaultType) { torch.normalChance() }
        if let padding = layer.integer("padding_idx"), padding >= 0, padding < count {
          for place in padding * width..<(padding + 1) * width { table.storage.buffer.floats[place] = 0 }
        }
        table.requiresGrad = true
        try layer.object.set("weight", try torch.parameter(table))
      }
    ) { (layer, inputs) throws(Stop) in
      guard let table = layer.tensor("weight") else { return inputs[0] }
      return try layer.torch.embedding(inputs[0], table)
    },
    layer(
      "LayerNorm", "normalized_shape eps= elementwise_affine= bias=",
      defaults: ["eps": .real(1e-5), "elementwise_affine": .flag(true), "bias": .flag(true)],
      shown: { (layer) throws(Stop) in
        "\(try layer.shown("normalized_shape")), eps=\(try layer.shown("eps")), "
          + "elementwise_affine=\(try layer.shown("elementwise_affine")), bias="
          + (layer.tensor("bias") == nil ? "False" : "True")
      },
      setup: { (layer) throws(Stop) in
        let torch = layer.torch
        let shape = try torch.integers(layer.object.value("normalized_shape") ?? .int(0))
        try layer.object.set("normalized_shape", try torch.interpreter.tuple(shape.map { .int($0) }))
        let (learns, hasBias) = (try layer.flag("elementwise_affine", true), try layer.flag("bias", true))
        torch.forget("bias", layer.object)
        try layer.object.set("weight", learns ? try torch.constantParameter(shape, 1) : .none)
        try layer.object.set("bias", learns && hasBias ? try torch.constantParameter(shape, 0) : .none)
      }
    ) { (layer, inputs) throws(Stop) in
      let shape = try layer.torch.integers(layer.object.value("normalized_shape") ?? .int(0))
      return try layer.torch.layerNorm(
        inputs[0], shape, layer.tensor("weight"), layer.tensor("bias"), try layer.real("eps", 1e-5))
    },
    layer(
      "BatchNorm1d", "num_features eps= momentum= affine= !track_running_stats",
      defaults: ["eps": .real(1e-5), "momentum": .real(0.1), "affine": .flag(true)],
      shown: { (layer) throws(Stop) in
        "\(try layer.shown("num_features")), eps=\(try layer.shown("eps")), momentum=\(try layer.shown("momentum")), "
          + "affine=\(try layer.shown("affine")), bias=\(try layer.shown("affine")), track_running_stats=True"
      },
      setup: { (layer) throws(Stop) in
        let torch = layer.torch
        let width = layer.integer("num_features") ?? 0
        let learns = try layer.flag("affine", true)
        try layer.object.set("weight", learns ? try torch.constantParameter([width], 1) : .none)
        try layer.object.set("bias", learns ? try torch.constantParameter([width], 0) : .none)
        for (name, value) in [("running_mean", 0.0), ("running_var", 1.0)] {
          torch.module(.instance(layer.object))?.buffers.insert(name)
          try layer.object.set(name, try torch.value(try torch.full(value, [width], torch.state.defaultType)))
        }
        torch.module(.instance(layer.object))?.buffers.insert("num_batches_tracked")
        try layer.object.set("num_batches_tracked", try torch.value(try torch.whole([0], [])))
      }
    ) { (layer, inputs) throws(Stop) in try layer.batchNorm(inputs[0]) },
  ]

  /// Layers that only compute.
  static let plainLayers: [NativeClass] = [
    layer("ReLU", "inplace=", defaults: ["inplace": .flag(false)], shown: isInPlace) {
      (layer, inputs) throws(Stop) in
      try layer.torch.rectified(inputs[0])
    },
    activation("Sigmoid", .sigmoid), activation("Tanh", .tanh), activation("SiLU", .silu, takesInPlace: true),
    activation("Mish", .mish, takesInPlace: true), activation("LogSigmoid", .logSigmoid),
    activation("Softsign", .softsign),
    layer("ReLU6", "inplace=", defaults: ["inplace": .flag(false)], shown: isInPlace) {
      (layer, inputs) throws(Stop) in
      try layer.torch.hardTanh(inputs[0], 0, 6)
    },
    layer(
      "GELU", "approximate=", defaults: ["approximate": .text("none")],
      shown: { (layer) throws(Stop) in "approximate=\(try layer.shown("approximate"))" }
    ) { (layer, inputs) throws(Stop) in
      try layer.torch.unary(layer.text("approximate", "none") == "tanh" ? .geluTanh : .gelu, inputs[0])
    },
    layer(
      "LeakyReLU", "negative_slope= inplace=",
      defaults: ["negative_slope": .real(0.01), "inplace": .flag(false)],
      shown: { (layer) throws(Stop) in
        "negative_slope=\(try layer.shown("negative_slope"))"
          + (try layer.flag("inplace") ? ", inplace=True" : "")
      }
    ) { (layer, inputs) throws(Stop) in
      try layer.torch.leakyRelu(inputs[0], try layer.real("negative_slope", 0.01))
    },
    layer(
      "ELU", "alpha= inplace=", defaults: ["alpha": .real(1), "inplace": .flag(false)],
      shown: { (layer) throws(Stop) in
        "alpha=\(try layer.shown("alpha"))" + (try layer.flag("inplace") ? ", inplace=True" : "")
      }
    ) { (layer, inputs) throws(Stop) in try layer.torch.elu(inputs[0], try layer.real("alpha", 1)) },
    layer("SELU", "inplace=", defaults: ["inplace": .flag(false)], shown: isInPlace) {
      (layer, inputs) throws(Stop) in
      try layer.torch.elu(inputs[0], 1.6732632423543772, scale: 1.0507009873554805)
    },
    layer(
      "Softplus", "beta= threshold=", defaults: ["beta": .real(1), "threshold": .real(20)],
      shown: { (layer) throws(Stop) in
        "beta=\(try layer.shown("beta")), threshold=\(try layer.shown("threshold"))"
      }
    ) { (layer, inputs) throws(Stop) in
      try layer.torch.softplus(inputs[0], try layer.real("beta", 1), try layer.real("threshold", 20))
    },
    layer("Softmax", "dim=", shown: { (layer) throws(Stop) in "dim=\(try layer.shown("dim"))" }) {
      (layer, inputs) throws(Stop) in try layer.torch.softmax(inputs[0], layer.integer("dim"))
    },
    layer("LogSoftmax", "dim=", shown: { (layer) throws(Stop) in "dim=\(try layer.shown("dim"))" }) {
      (layer, inputs) throws(Stop) in try layer.torch.logSoftmax(inputs[0], layer.integer("dim"))
    },
    layer(
      "Dropout", "p= inplace=", defaults: ["p": .real(0.5), "inplace": .flag(false)],
      shown: { (layer) throws(Stop) in "p=\(try layer.shown("p")), inplace=\(try layer.shown("inplace"))" }
    ) { (layer, inputs) throws(Stop) in
      try layer.torch.dropout(
        inputs[0], try layer.real("p", 0.5), isTraining: try layer.flag("training", true))
    },
    layer(
      "Flatten", "start_dim= end_dim=", defaults: ["start_dim": .integer(1), "end_dim": .integer(-1)],
      shown: { (layer) throws(Stop) in
        "start_dim=\(try layer.shown("start_dim")), end_dim=\(try layer.shown("end_dim"))"
      }
    ) { (layer, inputs) throws(Stop) in
      try layer.torch.flattened(inputs[0], layer.integer("start_dim") ?? 1, layer.integer("end_dim") ?? -1)
    },
    layer("Identity", "") { (_, inputs) throws(Stop) in inputs[0] },
    layer("CosineSimilarity", "dim= eps=", defaults: ["dim": .integer(1), "eps": .real(1e-8)]) {
      (layer, inputs) throws(Stop) in
      try layer.torch.cosineSimilarity(
        inputs[0], inputs.count > 1 ? inputs[1] : inputs[0], layer.integer("dim") ?? 1,
        try layer.real("eps", 1e-8))
    },
  ]

  private static func loss(
    _ name: String, _ parameters: String = "", defaults: [String: LayerDefault] = [:],
    _ body: @escaping @Sendable (TorchLayer, Tensor, Tensor, String) throws(Stop) -> Tensor
  ) -> NativeClass {
    layer(
      name, parameters + " !size_average !reduce reduction=",
      defaults: defaults.merging(["reduction": .text("mean")]) { a, _ in a }
    ) { (layer, inputs) throws(Stop) in
      guard inputs.count > 1 else {
        throw layer.torch.interpreter.fail(
          .typeError, "\(name).forward() missing 1 required positional argument: 'target'")
      }
      let reduction = layer.text("reduction", "mean")
      guard ["none", "mean", "sum", "batchmean"].contains(reduction) else {
        throw layer.torch.interpreter.fail(.valueError, "\(reduction) is not a valid value for reduction")
      }
      return try body(layer, inputs[0], inputs[1], reduction)
    }
  }

  /// Losses as modules.
  static let lossLayers: [NativeClass] = [
    layer(
      "KLDivLoss", "!size_average !reduce reduction= log_target=",
      defaults: ["reduction": .text("mean"), "log_target": .flag(false)]
    ) { (layer, inputs) throws(Stop) in
      try layer.torch.klDiv(
        inputs[0], inputs.count > 1 ? inputs[1] : inputs[0], layer.text("reduction", "mean"),
        logTarget: try layer.flag("log_target"))
    },
    layer(
      "CrossEntropyLoss", "weight= !size_average ignore_index= !reduce reduction= label_smoothing=",
      defaults: ["ignore_index": .integer(-100), "reduction": .text("mean"), "label_smoothing": .real(0)]
    ) { (layer, inputs) throws(Stop) in
      try layer.torch.crossEntropy(
        inputs[0], inputs.count > 1 ? inputs[1] : inputs[0], weight: layer.tensor("weight"),
        ignoring: layer.integer("ignore_index") ?? -100, layer.text("reduction", "mean"),
        smoothing: try layer.real("label_smoothing", 0))
    },
    layer(
      "NLLLoss", "weight= !size_average ignore_index= !reduce reduction=",
      defaults: ["ignore_index": .integer(-100), "reduction": .text("mean")]
    ) { (layer, inputs) throws(Stop) in
      try layer.torch.negativeLogLikelihood(
        inputs[0], inputs.count > 1 ? inputs[1] : inputs[0], weight: layer.tensor("weight"),
        ignoring: layer.integer("ignore_index") ?? -100, layer.text("reduction", "mean"))
    },
    loss("BCELoss", "weight=") { (layer, input, target, reduction) throws(Stop) in
      try layer.torch.binaryCrossEntropy(input, target, layer.tensor("weight"), reduction)
    },
    layer(
      "BCEWithLogitsLoss", "weight= !size_average !reduce reduction= pos_weight=",
      defaults: ["reduction": .text("mean")]
    ) { (layer, inputs) throws(Stop) in
      try layer.torch.binaryCrossEntropyWithLogits(
        inputs[0], inputs.count > 1 ? inputs[1] : inputs[0], layer.tensor("weight"),
        layer.tensor("pos_weight"),
        layer.text("reduction", "mean"))
    },
    loss("MSELoss") { (layer, input, target, reduction) throws(Stop) in
      try layer.torch.squaredError(input, target, reduction)
    },
    loss("L1Loss") { (layer, input, target, reduction) throws(Stop) in
      try layer.torch.absoluteError(input, target, reduction)
    },
    layer(
      "SmoothL1Loss", "!size_average !reduce reduction= beta=",
      defaults: ["reduction": .text("mean"), "beta": .real(1)]
    ) { (layer, inputs) throws(Stop) in
      try layer.torch.smoothError(
        inputs[0], inputs.count > 1 ? inputs[1] : inputs[0], layer.text("reduction", "mean"),
        try layer.real("beta", 1))
    },
    layer("HuberLoss", "reduction= delta=", defaults: ["reduction": .text("mean"), "delta": .real(1)]) {
      (layer, inputs) throws(Stop) in
      try layer.torch.huberError(
        inputs[0], inputs.count > 1 ? inputs[1] : inputs[0], layer.text("reduction", "mean"),
        try layer.real("delta", 1))
    },
  ]
}

extension TorchLayer {
  /// Batch normalisation: by the batch in training, which moves the running statistics, else by those.
  func batchNorm(_ input: Tensor) throws(Stop) -> Tensor {
    guard input.rank == 2 || input.rank == 3 else {
      throw torch.interpreter.fail(.valueError, "expected 2D or 3D input (got \(input.rank)D input)")
    }
    guard let mean = tensor("running_mean"), let spread = tensor("running_var") else { return input }
    let axes = input.rank == 2 ? [0] : [0, 2]
    let shape = input.rank == 2 ? [1, mean.count] : [1, mean.count, 1]
    let epsilon = try real("eps", 1e-5)
    var (center, variance) = (try torch.reshaped(mean, shape), try torch.reshaped(spread, shape))
    if try flag("training", true) {
      center = try torch.mean(input, axes, keeping: true)
      variance = try torch.variance(input, axes, 0, keeping: true)
      let momentum = try real("momentum", 0.1)
      try torch.withoutGradients { () throws(Stop) in
        let unbiased = try torch.variance(input, axes, 1, keeping: false)
        let middle = try torch.mean(input, axes, keeping: false)
        try torch.become(
          mean, try torch.add(try torch.scaled(mean, 1 - momentum), try torch.scaled(middle, momentum)))
        try torch.become(
          spread, try torch.add(try torch.scaled(spread, 1 - momentum), try torch.scaled(unbiased, momentum)))
        if let count = tensor("num_batches_tracked") { count.write(integers: count.integers.map { $0 &+ 1 }) }
      }
    }
    var result = try torch.multiply(
      try torch.subtract(input, center), try torch.power(try torch.shifted(variance, epsilon), -0.5))
    if let weight = tensor("weight") {
      result = try torch.multiply(result, try torch.reshaped(weight, shape))
    }
    if let bias = tensor("bias") { result = try torch.add(result, try torch.reshaped(bias, shape)) }
    return torch.renamed(result, "NativeBatchNormBackward0")
  }
}

extension Torch {
  /// Takes an attribute away, so that a later one of the same name comes last.
  func forget(_ name: String, _ object: InstanceObject) {
    _ = object.remove(name)
  }
}

extension NativeClass {
  /// Probabilities and logarithms, each from the other: what `probs=` and `logits=` mean.
  private static func shares(
    _ torch: Torch, _ object: InstanceObject, _ call: TorchArguments, isBinary: Bool, from index: Int
  )
    throws(Stop)
  {
    let type = torch.state.defaultType
    func tensor(_ index: Int) throws(Stop) -> Tensor {
      let given = try call.operand(index)
      return given.isNumber ? try torch.full(given.onlyFloat, [], type) : try torch.asFloat(given)
    }
    guard (call[index] == nil) != (call[index + 1] == nil) else {
      throw torch.interpreter.fail(
        .valueError, "Either `probs` or `logits` must be specified, but not both.")
    }
    var (probs, logits): (Tensor, Tensor)
    if call[index] != nil {
      probs = try tensor(index)
      if isBinary {
        guard probs.floats.allSatisfy({ $0 >= 0 && $0 <= 1 }) else {
          var builder = TextBuilder()
          builder.append(try torch.text(probs))
          throw torch.interpreter.fail(
            .valueError,
            "Expected parameter probs (Tensor of shape \(Interpreter.tupleText(probs.shape))) of distribution "
              + "\(call.function)(\(probs.count == 1 ? "probs: \(FloatText.repr(probs.onlyFloat))" : "probs: torch.Size(\(TensorText.size(probs.shape)))")) "
              + "to satisfy the constraint Interval(lower_bound=0.0, upper_bound=1.0), but found invalid values:\n"
              + String(decoding: builder.bytes, as: UTF8.self))
        }
      } else {
        if probs.rank < 1 {
          throw torch.interpreter.fail(.valueError, "`probs` parameter must be at least one-dimensional.")
        }
        if probs.floats.contains(where: { $0 < 0 }) {
          throw torch.interpreter.refuse("probs", "negative probabilities are not supported")
        }
        probs = try torch.divide(probs, try torch.lastSum(probs, keeping: true))
      }
      let epsilon = probs.type.epsilon
      let held = try torch.clamped(probs, try torch.number(epsilon), try torch.number(1 - epsilon))
      logits =
        isBinary
        ? try torch.subtract(
          try torch.unary(.log, held),
          try torch.unary(UnaryOperation.all.first { $0.name == "log1p" } ?? .log, try torch.negated(held)))
        : try torch.unary(.log, held)
    } else {
      logits = try tensor(index + 1)
      if !isBinary {
        if logits.rank < 1 {
          throw torch.interpreter.fail(.valueError, "`logits` parameter must be at least one-dimensional.")
        }
        logits = try torch.subtract(logits, try torch.logSumExp(logits, [logits.rank - 1], keeping: true))
      }
      probs = isBinary ? try torch.unary(.sigmoid, logits) : try torch.softmax(logits, -1)
    }
    let own = try torch.value(call[index] != nil ? probs : logits)
    try object.set("_param", own)
    try object.set(call[index] != nil ? "probs" : "logits", own)
    try object.set(
      call[index] != nil ? "logits" : "probs", try torch.value(call[index] != nil ? logits : probs))
  }

  private static func logBinomial(_ t: Torch, _ n: Tensor, _ k: Tensor) throws(Stop) -> Tensor {
    let whole = try t.unary(.lgamma, try t.shifted(n, 1))
    let parts = try t.add(
      try t.unary(.lgamma, try t.shifted(k, 1)), try t.unary(.lgamma, try t.shifted(try t.subtract(n, k), 1)))
    return try t.subtract(whole, parts)
  }

  /// Distributions of whole numbers.
  static let discreteDistributions: [NativeClass] = [
    distribution(
      DistributionFormulas(
        name: "Categorical", parameters: ["probs", "logits"], eventAxes: 1,
        logProbability: { (d, x) throws(Stop) in
          let (t, logits) = (d.torch, try d.parameter("logits"))
          let classes = logits.shape.last ?? 1
          guard x.floats.allSatisfy({ $0 >= 0 && $0 < Double(classes) && $0 == $0.rounded() }) else {
            throw t.interpreter.refuse("Categorical.log_prob", "values outside the support are not supported")
          }
          let shape = try t.broadcast(x.shape, Array(logits.shape.dropLast()))
          let index = try t.unsqueezed(try t.expanded(try t.converted(x, to: .int64), shape), shape.count)
          let table = try t.expanded(logits, shape + [classes])
          return try t.squeezed(
            try t.gathered(table, table.rank - 1, index), [table.rank - 1], name: "SqueezeBackward1")
        },
        mean: { (d) throws(Stop) in
          let p = try d.parameter("probs")
          return try d.torch.full(.nan, Array(p.shape.dropLast()), p.type)
        },
        variance: { (d) throws(Stop) in
          let p = try d.parameter("probs")
          return try d.torch.full(.nan, Array(p.shape.dropLast()), p.type)
        },
        entropy: { (d) throws(Stop) in
          let (t, logits, probs) = (d.torch, try d.parameter("logits"), try d.parameter("probs"))
          return try t.negated(try t.lastSum(try t.multiply(logits, probs)))
        },
        mode: { (d) throws(Stop) in
          let p = try d.parameter("probs")
          return try d.torch.whole(
            try d.torch.extremePlaces(p, p.rank - 1, isMaximum: true), Array(p.shape.dropLast()))
        },
        sample: { (d, shape) throws(Stop) in
          let (t, probs) = (d.torch, try d.parameter("probs"))
          let table = try t.expanded(probs, shape)
          let picks = try t.linesAlong(table, table.rank - 1) { line in
            var left = t.chance()
            for (index, share) in line.enumerated() {
              left -= share
              if left < 0 { return [index] }
            }
            return [line.count - 1]
          }
          return try t.whole(picks, Array(shape.dropLast()))
        }), "probs= logits="
    ) { (torch, object, call) throws(Stop) in try shares(torch, object, call, isBinary: false, from: 1) },
    distribution(
      DistributionFormulas(
        name: "Bernoulli", parameters: ["probs", "logits"],
        logProbability: { (d, x) throws(Stop) in
          let (t, logits) = (d.torch, try d.parameter("logits"))
          let shape = try t.broadcast(x.shape, logits.shape)
          return try t.negated(
            try t.binaryCrossEntropyWithLogits(
              try t.expanded(logits, shape), try t.expanded(try t.asFloat(x), shape), nil, nil, "none"))
        },
        mean: { (d) throws(Stop) in try d.parameter("probs") },
        variance: { (d) throws(Stop) in
          let p = try d.parameter("probs")
          return try d.torch.multiply(p, try d.torch.reflected(1, p))
        },
        entropy: { (d) throws(Stop) in
          try d.torch.binaryCrossEntropyWithLogits(
            try d.parameter("logits"), try d.parameter("probs"), nil, nil, "none")
        },
        sample: { (d, shape) throws(Stop) in
          let (t, p) = (d.torch, try d.parameter("probs"))
          return try t.real(try t.expanded(p, shape).floats.map { t.chance() < $0 ? 1 : 0 }, shape, p.type)
        }), "probs= logits="
    ) { (torch, object, call) throws(Stop) in try shares(torch, object, call, isBinary: true, from: 1) },
    distribution(
      DistributionFormulas(
        name: "Poisson", parameters: ["rate"],
        logProbability: { (d, x) throws(Stop) in
          let (t, rate) = (d.torch, try d.parameter("rate"))
          return try t.subtract(
            try t.subtract(try t.xLogY(x, rate), rate), try t.unary(.lgamma, try t.shifted(x, 1)))
        },
        mean: { (d) throws(Stop) in try d.parameter("rate") },
        variance: { (d) throws(Stop) in try d.parameter("rate") }), "rate"
    ) { (torch, object, call) throws(Stop) in
      let parts = try torch.together(call, [1])
      try torch.check(
        parts[0], "rate",
        "Poisson(rate: \(parts[0].count == 1 ? FloatText.repr(parts[0].onlyFloat) : "torch.Size(\(TensorText.size(parts[0].shape)))"))",
        "GreaterThanEq(lower_bound=0.0)"
      ) { $0 >= 0 }
      try object.set("rate", try torch.value(parts[0]))
    },
    distribution(
      DistributionFormulas(
        name: "Binomial", parameters: ["total_count", "probs", "logits"],
        logProbability: { (d, x) throws(Stop) in
          let (t, n, logits) = (d.torch, try d.parameter("total_count"), try d.parameter("logits"))
          let zero = try t.number(0)
          let positive = try t.clamped(logits, zero, nil)
          let log1p = UnaryOperation.all.first { $0.name == "log1p" } ?? .log
          let rest = try t.unary(log1p, try t.unary(.exp, try t.negated(try t.unary(.abs, logits))))
          let normal = try t.multiply(n, try t.add(positive, rest))
          return try t.add(
            try t.subtract(try t.multiply(x, logits), normal), try logBinomial(t, n, x))
        },
        mean: { (d) throws(Stop) in
          try d.torch.multiply(try d.parameter("total_count"), try d.parameter("probs"))
        },
        variance: { (d) throws(Stop) in
          let (t, n, p) = (d.torch, try d.parameter("total_count"), try d.parameter("probs"))
          return try t.multiply(try t.multiply(n, p), try t.reflected(1, p))
        }), "total_count= probs= logits="
    ) { (torch, object, call) throws(Stop) in
      try shares(torch, object, call, isBinary: true, from: 2)
      let given = call[1] == nil ? try torch.number(1) : try call.operand(1)
      let probs = TorchDistribution(torch: torch, object: object)
      let shape = try torch.broadcast(given.shape, try probs.parameter("probs").shape)
      try object.set(
        "total_count",
        try torch.value(
          try torch.expanded(try torch.full(given.onlyFloat, [], torch.state.defaultType), shape)))
    },
  ]

  /// Distributions of vectors.
  static let vectorDistributions: [NativeClass] = [
    distribution(
      DistributionFormulas(
        name: "Dirichlet", parameters: ["concentration"], eventAxes: 1,
        logProbability: { (d, x) throws(Stop) in
          let (t, a) = (d.torch, try d.parameter("concentration"))
          let first = try t.lastSum(try t.xLogY(try t.shifted(a, -1), x))
          let second = try t.unary(.lgamma, try t.lastSum(a))
          return try t.subtract(try t.add(first, second), try t.lastSum(try t.unary(.lgamma, a)))
        },
        mean: { (d) throws(Stop) in
          let a = try d.parameter("concentration")
          return try d.torch.divide(a, try d.torch.lastSum(a, keeping: true))
        },
        variance: { (d) throws(Stop) in
          let (t, a) = (d.torch, try d.parameter("concentration"))
          let total = try t.lastSum(a, keeping: true)
          return try t.divide(
            try t.multiply(a, try t.subtract(total, a)),
            try t.multiply(try t.power(total, 2), try t.shifted(total, 1)))
        },
        entropy: { (d) throws(Stop) in
          let (t, a) = (d.torch, try d.parameter("concentration"))
          let total = try t.lastSum(a)
          let k = Double(a.shape.last ?? 1)
          let logB = try t.subtract(try t.lastSum(try t.unary(.lgamma, a)), try t.unary(.lgamma, total))
          let middle = try t.multiply(try t.reflected(k, total), try t.unary(.digamma, total))
          let last = try t.lastSum(try t.multiply(try t.shifted(a, -1), try t.unary(.digamma, a)))
          return try t.subtract(try t.subtract(logB, middle), last)
        }), "concentration"
    ) { (torch, object, call) throws(Stop) in
      let given = try call.tensor(1)
      if given.rank < 1 {
        throw torch.interpreter.fail(
          .valueError, "`concentration` parameter must be at least one-dimensional.")
      }
      try object.set("concentration", try torch.value(try torch.asFloat(given)))
    }
  ]
}

extension Torch {
  /// `kl_divergence` of two distributions of the same kind (the closed forms that PyTorch registers).
  func divergence(_ p: TorchDistribution, _ q: TorchDistribution) throws(Stop) -> Tensor {
    let names = (p.object.type.name, q.object.type.name)
    switch names {
    case ("Normal", "Normal"):
      let (s, r) = (try p.parameter("scale"), try q.parameter("scale"))
      let ratio = try power(try divide(s, r), 2)
      let distance = try power(
        try divide(try subtract(try p.parameter("loc"), try q.parameter("loc")), r), 2)
      return try scaled(try subtract(try shifted(try add(ratio, distance), -1), try unary(.log, ratio)), 0.5)
    case ("Categorical", "Categorical"):
      let (a, b) = (try p.parameter("probs"), try q.parameter("probs"))
      let terms = try multiply(a, try subtract(try p.parameter("logits"), try q.parameter("logits")))
      let shape = try broadcast(a.shape, b.shape)
      let other = try expanded(b, shape).floats
      let own = try expanded(a, shape).floats
      var values = terms
      let infinite = try flags(zip(own, other).map { $1 == 0 && $0 != 0 }, shape)
      let none = try flags(own.map { $0 == 0 }, shape)
      values = try filled(values, where: infinite, .infinity)
      values = try filled(values, where: none, 0)
      return try lastSum(values)
    case ("Bernoulli", "Bernoulli"):
      let (a, b) = (try p.parameter("probs"), try q.parameter("probs"))
      let result = try zipped(a, b, resultType([a, b])) { x, y in
        let first = x == 0 ? 0 : y == 0 ? .infinity : x * RealMath.log(x / y)
        let second = x == 1 ? 0 : y == 1 ? .infinity : (1 - x) * RealMath.log((1 - x) / (1 - y))
        return first + second
      }
      return try record(result, "AddBackward0", [a, b]) { (torch, gradient) throws(Stop) in
        let slopeA = try torch.zipped(a, b, result.type) {
          RealMath.log($0 / $1) - RealMath.log((1 - $0) / (1 - $1))
        }
        let slopeB = try torch.zipped(a, b, result.type) { -$0 / $1 + (1 - $0) / (1 - $1) }
        return [
          a.requiresGrad ? try torch.fit(try torch.multiply(gradient, slopeA), a) : nil,
          b.requiresGrad ? try torch.fit(try torch.multiply(gradient, slopeB), b) : nil,
        ]
      }
    case ("Exponential", "Exponential"):
      let ratio = try divide(try q.parameter("rate"), try p.parameter("rate"))
      return try shifted(try add(try negated(try unary(.log, ratio)), ratio), -1)
    case ("Poisson", "Poisson"):
      let (a, b) = (try p.parameter("rate"), try q.parameter("rate"))
      return try subtract(
        try multiply(a, try subtract(try unary(.log, a), try unary(.log, b))), try subtract(a, b))
    case ("Laplace", "Laplace"):
      let ratio = try divide(try p.parameter("scale"), try q.parameter("scale"))
      let distance = try unary(.abs, try subtract(try p.parameter("loc"), try q.parameter("loc")))
      let first = try negated(try unary(.log, ratio))
      let second = try divide(distance, try q.parameter("scale"))
      let third = try multiply(
        ratio, try unary(.exp, try divide(try negated(distance), try p.parameter("scale"))))
      return try shifted(try add(try add(first, second), third), -1)
    case ("Uniform", "Uniform"):
      let result = try unary(
        .log,
        try divide(
          try subtract(try q.parameter("high"), try q.parameter("low")),
          try subtract(try p.parameter("high"), try p.parameter("low"))))
      let outside = try zippedIntegers(
        try compare(try q.parameter("low"), try p.parameter("low")) { $0 > $1 },
        try compare(try q.parameter("high"), try p.parameter("high")) { $0 < $1 }, .bool
      ) { $0 | $1 }
      return try filled(result, where: outside, .infinity)
    case ("Gamma", "Gamma"): return try gammaDivergence(p, q)
    case ("Beta", "Beta"):
      let (a, b) = (try p.parameter("concentration1"), try p.parameter("concentration0"))
      let (c, d) = (try q.parameter("concentration1"), try q.parameter("concentration0"))
      let (sum, other) = (try add(a, b), try add(c, d))
      let first = try subtract(try logBeta(c, d), try logBeta(a, b))
      let second = try add(
        try multiply(try subtract(a, c), try unary(.digamma, a)),
        try multiply(try subtract(b, d), try unary(.digamma, b)))
      return try add(
        try add(first, second), try multiply(try subtract(other, sum), try unary(.digamma, sum)))
    case ("Dirichlet", "Dirichlet"):
      let (a, b) = (try p.parameter("concentration"), try q.parameter("concentration"))
      let (sum, other) = (try lastSum(a), try lastSum(b))
      let first = try subtract(try unary(.lgamma, sum), try unary(.lgamma, other))
      let second = try lastSum(try subtract(try unary(.lgamma, a), try unary(.lgamma, b)))
      let third = try lastSum(
        try multiply(
          try subtract(a, b),
          try subtract(try unary(.digamma, a), try unary(.digamma, try lastSum(a, keeping: true)))))
      return try add(try subtract(first, second), third)
    case ("Binomial", "Binomial"):
      let (n, m) = (try p.parameter("total_count"), try q.parameter("total_count"))
      guard n.floats == m.floats else {
        throw interpreter.refuse(
          "kl_divergence", "binomial distributions of different counts are not supported")
      }
      let (a, b) = (try p.parameter("probs"), try q.parameter("probs"))
      let log1p = UnaryOperation.all.first { $0.name == "log1p" } ?? .log
      let inner = try add(
        try multiply(a, try subtract(try p.parameter("logits"), try q.parameter("logits"))),
        try subtract(try unary(log1p, try negated(a)), try unary(log1p, try negated(b))))
      return try multiply(n, inner)
    case ("MultivariateNormal", "MultivariateNormal"): return try normalDivergence(p, q)
    default:
      throw interpreter.refuse(
        "kl_divergence(\(names.0), \(names.1))", "the divergence of this pair is not supported")
    }
  }

  private func gammaDivergence(_ p: TorchDistribution, _ q: TorchDistribution) throws(Stop) -> Tensor {
    let (a, b) = (try p.parameter("concentration"), try p.parameter("rate"))
    let (c, d) = (try q.parameter("concentration"), try q.parameter("rate"))
    let first = try multiply(c, try unary(.log, try divide(b, d)))
    let second = try subtract(try unary(.lgamma, c), try unary(.lgamma, a))
    let third = try multiply(try subtract(a, c), try unary(.digamma, a))
    let fourth = try multiply(try subtract(d, b), try divide(a, b))
    return try add(try add(try add(first, second), third), fourth)
  }

  private func normalDivergence(_ p: TorchDistribution, _ q: TorchDistribution) throws(Stop) -> Tensor {
    let (m, k) = (try p.parameter("loc"), try q.parameter("loc"))
    let (l, r) = (try p.parameter("scale_tril"), try q.parameter("scale_tril"))
    guard m.rank == 1, l.rank == 2, k.shape == m.shape, r.shape == l.shape else {
      throw interpreter.refuse("MultivariateNormal", "batches of multivariate normals are not supported")
    }
    let n = m.count
    let (lower, other) = (l.floats, r.floats)
    var determinant = 0.0
    for index in 0..<n {
      determinant += RealMath.log(other[index * n + index]) - RealMath.log(lower[index * n + index])
    }
    let mixed = Torch.solvedLower(other, lower, n, n)
    let distance = Torch.solvedLower(other, zip(k.floats, m.floats).map { $0 - $1 }, n, 1)
    let trace = mixed.reduce(0) { $0 + $1 * $1 }
    let square = distance.reduce(0) { $0 + $1 * $1 }
    return try withoutDerivative(
      try scalar(determinant + 0.5 * (trace + square - Double(n)), m.type), [m, k, l, r], "kl_divergence")
  }
}

extension Modules {
  private static let divergence = BuiltinFunction("kl_divergence", "p q") {
    (interpreter, arguments) throws(Stop) in
    let torch = interpreter.torch
    guard case .instance(let p) = arguments.required(0), case .instance(let q) = arguments.required(1) else {
      throw interpreter.fail(.notImplementedError, "")
    }
    return try torch.value(
      try torch.divergence(
        TorchDistribution(torch: torch, object: p), TorchDistribution(torch: torch, object: q)))
  }

  /// `torch.distributions`
  static let torchDistributions = ModuleDefinition(
    "torch.distributions", [divergence],
    classes: [.torchDistribution] + NativeClass.realDistributions + NativeClass.discreteDistributions
      + NativeClass.vectorDistributions + [.multivariateNormal],
    values: ["kl": .module("torch.distributions.kl")].merging(
      ["normal", "categorical", "bernoulli", "multivariate_normal", "uniform", "beta", "gamma", "dirichlet"]
        .map {
          ($0, .module("torch.distributions." + $0))
        }
    ) { first, _ in first })
  /// `torch.distributions.kl`
  static let torchDivergences = ModuleDefinition("torch.distributions.kl", [divergence])

  /// A module of one class: `torch.distributions.normal`.
  static func distributionModule(_ module: String, _ name: String) -> ModuleDefinition {
    ModuleDefinition(
      "torch.distributions." + module, values: [name: .type("torch.distributions." + name)])
  }
}

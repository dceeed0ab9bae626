/// A function of each element that gives floats, with its derivative.
struct UnaryOperation: Sendable {
  /// The slope at each element, from the operand and the result, times the gradient.
  typealias Slope =
    @Sendable (Torch, _ gradient: Tensor, _ operand: Tensor, _ result: Tensor) throws(Stop) -> Tensor

  /// `exp`
  let name: String
  /// `ExpBackward0`
  let nodeName: String
  let compute: @Sendable (Double) -> Double
  /// Whether the way back needs the result instead of the operand.
  let savesResult: Bool
  let slope: Slope

  init(
    _ name: String, node: String? = nil, savesResult: Bool = false,
    _ compute: @escaping @Sendable (Double) -> Double, slope: @escaping Slope
  ) {
    self.name = name
    var capital = ""
    var isUpper = true
    for character in name {
      if character == "_" {
        isUpper = true
      } else {
        capital += isUpper ? character.uppercased() : String(character)
        isUpper = false
      }
    }
    nodeName = node ?? capital + "Backward0"
    self.savesResult = savesResult
    self.compute = compute
    self.slope = slope
  }

  private static let twoOverRootPi = 1.1283791670955126

  static let exp: UnaryOperation = UnaryOperation("exp", savesResult: true) {
    RealMath.exp($0)
  } slope: { (t, g, _, y) throws(Stop) in
    try t.multiply(g, y)
  }
  static let log: UnaryOperation = UnaryOperation("log") {
    RealMath.log($0)
  } slope: { (t, g, x, _) throws(Stop) in
    try t.divide(g, x)
  }
  static let sigmoid: UnaryOperation = UnaryOperation("sigmoid", savesResult: true) { value in
    value >= 0 ? 1 / (1 + RealMath.exp(-value)) : RealMath.exp(value) / (1 + RealMath.exp(value))
  } slope: { (t, g, _, y) throws(Stop) in
    try t.multiply(try t.multiply(g, try t.reflected(1, y)), y)
  }
  static let tanh: UnaryOperation = UnaryOperation("tanh", savesResult: true) {
    RealMath.tanh($0)
  } slope: { (t, g, _, y) throws(Stop) in
    try t.multiply(g, try t.reflected(1, try t.multiply(y, y)))
  }
  static let relu: UnaryOperation = UnaryOperation("relu", savesResult: true) {
    $0.isNaN ? $0 : max($0, 0)
  } slope: {
    (t, g, _, y) throws(Stop) in
    try t.multiply(g, try t.steps(y, isConstant: true) { $0 > 0 ? 1 : 0 })
  }
  static let sqrt: UnaryOperation = UnaryOperation("sqrt", savesResult: true) {
    $0.squareRoot()
  } slope: { (t, g, _, y) throws(Stop) in
    try t.divide(g, try t.scaled(y, 2))
  }
  static let abs: UnaryOperation = UnaryOperation("abs") {
    $0.magnitude
  } slope: { (t, g, x, _) throws(Stop) in
    try t.multiply(g, try t.steps(x, isConstant: true) { $0 > 0 ? 1 : $0 < 0 ? -1 : 0 })
  }
  static let softsign: UnaryOperation = UnaryOperation("softsign", node: "DivBackward0") {
    $0 / (1 + $0.magnitude)
  } slope: {
    (t, g, x, _) throws(Stop) in
    let bottom = try t.shifted(try t.unary(.abs, x), 1)
    return try t.divide(g, try t.multiply(bottom, bottom))
  }
  static let logSigmoid: UnaryOperation = UnaryOperation("log_sigmoid", node: "LogSigmoidBackward0") {
    value in
    min(value, 0) - RealMath.log1p(RealMath.exp(-value.magnitude))
  } slope: { (t, g, x, _) throws(Stop) in
    try t.multiply(g, try t.unary(.sigmoid, try t.negated(x)))
  }
  static let silu: UnaryOperation = UnaryOperation("silu") {
    $0 / (1 + RealMath.exp(-$0))
  } slope: { (t, g, x, _) throws(Stop) in
    let s = try t.unary(.sigmoid, x)
    let inner = try t.shifted(try t.multiply(x, try t.reflected(1, s)), 1)
    return try t.multiply(g, try t.multiply(s, inner))
  }
  static let mish: UnaryOperation = UnaryOperation("mish") {
    $0 * RealMath.tanh(RealMath.log1p(RealMath.exp($0)))
  } slope: {
    (t, g, x, _) throws(Stop) in
    try t.multiply(
      g,
      try t.steps(x) { value in
        let s = 1 / (1 + RealMath.exp(-value))
        let h = RealMath.tanh(value > 20 ? value : RealMath.log1p(RealMath.exp(value)))
        return h + value * s * (1 - h * h)
      })
  }
  static let gelu: UnaryOperation = UnaryOperation("gelu") {
    0.5 * $0 * (1 + RealMath.erf($0 * 0.7071067811865476))
  } slope: {
    (t, g, x, _) throws(Stop) in
    try t.multiply(
      g,
      try t.steps(x) { value in
        0.5 * (1 + RealMath.erf(value * 0.7071067811865476))
          + value * RealMath.exp(-0.5 * value * value) * 0.3989422804014327
      })
  }
  /// The approximation by a hyperbolic tangent (Hendrycks and Gimpel, "Gaussian Error Linear Units", 2016).
  static let geluTanh: UnaryOperation = UnaryOperation("gelu") { value in
    0.5 * value * (1 + RealMath.tanh(0.7978845608028654 * (value + 0.044715 * value * value * value)))
  } slope: { (t, g, x, _) throws(Stop) in
    try t.multiply(
      g,
      try t.steps(x) { value in
        let inner = 0.7978845608028654 * (value + 0.044715 * value * value * value)
        let h = RealMath.tanh(inner)
        return 0.5 * (1 + h)
          + 0.5 * value * (1 - h * h) * 0.7978845608028654 * (1 + 3 * 0.044715 * value * value)
      })
  }
  static let sin: UnaryOperation = UnaryOperation("sin") {
    RealMath.sin($0)
  } slope: { (t, g, x, _) throws(Stop) in
    try t.multiply(g, try t.unary(.cos, x))
  }
  static let cos: UnaryOperation = UnaryOperation("cos") {
    RealMath.cos($0)
  } slope: { (t, g, x, _) throws(Stop) in
    try t.multiply(g, try t.negated(try t.unary(.sin, x)))
  }
  static let digamma: UnaryOperation = UnaryOperation("digamma") {
    TorchSpecial.digamma($0)
  } slope: { (t, g, x, _) throws(Stop) in
    try t.multiply(g, try t.steps(x) { TorchSpecial.trigamma($0) })
  }
  static let lgamma: UnaryOperation = UnaryOperation("lgamma") {
    TorchSpecial.lgamma($0)
  } slope: { (t, g, x, _) throws(Stop) in
    try t.multiply(g, try t.unary(.digamma, x))
  }

  /// All functions that are operations of `torch` and methods of tensors.
  static let all: [UnaryOperation] = [
    exp, log, sigmoid, tanh, sqrt, digamma, lgamma, sin, cos,
    UnaryOperation("exp2", savesResult: true) {
      RealMath.exp2($0)
    } slope: { (t, g, _, y) throws(Stop) in
      try t.scaled(try t.multiply(g, y), 0.6931471805599453)
    },
    UnaryOperation("expm1", savesResult: true) {
      RealMath.expm1($0)
    } slope: { (t, g, _, y) throws(Stop) in
      try t.multiply(g, try t.shifted(y, 1))
    },
    UnaryOperation("log2") {
      RealMath.log2($0)
    } slope: { (t, g, x, _) throws(Stop) in
      try t.divide(g, try t.scaled(x, 0.6931471805599453))
    },
    UnaryOperation("log10") {
      RealMath.log10($0)
    } slope: { (t, g, x, _) throws(Stop) in
      try t.divide(g, try t.scaled(x, 2.302585092994046))
    },
    UnaryOperation("log1p") {
      RealMath.log1p($0)
    } slope: { (t, g, x, _) throws(Stop) in
      try t.divide(g, try t.shifted(x, 1))
    },
    UnaryOperation("rsqrt", savesResult: true) {
      1 / $0.squareRoot()
    } slope: { (t, g, _, y) throws(Stop) in
      try t.multiply(try t.scaled(g, -0.5), try t.power(y, 3))
    },
    UnaryOperation("reciprocal", savesResult: true) {
      1 / $0
    } slope: { (t, g, _, y) throws(Stop) in
      try t.multiply(try t.negated(g), try t.multiply(y, y))
    },
    UnaryOperation("tan", savesResult: true) {
      RealMath.tan($0)
    } slope: { (t, g, _, y) throws(Stop) in
      try t.multiply(g, try t.shifted(try t.multiply(y, y), 1))
    },
    UnaryOperation("asin") {
      RealMath.asin($0)
    } slope: { (t, g, x, _) throws(Stop) in
      try t.multiply(g, try t.steps(x) { 1 / (1 - $0 * $0).squareRoot() })
    },
    UnaryOperation("acos") {
      RealMath.acos($0)
    } slope: { (t, g, x, _) throws(Stop) in
      try t.multiply(g, try t.steps(x) { -1 / (1 - $0 * $0).squareRoot() })
    },
    UnaryOperation("atan") {
      RealMath.atan($0)
    } slope: { (t, g, x, _) throws(Stop) in
      try t.multiply(g, try t.steps(x) { 1 / (1 + $0 * $0) })
    },
    UnaryOperation("sinh") {
      RealMath.sinh($0)
    } slope: { (t, g, x, _) throws(Stop) in
      try t.multiply(g, try t.steps(x) { RealMath.cosh($0) })
    },
    UnaryOperation("cosh") {
      RealMath.cosh($0)
    } slope: { (t, g, x, _) throws(Stop) in
      try t.multiply(g, try t.steps(x) { RealMath.sinh($0) })
    },
    UnaryOperation("erf") {
      RealMath.erf($0)
    } slope: { (t, g, x, _) throws(Stop) in
      try t.multiply(g, try t.steps(x) { twoOverRootPi * RealMath.exp(-$0 * $0) })
    },
    UnaryOperation("erfc") {
      RealMath.erfc($0)
    } slope: { (t, g, x, _) throws(Stop) in
      try t.multiply(g, try t.steps(x) { -twoOverRootPi * RealMath.exp(-$0 * $0) })
    },
    UnaryOperation("erfinv") {
      TorchSpecial.inverseErf($0)
    } slope: { (t, g, x, _) throws(Stop) in
      try t.multiply(
        g,
        try t.steps(x) { value in
          let y = TorchSpecial.inverseErf(value)
          return 0.886226925452758 * RealMath.exp(y * y)
        })
    },
    UnaryOperation("logit") {
      RealMath.log($0 / (1 - $0))
    } slope: { (t, g, x, _) throws(Stop) in
      try t.multiply(g, try t.steps(x) { 1 / ($0 * (1 - $0)) })
    },
  ]
}

extension Torch {
  /// A function of each element; integers become floats first.
  func unary(_ operation: UnaryOperation, _ tensor: Tensor) throws(Stop) -> Tensor {
    let operand = try asFloat(try defined(tensor))
    let result = try real(operand.floats.map(operation.compute), operand.shape, operand.type)
    // The way back may not hold the recorded result itself: it would hold its own node.
    let kept = Tensor(storage: result.storage, type: result.type, shape: result.shape)
    return try record(
      result, operation.nodeName, [operand], saves: [operation.savesResult ? kept : operand]
    ) { (torch, gradient) throws(Stop) in
      let again =
        operation.savesResult && torch.state.recordsGradients ? try torch.unary(operation, operand) : kept
      return [try operation.slope(torch, gradient, operand, operation.savesResult ? again : operand)]
    }
  }

  /// A function of each element without a derivative of its own: part of a way back.
  func steps(_ tensor: Tensor, isConstant: Bool = false, _ compute: (Double) -> Double) throws(Stop) -> Tensor
  {
    if state.recordsGradients, tensor.requiresGrad, !isConstant {
      throw interpreter.refuse("create_graph", "gradients of gradients of this function are not supported")
    }
    return try real(tensor.floats.map(compute), tensor.shape, tensor.type)
  }
}

extension TorchOperation {
  /// Functions of each element.
  static let elementwise: [TorchOperation] =
    UnaryOperation.all.map { operation in
      TorchOperation(operation.name, "!out") { (call) throws(Stop) in
        try call.torch.unary(operation, try call.input)
      }
    } + [
      alias("special_expit", .sigmoid), alias("arcsin", "asin"), alias("arccos", "acos"),
      alias("arctan", "atan"),
      TorchOperation("relu") { (call) throws(Stop) in try call.torch.rectified(try call.input) },
      TorchOperation("abs", "!out") { (call) throws(Stop) in try call.torch.absolute(try call.input) },
      TorchOperation("absolute", "!out") { (call) throws(Stop) in try call.torch.absolute(try call.input) },
      TorchOperation("neg", "!out") { (call) throws(Stop) in try call.torch.negated(try call.input) },
      TorchOperation("negative", "!out") { (call) throws(Stop) in try call.torch.negated(try call.input) },
      TorchOperation("square", "!out") { (call) throws(Stop) in
        try call.torch.power(try call.input, try call.torch.number(2))
      },
      TorchOperation("sign", "!out") { (call) throws(Stop) in
        try call.torch.stepwise(try call.input, "SignBackward0") {
          $0 > 0 ? 1 : $0 < 0 ? -1 : $0.isNaN ? 0 : 0
        }
      },
      TorchOperation("floor", "!out") { (call) throws(Stop) in
        try call.torch.stepwise(try call.input, "FloorBackward0") { $0.rounded(.down) }
      },
      TorchOperation("ceil", "!out") { (call) throws(Stop) in
        try call.torch.stepwise(try call.input, "CeilBackward0") { $0.rounded(.up) }
      },
      TorchOperation("trunc", "!out") { (call) throws(Stop) in
        try call.torch.stepwise(try call.input, "TruncBackward0") { $0.rounded(.towardZero) }
      },
      TorchOperation("fix", "!out") { (call) throws(Stop) in
        try call.torch.stepwise(try call.input, "TruncBackward0") { $0.rounded(.towardZero) }
      },
      TorchOperation("frac", "!out") { (call) throws(Stop) in
        let input = try call.input
        let result = try call.torch.real(
          input.floats.map { $0 - $0.rounded(.towardZero) }, input.shape, input.type)
        return try call.torch.record(result, "FracBackward0", [input]) { (_, gradient) throws(Stop) in
          [gradient]
        }
      },
      TorchOperation("round", "* decimals= !out") { (call) throws(Stop) in
        let decimals = try call.integer(1) ?? 0
        let scale = RealPower.power(10, Double(decimals.magnitude))
        let type = try call.input.type
        return try call.torch.stepwise(try call.input, "RoundBackward0") { value in
          if decimals == 0 { return value.rounded(.toNearestOrEven) }
          let scaled = type.rounded(decimals > 0 ? value * scale : value / scale).rounded(.toNearestOrEven)
          return decimals > 0 ? scaled / scale : scaled * scale
        }
      },
      TorchOperation("heaviside", "values") { (call) throws(Stop) in
        let (a, b) = (try call.input, try call.tensor(1))
        return try call.torch.zipped(a, b, a.type) { $0 > 0 ? 1 : $0 < 0 ? 0 : $1 }
      },
      test("isnan", \.isNaN), test("isinf", \.isInfinite), test("isfinite", \.isFinite),
      test("signbit") { $0.sign == .minus }, test("logical_not") { $0 == 0 },
      test("isposinf") { $0 == .infinity }, test("isneginf") { $0 == -.infinity },
      TorchOperation("nan_to_num", "nan= posinf= neginf= !out") { (call) throws(Stop) in
        let input = try call.input
        let most = input.type == .float32 ? Double(Float.greatestFiniteMagnitude) : .greatestFiniteMagnitude
        let (nan, high, low) = (try call.real(1) ?? 0, try call.real(2) ?? most, try call.real(3) ?? -most)
        let result = try call.torch.real(
          input.floats.map { $0.isNaN ? nan : $0 == .infinity ? high : $0 == -.infinity ? low : $0 },
          input.shape,
          input.type)
        let mask = try call.torch.steps(input, isConstant: true) { $0.isFinite ? 1 : 0 }
        return try call.torch.record(result, "NanToNumBackward0", [input]) { (torch, gradient) throws(Stop) in
          [try torch.multiply(gradient, mask)]
        }
      },
      TorchOperation("clamp", "min= max= !out") { (call) throws(Stop) in try call.torch.clamped(call) },
      TorchOperation("clip", "min= max= !out") { (call) throws(Stop) in try call.torch.clamped(call) },
      TorchOperation("clamp_min", "min") { (call) throws(Stop) in
        try call.torch.clamped(try call.input, try call.operand(1), nil)
      },
      TorchOperation("clamp_max", "max") { (call) throws(Stop) in
        try call.torch.clamped(try call.input, nil, try call.operand(1))
      },
      TorchOperation("bitwise_not") { (call) throws(Stop) in try call.torch.inverted(try call.input) },
    ]

  private static func alias(_ name: String, _ operation: UnaryOperation) -> TorchOperation {
    TorchOperation(name, "!out") { (call) throws(Stop) in try call.torch.unary(operation, try call.input) }
  }

  private static func alias(_ name: String, _ other: String) -> TorchOperation {
    let operation = UnaryOperation.all.first { $0.name == other } ?? .exp
    return alias(name, operation)
  }

  private static func test(_ name: String, _ holds: @escaping @Sendable (Double) -> Bool) -> TorchOperation {
    TorchOperation(name, "!out") { (call) throws(Stop) in
      let input = try call.torch.defined(try call.input)
      return try call.torch.flags(input.floats.map(holds), input.shape)
    }
  }

  private static func binary(
    _ name: String, _ other: String = "other",
    _ body: @escaping @Sendable (Torch, Tensor, Tensor) throws(Stop) -> Tensor
  ) -> TorchOperation {
    TorchOperation(name, other + " !out") { (call) throws(Stop) in
      try body(call.torch, try call.operand(0), try call.operand(1))
    }
  }

  /// A function that takes no numbers in place of tensors.
  private static func ofTensors(
    _ name: String, _ body: @escaping @Sendable (Torch, Tensor, Tensor) throws(Stop) -> Tensor
  ) -> TorchOperation {
    TorchOperation(name, "other !out") { (call) throws(Stop) in
      try body(call.torch, try call.tensor(0), try call.tensor(1))
    }
  }

  private static func scaledBinary(_ name: String, isSum: Bool) -> TorchOperation {
    TorchOperation(name, "other * alpha= !out") { (call) throws(Stop) in
      var other = try call.operand(1)
      if let alpha = try call.real(2), alpha != 1 {
        let factor =
          other.type.isFloat
          ? try call.torch.number(alpha) : try call.torch.number(Int(exactly: alpha) ?? 0)
        other = try call.torch.multiply(other, factor)
      }
      return isSum
        ? try call.torch.add(try call.operand(0), other) : try call.torch.subtract(try call.operand(0), other)
    }
  }

  private static func compare(_ name: String, _ holds: @escaping @Sendable (Double, Double) -> Bool)
    -> TorchOperation
  {
    binary(name) { (torch, a, b) throws(Stop) in try torch.compare(a, b, holds) }
  }

  private static func logical(_ name: String, _ holds: @escaping @Sendable (Bool, Bool) -> Bool)
    -> TorchOperation
  {
    ofTensors(name) { (torch, a, b) throws(Stop) in
      try torch.zippedIntegers(try torch.converted(a, to: .bool), try torch.converted(b, to: .bool), .bool) {
        holds($0 != 0, $1 != 0) ? 1 : 0
      }
    }
  }

  private static func bitwise(_ name: String, _ compute: @escaping @Sendable (Int, Int) -> Int)
    -> TorchOperation
  {
    binary(name) { (torch, a, b) throws(Stop) in try torch.bitwise(a, b, name, compute) }
  }

  /// Functions of two tensors element by element.
  static let binary: [TorchOperation] = [
    scaledBinary("add", isSum: true), scaledBinary("sub", isSum: false),
    scaledBinary("subtract", isSum: false),
    binary("mul") { (t, a, b) throws(Stop) in try t.multiply(a, b) },
    binary("multiply") { (t, a, b) throws(Stop) in try t.multiply(a, b) },
    division("div"), division("divide"), division("true_divide"),
    binary("floor_divide") { (t, a, b) throws(Stop) in try t.floorDivide(a, b) },
    binary("remainder") { (t, a, b) throws(Stop) in try t.remainder(a, b) },
    binary("fmod") { (t, a, b) throws(Stop) in
      let type = t.resultType([a, b])
      if type.isFloat {
        return try t.withoutDerivative(
          try t.zipped(a, b, type) { $0.truncatingRemainder(dividingBy: $1) }, [a, b],
          b.isNumber ? "FmodBackward0" : "FmodBackward1")
      }
      if try t.integers(b, as: .int64, stretchedTo: b.shape).contains(0) { throw t.fail("ZeroDivisionError") }
      return try t.zippedIntegers(a, b, type) { $1 == 0 || $1 == -1 ? 0 : $0 % $1 }
    },
    binary("pow", "exponent") { (t, a, b) throws(Stop) in try t.power(a, b) },
    ofTensors("maximum") { (t, a, b) throws(Stop) in try t.extreme(a, b, isMaximum: true) },
    ofTensors("minimum") { (t, a, b) throws(Stop) in try t.extreme(a, b, isMaximum: false) },
    compare("eq") { $0 == $1 }, compare("ne") { $0 != $1 }, compare("not_equal") { $0 != $1 },
    compare("lt") { $0 < $1 }, compare("less") { $0 < $1 }, compare("le") { $0 <= $1 },
    compare("less_equal") { $0 <= $1 }, compare("gt") { $0 > $1 }, compare("greater") { $0 > $1 },
    compare("ge") { $0 >= $1 }, compare("greater_equal") { $0 >= $1 },
    logical("logical_and") { $0 && $1 }, logical("logical_or") { $0 || $1 },
    logical("logical_xor") { $0 != $1 },
    bitwise("bitwise_and") { $0 & $1 }, bitwise("bitwise_or") { $0 | $1 }, bitwise("bitwise_xor") { $0 ^ $1 },
    bitwise("bitwise_left_shift") { $1 < 0 || $1 > 63 ? 0 : $0 << $1 },
    bitwise("bitwise_right_shift") { $0 >> min(max($1, 0), 63) },
    ofTensors("atan2") { (t, a, b) throws(Stop) in
      let (x, y) = (try t.asFloat(a), try t.asFloat(b))
      return try t.withoutDerivative(
        try t.zipped(x, y, t.resultType([x, y])) { RealMath.atan2($0, $1) }, [x, y], "Atan2Backward0")
    },
    ofTensors("hypot") { (t, a, b) throws(Stop) in
      try t.unary(.sqrt, try t.add(try t.multiply(a, a), try t.multiply(b, b)))
    },
    ofTensors("logaddexp") { (t, a, b) throws(Stop) in
      let type = t.resultType([a, b])
      guard type.isFloat else {
        throw t.interpreter.fail(
          .notImplementedError, "\"logaddexp_cpu\" not implemented for '\(type.scalarName)'")
      }
      let result = try t.zipped(a, b, t.resultType([a, b])) { x, y in
        if x == y, x.isInfinite { return x }
        return max(x, y) + RealMath.log1p(RealMath.exp(-(x - y).magnitude))
      }
      return try t.record(result, "LogaddexpBackward0", [a, b], saves: [a, b]) {
        (torch, gradient) throws(Stop) in
        let difference = try torch.subtract(a, b)
        return [
          a.requiresGrad
            ? try torch.fit(try torch.multiply(gradient, try torch.unary(.sigmoid, difference)), a) : nil,
          b.requiresGrad
            ? try torch.fit(
              try torch.multiply(gradient, try torch.unary(.sigmoid, try torch.negated(difference))), b)
            : nil,
        ]
      }
    },
    binary("xlogy") { (t, a, b) throws(Stop) in try t.xLogY(a, b) },
    TorchOperation("lerp", "end weight") { (call) throws(Stop) in
      let (a, b) = (try call.input, try call.tensor(1))
      let t = call.torch
      return try t.add(a, try t.multiply(try call.operand(2), try t.subtract(b, a)))
    },
    TorchOperation("addcmul", "tensor1 tensor2 * value=") { (call) throws(Stop) in
      let t = call.torch
      let product = try t.multiply(try call.tensor(1), try call.tensor(2))
      return try t.add(try call.input, try t.scaled(product, try call.real(3) ?? 1))
    },
    TorchOperation("addcdiv", "tensor1 tensor2 * value=") { (call) throws(Stop) in
      let t = call.torch
      let quotient = try t.divide(try call.tensor(1), try call.tensor(2))
      return try t.add(try call.input, try t.scaled(quotient, try call.real(3) ?? 1))
    },
  ]

  private static func division(_ name: String) -> TorchOperation {
    TorchOperation(name, "other * rounding_mode= !out") { (call) throws(Stop) in
      let (a, b) = (try call.operand(0), try call.operand(1))
      switch try call.text(2, "") {
      case "": return try call.torch.divide(a, b)
      case "floor": return call.torch.renamed(try call.torch.floorDivide(a, b), "DivBackward2")
      case "trunc":
        let type = call.torch.resultType([a, b])
        let quotient = try call.torch.withoutGradients { () throws(Stop) in
          try call.torch.steps(try call.torch.divide(a, b)) { $0.rounded(.towardZero) }
        }
        return try call.torch.converted(quotient, to: type)
      default:
        throw call.torch.fail(
          "div expected rounding_mode to be one of None, 'trunc', or 'floor' but found '\(try call.text(2, ""))'"
        )
      }
    }
  }
}

extension Torch {
  /// `relu`, of integers too.
  func rectified(_ tensor: Tensor) throws(Stop) -> Tensor {
    tensor.type.isFloat
      ? try unary(.relu, tensor) : try whole(tensor.integers.map { max($0, 0) }, tensor.shape, tensor.type)
  }

  /// `abs`, of integers too.
  func absolute(_ tensor: Tensor) throws(Stop) -> Tensor {
    tensor.type.isFloat
      ? try unary(.abs, tensor)
      : try whole(try defined(tensor).integers.map { $0 < 0 ? 0 &- $0 : $0 }, tensor.shape, tensor.type)
  }

  /// A function of each element that is constant between jumps; integers stay as they are.
  func stepwise(_ tensor: Tensor, _ name: String, _ compute: (Double) -> Double) throws(Stop) -> Tensor {
    let source = try defined(tensor)
    if !source.type.isFloat {
      return try whole(
        source.integers.map { Int(exactly: compute(Double($0))) ?? $0 }, source.shape, source.type)
    }
    return try record(try real(source.floats.map(compute), source.shape, source.type), name, [tensor]) {
      (torch, gradient) throws(Stop) in [try torch.full(0, gradient.shape, gradient.type)]
    }
  }

  /// `~tensor`
  func inverted(_ tensor: Tensor) throws(Stop) -> Tensor {
    if tensor.type.isFloat {
      throw interpreter.fail(
        .typeError, "~ (operator.invert) is only implemented on integer and Boolean-type tensors")
    }
    return try whole(tensor.integers.map { tensor.type == .bool ? 1 - $0 : ~$0 }, tensor.shape, tensor.type)
  }

  /// An operator on bits.
  func bitwise(_ a: Tensor, _ b: Tensor, _ name: String, _ compute: (Int, Int) -> Int) throws(Stop) -> Tensor
  {
    let type = resultType([a, b])
    if type.isFloat { throw fail("\"\(name)_cpu\" not implemented for '\(type.scalarName)'") }
    return try zippedIntegers(a, b, type, compute)
  }

  /// `x · log(y)`, 0 where x is 0.
  func xLogY(_ a: Tensor, _ b: Tensor) throws(Stop) -> Tensor {
    let common = resultType([a, b])
    let type = common.isFloat ? common : state.defaultType
    let result = try zipped(a, b, type) { x, y in
      y.isNaN ? .nan : x == 0 ? 0 : x * type.rounded(RealMath.log(y))
    }
    return try record(result, "XlogyBackward0", [a, b], saves: [a, b]) { (torch, gradient) throws(Stop) in
      [
        a.requiresGrad
          ? try torch.fit(
            try torch.multiply(
              gradient, try torch.zipped(a, b, type) { $0 == 0 && $1 <= 0 ? 0 : RealMath.log($1) }), a) : nil,
        b.requiresGrad ? try torch.fit(try torch.multiply(gradient, try torch.divide(a, b)), b) : nil,
      ]
    }
  }

  /// `clamp` as called.
  func clamped(_ call: TorchArguments) throws(Stop) -> Tensor {
    let low = call[1] == nil ? nil : try call.operand(1)
    let high = call[2] == nil ? nil : try call.operand(2)
    if low == nil, high == nil { throw fail("torch.clamp: At least one of 'min' or 'max' must not be None") }
    return try clamped(try call.input, low, high)
  }

  /// The elements held between two bounds.
  func clamped(_ tensor: Tensor, _ low: Tensor?, _ high: Tensor?) throws(Stop) -> Tensor {
    let all = [tensor] + [low, high].compactMap(\.self)
    let type = resultType(all)
    var shape = tensor.shape
    for bound in [low, high].compactMap(\.self) { shape = try broadcast(shape, bound.shape) }
    let values = try floats(try defined(tensor), as: type.isFloat ? type : .float64, stretchedTo: shape)
    func bounds(_ bound: Tensor?, _ fallback: Double) throws(Stop) -> [Double] {
      guard let bound else { return Array(repeating: fallback, count: values.count) }
      return try floats(bound, as: type.isFloat ? type : .float64, stretchedTo: shape)
    }
    let (least, most) = (try bounds(low, -.infinity), try bounds(high, .infinity))
    let result = values.indices.map { index in
      values[index].isNaN ? values[index] : min(max(values[index], least[index]), most[index])
    }
    if !type.isFloat { return try whole(result.map { Int(exactly: $0) ?? 0 }, shape, type) }
    let mask = try real(
      values.indices.map { values[$0] >= least[$0] && values[$0] <= most[$0] ? 1 : 0 }, shape, type)
    return try record(try real(result, shape, type), "ClampBackward1", [tensor]) {
      (torch, gradient) throws(Stop) in
      [try torch.fit(try torch.multiply(gradient, mask), tensor)]
    }
  }
}

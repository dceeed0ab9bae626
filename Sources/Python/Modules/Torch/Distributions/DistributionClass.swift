/// A distribution's parameters and formulas, for one object of `torch.distributions`.
struct TorchDistribution {
  let torch: Torch
  let object: InstanceObject

  /// A parameter by name.
  func parameter(_ name: String) throws(Stop) -> Tensor {
    guard let tensor = object.value(name)?.payload(Tensor.self) else {
      throw torch.interpreter.fail(.attributeError, "'\(object.type.name)' object has no attribute '\(name)'")
    }
    return tensor
  }

  /// The shape of the batch: that of the parameters without the axes of one event.
  func batch(_ formulas: DistributionFormulas) throws(Stop) -> [Int] {
    let first = try parameter(formulas.parameters[0])
    return Array(first.shape.dropLast(formulas.eventAxes))
  }
}

/// What a kind of distribution computes.
struct DistributionFormulas: Sendable {
  /// A quantity of the distribution alone.
  typealias Quantity = @Sendable (TorchDistribution) throws(Stop) -> Tensor
  /// A quantity at values.
  typealias Function = @Sendable (TorchDistribution, Tensor) throws(Stop) -> Tensor

  let name: String
  /// Its parameters; the first has the batch's shape and the event's axes.
  let parameters: [String]
  /// How many axes one event has.
  var eventAxes = 0
  var logProbability: Function
  var mean: Quantity?
  var variance: Quantity?
  var entropy: Quantity?
  var mode: Quantity?
  var cumulative: Function?
  var inverse: Function?
  /// A draw of one event's shape from the parameters, stretched to the sample's shape.
  var sample: (@Sendable (TorchDistribution, _ shape: [Int]) throws(Stop) -> Tensor)?
  /// Whether gradients flow through draws.
  var isReparameterized = false
}

extension NativeClass {
  /// A class of distributions from its formulas; `setup` fills the attributes from the arguments.
  static func distribution(
    _ formulas: DistributionFormulas, _ signature: String,
    setup: @escaping @Sendable (Torch, InstanceObject, TorchArguments) throws(Stop) -> Void
  ) -> NativeClass {
    @Sendable func own(_ arguments: Arguments, _ interpreter: Interpreter) -> TorchDistribution? {
      guard case .instance(let object) = arguments.required(0) else { return nil }
      return TorchDistribution(torch: interpreter.torch, object: object)
    }
    func quantity(_ name: String, _ compute: DistributionFormulas.Quantity?) -> BuiltinFunction {
      BuiltinFunction(name, "self") { (interpreter, arguments) throws(Stop) in
        guard let own = own(arguments, interpreter), let compute else {
          throw interpreter.refuse(
            "\(formulas.name).\(name)", "'\(name)' of \(formulas.name) distributions is not supported")
        }
        return try own.torch.value(try compute(own))
      }
    }
    func function(_ name: String, _ compute: DistributionFormulas.Function?) -> BuiltinFunction {
      BuiltinFunction(name, "self value") { (interpreter, arguments) throws(Stop) in
        guard let own = own(arguments, interpreter), let compute else {
          throw interpreter.refuse(
            "\(formulas.name).\(name)", "'\(name)' of \(formulas.name) distributions is not supported")
        }
        guard let value = arguments.required(1).payload(Tensor.self) else {
          throw interpreter.fail(.valueError, "The value argument to log_prob must be a Tensor")
        }
        return try own.torch.value(try compute(own, value))
      }
    }
    func drawing(_ name: String, records: Bool) -> BuiltinFunction {
      BuiltinFunction(name, "self sample_shape=") { (interpreter, arguments) throws(Stop) in
        guard let own = own(arguments, interpreter), let draw = formulas.sample else {
          throw interpreter.refuse("\(formulas.name).\(name)", "draws of \(formulas.name) are not supported")
        }
        if records, !formulas.isReparameterized {
          throw interpreter.fail(.notImplementedError, "")
        }
        let torch = own.torch
        let extra = try arguments[1].map { (value) throws(Stop) in try torch.integers(value) } ?? []
        let event = Array(try own.parameter(formulas.parameters[0]).shape.suffix(formulas.eventAxes))
        let shape = try extra + own.batch(formulas) + event
        if records { return try torch.value(try draw(own, shape)) }
        return try torch.value(try torch.withoutGradients { () throws(Stop) in try draw(own, shape) })
      }
    }
    var deviation: DistributionFormulas.Quantity?
    if let variance = formulas.variance {
      deviation = { (own: TorchDistribution) throws(Stop) in try own.torch.unary(.sqrt, try variance(own)) }
    }
    let initializer = BuiltinFunction("__init__", "self " + signature + " validate_args=") {
      (interpreter, arguments) throws(Stop) in
      guard case .instance(let object) = arguments.required(0) else { return .none }
      let shell = BuiltinFunction(formulas.name, "self " + signature + " validate_args=") {
        (_, _) throws(Stop) in .none
      }
      try setup(interpreter.torch, object, try TorchArguments(interpreter.torch, shell, arguments))
      return .none
    }
    let text = BuiltinFunction("__repr__", "self") { (interpreter, arguments) throws(Stop) in
      guard let own = own(arguments, interpreter) else { return .none }
      var parts: [String] = []
      // Beta keeps its parameters in a Dirichlet; of probabilities and logits only what was given is shown.
      let given = own.object.value("_param")?.payload(Tensor.self)
      let isHidden = formulas.name == "Beta"
      for name in formulas.parameters where !isHidden && own.object.value(name) != nil {
        let tensor = try own.parameter(name)
        if let given, ["probs", "logits"].contains(name), tensor !== given { continue }
        let shown =
          tensor.count == 1
          ? try interpreter.repr(tensor.plain(at: tensor.offset)).string
          : "torch.Size(\(TensorText.size(tensor.shape)))"
        parts.append("\(name): \(shown)")
      }
      return try interpreter.string("\(formulas.name)(" + parts.joined(separator: ", ") + ")")
    }
    return NativeClass(
      module: "torch.distributions", name: formulas.name, bases: ["torch.distributions.Distribution"],
      methods: [
        initializer, text, function("log_prob", formulas.logProbability),
        function("cdf", formulas.cumulative),
        function("icdf", formulas.inverse), quantity("entropy", formulas.entropy),
        drawing("sample", records: false), drawing("rsample", records: true),
        BuiltinFunction("perplexity", "self") { (interpreter, arguments) throws(Stop) in
          guard let own = own(arguments, interpreter), let compute = formulas.entropy else { return .none }
          return try own.torch.value(try own.torch.unary(.exp, try compute(own)))
        },
      ],
      properties: [
        quantity("mean", formulas.mean), quantity("variance", formulas.variance),
        quantity("mode", formulas.mode),
        quantity("stddev", deviation),
        BuiltinFunction("batch_shape", "self") { (interpreter, arguments) throws(Stop) in
          guard let own = own(arguments, interpreter) else { return .none }
          return try own.torch.size(try own.batch(formulas))
        },
        BuiltinFunction("event_shape", "self") { (interpreter, arguments) throws(Stop) in
          guard let own = own(arguments, interpreter), formulas.name != "Categorical" else {
            return try interpreter.torch.size([])
          }
          let first = try own.parameter(formulas.parameters[0])
          return try own.torch.size(Array(first.shape.suffix(formulas.eventAxes)))
        },
      ])
  }

  /// `torch.distributions.Distribution`
  static let torchDistribution = NativeClass(module: "torch.distributions", name: "Distribution")
}

extension Torch {
  /// Parameters stretched to one shape, numbers as tensors of the default type.
  func together(_ call: TorchArguments, _ indices: [Int]) throws(Stop) -> [Tensor] {
    var tensors: [Tensor] = []
    for index in indices {
      let given = try call.operand(index)
      tensors.append(given)
    }
    let typed = tensors.first { !$0.isNumber && $0.type.isFloat }?.type ?? state.defaultType
    var shape: [Int] = []
    for tensor in tensors { shape = try broadcast(shape, tensor.shape) }
    var result: [Tensor] = []
    for tensor in tensors {
      let typedTensor =
        tensor.isNumber || !tensor.type.isFloat ? try full(tensor.onlyFloat, tensor.shape, typed) : tensor
      let own = !tensor.type.isFloat && !tensor.isNumber ? try converted(tensor, to: typed) : typedTensor
      result.append(try expanded(own, shape))
    }
    return result
  }

  /// Complains of a parameter outside its support.
  func check(
    _ tensor: Tensor, _ name: String, _ owner: String, _ constraint: String, _ holds: (Double) -> Bool
  ) throws(Stop) {
    guard tensor.floats.allSatisfy(holds) else {
      var builder = TextBuilder()
      builder.append(try text(tensor))
      throw interpreter.fail(
        .valueError,
        "Expected parameter \(name) (Tensor of shape \(Interpreter.tupleText(tensor.shape))) of distribution \(owner) "
          + "to satisfy the constraint \(constraint), but found invalid values:\n"
          + String(decoding: builder.bytes, as: UTF8.self))
    }
  }

  /// The sum over the last axis.
  func lastSum(_ tensor: Tensor, keeping: Bool = false) throws(Stop) -> Tensor {
    try sum(tensor, [tensor.rank - 1], keeping: keeping)
  }
}

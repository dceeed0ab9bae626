#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The payload of an optimizer: what it remembers of each parameter.
final class OptimizerState {
  /// Averages and counts, by parameter.
  var memory: [ObjectIdentifier: [String: Tensor]] = [:]
  /// How many steps each parameter took.
  var steps: [ObjectIdentifier: Int] = [:]
}

/// One parameter's step: its options, gradient and memory.
struct OptimizerStep {
  let torch: Torch
  let state: OptimizerState
  let tensor: Tensor
  let group: DictObject

  /// The key of the parameter's memory.
  var key: ObjectIdentifier { ObjectIdentifier(tensor) }

  /// An option of the group as a number.
  func real(_ name: String) throws(Stop) -> Double {
    guard let value = try option(name) else { return 0 }
    if let tensor = value.payload(Tensor.self) { return tensor.onlyFloat }
    if case .none = value { return 0 }
    return try torch.interpreter.makeFloat(value)
  }

  /// An option of the group as a truth value.
  func flag(_ name: String) throws(Stop) -> Bool {
    try option(name).map { (value) throws(Stop) in try torch.interpreter.truth(value) } ?? false
  }

  /// The two decay rates of Adam.
  func pair(_ name: String) throws(Stop) -> (Double, Double) {
    guard let value = try option(name) else { return (0, 0) }
    let parts = try torch.interpreter.collect(value)
    guard parts.count == 2 else {
      throw torch.interpreter.fail(
        .valueError, "not enough values to unpack (expected 2, got \(parts.count))")
    }
    return (try torch.interpreter.makeFloat(parts[0]), try torch.interpreter.makeFloat(parts[1]))
  }

  private func option(_ name: String) throws(Stop) -> Value? {
    group.value(try torch.interpreter.hashKey(try torch.interpreter.string(name)))
  }

  /// What is remembered under a name; zeros at first.
  func remembered(_ name: String) throws(Stop) -> Tensor {
    if let known = state.memory[key]?[name] { return known }
    return try torch.full(0, tensor.shape, tensor.type)
  }

  /// Whether something is remembered under a name.
  func remembers(_ name: String) -> Bool { state.memory[key]?[name] != nil }

  /// Remembers a tensor under a name.
  func remember(_ name: String, _ value: Tensor) { state.memory[key, default: [:]][name] = value }

  /// `a · x + b · y`
  func mixed(_ a: Double, _ x: Tensor, _ b: Double, _ y: Tensor) throws(Stop) -> Tensor {
    try torch.add(try torch.scaled(x, a), try torch.scaled(y, b))
  }
}

extension NativeClass {
  private static func optimizer(
    _ name: String, _ options: [(String, LayerDefault)],
    _ step: @escaping @Sendable (OptimizerStep, _ gradient: Tensor) throws(Stop) -> Void
  ) -> NativeClass {
    let names = options.map { $0.0 + "=" }.joined(separator: " ")
    return NativeClass(
      module: "torch.optim", name: name, bases: ["torch.optim.Optimizer"],
      methods: [
        BuiltinFunction("__init__", "self params " + names + " !foreach !capturable !differentiable !fused") {
          (interpreter, arguments) throws(Stop) in
          guard case .instance(let object) = arguments.required(0) else { return .none }
          object.payload = OptimizerState()
          var defaults: [(String, Value)] = []
          for (index, option) in options.enumerated() {
            if let value = arguments[index + 2] {
              defaults.append((option.0, value))
            } else if option.0 == "betas" {
              defaults.append((option.0, try interpreter.tuple([.float(0.9), .float(0.999)])))
            } else {
              defaults.append((option.0, try option.1.value(interpreter)))
            }
          }
          if let rate = defaults.first(where: { $0.0 == "lr" })?.1, try interpreter.makeFloat(rate) < 0 {
            throw interpreter.fail(
              .valueError, "Invalid learning rate: \(try interpreter.str(rate).string)")
          }
          try object.set("param_groups", try groups(interpreter, arguments.required(1), defaults))
          return .none
        },
        BuiltinFunction("step", "self closure=") { (interpreter, arguments) throws(Stop) in
          let torch = interpreter.torch
          var result = Value.none
          if let closure = arguments[1], !closure.isIdentical(to: .none) {
            result = try interpreter.call(closure, [])
          }
          guard let state = arguments.required(0).payload(OptimizerState.self) else { return .none }
          try torch.withoutGradients { () throws(Stop) in
            for (group, tensor) in try parameters(interpreter, arguments.required(0)) {
              guard let gradient = tensor.gradient else { continue }
              state.steps[ObjectIdentifier(tensor), default: 0] += 1
              let own = OptimizerStep(torch: torch, state: state, tensor: tensor, group: group)
              try step(own, try own.flag("maximize") ? try torch.negated(gradient) : gradient)
            }
          }
          return result
        },
      ])
  }

  private static func groups(_ interpreter: Interpreter, _ given: Value, _ defaults: [(String, Value)])
    throws(Stop)
    -> Value
  {
    if given.payload(Tensor.self) != nil {
      throw interpreter.fail(
        .typeError,
        "params argument given to the optimizer should be an iterable of Tensors or dicts, but got torch.FloatTensor"
      )
    }
    let items = try interpreter.collect(given)
    if items.isEmpty { throw interpreter.fail(.valueError, "optimizer got an empty parameter list") }
    var groups: [Value] = []
    func make(_ parameters: [Value], _ own: DictObject?) throws(Stop) {
      let dict = try DictObject(interpreter.meter)
      func set(_ name: String, _ value: Value) throws(Stop) {
        let key = try interpreter.string(name)
        try dict.set(try interpreter.hashKey(key), key, value)
      }
      try set("params", try interpreter.list(parameters))
      for (name, value) in defaults { try set(name, value) }
      for (key, value) in own?.entries ?? [] {
        if case .text(let text) = key, text.string == "params" { continue }
        try dict.set(try interpreter.hashKey(key), key, value)
      }
      groups.append(.dict(dict))
    }
    if case .dict = items[0] {
      for item in items {
        guard case .dict(let dict) = item else { continue }
        let key = try interpreter.hashKey(try interpreter.string("params"))
        guard let parameters = dict.value(key) else {
          throw interpreter.fail(.keyError, "'params'")
        }
        try make(
          parameters.payload(Tensor.self) != nil ? [parameters] : try interpreter.collect(parameters), dict)
      }
    } else {
      for item in items {
        guard let tensor = item.payload(Tensor.self) else {
          throw interpreter.fail(
            .typeError,
            "optimizer can only optimize Tensors, but one of the params is \(interpreter.typeName(item))")
        }
        if !tensor.isLeaf { throw interpreter.fail(.valueError, "can't optimize a non-leaf Tensor") }
      }
      try make(items, nil)
    }
    return try interpreter.list(groups)
  }

  private static func parameters(_ interpreter: Interpreter, _ optimizer: Value) throws(Stop) -> [(
    DictObject, Tensor
  )] {
    guard case .instance(let object) = optimizer, case .list(let groups)? = object.value("param_groups")
    else {
      return []
    }
    let key = try interpreter.hashKey(try interpreter.string("params"))
    var result: [(DictObject, Tensor)] = []
    for group in groups.elements {
      guard case .dict(let dict) = group, let parameters = dict.value(key) else { continue }
      for value in try interpreter.collect(parameters) {
        if let tensor = value.payload(Tensor.self) { result.append((dict, tensor)) }
      }
    }
    return result
  }

  /// `torch.optim.Optimizer`
  static let torchOptimizer = NativeClass(
    module: "torch.optim", name: "Optimizer",
    methods: [
      BuiltinFunction("zero_grad", "self set_to_none=") { (interpreter, arguments) throws(Stop) in
        for (_, tensor) in try parameters(interpreter, arguments.required(0)) { tensor.gradient = nil }
        return .none
      }
    ])

  private static func decayed(_ step: OptimizerStep, _ gradient: Tensor) throws(Stop) -> Tensor {
    let decay = try step.real("weight_decay")
    return decay == 0 ? gradient : try step.mixed(1, gradient, decay, step.tensor)
  }

  private static func adam(_ step: OptimizerStep, _ gradient: Tensor, decoupled: Bool) throws(Stop) {
    let torch = step.torch
    let (first, second) = try step.pair("betas")
    let (rate, epsilon, decay) = (try step.real("lr"), try step.real("eps"), try step.real("weight_decay"))
    var own = gradient
    if decay != 0 {
      if decoupled {
        try torch.become(step.tensor, try torch.scaled(step.tensor, 1 - rate * decay))
      } else {
        own = try step.mixed(1, gradient, decay, step.tensor)
      }
    }
    let count = Double(step.state.steps[step.key] ?? 1)
    let old = try step.remembered("exp_avg")
    let mean = try torch.add(old, try torch.scaled(try torch.subtract(own, old), 1 - first))
    let square = try torch.add(
      try torch.scaled(try step.remembered("exp_avg_sq"), second),
      try torch.scaled(try torch.multiply(own, own), 1 - second))
    step.remember("exp_avg", mean)
    step.remember("exp_avg_sq", square)
    var spread = square
    if try step.flag("amsgrad") {
      spread = try torch.extreme(try step.remembered("max_exp_avg_sq"), square, isMaximum: true)
      step.remember("max_exp_avg_sq", spread)
    }
    let size = rate / (1 - pow(first, count))
    let root = try torch.divided(try torch.unary(.sqrt, spread), (1 - pow(second, count)).squareRoot())
    let change = try torch.divide(try torch.scaled(mean, -size), try torch.shifted(root, epsilon))
    try torch.become(step.tensor, try torch.add(step.tensor, change))
  }

  /// The optimizers, by the algorithms that PyTorch's documentation states.
  static let optimizers: [NativeClass] = [
    torchOptimizer,
    optimizer(
      "SGD",
      [
        ("lr", .real(0.001)), ("momentum", .integer(0)), ("dampening", .integer(0)),
        ("weight_decay", .integer(0)),
        ("nesterov", .flag(false)), ("maximize", .flag(false)),
      ]
    ) { (step, gradient) throws(Stop) in
      var own = try decayed(step, gradient)
      let momentum = try step.real("momentum")
      if momentum != 0 {
        let velocity =
          step.remembers("momentum_buffer")
          ? try step.mixed(
            momentum, try step.remembered("momentum_buffer"), 1 - (try step.real("dampening")), own)
          : try step.torch.copied(own.detached)
        step.remember("momentum_buffer", velocity)
        own = try step.flag("nesterov") ? try step.mixed(1, own, momentum, velocity) : velocity
      }
      try step.torch.become(step.tensor, try step.mixed(1, step.tensor, -(try step.real("lr")), own))
    },
    optimizer(
      "Adam",
      [
        ("lr", .real(0.001)), ("betas", .integer(0)), ("eps", .real(1e-8)), ("weight_decay", .integer(0)),
        ("amsgrad", .flag(false)), ("maximize", .flag(false)),
      ]
    ) { (step, gradient) throws(Stop) in try adam(step, gradient, decoupled: false) },
    optimizer(
      "AdamW",
      [
        ("lr", .real(0.001)), ("betas", .integer(0)), ("eps", .real(1e-8)), ("weight_decay", .real(0.01)),
        ("amsgrad", .flag(false)), ("maximize", .flag(false)),
      ]
    ) { (step, gradient) throws(Stop) in try adam(step, gradient, decoupled: true) },
    optimizer(
      "RMSprop",
      [
        ("lr", .real(0.01)), ("alpha", .real(0.99)), ("eps", .real(1e-8)), ("weight_decay", .integer(0)),
        ("momentum", .integer(0)), ("centered", .flag(false)), ("maximize", .flag(false)),
      ]
    ) { (step, gradient) throws(Stop) in
      let torch = step.torch
      let own = try decayed(step, gradient)
      let alpha = try step.real("alpha")
      let square = try step.mixed(
        alpha, try step.remembered("square_avg"), 1 - alpha, try torch.multiply(own, own))
      step.remember("square_avg", square)
      var spread = square
      if try step.flag("centered") {
        let mean = try step.mixed(alpha, try step.remembered("grad_avg"), 1 - alpha, own)
        step.remember("grad_avg", mean)
        spread = try torch.subtract(square, try torch.multiply(mean, mean))
      }
      let root = try torch.shifted(try torch.unary(.sqrt, spread), try step.real("eps"))
      var change = try torch.divide(own, root)
      let momentum = try step.real("momentum")
      if momentum != 0 {
        change = try step.mixed(momentum, try step.remembered("momentum_buffer"), 1, change)
        step.remember("momentum_buffer", change)
      }
      try torch.become(step.tensor, try step.mixed(1, step.tensor, -(try step.real("lr")), change))
    },
    optimizer(
      "Adagrad",
      [
        ("lr", .real(0.01)), ("lr_decay", .integer(0)), ("weight_decay", .integer(0)),
        ("initial_accumulator_value", .integer(0)), ("eps", .real(1e-10)), ("maximize", .flag(false)),
      ]
    ) { (step, gradient) throws(Stop) in
      let torch = step.torch
      let own = try decayed(step, gradient)
      let count = Double(step.state.steps[step.key] ?? 1)
      let rate = try step.real("lr") / (1 + (count - 1) * (try step.real("lr_decay")))
      var sum = try step.remembered("sum")
      if !step.remembers("sum") { sum = try torch.shifted(sum, try step.real("initial_accumulator_value")) }
      sum = try torch.add(sum, try torch.multiply(own, own))
      step.remember("sum", sum)
      let root = try torch.shifted(try torch.unary(.sqrt, sum), try step.real("eps"))
      try torch.become(
        step.tensor, try torch.add(step.tensor, try torch.divide(try torch.scaled(own, -rate), root)))
    },
  ]
}

extension Modules {
  /// `torch.optim`
  static let torchOptimizers = ModuleDefinition(
    "torch.optim", classes: NativeClass.optimizers,
    values: ["lr_scheduler": .module("torch.optim.lr_scheduler")])
}

/// The payload of a scheduler of learning rates.
final class SchedulerState {
  /// The optimizer whose rates it sets.
  let optimizer: Value
  /// How many steps it took.
  var count = 0

  /// The state of a new scheduler.
  init(_ optimizer: Value) { self.optimizer = optimizer }
}

extension NativeClass {
  private static func groups(_ optimizer: Value) -> [DictObject] {
    guard case .instance(let object) = optimizer, case .list(let list)? = object.value("param_groups")
    else {
      return []
    }
    return list.elements.compactMap { if case .dict(let dict) = $0 { dict } else { nil } }
  }

  /// A scheduler whose next rate follows from the present one, the first one and the number of steps.
  private static func scheduler(
    _ name: String, _ parameters: String, defaults: [Double],
    _ next: @escaping @Sendable (_ rate: Double, _ first: Double, _ count: Int, _ options: [Double]) -> Double
  ) -> NativeClass {
    let rates: @Sendable (Interpreter, Value) throws(Stop) -> Value = { (interpreter, value) throws(Stop) in
      guard let state = value.payload(SchedulerState.self) else { return .none }
      let key = try interpreter.hashKey(try interpreter.string("lr"))
      var result: [Value] = []
      for group in groups(state.optimizer) { result.append(group.value(key) ?? .none) }
      return try interpreter.list(result)
    }
    return NativeClass(
      module: "torch.optim.lr_scheduler", name: name,
      methods: [
        BuiltinFunction("__init__", "self optimizer " + parameters + " !last_epoch !verbose") {
          (interpreter, arguments) throws(Stop) in
          guard case .instance(let object) = arguments.required(0) else { return .none }
          object.payload = SchedulerState(arguments.required(1))
          try object.set("base_lrs", try rates(interpreter, arguments.required(0)))
          var options: [Value] = []
          for (index, fallback) in defaults.enumerated() {
            let value = try arguments[index + 2].map { (given) throws(Stop) in
              try interpreter.makeFloat(given)
            }
            options.append(.float(value ?? fallback))
          }
          try object.set("_options", try interpreter.list(options))
          return .none
        },
        BuiltinFunction("step", "self !epoch") { (interpreter, arguments) throws(Stop) in
          guard case .instance(let object) = arguments.required(0),
            let state = object.payload as? SchedulerState,
            case .list(let first)? = object.value("base_lrs"),
            case .list(let given)? = object.value("_options")
          else { return .none }
          state.count += 1
          var options: [Double] = []
          for value in given.elements { options.append(try interpreter.makeFloat(value)) }
          let key = try interpreter.string("lr")
          for (group, base) in zip(groups(state.optimizer), first.elements) {
            let rate = try interpreter.makeFloat(group.value(try interpreter.hashKey(key)) ?? .float(0))
            let changed = next(rate, try interpreter.makeFloat(base), state.count, options)
            try group.set(try interpreter.hashKey(key), key, .float(changed))
          }
          return .none
        },
        BuiltinFunction("get_last_lr", "self") { (interpreter, arguments) throws(Stop) in
          try rates(interpreter, arguments.required(0))
        },
      ])
  }

  /// A number of steps, at least one.
  private static func whole(_ value: Double) -> Int { value >= 1 ? Int(min(value, 0x1p53)) : 1 }

  /// Schedulers of learning rates, by the recursions that PyTorch's documentation states.
  static let schedulers: [NativeClass] = [
    scheduler("StepLR", "step_size gamma=", defaults: [1, 0.1]) { rate, _, count, options in
      count % whole(options[0]) == 0 ? rate * options[1] : rate
    },
    scheduler("ExponentialLR", "gamma", defaults: [0.1]) { rate, _, _, options in rate * options[0] },
    scheduler("CosineAnnealingLR", "T_max eta_min=", defaults: [1, 0]) { rate, first, count, options in
      let (most, least) = (options[0], options[1])
      let step = Double(count)
      if (count - 1 - whole(most)) % (2 * whole(most)) == 0 {
        return rate + (first - least) * (1 - RealMath.cos(.pi / most)) / 2
      }
      return (1 + RealMath.cos(.pi * step / most)) / (1 + RealMath.cos(.pi * (step - 1) / most))
        * (rate - least)
        + least
    },
  ]
}

extension Modules {
  /// `torch.optim.lr_scheduler`
  static let torchSchedulers = ModuleDefinition("torch.optim.lr_scheduler", classes: NativeClass.schedulers)
}

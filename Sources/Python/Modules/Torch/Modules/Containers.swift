extension NativeClass {
  private static func children(_ value: Value) -> [Value] {
    value.payload(ModuleState.self)?.children.map(\.module) ?? []
  }

  private static func append(_ owner: Value, _ modules: [Value], _ torch: Torch) throws(Stop) {
    guard let state = owner.payload(ModuleState.self) else { return }
    for module in modules {
      if torch.module(module) == nil, state.kind != .parameters {
        throw torch.interpreter.fail(
          .typeError, "\(torch.interpreter.typeName(module)) is not a Module subclass")
      }
      try torch.interpreter.charge()
      state.children.append(("\(state.children.count)", module))
    }
  }

  private static let access: [BuiltinFunction] = [
    BuiltinFunction("__len__", "self") { (_, arguments) throws(Stop) in
      .int(children(arguments.required(0)).count)
    },
    BuiltinFunction("__iter__", "self") { (interpreter, arguments) throws(Stop) in
      .iterator(interpreter.over(children(arguments.required(0)), "iterator"))
    },
    BuiltinFunction("__getitem__", "self key") { (interpreter, arguments) throws(Stop) in
      let owner = arguments.required(0)
      if case .text(let name) = arguments.required(1) {
        guard let found = owner.payload(ModuleState.self)?.children.first(where: { $0.name == name.string })
        else {
          throw try interpreter.keyError(arguments.required(1))
        }
        return found.module
      }
      let found = try interpreter.element(
        arguments.required(1), of: try interpreter.list(children(owner)))
      guard case .list(let part) = found, case .instance(let object) = owner else { return found }
      let made = Value.instance(try InstanceObject(type: object.type, interpreter.meter))
      try interpreter.torch.begin(made, .list)
      try append(made, part.elements, interpreter.torch)
      return made
    },
  ]

  private static func sequence(
    _ name: String, _ extra: [BuiltinFunction], kind: ModuleState.Kind, spread: Bool
  )
    -> NativeClass
  {
    NativeClass(
      module: "torch.nn", name: name, bases: ["torch.nn.Module"],
      methods: access + extra + [
        BuiltinFunction("__init__", "self *modules") { (interpreter, arguments) throws(Stop) in
          let torch = interpreter.torch
          let owner = arguments.required(0)
          try torch.begin(owner, kind)
          var modules = arguments.rest
          if !spread {
            modules = try modules.first.map { (value) throws(Stop) in try interpreter.collect(value) } ?? []
          }
          if spread, modules.count == 1, case .dict(let dict) = modules[0] {
            for (key, value) in dict.entries {
              guard case .text(let text) = key else { continue }
              owner.payload(ModuleState.self)?.children.append((text.string, value))
            }
            return .none
          }
          try append(owner, modules, torch)
          return .none
        },
        BuiltinFunction("append", "self module") { (interpreter, arguments) throws(Stop) in
          try append(arguments.required(0), [arguments.required(1)], interpreter.torch)
          return arguments.required(0)
        },
        BuiltinFunction("extend", "self modules") { (interpreter, arguments) throws(Stop) in
          try append(
            arguments.required(0), try interpreter.collect(arguments.required(1)), interpreter.torch)
          return arguments.required(0)
        },
      ])
  }

  private static func named(_ value: Value) -> [(name: String, module: Value)] {
    value.payload(ModuleState.self)?.children ?? []
  }

  /// Modules that hold others.
  static let containers: [NativeClass] = [
    sequence(
      "Sequential",
      [
        BuiltinFunction("forward", "self input") { (interpreter, arguments) throws(Stop) in
          var value = arguments.required(1)
          for module in children(arguments.required(0)) { value = try interpreter.call(module, [value]) }
          return value
        }
      ], kind: .list, spread: true),
    sequence("ModuleList", [], kind: .list, spread: false),
    NativeClass(
      module: "torch.nn", name: "ModuleDict", bases: ["torch.nn.Module"],
      methods: access + [
        BuiltinFunction("__init__", "self modules=") { (interpreter, arguments) throws(Stop) in
          let owner = arguments.required(0)
          try interpreter.torch.begin(owner, .list)
          guard case .dict(let dict)? = arguments[1] else { return .none }
          for (key, value) in dict.entries {
            guard case .text(let text) = key else { continue }
            owner.payload(ModuleState.self)?.children.append((text.string, value))
          }
          return .none
        },
        BuiltinFunction("__setitem__", "self key value") { (_, arguments) throws(Stop) in
          guard case .text(let key) = arguments.required(1),
            let state = arguments.required(0).payload(ModuleState.self)
          else { return .none }
          if let place = state.children.firstIndex(where: { $0.name == key.string }) {
            state.children[place].module = arguments.required(2)
          } else {
            state.children.append((key.string, arguments.required(2)))
          }
          return .none
        },
        BuiltinFunction("__iter__", "self") { (interpreter, arguments) throws(Stop) in
          var names: [Value] = []
          for entry in named(arguments.required(0)) { names.append(try interpreter.string(entry.name)) }
          return .iterator(interpreter.over(names, "iterator"))
        },
        BuiltinFunction("__contains__", "self key") { (_, arguments) throws(Stop) in
          guard case .text(let key) = arguments.required(1) else { return .bool(false) }
          return .bool(named(arguments.required(0)).contains { $0.name == key.string })
        },
        BuiltinFunction("keys", "self") { (interpreter, arguments) throws(Stop) in
          var names: [Value] = []
          for entry in named(arguments.required(0)) { names.append(try interpreter.string(entry.name)) }
          return try interpreter.list(names)
        },
        BuiltinFunction("values", "self") { (interpreter, arguments) throws(Stop) in
          try interpreter.list(children(arguments.required(0)))
        },
        BuiltinFunction("items", "self") { (interpreter, arguments) throws(Stop) in
          var items: [Value] = []
          for entry in named(arguments.required(0)) {
            items.append(try interpreter.tuple([try interpreter.string(entry.name), entry.module]))
          }
          return try interpreter.list(items)
        },
      ]),
    sequence("ParameterList", [], kind: .parameters, spread: false),
  ]
}

extension Modules {
  /// `torch.nn`
  static let torchModules = ModuleDefinition(
    "torch.nn",
    classes: [.torchModule] + NativeClass.learningLayers + NativeClass.plainLayers + NativeClass.lossLayers
      + NativeClass.containers,
    values: [
      "functional": .module("torch.nn.functional"), "Parameter": .type("torch.nn.parameter.Parameter"),
      "parameter": .module("torch.nn.parameter"), "init": .module("torch.nn.init"),
      "utils": .module("torch.nn.utils"),
    ])

  private static func filling(
    _ name: String, _ parameters: String,
    _ body: @escaping @Sendable (TorchArguments, Tensor) throws(Stop) -> Tensor
  ) -> BuiltinFunction {
    let shell = BuiltinFunction(name, "tensor " + parameters) { (_, _) throws(Stop) in .none }
    return BuiltinFunction(name, "tensor " + parameters) { (interpreter, arguments) throws(Stop) in
      let call = try TorchArguments(interpreter.torch, shell, arguments)
      let tensor = try call.tensor(0)
      try call.torch.withoutGradients { () throws(Stop) in
        try call.torch.replace(tensor, try body(call, tensor), name)
      }
      return arguments.required(0)
    }
  }

  private static func fans(_ tensor: Tensor, _ torch: Torch) throws(Stop) -> (Double, Double) {
    guard tensor.rank >= 2 else {
      throw torch.interpreter.fail(
        .valueError, "Fan in and fan out can not be computed for tensor with fewer than 2 dimensions")
    }
    let inner = tensor.shape.dropFirst(2).reduce(1, *)
    return (Double(tensor.shape[1] * inner), Double(tensor.shape[0] * inner))
  }

  /// `torch.nn.init`
  static let torchInitialization = ModuleDefinition(
    "torch.nn.init",
    [
      filling("zeros_", "") { (call, x) throws(Stop) in try call.torch.full(0, x.shape, x.type) },
      filling("ones_", "") { (call, x) throws(Stop) in try call.torch.full(1, x.shape, x.type) },
      filling("constant_", "val") { (call, x) throws(Stop) in
        try call.torch.full(try call.real(1) ?? 0, x.shape, x.type)
      },
      filling("normal_", "mean= std= !generator") { (call, x) throws(Stop) in
        let (mean, spread) = (try call.real(1) ?? 0, try call.real(2) ?? 1)
        return try call.torch.random(x.shape, x.type) { mean + spread * call.torch.normalChance() }
      },
      filling("uniform_", "a= b= !generator") { (call, x) throws(Stop) in
        let (low, high) = (try call.real(1) ?? 0, try call.real(2) ?? 1)
        return try call.torch.random(x.shape, x.type) { low + (high - low) * call.torch.chance() }
      },
      filling("xavier_uniform_", "gain= !generator") { (call, x) throws(Stop) in
        let (inner, outer) = try fans(x, call.torch)
        let bound = (try call.real(1) ?? 1) * (6 / (inner + outer)).squareRoot()
        return try call.torch.random(x.shape, x.type) { (2 * call.torch.chance() - 1) * bound }
      },
      filling("xavier_normal_", "gain= !generator") { (call, x) throws(Stop) in
        let (inner, outer) = try fans(x, call.torch)
        let spread = (try call.real(1) ?? 1) * (2 / (inner + outer)).squareRoot()
        return try call.torch.random(x.shape, x.type) { spread * call.torch.normalChance() }
      },
      filling("kaiming_uniform_", "a= mode= nonlinearity= !generator") { (call, x) throws(Stop) in
        let bound = (6 / (try fans(x, call.torch)).0).squareRoot()
        return try call.torch.random(x.shape, x.type) { (2 * call.torch.chance() - 1) * bound }
      },
      filling("kaiming_normal_", "a= mode= nonlinearity= !generator") { (call, x) throws(Stop) in
        let spread = (2 / (try fans(x, call.torch)).0).squareRoot()
        return try call.torch.random(x.shape, x.type) { spread * call.torch.normalChance() }
      },
    ])

  /// `torch.nn.utils`
  static let torchUtilities = ModuleDefinition(
    "torch.nn.utils",
    [
      BuiltinFunction("clip_grad_norm_", "parameters max_norm norm_type= !error_if_nonfinite !foreach") {
        (interpreter, arguments) throws(Stop) in
        let torch = interpreter.torch
        var gradients: [Tensor] = []
        let given = arguments.required(0)
        var list: [Tensor] = []
        if let tensor = given.payload(Tensor.self) {
          list = [tensor]
        } else {
          list = try torch.tensors(given, "clip_grad_norm_")
        }
        for tensor in list { if let gradient = tensor.gradient { gradients.append(gradient) } }
        let most = try interpreter.makeFloat(arguments.required(1))
        let p = try arguments[2].map { (value) throws(Stop) in try interpreter.makeFloat(value) } ?? 2
        return try torch.withoutGradients { () throws(Stop) in
          var norms: [Tensor] = []
          for gradient in gradients {
            norms.append(try torch.norm(gradient, p, torch.allAxes(gradient), keeping: false, name: ""))
          }
          if norms.isEmpty { return try torch.value(try torch.scalar(0, torch.state.defaultType)) }
          let total = try torch.norm(try torch.stacked(norms, 0), p, [0], keeping: false, name: "")
          let factor = try torch.clamped(
            try torch.divide(try torch.number(most), try torch.shifted(total, 1e-6)), nil,
            try torch.number(1.0))
          for gradient in gradients { try torch.become(gradient, try torch.multiply(gradient, factor)) }
          return try torch.value(total)
        }
      }
    ])
}

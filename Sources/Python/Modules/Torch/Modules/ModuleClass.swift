extension NativeClass {
  private static func method(
    _ name: String, _ parameters: String,
    _ body: @escaping @Sendable (Torch, Value, Arguments) throws(Stop) -> Value
  ) -> BuiltinFunction {
    BuiltinFunction(name, "self" + (parameters.isEmpty ? "" : " " + parameters)) {
      (interpreter, arguments) throws(Stop) in
      try body(interpreter.torch, arguments.required(0), arguments)
    }
  }

  private static func pairs(_ torch: Torch, _ entries: [(name: String, value: Value)]) throws(Stop) -> Value {
    var parts: [Value] = []
    for entry in entries {
      parts.append(try torch.interpreter.tuple([try torch.interpreter.string(entry.name), entry.value]))
    }
    return .iterator(torch.interpreter.over(parts, "generator"))
  }

  private static func prefix(_ torch: Torch, _ value: Value?) throws(Stop) -> String {
    guard case .text(let text)? = value else { return "" }
    return text.string.isEmpty ? "" : text.string + "."
  }

  private static func cast(_ name: String, _ type: TensorType) -> BuiltinFunction {
    method(name, "") { (torch, value, _) throws(Stop) in
      try convert(torch, value, type)
      return value
    }
  }

  private static func convert(_ torch: Torch, _ value: Value, _ type: TensorType) throws(Stop) {
    for entry in try torch.tensors(of: value) + torch.tensors(of: value, buffers: true) {
      guard let tensor = entry.value.payload(Tensor.self), tensor.type.isFloat else { continue }
      try torch.withoutGradients { () throws(Stop) in tensor.adopt(try torch.converted(tensor, to: type)) }
    }
  }

  private static func training(_ name: String, _ parameters: String, _ mode: Bool) -> BuiltinFunction {
    method(name, parameters) { (torch, value, arguments) throws(Stop) in
      var own = mode
      if !parameters.isEmpty, let flag = arguments[1] { own = try torch.interpreter.truth(flag) }
      for entry in try torch.modules(value) {
        if case .instance(let object) = entry.module { try object.set("training", .bool(own)) }
      }
      return value
    }
  }

  /// `torch.nn.Module`
  static let torchModule = NativeClass(
    module: "torch.nn", name: "Module",
    methods: [
      method("__init__", "*values **options") { (torch, value, _) throws(Stop) in
        try torch.begin(value)
        return .none
      },
      method("__call__", "*rest **options") { (torch, value, arguments) throws(Stop) in
        guard case .instance(let object) = value else { return .none }
        guard let forward = object.type.lookUp("forward") ?? object.value("forward") else {
          throw torch.interpreter.fail(
            .notImplementedError,
            "Module [\(object.type.name)] is missing the required \"forward\" function")
        }
        return try torch.interpreter.call(forward, [value] + arguments.rest, arguments.keywords)
      },
      method("__repr__", "") { (torch, value, _) throws(Stop) in
        try torch.interpreter.string(try torch.text(ofModule: value))
      },
      method("extra_repr", "") { (torch, _, _) throws(Stop) in try torch.interpreter.string("") },
      method("parameters", "recurse=") { (torch, value, _) throws(Stop) in
        .iterator(torch.interpreter.over(try torch.tensors(of: value).map(\.value), "generator"))
      },
      method("named_parameters", "prefix= recurse=") { (torch, value, arguments) throws(Stop) in
        let first = try prefix(torch, arguments[1])
        return try pairs(torch, try torch.tensors(of: value).map { (first + $0.name, $0.value) })
      },
      method("buffers", "") { (torch, value, _) throws(Stop) in
        .iterator(
          torch.interpreter.over(try torch.tensors(of: value, buffers: true).map(\.value), "generator"))
      },
      method("named_buffers", "") { (torch, value, _) throws(Stop) in
        try pairs(torch, try torch.tensors(of: value, buffers: true))
      },
      method("children", "") { (torch, value, _) throws(Stop) in
        .iterator(torch.interpreter.over(torch.children(value).map(\.module), "generator"))
      },
      method("named_children", "") { (torch, value, _) throws(Stop) in
        try pairs(torch, torch.children(value).map { ($0.name, $0.module) })
      },
      method("modules", "") { (torch, value, _) throws(Stop) in
        .iterator(torch.interpreter.over(try torch.modules(value).map(\.module), "generator"))
      },
      method("named_modules", "") { (torch, value, _) throws(Stop) in
        try pairs(torch, try torch.modules(value).map { ($0.name, $0.module) })
      },
      training("train", "mode=", true), training("eval", "", false),
      cast("float", .float32), cast("double", .float64), cast("half", .float16), cast("bfloat16", .bfloat16),
      method("cpu", "") { (_, value, _) throws(Stop) in value },
      method("to", "*targets dtype= device=") { (torch, value, arguments) throws(Stop) in
        for target in arguments.rest + [arguments[1], arguments[2]].compactMap(\.self) {
          if let type = try torch.type(target) {
            try convert(torch, value, type)
          } else {
            try torch.checkDevice(target.isIdentical(to: .none) ? nil : target)
          }
        }
        return value
      },
      method("zero_grad", "set_to_none=") { (torch, value, _) throws(Stop) in
        for entry in try torch.tensors(of: value) { entry.value.payload(Tensor.self)?.gradient = nil }
        return .none
      },
      method("requires_grad_", "requires_grad=") { (torch, value, arguments) throws(Stop) in
        var wants = true
        if let flag = arguments[1] { wants = try torch.interpreter.truth(flag) }
        for entry in try torch.tensors(of: value) {
          if let tensor = entry.value.payload(Tensor.self) { try torch.setRequiresGradient(tensor, wants) }
        }
        return value
      },
      method("register_buffer", "name tensor persistent=") { (torch, value, arguments) throws(Stop) in
        guard case .text(let name) = arguments.required(1), case .instance(let object) = value else {
          return .none
        }
        torch.module(value)?.buffers.insert(name.string)
        try object.set(name.string, arguments.required(2))
        return .none
      },
      method("register_parameter", "name param") { (_, value, arguments) throws(Stop) in
        guard case .text(let name) = arguments.required(1), case .instance(let object) = value else {
          return .none
        }
        try object.set(name.string, arguments.required(2))
        return .none
      },
      method("add_module", "name module") { (_, value, arguments) throws(Stop) in
        guard case .text(let name) = arguments.required(1), case .instance(let object) = value else {
          return .none
        }
        try object.set(name.string, arguments.required(2))
        return .none
      },
      method("apply", "fn") { (torch, value, arguments) throws(Stop) in
        for entry in try torch.modules(value).reversed() {
          _ = try torch.interpreter.call(arguments.required(1), [entry.module])
        }
        return value
      },
      method("state_dict", "") { (torch, value, _) throws(Stop) in
        let dict = try DictObject(torch.interpreter.meter)
        for entry in try torch.saved(of: value) {
          guard let tensor = entry.value.payload(Tensor.self) else { continue }
          let key = try torch.interpreter.string(entry.name)
          try dict.set(try torch.interpreter.hashKey(key), key, try torch.value(tensor.detached))
        }
        return .dict(dict)
      },
      method("load_state_dict", "state_dict strict=") { (torch, value, arguments) throws(Stop) in
        guard case .dict(let dict) = arguments.required(1) else { return .none }
        for entry in try torch.saved(of: value) {
          guard let tensor = entry.value.payload(Tensor.self) else { continue }
          let key = try torch.interpreter.string(entry.name)
          guard let source = dict.value(try torch.interpreter.hashKey(key))?.payload(Tensor.self),
            source.shape == tensor.shape
          else {
            throw torch.interpreter.refuse("load_state_dict", "states that do not fit are not supported")
          }
          try torch.withoutGradients { () throws(Stop) in try torch.replace(tensor, source, "copy_") }
        }
        return try torch.interpreter.instance(of: "torch.return_types.Loaded", TensorSizeObject([]))
      },
    ])
}

extension Torch {
  /// Gives a new module its state.
  func begin(_ value: Value, _ kind: ModuleState.Kind = .attributes) throws(Stop) {
    guard case .instance(let object) = value else { return }
    if object.payload == nil { object.payload = ModuleState(kind) }
    try object.set("training", .bool(true))
  }
}

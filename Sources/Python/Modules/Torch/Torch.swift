extension NativeClass {
  /// `torch.dtype`
  static let torchType = NativeClass(
    module: "torch", name: "dtype",
    methods: [
      BuiltinFunction("__repr__", "self /") { (interpreter, arguments) throws(Stop) in
        try interpreter.string(
          "torch.\(arguments.required(0).payload(TensorTypeObject.self)?.type.name ?? "")")
      }
    ],
    properties: [
      BuiltinFunction("is_floating_point", "self") { (_, arguments) throws(Stop) in
        .bool(arguments.required(0).payload(TensorTypeObject.self)?.type.isFloat ?? false)
      },
      BuiltinFunction("itemsize", "self") { (_, arguments) throws(Stop) in
        .int(arguments.required(0).payload(TensorTypeObject.self)?.type.byteCount ?? 0)
      },
    ])

  /// `torch.device`
  static let torchDevice = NativeClass(
    module: "torch", name: "device",
    methods: [
      BuiltinFunction("__new__", "cls type index=") { (interpreter, arguments) throws(Stop) in
        guard case .text(let text) = arguments.required(1) else { return arguments.required(1) }
        return try interpreter.instance(of: "torch.device", TorchDevice(text.string))
      },
      BuiltinFunction("__init__", "self *values **options") { (_, _) throws(Stop) in .none },
      BuiltinFunction("__repr__", "self /") { (interpreter, arguments) throws(Stop) in
        try interpreter.string(
          "device(type='\(arguments.required(0).payload(TorchDevice.self)?.name ?? "")')")
      },
      BuiltinFunction("__str__", "self /") { (interpreter, arguments) throws(Stop) in
        try interpreter.string(arguments.required(0).payload(TorchDevice.self)?.name ?? "")
      },
      BuiltinFunction("__eq__", "self other /") { (_, arguments) throws(Stop) in
        .bool(
          arguments.required(0).payload(TorchDevice.self)?.name
            == arguments.required(1).payload(TorchDevice.self)?.name)
      },
    ],
    properties: [
      BuiltinFunction("type", "self") { (interpreter, arguments) throws(Stop) in
        try interpreter.string(arguments.required(0).payload(TorchDevice.self)?.name ?? "")
      }
    ])
}

extension Modules {
  private static let typeMembers: [String: ModuleMember] = {
    var members: [String: ModuleMember] = [:]
    for type in TensorType.allCases {
      members[type.name] = .made { (interpreter) throws(Stop) in try interpreter.torch.value(type) }
    }
    for name in ["float", "double", "half", "long", "int", "short"] {
      guard let type = TensorType(name: name) else { continue }
      members[name] = .made { (interpreter) throws(Stop) in try interpreter.torch.value(type) }
    }
    return members
  }()

  /// `torch`
  static let torch = ModuleDefinition(
    "torch",
    torchCreation + torchFunctions + torchRandom + torchLegacy + NativeClass.tensorOperations.map(\.function),
    classes: [.torchTensor, .torchType, .torchDevice, .torchSize] + NativeClass.gradientModes,
    values: typeMembers.merging([
      "nn": .module("torch.nn"), "autograd": .module("torch.autograd"), "linalg": .module("torch.linalg"),
      "cuda": .module("torch.cuda"), "special": .module("torch.special"), "optim": .module("torch.optim"),
      "distributions": .module("torch.distributions"), "backends": .module("torch.backends"),
      "utils": .module("torch.utils"),
      "pi": .real(.pi), "e": .real(2.718281828459045), "inf": .real(.infinity), "nan": .real(.nan),
      "__version__": .made { (interpreter) throws(Stop) in
        throw interpreter.refuse("torch.__version__", "the version of torch differs from machine to machine")
      },
    ]) { first, _ in first })

  /// `torch.cuda`: there is none.
  static let torchCuda = ModuleDefinition(
    "torch.cuda",
    [
      BuiltinFunction("is_available", "") { (_, _) throws(Stop) in .bool(false) },
      BuiltinFunction("device_count", "") { (_, _) throws(Stop) in .int(0) },
      BuiltinFunction("manual_seed", "seed") { (_, _) throws(Stop) in .none },
      BuiltinFunction("manual_seed_all", "seed") { (_, _) throws(Stop) in .none },
      BuiltinFunction("empty_cache", "") { (_, _) throws(Stop) in .none },
    ])
  /// `torch.backends`
  static let torchBackends = ModuleDefinition(
    "torch.backends",
    values: ["mps": .module("torch.backends.mps"), "cudnn": .module("torch.backends.cudnn")])
  /// `torch.backends.mps`: there is none.
  static let torchMPS = ModuleDefinition(
    "torch.backends.mps", [BuiltinFunction("is_available", "") { (_, _) throws(Stop) in .bool(false) }])

  private static func legacy(_ name: String, _ type: TensorType) -> BuiltinFunction {
    BuiltinFunction(name, "*values") { (interpreter, arguments) throws(Stop) in
      let torch = interpreter.torch
      if let first = arguments.rest.first, try torch.index(first) == nil {
        return try torch.value(try torch.made(first, type))
      }
      let made = try torch.full(0, try torch.shape(arguments.rest), type)
      made.isUndefined = made.count > 0
      return try torch.value(made)
    }
  }

  /// The classes of old that made tensors of one type.
  static let torchLegacy: [BuiltinFunction] = [
    legacy("FloatTensor", .float32), legacy("DoubleTensor", .float64), legacy("LongTensor", .int64),
    legacy("IntTensor", .int32), legacy("BoolTensor", .bool), legacy("ByteTensor", .uint8),
  ]
}

extension Modules {
  /// Where `torch.nn.Parameter` lives.
  static let torchParameters = ModuleDefinition("torch.nn.parameter", classes: [.torchParameter])
  /// Where results of several named parts live.
  static let torchReturnTypes = ModuleDefinition("torch.return_types", classes: [.torchResult, .torchLoaded])
}

/// A layer of `torch.nn`, described by its parameters and what it computes.
struct TorchLayer {
  /// The options given when the module was made, by name.
  let options: [String: Value]
  let torch: Torch
  let object: InstanceObject

  /// An option as a number.
  func real(_ name: String, _ fallback: Double) throws(Stop) -> Double {
    guard let value = object.value(name), !value.isIdentical(to: .none) else { return fallback }
    return try torch.interpreter.makeFloat(value)
  }

  /// An option as an integer.
  func integer(_ name: String) -> Int? { object.value(name)?.smallInteger }

  /// An option as a truth value.
  func flag(_ name: String, _ fallback: Bool = false) throws(Stop) -> Bool {
    guard let value = object.value(name) else { return fallback }
    return try torch.interpreter.truth(value)
  }

  /// An option as text.
  func text(_ name: String, _ fallback: String) -> String {
    guard case .text(let text)? = object.value(name) else { return fallback }
    return text.string
  }

  /// A tensor that the module holds.
  func tensor(_ name: String) -> Tensor? { object.value(name)?.payload(Tensor.self) }

  /// The text of an option as `repr` has it.
  func shown(_ name: String) throws(Stop) -> String {
    try torch.interpreter.repr(object.value(name) ?? .none).string
  }
}

extension NativeClass {
  /// A class of modules: `parameters` become attributes, `setup` makes what is learned, `shown` is the text in
  /// parentheses, and `forward` computes.
  static func layer(
    _ name: String, _ parameters: String, defaults: [String: LayerDefault] = [:],
    shown: @escaping @Sendable (TorchLayer) throws(Stop) -> String = { (_) throws(Stop) in "" },
    setup: @escaping @Sendable (TorchLayer) throws(Stop) -> Void = { (_) throws(Stop) in },
    forward: @escaping @Sendable (TorchLayer, [Tensor]) throws(Stop) -> Tensor
  ) -> NativeClass {
    let initializer = BuiltinFunction("__init__", "self " + parameters + " !device !dtype") {
      (interpreter, arguments) throws(Stop) in
      let torch = interpreter.torch
      guard case .instance(let object) = arguments.required(0) else { return .none }
      try torch.begin(arguments.required(0))
      let names = Signature("self " + parameters).names
      for (index, name) in names.enumerated() where index > 0 {
        if let value = arguments[index] {
          try object.set(name, value)
        } else {
          try object.set(name, try defaults[name]?.value(interpreter) ?? .none)
        }
      }
      try setup(TorchLayer(options: [:], torch: torch, object: object))
      return .none
    }
    let run = BuiltinFunction("forward", "self *inputs") { (interpreter, arguments) throws(Stop) in
      let torch = interpreter.torch
      guard case .instance(let object) = arguments.required(0) else { return .none }
      var inputs: [Tensor] = []
      for value in arguments.rest {
        guard let tensor = value.payload(Tensor.self) else {
          throw interpreter.fail(
            .typeError,
            "\(name.lowercased())(): argument 'input' (position 1) must be Tensor, not \(interpreter.typeName(value))"
          )
        }
        inputs.append(tensor)
      }
      if inputs.isEmpty {
        throw interpreter.fail(
          .typeError, "\(name).forward() missing 1 required positional argument: 'input'")
      }
      return try torch.value(try forward(TorchLayer(options: [:], torch: torch, object: object), inputs))
    }
    let text = BuiltinFunction("extra_repr", "self") { (interpreter, arguments) throws(Stop) in
      guard case .instance(let object) = arguments.required(0) else { return .none }
      return try interpreter.string(
        try shown(TorchLayer(options: [:], torch: interpreter.torch, object: object)))
    }
    return NativeClass(
      module: "torch.nn", name: name, bases: ["torch.nn.Module"], methods: [initializer, run, text])
  }
}

/// The value of an option that was left out.
enum LayerDefault: Sendable {
  case real(Double)
  case integer(Int)
  case flag(Bool)
  case text(String)

  /// The value.
  func value(_ interpreter: Interpreter) throws(Stop) -> Value {
    switch self {
    case .real(let real): .float(real)
    case .integer(let integer): .int(integer)
    case .flag(let flag): .bool(flag)
    case .text(let text): try interpreter.string(text)
    }
  }
}

extension Torch {
  /// A parameter filled evenly between two bounds, by chance.
  func chanceParameter(_ shape: [Int], _ bound: Double) throws(Stop) -> Value {
    let tensor = try random(shape, state.defaultType) { (chance() * 2 - 1) * bound }
    tensor.requiresGrad = true
    return try parameter(tensor)
  }

  /// A parameter whose elements are all the same.
  func constantParameter(_ shape: [Int], _ value: Double) throws(Stop) -> Value {
    let tensor = try full(value, shape, state.defaultType)
    tensor.requiresGrad = true
    return try parameter(tensor)
  }
}

/// The payload of `torch.no_grad()` and its kin: a mode that holds inside `with`, or while a function runs.
final class GradientMode {
  /// Whether operations are recorded under it.
  let records: Bool
  /// What held before, for each `with` it is in.
  var before: [Bool] = []

  /// A mode.
  init(records: Bool) { self.records = records }
}

/// The payload of a function under `@torch.no_grad()`.
final class GradientModeFunction {
  let records: Bool
  let function: Value

  /// A function with its mode.
  init(records: Bool, _ function: Value) {
    self.records = records
    self.function = function
  }
}

extension NativeClass {
  private static func mode(_ name: String, module: String = "torch", _ records: Bool, takesFlag: Bool = false)
    -> NativeClass
  {
    NativeClass(
      module: module, name: name,
      methods: [
        BuiltinFunction("__new__", takesFlag ? "cls mode" : "cls mode=") {
          (interpreter, arguments) throws(Stop) in
          if !takesFlag, let value = arguments[1] {
            guard case .bool = value else { return try wrap(interpreter, value, records) }
            return try interpreter.instance(
              of: module + "." + name, GradientMode(records: !(try interpreter.truth(value))))
          }
          var own = records
          if takesFlag {
            own = try interpreter.truth(arguments.required(1))
            interpreter.torch.state.recordsGradients = own
          }
          return try interpreter.instance(of: module + "." + name, GradientMode(records: own))
        },
        BuiltinFunction("__init__", "self *values") { (_, _) throws(Stop) in .none },
        BuiltinFunction("__enter__", "self") { (interpreter, arguments) throws(Stop) in
          guard let mode = arguments.required(0).payload(GradientMode.self) else { return .none }
          let state = interpreter.torch.state
          mode.before.append(state.recordsGradients)
          state.recordsGradients = mode.records
          return .none
        },
        BuiltinFunction("__exit__", "self *values") { (interpreter, arguments) throws(Stop) in
          guard let mode = arguments.required(0).payload(GradientMode.self) else { return .none }
          interpreter.torch.state.recordsGradients = mode.before.popLast() ?? true
          return .bool(false)
        },
        BuiltinFunction("__call__", "self function") { (interpreter, arguments) throws(Stop) in
          try wrap(
            interpreter, arguments.required(1),
            arguments.required(0).payload(GradientMode.self)?.records ?? records)
        },
      ])
  }

  private static func wrap(_ interpreter: Interpreter, _ function: Value, _ records: Bool) throws(Stop)
    -> Value
  {
    if case .function(let object) = function, !object.prefix.isEmpty, !object.prefix.hasSuffix("<locals>.") {
      throw interpreter.refuse(
        "@torch.no_grad", "methods under torch.no_grad are not supported, only functions")
    }
    return try interpreter.instance(
      of: "torch.autograd.grad_mode.Function", GradientModeFunction(records: records, function))
  }

  /// The modes of recording.
  static let gradientModes: [NativeClass] = [
    mode("no_grad", false), mode("enable_grad", true), mode("inference_mode", false),
    mode("set_grad_enabled", true, takesFlag: true),
  ]

  /// A function that runs under a mode.
  static let gradientModeFunction = NativeClass(
    module: "torch.autograd.grad_mode", name: "Function",
    methods: [
      BuiltinFunction("__call__", "self *rest **options") { (interpreter, arguments) throws(Stop) in
        guard let wrapped = arguments.required(0).payload(GradientModeFunction.self) else { return .none }
        let state = interpreter.torch.state
        let before = state.recordsGradients
        state.recordsGradients = wrapped.records
        defer { state.recordsGradients = before }
        return try interpreter.call(wrapped.function, arguments.rest, arguments.keywords)
      }
    ])

  /// A recorded operation, as `grad_fn` shows it.
  static let gradientNode = NativeClass(
    module: "torch.autograd.graph", name: "Node",
    methods: [
      BuiltinFunction("name", "self") { (interpreter, arguments) throws(Stop) in
        try interpreter.string(arguments.required(0).payload(GradientNode.self)?.name ?? "")
      }
    ])
}

extension Modules {
  /// `torch.autograd`
  static let torchAutograd = ModuleDefinition(
    "torch.autograd",
    [
      BuiltinFunction(
        "grad",
        "outputs inputs grad_outputs= retain_graph= create_graph= allow_unused= !only_inputs !is_grads_batched"
      ) { (interpreter, arguments) throws(Stop) in
        let torch = interpreter.torch
        func list(_ value: Value) throws(Stop) -> [Tensor] {
          if let tensor = value.payload(Tensor.self) { return [tensor] }
          return try torch.tensors(value, "grad")
        }
        func flag(_ index: Int) throws(Stop) -> Bool {
          try arguments[index].map { (value) throws(Stop) in try interpreter.truth(value) } ?? false
        }
        let outputs = try list(arguments.required(0))
        let inputs = try list(arguments.required(1))
        var given: [Tensor] = []
        if let value = arguments[2], !value.isIdentical(to: .none) { given = try list(value) }
        for input in inputs where !input.requiresGrad {
          throw torch.fail("One of the differentiated Tensors does not require grad")
        }
        var roots: [(tensor: Tensor, gradient: Tensor)] = []
        for (index, output) in outputs.enumerated() {
          roots.append((output, try torch.seed(output, index < given.count ? given[index] : nil)))
        }
        let records = try flag(4)
        var retains = records
        if let value = arguments[3], !value.isIdentical(to: .none) { retains = try interpreter.truth(value) }
        let found = try torch.propagate(roots, retaining: retains, recording: records, wanted: inputs)
        var results: [Value] = []
        for input in inputs {
          if let gradient = found[ObjectIdentifier(input)] {
            results.append(try torch.value(gradient))
          } else if try flag(5) {
            results.append(.none)
          } else {
            throw torch.fail(
              "One of the differentiated Tensors appears to not have been used in the graph. Set allow_unused=True if "
                + "this is the desired behavior.")
          }
        }
        return try interpreter.tuple(results)
      }
    ],
    values: ["no_grad": .type("torch.no_grad"), "enable_grad": .type("torch.enable_grad")])

  /// Classes that carry the modes of recording as functions.
  static let torchGradientModes = ModuleDefinition(
    "torch.autograd.grad_mode", classes: [.gradientModeFunction])
  /// Classes of the recorded graph.
  static let torchGraph = ModuleDefinition("torch.autograd.graph", classes: [.gradientNode])
}

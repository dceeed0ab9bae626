/// What torch keeps from one program to the next.
final class TorchState {
  /// Whether operations are recorded for gradients.
  var recordsGradients = true
  /// The type of new tensors of floats.
  var defaultType = TensorType.float32
  /// How tensors are printed.
  var printing = TensorPrintOptions()
  /// The `torch.dtype` objects that were asked for, so that there is one of each.
  var typeObjects: [TensorType: Value] = [:]
  /// The number of the next recorded operation.
  var nextNode = 0
  /// Where recorded operations go when nobody needs them.
  let graveyard = GradientGraveyard()
  /// The most tensors that wait in one call of `backward`.
  var distributionsCheck = true
}

/// The operations of torch, carried out for one interpreter.
struct Torch {
  let interpreter: Interpreter
  let state: TorchState

  /// The operations with the state that the interpreter keeps.
  init(_ interpreter: Interpreter) {
    self.interpreter = interpreter
    if let known = interpreter.moduleStates["torch"] as? TorchState {
      state = known
    } else {
      state = TorchState()
      interpreter.moduleStates["torch"] = state
    }
  }

  /// A `RuntimeError`, to be thrown.
  func fail(_ message: String) -> Stop { interpreter.fail(.runtimeError, message) }

  /// A tensor as a Python object.
  func value(_ tensor: Tensor) throws(Stop) -> Value {
    .instance(
      try InstanceObject(type: try interpreter.type(at: "torch.Tensor"), payload: tensor, interpreter.meter))
  }

  /// The object of a type: there is one of each.
  func value(_ type: TensorType) throws(Stop) -> Value {
    if let known = state.typeObjects[type] { return known }
    let made = try interpreter.instance(of: "torch.dtype", TensorTypeObject(type))
    state.typeObjects[type] = made
    return made
  }

  /// A shape as a `torch.Size`.
  func size(_ shape: [Int]) throws(Stop) -> Value {
    try interpreter.instance(of: "torch.Size", TensorSizeObject(shape))
  }

  /// A result of several named parts: `torch.return_types.max`.
  func named(_ name: String, _ fields: [(String, Value)]) throws(Stop) -> Value {
    try interpreter.instance(of: "torch.return_types.Result", NamedResult(name, fields))
  }

  /// Records how `result` came about, if gradients flow.
  @discardableResult
  func record(
    _ result: Tensor, _ name: String, _ inputs: [Tensor], saves: [Tensor] = [],
    _ backward: @escaping GradientNode.Backward
  ) throws(Stop) -> Tensor {
    guard state.recordsGradients, result.type.isFloat, inputs.contains(where: \.requiresGrad) else {
      return result
    }
    state.nextNode += 1
    result.node = try GradientNode(
      name, number: state.nextNode, inputs: inputs, saves: saves, state.graveyard, interpreter.meter, backward
    )
    result.requiresGrad = true
    return result
  }

  /// Gives the last recorded operation of a composed function the name that torch shows.
  func renamed(_ tensor: Tensor, _ name: String) -> Tensor {
    tensor.node?.name = name
    return tensor
  }

  /// Carries out something without recording it.
  func withoutGradients<Result>(_ body: () throws(Stop) -> Result) throws(Stop) -> Result {
    let before = state.recordsGradients
    state.recordsGradients = false
    defer { state.recordsGradients = before }
    return try body()
  }
}

extension Interpreter {
  /// The operations of torch for this interpreter.
  var torch: Torch { Torch(self) }
}

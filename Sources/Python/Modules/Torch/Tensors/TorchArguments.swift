/// The arguments of one call of a function of torch.
struct TorchArguments {
  let torch: Torch
  /// What messages call the function: `softmax`.
  let function: String
  /// The names of its parameters.
  let names: [String]
  private(set) var arguments: Arguments

  /// The arguments, with the names that torch takes from NumPy understood.
  init(_ torch: Torch, _ function: BuiltinFunction, _ arguments: Arguments) throws(Stop) {
    self.torch = torch
    self.function = function.name
    names = function.signature.names
    self.arguments = arguments
    let others = ["axis": "dim", "keepdims": "keepdim", "x": "input", "ddof": "correction"]
    for (name, value) in arguments.keywords {
      guard let known = others[name], let index = names.firstIndex(of: known) else {
        throw torch.interpreter.refuse(
          "\(function.name)(\(name)=)", "the argument '\(name)' of \(function.name) is not supported")
      }
      self.arguments.values[index] = value
    }
  }

  /// The argument at `index`; `nil` if it was left out or is `None`.
  subscript(index: Int) -> Value? {
    guard let value = arguments.values[index], !value.isIdentical(to: .none) else { return nil }
    return value
  }

  /// Positional arguments beyond the parameters.
  var rest: [Value] { arguments.rest }

  /// The first argument.
  var input: Tensor { get throws(Stop) { try tensor(0) } }

  /// A complaint about the type of an argument.
  func wrongType(_ index: Int, _ wanted: String) -> Stop {
    let value = arguments.values[index] ?? .none
    let given = torch.interpreter.typeName(value)
    return torch.interpreter.fail(
      .typeError,
      "\(function)(): argument '\(names[index])' (position \(index + 1)) must be \(wanted), not \(given)")
  }

  /// An argument that must be a tensor.
  func tensor(_ index: Int) throws(Stop) -> Tensor {
    guard let found = arguments.values[index]?.payload(Tensor.self) else { throw wrongType(index, "Tensor") }
    return found
  }

  /// A tensor that may be left out.
  func optionalTensor(_ index: Int) throws(Stop) -> Tensor? { self[index] == nil ? nil : try tensor(index) }

  /// An argument that may be a tensor or a number.
  func operand(_ index: Int) throws(Stop) -> Tensor {
    guard let found = try torch.operand(arguments.values[index] ?? .none) else {
      throw wrongType(index, "Tensor")
    }
    return found
  }

  /// An integer that may be left out.
  func integer(_ index: Int) throws(Stop) -> Int? {
    guard let value = self[index] else { return nil }
    guard let integer = try torch.index(value) else { throw wrongType(index, "int") }
    return integer
  }

  /// A number that may be left out.
  func real(_ index: Int) throws(Stop) -> Double? {
    guard let value = self[index] else { return nil }
    if let tensor = value.payload(Tensor.self), tensor.count == 1 { return tensor.onlyFloat }
    switch value {
    case .bool, .int, .big, .float, .npFloat, .npInt, .npBool, .npScalar:
      return try torch.interpreter.makeFloat(value)
    default: throw wrongType(index, "Number")
    }
  }

  /// A truth value; `fallback` if it is left out.
  func flag(_ index: Int, _ fallback: Bool = false) throws(Stop) -> Bool {
    guard let value = self[index] else { return fallback }
    return try torch.interpreter.truth(value)
  }

  /// A text; `fallback` if it is left out.
  func text(_ index: Int, _ fallback: String) throws(Stop) -> String {
    guard let value = self[index] else { return fallback }
    guard case .text(let text) = value else { throw wrongType(index, "str") }
    return text.string
  }

  /// One axis of a tensor; `nil` if it is left out.
  func axis(_ index: Int, of tensor: Tensor) throws(Stop) -> Int? {
    guard let given = try integer(index) else { return nil }
    return try torch.axis(given, tensor.rank)
  }

  /// The axes of a reduction: one, several, or all if it is left out.
  func axes(_ index: Int, of tensor: Tensor) throws(Stop) -> [Int] {
    guard let value = self[index] else { return torch.allAxes(tensor) }
    let given = try torch.integers(value)
    if given.isEmpty { return torch.allAxes(tensor) }
    var axes: [Int] = []
    for entry in given {
      let axis = try torch.axis(entry, tensor.rank)
      if axes.contains(axis) { throw torch.fail("dim \(axis) appears multiple times in the list of dims") }
      if tensor.rank > 0 { axes.append(axis) }
    }
    return axes
  }

  /// A `dtype=`; `nil` if it is left out.
  func type(_ index: Int) throws(Stop) -> TensorType? {
    guard let value = self[index] else { return nil }
    guard let type = try torch.type(value) else { throw wrongType(index, "torch.dtype") }
    return type
  }

  /// `reduction=` of a loss.
  func reduction(_ index: Int) throws(Stop) -> String {
    let name = try text(index, "mean")
    guard ["none", "mean", "sum", "batchmean"].contains(name) else {
      throw torch.interpreter.fail(.valueError, "\(name) is not a valid value for reduction")
    }
    return name
  }
}

extension Torch {
  /// A tensor, or a number as one; `nil` if the value is neither.
  func operand(_ value: Value) throws(Stop) -> Tensor? {
    switch value {
    case .bool(let flag): return try number(flag ? 1 : 0, .bool)
    case .int(let integer): return try number(integer)
    case .big(let integer): return try number(Interpreter.nearestDouble(integer))
    case .float(let real): return try number(real)
    case .npFloat(let real): return try number(real)
    case .npInt(let integer): return try number(integer)
    case .npBool(let flag): return try number(flag ? 1 : 0, .bool)
    case .npScalar(let scalar):
      return scalar.type.isFloat ? try number(scalar.real) : try number(scalar.integer)
    default: return value.payload(Tensor.self)
    }
  }

  /// The type that a `dtype=` names; `nil` if the value names none.
  func type(_ value: Value) throws(Stop) -> TensorType? {
    if let object = value.payload(TensorTypeObject.self) { return object.type }
    if case .type(let type) = value {
      switch type.name {
      case "float": return .float64
      case "int": return .int64
      case "bool": return .bool
      default: return nil
      }
    }
    return nil
  }

  /// One integer or a sequence of them.
  func integers(_ value: Value) throws(Stop) -> [Int] {
    if let integer = try index(value) { return [integer] }
    if let size = value.payload(TensorSizeObject.self) { return size.shape }
    guard interpreter.isIterable(value) else {
      throw interpreter.fail(
        .typeError, "expected an int or a sequence of ints, not \(interpreter.typeName(value))")
    }
    var result: [Int] = []
    for part in try interpreter.collect(value) {
      guard let integer = try index(part) else {
        throw interpreter.fail(
          .typeError,
          "expected a sequence of ints, but found an element of type \(interpreter.typeName(part))")
      }
      result.append(integer)
    }
    return result
  }

  /// A shape written as several arguments or as one sequence.
  func shape(_ values: [Value]) throws(Stop) -> [Int] {
    if values.count == 1, try index(values[0]) == nil { return try integers(values[0]) }
    var result: [Int] = []
    for value in values { result += try integers(value) }
    return result
  }

  /// The tensors of a sequence.
  func tensors(_ value: Value, _ function: String) throws(Stop) -> [Tensor] {
    if value.payload(Tensor.self) != nil, let rows = value.payload(Tensor.self) {
      return try unbound(rows, 0)
    }
    guard interpreter.isIterable(value) else {
      throw interpreter.fail(
        .typeError,
        "\(function)(): argument 'tensors' (position 1) must be tuple of Tensors, not \(interpreter.typeName(value))"
      )
    }
    var result: [Tensor] = []
    for (place, part) in try interpreter.collect(value).enumerated() {
      guard let tensor = part.payload(Tensor.self) else {
        throw interpreter.fail(
          .typeError,
          "expected Tensor as element \(place) in argument 0, but got \(interpreter.typeName(part))")
      }
      result.append(tensor)
    }
    return result
  }

  /// The slices of a tensor along an axis, without the axis.
  func unbound(_ tensor: Tensor, _ axis: Int) throws(Stop) -> [Tensor] {
    guard tensor.rank > 0 else {
      throw interpreter.fail(.typeError, "iteration over a 0-d tensor")
    }
    var parts: [Tensor] = []
    try interpreter.charge(4 * tensor.shape[axis])
    for index in 0..<tensor.shape[axis] {
      parts.append(try selected(tensor, axis, index, name: "UnbindBackward0"))
    }
    return parts
  }

  /// Refuses a derivative that is not there, if one is asked for.
  func withoutDerivative(_ result: Tensor, _ inputs: [Tensor], _ name: String) throws(Stop) -> Tensor {
    try record(result, name, inputs) { (torch, _) throws(Stop) in
      throw torch.interpreter.refuse(name, "gradients through this function are not supported")
    }
  }
}

/// A function of torch that is a method of tensors too.
struct TorchOperation: Sendable {
  /// As a function: `torch.softmax(input, dim)`.
  let function: BuiltinFunction
  /// As a method: `input.softmax(dim)`.
  let method: BuiltinFunction

  /// A function of a tensor that gives any value. `parameters` come after `input`.
  init(
    _ name: String, _ parameters: String,
    value body: @escaping @Sendable (TorchArguments) throws(Stop) -> Value
  ) {
    func made(_ first: String) -> BuiltinFunction {
      let hasRest = parameters.split(separator: " ").contains { $0.hasPrefix("*") && $0.count > 1 }
      let text = first + " " + parameters + (hasRest ? "" : " **aliases")
      let shell = BuiltinFunction(name, text) { (_, _) throws(Stop) in .none }
      return BuiltinFunction(name, text) { (interpreter, arguments) throws(Stop) in
        try body(try TorchArguments(interpreter.torch, shell, arguments))
      }
    }
    function = made("input")
    method = made("self")
  }

  /// A function of a tensor that gives a tensor.
  init(
    _ name: String, _ parameters: String = "",
    _ body: @escaping @Sendable (TorchArguments) throws(Stop) -> Tensor
  ) {
    self.init(
      name, parameters,
      value: { (arguments) throws(Stop) in try arguments.torch.value(try body(arguments)) })
  }

  /// The method that does the same in place, its name ending in `_`.
  static func inPlace(_ operation: TorchOperation) -> BuiltinFunction {
    let method = operation.method
    let words = [method.signature]
    _ = words
    return BuiltinFunction(method.name + "_", "self *rest **options") {
      (interpreter, arguments) throws(Stop) in
      let object = arguments.required(0)
      guard let tensor = object.payload(Tensor.self) else { return .none }
      let torch = interpreter.torch
      let other = try interpreter.call(.builtin(method), [object] + arguments.rest, arguments.keywords)
      guard let result = other.payload(Tensor.self) else { return object }
      try torch.replace(tensor, result, method.name + "_")
      return object
    }
  }
}

extension Torch {
  /// Writes the result of an operation into its first operand, if autograd and the types allow it.
  func replace(_ tensor: Tensor, _ result: Tensor, _ name: String) throws(Stop) {
    if state.recordsGradients, tensor.requiresGrad, tensor.isLeaf {
      throw fail("a leaf Variable that requires grad is being used in an in-place operation.")
    }
    if result.type != tensor.type, result.type.category > tensor.type.category {
      throw fail(
        "result type \(result.type.scalarName) can't be cast to the desired output type \(tensor.type.scalarName)"
      )
    }
    guard result.shape == tensor.shape else {
      throw fail(
        "output with shape \(TensorText.size(tensor.shape)) doesn't match the broadcast shape "
          + TensorText.size(result.shape))
    }
    if result.node != nil, tensor.isView || tensor.storage.isShared {
      throw interpreter.refuse(
        name, "changing a tensor in place that shares its elements, while gradients flow, is not supported")
    }
    let fitting = try converted(result, to: tensor.type)
    try become(tensor, fitting)
  }
}

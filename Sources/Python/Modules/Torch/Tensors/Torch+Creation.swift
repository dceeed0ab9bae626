extension Torch {
  /// A tensor from numbers, nested sequences or an array, as `torch.tensor` makes it.
  func made(_ value: Value, _ type: TensorType?) throws(Stop) -> Tensor {
    if let tensor = value.payload(Tensor.self) {
      let plain = try withoutGradients { () throws(Stop) in try copied(tensor) }
      return try converted(plain, to: type ?? tensor.type)
    }
    if case .array(let array) = value { return try converted(array, type) }
    var leaves: [Value] = []
    var shape: [Int] = []
    var found: TensorType?
    try interpreter.descend()
    defer { interpreter.ascend() }
    try flatten(value, depth: 0, &shape, &leaves, &found)
    let own = type ?? found ?? state.defaultType
    _ = try count(of: shape)
    if own.isFloat {
      var values: [Double] = []
      values.reserveCapacity(leaves.count)
      for leaf in leaves {
        if let tensor = leaf.payload(Tensor.self) {
          values.append(tensor.onlyFloat)
        } else {
          values.append(try interpreter.makeFloat(leaf))
        }
      }
      return try real(values, shape, own)
    }
    var values: [Int] = []
    for leaf in leaves {
      if let tensor = leaf.payload(Tensor.self) {
        values.append(own == .bool ? (tensor.onlyFloat != 0 ? 1 : 0) : tensor.integers[0])
        continue
      }
      switch leaf {
      case .float(let real), .npFloat(let real): values.append(try fitting(real, own, own.name))
      case .big: throw interpreter.fail(.valueError, "Overflow when unpacking long long")
      default:
        let integer = leaf.smallInteger ?? 0
        values.append(own == .bool || own == .int64 ? integer : try fitting(integer, own, own.name))
      }
    }
    return try whole(values, shape, own)
  }

  /// A number cut to an integer of a type, if the type holds it; messages call the type `name`.
  func fitting(_ number: Double, _ type: TensorType, _ name: String) throws(Stop) -> Int {
    if type == .bool { return number != 0 ? 1 : 0 }
    let bits = type == .int64 ? 63 : type == .int32 ? 31 : type == .int16 ? 15 : 7
    let most = type == .uint8 ? 255 : Double(sign: .plus, exponent: bits, significand: 1) - 1
    let least = type == .uint8 ? 0 : -Double(sign: .plus, exponent: bits, significand: 1)
    guard number >= least, number <= most, let integer = Int(exactly: number.rounded(.towardZero)) else {
      throw fail("value cannot be converted to type \(name) without overflow")
    }
    return integer
  }

  /// An integer that a type holds; bytes take negative ones too, and wrap them.
  func fitting(_ number: Int, _ type: TensorType, _ name: String) throws(Stop) -> Int {
    let held: ClosedRange<Int> =
      switch type {
      case .uint8: -255...255
      case .int8: -128...127
      case .int16: -32768...32767
      case .int32: -2_147_483_648...2_147_483_647
      default: Int.min...Int.max
      }
    guard held.contains(number) else {
      throw fail("value cannot be converted to type \(name) without overflow")
    }
    return number
  }

  private func flatten(
    _ value: Value, depth: Int, _ shape: inout [Int], _ leaves: inout [Value], _ found: inout TensorType?
  ) throws(Stop) {
    try interpreter.charge()
    let elements: [Value]
    switch value {
    case .list(let list): elements = list.elements
    case .tuple(let tuple): elements = tuple.elements
    case .range, .array: elements = try interpreter.collect(value)
    default:
      if let size = value.payload(TensorSizeObject.self) {
        elements = size.shape.map { .int($0) }
        break
      }
      if let tensor = value.payload(Tensor.self) {
        if tensor.rank > 0 {
          elements = try withoutGradients { () throws(Stop) in
            try unbound(tensor, 0)
          }.map { (part) throws(Stop) in try self.value(part) }
          break
        }
        found = found.map { $0.promoted(with: tensor.type) } ?? tensor.type
        leaves.append(value)
        return
      }
      let type: TensorType
      switch value {
      case .float: type = state.defaultType
      case .npFloat: type = .float64
      case .npScalar(let scalar): type = TensorType(scalar.type) ?? .float64
      case .int, .npInt, .big: type = .int64
      case .bool, .npBool: type = .bool
      case .text:
        throw interpreter.fail(.typeError, "new(): invalid data type 'str'")
      case _ where interpreter.typeName(value) == "complex":
        throw interpreter.refuse("complex tensor", "tensors of complex numbers are not supported")
      default:
        throw fail("Could not infer dtype of \(interpreter.typeName(value))")
      }
      found = found.map { $0.promoted(with: type) } ?? type
      leaves.append(value)
      return
    }
    if depth > 64 { throw interpreter.fail(.valueError, "too many dimensions 'list'") }
    if depth == shape.count {
      shape.append(elements.count)
    } else if shape[depth] != elements.count {
      throw interpreter.fail(
        .valueError,
        "expected sequence of length \(shape[depth]) at dim \(depth) (got \(elements.count))")
    }
    let before = shape.count
    for (place, element) in elements.enumerated() {
      let count = leaves.count
      try flatten(element, depth: depth + 1, &shape, &leaves, &found)
      // A number among sequences, or a sequence among numbers.
      if place == 0, before == depth + 1 { continue }
      if shape.count > depth + 1, leaves.count == count + 1, !isSequence(element) {
        throw interpreter.fail(.typeError, "not a sequence")
      }
    }
  }

  private func isSequence(_ value: Value) -> Bool {
    switch value {
    case .list, .tuple, .range: true
    case .array(let array): !array.shape.isEmpty
    default: (value.payload(Tensor.self)?.rank ?? 0) > 0 || value.payload(TensorSizeObject.self) != nil
    }
  }

  /// An array of NumPy as a tensor with elements of its own.
  func converted(_ array: ArrayObject, _ type: TensorType?) throws(Stop) -> Tensor {
    guard let own = TensorType(array.type) else {
      throw interpreter.refuse("torch.tensor(array)", "arrays of this type are not supported as tensors")
    }
    let made =
      own.isFloat
      ? try real(array.floats, array.shape, own) : try whole(array.integers, array.shape, own)
    return try converted(made, to: type ?? own)
  }

  /// An array of NumPy as a tensor that shares its elements.
  func shared(_ array: ArrayObject) throws(Stop) -> Tensor {
    guard let own = TensorType(array.type) else {
      throw interpreter.refuse("torch.from_numpy", "arrays of this type are not supported as tensors")
    }
    let storage = TensorStorage(array.buffer)
    storage.isShared = true
    return Tensor(
      storage: storage, type: own, shape: array.shape, strides: array.strides, offset: array.offset)
  }

  /// A tensor as an array of NumPy that shares its elements.
  func array(_ tensor: Tensor) throws(Stop) -> Value {
    let source = try defined(tensor)
    guard let type = ElementType(source.type) else {
      if source.type == .bfloat16 {
        throw interpreter.fail(.typeError, "Got unsupported ScalarType BFloat16")
      }
      throw interpreter.refuse("Tensor.numpy", "arrays of \(source.type.name) are not supported")
    }
    source.storage.isShared = true
    return .array(
      ArrayObject(
        buffer: source.storage.buffer, type: type, shape: source.shape, strides: source.strides,
        offset: source.offset))
  }

  /// `requires_grad=True` of functions that make tensors.
  func wanting(_ tensor: Tensor, gradient: Bool) throws(Stop) -> Tensor {
    guard gradient else { return tensor }
    guard tensor.type.isFloat else {
      throw fail("Only Tensors of floating point and complex dtype can require gradients")
    }
    tensor.requiresGrad = true
    return tensor
  }
}

extension TensorType {
  /// The type of an array's elements; `nil` for those that tensors do not have here.
  init?(_ type: ElementType) {
    guard let found = TensorType.allCases.first(where: { $0.name == type.rawValue }) else { return nil }
    self = found
  }
}

extension ElementType {
  /// The type of a tensor's elements; `nil` if arrays do not have it.
  init?(_ type: TensorType) { self.init(rawValue: type.name) }
}

extension Modules {
  private static let options = " dtype= device= requires_grad= !layout !pin_memory !out !memory_format"

  /// A function that makes a tensor, with the options that all of them have.
  static func maker(
    _ name: String, _ parameters: String,
    _ body: @escaping @Sendable (TorchArguments, _ type: TensorType?) throws(Stop) -> Tensor
  ) -> BuiltinFunction {
    let hasRest = parameters.hasPrefix("*")
    let text = hasRest ? parameters + options : parameters + " *" + options
    let shell = BuiltinFunction(name, text) { (_, _) throws(Stop) in .none }
    let first = shell.signature.names.firstIndex(of: "dtype") ?? 0
    return BuiltinFunction(name, text) { (interpreter, arguments) throws(Stop) in
      let call = try TorchArguments(interpreter.torch, shell, arguments)
      try call.torch.checkDevice(call[first + 1])
      let made = try body(call, try call.type(first))
      return try call.torch.value(try call.torch.wanting(made, gradient: try call.flag(first + 2)))
    }
  }

  private static func filled(_ name: String, _ value: Double) -> BuiltinFunction {
    maker(name, "*size") { (call, type) throws(Stop) in
      let shape = try call.torch.shape(call.rest)
      let made = try call.torch.full(value, shape, type ?? call.torch.state.defaultType)
      made.isUndefined = name == "empty" && made.count > 0
      return made
    }
  }

  private static func like(_ name: String, _ value: Double) -> BuiltinFunction {
    maker(name, "input") { (call, type) throws(Stop) in
      let input = try call.input
      let made = try call.torch.full(value, input.shape, type ?? input.type)
      made.isUndefined = name == "empty_like" && made.count > 0
      return made
    }
  }

  /// Functions that make tensors.
  static let torchCreation: [BuiltinFunction] = [
    maker("tensor", "data") { (call, type) throws(Stop) in
      try call.torch.made(call.arguments.required(0), type)
    },
    maker("as_tensor", "data") { (call, type) throws(Stop) in
      let value = call.arguments.required(0)
      if let tensor = value.payload(Tensor.self) {
        return try call.torch.converted(tensor, to: type ?? tensor.type)
      }
      if case .array(let array) = value, let own = TensorType(array.type), type == nil || type == own {
        return try call.torch.shared(array)
      }
      return try call.torch.made(value, type)
    },
    BuiltinFunction("from_numpy", "ndarray /") { (interpreter, arguments) throws(Stop) in
      guard case .array(let array) = arguments.required(0) else {
        throw interpreter.fail(
          .typeError, "expected np.ndarray (got \(interpreter.typeName(arguments.required(0))))")
      }
      return try interpreter.torch.value(try interpreter.torch.shared(array))
    },
    filled("zeros", 0), filled("ones", 1), filled("empty", 0), like("zeros_like", 0), like("ones_like", 1),
    like("empty_like", 0),
    maker("full", "size fill_value") { (call, type) throws(Stop) in
      let value = try call.operand(1)
      let own = type ?? (value.type.isFloat ? call.torch.state.defaultType : value.type)
      return try call.torch.full(value.onlyFloat, try call.torch.shape([call.arguments.required(0)]), own)
    },
    maker("full_like", "input fill_value") { (call, type) throws(Stop) in
      let input = try call.input
      return try call.torch.full(try call.real(1) ?? 0, input.shape, type ?? input.type)
    },
    maker("arange", "start end= step=") { (call, type) throws(Stop) in
      let first = try call.operand(0)
      let second = call[1] == nil ? nil : try call.operand(1)
      let third = call[2] == nil ? nil : try call.operand(2)
      for part in [first, second, third] {
        guard let part, part.count != 1 else { continue }
        throw call.torch.fail("a Tensor with \(part.count) elements cannot be converted to Scalar")
      }
      let isFloat = [first, second, third].contains { $0?.type.isFloat == true }
      let (start, end) = second.map { (first.onlyFloat, $0.onlyFloat) } ?? (0, first.onlyFloat)
      let step = third?.onlyFloat ?? 1
      if step == 0 { throw call.torch.fail("step must be nonzero") }
      if step > 0 ? start > end : start < end {
        throw call.torch.fail("upper bound and lower bound inconsistent with step sign")
      }
      let length = ((end - start) / step).rounded(.up)
      guard length.isFinite, length < Double(call.torch.interpreter.limits.memory) else {
        throw .limit(.memory)
      }
      let count = try call.torch.count(of: [Int(length)])
      let own = type ?? (isFloat ? call.torch.state.defaultType : .int64)
      if own.isFloat {
        return try call.torch.real((0..<count).map { start + Double($0) * step }, [count], own)
      }
      // The step is cut to an integer, the length is not.
      let (origin, distance) = (
        Torch.integer(start.rounded(.towardZero)), Torch.integer(step.rounded(.towardZero))
      )
      return try call.torch.whole((0..<count).map { origin &+ $0 &* distance }, [count], own)
    },
    maker("linspace", "start end steps") { (call, type) throws(Stop) in
      let own = type ?? call.torch.state.defaultType
      let (start, end) = (try call.real(0) ?? 0, try call.real(1) ?? 0)
      guard let steps = try call.integer(2), steps >= 0 else {
        throw call.torch.fail("number of steps must be non-negative")
      }
      _ = try call.torch.count(of: [steps])
      return try call.torch.real(Torch.spaced(start, end, steps, own), [steps], own)
    },
    maker("logspace", "start end steps base=") { (call, type) throws(Stop) in
      let own = type ?? call.torch.state.defaultType
      let (start, end) = (try call.real(0) ?? 0, try call.real(1) ?? 0)
      let base = try call.real(3) ?? 10
      guard let steps = try call.integer(2), steps >= 0 else {
        throw call.torch.fail("number of steps must be non-negative")
      }
      _ = try call.torch.count(of: [steps])
      let exponents = Torch.spaced(start, end, steps, .float64)
      return try call.torch.real(exponents.map { RealPower.power(base, $0) }, [steps], own)
    },
    maker("eye", "n m=") { (call, type) throws(Stop) in
      let rows = try call.integer(0) ?? 0
      let columns = try call.integer(1) ?? rows
      _ = try call.torch.count(of: [rows, columns])
      let made = try call.torch.full(0, [rows, columns], type ?? call.torch.state.defaultType)
      for index in 0..<min(rows, columns) {
        if made.type.isFloat {
          made.storage.buffer.floats[index * columns + index] = 1
        } else {
          made.storage.buffer.integers[index * columns + index] = 1
        }
      }
      return made
    },
  ]
}

extension Torch {
  /// Numbers in equal steps; the second half is counted from the end, as torch does.
  static func spaced(_ start: Double, _ end: Double, _ steps: Int, _ type: TensorType) -> [Double] {
    if steps == 1 { return [start] }
    let first = type.rounded(start)
    let last = type.rounded(end)
    let step = type.rounded((last - first) / Double(steps - 1))
    return (0..<steps).map { index in
      index < steps / 2 ? first + step * Double(index) : last - step * Double(steps - index - 1)
    }
  }

  /// Refuses devices that are not there.
  func checkDevice(_ value: Value?) throws(Stop) {
    guard let value else { return }
    if let device = value.payload(TorchDevice.self), device.name.hasPrefix("cpu") { return }
    if case .text(let text) = value, text.string == "cpu" || text.string == "cpu:0" { return }
    throw interpreter.refuse("device", "only the device 'cpu' is supported")
  }
}

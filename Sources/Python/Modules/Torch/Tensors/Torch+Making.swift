extension Torch {
  /// The number of elements of a shape, if that many fit into memory.
  func count(of shape: [Int]) throws(Stop) -> Int {
    if let length = shape.first(where: { $0 < 0 }) {
      throw fail("Trying to create tensor with negative dimension \(length): \(TensorText.size(shape))")
    }
    try interpreter.checkExtent(of: shape)
    let count = shape.reduce(1, *)
    try interpreter.charge(elements: count)
    return count
  }

  /// A new tensor of floats in C order, rounded to its type.
  func real(_ values: [Double], _ shape: [Int], _ type: TensorType) throws(Stop) -> Tensor {
    try interpreter.charge(elements: values.count)
    guard type.isFloat else {
      throw interpreter.refuse("torch." + type.name, "this function of integers is not supported")
    }
    let rounded: [Double]
    switch type {
    case .float64: rounded = values
    case .float32: rounded = values.map { Double(Float($0)) }
    default: rounded = values.map { type.rounded($0) }
    }
    return Tensor(
      storage: TensorStorage(try ArrayBuffer(floats: rounded, interpreter.meter)), type: type, shape: shape)
  }

  /// A new tensor of integers or truth values in C order.
  func whole(_ values: [Int], _ shape: [Int], _ type: TensorType = .int64) throws(Stop) -> Tensor {
    try interpreter.charge(elements: values.count)
    let wrapped = type == .int64 ? values : values.map { type.wrapped($0) }
    return Tensor(
      storage: TensorStorage(try ArrayBuffer(integers: wrapped, interpreter.meter)), type: type, shape: shape)
  }

  /// A new tensor of truth values in C order.
  func flags(_ values: [Bool], _ shape: [Int]) throws(Stop) -> Tensor {
    try whole(values.map { $0 ? 1 : 0 }, shape, .bool)
  }

  /// A tensor in which every element is the same.
  func full(_ value: Double, _ shape: [Int], _ type: TensorType) throws(Stop) -> Tensor {
    let count = try count(of: shape)
    if type.isFloat { return try real(Array(repeating: value, count: count), shape, type) }
    let integer = Int(exactly: value.rounded(.towardZero)) ?? .min
    return try whole(
      Array(repeating: type == .bool ? (value != 0 ? 1 : 0) : integer, count: count), shape, type)
  }

  /// A tensor of one float without axes.
  func scalar(_ value: Double, _ type: TensorType) throws(Stop) -> Tensor { try real([value], [], type) }

  /// A number of Python's own as a tensor, which hardly takes part in promotion.
  func number(_ value: Double) throws(Stop) -> Tensor {
    Tensor(
      storage: TensorStorage(try ArrayBuffer(floats: [value], interpreter.meter)), type: .float64, shape: [],
      isNumber: true)
  }

  /// An integer of Python's own as a tensor, which hardly takes part in promotion.
  func number(_ value: Int, _ type: TensorType = .int64) throws(Stop) -> Tensor {
    Tensor(
      storage: TensorStorage(try ArrayBuffer(integers: [value], interpreter.meter)), type: type, shape: [],
      isNumber: true)
  }

  /// Refuses to go on if the elements of a tensor were never set.
  func defined(_ tensor: Tensor) throws(Stop) -> Tensor {
    if tensor.isUndefined {
      throw interpreter.refuse(
        "torch.empty", "the elements of torch.empty depend on what was in memory before")
    }
    return tensor
  }

  /// The tensor in another type; the same one if it has it.
  func converted(_ tensor: Tensor, to type: TensorType) throws(Stop) -> Tensor {
    if tensor.type == type { return tensor }
    let source = try defined(tensor)
    let made: Tensor
    if type.isFloat {
      made = try real(source.floats, source.shape, type)
    } else if source.type.isFloat {
      made = try whole(
        source.floats.map {
          type == .bool ? ($0 != 0 ? 1 : 0) : Int(exactly: $0.rounded(.towardZero)) ?? .min
        },
        source.shape, type)
    } else {
      made = try whole(source.integers, source.shape, type)
    }
    let own = tensor.type
    return try record(made, "ToCopyBackward0", [tensor]) { (torch, gradient) throws(Stop) in
      [try torch.converted(gradient, to: own)]
    }
  }

  /// A copy of the elements in C order.
  func copied(_ tensor: Tensor) throws(Stop) -> Tensor {
    let source = try defined(tensor)
    let made =
      source.type.isFloat
      ? try real(source.floats, source.shape, source.type)
      : try whole(source.integers, source.shape, source.type)
    return try record(made, "CloneBackward0", [tensor]) { (_, gradient) throws(Stop) in [gradient] }
  }

  /// A tensor with the elements in C order: the same one if they are.
  func contiguous(_ tensor: Tensor) throws(Stop) -> Tensor {
    tensor.isContiguous ? tensor : try copied(tensor)
  }

  /// The type of the result of an operation between tensors.
  ///
  /// Tensors with axes come before those without, and both before numbers of Python's own; among the later ones only a
  /// higher kind (truth values, integers, floats) counts ("Tensor Attributes" in PyTorch's documentation).
  func resultType(_ tensors: [Tensor]) -> TensorType {
    var withAxes: TensorType?
    var withoutAxes: TensorType?
    var numbers: TensorType?
    for tensor in tensors {
      if tensor.isNumber {
        let type = tensor.type.isFloat ? state.defaultType : tensor.type
        numbers = numbers.map { $0.promoted(with: type) } ?? type
      } else if tensor.shape.isEmpty {
        withoutAxes = withoutAxes.map { $0.promoted(with: tensor.type) } ?? tensor.type
      } else {
        withAxes = withAxes.map { $0.promoted(with: tensor.type) } ?? tensor.type
      }
    }
    func combine(_ higher: TensorType?, _ lower: TensorType?) -> TensorType? {
      guard let higher else { return lower }
      guard let lower else { return higher }
      return lower.category > higher.category ? lower : higher
    }
    return combine(combine(withAxes, withoutAxes), numbers) ?? state.defaultType
  }
}

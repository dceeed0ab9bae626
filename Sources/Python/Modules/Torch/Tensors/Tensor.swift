/// The elements that tensors share, and how often they were changed in place.
final class TensorStorage {
  let buffer: ArrayBuffer
  /// How many operations changed elements in place; autograd refuses what it saved before.
  var version = 0
  /// Whether several tensors look at these elements.
  var isShared = false

  /// A storage around a buffer, which may belong to an array of NumPy too.
  init(_ buffer: ArrayBuffer) { self.buffer = buffer }
}

/// A tensor: a view of a storage, with its place in the recorded graph. The payload of `torch.Tensor` objects.
final class Tensor {
  private(set) var storage: TensorStorage
  private(set) var type: TensorType
  private(set) var shape: [Int]
  private(set) var strides: [Int]
  private(set) var offset: Int
  /// Whether gradients flow to it.
  var requiresGrad = false
  /// What computed it, if gradients flow through that.
  var node: GradientNode?
  /// `.grad`
  var gradient: Tensor?
  /// Whether `.grad` is kept although it is no leaf.
  var retainsGradient = false
  /// Whether it stands for a number of Python's own, which hardly takes part in promotion.
  let isNumber: Bool
  /// Whether its elements were never set: `torch.empty`.
  var isUndefined = false
  /// Whether it is a view of another tensor's elements.
  var isView = false
  private let weight: Weight

  /// A view of `storage`.
  init(
    storage: TensorStorage, type: TensorType, shape: [Int], strides: [Int]? = nil, offset: Int = 0,
    isNumber: Bool = false
  ) {
    self.storage = storage
    self.type = type
    self.shape = shape
    self.strides = strides ?? ArrayObject.strides(for: shape)
    self.offset = offset
    self.isNumber = isNumber
    weight = Weight(storage.buffer.meter, 6 * Charge.object + 16 * shape.count)
  }

  /// The number of elements.
  var count: Int { shape.reduce(1, *) }

  /// The number of axes.
  var rank: Int { shape.count }

  /// Whether it is a leaf of the recorded graph.
  var isLeaf: Bool { node == nil }

  /// Whether the elements stand in C order without gaps.
  var isContiguous: Bool {
    var expected = 1
    for axis in shape.indices.reversed() {
      if shape[axis] != 1, strides[axis] != expected { return count == 0 }
      expected *= shape[axis]
    }
    return true
  }

  /// The indices of the elements in the buffer, in C order.
  var positions: [Int] { ArrayObject.positions(shape: shape, strides: strides, offset: offset) }

  /// The elements in C order as doubles.
  var floats: [Double] {
    guard type.isFloat else { return integers.map { Double($0) } }
    let source = storage.buffer.floats
    let count = count
    // An empty view may begin behind the end of its buffer.
    if count == 0 { return [] }
    if isContiguous {
      return offset == 0 && source.count == count ? source : Array(source[offset..<offset + count])
    }
    return positions.map { source[$0] }
  }

  /// The elements in C order as integers; floats are cut off.
  var integers: [Int] {
    if type.isFloat { return floats.map { Int(exactly: $0.rounded(.towardZero)) ?? .min } }
    let source = storage.buffer.integers
    let count = count
    if count == 0 { return [] }
    if isContiguous {
      return offset == 0 && source.count == count ? source : Array(source[offset..<offset + count])
    }
    return positions.map { source[$0] }
  }

  /// The only element as a double.
  var onlyFloat: Double {
    if count == 0 { return .nan }
    return type.isFloat ? storage.buffer.floats[offset] : Double(storage.buffer.integers[offset])
  }

  /// The element at a place in the buffer, as a value of Python's own types.
  func plain(at position: Int) -> Value {
    if type.isFloat { return .float(storage.buffer.floats[position]) }
    let integer = storage.buffer.integers[position]
    return type == .bool ? .bool(integer != 0) : .int(integer)
  }

  /// Another view of the same elements; the graph is not recorded.
  func view(shape: [Int], strides: [Int], offset: Int) -> Tensor {
    storage.isShared = true
    let made = Tensor(storage: storage, type: type, shape: shape, strides: strides, offset: offset)
    made.isView = true
    made.isUndefined = isUndefined
    return made
  }

  /// The same elements without the graph.
  var detached: Tensor { view(shape: shape, strides: strides, offset: offset) }

  /// Takes over the elements of another tensor: `.data = other`.
  func adopt(_ other: Tensor) {
    storage = other.storage
    type = other.type
    shape = other.shape
    strides = other.strides
    offset = other.offset
    isUndefined = other.isUndefined
  }

  /// Overwrites the elements with values in C order; a tensor stretched over one element is never written to.
  func write(floats values: [Double]) {
    storage.version += 1
    isUndefined = false
    if isContiguous, offset == 0, storage.buffer.floats.count == values.count {
      storage.buffer.floats = values
      return
    }
    for (position, value) in zip(positions, values) { storage.buffer.floats[position] = value }
  }

  /// Overwrites the elements with integers in C order.
  func write(integers values: [Int]) {
    storage.version += 1
    isUndefined = false
    for (position, value) in zip(positions, values) { storage.buffer.integers[position] = value }
  }
}

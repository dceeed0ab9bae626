/// The elements that arrays share: a slice of an array is another view of the same buffer.
final class ArrayBuffer {
  /// The elements if they are floats.
  var floats: [Double]
  /// The elements if they are integers, or booleans as 0 and 1.
  var integers: [Int]
  private let charge: Charge
  /// What its bytes are charged to, and those of its views.
  var meter: Meter { charge.meter }

  /// A buffer of floats.
  init(floats: [Double], _ meter: Meter) throws(Stop) {
    charge = try Charge(meter, Charge.object + 8 * floats.count)
    self.floats = floats
    integers = []
  }

  /// A buffer of integers.
  init(integers: [Int], _ meter: Meter) throws(Stop) {
    charge = try Charge(meter, Charge.object + 8 * integers.count)
    self.integers = integers
    floats = []
  }

  deinit {
    if floats.count >= SpareBuffers.least { charge.meter.spare.keep(floats) }
    if integers.count >= SpareBuffers.least { charge.meter.spare.keep(integers) }
  }
}

/// An `ndarray`.
final class ArrayObject {
  let buffer: ArrayBuffer
  let type: ElementType
  /// The lengths of its axes.
  private(set) var shape: [Int]
  /// The distance between neighbours along each axis, in elements.
  private(set) var strides: [Int]
  /// The index of its first element in the buffer.
  let offset: Int
  /// Whether its elements cannot be assigned: `np.broadcast_to`.
  var isReadOnly = false
  private let weight: Weight

  /// A view of `buffer`.
  init(buffer: ArrayBuffer, type: ElementType, shape: [Int], strides: [Int], offset: Int) {
    self.buffer = buffer
    self.type = type
    self.shape = shape
    self.strides = strides
    self.offset = offset
    weight = Weight(buffer.meter, 5 * Charge.object + 16 * shape.count)
  }

  /// Gives the same elements another shape.
  func replace(shape: [Int], strides: [Int]) {
    self.shape = shape
    self.strides = strides
  }

  /// The number of elements.
  var count: Int { shape.reduce(1, *) }

  /// Whether the elements stand in C order without gaps.
  var isContiguous: Bool {
    var expected = 1
    for axis in shape.indices.reversed() {
      if shape[axis] != 1, strides[axis] != expected { return count == 0 }
      expected *= shape[axis]
    }
    return true
  }

  /// The strides of C order.
  static func strides(for shape: [Int]) -> [Int] {
    var strides = Array(repeating: 1, count: shape.count)
    var step = 1
    for axis in shape.indices.reversed() {
      strides[axis] = step
      step *= max(shape[axis], 1)
    }
    return strides
  }
}

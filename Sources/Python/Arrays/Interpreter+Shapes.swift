extension Interpreter {
  /// An array with another shape: a view if its elements stand in C order, else a copy.
  func reshape(_ array: ArrayObject, to value: Value) throws(Stop) -> Value {
    var shape = try self.shape(value)
    let count = array.count
    let unknown = shape.indices.filter { shape[$0] < 0 }
    if unknown.count > 1 { throw fail(.valueError, "can only specify one unknown dimension") }
    if let axis = unknown.first {
      let known = shape.filter { $0 >= 0 }.reduce(1, Interpreter.product)
      if known == 0 || count % known != 0 { throw reshapeError(count, shape) }
      shape[axis] = count / known
    }
    var product = 1
    for length in shape {
      let (next, overflow) = product.multipliedReportingOverflow(by: length)
      if overflow { throw reshapeError(count, shape) }
      product = next
    }
    guard product == count else { throw reshapeError(count, shape) }
    try checkExtent(of: shape)
    let source = array.isContiguous ? array : try copy(array)
    return .array(source.view(shape: shape, strides: ArrayObject.strides(for: shape), offset: source.offset))
  }

  private func reshapeError(_ count: Int, _ shape: [Int]) -> Stop {
    fail(
      .valueError,
      "cannot reshape array of size \(count) into shape ("
        + shape.map { $0 < 0 ? "newaxis" : String($0) }.joined(separator: ",")
        + (shape.count == 1 ? ",)" : ")"))
  }

  /// A copy in C order.
  func copy(_ source: ArrayObject) throws(Stop) -> ArrayObject {
    try charge(elements: source.count)
    if source.type.isFloat { return try array(source.floats, source.type, shape: source.shape) }
    return try array(source.integers, source.type, shape: source.shape)
  }

  /// A view with its axes in another order.
  func transposed(_ array: ArrayObject, _ order: [Int]? = nil) -> ArrayObject {
    let order = order ?? array.shape.indices.reversed()
    return array.view(
      shape: order.map { array.shape[$0] }, strides: order.map { array.strides[$0] }, offset: array.offset)
  }

  /// Arrays joined along an axis they have.
  func concatenated(_ arrays: [ArrayObject], axis: Int) throws(Stop) -> ArrayObject {
    guard let first = arrays.first else { throw fail(.valueError, "need at least one array to concatenate") }
    if first.shape.isEmpty { throw fail(.valueError, "zero-dimensional arrays cannot be concatenated") }
    let own = try self.axis(axis, of: first.shape.count)
    var shape = first.shape
    shape[own] = 0
    var type = first.type
    for (index, array) in arrays.enumerated() {
      guard array.shape.count == first.shape.count else {
        throw fail(
          .valueError,
          "all the input arrays must have same number of dimensions, but the array at index 0 has "
            + "\(first.shape.count) dimension(s) and the array at index \(index) has \(array.shape.count) dimension(s)"
        )
      }
      for axis in shape.indices where axis != own && array.shape[axis] != first.shape[axis] {
        throw fail(
          .valueError,
          "all the input array dimensions except for the concatenation axis must match exactly, but along dimension "
            + "\(axis), the array at index 0 has size \(first.shape[axis]) and the array at index \(index) has size "
            + "\(array.shape[axis])")
      }
      shape[own] += array.shape[own]
      type = type.promoted(with: array.type)
    }
    _ = try count(of: shape)
    let outer = shape[..<own].reduce(1, *)
    let inner = shape[(own + 1)...].reduce(1, *)
    if type.isFloat {
      let parts = arrays.map { ($0.floats, $0.shape[own] * inner) }
      let values = Interpreter.interleaved(parts, outer)
      return try array(type == .float64 ? values : values.map { type.rounded($0) }, type, shape: shape)
    }
    let parts = arrays.map { ($0.integers, $0.shape[own] * inner) }
    return try array(Interpreter.interleaved(parts, outer), type, shape: shape)
  }

  private static func interleaved<T>(_ parts: [([T], Int)], _ outer: Int) -> [T] {
    var result: [T] = []
    for row in 0..<outer {
      for (values, width) in parts { result += values[row * width..<(row + 1) * width] }
    }
    return result
  }

  /// An array with a new axis of length 1.
  func expanded(_ array: ArrayObject, at axis: Int) throws(Stop) -> ArrayObject {
    let own = try self.axis(axis, of: array.shape.count + 1)
    var (shape, strides) = (array.shape, array.strides)
    shape.insert(1, at: own)
    strides.insert(0, at: own)
    return array.view(shape: shape, strides: strides, offset: array.offset)
  }

  /// An array with at least `rank` axes, as `np.atleast_2d` and `np.vstack` make it.
  func atLeast(_ rank: Int, _ array: ArrayObject) throws(Stop) -> ArrayObject {
    var result = array
    while result.shape.count < rank { result = try expanded(result, at: 0) }
    return result
  }
}

extension ArrayObject {
  /// Takes another shape for the same elements.
  func adopt(shape: [Int], strides: [Int], _ interpreter: Interpreter) throws(Stop) {
    guard isContiguous else {
      throw interpreter.fail(
        .attributeError,
        "Incompatible shape for in-place modification. Use `.reshape()` to make a copy with the desired shape."
      )
    }
    replace(shape: shape, strides: strides)
  }
}

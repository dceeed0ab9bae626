extension Interpreter {
  /// The shape to which all shapes stretch.
  func broadcast(_ shapes: [[Int]]) throws(Stop) -> [Int] {
    var result: [Int] = []
    let rank = shapes.map(\.count).max() ?? 0
    for axis in 0..<rank {
      var length = 1
      for shape in shapes {
        let own = axis - (rank - shape.count)
        guard own >= 0, shape[own] != 1 else { continue }
        if length != 1, length != shape[own] {
          throw fail(
            .valueError,
            "operands could not be broadcast together with shapes "
              + shapes.map { Interpreter.shapeText($0) + " " }.joined())
        }
        length = shape[own]
      }
      result.append(length)
    }
    return result
  }

  /// A shape as messages have it: `(3,)`, `(2,3)`.
  static func shapeText(_ shape: [Int]) -> String {
    "(" + shape.map(String.init).joined(separator: ",") + (shape.count == 1 ? ",)" : ")")
  }

  /// A view of an array with another shape, to which its own stretches.
  func stretched(_ array: ArrayObject, to shape: [Int]) -> ArrayObject {
    if array.shape == shape { return array }
    var strides = Array(repeating: 0, count: shape.count)
    for axis in array.shape.indices {
      let target = shape.count - array.shape.count + axis
      strides[target] = array.shape[axis] == 1 ? 0 : array.strides[axis]
    }
    return array.view(shape: shape, strides: strides, offset: array.offset)
  }

  /// Two operands of an operator as arrays; a number of Python's own takes the other's type if it can.
  func operands(_ left: Value, _ right: Value) throws(Stop) -> (ArrayObject, ArrayObject, [Int]) {
    let a = try operand(left)
    let b = try operand(right)
    let shape = try broadcast([a.shape, b.shape])
    _ = try count(of: shape)
    return (stretched(a, to: shape), stretched(b, to: shape), shape)
  }

  private func operand(_ value: Value) throws(Stop) -> ArrayObject {
    switch value {
    case .float(let real), .npFloat(let real): return try array([real], shape: [])
    case .int(let integer), .npInt(let integer): return try array([integer], shape: [])
    case .bool(let flag), .npBool(let flag): return try array([flag ? 1 : 0], .bool, shape: [])
    case .big(let integer):
      let real = Interpreter.nearestDouble(integer)
      if real.isInfinite { throw fail(.overflowError, "int too large to convert to float") }
      throw refuse("large integer", "integers beyond 64 bits in array arithmetic are not supported")
    default: return try asArray(value)
    }
  }
}

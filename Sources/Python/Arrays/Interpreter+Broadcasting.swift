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

  /// Two operands of a function as arrays of one shape; a number of Python's own takes the other's type if it can.
  func operands(_ left: Value, _ right: Value) throws(Stop) -> (ArrayObject, ArrayObject, [Int]) {
    let (first, second) = (try operand(left), try operand(right))
    let common = commonType(first, second)
    func array(_ operand: Operand) throws(Stop) -> ArrayObject {
      if let array = operand.array { return array }
      let type = operand.isWeak ? common : operand.type
      if type.isFloat { return try self.array([type.rounded(operand.real)], type, shape: []) }
      return try self.array([operand.integer], type, shape: [])
    }
    let (a, b) = (try array(first), try array(second))
    let shape = try broadcast([a.shape, b.shape])
    _ = try count(of: shape)
    return (stretched(a, to: shape), stretched(b, to: shape), shape)
  }
}

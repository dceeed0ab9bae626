import BigInt

extension Interpreter {
  /// Whether operators on a value are NumPy's.
  func isNumPy(_ value: Value) -> Bool {
    switch value {
    case .array, .npFloat, .npInt, .npBool, .npScalar: true
    default: false
    }
  }

  /// A new array of floats in C order.
  func array(_ floats: [Double], _ type: ElementType = .float64, shape: [Int]? = nil) throws(Stop)
    -> ArrayObject
  {
    let shape = shape ?? [floats.count]
    return ArrayObject(
      buffer: try ArrayBuffer(floats: floats, meter), type: type, shape: shape,
      strides: ArrayObject.strides(for: shape), offset: 0)
  }

  /// A new array of integers or booleans in C order.
  func array(_ integers: [Int], _ type: ElementType = .int64, shape: [Int]? = nil) throws(Stop) -> ArrayObject
  {
    let shape = shape ?? [integers.count]
    return ArrayObject(
      buffer: try ArrayBuffer(integers: integers, meter), type: type, shape: shape,
      strides: ArrayObject.strides(for: shape), offset: 0)
  }

  /// The number of elements of a shape, if that many fit into memory.
  func count(of shape: [Int]) throws(Stop) -> Int {
    if shape.contains(where: { $0 < 0 }) {
      throw fail(.valueError, "negative dimensions are not allowed")
    }
    try checkExtent(of: shape)
    let count = shape.reduce(1, *)
    try charge(elements: count)
    return count
  }

  /// Refuses shapes of more elements than fit into memory, lengths of 0 counted as 1: there are loops over the rows of
  /// arrays without columns.
  func checkExtent(of shape: [Int]) throws(Stop) {
    var extent = 1
    for length in shape where length > 1 {
      let (product, overflow) = extent.multipliedReportingOverflow(by: length)
      if overflow || product > limits.memory / 8 { throw .limit(.memory) }
      extent = product
    }
  }

  /// An array as a value: without axes it is a scalar.
  func wrapped(_ array: ArrayObject) -> Value { array.shape.isEmpty ? scalar(of: array) : .array(array) }

  /// The first element of an array as a scalar.
  func scalar(of array: ArrayObject) -> Value { array.scalar(at: array.offset) }

  /// A scalar of an element type, as calling `np.float32` makes it; sequences become arrays.
  func makeScalar(_ value: Value, _ type: ElementType) throws(Stop) -> Value {
    switch value {
    case .array(let array): return wrapped(try converted(array, to: type))
    case .list, .tuple: return wrapped(try asArray(value, type))
    case .text:
      return type.isFloat
        ? Value(type.rounded(try makeFloat(value)), type)
        : type == .bool
          ? .npBool(try truth(value)) : try makeScalar(try makeInteger(value, base: nil), type)
    default: break
    }
    if type.isFloat { return Value(type.rounded(try makeFloat(value)), type) }
    if type == .bool { return .npBool(try truth(value)) }
    if let scalar = value.scalarType, scalar.isFloat {
      return wrapped(try converted(try asArray(value), to: type))
    }
    if let scalar = value.scalarType, !scalar.isFloat {
      let integer = value.smallInteger ?? 0
      if type == .uint64, integer < 0 {
        throw refuse("uint64", "integers of uint64 beyond 2**63 - 1 are not supported")
      }
      return Value(type.wrapped(integer), type)
    }
    let made = try makeInteger(value, base: nil)
    guard case .int(let integer) = made else {
      if type == .uint64, let big = made.integer, big > 0, big.bitWidth <= 65 {
        throw refuse("uint64", "integers of uint64 beyond 2**63 - 1 are not supported")
      }
      throw fail(.overflowError, "Python int too large to convert to C long")
    }
    return Value(try ranged(integer, type), type)
  }

  /// An integer of Python's, if a type holds it.
  func ranged(_ integer: Int, _ type: ElementType) throws(Stop) -> Int {
    if !type.bounds.contains(integer) {
      throw fail(.overflowError, "Python integer \(integer) out of bounds for \(type.rawValue)")
    }
    return integer
  }

  /// A value as an array; an array stays itself.
  func asArray(_ value: Value, _ type: ElementType? = nil) throws(Stop) -> ArrayObject {
    if case .array(let array) = value {
      if let type, type != array.type { return try converted(array, to: type) }
      return array
    }
    var leaves: [Value] = []
    var shape: [Int] = []
    try measure(value, depth: 0, shape: &shape)
    guard try flatten(value, shape: shape[...], into: &leaves) else {
      let common = try commonShape(value)
      throw fail(
        .valueError,
        "setting an array element with a sequence. The requested array has an inhomogeneous shape after "
          + "\(common.count) dimensions. The detected shape was \(Interpreter.tupleText(common)) + inhomogeneous part."
      )
    }
    var found: ElementType?
    for leaf in leaves {
      let own = try elementType(ofLeaf: leaf)
      found = found == nil || found == own ? own : found.map { $0.promoted(with: own) }
    }
    let result = type ?? found ?? .float64
    try charge(elements: leaves.count)
    if result.isFloat {
      var floats: [Double] = []
      floats.reserveCapacity(leaves.count)
      for leaf in leaves { floats.append(result.rounded(try makeFloat(leaf))) }
      return try array(floats, result, shape: shape)
    }
    var integers: [Int] = []
    integers.reserveCapacity(leaves.count)
    for leaf in leaves {
      switch leaf {
      case .int(let integer) where result == .int64: integers.append(integer)
      case .int(let integer) where result != .bool: integers.append(try ranged(integer, result))
      case .big:
        throw fail(.overflowError, "Python int too large to convert to C long")
      case .float(let real) where result != .bool && !real.isFinite:
        throw real.isNaN
          ? fail(.valueError, "cannot convert float NaN to integer")
          : fail(.overflowError, "cannot convert float infinity to integer")
      default: integers.append(try makeScalar(leaf, result).smallInteger ?? 0)
      }
    }
    return try array(integers, result, shape: shape)
  }

  private func elementType(ofLeaf leaf: Value) throws(Stop) -> ElementType {
    switch leaf {
    case .float, .npFloat: return .float64
    case .int, .npInt: return .int64
    case .bool, .npBool: return .bool
    case .npScalar(let scalar): return scalar.type
    case .big: throw refuse("large integer", "arrays of integers beyond 64 bits are not supported")
    default:
      throw refuse(
        "array of \(typeName(leaf))", "arrays of \(typeName(leaf)) objects are not supported, only of numbers"
      )
    }
  }

  /// The shape that the first elements of nested sequences have.
  private func measure(_ value: Value, depth: Int, shape: inout [Int]) throws(Stop) {
    if depth > 32 { throw fail(.valueError, "setting an array element with a sequence.") }
    switch value {
    case .list(let list):
      shape.append(list.elements.count)
      if let first = list.elements.first { try measure(first, depth: depth + 1, shape: &shape) }
    case .tuple(let tuple):
      shape.append(tuple.elements.count)
      if let first = tuple.elements.first { try measure(first, depth: depth + 1, shape: &shape) }
    case .range(let range): shape.append(range.count)
    case .array(let array): shape += array.shape
    case .instance, .dict, .set, .iterator, .text, .none:
      throw refuse(
        "array of \(typeName(value))",
        "arrays of \(typeName(value)) objects are not supported, only of numbers")
    default: return
    }
  }

  /// The lengths of nested sequences as far as they agree.
  private func commonShape(_ value: Value) throws(Stop) -> [Int] {
    var level = [value]
    var shape: [Int] = []
    while true {
      var next: [Value] = []
      var length: Int?
      for element in level {
        switch element {
        case .list, .tuple, .range, .array: break
        default: return shape
        }
        let parts = try collect(element)
        if let length, parts.count != length { return shape }
        length = parts.count
        next += parts
      }
      guard let length, length > 0 else { return shape }
      shape.append(length)
      level = next
    }
  }

  /// Adds the leaves of nested sequences in order; whether they have the wanted shape.
  private func flatten(_ value: Value, shape: ArraySlice<Int>, into leaves: inout [Value]) throws(Stop)
    -> Bool
  {
    try charge()
    let elements: [Value]
    switch value {
    case .list(let list): elements = list.elements
    case .tuple(let tuple): elements = tuple.elements
    case .range(let range):
      // Its elements first lie in two arrays of values.
      let count = try count(of: [range.count, 4])
      elements = (0..<count / 4).map { .int(range[$0]) }
    case .array(let array):
      guard array.shape == Array(shape) else { return false }
      leaves += array.positions.map { array.scalar(at: $0) }
      return true
    default:
      guard shape.isEmpty else { return false }
      leaves.append(value)
      return true
    }
    guard let length = shape.first, elements.count == length else { return false }
    for element in elements where !(try flatten(element, shape: shape.dropFirst(), into: &leaves)) {
      return false
    }
    return true
  }

  /// A shape from an integer or a sequence of them.
  func shape(_ value: Value) throws(Stop) -> [Int] {
    if let length = value.smallInteger { return [length] }
    guard isIterable(value) else {
      throw fail(.typeError, "expected a sequence of integers or a single integer, got '\(typeName(value))'")
    }
    var shape: [Int] = []
    for part in try collect(value) {
      guard let length = part.smallInteger else {
        throw fail(.typeError, "'\(typeName(part))' object cannot be interpreted as an integer")
      }
      shape.append(length)
    }
    return shape
  }
}

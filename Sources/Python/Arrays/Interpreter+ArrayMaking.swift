extension Interpreter {
  /// Whether operators on a value are NumPy's.
  func isNumPy(_ value: Value) -> Bool {
    switch value {
    case .array, .npFloat, .npInt, .npBool: true
    default: false
    }
  }

  /// A new array of floats in C order.
  func array(_ floats: [Double], shape: [Int]? = nil) throws(Stop) -> ArrayObject {
    let shape = shape ?? [floats.count]
    return ArrayObject(
      buffer: try ArrayBuffer(floats: floats, meter), type: .float64, shape: shape,
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
    var count = 1
    for length in shape {
      if length < 0 { throw fail(.valueError, "negative dimensions are not allowed") }
      let (product, overflow) = count.multipliedReportingOverflow(by: length)
      if overflow || product > limits.memory / 8 { throw .limit(.memory) }
      count = product
    }
    try charge(elements: count)
    return count
  }

  /// An array as a value: without axes it is a scalar.
  func wrapped(_ array: ArrayObject) -> Value { array.shape.isEmpty ? scalar(of: array) : .array(array) }

  /// The first element of an array as a scalar.
  func scalar(of array: ArrayObject) -> Value { array.scalar(at: array.offset) }

  /// A scalar of an element type.
  func makeScalar(_ value: Value, _ type: ElementType) throws(Stop) -> Value {
    if case .array(let array) = value { return wrapped(try converted(array, to: type)) }
    if case .list = value { return wrapped(try converted(try asArray(value), to: type)) }
    switch type {
    case .float64: return .npFloat(try makeFloat(value))
    case .bool: return .npBool(try truth(value))
    case .int64:
      guard case .int(let integer) = try makeInteger(value, base: nil) else {
        throw fail(.overflowError, "Python int too large to convert to C long")
      }
      return .npInt(integer)
    }
  }

  /// The element type that a `dtype=` argument names; `nil` for none given.
  func elementType(_ value: Value?) throws(Stop) -> ElementType? {
    switch value {
    case nil, .some(.none): return nil
    case .some(.elementType(let type)): return type
    case .some(.type(let type)): if let known = ElementType(of: type) { return known }
    case .some(.text(let text)):
      switch text.string {
      case "float", "float64", "f8", "d": return .float64
      case "int", "int64", "i8": return .int64
      case "bool", "?": return .bool
      default: break
      }
    default: break
    }
    var written = "this type"
    if let value, let text = try? str(value) { written = text.string }
    throw refuse("dtype", "arrays of \(written) are not supported, only float64, int64 and bool")
  }

  /// The elements of an array in another type.
  func converted(_ source: ArrayObject, to type: ElementType) throws(Stop) -> ArrayObject {
    try charge(elements: source.count)
    switch type {
    case .float64: return try array(source.floats, shape: source.shape)
    case .int64: return try array(source.integers, shape: source.shape)
    case .bool:
      let flags =
        source.type == .float64
        ? source.floats.map { $0 != 0 ? 1 : 0 } : source.integers.map { $0 != 0 ? 1 : 0 }
      return try array(flags, .bool, shape: source.shape)
    }
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
      found = found.map { $0.promoted(with: own) } ?? own
    }
    let result = type ?? found ?? .float64
    try charge(elements: leaves.count)
    if result == .float64 {
      var floats: [Double] = []
      floats.reserveCapacity(leaves.count)
      for leaf in leaves { floats.append(try makeFloat(leaf)) }
      return try array(floats, shape: shape)
    }
    var integers: [Int] = []
    for leaf in leaves {
      switch leaf {
      case .big: throw refuse("large integer", "arrays of integers beyond 64 bits are not supported")
      case .float(let real), .npFloat(let real):
        integers.append(
          result == .bool ? (real != 0 ? 1 : 0) : Int(exactly: real.rounded(.towardZero)) ?? .min)
      default:
        let integer = leaf.smallInteger ?? 0
        integers.append(result == .bool && integer != 0 ? 1 : integer)
      }
    }
    return try array(integers, result, shape: shape)
  }

  private func elementType(ofLeaf leaf: Value) throws(Stop) -> ElementType {
    switch leaf {
    case .float, .npFloat: return .float64
    case .int, .npInt: return .int64
    case .bool, .npBool: return .bool
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
    case .range(let range): elements = (0..<range.count).map { .int(range[$0]) }
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

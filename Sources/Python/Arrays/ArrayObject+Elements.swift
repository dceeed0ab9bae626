extension ArrayObject {
  /// The indices of the elements in the buffer, in C order.
  var positions: [Int] { ArrayObject.positions(shape: shape, strides: strides, offset: offset) }

  /// The indices of a view's elements in its buffer, in C order.
  static func positions(shape: [Int], strides: [Int], offset: Int) -> [Int] {
    var result = [offset]
    for (length, stride) in zip(shape, strides) {
      var next: [Int] = []
      next.reserveCapacity(result.count * length)
      for start in result { for index in 0..<length { next.append(start + index * stride) } }
      result = next
    }
    return result
  }

  /// The elements in C order as floats.
  var floats: [Double] {
    if type == .float64 {
      if isContiguous { return Array(buffer.floats[offset..<offset + count]) }
      return positions.map { buffer.floats[$0] }
    }
    return integers.map { Double($0) }
  }

  /// The elements in C order as integers; floats are cut off.
  var integers: [Int] {
    if type != .float64 {
      if isContiguous { return Array(buffer.integers[offset..<offset + count]) }
      return positions.map { buffer.integers[$0] }
    }
    return floats.map { Int(exactly: $0.rounded(.towardZero)) ?? .min }
  }

  /// The element at a place in the buffer, as a scalar.
  func scalar(at position: Int) -> Value {
    switch type {
    case .float64: .npFloat(buffer.floats[position])
    case .int64: .npInt(buffer.integers[position])
    case .bool: .npBool(buffer.integers[position] != 0)
    }
  }

  /// The element at a place in the buffer, as a value of Python's own types.
  func plain(at position: Int) -> Value {
    switch type {
    case .float64: .float(buffer.floats[position])
    case .int64: .int(buffer.integers[position])
    case .bool: .bool(buffer.integers[position] != 0)
    }
  }

  /// Another view of the same buffer.
  func view(shape: [Int], strides: [Int], offset: Int) -> ArrayObject {
    ArrayObject(buffer: buffer, type: type, shape: shape, strides: strides, offset: offset)
  }
}

extension ElementType {
  /// The type that holds the values of both.
  func promoted(with other: ElementType) -> ElementType {
    if self == .float64 || other == .float64 { return .float64 }
    return self == .int64 || other == .int64 ? .int64 : .bool
  }
}

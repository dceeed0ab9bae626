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
    if type.isFloat { return gathered(buffer.floats) }
    return integers.map { Double($0) }
  }

  /// The first elements in C order as floats, without looking at the others.
  func first(_ most: Int) -> [Double] {
    if most >= count { return floats }
    var result: [Double] = []
    result.reserveCapacity(most)
    for number in 0..<most {
      var (rest, place) = (number, offset)
      for axis in shape.indices.reversed() {
        place += rest % shape[axis] * strides[axis]
        rest /= shape[axis]
      }
      result.append(type.isFloat ? buffer.floats[place] : Double(buffer.integers[place]))
    }
    return result
  }

  /// The elements in C order as integers; floats are cut off.
  var integers: [Int] {
    if !type.isFloat { return gathered(buffer.integers) }
    return floats.map { Int(exactly: $0.rounded(.towardZero)) ?? .min }
  }

  /// The elements of a buffer that this view shows, without a copy if it shows all of them in order.
  private func gathered<T>(_ values: [T]) -> [T] {
    let count = count
    // An empty view may begin behind the end of its buffer.
    if count == 0 { return [] }
    if isContiguous {
      if offset == 0, count == values.count { return values }
      return Array(values[offset..<offset + count])
    }
    let (length, stride) = (shape.last ?? 1, strides.last ?? 1)
    let starts = ArrayObject.positions(
      shape: Array(shape.dropLast()), strides: Array(strides.dropLast()), offset: offset)
    return values.withUnsafeBufferPointer { values in
      [T](unsafeUninitializedCapacity: count) { buffer, used in
        var place = 0
        for start in starts {
          // The first and the last place of a row are inside the buffer, and with them all between.
          precondition(start >= 0 && start < values.count)
          precondition((0..<values.count).contains(start + (length - 1) * stride))
          for index in 0..<length { buffer[place &+ index] = values[start &+ index &* stride] }
          place += length
        }
        used = count
      }
    }
  }

  /// The elements in C order as truth values 0 and 1.
  var truths: [Int] {
    type.isFloat
      ? floats.map { $0 != 0 ? 1 : 0 } : type == .bool ? integers : integers.map { $0 != 0 ? 1 : 0 }
  }

  /// The element at a place in the buffer, as a scalar.
  func scalar(at position: Int) -> Value {
    type.isFloat ? Value(buffer.floats[position], type) : Value(buffer.integers[position], type)
  }

  /// The element at a place in the buffer, as a value of Python's own types.
  func plain(at position: Int) -> Value {
    if type.isFloat { return .float(buffer.floats[position]) }
    return type == .bool ? .bool(buffer.integers[position] != 0) : .int(buffer.integers[position])
  }

  /// Another view of the same buffer.
  func view(shape: [Int], strides: [Int], offset: Int) -> ArrayObject {
    let view = ArrayObject(buffer: buffer, type: type, shape: shape, strides: strides, offset: offset)
    if isReadOnly { view.isReadOnly = true }
    return view
  }
}

extension Interpreter {
  /// The elements of an array in another type, lying in memory as the array does.
  func convertedInOrder(_ source: ArrayObject, to type: ElementType) throws(Stop) -> ArrayObject {
    let order = StridedWalk(shape: source.shape, source.strides, source.strides).order
    guard let order else { return try converted(source, to: type) }
    var back = Array(repeating: 0, count: order.count)
    for (position, axis) in order.enumerated() { back[axis] = position }
    return transposed(try converted(transposed(source, order), to: type), back)
  }

  /// The elements of an array in another type, in C order; a conversion that loses the range leaves a note.
  func converted(_ source: ArrayObject, to type: ElementType) throws(Stop) -> ArrayObject {
    try charge(elements: source.count)
    switch (source.type.isFloat, type.isFloat) {
    case (true, true):
      let values = source.floats
      if type.itemSize >= source.type.itemSize { return try array(values, type, shape: source.shape) }
      FloatingErrors.clear()
      let rounded = values.map { type.rounded($0) }
      if rounded.contains(where: \.isInfinite), !values.contains(where: \.isInfinite) {
        try report(.overflow, "cast")
      }
      return try array(rounded, type, shape: source.shape)
    case (false, true):
      let values = source.integers
      return try array(
        type == .float64 ? values.map { Double($0) } : values.map { type.rounded(Double($0)) }, type,
        shape: source.shape)
    case (_, false) where type == .bool: return try array(source.truths, .bool, shape: source.shape)
    case (true, false):
      let values = source.floats
      var isInvalid = false
      let least = Double(type.bounds.lowerBound)
      let most = type == .int64 || type == .uint64 ? 0x1p63 : Double(type.bounds.upperBound) + 1
      let result = values.map { real -> Int in
        let whole = real.rounded(.towardZero)
        if whole >= least, whole < most { return Int(whole) }
        isInvalid = true
        return .min
      }
      if isInvalid {
        if type != .int64 {
          throw refuse(
            "astype('\(type.rawValue)')",
            "converting numbers outside the range of \(type.rawValue) is not defined")
        }
        try report(.invalid, "cast")
      }
      return try array(result, type, shape: source.shape)
    case (false, false):
      let values = source.integers
      if type == .uint64, values.contains(where: { $0 < 0 }) {
        throw refuse("uint64", "integers of uint64 beyond 2**63 - 1 are not supported")
      }
      return try array(
        type.itemSize == 8 ? values : values.map { type.wrapped($0) }, type, shape: source.shape)
    }
  }
}

/// What an index of an array selects.
enum Selection {
  /// A view: integers, slices, `...` and `None` only.
  case view(ArrayObject)
  /// Single elements by their places in the buffer, in the order of a new shape.
  case places([Int], shape: [Int])
}

extension Interpreter {
  /// `array[index]` with one integer, as loops use it.
  func item(_ index: Int, of array: ArrayObject) throws(Stop) -> Value {
    let offset = array.offset + index * array.strides[0]
    if array.shape.count == 1 { return array.scalar(at: offset) }
    return .array(
      array.view(
        shape: Array(array.shape.dropFirst()), strides: Array(array.strides.dropFirst()), offset: offset))
  }

  /// `object[key]` of an array or a scalar of NumPy's.
  func arrayElement(_ key: Value, of object: Value) throws(Stop) -> Value {
    guard case .array(let array) = object else {
      throw fail(.indexError, "invalid index to scalar variable.")
    }
    if let index = key.smallInteger, !isBoolean(key), array.shape.count >= 1 {
      return try item(try arrayIndex(index, axis: 0, length: array.shape[0]), of: array)
    }
    if case .array(let index) = key, let made = try quickSelection(array, index) { return .array(made) }
    switch try selection(key, of: array) {
    case .view(let view):
      if view.shape.isEmpty, !hasEllipsis(key) { return scalar(of: view) }
      return .array(view)
    case .places(let places, let shape): return .array(try gather(array, places, shape: shape))
    }
  }

  private func hasEllipsis(_ key: Value) -> Bool {
    switch key {
    case .ellipsis: true
    case .tuple(let tuple): tuple.elements.contains { if case .ellipsis = $0 { true } else { false } }
    default: false
    }
  }

  private func isBoolean(_ value: Value) -> Bool {
    switch value {
    case .bool, .npBool: true
    default: false
    }
  }

  /// Elements at places of the buffer as a new array.
  func gather(_ source: ArrayObject, _ places: [Int], shape: [Int]) throws(Stop) -> ArrayObject {
    try charge(elements: places.count)
    if source.type.isFloat {
      let values = source.buffer.floats
      return try array(places.map { values[$0] }, source.type, shape: shape)
    }
    let values = source.buffer.integers
    return try array(places.map { values[$0] }, source.type, shape: shape)
  }

  private func arrayIndex(_ index: Int, axis: Int, length: Int) throws(Stop) -> Int {
    let own = index < 0 ? index + length : index
    guard own >= 0, own < length else {
      throw fail(.indexError, "index \(index) is out of bounds for axis \(axis) with size \(length)")
    }
    return own
  }

  private static let wrongIndex =
    "only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are "
    + "valid indices"

  /// One part of an index between commas.
  private enum IndexPart {
    case newAxis
    case ellipsis
    case slice(SliceObject)
    case integer(Int)
    /// Indices along one axis; of a mask also the length that the axis must have.
    case places(ArrayObject, length: Int?)
  }

  private func parts(of key: Value) throws(Stop) -> [IndexPart] {
    var keys: [Value] = [key]
    if case .tuple(let tuple) = key { keys = tuple.elements }
    var parts: [IndexPart] = []
    for key in keys {
      switch key {
      case .none: parts.append(.newAxis)
      case .ellipsis: parts.append(.ellipsis)
      case .slice(let slice): parts.append(.slice(slice))
      case .bool, .npBool:
        throw refuse("array[bool]", "indexing an array by a single truth value is not supported")
      case .list, .array:
        let index = try asArray(key)
        if index.type == .bool {
          if index.shape.isEmpty {
            throw refuse("array[bool]", "indexing an array by a single truth value is not supported")
          }
          for (axis, place) in try nonzero(index).enumerated() {
            parts.append(.places(place, length: index.shape[axis]))
          }
        } else if index.type.isFloat {
          if index.count > 0 {
            throw fail(.indexError, "arrays used as indices must be of integer (or boolean) type")
          }
          parts.append(.places(try converted(index, to: .int64), length: nil))
        } else {
          parts.append(.places(index, length: nil))
        }
      default:
        guard let index = key.smallInteger else { throw fail(.indexError, Interpreter.wrongIndex) }
        parts.append(.integer(index))
      }
    }
    if parts.count(where: { if case .ellipsis = $0 { true } else { false } }) > 1 {
      throw fail(.indexError, "an index can only have a single ellipsis ('...')")
    }
    return parts
  }

  /// What an index selects: slices make axes, integers take them, index arrays wait for the end.
  func selection(_ key: Value, of array: ArrayObject) throws(Stop) -> Selection {
    let parts = try parts(of: key)
    var used = 0
    var hasAdvanced = false
    for part in parts {
      switch part {
      case .newAxis, .ellipsis: continue
      case .places: hasAdvanced = true
      case .slice, .integer: break
      }
      used += 1
    }
    guard used <= array.shape.count else {
      throw fail(
        .indexError,
        "too many indices for array: array is \(array.shape.count)-dimensional, but \(used) were indexed")
    }
    var shape: [Int] = []
    var strides: [Int] = []
    var offset = array.offset
    var axis = 0
    var advanced: [(index: ArrayObject, axis: Int)] = []
    var place = 0
    var isTogether = true
    var lastAdvanced = -1
    func wait(_ index: ArrayObject, _ position: Int) {
      if advanced.isEmpty {
        place = shape.count
      } else if lastAdvanced != position - 1 {
        isTogether = false
      }
      lastAdvanced = position
      advanced.append((index, axis))
      axis += 1
    }
    for (position, part) in parts.enumerated() {
      switch part {
      case .newAxis:
        shape.append(1)
        strides.append(0)
      case .ellipsis:
        for _ in 0..<array.shape.count - used {
          shape.append(array.shape[axis])
          strides.append(array.strides[axis])
          axis += 1
        }
      case .slice(let slice):
        let (start, count, step) = try bounds(slice, count: array.shape[axis])
        offset += start * array.strides[axis]
        shape.append(count)
        strides.append(array.strides[axis] &* step)
        axis += 1
      case .integer(let index) where !hasAdvanced:
        offset += try arrayIndex(index, axis: axis, length: array.shape[axis]) * array.strides[axis]
        axis += 1
      case .integer(let index): wait(try self.array([index], shape: []), position)
      case .places(let index, let length):
        if let length, length != array.shape[axis] {
          throw fail(
            .indexError,
            "boolean index did not match indexed array along axis \(axis); size of axis is \(array.shape[axis]) but "
              + "size of corresponding boolean axis is \(length)")
        }
        wait(index, position)
      }
    }
    while axis < array.shape.count {
      shape.append(array.shape[axis])
      strides.append(array.strides[axis])
      axis += 1
    }
    if advanced.isEmpty { return .view(array.view(shape: shape, strides: strides, offset: offset)) }
    for (index, axis) in advanced {
      for value in index.integers { _ = try arrayIndex(value, axis: axis, length: array.shape[axis]) }
    }
    guard let common = try? broadcast(advanced.map(\.index.shape)) else {
      throw fail(
        .indexError,
        "shape mismatch: indexing arrays could not be broadcast together with shapes "
          + advanced.filter { !$0.index.shape.isEmpty }.map { Interpreter.shapeText($0.index.shape) + " " }
          .joined())
    }
    var jumps = Array(repeating: 0, count: try count(of: common))
    for (index, axis) in advanced {
      let values = stretched(index, to: common).integers
      for (position, value) in values.enumerated() {
        jumps[position] += try arrayIndex(value, axis: axis, length: array.shape[axis]) * array.strides[axis]
      }
    }
    if !isTogether { place = 0 }
    let result = Array(shape[..<place]) + common + Array(shape[place...])
    _ = try count(of: result)
    var places: [Int] = []
    let before = ArrayObject.positions(
      shape: Array(shape[..<place]), strides: Array(strides[..<place]), offset: offset)
    let after = ArrayObject.positions(
      shape: Array(shape[place...]), strides: Array(strides[place...]), offset: 0)
    for start in before { for jump in jumps { for end in after { places.append(start + jump + end) } } }
    return .places(places, shape: result)
  }

  /// For each axis of a mask, the indices of its true elements.
  func nonzero(_ mask: ArrayObject) throws(Stop) -> [ArrayObject] {
    try charge(elements: mask.count)
    var columns: [[Int]] = Array(repeating: [], count: mask.shape.count)
    let steps = ArrayObject.strides(for: mask.shape)
    let flags = mask.truths
    for (position, flag) in flags.enumerated() where flag != 0 {
      for axis in mask.shape.indices { columns[axis].append(position / steps[axis] % mask.shape[axis]) }
    }
    var result: [ArrayObject] = []
    for column in columns { result.append(try array(column)) }
    return result
  }

  /// `array[key] = value`.
  func setArrayElement(_ key: Value, of array: ArrayObject, to value: Value) throws(Stop) {
    if case .array(let mask) = key, try quickStore(value, array, mask) { return }
    switch try selection(key, of: array) {
    case .view(let view): try store(value, into: view, isOperation: nil)
    case .places(let places, let shape):
      let source = stretched(try fitting(value, shape), to: shape)
      try write(source, to: places, of: array)
    }
  }

  private func fitting(_ value: Value, _ shape: [Int]) throws(Stop) -> ArrayObject {
    let source = try asArray(value)
    let own = Array(source.shape.drop { $0 == 1 })
    let target =
      source.shape.count > shape.count
      ? source.view(shape: own, strides: Array(source.strides.suffix(own.count)), offset: source.offset)
      : source
    if target.shape.count > shape.count || (try? broadcast([target.shape, shape])) != shape {
      throw fail(
        .valueError,
        "could not broadcast input array from shape \(Interpreter.shapeText(source.shape)) into shape "
          + Interpreter.shapeText(shape))
    }
    return target
  }

  /// Writes a value over the elements of a view, in the view's own type.
  func store(_ value: Value, into view: ArrayObject, isOperation infix: BinaryOperator?) throws(Stop) {
    let fitted = try fitting(value, view.shape)
    if let infix, !fitted.type.canCast(to: view.type, "same_kind") {
      throw fail(
        .ufuncTypeError,
        "Cannot cast ufunc '\(Interpreter.ufunc(of: infix).name)' output from dtype('\(fitted.type.rawValue)') to "
          + "dtype('\(view.type.rawValue)') with casting rule 'same_kind'")
    }
    let source = stretched(fitted, to: view.shape)
    if try copyQuickly(source, over: view) { return }
    try write(source, to: view.positions, of: view)
  }

  /// Writes elements, in C order, to places of a buffer.
  func write(_ source: ArrayObject, to places: [Int], of target: ArrayObject) throws(Stop) {
    try charge(elements: places.count)
    if target.isReadOnly { throw fail(.valueError, "assignment destination is read-only") }
    let source = source.type == target.type ? source : try converted(source, to: target.type)
    if target.type.isFloat {
      for (place, value) in zip(places, source.floats) { target.buffer.floats[place] = value }
    } else {
      for (place, value) in zip(places, source.integers) { target.buffer.integers[place] = value }
    }
  }
}

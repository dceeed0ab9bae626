extension Tensor: RecordedPayload {
  /// An array of its elements, or a number if it has no axes; elements that were never set have no value.
  func recorded(limit: Int) -> RecordedValue {
    if isUndefined { return .other("tensor") }
    let shown = firstPositions(limit)
    if rank == 0, let only = shown.first {
      switch plain(at: only) {
      case .float(let real): return .real(real)
      case .bool(let flag): return .bool(flag)
      case .int(let integer): return .integer(digits: String(integer))
      default: return .other("tensor")
      }
    }
    let element: RecordedArray.Element = type.isFloat ? .real : type == .bool ? .bool : .integer
    let elements = shown.map { place in
      type.isFloat ? storage.buffer.floats[place] : Double(storage.buffer.integers[place])
    }
    return .array(RecordedArray(shape: shape, elements: elements, element: element))
  }

  /// The indices in the buffer of the first elements in C order: a tensor that is stretched over one element may have
  /// more than can be listed.
  private func firstPositions(_ limit: Int) -> [Int] {
    guard !shape.contains(0), limit > 0 else { return [] }
    var result: [Int] = []
    var indices = Array(repeating: 0, count: rank)
    var place = offset
    while result.count < limit {
      result.append(place)
      var axis = rank - 1
      while axis >= 0 {
        indices[axis] += 1
        place += strides[axis]
        if indices[axis] < shape[axis] { break }
        place -= strides[axis] * shape[axis]
        indices[axis] = 0
        axis -= 1
      }
      if axis < 0 { break }
    }
    return result
  }
}

/// The commonest selections of elements, without a list of their places.
extension Interpreter {
  /// `array[mask]` and `array[indices]` of arrays that lie in C order; `nil` where the general way is needed.
  func quickSelection(_ source: ArrayObject, _ index: ArrayObject) throws(Stop) -> ArrayObject? {
    guard source.isContiguous, index.isContiguous, source.count > 0, index.count > 0 else { return nil }
    if index.type == .bool { return try masked(source, index) }
    guard index.type.isInteger, source.shape.count == 1, !index.shape.isEmpty else { return nil }
    try charge(elements: index.count)
    _ = try Charge(meter, 8 * index.count)
    if source.type.isFloat {
      guard let values = gathered(source.buffer.floats, source, index, meter.floats) else { return nil }
      return try array(values, source.type, shape: index.shape)
    }
    guard let values = gathered(source.buffer.integers, source, index, meter.integers) else { return nil }
    return try array(values, source.type, shape: index.shape)
  }

  private func masked(_ source: ArrayObject, _ mask: ArrayObject) throws(Stop) -> ArrayObject? {
    guard mask.shape == source.shape, !mask.shape.isEmpty else { return nil }
    try charge(elements: 2 * mask.count)
    let count = mask.buffer.integers.withUnsafeBufferPointer { flags in
      flags[mask.offset..<mask.offset + mask.count].reduce(0) { $0 &+ ($1 == 0 ? 0 : 1) }
    }
    _ = try Charge(meter, 8 * count)
    if source.type.isFloat {
      return try array(kept(source.buffer.floats, source, mask, count, meter.floats), source.type)
    }
    return try array(kept(source.buffer.integers, source, mask, count, meter.integers), source.type)
  }

  /// The elements where a mask is true; there are `count` of them.
  @inline(__always)
  private func kept<T>(
    _ values: [T], _ source: ArrayObject, _ mask: ArrayObject, _ count: Int,
    _ filled: (Int, (UnsafeMutableBufferPointer<T>) -> Void) -> [T]
  ) -> [T] {
    let total = mask.count
    return filled(count) { target in
      values.withUnsafeBufferPointer { values in
        mask.buffer.integers.withUnsafeBufferPointer { flags in
          var place = 0
          var index = 0
          // Every element is written, and the next one over it unless it counts.
          while place < count, index < total {
            target[place] = values[source.offset &+ index]
            place &+= flags[mask.offset &+ index] == 0 ? 0 : 1
            index &+= 1
          }
        }
      }
    }
  }

  /// The elements at indices, which count from the end below zero; `nil` if one is out of bounds.
  @inline(__always)
  private func gathered<T>(
    _ values: [T], _ source: ArrayObject, _ index: ArrayObject,
    _ filled: (Int, (UnsafeMutableBufferPointer<T>) -> Void) -> [T]
  ) -> [T]? {
    let (length, count) = (source.count, index.count)
    var isInside = true
    let result = filled(count) { target in
      values.withUnsafeBufferPointer { values in
        index.buffer.integers.withUnsafeBufferPointer { indices in
          for place in 0..<count {
            let given = indices[index.offset &+ place]
            var own = given < 0 ? given &+ length : given
            if own < 0 || own >= length {
              isInside = false
              own = 0
            }
            target[place] = values[source.offset &+ own]
          }
        }
      }
    }
    return isInside ? result : nil
  }

  /// `array[mask] = number`, in place; whether that was possible.
  func quickStore(_ value: Value, _ target: ArrayObject, _ mask: ArrayObject) throws(Stop) -> Bool {
    guard target.type == .float64, mask.type == .bool, !target.isReadOnly, mask.shape == target.shape,
      !mask.shape.isEmpty, target.isContiguous, mask.isContiguous
    else { return false }
    let number: Double
    switch value {
    case .float(let real), .npFloat(let real): number = real
    case .int(let integer), .npInt(let integer): number = Double(integer)
    default: return false
    }
    try charge(elements: 2 * mask.count)
    let count = mask.count
    if count == 0 { return true }
    mask.buffer.integers.withUnsafeBufferPointer { flags in
      target.buffer.floats.withUnsafeMutableBufferPointer { values in
        for index in 0..<count {
          let place = target.offset &+ index
          values[place] = flags[mask.offset &+ index] == 0 ? values[place] : number
        }
      }
    }
    return true
  }

  /// Elements of one array where flags are true and of another where they are not, if each lies in C order or is
  /// a single number; the shapes are those of the flags.
  func chosenFloats(_ flags: [Int], _ first: ArrayObject, _ second: ArrayObject) -> [Double]? {
    func step(_ array: ArrayObject) -> Int? {
      guard array.type.isFloat else { return nil }
      if array.isContiguous { return 1 }
      return array.strides.allSatisfy { $0 == 0 } ? 0 : nil
    }
    guard !flags.isEmpty, let stepA = step(first), let stepB = step(second) else { return nil }
    return meter.floats(flags.count) { target in
      first.buffer.floats.withUnsafeBufferPointer { a in
        second.buffer.floats.withUnsafeBufferPointer { b in
          flags.withUnsafeBufferPointer { flags in
            for index in flags.indices {
              let x = a[first.offset &+ index &* stepA]
              let y = b[second.offset &+ index &* stepB]
              target[index] = flags[index] == 0 ? y : x
            }
          }
        }
      }
    }
  }

  /// Writes a whole array over a view of the same type; whether both lie in memory so that it is a plain copy.
  func copyQuickly(_ source: ArrayObject, over view: ArrayObject) throws(Stop) -> Bool {
    let count = view.count
    guard !view.isReadOnly, source.type == view.type, view.isContiguous, count > 0,
      source.buffer !== view.buffer
    else { return false }
    let isSingle = source.strides.allSatisfy { $0 == 0 }
    guard isSingle || source.isContiguous else { return false }
    try charge(elements: count)
    if view.type.isFloat {
      overwrite(&view.buffer.floats, view.offset, count, source.buffer.floats, source.offset, isSingle)
    } else {
      overwrite(&view.buffer.integers, view.offset, count, source.buffer.integers, source.offset, isSingle)
    }
    return true
  }

  @inline(__always)
  private func overwrite<T>(
    _ target: inout [T], _ start: Int, _ count: Int, _ values: [T], _ offset: Int, _ isSingle: Bool
  ) {
    target.withUnsafeMutableBufferPointer { target in
      let part = UnsafeMutableBufferPointer(rebasing: target[start..<start + count])
      if isSingle {
        part.update(repeating: values[offset])
      } else {
        values.withUnsafeBufferPointer { values in
          _ = part.update(fromContentsOf: values[offset..<offset + count])
        }
      }
    }
  }
}

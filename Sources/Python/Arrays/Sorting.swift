/// Orders of elements: NaN stands last, equal elements keep their order.
enum Sorting {
  /// Fewer doubles than this are sorted by comparison.
  private static let radixThreshold = 512

  /// Sorts a row of doubles.
  static func sort(_ values: inout [Double]) {
    if values.count < radixThreshold {
      values.sort { $0 < $1 || ($1.isNaN && !$0.isNaN) }
      return
    }
    if let sorted = BucketSort.sorted(values) {
      values = sorted
      return
    }
    var keys = values.map(key)
    radixSort(&keys)
    for index in keys.indices { values[index] = value(keys[index]) }
  }

  /// Sorts a row of integers.
  static func sort(_ values: inout [Int]) {
    if values.count < radixThreshold {
      values.sort()
      return
    }
    var keys = values.map { UInt64(bitPattern: Int64($0)) ^ 1 << 63 }
    radixSort(&keys)
    for index in keys.indices { values[index] = Int(Int64(bitPattern: keys[index] ^ 1 << 63)) }
  }

  /// A number with the order of a double, NaN above all.
  private static func key(_ value: Double) -> UInt64 {
    if value.isNaN { return .max }
    let bits = value.bitPattern
    return bits >> 63 == 1 ? ~bits : bits | 1 << 63
  }

  private static func value(_ key: UInt64) -> Double {
    if key == .max { return .nan }
    return Double(bitPattern: key >> 63 == 1 ? key ^ 1 << 63 : ~key)
  }

  /// Distributes keys by eleven bits at a time, lowest first (Knuth, volume 3, section 5.2.5).
  private static func radixSort(_ keys: inout [UInt64]) {
    let (bits, passes) = (11, 6)
    let size = 1 << bits
    let mask = UInt64(size - 1)
    let count = keys.count
    var histogram = [Int](repeating: 0, count: size * passes)
    var other = [UInt64](repeating: 0, count: count)
    keys.withUnsafeMutableBufferPointer { first in
      other.withUnsafeMutableBufferPointer { second in
        histogram.withUnsafeMutableBufferPointer { counts in
          for key in first {
            for pass in 0..<passes { counts[pass &* size &+ Int(key >> UInt64(pass &* bits) & mask)] &+= 1 }
          }
          var (from, to) = (first, second)
          for pass in 0..<passes {
            let start = pass &* size
            let shift = UInt64(pass &* bits)
            // All keys with the same bits need no pass.
            if counts[start &+ Int(from[0] >> shift & mask)] == count { continue }
            var place = 0
            for index in start..<start &+ size {
              let own = counts[index]
              counts[index] = place
              place &+= own
            }
            for key in from {
              let index = start &+ Int(key >> shift & mask)
              to[counts[index]] = key
              counts[index] &+= 1
            }
            swap(&from, &to)
          }
          if from.baseAddress != first.baseAddress { _ = first.update(from: from) }
        }
      }
    }
  }

  /// The order of a row of doubles.
  static func order(_ values: [Double]) -> [Int] {
    if values.count >= radixThreshold {
      // Zeros of both signs are equal.
      return BucketSort.order(values) ?? PairSort.order(values.map { key($0 == 0 ? 0 : $0) })
    }
    return values.indices.sorted { i, j in
      let (a, b) = (values[i], values[j])
      if a.isNaN || b.isNaN { return a.isNaN == b.isNaN ? i < j : b.isNaN }
      return a == b ? i < j : a < b
    }
  }

  /// The order of a row of integers.
  static func order(_ values: [Int]) -> [Int] {
    if values.count >= radixThreshold {
      return PairSort.order(values.map { UInt64(bitPattern: Int64($0)) ^ 1 << 63 })
    }
    return values.indices.sorted { values[$0] == values[$1] ? $0 < $1 : values[$0] < values[$1] }
  }
}

extension Interpreter {
  /// A copy in which the lanes along an axis lie one after the other, and the way back.
  private func laid(_ source: ArrayObject, _ axis: Int) throws(Stop) -> (lanes: ArrayObject, back: [Int]) {
    var order = Array(source.shape.indices)
    order.remove(at: axis)
    order.append(axis)
    var back = Array(repeating: 0, count: order.count)
    for (position, axis) in order.enumerated() { back[axis] = position }
    return (try copy(transposed(source, order)), back)
  }

  /// `np.sort`.
  func sortedArray(_ array: ArrayObject, _ axis: Value?) throws(Stop) -> ArrayObject {
    var source = array
    var own = source.shape.count - 1
    if case .none? = axis {
      source = try flat(source)
      own = 0
    } else if let axis {
      own = try self.axis(try index(axis), of: source.shape.count)
    } else if own < 0 {
      throw fail(.axisError, "axis -1 is out of bounds for array of dimension 0")
    }
    try charge(elements: source.count * 4)
    let (lanes, back) = try laid(source, own)
    let length = source.shape[own]
    if length > 1 {
      if lanes.type.isFloat {
        if lanes.count == length {
          Sorting.sort(&lanes.buffer.floats)
        } else {
          for start in stride(from: 0, to: lanes.count, by: length) {
            var row = Array(lanes.buffer.floats[start..<start + length])
            Sorting.sort(&row)
            lanes.buffer.floats.replaceSubrange(start..<start + length, with: row)
          }
        }
      } else if lanes.count == length {
        Sorting.sort(&lanes.buffer.integers)
      } else {
        for start in stride(from: 0, to: lanes.count, by: length) {
          var row = Array(lanes.buffer.integers[start..<start + length])
          Sorting.sort(&row)
          lanes.buffer.integers.replaceSubrange(start..<start + length, with: row)
        }
      }
    }
    return own == source.shape.count - 1 ? lanes : try copy(transposed(lanes, back))
  }

  /// `np.argsort`; equal elements keep their order.
  func order(of array: ArrayObject, _ axis: Value?, isStable: Bool = true) throws(Stop) -> ArrayObject {
    var source = try atLeast(1, array)
    var own = source.shape.count - 1
    if case .none? = axis {
      source = try flat(source)
      own = 0
    } else if let axis {
      own = try self.axis(try index(axis), of: source.shape.count)
    }
    try charge(source.count * 4)
    let (lanes, back) = try laid(source, own)
    let length = source.shape[own]
    var orders: [Int] = []
    orders.reserveCapacity(source.count)
    if length > 0 {
      let (floats, integers) = (lanes.buffer.floats, lanes.buffer.integers)
      for start in stride(from: 0, to: lanes.count, by: length) {
        let order: [Int]
        var hasTies = false
        if lanes.type.isFloat {
          let row = Array(floats[start..<start + length])
          order = Sorting.order(row)
          hasTies = zip(order, order.dropFirst()).contains { row[$0] == row[$1] }
        } else {
          let row = Array(integers[start..<start + length])
          order = Sorting.order(row)
          hasTies = zip(order, order.dropFirst()).contains { row[$0] == row[$1] }
        }
        if hasTies, !isStable, length > 16 {
          note(
            "the order in which np.argsort leaves equal elements depends on the machine; here they keep their order"
          )
        }
        orders += order
      }
    }
    let made = try self.array(orders, shape: lanes.shape)
    return own == source.shape.count - 1 ? made : try copy(transposed(made, back))
  }
}

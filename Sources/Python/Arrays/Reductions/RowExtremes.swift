/// The largest and smallest of rows of doubles, eight at a time.
enum RowExtremes {
  /// The largest (or smallest) of `count` doubles, a NaN if there is one; `nil` if that is a zero, of which the sign
  /// depends on the order.
  static func extreme(_ values: UnsafePointer<Double>, _ count: Int, isMaximum: Bool) -> Double? {
    let found = isMaximum ? largest(values, count) : smallest(values, count)
    return found == 0 ? nil : found
  }

  @inline(__always)
  private static func row(
    _ values: UnsafePointer<Double>, _ count: Int,
    _ isBetter: (SIMD8<Double>, SIMD8<Double>) -> SIMDMask<SIMD8<Int64>>, _ better: (Double, Double) -> Bool
  ) -> Double {
    var best = values[0]
    var hasNaN = best.isNaN
    var index = 1
    if count >= 16 {
      let start = UnsafeRawPointer(values)
      var lanes = start.loadUnaligned(as: SIMD8<Double>.self)
      var strange = lanes .!= lanes
      index = 8
      while index + 8 <= count {
        let next = start.loadUnaligned(fromByteOffset: index &* 8, as: SIMD8<Double>.self)
        strange .|= next .!= next
        lanes.replace(with: next, where: isBetter(next, lanes))
        index &+= 8
      }
      hasNaN = any(strange)
      best = lanes[0]
      for lane in 1..<8 where better(lanes[lane], best) {
        best = lanes[lane]
      }
    }
    while index < count {
      let value = values[index]
      if value.isNaN { hasNaN = true }
      if better(value, best) { best = value }
      index &+= 1
    }
    return hasNaN ? .nan : best
  }

  private static func largest(_ values: UnsafePointer<Double>, _ count: Int) -> Double {
    row(values, count, { $0 .> $1 }, { $0 > $1 })
  }

  private static func smallest(_ values: UnsafePointer<Double>, _ count: Int) -> Double {
    row(values, count, { $0 .< $1 }, { $0 < $1 })
  }
}

extension ArrayObject {
  /// The largest (or smallest) of each row of a reduction, if every result has one row that lies in memory without
  /// gaps and none is a zero.
  func rowExtremes(_ walk: ReductionWalk, _ size: Int, isMaximum: Bool) -> [Double]? {
    guard type.isFloat, count > 0, let inner = walk.loops.last, inner.stride == 1, inner.result == 0,
      walk.loops.dropLast().allSatisfy({ $0.result != 0 })
    else { return nil }
    var results = Array(repeating: 0.0, count: size)
    var isWhole = true
    buffer.floats.withUnsafeBufferPointer { values in
      guard let base = values.baseAddress else { return }
      walk.forEachRow { start, place, loop in
        if let extreme = RowExtremes.extreme(base + offset + start, loop.length, isMaximum: isMaximum) {
          results[place] = extreme
        } else {
          isWhole = false
        }
      }
    }
    return isWhole ? results : nil
  }
}

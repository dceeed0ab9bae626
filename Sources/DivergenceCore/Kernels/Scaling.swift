/// Multiplies each value by `factor`.
package func scale(_ values: UnsafeMutablePointer<Double>, _ count: Int, _ factor: Double) {
  var i = 0
  while i < count {
    values[i] = values[i] * factor
    i = i &+ 1
  }
}

/// The greatest of the values and `start`; NaN is passed over.
package func greatest(_ values: UnsafePointer<Double>, _ count: Int, _ start: Double) -> Double {
  var rows = Row(a: start, b: start, c: start, d: start, e: start, f: start, g: start, h: start)
  return greatest(values, count, lanes: &rows)
}

@inline(__always)
private func greatest(
  _ values: UnsafePointer<Double>, _ count: Int, lanes raw: UnsafeMutableRawPointer
) -> Double {
  let lanes = raw.assumingMemoryBound(to: Double.self)
  var i = 0
  while i &+ 8 <= count {
    let block = values + i
    var lane = 0
    while lane < 8 {
      lanes[lane] = block[lane] > lanes[lane] ? block[lane] : lanes[lane]
      lane = lane &+ 1
    }
    i = i &+ 8
  }
  while i < count {
    lanes[0] = values[i] > lanes[0] ? values[i] : lanes[0]
    i = i &+ 1
  }
  var lane = 1
  while lane < 8 {
    lanes[0] = lanes[lane] > lanes[0] ? lanes[lane] : lanes[0]
    lane = lane &+ 1
  }
  return lanes[0]
}

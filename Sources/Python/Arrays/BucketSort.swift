/// Sorting of doubles that are spread over their range: distribution into equally wide buckets, of which there are so
/// many that insertion puts each in order (Knuth, volume 3, section 5.2.1, "multiple list insertion").
///
/// Equal elements keep their order.
enum BucketSort {
  /// The places of the buckets: where each begins, and how an element finds its own.
  private struct Buckets {
    var starts: [UInt32]
    let least: Double
    let scale: Double
  }

  /// The buckets of a row; `nil` if an element is not finite or the elements crowd in a few buckets.
  private static func buckets(_ values: UnsafeBufferPointer<Double>) -> Buckets? {
    guard values.count > 1, values.count <= 1 << 30, let base = values.baseAddress else { return nil }
    guard let least = RowExtremes.extreme(base, values.count, isMaximum: false) ?? .some(0),
      let most = RowExtremes.extreme(base, values.count, isMaximum: true) ?? .some(0),
      least.isFinite, most.isFinite, most > least
    else { return nil }
    let size = 1 << min(max((values.count / 3).bitWidth - (values.count / 3).leadingZeroBitCount, 4), 18)
    let scale = Double(size - 1) / (most - least)
    guard scale.isFinite, scale > 0 else { return nil }
    var found = Buckets(starts: [UInt32](repeating: 0, count: size), least: least, scale: scale)
    var cost = 0
    found.starts.withUnsafeMutableBufferPointer { starts in
      for value in values { starts[Int((value - least) * scale)] &+= 1 }
      var place: UInt32 = 0
      for bucket in starts.indices {
        let count = starts[bucket]
        cost &+= Int(count) &* Int(count)
        starts[bucket] = place
        place &+= count
      }
    }
    // Insertion moves each element past half of its bucket.
    return cost <= 24 * values.count ? found : nil
  }

  /// A row in order; `nil` if buckets do not help.
  static func sorted(_ values: [Double]) -> [Double]? {
    values.withUnsafeBufferPointer { values in
      guard var buckets = buckets(values) else { return nil }
      let (least, scale) = (buckets.least, buckets.scale)
      return [Double](unsafeUninitializedCapacity: values.count) { target, used in
        buckets.starts.withUnsafeMutableBufferPointer { starts in
          for value in values {
            let bucket = Int((value - least) * scale)
            target[Int(starts[bucket])] = value
            starts[bucket] &+= 1
          }
        }
        for index in 1..<values.count {
          let value = target[index]
          var place = index
          while place > 0, value < target[place &- 1] {
            target[place] = target[place &- 1]
            place &-= 1
          }
          target[place] = value
        }
        used = values.count
      }
    }
  }

  /// The order of a row; `nil` if buckets do not help.
  static func order(_ values: [Double]) -> [Int]? {
    values.withUnsafeBufferPointer { values in
      guard var buckets = buckets(values) else { return nil }
      let (least, scale) = (buckets.least, buckets.scale)
      let count = values.count
      return [Int](unsafeUninitializedCapacity: count) { target, used in
        withUnsafeTemporaryAllocation(of: Double.self, capacity: count) { keys in
          buckets.starts.withUnsafeMutableBufferPointer { starts in
            for index in 0..<count {
              let bucket = Int((values[index] - least) * scale)
              let place = Int(starts[bucket])
              keys[place] = values[index]
              target[place] = index
              starts[bucket] &+= 1
            }
          }
          for index in 1..<count {
            let (value, own) = (keys[index], target[index])
            var place = index
            while place > 0, value < keys[place &- 1] {
              keys[place] = keys[place &- 1]
              target[place] = target[place &- 1]
              place &-= 1
            }
            keys[place] = value
            target[place] = own
          }
        }
        used = count
      }
    }
  }
}

/// Radix sorting of keys together with their places; equal keys keep their order (Knuth, volume 3, section 5.2.5).
enum PairSort {
  private struct Pair {
    var key: UInt64
    var place: Int
  }

  /// The order of a row of keys.
  static func order(_ keys: [UInt64]) -> [Int] {
    let (bits, passes) = (11, 6)
    let size = 1 << bits
    let mask = UInt64(size - 1)
    let least = keys.min() ?? 0
    let span = (keys.max() ?? 0) - least
    var first = keys.enumerated().map { Pair(key: $1 - least, place: $0) }
    var second = first
    var histogram = [Int](repeating: 0, count: size)
    for pass in 0..<passes {
      let shift = UInt64(pass * bits)
      for index in histogram.indices { histogram[index] = 0 }
      first.withUnsafeBufferPointer { from in
        second.withUnsafeMutableBufferPointer { to in
          histogram.withUnsafeMutableBufferPointer { counts in
            for pair in from { counts[Int(pair.key >> shift & mask)] &+= 1 }
            var place = 0
            for index in counts.indices {
              let own = counts[index]
              counts[index] = place
              place &+= own
            }
            for pair in from {
              let index = Int(pair.key >> shift & mask)
              to[counts[index]] = pair
              counts[index] &+= 1
            }
          }
        }
      }
      swap(&first, &second)
      if span >> (shift + UInt64(bits)) == 0 { break }
    }
    return first.map(\.place)
  }
}

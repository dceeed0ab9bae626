// Compensated sums in eight lanes, whatever the width of the vector unit: element i of a block goes to lane i mod 8,
// so that every build adds in the same order. A sum takes two rows of lanes: the sums, then what rounding took from
// them (TwoSum). With S the sum of |values| of a lane and m its additions, the two rows together are within
// m² · 2^-106 S of the exact sum.

/// Eight lanes.
struct Row { var a = 0.0, b = 0.0, c = 0.0, d = 0.0, e = 0.0, f = 0.0, g = 0.0, h = 0.0 }

/// The sums and the rests of one quantity.
struct OneSum { var sums = Row(), rests = Row() }

/// The sums and the rests of the terms, the differences, the first and the second values.
struct FourSums { var terms = OneSum(), differences = OneSum(), first = OneSum(), second = OneSum() }

/// Adds a value to a lane: Knuth's TwoSum, the rest to the row below.
@inline(__always)
func add(_ value: Double, _ lanes: UnsafeMutablePointer<Double>, _ lane: Int) {
  let old = lanes[lane]
  let sum = old + value
  let virtual = sum - old
  lanes[lane] = sum
  lanes[lane &+ 8] = lanes[lane &+ 8] + ((old - (sum - virtual)) + (value - virtual))
}

/// Adds values that have one sign to 16 lanes, four of a lane at a time: two sums of two, each with one rounding.
package func addPairs(_ values: UnsafePointer<Double>, _ count: Int, _ lanes: UnsafeMutablePointer<Double>) {
  // On a copy that no other pointer can reach: the loops then need no checks for overlap.
  let shared = UnsafeMutableRawPointer(lanes).assumingMemoryBound(to: OneSum.self)
  var copy = shared.pointee
  addPairs(values, count, toCopy: &copy)
  shared.pointee = copy
}

@inline(__always)
private func addPairs(_ values: UnsafePointer<Double>, _ count: Int, toCopy raw: UnsafeMutableRawPointer) {
  let lanes = raw.assumingMemoryBound(to: Double.self)
  var i = 0
  while i &+ 32 <= count {
    let block = values + i
    var lane = 0
    while lane < 8 {
      add(block[lane] + block[lane &+ 8], lanes, lane)
      add(block[lane &+ 16] + block[lane &+ 24], lanes, lane)
      lane = lane &+ 1
    }
    i = i &+ 32
  }
  addRest(values, from: i, count, lanes)
}

/// Adds values of any sign to 16 lanes, each by itself.
package func addSingly(_ values: UnsafePointer<Double>, _ count: Int, _ lanes: UnsafeMutablePointer<Double>) {
  let shared = UnsafeMutableRawPointer(lanes).assumingMemoryBound(to: OneSum.self)
  var copy = shared.pointee
  addSingly(values, count, toCopy: &copy)
  shared.pointee = copy
}

@inline(__always)
private func addSingly(_ values: UnsafePointer<Double>, _ count: Int, toCopy raw: UnsafeMutableRawPointer) {
  addRest(values, from: 0, count, raw.assumingMemoryBound(to: Double.self))
}

/// Adds the values from `start` on, each by itself.
@inline(__always)
private func addRest(
  _ values: UnsafePointer<Double>, from start: Int, _ count: Int, _ lanes: UnsafeMutablePointer<Double>
) {
  var i = start
  while i &+ 8 <= count {
    let block = values + i
    var lane = 0
    while lane < 8 {
      add(block[lane], lanes, lane)
      lane = lane &+ 1
    }
    i = i &+ 8
  }
  var lane = 0
  while i < count {
    add(values[i], lanes, lane)
    lane = lane &+ 1
    i = i &+ 1
  }
}

/// Adds to 64 lanes: the terms (in pairs), p − q (each by itself, so that nothing but the rounding of the difference
/// is lost), p and q (four of a lane at a time: two roundings).
package func addDivergence(
  _ terms: UnsafePointer<Double>, _ p: UnsafePointer<Double>, _ q: UnsafePointer<Double>, _ count: Int,
  _ lanes: UnsafeMutablePointer<Double>
) {
  let shared = UnsafeMutableRawPointer(lanes).assumingMemoryBound(to: FourSums.self)
  var copy = shared.pointee
  addDivergence(terms, p, q, count, toCopy: &copy)
  shared.pointee = copy
}

@inline(__always)
private func addDivergence(
  _ terms: UnsafePointer<Double>, _ p: UnsafePointer<Double>, _ q: UnsafePointer<Double>, _ count: Int,
  toCopy raw: UnsafeMutableRawPointer
) {
  let lanes = raw.assumingMemoryBound(to: Double.self)
  let differences = lanes + 16
  let first = lanes + 32
  let second = lanes + 48
  var i = 0
  while i &+ 32 <= count {
    let t = terms + i
    let a = p + i
    let b = q + i
    var lane = 0
    while lane < 8 {
      add(t[lane] + t[lane &+ 8], lanes, lane)
      add(t[lane &+ 16] + t[lane &+ 24], lanes, lane)
      add(a[lane] - b[lane], differences, lane)
      add(a[lane &+ 8] - b[lane &+ 8], differences, lane)
      add(a[lane &+ 16] - b[lane &+ 16], differences, lane)
      add(a[lane &+ 24] - b[lane &+ 24], differences, lane)
      add((a[lane] + a[lane &+ 8]) + (a[lane &+ 16] + a[lane &+ 24]), first, lane)
      add((b[lane] + b[lane &+ 8]) + (b[lane &+ 16] + b[lane &+ 24]), second, lane)
      lane = lane &+ 1
    }
    i = i &+ 32
  }
  while i < count {
    let lane = i & 7
    add(terms[i], lanes, lane)
    add(p[i] - q[i], differences, lane)
    add(p[i], first, lane)
    add(q[i], second, lane)
    i = i &+ 1
  }
}

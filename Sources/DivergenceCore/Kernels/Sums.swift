// Compensated sums in eight lanes, whatever the width of the vector unit: element i of a block goes to lane i mod 8,
// so that every build adds in the same order. A sum takes two rows of lanes: the sums, then what rounding took from
// them (TwoSum); at the end the lanes are folded in halves. With S the sum of |values| and m the additions on the way
// of a value to the total, those of its lane and three, the rests are at most m · 2^-53 S together and each goes through
// at most 2m additions: the total and its rest are within 2 m² · 2^-106 S of the exact sum. The last values of a block,
// fewer than 32, are taken from a copy with zeros after them, so that all steps are alike and none is scalar.

/// Eight lanes.
struct Row { var a = 0.0, b = 0.0, c = 0.0, d = 0.0, e = 0.0, f = 0.0, g = 0.0, h = 0.0 }

/// What one step adds.
struct FourRows { var first = Row(), second = Row(), third = Row(), fourth = Row() }

/// The sums and the rests of one quantity.
struct OneSum { var sums = Row(), rests = Row() }

/// Adds a value to a lane: Knuth's TwoSum, the rest to the row below.
@inline(__always)
func add(_ value: Double, _ lanes: UnsafeMutablePointer<Double>, _ lane: Int) {
  let old = lanes[lane]
  let sum = old + value
  let virtual = sum - old
  lanes[lane] = sum
  lanes[lane &+ 8] = lanes[lane &+ 8] + ((old - (sum - virtual)) + (value - virtual))
}

/// Copies the last `count & 31` of `count` values: 16, eight, four, two and one, for a loop would become a call of the
/// C library.
@inline(__always)
private func copyRest(_ values: UnsafePointer<Double>, _ count: Int, to raw: UnsafeMutableRawPointer) {
  var from = UnsafeRawPointer(values + (count & ~31))
  var to = raw
  if count & 16 != 0 {
    to.storeBytes(of: from.loadUnaligned(as: SIMD16<Double>.self), as: SIMD16<Double>.self)
    from += 128
    to += 128
  }
  if count & 8 != 0 {
    to.storeBytes(of: from.loadUnaligned(as: SIMD8<Double>.self), as: SIMD8<Double>.self)
    from += 64
    to += 64
  }
  if count & 4 != 0 {
    to.storeBytes(of: from.loadUnaligned(as: SIMD4<Double>.self), as: SIMD4<Double>.self)
    from += 32
    to += 32
  }
  if count & 2 != 0 {
    to.storeBytes(of: from.loadUnaligned(as: SIMD2<Double>.self), as: SIMD2<Double>.self)
    from += 16
    to += 16
  }
  if count & 1 != 0 { to.storeBytes(of: from.loadUnaligned(as: Double.self), as: Double.self) }
}

/// Adds values that have one sign to 16 lanes, four of a lane at a time: two sums of two, each with one rounding. The
/// lanes start from zero if these values are the first.
package func addPairs(
  _ values: UnsafePointer<Double>, _ count: Int, areFirst: Bool, _ lanes: UnsafeMutablePointer<Double>
) {
  addOneSum(values, count, areFirst: areFirst, lanes, inPairs: true)
}

/// Adds values of any sign to 16 lanes, each by itself. The lanes start from zero if these values are the first.
package func addSingly(
  _ values: UnsafePointer<Double>, _ count: Int, areFirst: Bool, _ lanes: UnsafeMutablePointer<Double>
) {
  addOneSum(values, count, areFirst: areFirst, lanes, inPairs: false)
}

/// The sum of both: `inPairs` is a constant wherever this is inlined.
@inline(__always)
private func addOneSum(
  _ values: UnsafePointer<Double>, _ count: Int, areFirst: Bool, _ lanes: UnsafeMutablePointer<Double>,
  inPairs: Bool
) {
  // On a copy that no other pointer can reach: the loops then need no checks for overlap.
  let shared = UnsafeMutableRawPointer(lanes).assumingMemoryBound(to: OneSum.self)
  var copy = areFirst ? OneSum() : shared.pointee
  var last = FourRows()
  copyRest(values, count, to: &last)
  addOneSum(values, count, last: &last, toCopy: &copy, inPairs: inPairs)
  shared.pointee = copy
}

@inline(__always)
private func addOneSum(
  _ values: UnsafePointer<Double>, _ count: Int, last: UnsafeRawPointer, toCopy raw: UnsafeMutableRawPointer,
  inPairs: Bool
) {
  let lanes = raw.assumingMemoryBound(to: Double.self)
  var i = 0
  while i < count {
    let block = i &+ 32 <= count ? values + i : last.assumingMemoryBound(to: Double.self)
    var lane = 0
    while lane < 8 {
      if inPairs {
        add(block[lane] + block[lane &+ 8], lanes, lane)
        add(block[lane &+ 16] + block[lane &+ 24], lanes, lane)
      } else {
        add(block[lane], lanes, lane)
        add(block[lane &+ 8], lanes, lane)
        add(block[lane &+ 16], lanes, lane)
        add(block[lane &+ 24], lanes, lane)
      }
      lane = lane &+ 1
    }
    i = i &+ 32
  }
}

/// Adds to 64 lanes: the terms (in pairs), p − q (each by itself, so that nothing but the rounding of the difference
/// is lost), p and q (four of a lane at a time: two roundings). The lanes start from zero if these are the first.
package func addDivergence(
  _ terms: UnsafePointer<Double>, _ p: UnsafePointer<Double>, _ q: UnsafePointer<Double>, _ count: Int,
  areFirst: Bool, _ lanes: UnsafeMutablePointer<Double>
) {
  // One by one: a copy of all would be a call of the C library.
  let shared = UnsafeMutableRawPointer(lanes).assumingMemoryBound(to: OneSum.self)
  var sums = areFirst ? OneSum() : shared[0]
  var differences = areFirst ? OneSum() : shared[1]
  var first = areFirst ? OneSum() : shared[2]
  var second = areFirst ? OneSum() : shared[3]
  var (lastTerms, lastFirst, lastSecond) = (FourRows(), FourRows(), FourRows())
  copyRest(terms, count, to: &lastTerms)
  copyRest(p, count, to: &lastFirst)
  copyRest(q, count, to: &lastSecond)
  addDivergence(
    terms, p, q, count, lastTerms: &lastTerms, lastFirst: &lastFirst, lastSecond: &lastSecond,
    toCopy: &sums, &differences, &first, &second)
  (shared[0], shared[1], shared[2], shared[3]) = (sums, differences, first, second)
}

@inline(__always)
private func addDivergence(
  _ terms: UnsafePointer<Double>, _ p: UnsafePointer<Double>, _ q: UnsafePointer<Double>, _ count: Int,
  lastTerms: UnsafeRawPointer, lastFirst: UnsafeRawPointer, lastSecond: UnsafeRawPointer,
  toCopy rawSums: UnsafeMutableRawPointer, _ rawDifferences: UnsafeMutableRawPointer,
  _ rawFirst: UnsafeMutableRawPointer, _ rawSecond: UnsafeMutableRawPointer
) {
  let lanes = rawSums.assumingMemoryBound(to: Double.self)
  let differences = rawDifferences.assumingMemoryBound(to: Double.self)
  let first = rawFirst.assumingMemoryBound(to: Double.self)
  let second = rawSecond.assumingMemoryBound(to: Double.self)
  var i = 0
  while i < count {
    let isWhole = i &+ 32 <= count
    let t = isWhole ? terms + i : lastTerms.assumingMemoryBound(to: Double.self)
    let a = isWhole ? p + i : lastFirst.assumingMemoryBound(to: Double.self)
    let b = isWhole ? q + i : lastSecond.assumingMemoryBound(to: Double.self)
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
}

/// Folds 16 lanes in halves, to a sum and a rest, the last two of the 14 numbers that are written: exact sums (TwoSum) of
/// sums, the rests with theirs apart.
package func foldLanes(_ lanes: UnsafePointer<Double>, _ folded: UnsafeMutablePointer<Double>) {
  var copy = UnsafeRawPointer(lanes).assumingMemoryBound(to: OneSum.self).pointee
  fold(&copy, 4, to: folded)
  fold(folded, 2, to: folded + 8)
  fold(folded + 8, 1, to: folded + 12)
}

/// Folds `2 * width` sums and their rests, 8, 4 or 2 of each, to half as many.
@inline(__always)
private func fold(_ raw: UnsafeRawPointer, _ width: Int, to folded: UnsafeMutablePointer<Double>) {
  let lanes = raw.assumingMemoryBound(to: Double.self)
  let rests = lanes + 2 &* width
  var lane = 0
  while lane < width {
    let a = lanes[lane]
    let b = lanes[lane &+ width]
    let sum = a + b
    let virtual = sum - a
    let rest = (a - (sum - virtual)) + (b - virtual)
    folded[lane] = sum
    folded[lane &+ width] = (rests[lane] + rests[lane &+ width]) + rest
    lane = lane &+ 1
  }
}

/// (p log(p/m) + q log(q/m))/2 with m = (p + q)/2 for each pair, never negative: the terms of the Jensen–Shannon
/// divergence. Returns whether an input is outside of the kernel's range, and the terms then mean nothing.
///
/// It is the half sum of a log(a/m) − a + m for the larger a and the smaller b, of which none is negative. a is within
/// a factor of two of m, and so is b unless b < a/3. The differences from m are taken as ±(a − b)/2, which is exact
/// where a < 2b, so that the rounding of m does not show: the sum is stationary in m.
///
/// Relative error, u = 2^-53: each of the two has at most 5.4u where k = 0, plus u for a − b when it is inexact;
/// where b < a/3 the rounding of m adds 2u and the larger term has weight 0.4 or more; sums u: below 7.9u.
package func midpointTerms(
  _ p: UnsafePointer<Double>, _ q: UnsafePointer<Double>, _ count: Int,
  _ scratch: UnsafeMutablePointer<Double>, _ secondScratch: UnsafeMutablePointer<Double>,
  _ thirdScratch: UnsafeMutablePointer<Double>, _ fourthScratch: UnsafeMutablePointer<Double>,
  _ terms: UnsafeMutablePointer<Double>
) -> Bool {
  var distances: UInt64 = 0
  var i = 0
  while i < count {
    let first = p[i]
    let second = q[i]
    distances |= distanceFromRange(first) | distanceFromRange(second)
    let a = first > second ? first : second
    let b = first > second ? second : first
    let middle = 0.5 * (a + b)
    let half = 0.5 * (a - b)
    let s = half / (a + middle)
    scratch[i] = s
    secondScratch[i] = a * s
    terms[i] = 0.5 * (half * s)
    i = i &+ 1
  }
  if isOutOfRange(distances) { return true }
  i = 0
  while i < count {
    let first = p[i]
    let second = q[i]
    let a = first > second ? first : second
    let b = first > second ? second : first
    let middle = 0.5 * (a + b)
    let order = orderBits(b, over: middle)
    let near = scaled(middle, byOrder: order)
    let difference = order == 0 ? 0.5 * (b - a) : b - near
    let s = difference / (b + near)
    let far = b * (integer(ofOrder: order) * logarithmOf2) + (middle - near)
    thirdScratch[i] = s
    fourthScratch[i] = b * s
    terms[i] = terms[i] + 0.5 * (difference * s + far)
    i = i &+ 1
  }
  addTails(of: scratch, weighted: secondScratch, count: count, to: terms)
  addTails(of: thirdScratch, weighted: fourthScratch, count: count, to: terms)
  return false
}

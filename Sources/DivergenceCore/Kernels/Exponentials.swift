/// e^x for each x; returns whether an |x| is above 350 or a NaN, and the results then mean nothing.
///
/// x = k ln 2 + r, |r| ≤ 0.3466, with ln 2 in two parts, the first of 32 bits so that k times it is exact (Cody and
/// Waite 1980); e^r = 1 + (r + r² P(r)) with P of degree 9 (`Tests/Oracles/minimax_coefficients.py`, error in e^r
/// below 2^-56). Relative error, u = 2^-53: r has 0.25u absolute, r + r² P(r) 0.6u, the last sum at most u: below
/// 2.4u. Sums of 2^26 results do not overflow.
package func exponentials(
  _ x: UnsafePointer<Double>, _ count: Int, _ scratch: UnsafeMutablePointer<Double>,
  _ results: UnsafeMutablePointer<Double>
) -> Bool {
  // The sign bit is set while all are in range; NaN and infinities are above as well.
  var distances: UInt64 = 0x8000_0000_0000_0000
  let limit = (350.0).bitPattern &+ 1
  var i = 0
  while i < count {
    let value = x[i]
    distances &= (value.bitPattern & 0x7FFF_FFFF_FFFF_FFFF) &- limit
    let shifted = value * 1.4426950408889634 + roundingShift
    let k = shifted - roundingShift
    scratch[i] = (value - k * 0.6931471803691238) - k * 1.9082149292705877e-10
    results[i] = powerOfTwo(shifted)
    i = i &+ 1
  }
  if distances == 0 { return true }
  multiplyByExponentials(of: scratch, count: count, results)
  return false
}

/// e^(x − maximum) for each x ≤ maximum, also where the difference is inexact; returns whether a difference is below
/// −708 or a NaN, and the results then mean nothing.
///
/// What rounding takes from x − maximum is kept (TwoSum) and added to r. Relative error below 2.6u. e^0 is exactly 1.
package func shiftedExponentials(
  _ x: UnsafePointer<Double>, _ maximum: Double, _ count: Int, _ scratch: UnsafeMutablePointer<Double>,
  _ results: UnsafeMutablePointer<Double>
) -> Bool {
  var distances: UInt64 = 0x8000_0000_0000_0000
  let limit = (708.0).bitPattern &+ 1
  var i = 0
  while i < count {
    let (value, rest) = differenceAndRest(x[i], maximum)
    distances &= (value.bitPattern & 0x7FFF_FFFF_FFFF_FFFF) &- limit
    let shifted = value * 1.4426950408889634 + roundingShift
    let k = shifted - roundingShift
    scratch[i] = (value - k * 0.6931471803691238) - (k * 1.9082149292705877e-10 - rest)
    results[i] = powerOfTwo(shifted)
    i = i &+ 1
  }
  if distances == 0 { return true }
  multiplyByExponentials(of: scratch, count: count, results)
  return false
}

/// (x − maximum) − logarithm for each x, with what rounding takes from the first difference: the log-softmax.
///
/// Both parts have one sign. Relative error below 2u and that of the logarithm.
package func shiftedLogarithms(
  _ x: UnsafePointer<Double>, _ maximum: Double, _ logarithm: Double, _ count: Int,
  _ results: UnsafeMutablePointer<Double>
) {
  var i = 0
  while i < count {
    let (value, rest) = differenceAndRest(x[i], maximum)
    results[i] = (value - logarithm) + rest
    i = i &+ 1
  }
}

/// x − y, and what rounding took from it (Knuth's TwoSum).
@inline(__always)
func differenceAndRest(_ x: Double, _ y: Double) -> (Double, Double) {
  let difference = x - y
  let virtual = difference - x
  return (difference, (x - (difference - virtual)) - (y + virtual))
}

/// 1.5 · 2^52: a sum with it is rounded to an integer, which stands in its last bits.
@inline(__always)
var roundingShift: Double { 6_755_399_441_055_744 }

/// 2^k for the integer k in the last bits of `shifted`.
@inline(__always)
func powerOfTwo(_ shifted: Double) -> Double {
  Double(bitPattern: (shifted.bitPattern &+ 1023) << 52)
}

/// Multiplies each result by e^r.
@inline(__always)
func multiplyByExponentials(
  of r: UnsafePointer<Double>, count: Int, _ results: UnsafeMutablePointer<Double>
) {
  var i = 0
  while i < count {
    let x = r[i]
    let square = x * x
    let fourth = square * square
    let a = 0.16666666666666674 * x + 0.5000000000000001
    let b = 0.008333333333322208 * x + 0.04166666666662413
    let c = 0.00019841269886586782 * x + 0.0013888888917211397
    let d = 2.755724234179332e-06 * x + 2.480152129994249e-05
    let e = 2.511004787138178e-08 * x + 2.762008641173246e-07
    let low = a + b * square
    let high = c + d * square
    let tail = low + (high + e * fourth) * fourth
    results[i] = results[i] * (1 + (x + square * tail))
    i = i &+ 1
  }
}

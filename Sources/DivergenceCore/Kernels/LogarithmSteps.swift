// The steps of a logarithm that kernels share. The files of this folder are compiled several times for different
// vector units, so they are self-contained: plain loops over pointers, no generics and no closures (a specialisation
// that the linker merges could carry instructions that the baseline machine lacks), no fused multiply-add (so that
// every build gives the same bits). The loops are split into short stages, because a stage whose chain of
// dependent operations is short keeps the floating-point units busy.
//
// For positive p and q with p = m · q · 2^k, k towards zero so that the ratio to Q = q · 2^k is within [1/2, 2]:
//   d = p − Q exactly (Sterbenz), s = d/(p + Q), |s| ≤ 1/3,
//   log(p/q) = k ln 2 + 2s + 2 s z A(z), z = s², A(z) = (atanh s − s)/s³ = 1/3 + z/5 + z²/7 + …
// Towards zero, because then k = 0 wherever p and q are within a factor of two of each other, where the terms
// with k ln 2 would cancel.

/// The elements a kernel takes at most in one call: what its scratch buffers hold.
let blockCapacity = 128

/// The binary order of p/q, rounded towards zero, as an increment of a double's bits.
///
/// The difference of the bits of two positive numbers is 2^52 times a piecewise linear log2 of their ratio, and that
/// changes by exactly 1 for each factor of two.
@inline(__always)
func orderBits(_ p: Double, over q: Double) -> Int64 {
  let difference = Int64(bitPattern: p.bitPattern) &- Int64(bitPattern: q.bitPattern)
  let correction = Int64(bitPattern: UInt64(bitPattern: difference >> 63) >> 12)
  return (difference &+ correction) & -0x10_0000_0000_0000
}

/// `value` times the power of two that `order` stands for, within the range of normal numbers.
@inline(__always)
func scaled(_ value: Double, byOrder order: Int64) -> Double {
  Double(bitPattern: UInt64(bitPattern: Int64(bitPattern: value.bitPattern) &+ order))
}

/// The integer that `order` stands for, as a double: its bits in the last places of 2^52.
@inline(__always)
func integer(ofOrder order: Int64) -> Double {
  let bits = (UInt64(bitPattern: order) &+ 0x8000_0000_0000_0000) >> 52 | 0x4330_0000_0000_0000
  return Double(bitPattern: bits) - 4_503_599_627_372_544
}

/// ln 2 rounded to nearest; it is 0.3 · 2^-53 of itself away.
@inline(__always)
var logarithmOf2: Double { 0.6931471805599453 }

/// A(z) for 0 ≤ z ≤ 1/9, relative error below 2^-52.2 before its own rounding (below 3 · 2^-53).
///
/// Coefficients of `Tests/Oracles/minimax_coefficients.py`; Estrin's scheme keeps the chain short.
@inline(__always)
func inverseTangentTail(_ z: Double) -> Double {
  let square = z * z
  let fourth = square * square
  let a = 0.2000000000000741 * z + 0.3333333333333333
  let b = 0.11111111361322068 * z + 0.14285714283526282
  let c = 0.07692788193673014 * z + 0.09090894596879923
  let d = 0.06000968418321773 * z + 0.06657023688585775
  let e = 0.08086186929947009 * z + 0.04398291125031415
  let low = a + b * square
  let high = c + d * square
  return low + (high + e * fourth) * fourth
}

/// Adds w z A(z) to each value, z = s²: the last stage of every logarithm.
@inline(__always)
func addTails(
  of s: UnsafePointer<Double>, weighted w: UnsafePointer<Double>, count: Int,
  to values: UnsafeMutablePointer<Double>
) {
  var i = 0
  while i < count {
    let z = s[i] * s[i]
    values[i] = values[i] + w[i] * (z * inverseTangentTail(z))
    i = i &+ 1
  }
}

/// What is zero in its top two bits for 2^-895 ≤ value < 2^129 and for nothing else: in this range no step of a
/// kernel overflows or underflows. NaN, infinities, zeros and negative numbers are outside.
@inline(__always)
func distanceFromRange(_ value: Double) -> UInt64 { value.bitPattern &- 0x0800_0000_0000_0000 }

/// Whether one of the distances that were OR-ed is out of range.
@inline(__always)
func isOutOfRange(_ distances: UInt64) -> Bool { distances >> 62 != 0 }

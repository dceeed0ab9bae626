/// −p log q for each pair, never negative; returns whether a q is outside of [2^-895, 1] or a p is negative or not
/// finite, and the terms then mean nothing.
///
/// log q = k ln 2 + 2s + 2 s z A(z) with s = (q − 2^k)/(q + 2^k): all parts have one sign, nothing cancels. Relative
/// error, u = 2^-53: 2u for s, u for its sum with the tail (which has at most 4 % and so adds 0.4u), 2.3u for k ln 2,
/// u for the sum of both and u for the product: below 4.6u.
package func codeLengthTerms(
  _ p: UnsafePointer<Double>, _ q: UnsafePointer<Double>, _ count: Int,
  _ scratch: UnsafeMutablePointer<Double>, _ secondScratch: UnsafeMutablePointer<Double>,
  _ terms: UnsafeMutablePointer<Double>
) -> Bool {
  let one = (1.0).bitPattern
  var signs: UInt64 = 0
  var i = 0
  while i < count {
    let b = q[i]
    let weight = p[i].bitPattern
    // Sign bits: q below the range, above 1 or negative; p negative, and one step of the exponent on infinite or NaN.
    signs |= distanceFromRange(b) | (one &- b.bitPattern) | weight | (weight &+ 0x10_0000_0000_0000)
    let order = orderBits(b, over: 1)
    let near = scaled(1, byOrder: order)
    scratch[i] = (b - near) / (b + near)
    secondScratch[i] = integer(ofOrder: order) * logarithmOf2
    i = i &+ 1
  }
  if signs >> 63 != 0 { return true }
  i = 0
  while i < count {
    let s = scratch[i]
    let z = s * s
    let twice = s + s
    let logarithm = secondScratch[i] + (twice + twice * (z * inverseTangentTail(z)))
    terms[i] = p[i] * -logarithm
    i = i &+ 1
  }
  return false
}

/// p log(p/q) − p + q for each pair, never negative; returns whether an input is outside of the kernel's range, and
/// the terms then mean nothing.
///
/// For k = 0 the term is d s + 2 p s z A(z), all else 0: the first part is a square, the second at most 14 % of it.
/// Otherwise p k ln 2 + (q − Q) comes first: the term is at least 0.19 p there (0.30 p for p < q).
///
/// Relative error, u = 2^-53: for k = 0 3u for d s (sum, quotient, product), 0.14 · 8u for the tail and 0.2u for the
/// polynomial, u for the last sum: below 5.4u. For k = 1 the product p ln 2 has 1.3u, which the cancellation takes to
/// at most 4.7u; for k = 3 2.3u of 2.08 p and u of 0.88 p in a term of 1.2 p: 4.8u; sums add 2u: below 6.9u for any k.
package func divergenceTerms(
  _ p: UnsafePointer<Double>, _ q: UnsafePointer<Double>, _ count: Int,
  _ scratch: UnsafeMutablePointer<Double>, _ secondScratch: UnsafeMutablePointer<Double>,
  _ terms: UnsafeMutablePointer<Double>
) -> Bool {
  var distances: UInt64 = 0
  var i = 0
  while i < count {
    let a = p[i]
    let b = q[i]
    distances |= distanceFromRange(a) | distanceFromRange(b)
    let order = orderBits(a, over: b)
    let near = scaled(b, byOrder: order)
    let difference = a - near
    let s = difference / (a + near)
    let far = a * (integer(ofOrder: order) * logarithmOf2) + (b - near)
    scratch[i] = s
    secondScratch[i] = (a + a) * s
    terms[i] = difference * s + far
    i = i &+ 1
  }
  if isOutOfRange(distances) { return true }
  addTails(of: scratch, weighted: secondScratch, count: count, to: terms)
  return false
}

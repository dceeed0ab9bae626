/// The Kullback–Leibler divergence of many outcomes: the sums that its meanings follow from, with an enclosure of each.
///
/// - Formula: T = Σ (p log(p/q) − p + q), D = Σ (p − q), Σ p, Σ q; see ``DivergenceSums``.
/// - Argument order: P, where the outcomes come from, first; Q, the reference, second.
/// - Unit: nats.
/// - Conventions: p = 0 contributes q to T; p > 0 with q = 0 makes every meaning `+∞` with the outcome as witness.
///   Nothing is normalised or smoothed. The same bits for every set of kernels.
/// - Error bound: relative error of T below 9 · 2^-53 (1e-15), also where P ≈ Q, for up to 2^26 outcomes.
/// - Refuses different lengths, an empty list, then NaN, ±∞ and negative weights, P first, and sums beyond the range.
/// - Source: Csiszár, Why least squares and maximum entropy? (1991), the I-divergence.
public func klDivergence(
  of p: Span<Double>, relativeTo q: Span<Double>, using kernels: KernelSet = .portable
) throws(DivergenceError) -> DivergenceSums {
  try evaluate(p, q) { p, q, count, buffers in divergenceSums(p, q, count, kernels, buffers) }
}

/// The Kullback–Leibler divergence of each row of P relative to the same row of Q, in nats.
///
/// - Arguments: two matrices stored row by row with `columns` columns, P first; which meaning; one place a row.
/// - Conventions and error bounds are those of `klDivergence(of:relativeTo:using:)` and ``DivergenceSums``.
/// - Refuses what that refuses, and counts that do not fit; an index counts from the first entry of the matrix. What was
///   written to `results` then means nothing.
public func klDivergences(
  of p: Span<Double>, relativeTo q: Span<Double>, columns: Int, as meaning: SumMeaning,
  into results: inout MutableSpan<Double>, using kernels: KernelSet = .portable
) throws(DivergenceError) {
  try evaluateRows(p, q, columns: columns, into: &results) { p, q, count, buffers in
    divergenceSums(p, q, count, kernels, buffers).map { $0.divergence(meaning) }
  }
}

/// The sums over `count` pairs, block by block.
private func divergenceSums(
  _ p: UnsafePointer<Double>, _ q: UnsafePointer<Double>, _ count: Int, _ kernels: KernelSet,
  _ buffers: BlockBuffers
) -> Result<DivergenceSums, DivergenceError> {
  var witness: Int?
  var start = 0
  while start < count {
    let size = min(blockCapacity, count - start)
    let (a, b) = (p + start, q + start)
    if kernels.divergenceTerms(a, b, size, buffers.first, buffers.second, buffers.terms) {
      guard carefulDivergenceTerms(a, b, size, kernels, buffers) else {
        return .failure(fault(in: p, count: count) ?? fault(in: q, count: count) ?? .empty)
      }
      if witness == nil { witness = firstExcluded(a, b, size).map { $0 + start } }
    }
    kernels.addDivergence(buffers.terms, a, b, size, start == 0, buffers.lanes)
    start += size
  }
  let excess = buffers.roundedTotal(0, using: kernels)
  let difference = buffers.roundedTotal(1, using: kernels)
  let firstSum = buffers.roundedTotal(2, using: kernels)
  let secondSum = buffers.roundedTotal(3, using: kernels)
  guard excess.isFinite, difference.isFinite, firstSum.isFinite, secondSum.isFinite else {
    return .failure(.invalidTotal(sum: .infinity))
  }
  return .success(
    DivergenceSums(
      excess: excess, firstSum: firstSum, difference: difference, secondSum: secondSum, count: count,
      supportViolation: witness))
}

/// The terms of a block with inputs that the kernel does not take: those are computed one by one in double-double. Returns
/// false if one of them is no weight.
private func carefulDivergenceTerms(
  _ p: UnsafePointer<Double>, _ q: UnsafePointer<Double>, _ count: Int, _ kernels: KernelSet,
  _ buffers: BlockBuffers
) -> Bool {
  for index in 0..<count {
    let isTaken = !isOutOfRange(distanceFromRange(p[index]) | distanceFromRange(q[index]))
    buffers.cleanFirst[index] = isTaken ? p[index] : 1
    buffers.cleanSecond[index] = isTaken ? q[index] : 1
  }
  _ = kernels.divergenceTerms(
    buffers.cleanFirst, buffers.cleanSecond, count, buffers.first, buffers.second, buffers.terms)
  for index in 0..<count where isOutOfRange(distanceFromRange(p[index]) | distanceFromRange(q[index])) {
    let (a, b) = (p[index], q[index])
    guard a >= 0, a.isFinite, b >= 0, b.isFinite else { return false }
    if a == 0 {
      buffers.terms[index] = b
    } else if b == 0 {
      buffers.terms[index] = 0
    } else {
      buffers.terms[index] = LogarithmicRatio(a, over: b).excess.rounded
    }
  }
  return true
}

/// The first outcome that P has and Q excludes.
func firstExcluded(_ p: UnsafePointer<Double>, _ q: UnsafePointer<Double>, _ count: Int) -> Int? {
  for index in 0..<count where p[index] > 0 && q[index] == 0 { return index }
  return nil
}

/// The Jensen–Shannon divergence of many outcomes: JS = ½ Σ (p log(p/m) + q log(q/m)), m = (p + q)/2, with its
/// enclosure. Its root is the Jensen–Shannon distance.
///
/// - Argument order: none, it is symmetric.
/// - Unit: nats; at most (Σ p + Σ q)/2 · log 2.
/// - Conventions: where one of p and q is 0 the other contributes ½ log 2 times itself; never infinite, never negative.
///   The sums are neither corrected nor checked. The same bits for every set of kernels.
/// - Error bound: relative error below 10 · 2^-53 (1.1e-15 proved, below 1e-15 in every test), also where P ≈ Q, for
///   up to 2^26 outcomes: terms 7.9 · 2^-53 (see `midpointTerms`), sums of two and of all 2^-53 each.
/// - Refuses different lengths, an empty list, then NaN, ±∞ and negative weights, P first.
/// - Source: Lin, Divergence measures based on the Shannon entropy (1991).
public func jensenShannonDivergence(
  between p: Span<Double>, and q: Span<Double>, using kernels: KernelSet = .portable
) throws(DivergenceError) -> EnclosedAmount {
  try evaluate(p, q) { p, q, count, buffers in midpointDivergence(p, q, count, kernels, buffers) }
}

/// The Jensen–Shannon divergence of each row of P and the same row of Q, in nats; both are stored row by row.
///
/// - Conventions, error bound and refusals are those of `jensenShannonDivergence(between:and:using:)`; counts that do not
///   fit are refused, and an index counts from the first entry of the matrix. What was written to `results` then means
///   nothing.
public func jensenShannonDivergences(
  between p: Span<Double>, and q: Span<Double>, columns: Int, into results: inout MutableSpan<Double>,
  using kernels: KernelSet = .portable
) throws(DivergenceError) {
  try evaluateRows(p, q, columns: columns, into: &results) { p, q, count, buffers in
    midpointDivergence(p, q, count, kernels, buffers)
  }
}

/// The sum over `count` pairs, block by block.
private func midpointDivergence(
  _ p: UnsafePointer<Double>, _ q: UnsafePointer<Double>, _ count: Int, _ kernels: KernelSet,
  _ buffers: BlockBuffers
) -> Result<EnclosedAmount, DivergenceError> {
  buffers.clearLanes(sums: 1)
  var start = 0
  while start < count {
    let size = min(blockCapacity, count - start)
    let (a, b) = (p + start, q + start)
    if midpointTerms(a, b, size, kernels, buffers) {
      guard carefulMidpointTerms(a, b, size, kernels, buffers) else {
        return .failure(fault(in: p, count: count) ?? fault(in: q, count: count) ?? .empty)
      }
    }
    kernels.addPairs(buffers.terms, size, buffers.lanes)
    start += size
  }
  let value = buffers.total().rounded
  let error = 10 * roundingError * value + underflowError(count: count)
  return .success(EnclosedAmount(nats: value, error: error, atLeast: 0))
}

/// The kernel with its buffers.
private func midpointTerms(
  _ p: UnsafePointer<Double>, _ q: UnsafePointer<Double>, _ count: Int, _ kernels: KernelSet,
  _ buffers: BlockBuffers
) -> Bool {
  kernels.midpointTerms(
    p, q, count, buffers.first, buffers.second, buffers.third, buffers.fourth, buffers.terms)
}

/// The terms of a block with inputs that the kernel does not take, those one by one. Returns false if one of them is
/// no weight.
private func carefulMidpointTerms(
  _ p: UnsafePointer<Double>, _ q: UnsafePointer<Double>, _ count: Int, _ kernels: KernelSet,
  _ buffers: BlockBuffers
) -> Bool {
  for index in 0..<count {
    let (a, b) = (p[index], q[index])
    guard a >= 0, a.isFinite, b >= 0, b.isFinite else { return false }
    let larger = max(a, b)
    // Scaled so that the larger one is in [1, 2): the divergence of a pair is homogeneous.
    let isTaken = !isOutOfRange(distanceFromRange(a) | distanceFromRange(b))
    let exponent = isTaken || larger == 0 ? 0 : Int(larger.exponent)
    buffers.cleanFirst[index] = a.scaled(byPowerOfTwo: -exponent)
    buffers.cleanSecond[index] = b.scaled(byPowerOfTwo: -exponent)
    if isOutOfRange(
      distanceFromRange(buffers.cleanFirst[index]) | distanceFromRange(buffers.cleanSecond[index]))
    {
      buffers.cleanFirst[index] = 1
      buffers.cleanSecond[index] = 1
    }
  }
  _ = midpointTerms(buffers.cleanFirst, buffers.cleanSecond, count, kernels, buffers)
  for index in 0..<count where isOutOfRange(distanceFromRange(p[index]) | distanceFromRange(q[index])) {
    let (a, b) = (p[index], q[index])
    let (larger, smaller) = (max(a, b), min(a, b))
    guard larger > 0 else {
      buffers.terms[index] = 0
      continue
    }
    let exponent = Int(larger.exponent)
    if isOutOfRange(distanceFromRange(smaller.scaled(byPowerOfTwo: -exponent))) {
      // Below 2^-895 of the larger one, the smaller one does not reach the last bit.
      buffers.terms[index] = (DoubleDouble.naturalLogarithmOf2 * larger.significand * 0.5).rounded
    }
    buffers.terms[index] = buffers.terms[index].scaled(byPowerOfTwo: exponent)
  }
  return true
}

/// The softmax of many logits: e^x / Σ e^x, written to `results`.
///
/// - Arguments: logits in nats; as many places.
/// - Conventions: a logit of −∞ has probability 0; a probability below 2^-1074 underflows to 0. The entries add up to 1
///   within rounding; nothing is corrected. The same bits for every set of kernels.
/// - Error bound: relative error below 9 · 2^-53 (1e-15) while the result is not subnormal, for up to 2^26 logits:
///   the exponential 2.6 · 2^-53, their sum 2.6 + 2, its inverse and the product one each.
/// - Refuses an empty list, NaN, +∞, logits that are all −∞, and another number of places.
/// - Source: Bridle (1990); Blanchard, Higham and Higham, Accurately computing the log-sum-exp and softmax functions
///   (2021), algorithm 3.2; without its shift where all |x| ≤ 350 and none is needed.
public func softmax(
  of logits: Span<Double>, into results: inout MutableSpan<Double>, using kernels: KernelSet = .portable
) throws(DivergenceError) {
  try softmax(of: logits, columns: logits.count, into: &results, using: kernels)
}

/// The softmax of each row of a matrix of logits stored row by row, written to a matrix of the same shape.
///
/// - Conventions, error bound and refusals are those of `softmax(of:into:using:)`; an index counts from the first entry
///   of the matrix. What was written to `results` before a refusal means nothing.
public func softmax(
  of logits: Span<Double>, columns: Int, into results: inout MutableSpan<Double>,
  using kernels: KernelSet = .portable
) throws(DivergenceError) {
  try evaluateLogits(logits, columns: columns, perRow: columns, into: &results) { x, results, buffers in
    softmaxRow(x, columns, results, kernels, buffers)
  }
}

/// The softmax of one row; why not, if it has none.
private func softmaxRow(
  _ x: UnsafePointer<Double>, _ count: Int, _ results: UnsafeMutablePointer<Double>, _ kernels: KernelSet,
  _ buffers: BlockBuffers
) -> DivergenceError? {
  buffers.clearLanes(sums: 1)
  var start = 0
  while start < count {
    let size = min(blockCapacity, count - start)
    if kernels.exponentials(x + start, size, buffers.first, results + start) {
      return shiftedSoftmaxRow(x, count, results, kernels, buffers)
    }
    kernels.addPairs(results + start, size, buffers.lanes)
    start += size
  }
  kernels.scale(results, count, 1 / buffers.total().rounded)
  return nil
}

/// The softmax of a row with logits far from 0, by differences from the greatest.
private func shiftedSoftmaxRow(
  _ x: UnsafePointer<Double>, _ count: Int, _ results: UnsafeMutablePointer<Double>, _ kernels: KernelSet,
  _ buffers: BlockBuffers
) -> DivergenceError? {
  let maximum = kernels.greatest(x, count, -.infinity)
  guard maximum.isFinite else { return logitFault(x, count) ?? .noFiniteLogit }
  buffers.clearLanes(sums: 1)
  var start = 0
  while start < count {
    let size = min(blockCapacity, count - start)
    guard exponentials(x + start, maximum, size, results + start, kernels, buffers) else {
      return logitFault(x, count)
    }
    kernels.addPairs(results + start, size, buffers.lanes)
    start += size
  }
  kernels.scale(results, count, 1 / buffers.total().rounded)
  return nil
}

/// e^(x − maximum) of a block, also where it is subnormal or 0. Returns false if there is a NaN.
func exponentials(
  _ x: UnsafePointer<Double>, _ maximum: Double, _ count: Int, _ results: UnsafeMutablePointer<Double>,
  _ kernels: KernelSet, _ buffers: BlockBuffers
) -> Bool {
  guard kernels.shiftedExponentials(x, maximum, count, buffers.first, results) else { return true }
  for index in 0..<count {
    guard !x[index].isNaN else { return false }
    buffers.cleanFirst[index] = x[index] - maximum < -708 ? maximum : x[index]
  }
  _ = kernels.shiftedExponentials(buffers.cleanFirst, maximum, count, buffers.first, results)
  for index in 0..<count where x[index] - maximum < -708 {
    let difference = DoubleDouble(sumOf: x[index], -maximum)
    results[index] = difference.high < -746 ? 0 : difference.exponential.rounded
  }
  return true
}

/// The first logit that has no softmax: NaN or +∞.
func logitFault(_ x: UnsafePointer<Double>, _ count: Int) -> DivergenceError? {
  for index in 0..<count {
    if x[index].isNaN { return .notANumber(index: index) }
  }
  for index in 0..<count where x[index] == .infinity { return .infinite(index: index) }
  return nil
}

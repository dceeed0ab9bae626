/// The entropy of a distribution with many outcomes: H(P) = −Σ p log p, with its enclosure.
///
/// - Unit: nats.
/// - Conventions: 0 · log 0 = 0. The entries are taken as given, their sum is neither corrected nor checked. The same
///   bits for every set of kernels.
/// - Error bound: relative error below 7 · 2^-53 for entries that are at most 1, for up to 2^26 outcomes: terms
///   4.6 · 2^-53, sums of two and of all 2^-53 each. With greater entries relative to Σ |p log p|; the enclosure
///   holds always.
/// - Refuses an empty list, NaN, ±∞ and negative entries.
/// - Source: Shannon, A Mathematical Theory of Communication (1948), section 6.
public func entropy(
  of p: Span<Double>, using kernels: KernelSet = .portable
) throws(DivergenceError) -> EnclosedAmount {
  try crossEntropy(of: p, under: p, using: kernels)
}

/// The cross-entropy of Q under P for many outcomes: H(P, Q) = −Σ p log q, with its enclosure.
///
/// - Argument order: P, the distribution of the outcomes, first; Q, the model, second.
/// - Unit: nats.
/// - Conventions: p = 0 contributes 0, whatever q; p > 0 with q = 0 makes the result `+∞` with the outcome as witness.
///   The sums are neither corrected nor checked. The same bits for every set of kernels.
/// - Error bound: relative error below 7 · 2^-53 for entries of Q that are at most 1; else relative to Σ |p log q|.
/// - Refuses different lengths, an empty list, then NaN, ±∞ and negative entries, P first.
/// - Source: Cover and Thomas (2006), theorem 5.4.3 with (2.26).
public func crossEntropy(
  of p: Span<Double>, under q: Span<Double>, using kernels: KernelSet = .portable
) throws(DivergenceError) -> EnclosedAmount {
  try evaluate(p, q) { p, q, count, buffers in codeLength(p, q, count, kernels, buffers) }
}

/// The entropy of each row of a matrix stored row by row, in nats.
///
/// - Conventions, error bound and refusals are those of `entropy(of:using:)`; counts that do not fit are refused, and an
///   index counts from the first entry of the matrix. What was written to `results` then means nothing.
public func entropies(
  of p: Span<Double>, columns: Int, into results: inout MutableSpan<Double>,
  using kernels: KernelSet = .portable
) throws(DivergenceError) {
  try crossEntropies(of: p, under: p, columns: columns, into: &results, using: kernels)
}

/// The cross-entropy of each row of Q under the same row of P, in nats; both matrices are stored row by row.
///
/// - Conventions, error bound and refusals are those of `crossEntropy(of:under:using:)`; counts that do not fit are
///   refused, and an index counts from the first entry of the matrix. What was written to `results` then means nothing.
public func crossEntropies(
  of p: Span<Double>, under q: Span<Double>, columns: Int, into results: inout MutableSpan<Double>,
  using kernels: KernelSet = .portable
) throws(DivergenceError) {
  try evaluateRows(p, q, columns: columns, into: &results) { p, q, count, buffers in
    codeLength(p, q, count, kernels, buffers)
  }
}

/// −Σ p log q over `count` pairs, block by block.
private func codeLength(
  _ p: UnsafePointer<Double>, _ q: UnsafePointer<Double>, _ count: Int, _ kernels: KernelSet,
  _ buffers: BlockBuffers
) -> Result<EnclosedAmount, DivergenceError> {
  buffers.clearLanes(sums: 1)
  var witness: Int?
  var negative = 0.0
  var start = 0
  while start < count {
    let size = min(blockCapacity, count - start)
    let (a, b) = (p + start, q + start)
    if kernels.codeLengthTerms(a, b, size, buffers.first, buffers.second, buffers.terms) {
      guard let part = carefulCodeLengthTerms(a, b, size, kernels, buffers) else {
        return .failure(fault(in: p, count: count) ?? fault(in: q, count: count) ?? .empty)
      }
      negative += part
      if witness == nil { witness = firstExcluded(a, b, size).map { $0 + start } }
    }
    kernels.addPairs(buffers.terms, size, buffers.lanes)
    start += size
  }
  if witness != nil { return .success(EnclosedAmount(infiniteBecauseOf: witness)) }
  let value = buffers.total().rounded
  let magnitude = abs(value) + 2.1 * negative
  let error = 7 * roundingError * magnitude + underflowError(count: count)
  return .success(EnclosedAmount(nats: value, error: error, atLeast: negative > 0 ? -.infinity : 0))
}

/// The terms of a block with inputs that the kernel does not take, those by the double-double logarithm; returns the
/// magnitude of the negative ones (q above 1), or `nil` if one of the inputs is no weight.
private func carefulCodeLengthTerms(
  _ p: UnsafePointer<Double>, _ q: UnsafePointer<Double>, _ count: Int, _ kernels: KernelSet,
  _ buffers: BlockBuffers
) -> Double? {
  for index in 0..<count {
    let isTaken = !isOutOfRange(distanceFromRange(q[index])) && q[index] <= 1 && p[index] >= 0
    buffers.cleanFirst[index] = isTaken ? p[index] : 1
    buffers.cleanSecond[index] = isTaken ? q[index] : 1
    guard p[index] >= 0, p[index].isFinite, q[index] >= 0, q[index].isFinite else { return nil }
  }
  _ = kernels.codeLengthTerms(
    buffers.cleanFirst, buffers.cleanSecond, count, buffers.first, buffers.second, buffers.terms)
  var negative = 0.0
  for index in 0..<count where isOutOfRange(distanceFromRange(q[index])) || q[index] > 1 {
    let (a, b) = (p[index], q[index])
    let term = a == 0 || b == 0 ? 0 : LogarithmicRatio(1, over: b).value.multiplied(by: a).rounded
    buffers.terms[index] = term
    if term < 0 { negative -= term }
  }
  return negative
}

/// The logarithm of a sum of many exponentials: log Σ e^x.
///
/// Computed as m + log1p(Σ' e^(x − m)) with one of the greatest values m left out of the sum.
///
/// - Unit: nats, as the exponents are.
/// - Conventions: −∞ contributes nothing; all −∞ gives −∞; one +∞ gives +∞. The same bits for every set of kernels.
/// - Error bound: 4 ulp of the greater of |m| and |result|, for up to 2^26 values; where m and the logarithm cancel, that
///   is an absolute bound.
/// - Refuses an empty list and NaN.
/// - Source: Blanchard, Higham and Higham, Accurately computing the log-sum-exp and softmax functions (2021).
public func logSumExp(
  _ values: Span<Double>, using kernels: KernelSet = .portable
) throws(DivergenceError) -> Double {
  guard !values.isEmpty else { throw .empty }
  return try values.withUnsafeBufferPointer { x in
    BlockBuffers.with { buffers in
      shiftedLogSumExp(x.baseAddress.unsafelyUnwrapped, x.count, kernels, buffers)
    }
  }.get().value
}

/// The log-sum-exp of each row of a matrix stored row by row, in nats.
///
/// - Conventions, error bound and refusals are those of `logSumExp(_:using:)`; counts that do not fit are refused, and an
///   index counts from the first entry of the matrix. What was written to `results` then means nothing.
public func logSumExps(
  of values: Span<Double>, columns: Int, into results: inout MutableSpan<Double>,
  using kernels: KernelSet = .portable
) throws(DivergenceError) {
  try evaluateLogits(values, columns: columns, perRow: 1, into: &results) { x, results, buffers in
    switch shiftedLogSumExp(x, columns, kernels, buffers) {
    case .success(let sum):
      results[0] = sum.value
      return nil
    case .failure(let error): return error
    }
  }
}

/// The logarithms of the softmax of many logits: x − log Σ e^x, in nats, none above 0, written to `results`.
///
/// - Conventions: a logit of −∞ stays −∞; nothing underflows. The same bits for every set of kernels.
/// - Error bound: relative error below 9 · 2^-53 (1e-15) while the result is not subnormal, for up to 2^26 logits, also
///   where it is near 0: the sum leaves the greatest logit out, both parts have one sign.
/// - Refuses an empty list, NaN, +∞, logits that are all −∞, and another number of places.
/// - Source: Blanchard, Higham and Higham (2021), section 2.
public func logSoftmax(
  of logits: Span<Double>, into results: inout MutableSpan<Double>, using kernels: KernelSet = .portable
) throws(DivergenceError) {
  try logSoftmax(of: logits, columns: logits.count, into: &results, using: kernels)
}

/// The log-softmax of each row of a matrix of logits stored row by row, written to a matrix of the same shape.
///
/// - Conventions, error bound and refusals are those of `logSoftmax(of:into:using:)`; an index counts from the first
///   entry of the matrix. What was written to `results` before a refusal means nothing.
public func logSoftmax(
  of logits: Span<Double>, columns: Int, into results: inout MutableSpan<Double>,
  using kernels: KernelSet = .portable
) throws(DivergenceError) {
  try evaluateLogits(logits, columns: columns, perRow: columns, into: &results) { x, results, buffers in
    switch shiftedLogSumExp(x, columns, kernels, buffers) {
    case .failure(let error): return error
    case .success(let sum):
      guard sum.maximum.isFinite else { return logitFault(x, columns) ?? .noFiniteLogit }
      kernels.shiftedLogarithms(x, sum.maximum, sum.logarithm, columns, results)
      // −∞ − m has no rest.
      for index in 0..<columns where results[index].isNaN { results[index] = -.infinity }
      return nil
    }
  }
}

/// A log-sum-exp in two parts.
struct ShiftedLogSumExp {
  /// The greatest value.
  let maximum: Double
  /// log Σ e^(x − maximum), from 0 up; 0 where the maximum is infinite.
  let logarithm: Double

  /// The log-sum-exp.
  var value: Double { maximum + logarithm }
}

/// The log-sum-exp of a row, block by block.
private func shiftedLogSumExp(
  _ x: UnsafePointer<Double>, _ count: Int, _ kernels: KernelSet, _ buffers: BlockBuffers
) -> Result<ShiftedLogSumExp, DivergenceError> {
  let maximum = kernels.greatest(x, count, -.infinity)
  guard maximum.isFinite else {
    for index in 0..<count where x[index].isNaN { return .failure(.notANumber(index: index)) }
    return .success(ShiftedLogSumExp(maximum: maximum, logarithm: 0))
  }
  buffers.clearLanes(sums: 1)
  var start = 0
  while start < count {
    let size = min(blockCapacity, count - start)
    guard exponentials(x + start, maximum, size, buffers.terms, kernels, buffers) else {
      return .failure(logitFault(x, count) ?? .empty)
    }
    // One by one: beside the 1 of the greatest value, a small one survives only in the rest of the sum.
    kernels.addSingly(buffers.terms, size, buffers.lanes)
    start += size
  }
  let others = buffers.total() - 1
  return .success(ShiftedLogSumExp(maximum: maximum, logarithm: others.logarithmOnePlus.rounded))
}

/// The number of rows of a matrix with `count` entries and `columns` columns, stored row by row, that has `results`
/// places for results, one a row or one an entry.
func rowCount(
  entries count: Int, columns: Int, results: Int, perRow: Int
) throws(DivergenceError) -> Int {
  guard columns > 0, count > 0 else { throw .empty }
  guard count.isMultiple(of: columns) else {
    throw .unexpectedShape(
      rows: count / columns, columns: columns, expected: "a whole number of rows, not \(count) entries")
  }
  let rows = count / columns
  guard results == rows * perRow else {
    throw .unexpectedShape(
      rows: rows, columns: columns, expected: "\(rows * perRow) places for results, not \(results)")
  }
  return rows
}

/// Refuses nothing at all and lists of different lengths.
func requireSameCount(_ p: borrowing Span<Double>, _ q: borrowing Span<Double>) throws(DivergenceError) {
  guard p.count == q.count else { throw .unequalLengths(first: p.count, second: q.count) }
  guard !p.isEmpty else { throw .empty }
}

/// What `functional` gives for two lists of the same length, with buffers to work in.
@inline(__always)
func evaluate<Value>(
  _ p: Span<Double>, _ q: Span<Double>,
  _ functional: (UnsafePointer<Double>, UnsafePointer<Double>, Int, BlockBuffers) -> Result<
    Value, DivergenceError
  >
) throws(DivergenceError) -> Value {
  try requireSameCount(p, q)
  return try p.withUnsafeBufferPointer { p in
    q.withUnsafeBufferPointer { q in
      BlockBuffers.with { buffers in
        // Lists that are not empty have addresses.
        functional(p.baseAddress.unsafelyUnwrapped, q.baseAddress.unsafelyUnwrapped, p.count, buffers)
      }
    }
  }.get()
}

/// Writes what `functional` gives for each row of two matrices of the same shape, stored row by row.
///
/// P is read first, as a whole: of several faults the first one in P is thrown, then the first one in Q.
@inline(__always)
func evaluateRows(
  _ p: Span<Double>, _ q: Span<Double>, columns: Int, into results: inout MutableSpan<Double>,
  _ functional: (UnsafePointer<Double>, UnsafePointer<Double>, Int, BlockBuffers) -> Result<
    EnclosedAmount, DivergenceError
  >
) throws(DivergenceError) {
  try requireSameCount(p, q)
  let rows = try rowCount(entries: p.count, columns: columns, results: results.count, perRow: 1)
  let error = p.withUnsafeBufferPointer { p in
    q.withUnsafeBufferPointer { q in
      results.withUnsafeMutableBufferPointer { results -> DivergenceError? in
        BlockBuffers.with { buffers in
          let (p, q) = (p.baseAddress.unsafelyUnwrapped, q.baseAddress.unsafelyUnwrapped)
          for row in 0..<rows {
            let start = row * columns
            switch functional(p + start, q + start, columns, buffers) {
            case .success(let amount): results[row] = amount.nats
            case .failure(let error):
              return fault(in: p, count: rows * columns) ?? fault(in: q, count: rows * columns) ?? error
            }
          }
          return nil
        }
      }
    }
  }
  if let error { throw error }
}

/// Hands each row of a matrix of logits, stored row by row, to `functional`, with the place for its results, of which a
/// row has `perRow`.
@inline(__always)
func evaluateLogits(
  _ logits: Span<Double>, columns: Int, perRow: Int, into results: inout MutableSpan<Double>,
  _ functional: (UnsafePointer<Double>, UnsafeMutablePointer<Double>, BlockBuffers) -> DivergenceError?
) throws(DivergenceError) {
  let rows = try rowCount(
    entries: logits.count, columns: columns, results: results.count, perRow: perRow)
  let error = logits.withUnsafeBufferPointer { x in
    results.withUnsafeMutableBufferPointer { results -> DivergenceError? in
      BlockBuffers.with { buffers in
        let (x, results) = (x.baseAddress.unsafelyUnwrapped, results.baseAddress.unsafelyUnwrapped)
        for row in 0..<rows {
          let start = row * columns
          if let error = functional(x + start, results + row * perRow, buffers) {
            return error.shifted(by: start)
          }
        }
        return nil
      }
    }
  }
  if let error { throw error }
}

/// The first entry that is no weight, if there is one: NaN, negative or infinite.
func fault(in values: UnsafePointer<Double>, count: Int) -> DivergenceError? {
  for index in 0..<count {
    let value = values[index]
    if value.isNaN { return .notANumber(index: index) }
    if value < 0 { return .negative(index: index, value: value) }
    if value.isInfinite { return .infinite(index: index) }
  }
  return nil
}

extension DivergenceError {
  /// The same reason where index 0 of the values it speaks of is index `offset` of the caller's.
  func shifted(by offset: Int) -> DivergenceError {
    switch self {
    case .notANumber(let index): .notANumber(index: index + offset)
    case .negative(let index, let value): .negative(index: index + offset, value: value)
    case .infinite(let index): .infinite(index: index + offset)
    default: self
    }
  }
}

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

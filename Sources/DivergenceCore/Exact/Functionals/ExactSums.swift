/// What the sums of exact probabilities must be, and what a functional means where they are not 1.
public enum ExactSums: Sendable, Hashable, CaseIterable {
  /// Every sum must be exactly 1; others are refused. Then the three below are one.
  case one
  /// The formula over the weights exactly as they stand: Σ p log(p/q) for the divergence.
  case asGiven
  /// The formula over the weights divided by their sum, exactly. Refuses a sum of 0.
  case normalized
  /// Σ (p log(p/q) − p + q) for the Kullback–Leibler and Jeffreys divergences, which is never negative; for
  /// other functionals the same as ``asGiven``.
  case generalized

  /// The weights as the functional takes them.
  ///
  /// Refuses an empty list, negative weights, and sums that the case does not allow, which the error gives
  /// rounded.
  func weights(_ values: [ExactRational]) throws(DivergenceError) -> [ExactRational] {
    guard !values.isEmpty else { throw DivergenceError.empty }
    for (index, value) in values.enumerated() where value.isNegative {
      throw DivergenceError.negative(index: index, value: value.nearestDouble)
    }
    switch self {
    case .asGiven, .generalized: return values
    case .one:
      let sum = try ExactRational.sum(of: values)
      guard sum == .one else { throw DivergenceError.sumNotOne(sum: sum.nearestDouble, tolerance: 0) }
      return values
    case .normalized:
      let sum = try ExactRational.sum(of: values)
      guard !sum.isZero else { throw DivergenceError.invalidTotal(sum: 0) }
      return values.map { $0 / sum }
    }
  }

  /// Two lists of weights over the same outcomes: first the lengths are compared, then P is checked, then Q.
  func pair(
    _ p: [ExactRational], _ q: [ExactRational]
  ) throws(DivergenceError) -> [(p: ExactRational, q: ExactRational)] {
    guard p.count == q.count else { throw DivergenceError.unequalLengths(first: p.count, second: q.count) }
    let first = try weights(p)
    let second = try weights(q)
    return first.indices.map { (first[$0], second[$0]) }
  }

  /// The weights of a table, rows of one length. Refuses ragged rows, and what `weights` refuses of all
  /// entries in one list, row by row.
  func table(_ rows: [[ExactRational]]) throws(DivergenceError) -> [[ExactRational]] {
    guard let columns = rows.first?.count, columns > 0 else { throw DivergenceError.empty }
    for row in rows where row.count != columns {
      throw DivergenceError.unexpectedShape(
        rows: rows.count, columns: row.count, expected: "rows of \(columns) columns")
    }
    let all = try weights(rows.flatMap { $0 })
    return rows.indices.map { Array(all[($0 * columns)..<(($0 + 1) * columns)]) }
  }
}

extension ExactRational {
  /// The most bits that a sum of weights may have.
  private static let sumLimit = 1 << 18

  /// The sum of any number of weights; 0 for none. Refuses a sum that grows beyond 2^18 bits.
  static func sum(of values: [ExactRational]) throws(DivergenceError) -> ExactRational {
    var sum = ExactRational.zero
    for value in values {
      sum = sum + value
      guard sum.bitWidth <= sumLimit else {
        throw DivergenceError.tooLarge(quantity: "the number of bits of a sum", limit: sumLimit)
      }
    }
    return sum
  }
}

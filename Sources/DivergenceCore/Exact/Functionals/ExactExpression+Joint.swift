/// Functionals of a table of joint probabilities: one row for each outcome of X, one column for each of Y.
extension ExactExpression {
  /// The joint entropy H(X, Y) = −Σ p(x, y) log p(x, y), as a formula.
  ///
  /// - Unit: nats. Conventions: 0 · log 0 = 0.
  /// - Refuses an empty table, rows of different lengths, and what ``entropy(of:sums:)`` refuses of all
  ///   entries.
  /// - Source: Cover and Thomas (2006), (2.8).
  public static func jointEntropy(
    of table: [[ExactRational]], sums: ExactSums = .one
  ) throws(DivergenceError) -> ExactExpression {
    entropySum(try sums.table(table).flatMap { $0 })
  }

  /// The mutual information I(X; Y) = Σ p(x, y) log(p(x, y)/(p(x) p(y))), as a formula.
  ///
  /// - Unit: nats. Conventions: 0 · log 0 = 0; always finite.
  /// - Refuses what ``jointEntropy(of:sums:)`` refuses.
  /// - Source: Cover and Thomas (2006), (2.28).
  public static func mutualInformation(
    of table: [[ExactRational]], sums: ExactSums = .one
  ) throws(DivergenceError) -> ExactExpression {
    let rows = try sums.table(table)
    let marginals = (rows: try totals(of: rows), columns: try columnSums(rows))
    var sum = LogarithmicSum()
    for (row, entries) in rows.enumerated() {
      for (column, p) in entries.enumerated() where !p.isZero {
        sum.add(p, timesLogarithmOf: p / (marginals.rows[row] * marginals.columns[column]))
      }
    }
    return sum.expression()
  }

  /// The conditional entropy H(Y | X) = −Σ p(x, y) log p(y | x) of the columns when the row is known, as a
  /// formula.
  ///
  /// - Unit: nats. Conventions: 0 · log 0 = 0; a row without probability contributes 0.
  /// - Refuses what ``jointEntropy(of:sums:)`` refuses.
  /// - Source: Cover and Thomas (2006), (2.10).
  public static func conditionalEntropy(
    ofColumnsGivenRows table: [[ExactRational]], sums: ExactSums = .one
  ) throws(DivergenceError) -> ExactExpression {
    var sum = LogarithmicSum()
    for entries in try sums.table(table) {
      let total = try ExactRational.sum(of: entries)
      for p in entries where !p.isZero { sum.add(p, timesLogarithmOf: total / p) }
    }
    return sum.expression()
  }

  /// The conditional entropy H(X | Y) of the rows when the column is known, as a formula; everything else is
  /// that of ``conditionalEntropy(ofColumnsGivenRows:sums:)``.
  public static func conditionalEntropy(
    ofRowsGivenColumns table: [[ExactRational]], sums: ExactSums = .one
  ) throws(DivergenceError) -> ExactExpression {
    let rows = try sums.table(table)
    let columns = (rows.first ?? []).indices.map { column in rows.map { $0[column] } }
    return try conditionalEntropy(ofColumnsGivenRows: columns, sums: .asGiven)
  }

  /// The information gain of a split, H(parent) − Σ (n_k/n) H(part k), as a formula: the mutual information
  /// of part and class.
  ///
  /// - Argument order: the counts or weights of the classes before the split; then, for each part, those in
  ///   it.
  /// - Unit: nats; decision-tree texts mean bits.
  /// - Conventions: only proportions count. A part without any count contributes 0.
  /// - Refuses no parts, parts with another number of classes than the parent, negative counts, a total of 0,
  ///   and a parent that is not exactly the sum of its parts, by the first class that differs.
  /// - Source: Quinlan, Induction of decision trees (1986).
  public static func informationGain(
    of parent: [ExactRational], splitInto parts: [[ExactRational]]
  ) throws(DivergenceError) -> ExactExpression {
    guard !parts.isEmpty, !parent.isEmpty else { throw DivergenceError.empty }
    for part in parts where part.count != parent.count {
      throw DivergenceError.unequalLengths(first: parent.count, second: part.count)
    }
    for (index, (whole, sum)) in zip(parent, try columnSums(parts)).enumerated() where whole != sum {
      throw DivergenceError.invalidParameter(
        name: "the parent's class \(index)", value: whole.nearestDouble,
        requirement: "the sum of its parts, \(sum)")
    }
    return try mutualInformation(of: parts, sums: .normalized)
  }

  /// The sum of each column of rows of one length.
  private static func columnSums(_ rows: [[ExactRational]]) throws(DivergenceError) -> [ExactRational] {
    try totals(of: (rows.first ?? []).indices.map { column in rows.map { $0[column] } })
  }

  /// The sum of each list.
  private static func totals(of lists: [[ExactRational]]) throws(DivergenceError) -> [ExactRational] {
    var result: [ExactRational] = []
    for list in lists { result.append(try ExactRational.sum(of: list)) }
    return result
  }
}

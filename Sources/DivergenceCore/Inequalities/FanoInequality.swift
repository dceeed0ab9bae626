/// Fano's inequality for guessing X, the rows, from Y, the columns: H(X | Y) ≤ H(e) + P(e) log(m − 1), with
/// P(e) the probability that the guess is wrong, H(e) = −P(e) log P(e) − (1 − P(e)) log(1 − P(e)) and m the
/// number of rows.
///
/// - Argument order: the joint, then `guesses`: for each column the row that is guessed. Without them the
///   most probable row is guessed, the first of several (the smallest error there is, and so the sharpest
///   form).
/// - Unit: nats.
/// - Conventions: 0 · log 0 = 0; the probabilities of right and wrong guesses are exact sums.
/// - Error bound: see ``InequalityCheck``.
/// - Refuses another number of guesses than columns (``DivergenceError/unequalLengths(first:second:)``, the
///   guesses first), and a row that is not there.
/// - Source: Fano (1952); Cover and Thomas (2006), theorem 2.10.1 and the corollary for guesses with values
///   among those of X.
public func fanoInequality(
  ofRowsGuessedFromColumns joint: JointProbabilities, guesses: [Int]? = nil
) throws(DivergenceError) -> InequalityCheck {
  let guesses = guesses ?? joint.mostProbableRows
  guard guesses.count == joint.columns else {
    throw DivergenceError.unequalLengths(first: guesses.count, second: joint.columns)
  }
  for row in guesses { try joint.require(row: row) }
  var (right, wrong) = (ExactSum(), ExactSum())
  for (index, weight) in joint.multiway.weights.enumerated() {
    if guesses[index % joint.columns] == index / joint.columns {
      right.add(weight)
    } else {
      wrong.add(weight)
    }
  }
  var bound = [Mass(right), Mass(wrong)].entropyValue(total: joint.multiway.total)
  if joint.rows > 2 { bound += DoubleDouble(Double(joint.rows - 1)).logarithm * wrong.value }
  return InequalityCheck(
    "Fano's inequality", joint.multiway.conditionalEntropyValue(of: [0], given: [1]), .atMost,
    joint.multiway.scaledToProbability(bound), source: "Cover and Thomas (2006), theorem 2.10.1")
}

extension JointProbabilities {
  /// For each column the row with the greatest probability, the first of several.
  fileprivate var mostProbableRows: [Int] {
    (0..<columns).map { column in
      var best = 0
      for row in 1..<max(rows, 1)
      where multiway.weights[row * columns + column] > multiway.weights[best * columns + column] {
        best = row
      }
      return best
    }
  }
}

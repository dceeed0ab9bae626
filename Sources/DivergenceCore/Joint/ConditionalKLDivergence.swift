/// The conditional divergence of two joints, columns given rows: D(P(Y | X)‖Q(Y | X) | P(X)) = Σ p(x, y)
/// log(p(y | x)/q(y | x)), the mean under P of the divergences of the rows.
///
/// - Argument order: P, where the outcomes come from, first; Q, the reference, second. X is the rows.
/// - Unit: nats.
/// - Conventions: a row with p(x) = 0 contributes 0; p(x, y) > 0 with q(x, y) = 0 makes it `+∞` with the
///   index row · columns + column as witness, also where all of q's row is 0.
/// - Error bound: relative error below 2^-52, also where the conditionals are almost equal; never negative.
/// - Refuses joints of different shapes.
/// - Source: Cover and Thomas (2006), section 2.5.
public func conditionalKLDivergence(
  ofColumnsGivenRows p: JointProbabilities, relativeTo q: JointProbabilities
) throws(DivergenceError) -> Divergence {
  try p.requireShape(of: q)
  let (p, q) = (p.multiway, q.multiway)
  for index in p.weights.indices where p.weights[index] > 0 && q.weights[index] == 0 {
    return Divergence(infiniteBecauseOf: index)
  }
  return Divergence(Information(p.conditionalDivergenceValue(relativeTo: q)))
}

extension JointProbabilities {
  /// Refuses a joint of another shape.
  func requireShape(of other: JointProbabilities) throws(DivergenceError) {
    guard other.multiway.shape == multiway.shape else {
      throw DivergenceError.unexpectedShape(
        rows: other.rows, columns: other.columns, expected: "\(rows) × \(columns)")
    }
  }
}

extension MultiwayProbabilities {
  /// The conditional divergence of two-way arrays, variable 1 given variable 0, where it is finite; relative
  /// error below 2^-70.
  func conditionalDivergenceValue(relativeTo q: MultiwayProbabilities) -> DoubleDouble {
    let rowSums = sums(over: [[0]]).sums.map { Mass($0) }
    let referenceSums = q.sums(over: [[0]]).sums.map { Mass($0) }
    var sum = CompensatedSum()
    for (index, weight) in weights.enumerated() {
      let row = index / shape[1]
      sum.add(
        ProductRatio.excess(
          Mass(q.weights[index]), rowSums[row], over: Mass(weight), referenceSums[row]))
    }
    return scaledToProbability(sum.value)
  }
}

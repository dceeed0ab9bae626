/// The information gain of a split: the entropy of the classes before it less the mean entropy in the parts,
/// IG = H(parent) − Σ (n_k/n) H(part k).
///
/// It is the mutual information of part and class, computed as that of the exact proportions; so it is never
/// negative and loses no digit where the split tells almost nothing.
///
/// - Argument order: the counts (or weights) of the classes before the split; then, for each part, those of
///   the same classes in it.
/// - Unit: nats; decision-tree texts mean bits.
/// - Conventions: 0 · log 0 = 0; a part without any count contributes 0.
/// - Error bound: relative error below 2^-52, however small.
/// - Refuses no parts, parts with another number of classes than the parent
///   (``DivergenceError/raggedRow(row:count:expected:)``), NaN, ±∞, negative counts, a total that is 0, and a
///   parent that is not the sum of its parts within a relative difference of 1e-9.
/// - Source: Quinlan, Induction of decision trees (1986); Mitchell, Machine Learning (1997), section 3.4.
public func informationGain(
  of parent: [Double], splitInto parts: [[Double]]
) throws(DivergenceError) -> Information<Nats> {
  mutualInformation(of: try split(of: parent, into: parts))
}

/// The gain ratio of a split: its information gain over its split information H(n_1/n, n_2/n, …), as in C4.5.
///
/// - Argument order and refusals are those of ``informationGain(of:splitInto:)``.
/// - Unit: none; between 0 and 1.
/// - Conventions: `nil` where the split information is 0, that is where one part has everything.
/// - Error bound: relative error below 2^-52.
/// - Source: Quinlan, C4.5: Programs for Machine Learning (1993), section 2.2.
public func gainRatio(of parent: [Double], splitInto parts: [[Double]]) throws(DivergenceError) -> Double? {
  uncertaintyCoefficient(ofRowsGivenColumns: try split(of: parent, into: parts))
}

/// The Gini gain of a split: the decrease of the Gini impurity, G(parent) − Σ (n_k/n) G(part k).
///
/// Computed as Σ (n_k/n) Σ (p(c | k) − p(c))², so that it is never negative and loses no digit.
///
/// - Argument order, refusals and the treatment of empty parts are those of
///   ``informationGain(of:splitInto:)``.
/// - Unit: none; between 0 and 1.
/// - Error bound: relative error below 2^-52, for parts that are at least 2^-900 of the total.
/// - Source: Breiman, Friedman, Olshen and Stone, Classification and Regression Trees (1984), chapter 4.
public func giniGain(of parent: [Double], splitInto parts: [[Double]]) throws(DivergenceError) -> Double {
  let table = try split(of: parent, into: parts).table
  var sum = CompensatedSum()
  for index in table.cells.indices { sum.add(table.squaredDeviation(at: index)) }
  return (sum.value / table.total.value).rounded
}

/// The table of parts (rows) and classes (columns); refuses what is no split of the parent.
private func split(of parent: [Double], into parts: [[Double]]) throws(DivergenceError) -> JointProbabilities
{
  guard !parts.isEmpty else { throw DivergenceError.empty }
  try Probabilities.requireWeights(parent)
  for (index, part) in parts.enumerated() where part.count != parent.count {
    throw DivergenceError.raggedRow(row: index, count: part.count, expected: parent.count)
  }
  let joint = try JointProbabilities(normalizing: parts)
  for (index, count) in parent.enumerated() {
    let sum = CompensatedSum.of(parts.map { $0[index] })
    guard abs(sum - count) <= 1e-9 * max(sum, count) else {
      throw DivergenceError.invalidParameter(
        name: "parent[\(index)]", value: count, requirement: "the sum of the parts, \(sum)")
    }
  }
  return joint
}

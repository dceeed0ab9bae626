/// The data-processing inequality for the divergence: D(PW‖QW) ≤ D(P‖Q) for a channel W.
///
/// - Argument order: P, where the outcomes come from, first; Q, the reference, second; then the channel.
/// - Unit: nats.
/// - Conventions: the sides are generalised divergences of the entries as given, as
///   `klDivergence(of:relativeTo:)`; the outputs are exact sums. Both may be `+∞`. Where a row of the channel
///   adds up to more than 1, by a rounding say, the left side may exceed the right one by that share, and no
///   more, without being reported.
/// - Error bound: see ``InequalityCheck``.
/// - Refuses distributions with different numbers of outcomes, or with another number than the channel has
///   inputs, then what ``DiscreteDistribution/checked()`` refuses.
/// - Source: Csiszár, Information-type measures of difference of probability distributions (1967); Cover and
///   Thomas (2006), section 4.4.
public func dataProcessingInequality(
  of p: some DiscreteDistribution, relativeTo q: some DiscreteDistribution, through channel: Channel
) throws(DivergenceError) -> InequalityCheck {
  guard p.count == q.count else { throw DivergenceError.unequalLengths(first: p.count, second: q.count) }
  let (p, q) = (try channel.distribution(p).values, try channel.distribution(q).values)
  let before = MassPair(asGiven: p.map { ExactSum($0) }, q.map { ExactSum($0) })
  let after = MassPair.divergence(
    ofMagnified: channel.magnifiedOutput(of: p), channel.magnifiedOutput(of: q),
    whereFinite: !before.isSupportViolated)
  return InequalityCheck(
    "Data-processing inequality", after, .atMost, before.klDivergence,
    allowance: channel.excessOfRows, source: "Csiszár (1967)")
}

/// The data-processing inequality for mutual information: I(X; Z) ≤ I(X; Y) where Z is the output of a
/// channel whose input is Y, so that X → Y → Z is a Markov chain.
///
/// - Argument order: the joint of X (rows) and Y (columns), then the channel from Y to Z.
/// - Unit: nats.
/// - Conventions: the joint of X and Z is computed exactly; an excess of the channel's rows over 1 is allowed
///   for as in `dataProcessingInequality(of:relativeTo:through:)`.
/// - Error bound: see ``InequalityCheck``.
/// - Refuses a channel with another number of inputs than the joint has columns.
/// - Source: Cover and Thomas (2006), theorem 2.8.1.
public func dataProcessingInequality(
  of joint: JointProbabilities, through channel: Channel
) throws(DivergenceError) -> InequalityCheck {
  guard channel.inputs == joint.columns else {
    throw DivergenceError.unexpectedShape(
      rows: channel.inputs, columns: channel.outputs, expected: "\(joint.columns) rows")
  }
  let weights = joint.multiway.weights
  let sums = (0..<joint.rows).flatMap { row in
    channel.magnifiedOutput(of: Array(weights[row * joint.columns..<(row + 1) * joint.columns]))
  }
  let after = ExactTable(columns: channel.outputs, cells: sums).mutualInformation
  return InequalityCheck(
    "Data-processing inequality", joint.multiway.scaledToProbability(after.scaled(byPowerOfTwo: -1000)),
    .atMost,
    joint.multiway.mutualInformationValue(between: [0], and: [1]), allowance: channel.excessOfRows,
    source: "Cover and Thomas (2006), theorem 2.8.1")
}

/// The data-processing inequality for three variables of one joint: I(X; Z) ≤ I(X; Y). It is true where X → Y
/// → Z is a Markov chain, that is I(X; Z | Y) = 0, and may **fail** where it is not.
///
/// - Argument order: the numbers of X, Y and Z in the order of the chain; other variables are summed out.
/// - Unit: nats.
/// - Conventions: those of `conditionalMutualInformation(between:and:given:in:)`.
/// - Error bound: see ``InequalityCheck``. A joint whose entries are rounded is a chain only up to the
///   roundings.
/// - Refuses a variable that is not there or that is named twice.
/// - Source: Cover and Thomas (2006), theorem 2.8.1.
public func dataProcessingInequality(
  alongChain first: Int, _ second: Int, _ third: Int, in joint: MultiwayProbabilities
) throws(DivergenceError) -> InequalityCheck {
  try joint.requireVariables([first, second, third])
  return InequalityCheck(
    "Data-processing inequality", joint.mutualInformationValue(between: [first], and: [third]), .atMost,
    joint.mutualInformationValue(between: [first], and: [second]),
    source: "Cover and Thomas (2006), theorem 2.8.1")
}

extension Channel {
  /// By how much the greatest sum of a row exceeds 1, rounded up; 0 if none does.
  fileprivate var excessOfRows: Double {
    var greatest = 0.0
    for input in 0..<inputs {
      var sum = ExactSum(-1)
      for output in 0..<outputs { sum.add(self[input, output]) }
      greatest = max(greatest, sum.value.rounded.nextUp)
    }
    return greatest
  }
}

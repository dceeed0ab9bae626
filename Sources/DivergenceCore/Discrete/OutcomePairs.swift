/// The outcomes of two distributions, sorted by who has them, with the sums that functionals need: made once, so that
/// functionals of several passes read no list twice.
struct OutcomePairs {
  /// The outcomes that both have.
  private(set) var shared: [OutcomePair] = []
  /// Q's weight of the outcomes that P excludes.
  private(set) var excludedByP = ScaledNumber.zero
  /// P's weight of the outcomes that Q excludes.
  private(set) var excludedByQ = ScaledNumber.zero
  /// The first outcome that P has and Q excludes.
  private(set) var firstExcludedByQ: Int?
  private(set) var sumOfP = ScaledNumber.zero
  private(set) var sumOfQ = ScaledNumber.zero
  /// Σ (p − q), whose every term is exact where p and q are near each other.
  private(set) var excessOfP = ScaledNumber.zero

  /// Pairs up weights, as many in `q` as in `p`.
  init(_ p: [Double], _ q: [Double]) {
    shared.reserveCapacity(p.count)
    for index in p.indices {
      let pair = OutcomePair(ScaledNumber(p[index]), ScaledNumber(q[index]))
      sumOfP += pair.p
      sumOfQ += pair.q
      excessOfP += pair.difference
      if !pair.p.isZero && !pair.q.isZero {
        shared.append(pair)
      } else if pair.p.isZero {
        excludedByP += pair.q
      } else {
        excludedByQ += pair.p
        if firstExcludedByQ == nil { firstExcludedByQ = index }
      }
    }
  }

  /// The outcomes of two distributions that are checked here.
  init(
    checking p: some DiscreteDistribution, _ q: some DiscreteDistribution
  ) throws(DivergenceError) {
    let (p, q) = try Probabilities.pair(p, q)
    self.init(p.values, q.values)
  }
}

/// Two distributions as exact weights, with the functionals that the inequalities compare, in double-double.
///
/// Normalised, it stands for the weights over their exact sums: inequalities between different functionals
/// are theorems about distributions, and a sum of 1 + 2^-52 would break them in the last digits. As given,
/// for inequalities that hold for any weights. Relative errors below 2^-70.
struct MassPair {
  let p: [Mass]
  let q: [Mass]
  /// What p is divided by.
  let pTotal: Mass
  /// What q is divided by.
  let qTotal: Mass

  /// Two distributions over the same outcomes, each over its exact sum.
  init(normalizing p: some DiscreteDistribution, _ q: some DiscreteDistribution) throws(DivergenceError) {
    let (p, q) = try Probabilities.pair(p, q)
    self.init(normalizing: p.values.map { ExactSum($0) }, q.values.map { ExactSum($0) })
  }

  /// Two lists of weights of the same length, each over its exact sum, which is not 0.
  init(normalizing p: [ExactSum], _ q: [ExactSum]) {
    (self.p, self.q) = (p.map { Mass($0) }, q.map { Mass($0) })
    (pTotal, qTotal) = (Mass(p.exactSum), Mass(q.exactSum))
  }

  /// Two lists of weights of the same length as they are.
  init(asGiven p: [ExactSum], _ q: [ExactSum]) {
    (self.p, self.q) = (p.map { Mass($0) }, q.map { Mass($0) })
    (pTotal, qTotal) = (.one, .one)
  }

  /// Whether q excludes an outcome that p has.
  var isSupportViolated: Bool { p.indices.contains { !p[$0].isZero && q[$0].isZero } }

  /// Σ (p log(p/q) − p + q); `+∞` if q excludes an outcome that p has.
  var klDivergence: DoubleDouble {
    guard !isSupportViolated else { return DoubleDouble(.infinity) }
    var sum = CompensatedSum()
    for index in p.indices { sum.add(ProductRatio.excess(q[index], pTotal, over: p[index], qTotal)) }
    return sum.value / pTotal.value
  }

  /// The divergence of exact mixtures, which are given times 2^1000.
  ///
  /// Where that of what is mixed `isFinite`, an outcome that q lacks is one that underflowed: it weighs less
  /// than 2^-990 in p too, and is left out.
  static func divergence(
    ofMagnified p: [ExactSum], _ q: [ExactSum], whereFinite isFinite: Bool
  ) -> DoubleDouble {
    let kept = p.indices.filter { !isFinite || !q[$0].isZero }
    let divergence = MassPair(asGiven: kept.map { p[$0] }, kept.map { q[$0] }).klDivergence
    return divergence.high.isFinite ? divergence.scaled(byPowerOfTwo: -1000) : divergence
  }

  /// −Σ p log p of the normalised p, at least 0.
  var entropy: DoubleDouble { p.entropyValue(total: pTotal) / pTotal.value }

  /// ½ Σ |p − q|.
  var totalVariation: DoubleDouble { sum(\.totalVariation).doubleDouble }

  /// ½ Σ (√p − √q)².
  var squaredHellinger: DoubleDouble { sum(\.squaredHellinger).doubleDouble }

  /// Σ (p − q)²/q; `+∞` if q excludes an outcome that p has, and beyond the range of doubles.
  var chiSquared: DoubleDouble {
    guard !isSupportViolated else { return DoubleDouble(.infinity) }
    let value = sum { $0.q.isZero ? .zero : $0.pearson }.doubleDouble
    return value.high.isFinite ? value : DoubleDouble(.infinity)
  }

  /// ½ D(p‖m) + ½ D(q‖m), m = (p + q)/2; an outcome that one of them lacks contributes ½ log 2 of the other.
  var jensenShannon: DoubleDouble {
    sum {
      $0.p.isZero || $0.q.isZero
        ? ($0.p + $0.q).half * .naturalLogarithmOf2 : $0.jensenShannon
    }.doubleDouble
  }

  /// The terms of a functional, added over the outcomes that one of the two has.
  private func sum(_ term: (OutcomePair) -> ScaledNumber) -> ScaledNumber {
    outcomes.reduce(.zero) { $0 + term($1) }
  }

  /// The least q of an outcome that one of the two has, not yet over its total.
  var leastReference: Mass {
    let used = q.indices.filter { !p[$0].isZero || !q[$0].isZero }.map { q[$0] }
    return used.min { $0.value < $1.value } ?? Mass(0)
  }

  /// Each outcome that one of the two has, over the totals; the difference from exact products.
  private var outcomes: [OutcomePair] {
    p.indices.filter { !p[$0].isZero || !q[$0].isZero }.map { index in
      let exponent = scale(at: index)
      let (first, second) = (scaled(p[index], exponent), scaled(q[index], exponent))
      var difference = ExactSum(productOf: first.sum, qTotal.sum)
      difference.subtract(ExactSum(productOf: second.sum, pTotal.sum))
      return OutcomePair(
        p[index].number / pTotal.number, q[index].number / qTotal.number,
        difference: ScaledNumber(difference.value / (pTotal.value * qTotal.value), exponent: exponent))
    }
  }

  private func scale(at index: Int) -> Int {
    if p[index].isZero { return q[index].exponent }
    return q[index].isZero ? p[index].exponent : max(p[index].exponent, q[index].exponent)
  }

  private func scaled(_ mass: Mass, _ exponent: Int) -> Mass { mass.scaled(byPowerOfTwo: -exponent) }
}

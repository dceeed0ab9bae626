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
  var totalVariation: DoubleDouble {
    var sum = CompensatedSum()
    for (outcome, exponent) in outcomes {
      sum.add(outcome.difference.magnitude.scaled(byPowerOfTwo: exponent))
    }
    return sum.value * 0.5
  }

  /// ½ Σ (√p − √q)² = ½ Σ ((p − q)/(√p + √q))².
  var squaredHellinger: DoubleDouble {
    var sum = CompensatedSum()
    for (outcome, exponent) in outcomes {
      let roots = outcome.first.squareRoot + outcome.second.squareRoot
      sum.add((outcome.difference / roots).squared.scaled(byPowerOfTwo: exponent))
    }
    return sum.value * 0.5
  }

  /// Σ (p − q)²/q; `+∞` if q excludes an outcome that p has, and beyond the range of doubles.
  var chiSquared: DoubleDouble {
    guard !isSupportViolated else { return DoubleDouble(.infinity) }
    var sum = CompensatedSum()
    for (outcome, exponent) in outcomes where outcome.second > .zero {
      let ratio = outcome.difference / outcome.second
      sum.add((ratio * outcome.difference).scaled(byPowerOfTwo: exponent))
    }
    return sum.value.high.isFinite ? sum.value : DoubleDouble(.infinity)
  }

  /// ½ D(p‖m) + ½ D(q‖m), m = (p + q)/2; each ratio m/p = (p Q + q P)/(2 p Q) with P, Q the totals is exact.
  var jensenShannon: DoubleDouble {
    var sum = CompensatedSum()
    for index in p.indices {
      let exponent = scale(at: index)
      let (first, second) = (scaled(p[index], exponent), scaled(q[index], exponent))
      var middle = ExactSum(productOf: first.sum, qTotal.sum)
      middle.add(ExactSum(productOf: second.sum, pTotal.sum))
      let (doubleP, doubleQ) = (pTotal.scaled(byPowerOfTwo: 1), qTotal.scaled(byPowerOfTwo: 1))
      let left = ProductRatio.excess(Mass(middle), .one, over: first, doubleQ) / pTotal.value
      let right = ProductRatio.excess(Mass(middle), .one, over: second, doubleP) / qTotal.value
      sum.add((left + right).scaled(byPowerOfTwo: exponent))
    }
    return sum.value * 0.5
  }

  /// The least q of an outcome that one of the two has, not yet over its total.
  var leastReference: Mass {
    let used = q.indices.filter { !p[$0].isZero || !q[$0].isZero }.map { q[$0] }
    return used.min { $0.value < $1.value } ?? Mass(0)
  }

  /// One outcome, over a power of two.
  private struct Outcome {
    let first: DoubleDouble
    let second: DoubleDouble
    /// first − second, from exact products.
    let difference: DoubleDouble
  }

  /// Each outcome that one of the two has, scaled to be near 1, and the power of two.
  private var outcomes: [(Outcome, Int)] {
    p.indices.filter { !p[$0].isZero || !q[$0].isZero }.map { index in
      let exponent = scale(at: index)
      let (first, second) = (scaled(p[index], exponent), scaled(q[index], exponent))
      var difference = ExactSum(productOf: first.sum, qTotal.sum)
      difference.subtract(ExactSum(productOf: second.sum, pTotal.sum))
      let outcome = Outcome(
        first: first.value / pTotal.value, second: second.value / qTotal.value,
        difference: difference.value / (pTotal.value * qTotal.value))
      return (outcome, exponent)
    }
  }

  private func scale(at index: Int) -> Int {
    if p[index].isZero { return q[index].exponent }
    return q[index].isZero ? p[index].exponent : max(p[index].exponent, q[index].exponent)
  }

  private func scaled(_ mass: Mass, _ exponent: Int) -> Mass { mass.scaled(byPowerOfTwo: -exponent) }
}

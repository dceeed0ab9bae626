/// The softmaxes P and Q of two rows of logits, and the divergence of P relative to Q without loss where they
/// are almost equal.
///
/// With δ = (logit of Q − logit of P)/T, c = Σ p δ and e = δ − c: log(p/q) = D − e and
/// D = log Σ p e^δ − c = log(1 + Σ p (e^e − 1 − e)), because Σ p e = 0: no term is negative.
struct SoftmaxPair {
  /// D(P‖Q); not finite if it is infinite.
  let divergence: DoubleDouble
  /// The first outcome that P has and Q excludes.
  let supportViolation: Int?
  /// p log(p/q) of each outcome, of either sign: 0 where P has none, `+∞` where only Q has none.
  let pointwise: [DoubleDouble]

  /// Refuses rows of different lengths and what has no softmax.
  init(_ p: [Double], relativeTo q: [Double], temperature: Double) throws(DivergenceError) {
    try Requirement.sameCount(p.count, q.count)
    let first = try shiftedLogits(p, temperature: temperature)
    let surprisals = try shiftedLogits(q, temperature: temperature).surprisals
    let logarithms = first.surprisals.map { -$0 }
    let support = p.indices.filter { p[$0] > -.infinity }
    supportViolation = support.first { q[$0] == -.infinity }
    let differences = p.indices.map {
      DoubleDouble(differenceOf: q[$0], and: p[$0], dividedBy: temperature)
    }
    // Less that of the likeliest outcome: a common difference then drops out exactly.
    let common = differences[try argmax(p)]
    let outcomes = support.map {
      Outcome(index: $0, logarithm: logarithms[$0], difference: differences[$0] - common)
    }
    var pointwise = p.map { _ in DoubleDouble.zero }
    guard outcomes.allSatisfy(\.difference.high.isFinite) else {
      for outcome in outcomes {
        let surprisal = surprisals[outcome.index]
        let ratio = outcome.logarithm + surprisal
        pointwise[outcome.index] = surprisal.high.isFinite ? outcome.probability * ratio : surprisal
      }
      (divergence, self.pointwise) = (DoubleDouble(.infinity), pointwise)
      return
    }
    var center = CompensatedSum()
    for outcome in outcomes { center.add(outcome.probability * outcome.difference) }
    let divergence = Self.divergence(outcomes, center: center.value)
    for outcome in outcomes {
      let deviation = outcome.difference - center.value
      pointwise[outcome.index] = outcome.probability * (divergence - deviation)
    }
    (self.divergence, self.pointwise) = (divergence, pointwise)
  }

  /// An outcome that P has.
  private struct Outcome {
    let index: Int
    /// log p.
    let logarithm: DoubleDouble
    /// δ, up to what is common to all outcomes.
    let difference: DoubleDouble

    /// p, which may underflow.
    var probability: DoubleDouble { logarithm.exponential }
  }

  /// log Σ p e^(δ − c).
  private static func divergence(_ outcomes: [Outcome], center: DoubleDouble) -> DoubleDouble {
    let exponents = outcomes.map { $0.logarithm + ($0.difference - center) }
    var greatest = DoubleDouble(-.infinity)
    for exponent in exponents where exponent > greatest { greatest = exponent }
    var sum = CompensatedSum()
    guard greatest.high <= 1 else {
      // The divergence is above 1: nothing cancels, but e^δ may overflow.
      for exponent in exponents { sum.add((exponent - greatest).exponential) }
      return greatest + sum.value.logarithm
    }
    for (outcome, exponent) in zip(outcomes, exponents) {
      let deviation = outcome.difference - center
      let probability = outcome.probability
      guard deviation.magnitude.high > 1 else {
        sum.add(probability * deviation.exponentialExcess)
        continue
      }
      // p may underflow where p e^e does not.
      sum.add(exponent.exponential - probability * (1 + deviation))
    }
    return sum.value.logarithmOnePlus
  }
}

/// The number k = 0, 1, 2, … of failures before the first success: probability p (1 − p)^k.
///
/// Some texts count the trials up to the success, from 1: the entropies and divergences are the same.
public struct Geometric: Sendable, Hashable {
  /// One trial.
  public let trial: Bernoulli

  /// The distribution for this probability of success, from 1e-300 to 1; refuses others.
  public init(probability: Double) throws(DivergenceError) {
    guard probability >= 1e-300, probability <= 1 else {
      throw DivergenceError.invalidParameter(
        name: "probability", value: probability, requirement: "from 1e-300 to 1")
    }
    trial = try Bernoulli(probability: probability)
  }

  /// p, the probability of success in one trial.
  public var probability: Double { trial.probability }

  /// The divergence relative to `other`, or why it is infinite; relative error below 2^-54.
  func preciseDivergence(relativeTo other: Geometric) -> PreciseDivergence {
    guard probability == 1 || other.probability < 1 else {
      return PreciseDivergence(infiniteBecauseOf: .outcome(1))
    }
    // 1/p times that of one trial, term by term: the trial's own may be below the range of doubles.
    let ofSuccess = ParameterChange(from: probability, to: other.probability).excess
    let (here, there) = (trial.complement, other.trial.complement)
    guard probability < 1 else { return PreciseDivergence(ofSuccess + there) }
    let difference = DoubleDouble(sumOf: probability, -other.probability)
    let excess = DoubleDouble.excessOfRatio(from: here, to: there, difference: difference)
    return PreciseDivergence(ofSuccess + here / probability * excess)
  }
}

/// The entropy of a geometric distribution: H(P) = (−p log p − (1 − p) log(1 − p)) / p.
///
/// - Unit: nats. Conventions: 0 for p = 1; `+∞` where it overflows.
/// - Error bound: relative error below 1e-15.
/// - Source: Cover and Thomas (2006), problem 2.1.
public func entropy(of p: Geometric) -> Information<Nats> {
  Information(entropy(of: p.trial).value / p.probability)
}

/// The Kullback–Leibler divergence between geometric distributions: 1/p times the divergence of one trial.
///
/// - Argument order: P, where the outcomes come from, first; Q, the reference, second.
/// - Unit: nats.
/// - Conventions: `+∞` for p < 1 and q = 1, with the outcome 1 as witness.
/// - Error bound: relative error below 3e-16, also where P ≈ Q.
/// - Source: Cover and Thomas (2006), theorem 2.5.3, the chain rule for the 1/p trials expected.
public func klDivergence(of p: Geometric, relativeTo q: Geometric) -> Divergence {
  p.preciseDivergence(relativeTo: q).rounded
}

extension Geometric: RenyiFamily {
  /// E(1) − E(s)/s with s = 1 − α, the difference x of log(1 − p) from P to Q, m = (1 − p)/p, y = m (e^(s x)
  /// − 1) and E(s) = m (e^(s x) − 1 − s x) − (y + log(1 − y)); what is left of the sum of the powers where p
  /// or q is 1.
  public func preciseRenyiDivergence(relativeTo other: Geometric, order: Double) -> PreciseDivergence {
    if order == 1 || probability == 1 { return preciseDivergence(relativeTo: other) }
    let s = DoubleDouble(sumOf: 1, -order)
    guard other.probability < 1 else {
      guard order < 1 else { return preciseDivergence(relativeTo: other) }
      return PreciseDivergence(-(order * DoubleDouble(probability).logarithm / s))
    }
    let difference = DoubleDouble(sumOf: probability, -other.probability)
    let change = (difference / trial.complement).logarithmOnePlus
    let odds = trial.complement / probability
    let y = odds * (s * change).exponentialMinusOne
    guard 1 - y > .zero else { return PreciseDivergence(infiniteBecauseOf: .divergentIntegral) }
    let whole = ParameterChange(from: probability, to: other.probability)
    // log(1 − y) is log(q/p) at s = 1: the logarithms are subtracted where an excess would be of large
    // numbers.
    guard max(y.high.magnitude, whole.relative.high.magnitude) <= 0.5 else {
      return PreciseDivergence((-y).logarithmOnePlus / s - whole.logarithm)
    }
    let ofWhole = whole.excess + odds * change.exponentialExcess
    let ofPart = (-y).logarithmicExcess + odds * (s * change).exponentialExcess
    return PreciseDivergence(ofWhole - ofPart / s)
  }
}

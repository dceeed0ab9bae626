/// The distribution of one trial: outcome 1 with probability p, outcome 0 otherwise.
public struct Bernoulli: Sendable, Hashable {
  /// p, the probability of outcome 1.
  public let probability: Double

  /// The distribution with this probability of outcome 1; refuses what is not from 0 to 1.
  public init(probability: Double) throws(DivergenceError) {
    try Requirement.fraction(probability, "probability")
    self.probability = probability
  }

  /// 1 − p, exactly.
  var complement: DoubleDouble { DoubleDouble(sumOf: 1, -probability) }

  /// The first outcome that this distribution has and `other` excludes.
  func outcomeExcluded(by other: Bernoulli) -> Int? {
    if other.probability == 1, probability < 1 { return 0 }
    return other.probability == 0 && probability > 0 ? 1 : nil
  }

  /// The divergence relative to `other`, or why it is infinite; relative error below 2^-55.
  func preciseDivergence(relativeTo other: Bernoulli) -> PreciseDivergence {
    if let outcome = outcomeExcluded(by: other) {
      return PreciseDivergence(infiniteBecauseOf: .outcome(outcome))
    }
    let (p, q) = (probability, other.probability)
    let ofOne = p > 0 ? LogarithmicRatio(p, over: q).excess : DoubleDouble(q)
    guard p < 1 else { return PreciseDivergence(ofOne + other.complement) }
    let difference = DoubleDouble(sumOf: p, -q)
    let excess = DoubleDouble.excessOfRatio(from: complement, to: other.complement, difference: difference)
    return PreciseDivergence(ofOne + complement * excess)
  }
}

/// The entropy of one trial: H(P) = −p log p − (1 − p) log(1 − p).
///
/// - Unit: nats. Conventions: 0 · log 0 = 0.
/// - Error bound: relative error below 3e-16, also for p near 0 and 1: 1 − p is not rounded.
/// - Source: Cover and Thomas (2006), (2.5).
public func entropy(of p: Bernoulli) -> Information<Nats> {
  crossEntropy(of: p, under: p).information
}

/// The Kullback–Leibler divergence between distributions of one trial:
/// D(P‖Q) = p log(p/q) + (1 − p) log((1 − p)/(1 − q)).
///
/// - Argument order: P, where the outcomes come from, first; Q, the reference, second.
/// - Unit: nats.
/// - Conventions: 0 · log 0 = 0; `+∞` where Q excludes an outcome that P has, with the outcome, 0 or 1, as
///   witness.
/// - Error bound: relative error below 3e-16, also where P ≈ Q: 1 − p and 1 − q are not rounded.
/// - Source: Cover and Thomas (2006), example 2.3.1.
public func klDivergence(of p: Bernoulli, relativeTo q: Bernoulli) -> Divergence {
  p.preciseDivergence(relativeTo: q).rounded
}

/// The cross-entropy of distributions of one trial: H(P, Q) = −p log q − (1 − p) log(1 − q).
///
/// - Argument order: P, the distribution of the outcomes, first; Q, the model, second.
/// - Unit: nats.
/// - Conventions: those of ``klDivergence(of:relativeTo:)-(Bernoulli,_)``.
/// - Error bound: relative error below 3e-16.
/// - Source: Cover and Thomas (2006), theorem 5.4.3.
public func crossEntropy(of p: Bernoulli, under q: Bernoulli) -> Divergence {
  if let outcome = p.outcomeExcluded(by: q) { return Divergence(infiniteBecauseOf: outcome) }
  var sum = DoubleDouble.zero
  if p.probability > 0 { sum += p.probability * LogarithmicRatio(1, over: q.probability).value }
  if p.probability < 1 { sum += -(p.complement * (DoubleDouble(-q.probability)).logarithmOnePlus) }
  return Divergence(Information(sum))
}

extension Bernoulli: RenyiFamily {
  /// K(x) − K(s x)/s with s = 1 − α, the difference x of the log-odds from P to Q and
  /// K(x) = log(1 − p + p e^x) − p x; where p or q is 0 or 1, what is left of the sum of the powers.
  public func preciseRenyiDivergence(relativeTo other: Bernoulli, order: Double) -> PreciseDivergence {
    let (p, q) = (probability, other.probability)
    if order == 1 || p == 0 || p == 1 { return preciseDivergence(relativeTo: other) }
    guard q > 0, q < 1 else {
      guard order < 1 else { return preciseDivergence(relativeTo: other) }
      let kept = q == 0 ? DoubleDouble(-p).logarithmOnePlus : DoubleDouble(p).logarithm
      return PreciseDivergence(-(order * kept / DoubleDouble(sumOf: 1, -order)))
    }
    let ofZero = (DoubleDouble(sumOf: p, -q) / complement).logarithmOnePlus
    let change = ParameterChange(from: p, to: q).logarithm - ofZero
    let s = DoubleDouble(sumOf: 1, -order)
    return PreciseDivergence(tiltExcess(by: change) - tiltExcess(by: s * change) / s)
  }

  /// log(1 − p + p e^x) − p x for 0 < p < 1, never negative.
  ///
  /// For p ≤ ½ and y = p (e^x − 1) below ½ it is p (e^x − 1 − x) − (y − log(1 + y)), of which the second part
  /// is at most 0.6 of the first; for p > ½ the outcomes are exchanged.
  private func tiltExcess(by x: DoubleDouble) -> DoubleDouble {
    guard probability <= 0.5 else { return Self.tiltExcess(complement, -x) }
    return Self.tiltExcess(DoubleDouble(probability), x)
  }

  private static func tiltExcess(_ p: DoubleDouble, _ x: DoubleDouble) -> DoubleDouble {
    guard x.high < 300 else { return x + (p + (1 - p) * (-x).exponential).logarithm - p * x }
    let y = p * x.exponentialMinusOne
    guard y.high < 0.5 else { return y.logarithmOnePlus - p * x }
    return p * x.exponentialExcess - y.logarithmicExcess
  }
}

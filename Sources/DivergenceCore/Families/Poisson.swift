/// The Poisson distribution: probability e^(−λ) λ^k / k! of k = 0, 1, 2, …
public struct Poisson: Sendable, Hashable {
  /// λ, the mean.
  public let mean: Double

  /// The distribution of this mean, finite and not below zero; 0 is the certainty of k = 0.
  public init(mean: Double) throws(DivergenceError) {
    guard mean >= 0, mean.isFinite else {
      throw DivergenceError.invalidParameter(
        name: "mean", value: mean, requirement: "finite and not below zero")
    }
    self.mean = mean
  }
}

/// The Kullback–Leibler divergence between Poisson distributions: D(P‖Q) = λ_P log(λ_P/λ_Q) − λ_P + λ_Q.
///
/// - Argument order: P, where the outcomes come from, first; Q, the reference, second.
/// - Unit: nats.
/// - Conventions: λ_Q for λ_P = 0; `+∞` for λ_P > 0 and λ_Q = 0, with the outcome 1 as witness.
/// - Error bound: relative error below 3e-16, also where P ≈ Q.
/// - Source: Csiszár (1991), the I-divergence, which for single numbers is this one.
public func klDivergence(of p: Poisson, relativeTo q: Poisson) -> Divergence {
  guard p.mean > 0 else { return Divergence(nats: q.mean) }
  guard q.mean > 0 else { return Divergence(infiniteBecauseOf: 1) }
  return PreciseDivergence(LogarithmicRatio(p.mean, over: q.mean).excess).rounded
}

extension Poisson: RenyiFamily {
  /// D_α = (λ_P^α λ_Q^(1−α) − α λ_P − (1 − α) λ_Q)/(α − 1), as λ_P (ε(x) − ε(s x)/s) with s = 1 − α, x =
  /// log(λ_Q/λ_P) and ε(x) = e^x − 1 − x.
  public func preciseRenyiDivergence(relativeTo other: Poisson, order: Double) -> PreciseDivergence {
    guard mean > 0 else { return PreciseDivergence(DoubleDouble(other.mean)) }
    let s = DoubleDouble(sumOf: 1, -order)
    guard other.mean > 0 else {
      guard order < 1 else { return PreciseDivergence(infiniteBecauseOf: .outcome(1)) }
      return PreciseDivergence(DoubleDouble(productOf: order, mean) / s)
    }
    let change = ParameterChange(from: mean, to: other.mean)
    guard s.high != 0 else { return PreciseDivergence(mean * change.excess) }
    let part = (s * change.logarithm).exponentialExcess / s
    return PreciseDivergence(mean * (change.excess - part))
  }
}

/// The number of successes in n independent trials, each of probability p.
public struct Binomial: Sendable, Hashable {
  /// n.
  public let trials: Int
  /// One trial.
  public let trial: Bernoulli

  /// The distribution for `trials` trials, at least 1 and at most 2^53, of this probability of success, from
  /// 0 to 1.
  public init(trials: Int, probability: Double) throws(DivergenceError) {
    guard trials >= 1, trials <= 1 << 53 else {
      throw DivergenceError.invalidParameter(
        name: "trials", value: Double(trials), requirement: "from 1 to 2^53")
    }
    self.trials = trials
    trial = try Bernoulli(probability: probability)
  }

  /// p, the probability of success in one trial.
  public var probability: Double { trial.probability }
}

/// The Kullback–Leibler divergence between numbers of successes in as many trials: n times the divergence of
/// one trial.
///
/// - Argument order: P, where the outcomes come from, first; Q, the reference, second.
/// - Unit: nats.
/// - Conventions: `+∞` where Q excludes a number of successes that P has, with the first such number as
///   witness.
/// - Error bound: relative error below 3e-16, also where P ≈ Q.
/// - Refuses different numbers of trials, for which there is no closed form
///   (``DivergenceError/invalidParameter`` names the trials of Q).
/// - Source: Cover and Thomas (2006), theorem 2.5.3, the chain rule for independent trials.
public func klDivergence(of p: Binomial, relativeTo q: Binomial) throws(DivergenceError) -> Divergence {
  try p.preciseRenyiDivergence(relativeTo: q, order: 1).rounded
}

extension Binomial: RenyiFamily {
  /// n times the divergence of one trial.
  public func preciseRenyiDivergence(
    relativeTo other: Binomial, order: Double
  ) throws(DivergenceError) -> PreciseDivergence {
    guard trials == other.trials else {
      throw DivergenceError.invalidParameter(
        name: "trials", value: Double(other.trials), requirement: "\(trials), as many as in P")
    }
    let ofTrial = trial.preciseRenyiDivergence(relativeTo: other.trial, order: order)
    guard case .outcome(let outcome) = ofTrial.witness else { return ofTrial.scaled(by: Double(trials)) }
    // Outcome 0 of a trial is excluded: no number below n is left, and P has all of them from 0. Outcome 1
    // is: P has all numbers from 1, or n alone.
    let first = outcome == 0 ? 0 : (probability == 1 ? trials : 1)
    return PreciseDivergence(infiniteBecauseOf: .outcome(first))
  }
}

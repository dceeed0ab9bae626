/// What one value of an estimator of D(π‖ref) is on the average, exactly: over all outcomes of π.
public struct EstimatorMoments: Sendable, Hashable {
  /// The expected value, in nats.
  public let mean: Double
  /// The expected value minus D(π‖ref), in nats; `nil` where both are infinite.
  public let bias: Double?
  /// The variance of one value, in nats squared: that of the mean of n values is 1/n of it; `nil` where the
  /// mean is infinite.
  public let variance: Double?
}

extension KLEstimator {
  /// The mean, bias and variance of the estimator for outcomes of a categorical π.
  ///
  /// - Argument order: π, which outcomes are drawn from, first; the reference second.
  /// - Unit: nats, nats squared for the variance.
  /// - Conventions: an outcome that π has and the reference excludes makes every mean +∞. An outcome that the
  ///   reference has and π excludes is never drawn: it makes k3 biased by minus its probability. k1 is
  ///   unbiased. The divergence is that of `klDivergence(of:relativeTo:)`, and stored sums that differ by
  ///   rounding count as equal. A variance above the range of doubles is +∞: a few outcomes of tiny π and
  ///   common in the reference are enough for k3.
  /// - Error bound: relative error below 2^-51 for the mean and the bias of k1 and k3; for the bias of k2,
  ///   whose terms have both signs, 2^-51 of the sum of their magnitudes; for the variance 1e-15 of itself or
  ///   2^-80 of the mean's square, whichever is greater.
  /// - Refuses what `klDivergence(of:relativeTo:)` refuses.
  /// - Source: Schulman (2020) for the estimators; the moments are sums over the outcomes.
  public func moments(
    of policy: some DiscreteDistribution, relativeTo reference: some DiscreteDistribution
  ) throws(DivergenceError) -> EstimatorMoments {
    let (p, q) = try Probabilities.pair(policy, reference)
    var outcomes: [Outcome] = []
    var unreachable = CompensatedSum()
    for index in p.values.indices {
      guard p[index] > 0 else {
        unreachable.add(q[index])
        continue
      }
      guard q[index] > 0 else { return EstimatorMoments(mean: .infinity, bias: nil, variance: nil) }
      outcomes.append(Outcome(p[index], q[index]))
    }
    let excess = sum(outcomes.map(\.excess))
    let mean: DoubleDouble
    let bias: DoubleDouble
    switch self {
    case .k1: (mean, bias) = (excess + unreachable.value, .zero)
    case .k2:
      mean = sum(outcomes.map { $0.logarithm.squared * $0.p * 0.5 })
      bias = sum(outcomes.map(\.excessOfSquare)) - unreachable.value
    case .k3: (mean, bias) = (excess, -unreachable.value)
    }
    return EstimatorMoments(
      mean: mean.roundedOrInfinite, bias: bias.rounded + 0, variance: variance(outcomes).roundedOrInfinite)
  }

  /// Σ p (k − m)²/Σ p, with m the mean over the stored weights, so that a certain outcome has no variance.
  private func variance(_ outcomes: [Outcome]) -> DoubleDouble {
    let total = sum(outcomes.map { DoubleDouble($0.p) })
    let mean = sum(outcomes.map { $0.weighed(self) }) / total
    return sum(outcomes.map { $0.rootOfWeighedSquare(self, around: mean).squared }) / total
  }

  private func sum(_ terms: [DoubleDouble]) -> DoubleDouble {
    var sum = CompensatedSum()
    for term in terms { sum.add(term) }
    return sum.value
  }
}

/// An outcome that π and the reference both have.
private struct Outcome {
  let p: Double
  let q: Double
  /// log(p/q), relative error below 2^-85, also where both are almost equal.
  let logarithm: DoubleDouble

  init(_ p: Double, _ q: Double) {
    (self.p, self.q) = (p, q)
    logarithm = OutcomePair(ScaledNumber(p), ScaledNumber(q)).logarithm
  }

  /// Whether q/p may overflow: beyond e^700 nothing cancels.
  private var isExtreme: Bool { logarithm.high < -700 }

  /// p log(p/q) − p + q, p times k3; never negative.
  var excess: DoubleDouble {
    isExtreme ? DoubleDouble(q) + (logarithm - 1) * p : (-logarithm).exponentialExcess * p
  }

  /// p times k2 minus p times k3: −p (e^y − 1 − y − y²/2) with y = −log(p/q).
  var excessOfSquare: DoubleDouble {
    guard logarithm.high.magnitude < 0x1p-10 else { return logarithm.squared * p * 0.5 - excess }
    let y = -logarithm
    var series = DoubleDouble(1)
    for divisor in stride(from: 12.0, through: 4, by: -1) { series = 1 + y * series / divisor }
    return -(y.squared * y / 6 * series * p)
  }

  /// p k.
  func weighed(_ estimator: KLEstimator) -> DoubleDouble {
    estimator == .k3 ? excess : estimator.exactValue(logarithm) * p
  }

  /// √p (k − m), from p k where k overflows.
  func rootOfWeighedSquare(_ estimator: KLEstimator, around mean: DoubleDouble) -> DoubleDouble {
    let root = DoubleDouble(p).squareRoot
    guard estimator == .k3, isExtreme else { return (estimator.exactValue(logarithm) - mean) * root }
    return (excess - mean * p) / root
  }
}

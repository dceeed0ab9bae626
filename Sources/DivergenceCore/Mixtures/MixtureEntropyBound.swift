/// The closed forms that bound the differential entropy of a Gaussian mixture p = Σ wᵢ pᵢ, which has none. The entropy
/// itself is `differentialEntropy(of:)`.
///
/// The bounds hold for weights that add up to 1.
public enum MixtureEntropyBound: String, Sendable, Hashable, CaseIterable {
  /// −Σ wᵢ log Σⱼ wⱼ ∫ pᵢ pⱼ ≤ h(p), by Jensen's inequality
  /// (Huber, Bailey, Durrant-Whyte and Hanebeck 2008).
  case overlapLower = "overlap-lower"
  /// Σ wᵢ h(pᵢ) ≤ h(p): conditioning reduces entropy (Cover and Thomas 2006, section 8.6).
  case conditionalLower = "conditional-lower"
  /// h(p) ≤ Σ wᵢ (h(pᵢ) − log wᵢ), the entropy of outcome and component together
  /// (Huber, Bailey, Durrant-Whyte and Hanebeck 2008).
  case jointUpper = "joint-upper"
  /// h(p) ≤ Σ wᵢ (h(pᵢ) − log Σⱼ wⱼ e^(−D(pᵢ‖pⱼ))), never above the one before
  /// (Hershey and Olsen 2007; Kolchinsky and Tracey 2017).
  case variationalUpper = "variational-upper"
  /// h(p) ≤ log(2πe σ²)/2 with σ² the variance: no density of that variance has more (Cover and Thomas 2006, theorem
  /// 8.6.5).
  case momentMatchedUpper = "moment-matched-upper"

  /// Whether the entropy is at least as great; otherwise it is at most as great.
  public var isLowerBound: Bool {
    switch self {
    case .overlapLower, .conditionalLower: true
    case .jointUpper, .variationalUpper, .momentMatchedUpper: false
    }
  }

  /// The bound for a mixture.
  ///
  /// - Unit: nats, for x measured in its unit.
  /// - Error bound: 2^-50 of the sum of the terms' magnitudes.
  /// - Refuses mixtures whose standard deviations and distances of means differ by more than a factor of 2^30.
  /// - Source: named with each case.
  public func value(of p: some GaussianMixtureConvertible) throws(DivergenceError) -> Information<Nats> {
    let mixture = p.asGaussianMixture
    let pair = try MixturePair(mixture, mixture)
    let density = pair.first
    let bound: DoubleDouble =
      switch self {
      case .overlapLower: -density.weightedSum { density.overlapLogarithm(of: $0) }
      case .conditionalLower: density.weightedSum { $0.entropy }
      case .jointUpper: density.weightedSum { $0.entropy - $0.weight.logarithm }
      case .variationalUpper: density.weightedSum { $0.entropy - density.variationalLogarithm(of: $0) }
      case .momentMatchedUpper: density.momentMatch.entropy
      }
    return Information((bound + DoubleDouble.naturalLogarithmOf2 * Double(pair.unitExponent)).rounded)
  }
}

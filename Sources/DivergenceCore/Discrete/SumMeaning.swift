/// What a divergence of two lists means whose sums are not the same.
///
/// Where both sums are exactly 1 the three are one. Lists of doubles seldom add up to exactly 1, and near P = Q the
/// three then differ by more than the divergence itself: by δ = Σp − Σq, which is some 1e-17 where D(P‖Q) may be 1e-30.
public enum SumMeaning: Sendable, Hashable, CaseIterable {
  /// Σ (p log(p/q) − p + q): never negative, 0 only for P = Q; the default everywhere.
  case generalized
  /// Σ p log(p/q) over the lists exactly as they stand: what texts and most libraries compute. Negative where P has
  /// less weight than Q and they are otherwise near.
  case asGiven
  /// Σ p′ log(p′/q′) with p′ = p/Σp and q′ = q/Σq, which are never rounded: the divergence of the distributions in
  /// proportion to the lists. Never negative, 0 only for lists in proportion.
  case normalized
}

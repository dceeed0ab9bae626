/// What a quadrature came to: the integral, how far it may be from the truth, and what it cost.
public struct IntegralEstimate: Sendable, Hashable {
  /// The integral, rounded to nearest from about 100 bits.
  public let value: Double
  /// The absolute error that the quadrature admits.
  ///
  /// It is the distance of the rule from another one of half its degree, added up over all panels, and half an ulp
  /// for the final rounding: far above the error of the better rule, but no proof.
  public let errorBound: Double
  /// How many times the integrand was evaluated.
  public let evaluations: Int
}

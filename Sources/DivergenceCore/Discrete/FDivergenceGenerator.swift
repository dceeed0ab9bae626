/// A convex function f with f(1) = 0 that makes an f-divergence, with the two limits that zeros need.
///
/// f(0) weighs outcomes that Q has and P excludes, f′(∞) = lim f(t)/t those that P has and Q excludes.
/// The named ones are in the form that is never negative (f′(1) = 0) and computed to twice the precision.
/// - Source: Csiszár (1963); Liese and Vajda, On divergences and informations in statistics and information theory
///   (2006).
public struct FDivergenceGenerator: Sendable {
  /// The name, such as "kl".
  public let name: String
  let function: Function
  /// f(0); `nil` if it is `+∞`.
  let valueAtZero: ScaledNumber?
  /// lim f(t)/t for t → ∞; `nil` if it is `+∞`.
  let slopeAtInfinity: ScaledNumber?

  enum Function: Sendable {
    /// q f(p/q) for positive p and q, without cancellation.
    case term(@Sendable (OutcomePair) -> ScaledNumber)
    /// f as the caller wrote it.
    case written(@Sendable (Double) -> Double)
  }

  /// A caller's own function: `function` for t > 0, f(0) and f′(∞), each perhaps `+∞`.
  ///
  /// Refuses an f(1) that is not 0, and limits that are NaN or −∞. That f is convex is the caller's word.
  public init(
    named name: String, valueAtZero: Double, slopeAtInfinity: Double,
    function: @escaping @Sendable (Double) -> Double
  ) throws(DivergenceError) {
    let atOne = function(1)
    guard atOne == 0 else {
      throw DivergenceError.invalidParameter(name: "f(1)", value: atOne, requirement: "0")
    }
    guard valueAtZero > -.infinity else {
      throw DivergenceError.invalidParameter(
        name: "f(0)", value: valueAtZero, requirement: "a number or +infinity")
    }
    guard slopeAtInfinity > -.infinity else {
      throw DivergenceError.invalidParameter(
        name: "f'(infinity)", value: slopeAtInfinity, requirement: "a number or +infinity")
    }
    let limits = [valueAtZero, slopeAtInfinity].map { $0.isFinite ? ScaledNumber($0) : nil }
    self.init(name, limits[0], limits[1], .written(function))
  }

  init(_ name: String, _ valueAtZero: ScaledNumber?, _ slopeAtInfinity: ScaledNumber?, _ function: Function) {
    self.name = name
    self.function = function
    self.valueAtZero = valueAtZero
    self.slopeAtInfinity = slopeAtInfinity
  }
}

extension FDivergenceGenerator {
  /// t log t − t + 1: D(P‖Q), as ``klDivergence(of:relativeTo:)``.
  public static let kl = FDivergenceGenerator("kl", one, unbounded, .term { $0.kullbackLeibler })
  /// −log t + t − 1: D(Q‖P).
  public static let reverseKL = FDivergenceGenerator(
    "reverseKL", unbounded, one, .term { $0.reversed.kullbackLeibler })
  /// (t − 1) log t: as ``jeffreysDivergence(between:and:)``.
  public static let jeffreys = FDivergenceGenerator("jeffreys", unbounded, unbounded, .term { $0.jeffreys })
  /// ½ (t log(2t/(1 + t)) + log(2/(1 + t))): as ``jensenShannonDivergence(between:and:)``.
  public static let jensenShannon = FDivergenceGenerator(
    "jensenShannon", halfLogarithmOf2, halfLogarithmOf2, .term { $0.jensenShannon })
  /// (t − 1)²: as ``pearsonChiSquaredDivergence(of:relativeTo:)``.
  public static let pearson = FDivergenceGenerator("pearson", one, unbounded, .term { $0.pearson })
  /// (t − 1)²/t: as ``neymanChiSquaredDivergence(of:relativeTo:)``.
  public static let neyman = FDivergenceGenerator("neyman", unbounded, one, .term { $0.reversed.pearson })
  /// (t − 1)²/(t + 1): as ``triangularDiscrimination(between:and:)``.
  public static let triangular = FDivergenceGenerator("triangular", one, one, .term { $0.triangular })
  /// ½ |t − 1|: as ``totalVariationDistance(between:and:)``.
  public static let totalVariation = FDivergenceGenerator(
    "totalVariation", half, half, .term { $0.totalVariation })
  /// ½ (√t − 1)²: as ``squaredHellingerDistance(between:and:)``.
  public static let squaredHellinger = FDivergenceGenerator(
    "squaredHellinger", half, half, .term { $0.squaredHellinger })

  /// (t^α − α t − (1 − α))/(α (α − 1)) with its limits at 0 and 1: as ``alphaDivergence(of:relativeTo:alpha:)``.
  /// Refuses an α that is not finite.
  public static func alpha(_ alpha: Double) throws(DivergenceError) -> FDivergenceGenerator {
    guard alpha.isFinite else { throw DivergenceError.invalidOrder(alpha) }
    return Self.alpha(DoubleDouble(alpha))
  }

  static func alpha(_ alpha: DoubleDouble) -> FDivergenceGenerator {
    FDivergenceGenerator(
      "alpha", alpha > .zero ? one / alpha : unbounded,
      alpha < DoubleDouble(1) ? one / (1 - alpha) : unbounded, .term { $0.alpha(alpha) })
  }

  private static let one = ScaledNumber(1)
  private static let half = ScaledNumber(0.5)
  private static let unbounded: ScaledNumber? = nil
  private static let halfLogarithmOf2 = ScaledNumber(.naturalLogarithmOf2).half
}

/// The normal distributions where D(q‖p) to a mixture p is stationary: the reverse fit and its rivals.
public struct ReverseFit: Sendable, Hashable {
  /// What the divergence does around a stationary point, by the eigenvalues of its Hessian. There is no maximum: the
  /// second derivative with respect to mean/σ is 1 at every stationary point, by Stein's identity.
  public enum Kind: String, Sendable, Hashable {
    /// Both eigenvalues are above zero: a local optimum.
    case minimum
    /// One is above and one below zero: an optimum in one direction only, such as between two modes.
    case saddle
    /// One is zero to rounding: minima and saddles are about to meet, and the parameters are known to 1e-5 only.
    case degenerate
  }

  /// A normal distribution at which the gradient of D(q‖p) vanishes.
  public struct StationaryPoint: Sendable, Hashable {
    /// The distribution q.
    public let normal: Normal
    /// D(q‖p) there.
    public let divergence: Information<Nats>
    /// The norm of the gradient with respect to mean/σ and log σ, nats: what rounding leaves of 0.
    public let gradientNorm: Double
    /// The eigenvalues of the Hessian with respect to mean/σ and log σ, ascending, nats.
    public let curvatures: [Double]
    /// What kind of point it is.
    public let kind: Kind
    /// How much of q falls to each component, in the order of the mixture: E_q[wᵢ pᵢ/p]; they add up to 1.
    public let shares: [Double]

    /// The components on which q sits: those with a share of a tenth at least.
    public var components: [Int] { shares.indices.filter { shares[$0] >= 0.1 } }
  }

  /// All points found, by increasing divergence; where divergences agree to 1e-13, by increasing mean.
  public let stationaryPoints: [StationaryPoint]

  /// The local optima, the best one first.
  public var minima: [StationaryPoint] { stationaryPoints.filter { $0.kind == .minimum } }

  /// Whether the local optima are one more than the saddles, as they are for a function of the plane that grows without
  /// bound and has no maximum (Morse): false says that a stationary point was missed or that one is degenerate.
  public var satisfiesMorseCount: Bool {
    let saddles = stationaryPoints.count { $0.kind == .saddle }
    return minima.count == saddles + 1 && stationaryPoints.count == minima.count + saddles
  }

  /// The best point found: argmin over q of D(q‖p).
  public var best: StationaryPoint { stationaryPoints[0] }
}

/// The reverse fit of a normal distribution to a mixture: argmin over q of D(q‖p), with every stationary point found.
///
/// It is the I-projection or information projection of p on the family, also called exclusive, because q avoids what p
/// lacks: it sits on one mode where modes are far apart, and covers them where they are close. There is no closed
/// form; the divergence may have several local optima, which texts that show one do not mention. Some texts exchange
/// the names; the M-projection is ``forwardFit(of:)``.
///
/// Every mode of p is followed while q widens, and wherever the divergence may be stationary Newton's method, with
/// halved steps for a safeguard, solves for the zero of the gradient, on the quadrature of D(q‖p) and its derivatives.
/// No crest of the smoothed log p arises but from a mode, so that all stationary points lie on the paths that are
/// followed; the steps along them are finite, and ``ReverseFit/satisfiesMorseCount`` checks the count. Deterministic.
///
/// - Unit: that of x for the parameters, nats for the divergence.
/// - Error bound: parameters within 1e-10 of the standard deviation unless ``ReverseFit/Kind/degenerate``; divergence
///   as `klDivergence(of:relativeTo:)`.
/// - Refuses what `klDivergence(of:relativeTo:)` refuses for mixtures; throws `notConverged` if a quadrature or every
///   search fails.
/// - Source: Bishop, Pattern Recognition and Machine Learning (2006), section 10.1.2; Koller and Friedman,
///   Probabilistic Graphical Models (2009), section 8.5, for the names.
public func reverseFit(of p: GaussianMixture) throws(DivergenceError) -> ReverseFit {
  let pair = try MixturePair(p, p)
  let objective = ReverseObjective(pair.first)
  var fit = ReverseFit(stationaryPoints: [])
  // Finer steps only if a pair of stationary points has slipped through.
  for (longestStep, shortestStep) in [(0.25, 1e-4), (0.05, 1e-8)] {
    let search = try StationarySearch(objective, longestStep: longestStep, shortestStep: shortestStep)
    var points: [ReverseFit.StationaryPoint] = []
    for place in search.found { points.append(try place.described(for: p, on: pair, objective)) }
    guard !points.isEmpty else { continue }
    fit = ReverseFit(stationaryPoints: ReverseFit.sorted(points))
    if fit.satisfiesMorseCount { break }
  }
  guard !fit.stationaryPoints.isEmpty else {
    throw DivergenceError.notConverged(method: "search for the reverse fit of a mixture")
  }
  return fit
}

extension ReverseFit {
  /// By divergence, and those whose divergences agree to 1e-13 by mean, so that mirrored optima keep their order.
  fileprivate static func sorted(_ points: [StationaryPoint]) -> [StationaryPoint] {
    let byDivergence = points.sorted { $0.divergence < $1.divergence }
    var groups: [[StationaryPoint]] = []
    for point in byDivergence {
      if let last = groups.last?.last,
        point.divergence.value - last.divergence.value <= 1e-13 * max(1, point.divergence.value)
      {
        groups[groups.count - 1].append(point)
      } else {
        groups.append([point])
      }
    }
    return groups.flatMap { $0.sorted { $0.normal.mean < $1.normal.mean } }
  }
}

extension ReverseObjective.Evaluation {
  fileprivate var kind: ReverseFit.Kind {
    isDegenerate ? .degenerate : hessian.eigenvalues[0] > 0 ? .minimum : .saddle
  }
}

extension StationarySearch.Found {
  /// The point in the unit of the mixture `p`, of which `pair` is the standardised form.
  fileprivate func described(
    for p: GaussianMixture, on pair: MixturePair, _ objective: ReverseObjective
  ) throws(DivergenceError) -> ReverseFit.StationaryPoint {
    let normal = try Normal(
      mean: pair.origin + point.mean.scaled(byPowerOfTwo: pair.unitExponent),
      standardDeviation: point.deviation.scaled(byPowerOfTwo: pair.unitExponent))
    var shares: [Double] = []
    for index in p.weights.indices {
      guard p.weights[index] > 0 else {
        shares.append(0)
        continue
      }
      let component = pair.component(index, of: p)
      shares.append(try objective.share(of: component, at: point))
    }
    return ReverseFit.StationaryPoint(
      normal: normal, divergence: try klDivergence(of: normal, relativeTo: p).information,
      gradientNorm: evaluation.gradientNorm, curvatures: evaluation.hessian.eigenvalues,
      kind: evaluation.kind, shares: shares)
  }
}

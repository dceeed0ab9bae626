/// D(q‖p) for q = N(μ, σ²) as a function of μ and σ, with its derivatives, for a mixture p in its own unit.
///
/// D(q‖p) = −log σ − log(2πe)/2 − E_q[log p]. With a = σ (log p)' and b = σ² (log p)'' at x = μ + σ z, and derivatives
/// by μ/σ and log σ, so that they do not depend on the unit of x:
/// gradient (−E[a], −1 − E[a z]), Hessian (−E[b], −E[b z]; −E[b z], −E[b z² + a z]).
struct ReverseObjective: Sendable {
  /// A place in the plane of means and standard deviations.
  struct Point: Sendable {
    var mean: Double
    var deviation: Double

    /// The place after a step in mean/deviation and log deviation.
    func moved(by step: SIMD2<Double>) -> Point {
      let factor = step.y == 0 ? DoubleDouble(1) : DoubleDouble(step.y).exponential
      return Point(mean: mean + deviation * step.x, deviation: (factor * deviation).rounded)
    }

    /// Whether the other place is within `tolerance` standard deviations and of a width within that factor.
    func isNear(_ other: Point, tolerance: Double) -> Bool {
      let width = min(deviation, other.deviation)
      return (mean - other.mean).magnitude <= tolerance * width
        && (deviation - other.deviation).magnitude <= tolerance * width
    }
  }

  /// The derivatives of the objective at a place.
  struct Evaluation: Sendable {
    let gradient: SIMD2<Double>
    let hessian: SymmetricMatrix

    var gradientNorm: Double { (gradient * gradient).sum().squareRoot() }

    /// The step to where the gradient would be zero if it were linear.
    var newtonStep: SIMD2<Double> { hessian.solution(for: -gradient) }

    /// Whether the gradient is what rounding leaves of 0.
    var isStationary: Bool { gradientNorm <= 1e-11 * max(1, hessian.greatestMagnitude) }

    /// Whether an eigenvalue of the Hessian is 0 beside the other one.
    var isDegenerate: Bool {
      hessian.eigenvalues.contains { $0.magnitude <= 1e-7 * hessian.greatestMagnitude }
    }
  }

  /// What the derivatives need of a component, in double.
  private struct Part: Sendable {
    let mean: DoubleDouble
    let inverseDeviation: Double
    let precision: Double
    let constant: Double
  }

  let mixture: MixtureDensity
  private let parts: [Part]
  private let changes: [MixtureDensity.Change]

  init(_ mixture: MixtureDensity) {
    self.mixture = mixture
    changes = mixture.changes
    parts = mixture.components.map { component in
      Part(
        mean: component.mean, inverseDeviation: component.inverseDeviation.high,
        precision: component.inverseDeviation.squared.high, constant: component.constant.high)
    }
  }

  /// The expectations by adaptive quadrature of several integrands at once, in double.
  func evaluate(
    at point: Point, tolerance: QuadratureTolerance = .double
  ) throws(DivergenceError) -> Evaluation {
    let moments = try expectation(at: point, tolerance: tolerance) { x, z, density -> DerivativeMoments in
      let (slope, curvature, _) = derivatives(at: x)
      let a = density * point.deviation * slope
      let b = density * point.deviation * point.deviation * curvature
      return DerivativeMoments(a: a, az: a * z, b: b, bz: b * z, second: b * z * z + a * z)
    }
    return Evaluation(
      gradient: SIMD2(-moments.a, -1 - moments.az),
      hessian: SymmetricMatrix(first: -moments.b, mixed: -moments.bz, second: -moments.second))
  }

  /// The share of N(μ, σ²) that falls to one component: the expectation of its part in the density of the mixture.
  func share(of component: MixtureDensity.Component, at point: Point) throws(DivergenceError) -> Double {
    try expectation(at: point, tolerance: .double) { x, _, density -> DoubleDouble in
      (component.exponent(at: x) - mixture.value(at: x).logarithm).exponential * density
    }.rounded
  }

  /// The integral of a function of x, z = (x − μ)/σ and the density of N(μ, σ²) at x, within ten standard deviations:
  /// what is beyond is below e^-50 of the logarithm's growth.
  private func expectation<Value: QuadratureValue>(
    at point: Point, tolerance: QuadratureTolerance, of function: (DoubleDouble, Double, Double) -> Value
  ) throws(DivergenceError) -> Value {
    let center = DoubleDouble(point.mean)
    let normal = MixtureDensity.Component(mean: center, deviation: point.deviation)
    let lowest = point.mean - 10 * point.deviation
    let highest = point.mean + 10 * point.deviation
    let components = mixture.components + [normal]
    let inner = Breakpoints(around: components, changes: changes, steps: Breakpoints.coarseSteps).places
      .filter { $0 > lowest && $0 < highest }
    return try AdaptiveQuadrature(
      over: [lowest] + inner + [highest], tolerance: tolerance,
      method: "quadrature of the reverse divergence"
    ) { x in
      let z = (x - center).high * normal.inverseDeviation.high
      return function(x, z, DoubleExponential.value(at: normal.constant.high - z * z / 2))
    }.value
  }

  /// The first and second derivative of log p, and the mean precision of the components at `x`, of which the second
  /// derivative is the negative plus a variance, so that little cancels.
  private func derivatives(at x: DoubleDouble) -> (slope: Double, curvature: Double, precision: Double) {
    var exponents: [Double] = []
    var greatest = -Double.infinity
    for part in parts {
      let z = (x - part.mean).high * part.inverseDeviation
      let exponent = part.constant - z * z / 2
      exponents.append(exponent)
      greatest = max(greatest, exponent)
    }
    if greatest < -100 {
      // Far out doubles would lose the differences of the exponents, which are formed in double-double.
      let precise = mixture.components.map { $0.exponent(at: x) }
      let reference = precise.max() ?? .zero
      exponents = precise.map { ($0 - reference).high }
      greatest = 0
    }
    var (total, slope, variance, precision) = (0.0, 0.0, 0.0, 0.0)
    for (part, exponent) in zip(parts, exponents) where exponent > greatest - 50 {
      // The weighted mean and variance of the slopes as they come (West 1979).
      let share = DoubleExponential.value(at: exponent - greatest)
      total += share
      let distance = (part.mean - x).high * part.precision - slope
      let change = distance * share / total
      slope += change
      variance += share * distance * (distance - change)
      precision += share * part.precision
    }
    precision /= total
    return (slope, variance / total - precision, precision)
  }

  /// The modes of the mixture, ascending, with the width of a component there.
  ///
  /// The slope changes its sign between neighbours of a grid of half deviations around each component; modes lie
  /// between the means. A mode that shares such a gap with an antimode is a bump too flat for any fit to sit on.
  var modes: [(place: Double, width: Double)] {
    let means = mixture.components.map(\.mean.high)
    let (lowest, highest) = (means.min() ?? 0, means.max() ?? 0)
    var grid = mixture.components.flatMap { component in
      (-16...16).map { component.mean.high + Double($0) / 2 * component.deviation }
    }
    // Outside the means the slope points inwards.
    let margin = mixture.components.map(\.deviation).min() ?? 1
    grid = grid.filter { $0 >= lowest && $0 <= highest }.sorted()
    grid = [lowest - margin] + grid + [highest + margin]
    func slope(at x: Double) -> Double { derivatives(at: DoubleDouble(x)).slope }
    var found: [(place: Double, width: Double)] = []
    let slopes = grid.map(slope(at:))
    for index in grid.indices.dropFirst() where slopes[index - 1] >= 0 && slopes[index] < 0 {
      var (left, right) = (grid[index - 1], grid[index])
      while true {
        let middle = left + (right - left) / 2
        guard middle > left, middle < right else { break }
        if slope(at: middle) >= 0 { left = middle } else { right = middle }
      }
      found.append((left, 1 / derivatives(at: DoubleDouble(left)).precision.squareRoot()))
    }
    return found
  }
}

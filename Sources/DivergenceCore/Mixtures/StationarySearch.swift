/// The search for every place where the gradient of a ``ReverseObjective`` is zero.
///
/// Let L(μ, σ) = E_q[log p], the logarithm of p smoothed by a Gaussian of width σ. By Stein's identity the derivatives
/// of D(q‖p) by μ/σ and log σ are −σ L' and −σ² L'' − 1 (primes by μ), so that it is stationary exactly where L' = 0
/// and σ² L'' = −1: on the crests of L over μ, where its curvature is that of q. Smoothing never makes a new crest in
/// one dimension (Yuille and Poggio 1986; Babaud et al. 1986), hence every crest of every width can be traced back to
/// a mode of p. So each mode is followed with growing σ until its crest vanishes or is the last one, and wherever the
/// curvature passes −1 Newton's method does the rest. As L'' ≥ −1/s² with s the least deviation, σ is at least s.
struct StationarySearch: Sendable {
  /// A place where the gradient vanishes to rounding.
  struct Found: Sendable {
    let point: ReverseObjective.Point
    let evaluation: ReverseObjective.Evaluation
  }

  /// A place on a crest.
  private struct Level {
    let point: ReverseObjective.Point
    let hessian: SymmetricMatrix

    /// −σ² L'', which is above 0 on any crest and 1 at a stationary place.
    var curvature: Double { hessian.first }
    /// How far it is from a stationary place.
    var distance: Double { (curvature - 1).magnitude }

    /// The derivative of the mean by log σ along the crest, in deviations.
    var slope: Double { -hessian.mixed / curvature }

    /// Whether the next level, a step further in log σ, is on the same crest and so near that no pair of passages of
    /// 1 should hide between: the curvatures do not differ by much, and the mean moves as both slopes say.
    func isFollowed(by next: Level, after step: Double) -> Bool {
      let movement = (next.point.mean - point.mean) / point.deviation
      let expected = step * (slope + next.slope) / 2
      return (movement - expected).magnitude <= 0.02 + 0.1 * movement.magnitude
        && (next.curvature - curvature).magnitude <= 1.2 * min(distance, next.distance) + 0.25
    }

    /// The place to first order where the crest is after a step in log σ.
    func predicted(after step: Double) -> ReverseObjective.Point {
      point.moved(by: [max(-0.3, min(0.3, slope * step)), step])
    }
  }

  private let objective: ReverseObjective
  /// The longest step in log σ along a crest, and the shortest: where that fails, the crest has ended.
  private let longestStep: Double
  private let shortestStep: Double

  private(set) var found: [Found] = []
  private var crests: [[Level]] = []

  /// Follows all modes, the lowest first.
  init(
    _ objective: ReverseObjective, longestStep: Double, shortestStep: Double
  ) throws(DivergenceError) {
    self.objective = objective
    self.longestStep = longestStep
    self.shortestStep = shortestStep
    let components = objective.mixture.components
    if components.count == 1 {
      // A normal distribution is its own fit, to the last bit.
      let point = ReverseObjective.Point(mean: components[0].mean.high, deviation: components[0].deviation)
      found = [Found(point: point, evaluation: try objective.evaluate(at: point))]
      return
    }
    let deviations = components.map(\.deviation)
    let means = components.map(\.mean.high)
    let least = 0.9 * (deviations.min() ?? 1)
    // Far above the widest fits that there are, about 0.8 of half the range where modes are far apart.
    let greatest = 2 * (deviations.max() ?? 1) + (means.max() ?? 0) - (means.min() ?? 0)
    for mode in objective.modes {
      try followCrest(from: .init(mean: mode.place, deviation: max(least, 1e-6 * mode.width)), to: greatest)
    }
  }

  /// Follows the crest above a mode, and the one on which it lands when it ends, until that was followed before.
  private mutating func followCrest(
    from start: ReverseObjective.Point, to greatest: Double
  ) throws(DivergenceError) {
    guard var level = try climbed(from: start), !isKnown(level) else { return }
    var crest = [level]
    var step = longestStep
    while level.point.deviation < greatest {
      if let next = try crestLevel(near: level.predicted(after: step)),
        level.isFollowed(by: next, after: step)
      {
        try keepStationaryPoints(after: crest, until: next)
        level = next
        crest.append(level)
        if isKnown(level) { break }
        step = min(longestStep, 2 * step)
      } else if step > shortestStep {
        step = max(step / 4, shortestStep)
      } else {
        try keep(stationaryPoint(from: level.point))
        crests.append(crest)
        let beyond = level.point.moved(by: [0, 10 * shortestStep])
        guard let landed = try climbed(from: beyond), !isKnown(landed) else { return }
        try keep(stationaryPoint(from: landed.point))
        (level, crest, step) = (landed, [landed], longestStep / 16)
      }
    }
    crests.append(crest)
  }

  /// Whether a crest that was followed before passes within a tenth of a deviation.
  private func isKnown(_ level: Level) -> Bool {
    crests.contains { crest in
      zip(crest, crest.dropFirst()).contains { lower, upper in
        let width = level.point.deviation
        guard lower.point.deviation <= width, width <= upper.point.deviation else { return false }
        let share = (width - lower.point.deviation) / (upper.point.deviation - lower.point.deviation)
        let mean = lower.point.mean + share * (upper.point.mean - lower.point.mean)
        return (mean - level.point.mean).magnitude <= 0.1 * width
      }
    }
  }

  /// Where the curvature passes 1 between the last level and the next one, or turned round near 1 at the last level.
  private mutating func keepStationaryPoints(after crest: [Level], until next: Level) throws(DivergenceError)
  {
    let last = crest[crest.count - 1]
    if (last.curvature - 1) * (next.curvature - 1) <= 0 {
      let (nearer, farther) = last.distance <= next.distance ? (last, next) : (next, last)
      if !keep(try stationaryPoint(from: nearer.point)) { keep(try stationaryPoint(from: farther.point)) }
    } else if crest.count > 1, last.distance < 0.5, last.distance <= next.distance,
      last.distance <= crest[crest.count - 2].distance
    {
      keep(try stationaryPoint(from: last.point))
    }
  }

  /// Adds a place that was not found before; whether there is one at all.
  @discardableResult
  private mutating func keep(_ candidate: Found?) -> Bool {
    guard let candidate else { return false }
    let isKnown = found.contains { known in
      let isFlat = known.evaluation.isDegenerate || candidate.evaluation.isDegenerate
      return known.point.isNear(candidate.point, tolerance: isFlat ? 1e-3 : 1e-6)
    }
    if !isKnown { found.append(candidate) }
    return true
  }

  /// The crest within half a deviation at the same width, by Newton's method in the mean alone.
  private func crestLevel(near point: ReverseObjective.Point) throws(DivergenceError) -> Level? {
    var place = point
    for _ in 0..<12 {
      let now = try objective.evaluate(at: place, tolerance: .coarse)
      guard now.hessian.first > 0 else { return nil }
      let step = -now.gradient.x / now.hessian.first
      place = place.moved(by: [step, 0])
      guard (place.mean - point.mean).magnitude <= 0.5 * point.deviation else { return nil }
      if step.magnitude < 1e-5 { return Level(point: place, hessian: now.hessian) }
    }
    return nil
  }

  /// The crest that is reached uphill at the same width, by steps of one deviation at most, shorter after each turn.
  private func climbed(from point: ReverseObjective.Point) throws(DivergenceError) -> Level? {
    var place = point
    var (longest, before) = (1.0, 0.0)
    for _ in 0..<200 {
      let now = try objective.evaluate(at: place, tolerance: .coarse)
      let curvature = now.hessian.first
      var step = curvature > 0 ? -now.gradient.x / curvature : now.gradient.x < 0 ? longest : -longest
      if step * before < 0 { longest /= 2 }
      step = max(-longest, min(longest, step))
      place = place.moved(by: [step, 0])
      if curvature > 0, step.magnitude < 1e-5 { return Level(point: place, hessian: now.hessian) }
      before = step
    }
    return nil
  }

  /// Follows Newton's steps for a zero of the gradient, shortened to a half and halved until its norm falls.
  private func stationaryPoint(from start: ReverseObjective.Point) throws(DivergenceError) -> Found? {
    var best = Found(point: start, evaluation: try objective.evaluate(at: start))
    for _ in 0..<50 where best.evaluation.gradientNorm > 0x1p-51 {
      var step = best.evaluation.newtonStep
      let length = (step * step).sum().squareRoot()
      if length > 0.5 { step *= 0.5 / length }
      var next: Found?
      for _ in 0..<8 {
        let point = best.point.moved(by: step)
        let evaluation = try objective.evaluate(at: point)
        if evaluation.gradientNorm < best.evaluation.gradientNorm {
          next = Found(point: point, evaluation: evaluation)
          break
        }
        // Near the end only rounding is left, and no shorter step can help.
        if length < 1e-9 { break }
        step *= 0.5
      }
      guard let next else { break }
      best = next
    }
    return best.evaluation.isStationary ? best : nil
  }
}

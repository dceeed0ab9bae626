/// Integrals over a finite interval by halving panels until a pair of Gauss–Kronrod rules agrees on each.
///
/// Deterministic: panels are kept and added up from left to right, abscissae, weights and sums are double-doubles and
/// no library function is called, so the same bits come out everywhere. The rule is open, so an integrand is never
/// asked for its ends. Why Gauss–Kronrod: mixtures of narrow and wide components need panels of very different
/// widths, which a trapezoidal rule has not, and the difference of two rules on one panel is an error estimate that
/// no second pass has to confirm. Source: Piessens et al., QUADPACK (1983), QAG; here without its extrapolated error
/// estimate, which is finer and can be too small.
struct AdaptiveQuadrature<Value: QuadratureValue> {
  /// The integral, by the 31-point rule.
  let value: Value
  /// The distance of the two rules, added up over the panels.
  let error: Value
  /// How many times the integrand was evaluated.
  let evaluations: Int

  /// The most panels before the integral counts as not convergent.
  static var greatestPanelCount: Int { 4096 }

  /// Integrates between the first and the last of `breakpoints`, two at least and ascending, of which each is an end
  /// of a panel; between them, nothing that matters may be narrower than a twentieth of the gap.
  ///
  /// Throws `notConverged`, naming `method`, if the integrand is not finite somewhere, or if the tolerance is not met
  /// by ``greatestPanelCount`` panels or panels of a few ulp.
  init(
    over breakpoints: [Double], tolerance: QuadratureTolerance, method: String,
    of integrand: (DoubleDouble) -> Value
  ) throws(DivergenceError) {
    var panels = zip(breakpoints, breakpoints.dropFirst()).map { Panel(from: $0, to: $1, of: integrand) }
    var count = panels.count
    while true {
      var (value, size, error) = (Value.zero, Value.zero, Value.zero)
      for panel in panels {
        value = value.adding(panel.value, times: DoubleDouble(1))
        size = size.adding(panel.size, times: DoubleDouble(1))
        error = error.adding(panel.error, times: DoubleDouble(1))
      }
      guard value.isFinite, size.isFinite else { throw DivergenceError.notConverged(method: method) }
      guard error.ratio(toValue: value, size: size, tolerance: tolerance) > 1 else {
        (self.value, self.error) = (value, error)
        evaluations = count * GaussKronrodRule.evaluations
        return
      }
      var refined: [Panel] = []
      let share = 1 / Double(panels.count)
      for panel in panels {
        if panel.error.ratio(toValue: value, size: size, tolerance: tolerance) > share {
          guard let (left, right) = panel.halves(of: integrand) else {
            throw DivergenceError.notConverged(method: method)
          }
          refined += [left, right]
          count += 2
        } else {
          refined.append(panel)
        }
      }
      guard refined.count <= Self.greatestPanelCount else {
        throw DivergenceError.notConverged(method: method)
      }
      panels = refined
    }
  }

  /// A part of the interval and what the rules make of it.
  private struct Panel {
    let lower: Double
    let upper: Double
    let value: Value
    let size: Value
    let error: Value

    init(from lower: Double, to upper: Double, of integrand: (DoubleDouble) -> Value) {
      (self.lower, self.upper) = (lower, upper)
      let center = DoubleDouble(sumOf: lower, upper).scaled(byPowerOfTwo: -1)
      let half = DoubleDouble(sumOf: upper, -lower).scaled(byPowerOfTwo: -1)
      var (value, size, difference) = (Value.zero, Value.zero, Value.zero)
      func add(_ sample: Value, _ weight: DoubleDouble, _ excess: DoubleDouble) {
        value = value.adding(sample, times: weight)
        size = size.adding(sample.magnitude, times: weight)
        difference = difference.adding(sample, times: excess)
      }
      for node in GaussKronrodRule.nodes {
        let weight = node.weight * half
        let excess = weight - node.lowerWeight * half
        let offset = node.abscissa * half
        add(integrand(center + offset), weight, excess)
        // The node in the middle is its own mirror image.
        if offset.high != 0 { add(integrand(center - offset), weight, excess) }
      }
      (self.value, self.size, error) = (value, size, difference.magnitude)
    }

    /// The two halves, unless the panel is too narrow to have any.
    func halves(of integrand: (DoubleDouble) -> Value) -> (Panel, Panel)? {
      let middle = lower + (upper - lower) / 2
      guard lower < middle, middle < upper else { return nil }
      return (Panel(from: lower, to: middle, of: integrand), Panel(from: middle, to: upper, of: integrand))
    }
  }
}

extension AdaptiveQuadrature<DoubleDouble> {
  /// The integral as a value, its error bound with half an ulp for the final rounding.
  var estimate: IntegralEstimate {
    let rounded = value.rounded
    return IntegralEstimate(
      value: rounded, errorBound: error.high + rounded.ulp / 2, evaluations: evaluations)
  }
}

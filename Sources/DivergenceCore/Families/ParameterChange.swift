/// How a positive parameter (a rate, a variance) changes from one value to another.
///
/// Everything is good to about 95 bits, also where the values are almost the same, and where their ratio is
/// beyond the range of doubles.
struct ParameterChange {
  /// The ratio r = to/from, or what overflow or underflow leaves of it.
  let ratio: DoubleDouble
  /// r − 1.
  let relative: DoubleDouble
  /// log r.
  let logarithm: DoubleDouble
  /// r − 1 − log r, never negative.
  let excess: DoubleDouble

  /// The change between two numbers.
  init(from: ScaledNumber, to: ScaledNumber) {
    let exponent = to.exponent - from.exponent
    ratio = (to / from).doubleDouble
    guard exponent.magnitude <= 4 else {
      relative = ratio - 1
      logarithm =
        DoubleDouble.naturalLogarithmOf2 * Double(exponent) + (to.fraction / from.fraction).logarithm
      excess = relative - logarithm
      return
    }
    let difference = to.fraction.scaled(byPowerOfTwo: exponent) - from.fraction
    relative = difference / from.fraction
    if relative.high.magnitude <= 0.5 {
      logarithm = relative.logarithmOnePlus
      excess = relative.logarithmicExcess
    } else {
      logarithm = (1 + relative).logarithm
      excess = relative - logarithm
    }
  }

  /// The change between two positive finite doubles.
  init(from: Double, to: Double) { self.init(from: ScaledNumber(from), to: ScaledNumber(to)) }

  /// The change by the factor e^`logarithm`.
  init(logarithm: DoubleDouble) {
    ratio = logarithm.exponential
    relative = logarithm.exponentialMinusOne
    self.logarithm = logarithm
    excess = logarithm.exponentialExcess
  }

  /// e(u) − e(s u)/s with u = `relative`, s = 1 − α and e(x) = x − log(1 + x): the Rényi divergence of order
  /// α between distributions whose log-normaliser is −log of the parameter. A divergent integral where 1 + s
  /// u ≤ 0.
  func renyiGap(order: Double) -> PreciseDivergence {
    let s = DoubleDouble(sumOf: 1, -order)
    guard s.high != 0 else { return PreciseDivergence(excess) }
    let mixed = s * relative
    guard 1 + mixed > .zero else { return PreciseDivergence(infiniteBecauseOf: .divergentIntegral) }
    if max(relative.high.magnitude, mixed.high.magnitude) <= 0.5 {
      return PreciseDivergence(excess - mixed.logarithmicExcess / s)
    }
    return PreciseDivergence(mixed.logarithmOnePlus / s - logarithm)
  }
}

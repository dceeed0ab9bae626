/// The rest μ(x) = Σ c(k) / x^(2k − 1) of Stirling's formula, c(k) = B(2k) / (2k (2k − 1)):
/// log Γ(x) = (x − ½) log x − x + ½ log 2π + μ(x).
///
/// For x ≥ 24 the 13 terms leave less than 2^-102 · μ(x), because the series envelops μ (Whittaker and
/// Watson, A Course of Modern Analysis, chapter 12). Smaller arguments are shifted up with Γ(x + 1) = x Γ(x)
/// first.
enum StirlingSeries {
  /// Where the series is used without a shift.
  static let least = 24.0

  /// By how much an argument must grow to reach ``least``.
  static func shift(of x: Double) -> Int { x < least ? Int((least - x).rounded(.up)) : 0 }

  /// c(1), c(2), …, from the Bernoulli numbers.
  private static let coefficients: [DoubleDouble] = {
    let bernoulli: [(Double, Double)] = [
      (1, 6), (-1, 30), (1, 42), (-1, 30), (5, 66), (-691, 2730), (7, 6), (-3617, 510), (43867, 798),
      (-174_611, 330), (854_513, 138), (-236_364_091, 2730), (8_553_103, 6),
    ]
    return bernoulli.enumerated().map { index, fraction in
      let order = Double(2 * (index + 1))
      return DoubleDouble(fraction.0) / (fraction.1 * order * (order - 1))
    }
  }()

  /// μ(x) for x ≥ 24.
  static func rest(_ x: DoubleDouble) -> DoubleDouble {
    let inverse = 1 / x
    let square = inverse.squared
    return inverse * coefficients.reversed().reduce(.zero) { sum, coefficient in coefficient + square * sum }
  }

  /// μ′(x) for x ≥ 24.
  static func derivativeOfRest(_ x: DoubleDouble) -> DoubleDouble {
    let square = (1 / x).squared
    var sum = DoubleDouble.zero
    for (index, coefficient) in coefficients.enumerated().reversed() {
      sum = Double(2 * index + 1) * coefficient + square * sum
    }
    return -(square * sum)
  }

  /// μ(b) − μ(a) − (b − a) μ′(a) for a, b ≥ 24, good to its last bits also for b near a: every power
  /// contributes (b − a)²/(ab) · Q(m) with Q(m) = Σ j / (a^j b^(m − j)), all positive, for 1/x^m.
  static func excessOfRest(from a: DoubleDouble, to b: DoubleDouble, difference: DoubleDouble) -> DoubleDouble
  {
    let (inverseOfA, inverseOfB) = (1 / a, 1 / b)
    var power = inverseOfA
    var weight = inverseOfA
    var sum = coefficients[0] * weight
    for order in 2..<(2 * coefficients.count) {
      power = power * inverseOfA
      weight = weight * inverseOfB + Double(order) * power
      if order % 2 == 1 { sum += coefficients[order / 2] * weight }
    }
    return (difference * inverseOfA) * (difference * inverseOfB) * sum
  }
}

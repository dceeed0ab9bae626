#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension DistributionFamily {
  /// The families of whole numbers.
  static let discrete: [DistributionFamily] = [
    DistributionFamily(
      name: "bernoulli", shapes: ["p"], isDiscrete: true, isValid: { $0[0] >= 0 && $0[0] <= 1 },
      support: { _ in (0, 1) }, density: { k, s in exp(binomialLog(k, 1, s[0])) },
      logDensity: { k, s in binomialLog(k, 1, s[0]) }, lower: { k, s in k >= 1 ? 1 : 1 - s[0] },
      upper: { k, s in k >= 1 ? 0 : s[0] },
      entropy: { s in SpecialMath.entropyTerm(s[0]) + SpecialMath.entropyTerm(1 - s[0]) },
      moments: { s in binomialMoments(1, s[0]) }),
    DistributionFamily(
      name: "binom", shapes: ["n", "p"], isDiscrete: true,
      isValid: { $0[0] >= 0 && $0[0] == $0[0].rounded() && $0[1] >= 0 && $0[1] <= 1 },
      support: { (0, $0[0]) },
      density: { k, s in exp(binomialLog(k, s[0], s[1])) },
      logDensity: { k, s in binomialLog(k, s[0], s[1]) },
      lower: { k, s in k >= s[0] ? 1 : SpecialMath.incompleteBeta(s[0] - k, k + 1, 1 - s[1], complement: s[1])
      },
      upper: { k, s in k >= s[0] ? 0 : SpecialMath.incompleteBeta(k + 1, s[0] - k, s[1]) },
      entropy: { s in
        sumOfEntropy(from: 0, to: s[0]) { binomialLog($0, s[0], s[1]) }
      }, moments: { s in binomialMoments(s[0], s[1]) }),
    DistributionFamily(
      name: "poisson", shapes: ["mu"], isDiscrete: true, isValid: { $0[0] >= 0 },
      support: { _ in (0, .infinity) },
      density: { k, s in exp(poissonLog(k, s[0])) }, logDensity: { k, s in poissonLog(k, s[0]) },
      lower: { k, s in SpecialMath.incompleteGamma(k + 1, s[0]).upper },
      upper: { k, s in SpecialMath.incompleteGamma(k + 1, s[0]).lower },
      entropy: { s in
        let reach = 40 * (s[0] + 1).squareRoot() + 40
        return sumOfEntropy(from: max(0, (s[0] - reach).rounded(.down)), to: (s[0] + reach).rounded(.up)) {
          poissonLog($0, s[0])
        }
      }, moments: { s in (s[0], s[0], 1 / s[0].squareRoot(), 1 / s[0]) }),
    DistributionFamily(
      name: "geom", shapes: ["p"], isDiscrete: true, isValid: { $0[0] > 0 && $0[0] <= 1 },
      support: { _ in (1, .infinity) }, density: { k, s in pow(1 - s[0], k - 1) * s[0] },
      logDensity: { k, s in SpecialMath.xlog1py(k - 1, -s[0]) + log(s[0]) },
      lower: { k, s in -expm1(log1p(-s[0]) * k) }, upper: { k, s in exp(k * log1p(-s[0])) },
      logUpper: { k, s in k * log1p(-s[0]) },
      quantile: { q, s in
        let place = (log1p(-q) / log1p(-s[0])).rounded(.up)
        let isEarlier = place > 0 && -expm1(log1p(-s[0]) * (place - 1)) >= q
        return isEarlier ? place - 1 : place + 0
      },
      entropy: { s in (SpecialMath.entropyTerm(s[0]) + SpecialMath.entropyTerm(1 - s[0])) / s[0] },
      moments: { s in
        let (p, q) = (s[0], 1 - s[0])
        return (1 / p, q / p / p, (2 - p) / q.squareRoot(), (p * p - 6 * p + 6) / q)
      }),
    DistributionFamily(
      name: "randint", shapes: ["low", "high"], isDiscrete: true,
      isValid: { $0[1] > $0[0] && $0[0] == $0[0].rounded() && $0[1] == $0[1].rounded() },
      support: { ($0[0], $0[1] - 1) }, density: { _, s in 1 / (s[1] - s[0]) },
      logDensity: { _, s in log(1 / (s[1] - s[0])) }, lower: { k, s in (k - s[0] + 1) / (s[1] - s[0]) },
      upper: { k, s in 1 - (k - s[0] + 1) / (s[1] - s[0]) }, entropy: { s in log(s[1] - s[0]) },
      moments: { s in
        let d = s[1] - s[0]
        return ((s[1] + s[0] - 1) / 2, (d * d - 1) / 12, 0, -1.2 * (d * d + 1) / (d * d - 1))
      }),
  ]

  private static func binomialLog(_ k: Double, _ n: Double, _ p: Double) -> Double {
    let ways = SpecialMath.logGamma(n + 1) - (SpecialMath.logGamma(k + 1) + SpecialMath.logGamma(n - k + 1))
    return ways + SpecialMath.xlogy(k, p) + SpecialMath.xlog1py(n - k, -p)
  }

  private static func poissonLog(_ k: Double, _ mu: Double) -> Double {
    SpecialMath.xlogy(k, mu) - SpecialMath.logGamma(k + 1) - mu
  }

  private static func binomialMoments(_ n: Double, _ p: Double) -> (Double, Double, Double?, Double?) {
    let variance = n * p * (1 - p)
    if variance == 0 { return (n * p, variance, nil, nil) }
    return (n * p, variance, (1 - 2 * p) / variance.squareRoot(), (1 - 6 * p * (1 - p)) / variance)
  }

  private static func sumOfEntropy(from low: Double, to high: Double, _ logarithm: (Double) -> Double)
    -> Double
  {
    guard high - low < 1e6 else { return .nan }
    var sum = 0.0
    var k = low
    while k <= high {
      let term = logarithm(k)
      if term > -.infinity { sum -= exp(term) * term }
      k += 1
    }
    return sum
  }

  /// By name.
  static let all: [String: DistributionFamily] = Dictionary(
    uniqueKeysWithValues: (continuous + discrete).map { ($0.name, $0) })
}

extension SpecialMath {
  /// −x log x.
  static func entropyTerm(_ x: Double) -> Double { x > 0 ? -x * log(x) : 0 }
}

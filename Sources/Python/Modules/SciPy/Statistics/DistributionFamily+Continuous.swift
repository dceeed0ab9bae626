#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension SpecialMath {
  /// The natural logarithm.
  static func log(_ x: Double) -> Double {
    #if canImport(Glibc)
      Glibc.log(x)
    #else
      Darwin.log(x)
    #endif
  }

  /// x log y, 0 where x is.
  static func xlogy(_ x: Double, _ y: Double) -> Double { x == 0 && !y.isNaN ? 0 : x * log(y) }

  /// x log (1 + y), 0 where x is.
  static func xlog1py(_ x: Double, _ y: Double) -> Double { x == 0 && !y.isNaN ? 0 : x * log1p(y) }
}

extension DistributionFamily {
  private static let logRootTwoPi = 0.9189385332046727
  private static let rootTwoPi = 2.5066282746310002

  /// The families of real variables.
  static let continuous: [DistributionFamily] = [
    DistributionFamily(
      name: "norm", shapes: [], isDiscrete: false, isValid: { _ in true },
      support: { _ in (-.infinity, .infinity) },
      density: { x, _ in exp(-(x * x) / 2) / rootTwoPi },
      logDensity: { x, _ in -(x * x) / 2 - logRootTwoPi },
      lower: { x, _ in SpecialMath.normalDistribution(x) },
      upper: { x, _ in SpecialMath.normalDistribution(-x) },
      logLower: { x, _ in SpecialMath.logNormalDistribution(x) },
      logUpper: { x, _ in SpecialMath.logNormalDistribution(-x) },
      quantile: { p, _ in SpecialMath.normalQuantile(p) },
      upperQuantile: { p, _ in -SpecialMath.normalQuantile(p) },
      entropy: { _ in 0.5 * (log(2 * .pi) + 1) }, moments: { _ in (0, 1, 0, 0) }),
    DistributionFamily(
      name: "uniform", shapes: [], isDiscrete: false, isValid: { _ in true }, support: { _ in (0, 1) },
      density: { _, _ in 1 }, logDensity: { _, _ in 0 }, lower: { x, _ in x }, upper: { x, _ in 1 - x },
      quantile: { p, _ in p }, upperQuantile: { p, _ in 1 - p }, entropy: { _ in 0 },
      moments: { _ in (0.5, 1.0 / 12, 0, -1.2) }),
    DistributionFamily(
      name: "expon", shapes: [], isDiscrete: false, isValid: { _ in true }, support: { _ in (0, .infinity) },
      density: { x, _ in exp(-x) }, logDensity: { x, _ in -x }, lower: { x, _ in -expm1(-x) },
      upper: { x, _ in exp(-x) }, logUpper: { x, _ in -x }, quantile: { p, _ in -log1p(-p) },
      upperQuantile: { p, _ in -log(p) }, entropy: { _ in 1 }, moments: { _ in (1, 1, 2, 6) }),
    DistributionFamily(
      name: "laplace", shapes: [], isDiscrete: false, isValid: { _ in true },
      support: { _ in (-.infinity, .infinity) }, density: { x, _ in 0.5 * exp(-x.magnitude) },
      logDensity: { x, _ in log(0.5 * exp(-x.magnitude)) },
      lower: { x, _ in x > 0 ? 1 - 0.5 * exp(-x) : 0.5 * exp(x) },
      upper: { x, _ in x < 0 ? 1 - 0.5 * exp(x) : 0.5 * exp(-x) },
      quantile: { p, _ in p > 0.5 ? -log(2 * (1 - p)) : log(2 * p) },
      upperQuantile: { p, _ in p > 0.5 ? log(2 * (1 - p)) : -log(2 * p) },
      entropy: { _ in log(2) + 1 }, moments: { _ in (0, 2, 0, 3) }),
    DistributionFamily(
      name: "cauchy", shapes: [], isDiscrete: false, isValid: { _ in true },
      support: { _ in (-.infinity, .infinity) }, density: { x, _ in 1 / .pi / (1 + x * x) },
      logDensity: { x, _ in log(1 / .pi / (1 + x * x)) }, lower: { x, _ in atan2(1, -x) / .pi },
      upper: { x, _ in atan2(1, x) / .pi }, quantile: { p, _ in tan(.pi * p - .pi / 2) },
      upperQuantile: { p, _ in tan(.pi / 2 - .pi * p) }, entropy: { _ in log(4 * .pi) },
      moments: { _ in (.nan, .nan, .nan, .nan) }),
    DistributionFamily(
      name: "logistic", shapes: [], isDiscrete: false, isValid: { _ in true },
      support: { _ in (-.infinity, .infinity) },
      density: { x, _ in
        let y = -x.magnitude
        return exp(y - 2 * log1p(exp(y)))
      },
      logDensity: { x, _ in
        let y = -x.magnitude
        return y - 2 * log1p(exp(y))
      }, lower: { x, _ in 1 / (1 + exp(-x)) }, upper: { x, _ in 1 / (1 + exp(x)) },
      quantile: { p, _ in log(p / (1 - p)) }, upperQuantile: { p, _ in -log(p / (1 - p)) },
      entropy: { _ in 2 },
      moments: { _ in (0, Double.pi * Double.pi / 3, 0, 6.0 / 5) }),
    gamma("gamma", ["a"]) { ($0[0], 1) }, gamma("chi2", ["df"]) { ($0[0] / 2, 2) },
    DistributionFamily(
      name: "beta", shapes: ["a", "b"], isDiscrete: false, isValid: { $0[0] > 0 && $0[1] > 0 },
      support: { _ in (0, 1) },
      density: { x, s in
        if x == 0 || x == 1 {
          let edge = x == 0 ? s[0] : s[1]
          return edge < 1 ? .infinity : edge > 1 ? 0 : 1 / SpecialMath.beta(s[0], s[1])
        }
        return exp(betaLog(x, s))
      }, logDensity: { x, s in betaLog(x, s) },
      lower: { x, s in SpecialMath.incompleteBeta(s[0], s[1], x) },
      upper: { x, s in SpecialMath.incompleteBeta(s[1], s[0], 1 - x, complement: x) },
      entropy: { s in
        SpecialMath.logBeta(s[0], s[1]) - (s[0] - 1) * SpecialMath.digamma(s[0])
          - (s[1] - 1) * SpecialMath.digamma(s[1]) + (s[0] + s[1] - 2) * SpecialMath.digamma(s[0] + s[1])
      },
      moments: { s in
        let (a, b) = (s[0], s[1])
        let sum = a + b
        let kurtosis =
          6 * ((a - b) * (a - b) * (sum + 1) - a * b * (sum + 2)) / (a * b * (sum + 2) * (sum + 3))
        return (
          a / sum, a * b / (sum * sum * (sum + 1)),
          2 * (b - a) * (sum + 1).squareRoot() / ((sum + 2) * (a * b).squareRoot()), kurtosis
        )
      }),
    studentT, fisherF,
    DistributionFamily(
      name: "lognorm", shapes: ["s"], isDiscrete: false, isValid: { $0[0] > 0 },
      support: { _ in (0, .infinity) },
      density: { x, s in x == 0 ? 0 : exp(lognormalLog(x, s[0])) },
      logDensity: { x, s in x == 0 ? -.infinity : lognormalLog(x, s[0]) },
      lower: { x, s in SpecialMath.normalDistribution(log(x) / s[0]) },
      upper: { x, s in SpecialMath.normalDistribution(-(log(x) / s[0])) },
      quantile: { p, s in exp(s[0] * SpecialMath.normalQuantile(p)) },
      upperQuantile: { p, s in exp(s[0] * -SpecialMath.normalQuantile(p)) },
      entropy: { s in 0.5 * (1 + log(2 * .pi) + 2 * log(s[0])) },
      moments: { s in
        let p = exp(s[0] * s[0])
        return (
          p.squareRoot(), p * (p - 1), (p - 1).squareRoot() * (2 + p),
          pow(p, 4) + 2 * pow(p, 3) + 3 * p * p - 6
        )
      }),
  ]

  private static func betaLog(_ x: Double, _ s: [Double]) -> Double {
    let logarithm = SpecialMath.xlog1py(s[1] - 1, -x) + SpecialMath.xlogy(s[0] - 1, x)
    return logarithm - SpecialMath.logBeta(s[0], s[1])
  }

  private static func lognormalLog(_ x: Double, _ s: Double) -> Double {
    let logarithm = log(x)
    return -(logarithm * logarithm) / (2 * s * s) - log(s * x * rootTwoPi)
  }

  /// The gamma family, with a shape and a scale that follow from the parameters.
  private static func gamma(
    _ name: String, _ shapes: [String], _ parameters: @escaping @Sendable ([Double]) -> (Double, Double)
  ) -> DistributionFamily {
    @Sendable func logarithm(_ x: Double, _ s: [Double]) -> Double {
      let (a, scale) = parameters(s)
      return SpecialMath.xlogy(a - 1, x / scale) - x / scale - SpecialMath.logGamma(a) - log(scale)
    }
    return DistributionFamily(
      name: name, shapes: shapes, isDiscrete: false, isValid: { $0[0] > 0 }, support: { _ in (0, .infinity) },
      density: { x, s in exp(logarithm(x, s)) }, logDensity: { x, s in logarithm(x, s) },
      lower: { x, s in SpecialMath.incompleteGamma(parameters(s).0, x / parameters(s).1).lower },
      upper: { x, s in SpecialMath.incompleteGamma(parameters(s).0, x / parameters(s).1).upper },
      entropy: { s in
        let (a, scale) = parameters(s)
        return SpecialMath.digamma(a) * (1 - a) + a + SpecialMath.logGamma(a) + (scale == 1 ? 0 : log(scale))
      },
      moments: { s in
        let (a, scale) = parameters(s)
        return (a * scale, a * scale * scale, 2 / a.squareRoot(), 6 / a)
      })
  }

  private static let studentT = DistributionFamily(
    name: "t", shapes: ["df"], isDiscrete: false, isValid: { $0[0] > 0 },
    support: { _ in (-.infinity, .infinity) },
    density: { x, s in exp(studentLog(x, s[0])) }, logDensity: { x, s in studentLog(x, s[0]) },
    lower: { x, s in studentTail(-x, s[0]) }, upper: { x, s in studentTail(x, s[0]) },
    entropy: { s in
      let df = s[0]
      if df.isInfinite { return 0.5 * (log(2 * .pi) + 1) }
      let half = df / 2
      let more = (df + 1) / 2
      return more * (SpecialMath.digamma(more) - SpecialMath.digamma(half)) + 0.5 * log(df)
        + SpecialMath.logBeta(half, 0.5)
    },
    moments: { s in
      let df = s[0]
      return (
        df > 1 ? 0 : .infinity, df > 2 ? (df.isInfinite ? 1 : df / (df - 2)) : df > 1 ? .infinity : .nan,
        df > 3 ? 0 : .nan, df > 4 ? (df.isInfinite ? 0 : 6 / (df - 4)) : df > 2 ? .infinity : .nan
      )
    })

  private static func studentLog(_ x: Double, _ df: Double) -> Double {
    if df.isInfinite { return -(x * x) / 2 - logRootTwoPi }
    return -SpecialMath.logBeta(df / 2, 0.5) - 0.5 * log(df) - (df + 1) / 2 * log1p(x * x / df)
  }

  private static func studentTail(_ t: Double, _ df: Double) -> Double {
    if df.isInfinite { return SpecialMath.normalDistribution(-t) }
    if t == 0 { return 0.5 }
    let square = t * t
    let tail =
      0.5 * SpecialMath.incompleteBeta(df / 2, 0.5, df / (df + square), complement: square / (df + square))
    return t > 0 ? tail : 1 - tail
  }

  private static let fisherF = DistributionFamily(
    name: "f", shapes: ["dfn", "dfd"], isDiscrete: false, isValid: { $0[0] > 0 && $0[1] > 0 },
    support: { _ in (0, .infinity) }, density: { x, s in exp(fisherLog(x, s)) },
    logDensity: { x, s in fisherLog(x, s) },
    lower: { x, s in
      SpecialMath.incompleteBeta(
        s[0] / 2, s[1] / 2, s[0] * x / (s[1] + s[0] * x), complement: s[1] / (s[1] + s[0] * x))
    },
    upper: { x, s in
      SpecialMath.incompleteBeta(
        s[1] / 2, s[0] / 2, s[1] / (s[1] + s[0] * x), complement: s[0] * x / (s[1] + s[0] * x))
    }, entropy: nil,
    moments: { s in
      let (n, m) = (s[0], s[1])
      return (
        m > 2 ? m / (m - 2) : .infinity,
        m > 4 ? 2 * m * m * (n + m - 2) / (n * (m - 2) * (m - 2) * (m - 4)) : .infinity, nil, nil
      )
    })

  private static func fisherLog(_ x: Double, _ s: [Double]) -> Double {
    let (n, m) = (s[0], s[1])
    return m / 2 * log(m) + n / 2 * log(n) + SpecialMath.xlogy(n / 2 - 1, x)
      - ((n + m) / 2 * log(m + n * x) + SpecialMath.logBeta(n / 2, m / 2))
  }
}

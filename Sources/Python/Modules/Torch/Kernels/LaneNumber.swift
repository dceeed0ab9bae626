#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A floating point number as torch's kernels compute with it on a processor with AVX2: so many side by side, with
/// exponentials and logarithms of their own that are within one unit in the last place.
///
/// The formulas are those of N. Shibata and F. Petrogalli, "SLEEF: a portable vectorized library of C standard
/// mathematical functions" (IEEE Transactions on Parallel and Distributed Systems 31, 2020), with fused products.
protocol LaneNumber: BinaryFloatingPoint, Sendable {
  /// How many numbers are computed at once.
  static var lanes: Int { get }
  /// Whether the lanes are added in halves at the end; otherwise one after the other.
  static var addsHalves: Bool { get }
  /// e to a power that is not positive, as the vector function gives it.
  static func vectorExponential(_ x: Self) -> Self
  /// The logarithm of a positive number, as the vector function gives it.
  static func vectorLogarithm(_ x: Self) -> Self
  /// e to a power, as the C library gives it.
  static func exponential(_ x: Self) -> Self
  /// The logarithm, as the C library gives it.
  static func logarithm(_ x: Self) -> Self
}

extension LaneNumber {
  /// A number times a power of two, in two steps, so that the second alone rounds.
  static func scaled(_ x: Self, _ power: Int) -> Self {
    let half = power >> 1
    return x * Self(sign: .plus, exponent: Exponent(half), significand: 1)
      * Self(sign: .plus, exponent: Exponent(power - half), significand: 1)
  }

  /// A sum and what it lost by rounding (Knuth's two-sum).
  private static func exactSum(_ a: Self, _ b: Self) -> (high: Self, low: Self) {
    let sum = a + b
    let part = sum - a
    return (sum, (a - (sum - part)) + (b - part))
  }

  /// The logarithm of a positive finite number: two times the inverse hyperbolic tangent of (m - 1) / (m + 1) in pairs
  /// of numbers, and a multiple of the logarithm of two.
  static func logarithm(
    _ given: Self, log2: (high: Self, low: Self), series: (_ square: Self) -> Self
  ) -> Self {
    let isSmall = given < Self.leastNormalMagnitude
    let number = isSmall ? given * Self(sign: .plus, exponent: 64, significand: 1) : given
    let exponent = Int((number * (1 / 0.75)).exponent)
    let mantissa =
      number * Self(sign: .plus, exponent: Exponent(-(exponent / 2)), significand: 1)
      * Self(sign: .plus, exponent: Exponent(-(exponent - exponent / 2)), significand: 1)
    let power = Self(isSmall ? exponent - 64 : exponent)
    let shiftHigh = log2.high * power
    let shiftLow = (-shiftHigh).addingProduct(log2.high, power).addingProduct(log2.low, power)
    let above = exactSum(-1, mantissa)
    let below = exactSum(1, mantissa)
    let reciprocal = 1 / below.high
    let high = above.high * reciprocal
    let rest = (-high).addingProduct(reciprocal, above.high)
    let missing = (1 as Self).addingProduct(-below.high, reciprocal).addingProduct(-below.low, reciprocal)
    let low = rest.addingProduct(above.low, reciprocal).addingProduct(high, missing)
    let sum = shiftHigh + high * 2
    let sumLow = ((shiftHigh - sum) + high * 2) + shiftLow + low * 2
    let square = high * high
    let more = square * high * series(square)
    let total = sum + more
    return total + (((sum - total) + more) + sumLow)
  }

  /// The sum of a line: lane by lane, then over the lanes.
  static func laneSum(_ values: [Self]) -> Self {
    guard values.count >= lanes else { return values.dropFirst().reduce(values.first ?? 0, +) }
    var sums = Array(values[..<lanes])
    var lane = 0
    for index in lanes..<values.count {
      sums[lane] += values[index]
      lane = lane + 1 == lanes ? 0 : lane + 1
    }
    guard addsHalves else { return sums.dropFirst().reduce(sums[0], +) }
    var width = lanes / 2
    while width > 0 {
      for index in 0..<width { sums[index] += sums[index + width] }
      width /= 2
    }
    return sums[0]
  }

  /// What is largest; a NaN if there is one.
  static func laneMaximum(_ values: [Self]) -> Self {
    var largest = -Self.infinity
    for value in values {
      if value.isNaN { return value }
      if value > largest { largest = value }
    }
    return largest
  }
}

extension Float: LaneNumber {
  static var lanes: Int { 8 }
  static var addsHalves: Bool { true }

  static func vectorExponential(_ x: Float) -> Float {
    if x.isNaN || x < -104 { return x.isNaN ? x : 0 }
    let power = (x * 1.442695040888963407).rounded(.toNearestOrEven)
    let rest = x.addingProduct(power, -0.693145751953125).addingProduct(power, -1.428606765330187045e-06)
    var series: Float = 0.000198527617612853646278381
    series = (0.00139304355252534151077271 as Float).addingProduct(series, rest)
    series = (0.00833336077630519866943359 as Float).addingProduct(series, rest)
    series = (0.0416664853692054748535156 as Float).addingProduct(series, rest)
    series = (0.166666671633720397949219 as Float).addingProduct(series, rest)
    series = (0.5 as Float).addingProduct(series, rest)
    return scaled(1 + rest.addingProduct(rest * rest, series), Int(power))
  }

  static func vectorLogarithm(_ x: Float) -> Float {
    guard x > 0, x < .infinity else { return logarithm(x) }
    return logarithm(x, log2: (0.69314718246459960938, -1.904654323148236017e-09)) { square in
      let two = (0.3996108174 as Float).addingProduct(0.3027294874, square)
      return (0.6666694880 as Float).addingProduct(two, square)
    }
  }

  static func exponential(_ x: Float) -> Float { exp(x) }
  static func logarithm(_ x: Float) -> Float { log(x) }
}

extension Double: LaneNumber {
  static var lanes: Int { 4 }
  static var addsHalves: Bool { false }

  static func vectorExponential(_ x: Double) -> Double {
    if x.isNaN || x < -1000 { return x.isNaN ? x : 0 }
    let power = (x * 1.442695040888963407).rounded(.toNearestOrEven)
    let s = x.addingProduct(power, -0.69314718055966295651160180568695068359375)
      .addingProduct(power, -0.28235290563031577122588448175013436025525412068e-12)
    let squares = (s * s, (s * s) * (s * s))
    /// Pairs of powers first, then pairs of pairs (Estrin's scheme).
    func four(_ a: Double, _ b: Double, _ c: Double, _ d: Double) -> Double {
      d.addingProduct(c, s).addingProduct(squares.0, b.addingProduct(a, s))
    }
    let low = four(
      0.2755762628169491192e-6, 0.2755723402025388239e-5,
      0.2480158687479686264e-4, 0.1984126989855865850e-3)
    let high = four(
      0.1388888888914497797e-2, 0.8333333333314938210e-2, 0.4166666666666602598e-1,
      0.1666666666666669072)
    let first = (0.2511210703042288022e-7 as Double).addingProduct(0.2081276378237164457e-8, s)
    let series = high.addingProduct(squares.1, low).addingProduct(squares.1 * squares.1, first)
    let value = (0.5 as Double).addingProduct(series, s)
    let one = (1.0 as Double).addingProduct(value, s)
    return scaled((1.0 as Double).addingProduct(one, s), Int(power))
  }

  static func vectorLogarithm(_ x: Double) -> Double {
    guard x > 0, x < .infinity else { return logarithm(x) }
    return logarithm(x, log2: (0.693147180559945286226764, 2.319046813846299558417771e-17)) { square in
      let fourth = square * square
      let high = (0.1818605932937785996 as Double).addingProduct(0.1525629051003428716, square)
        .addingProduct(fourth, 0.1532076988502701353)
      let pair = (0.2857142932794299317 as Double).addingProduct(0.2222214519839380009, square)
      let low = (0.6666666666667333541 as Double).addingProduct(0.3999999999635251990, square)
        .addingProduct(fourth, pair)
      return low.addingProduct(fourth * fourth, high)
    }
  }

  static func exponential(_ x: Double) -> Double { exp(x) }
  static func logarithm(_ x: Double) -> Double { log(x) }
}

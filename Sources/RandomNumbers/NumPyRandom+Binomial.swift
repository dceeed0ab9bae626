#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What drawing from a binomial distribution with given parameters needs; success is the rarer outcome.
struct BinomialSetup: Sendable, Equatable {
  let count: Int
  let probability: Double

  /// 1 − p.
  var failure = 0.0
  /// (1 − p)ⁿ, where the distribution is inverted.
  var none = 0.0
  /// The largest value that inversion tries.
  var bound = 0
  // The names of Kachitvichyanukul and Schmeiser.
  var m = 0
  var p1 = 0.0
  var xm = 0.0
  var xl = 0.0
  var xr = 0.0
  var c = 0.0
  var lambdaLeft = 0.0
  var lambdaRight = 0.0
  var p2 = 0.0
  var p3 = 0.0
  var p4 = 0.0

  /// Whether the distribution is inverted: for a mean of at most 30.
  var isInverted: Bool { probability * Double(count) <= 30 }

  /// Prepares a distribution whose `probability` is at most 0.5.
  init(count: Int, probability: Double) {
    self.count = count
    self.probability = probability
    failure = 1 - probability
    let n = Double(count)
    if isInverted {
      none = exp(n * log(failure))
      let mean = n * probability
      bound = NumPyRandom.whole(min(n, mean + 10 * (mean * failure + 1).squareRoot()))
      return
    }
    let r = min(probability, 1 - probability)
    failure = 1 - r
    let fm = n * r + r
    m = NumPyRandom.whole(fm.rounded(.down))
    p1 = (2.195 * (n * r * failure).squareRoot() - 4.6 * failure).rounded(.down) + 0.5
    xm = Double(m) + 0.5
    xl = xm - p1
    xr = xm + p1
    c = 0.134 + 20.5 / (15.3 + Double(m))
    var a = (fm - xl) / (fm - xl * r)
    lambdaLeft = a * (1 + a / 2)
    a = (xr - fm) / (xr * failure)
    lambdaRight = a * (1 + a / 2)
    p2 = p1 * (1 + 2 * c)
    p3 = p2 + c / lambdaLeft
    p4 = p3 + c / lambdaRight
  }
}

extension NumPyRandom {
  /// How many of `count` trials succeed: inversion up to a mean of 30, beyond it BTPE (Kachitvichyanukul and
  /// Schmeiser, "Binomial random variate generation", Communications of the ACM 31, 1988).
  package mutating func binomial(count: Int, probability: Double) -> Int {
    if !isLegacy, count == 0 || probability == 0 { return 0 }
    return successes(of: count, probability)
  }

  private mutating func successes(of count: Int, _ probability: Double) -> Int {
    let isRare = probability <= 0.5
    let rare = isRare ? probability : 1 - probability
    let setup: BinomialSetup
    if let known = binomial, known.count == count, known.probability == rare {
      setup = known
    } else {
      setup = BinomialSetup(count: count, probability: rare)
      binomial = setup
    }
    let result = setup.isInverted ? inverted(setup) : triangulated(setup)
    return isRare ? result : count &- result
  }

  private mutating func inverted(_ setup: BinomialSetup) -> Int {
    let n = setup.count
    var x = 0
    var chance = setup.none
    var u = bits.nextUnit()
    while u > chance {
      x += 1
      if x > setup.bound {
        x = 0
        chance = setup.none
        u = bits.nextUnit()
      } else {
        u -= chance
        chance = (Double(n &- x &+ 1) * setup.probability * chance) / (Double(x) * setup.failure)
      }
    }
    return x
  }

  private mutating func triangulated(_ setup: BinomialSetup) -> Int {
    let n = setup.count
    let r = min(setup.probability, 1 - setup.probability)
    let variance = Double(n) * r * setup.failure
    while true {
      let u = bits.nextUnit() * setup.p4
      var v = bits.nextUnit()
      if u <= setup.p1 { return NumPyRandom.whole((setup.xm - setup.p1 * v + u).rounded(.down)) }
      let y: Int
      if u <= setup.p2 {
        let x = setup.xl + (u - setup.p1) / setup.c
        v = v * setup.c + 1 - (Double(setup.m) - x + 0.5).magnitude / setup.p1
        if v > 1 { continue }
        y = NumPyRandom.whole(x.rounded(.down))
      } else if u <= setup.p3 {
        y = NumPyRandom.whole((setup.xl + log(v) / setup.lambdaLeft).rounded(.down))
        if y < 0 || v == 0 { continue }
        v = v * (u - setup.p2) * setup.lambdaLeft
      } else {
        y = NumPyRandom.whole((setup.xr - log(v) / setup.lambdaRight).rounded(.down))
        if y > n || v == 0 { continue }
        v = v * (u - setup.p3) * setup.lambdaRight
      }
      if isAccepted(y, v, setup, r, variance) { return y }
    }
  }

  /// Whether the value `y` with the height `v` lies under the distribution.
  private func isAccepted(_ y: Int, _ v: Double, _ setup: BinomialSetup, _ r: Double, _ variance: Double)
    -> Bool
  {
    let n = setup.count
    let m = setup.m
    let distance = Int(clamping: (y &- m).magnitude)
    let k = Double(distance)
    guard distance > 20, k < variance / 2 - 1 else {
      let s = r / setup.failure
      let a = s * Double(n &+ 1)
      var product = 1.0
      if m < y {
        for index in m + 1...y { product *= a / Double(index) - s }
      } else if m > y {
        for index in y + 1...m { product /= a / Double(index) - s }
      }
      return v <= product
    }
    let rho = (k / variance) * ((k * (k / 3 + 0.625) + 0.16666666666666666) / variance + 0.5)
    let t = Double(0 &- distance &* distance) / (2 * variance)
    let height = log(v)
    if height < t - rho { return true }
    if height > t + rho { return false }
    let x1 = Double(y) + 1
    let f1 = Double(m) + 1
    let z = Double(n &+ 1 &- m)
    let w = Double(n &- y &+ 1)
    func stirling(_ x: Double) -> Double {
      let square = x * x
      return (13680 - (462 - (132 - (99 - 140 / square) / square) / square) / square) / x / 166320
    }
    let bound =
      setup.xm * log(f1 / x1) + (Double(n &- m) + 0.5) * log(z / w)
      + Double(y &- m) * log(w * r / (x1 * setup.failure)) + stirling(f1) + stirling(z) + stirling(x1)
      + stirling(w)
    return height <= bound
  }

  /// How often each of several outcomes occurs in `count` trials.
  package mutating func multinomial(count: Int, probabilities: [Double]) -> [Int] {
    var result = [Int](repeating: 0, count: probabilities.count)
    var left = count
    var rest = 1.0
    for index in probabilities.indices.dropLast() {
      let share = probabilities[index] / rest
      result[index] = left == 0 || share == 0 ? 0 : successes(of: left, share)
      left -= result[index]
      if left <= 0 { break }
      rest -= probabilities[index]
    }
    if left > 0, let last = result.indices.last { result[last] = left }
    return result
  }
}

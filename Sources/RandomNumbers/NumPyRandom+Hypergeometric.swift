#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension NumPyRandom {
  /// How many good items are among `sample` drawn from `good` and `bad` ones.
  ///
  /// Few are drawn one by one; otherwise HRUA (Stadlober, "The ratio of uniforms approach for generating
  /// discrete random variates", Journal of Computational and Applied Mathematics 31, 1990). `good + bad` fits
  /// into an `Int`.
  package mutating func hypergeometric(good: Int, bad: Int, sample: Int) -> Int {
    if isLegacy {
      if sample > 10 { return ratioOfUniforms(good, bad, sample) }
      return sample > 0 ? fewByInversion(good, bad, sample) : 0
    }
    if sample >= 10, sample <= good + bad - 10 { return ratioOfUniforms(good, bad, sample) }
    return oneByOne(good, bad, sample)
  }

  private mutating func fewByInversion(_ good: Int, _ bad: Int, _ sample: Int) -> Int {
    let rest = bad + good - sample
    let fewer = Double(min(bad, good))
    var y = fewer
    var left = sample
    while y > 0 {
      let u = bits.nextUnit()
      y -= (u + y / Double(rest + left)).rounded(.down)
      left -= 1
      if left == 0 { break }
    }
    let drawn = NumPyRandom.whole(fewer - y)
    return good > bad ? sample - drawn : drawn
  }

  private mutating func oneByOne(_ good: Int, _ bad: Int, _ sample: Int) -> Int {
    let total = good + bad
    let isMost = sample > total / 2
    var left = isMost ? total - sample : sample
    var remaining = total
    var remainingGood = good
    while left > 0, remainingGood > 0, remaining > remainingGood {
      remaining -= 1
      if masked(below: UInt64(remaining)) < UInt64(remainingGood) { remainingGood -= 1 }
      left -= 1
    }
    if remaining == remainingGood { remainingGood -= left }
    return isMost ? remainingGood : good - remainingGood
  }

  private mutating func ratioOfUniforms(_ good: Int, _ bad: Int, _ sample: Int) -> Int {
    let fewer = min(good, bad)
    let more = max(good, bad)
    let total = good + bad
    let drawn = min(sample, total - sample)
    let p = Double(fewer) / Double(total)
    let q = isLegacy ? 1 - p : Double(more) / Double(total)
    let a = Double(drawn) * p + 0.5
    let c: Double
    if isLegacy {
      c = (Double(total - drawn) * Double(sample) * p * q / Double(total - 1) + 0.5).squareRoot()
    } else {
      c = (Double(total - drawn) * Double(drawn) * p * q / Double(total - 1) + 0.5).squareRoot()
    }
    let h = 1.7155277699214135 * c + 0.8989161620588988
    let mode = NumPyRandom.whole(
      (Double(drawn + 1) * Double(fewer + 1) / (Double(total) + 2)).rounded(.down))
    func logFactorials(_ k: Int) -> Double {
      NumPyRandom.logGamma(Double(k) + 1) + NumPyRandom.logGamma(Double(fewer - k) + 1)
        + NumPyRandom.logGamma(Double(drawn - k) + 1) + NumPyRandom.logGamma(Double(more - drawn + k) + 1)
    }
    let g = logFactorials(mode)
    let bound = min(Double(min(drawn, fewer)) + 1, (a + 16 * c).rounded(.down))
    var k = 0
    while true {
      let u = bits.nextUnit()
      let v = bits.nextUnit()
      let x = a + h * (v - 0.5) / u
      if !(x >= 0 && x < bound) { continue }
      k = NumPyRandom.whole(x.rounded(.down))
      let t = g - logFactorials(k)
      if u * (4 - u) - 3 <= t { break }
      if u * (u - t) >= 1 { continue }
      if 2 * log(u) <= t { break }
    }
    if good > bad { k = drawn - k }
    return drawn < sample ? good - k : k
  }
}

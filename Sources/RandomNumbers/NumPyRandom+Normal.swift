#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension NumPyRandom {
  /// A number of the standard normal distribution.
  ///
  /// Legacy: Marsaglia's polar method ("A convenient method for generating normal variables", SIAM Review 6, 1964);
  /// modern: Marsaglia and Tsang's ziggurat.
  package mutating func standardNormal() -> Double { isLegacy ? polarNormal() : zigguratNormal() }

  private mutating func polarNormal() -> Double {
    if let spare = spareNormal {
      spareNormal = nil
      return spare
    }
    var x = 0.0
    var y = 0.0
    var square = 0.0
    repeat {
      x = 2 * bits.nextUnit() - 1
      y = 2 * bits.nextUnit() - 1
      square = x * x + y * y
    } while square >= 1 || square == 0
    let factor = (-2 * log(square) / square).squareRoot()
    spareNormal = factor * x
    return factor * y
  }

  private mutating func zigguratNormal() -> Double {
    let table = Ziggurat.normal
    while true {
      let word = bits.next64()
      let layer = Int(truncatingIfNeeded: word & 0xFF)
      let isNegative = word >> 8 & 1 == 1
      let magnitude = word >> 9 & 0x000F_FFFF_FFFF_FFFF
      let distance = Double(magnitude) * table.scales[layer]
      let x = isNegative ? -distance : distance
      if magnitude < table.bounds[layer] { return x }
      if layer == 0 {
        let tail = normalTail()
        return magnitude >> 8 & 1 == 1 ? -tail : tail
      }
      let height = (table.heights[layer - 1] - table.heights[layer]) * bits.nextUnit() + table.heights[layer]
      if height < exp(-0.5 * x * x) { return x }
    }
  }

  /// A normal number beyond the edge of the layers (Marsaglia, "Generating a variable from the tail of the normal
  /// distribution", Technometrics 6, 1964).
  private mutating func normalTail() -> Double {
    while true {
      let beyond = -0.27366123732975827203338247596 * log1p(-bits.nextUnit())
      let height = -log1p(-bits.nextUnit())
      if height + height > beyond * beyond { return Ziggurat.normalEdge + beyond }
    }
  }

  /// A number of the exponential distribution with mean 1, by inversion or the ziggurat.
  package mutating func standardExponential() -> Double {
    isLegacy ? inverseExponential() : zigguratExponential()
  }

  /// A number of the exponential distribution with mean 1, by inversion.
  package mutating func inverseExponential() -> Double {
    isLegacy ? -log(1 - bits.nextUnit()) : -log1p(-bits.nextUnit())
  }

  private mutating func zigguratExponential() -> Double {
    let table = Ziggurat.exponential
    while true {
      let word = bits.next64() >> 3
      let layer = Int(truncatingIfNeeded: word & 0xFF)
      let magnitude = word >> 8
      let x = Double(magnitude) * table.scales[layer]
      if magnitude < table.bounds[layer] { return x }
      if layer == 0 { return Ziggurat.exponentialEdge - log1p(-bits.nextUnit()) }
      let height = (table.heights[layer - 1] - table.heights[layer]) * bits.nextUnit() + table.heights[layer]
      if height < exp(-x) { return x }
    }
  }

  /// A number of the normal distribution.
  package mutating func normal(mean: Double, deviation: Double) -> Double {
    mean + deviation * standardNormal()
  }

  /// A number whose logarithm is normally distributed.
  package mutating func logNormal(mean: Double, deviation: Double) -> Double {
    exp(normal(mean: mean, deviation: deviation))
  }

  /// A number of the exponential distribution.
  package mutating func exponential(scale: Double) -> Double { scale * standardExponential() }
}

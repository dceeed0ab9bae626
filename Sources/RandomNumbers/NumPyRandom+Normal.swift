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
    let (first, second) = bits.polarNormals()
    spareNormal = second
    return first
  }

  private mutating func zigguratNormal() -> Double {
    Ziggurat.normal.withLayers { bits.zigguratNormal($0) }
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
    Ziggurat.exponential.withLayers { bits.zigguratExponential($0) }
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

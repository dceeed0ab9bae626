#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the generators can do: the loops that fill buffers are compiled once for each of them.
///
/// Single draws go through `BitStream`, which asks at every number which generator it is; a buffer asks once.
protocol BitSource {
  mutating func next32() -> UInt32
  mutating func next64() -> UInt64
  mutating func nextUnit() -> Double
}

extension BitStream: BitSource {}
extension MersenneTwister: BitSource {}
extension PermutedCongruential: BitSource {}

extension BitSource {
  /// A number of the standard normal distribution by Marsaglia and Tsang's ziggurat.
  @inline(__always)
  mutating func zigguratNormal(_ layers: Ziggurat.Layers) -> Double {
    let word = next64()
    let layer = Int(truncatingIfNeeded: word & 0xFF)
    let magnitude = word >> 9 & 0x000F_FFFF_FFFF_FFFF
    let distance = Double(Int64(bitPattern: magnitude)) * layers.scales[layer]
    // The ninth bit is the sign.
    let x = Double(bitPattern: distance.bitPattern | (word >> 8 & 1) << 63)
    if magnitude < layers.bounds[layer] { return x }
    return normalAtEdge(layers, layer, magnitude, x)
  }

  /// A normal number of which the first word did not lie under the density for sure: one in a hundred.
  @inline(never)
  private mutating func normalAtEdge(
    _ layers: Ziggurat.Layers, _ layer: Int, _ magnitude: UInt64, _ x: Double
  ) -> Double {
    var (layer, magnitude, x) = (layer, magnitude, x)
    while true {
      if layer == 0 {
        let tail = normalTail()
        return magnitude >> 8 & 1 == 1 ? -tail : tail
      }
      let heights = layers.heights
      let height = (heights[layer - 1] - heights[layer]) * nextUnit() + heights[layer]
      if height < exp(-0.5 * x * x) { return x }
      let word = next64()
      layer = Int(truncatingIfNeeded: word & 0xFF)
      magnitude = word >> 9 & 0x000F_FFFF_FFFF_FFFF
      let distance = Double(magnitude) * layers.scales[layer]
      x = word >> 8 & 1 == 1 ? -distance : distance
      if magnitude < layers.bounds[layer] { return x }
    }
  }

  /// A normal number beyond the edge of the layers (Marsaglia, "Generating a variable from the tail of the normal
  /// distribution", Technometrics 6, 1964).
  private mutating func normalTail() -> Double {
    while true {
      let beyond = -0.27366123732975827203338247596 * log1p(-nextUnit())
      let height = -log1p(-nextUnit())
      if height + height > beyond * beyond { return Ziggurat.normalEdge + beyond }
    }
  }

  /// A number of the exponential distribution with mean 1 by the ziggurat.
  @inline(__always)
  mutating func zigguratExponential(_ layers: Ziggurat.Layers) -> Double {
    let word = next64() >> 3
    let layer = Int(truncatingIfNeeded: word & 0xFF)
    let magnitude = word >> 8
    let x = Double(Int64(bitPattern: magnitude)) * layers.scales[layer]
    if magnitude < layers.bounds[layer] { return x }
    return exponentialAtEdge(layers, layer, x)
  }

  @inline(never)
  private mutating func exponentialAtEdge(_ layers: Ziggurat.Layers, _ layer: Int, _ x: Double) -> Double {
    var (layer, x) = (layer, x)
    while true {
      if layer == 0 { return Ziggurat.exponentialEdge - log1p(-nextUnit()) }
      let heights = layers.heights
      let height = (heights[layer - 1] - heights[layer]) * nextUnit() + heights[layer]
      if height < exp(-x) { return x }
      let word = next64() >> 3
      layer = Int(truncatingIfNeeded: word & 0xFF)
      let magnitude = word >> 8
      x = Double(magnitude) * layers.scales[layer]
      if magnitude < layers.bounds[layer] { return x }
    }
  }

  /// Two numbers of the standard normal distribution by Marsaglia's polar method; the second is drawn first.
  @inline(__always)
  mutating func polarNormals() -> (first: Double, second: Double) {
    var x = 0.0
    var y = 0.0
    var square = 0.0
    repeat {
      x = 2 * nextUnit() - 1
      y = 2 * nextUnit() - 1
      square = x * x + y * y
    } while square >= 1 || square == 0
    let factor = (-2 * log(square) / square).squareRoot()
    return (factor * y, factor * x)
  }
}

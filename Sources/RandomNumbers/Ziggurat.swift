#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The layers of equal area that cover a falling density, for Marsaglia and Tsang's "The ziggurat method for
/// generating random variables" (Journal of Statistical Software 5, 2000), with 256 layers.
///
/// Layer i reaches from 0 to `x[i]`; layer 0 is the base with the tail.
struct Ziggurat: Sendable {
  /// What a random whole number is multiplied by to lie in a layer.
  let scales: [Double]
  /// The whole numbers below which it lies under the density for sure.
  let bounds: [UInt64]
  /// The density at the right end of each layer, 1 for layer 0.
  let heights: [Double]

  /// The three tables, lent to a loop.
  struct Layers {
    let scales: UnsafePointer<Double>
    let bounds: UnsafePointer<UInt64>
    let heights: UnsafePointer<Double>
  }

  /// Lends the tables.
  @inline(__always)
  func withLayers<Result>(_ body: (Layers) -> Result) -> Result {
    scales.withUnsafeBufferPointer { scales in
      bounds.withUnsafeBufferPointer { bounds in
        heights.withUnsafeBufferPointer { heights in
          guard let a = scales.baseAddress, let b = bounds.baseAddress, let c = heights.baseAddress else {
            preconditionFailure("a ziggurat has 256 layers")
          }
          return body(Layers(scales: a, bounds: b, heights: c))
        }
      }
    }
  }

  /// The layers of exp(−x²/2), for whole numbers of 52 bits.
  ///
  /// They are computed in doubles from the outermost layer inwards, since NumPy's are; in the table that it
  /// has, the height of layer 38 is one unit in the last place above `exp`, and all layers inside depend on it.
  static let normal: Ziggurat = {
    let bits = 0x1p52
    let area = 0.0049286732339746519
    var scales = [Double](repeating: 0, count: 256)
    var bounds = [UInt64](repeating: 0, count: 256)
    var heights = [Double](repeating: 1, count: 256)
    var outer = normalEdge
    scales[255] = outer / bits
    heights[255] = exp(-0.5 * outer * outer)
    scales[0] = area / heights[255] / bits
    bounds[0] = UInt64((outer * heights[255] / area * bits).rounded(.toNearestOrEven))
    for layer in (1...254).reversed() {
      let edge = (-2 * log(area / outer + heights[layer + 1])).squareRoot()
      bounds[layer + 1] = UInt64((edge / outer * bits).rounded(.toNearestOrEven))
      scales[layer] = edge / bits
      let height = exp(-0.5 * edge * edge)
      heights[layer] = layer == 38 ? height.nextUp : height
      outer = edge
    }
    return Ziggurat(scales: scales, bounds: bounds, heights: heights)
  }()

  /// Where the tail of the normal distribution begins.
  static let normalEdge = 3.6541528853610087963519472518

  /// The layers of exp(−x), for whole numbers of 53 bits; computed in pairs of doubles and rounded once.
  static let exponential: Ziggurat = {
    let bits = 0x1p53
    // 7.69711747013104971404462804811…, the edge at which 256 layers fit; the area is (edge + 1)·exp(−edge).
    var outer = DoublePair(exponentialEdge, -3.6248703662396074e-16)
    let area = (outer + DoublePair(1)) * DoublePair.exponential(-outer)
    func bound(_ ratio: DoublePair) -> UInt64 {
      let scaled = ratio * DoublePair(0x1p52)
      let whole = scaled.high.rounded(.down)
      return 2 * (UInt64(whole) - (scaled.high == whole && scaled.low < 0 ? 1 : 0))
    }
    var scales = [Double](repeating: 0, count: 256)
    var bounds = [UInt64](repeating: 0, count: 256)
    var heights = [Double](repeating: 1, count: 256)
    var height = DoublePair.exponential(-outer)
    scales[255] = outer.high / bits
    heights[255] = height.high
    scales[0] = (area / height).high / bits
    bounds[0] = bound(outer * height / area)
    for layer in (1...254).reversed() {
      height = area / outer + height
      let edge = -DoublePair.logarithm(height)
      bounds[layer + 1] = bound(edge / outer)
      scales[layer] = edge.high / bits
      heights[layer] = height.high
      outer = edge
    }
    return Ziggurat(scales: scales, bounds: bounds, heights: heights)
  }()

  /// Where the tail of the exponential distribution begins.
  static let exponentialEdge = 7.69711747013104971404462804811
}

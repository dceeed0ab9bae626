#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// An unevaluated sum of two doubles, some 32 digits: what the tables of the ziggurat are computed with.
///
/// Dekker, "A floating-point technique for extending the available precision", Numerische Mathematik 18 (1971).
struct DoublePair {
  let high: Double
  let low: Double

  /// The sum of any two doubles whose first is the larger.
  init(_ high: Double, _ low: Double = 0) {
    self.high = high + low
    self.low = low - (self.high - high)
  }

  static func + (a: DoublePair, b: DoublePair) -> DoublePair {
    let sum = a.high + b.high
    let part = sum - a.high
    let error = (a.high - (sum - part)) + (b.high - part)
    return DoublePair(sum, error + a.low + b.low)
  }

  static func * (a: DoublePair, b: DoublePair) -> DoublePair {
    let product = a.high * b.high
    let error = (-product).addingProduct(a.high, b.high)
    return DoublePair(product, error + (a.high * b.low + a.low * b.high))
  }

  static func / (a: DoublePair, b: DoublePair) -> DoublePair {
    let first = a.high / b.high
    let rest = a + -(b * DoublePair(first))
    let second = rest.high / b.high
    let last = rest + -(b * DoublePair(second))
    return DoublePair(first, second) + DoublePair(last.high / b.high)
  }

  static prefix func - (a: DoublePair) -> DoublePair { DoublePair(-a.high, -a.low) }

  /// The exponential by Taylor's series of a 1024th part, squared ten times; relative error below 1e-28.
  static func exponential(_ x: DoublePair) -> DoublePair {
    let part = x * DoublePair(0x1p-10)
    var term = DoublePair(1)
    var sum = DoublePair(1)
    for index in 1...10 {
      term = term * part / DoublePair(Double(index))
      sum = sum + term
    }
    for _ in 0..<10 { sum = sum * sum }
    return sum
  }

  /// The natural logarithm: two steps of Newton's method from the double nearest to it.
  static func logarithm(_ x: DoublePair) -> DoublePair {
    var result = DoublePair(log(x.high))
    for _ in 0..<2 { result = result + (x * exponential(-result) + DoublePair(-1)) }
    return result
  }
}

import DivergenceCore

/// The steps of double-double arithmetic that special functions take outside the core (Dekker 1971; Knuth, TAOCP 2,
/// section 4.2.2).
extension DoubleDouble {
  /// The sum.
  func plus(_ other: DoubleDouble) -> DoubleDouble {
    let sum = high + other.high
    let virtual = sum - high
    let error = (high - (sum - virtual)) + (other.high - virtual) + low + other.low
    return DoubleDouble(high: sum + error, low: error - ((sum + error) - sum))
  }

  /// The sum with a double.
  func plus(_ other: Double) -> DoubleDouble { plus(DoubleDouble(other)) }

  /// The difference.
  func minus(_ other: DoubleDouble) -> DoubleDouble { plus(DoubleDouble(high: -other.high, low: -other.low)) }

  /// The product with a double.
  func times(_ factor: Double) -> DoubleDouble {
    let product = high * factor
    let error = (-product).addingProduct(high, factor) + low * factor
    return DoubleDouble(high: product + error, low: error - ((product + error) - product))
  }
}

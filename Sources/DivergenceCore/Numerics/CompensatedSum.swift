/// A sum of terms that are not negative, which keeps what rounding would lose (in double-double).
///
/// The relative error stays below n · 2^-104 before the final rounding, so the order of the terms does not show in
/// the result.
struct CompensatedSum {
  private var total = DoubleDouble(0)

  /// Adds a double, exactly.
  mutating func add(_ term: Double) { total = total.adding(DoubleDouble(term)) }

  /// Adds a double-double.
  mutating func add(_ term: DoubleDouble) { total = total.adding(term) }

  /// The sum to twice the precision; NaN beyond the range.
  var value: DoubleDouble { total }

  /// The sum, rounded to nearest; `+∞` beyond the range, where the compensation is `∞ − ∞`.
  var rounded: Double { total.roundedOrInfinite }

  /// The sum of `values`, finite and not negative, rounded to nearest.
  static func of(_ values: [Double]) -> Double {
    var sum = CompensatedSum()
    for value in values { sum.add(value) }
    return sum.rounded
  }
}

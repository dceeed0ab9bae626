extension Information {
  /// An amount that is known to twice the precision; `+∞` beyond the range.
  init(_ exact: DoubleDouble) {
    let value = exact.roundedOrInfinite
    self.init(value, remainder: exact.low - (value - exact.high))
  }

  /// An amount that is known to twice the precision in a range of its own.
  init(_ exact: ScaledNumber) {
    let value = exact.rounded
    let parts = exact.doubleDouble
    self.init(value, remainder: parts.low - (value - parts.high))
  }

  /// The sum to twice the precision; `+∞` beyond the range.
  init(_ sum: CompensatedSum) { self.init(sum.value) }
}

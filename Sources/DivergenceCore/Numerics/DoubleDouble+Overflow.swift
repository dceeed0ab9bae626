extension DoubleDouble {
  /// The value rounded to nearest; ±∞ beyond the range of doubles, never −0.
  ///
  /// Overflow leaves ∞ − ∞ in the low part and, after another sum, in the high one: such a NaN is an overflow upwards
  /// too, for no sum here has parts that overflow downwards.
  var roundedOrInfinite: Double {
    if high.isNaN { return .infinity }
    return high.isFinite ? rounded + 0 : high
  }
}

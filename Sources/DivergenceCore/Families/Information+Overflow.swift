extension Information {
  /// A sum in double-double, rounded to nearest; `+∞` where it overflowed upwards, which leaves NaN in the
  /// low part.
  static func overflowing(_ amount: DoubleDouble) -> Self {
    Self(amount.high.isFinite ? amount.rounded : .infinity)
  }
}

/// The ratio of two weights and its logarithm as a hand calculation shows them, with the conventions of the room.
struct RatioOfProbabilities {
  /// p/q: `nil` for 0/0, `+∞` for p > 0 with q = 0.
  let ratio: DoubleDouble?
  /// log(p/q) in nats: `nil` for 0/0, ±∞ where one of the two is 0.
  let logarithm: DoubleDouble?
  private let p: Double

  /// Two finite weights that are not negative.
  init(_ p: Double, over q: Double) {
    self.p = p
    switch (p > 0, q > 0) {
    case (true, true):
      // The correctly rounded quotient: a double-double quotient would need operands far from underflow.
      ratio = DoubleDouble(p / q)
      logarithm = LogarithmicRatio(p, over: q).value
    case (true, false): (ratio, logarithm) = (DoubleDouble(.infinity), DoubleDouble(.infinity))
    case (false, true): (ratio, logarithm) = (.zero, DoubleDouble(-.infinity))
    case (false, false): (ratio, logarithm) = (nil, nil)
    }
  }

  /// p log(p/q): 0 for p = 0, `+∞` for p > 0 with q = 0.
  var contribution: DoubleDouble {
    guard p > 0, let logarithm else { return .zero }
    return (logarithm * p).finite(or: logarithm.high * p)
  }
}

/// log Γ(b) − log Γ(a) − (b − a) ψ(a) for positive a and b: how far log Γ at b is above its tangent at a,
/// never negative.
///
/// The divergences of the gamma, beta and Dirichlet families are sums of it. Differences of log Γ would lose
/// twice the digits that a and b share; here no term cancels. With e(x) = x − log(1 + x), n steps up of the
/// recurrence to A = a + n and B = b + n, both at least 24, and the rest μ of Stirling's formula it is
///
/// Σ e((b − a)/(a + j)) [j < n] + (B log(B/A) − B + A) + ½ e((B − A)/A) + (μ(B) − μ(A) − (B − A) μ′(A)).
///
/// Only the last part can be negative, and it is below 2^-9 of the second.
struct LogGammaExcess {
  /// The arguments after the shift.
  let (shiftedFrom, shiftedTo): (DoubleDouble, DoubleDouble)
  /// Σ e((b − a)/(a + j)): what the shift contributes.
  let ofShift: DoubleDouble
  /// The third part and the fourth.
  let ofCorrections: DoubleDouble

  /// The parts for a = `from` and b = `to`; `difference` is b − a to its own last bits. The shift is by
  /// `shift`, or as far as it must be.
  init(from a: DoubleDouble, to b: DoubleDouble, difference: DoubleDouble, shift: Int? = nil) {
    let count = shift ?? StirlingSeries.shift(of: min(a.high, b.high))
    var sum = DoubleDouble.zero
    for step in 0..<count {
      let (x, y) = (a + Double(step), b + Double(step))
      sum += DoubleDouble.excessOfRatio(from: x, to: y, difference: difference)
    }
    ofShift = sum
    let (x, y) = (a + Double(count), b + Double(count))
    (shiftedFrom, shiftedTo) = (x, y)
    ofCorrections =
      0.5 * DoubleDouble.excessOfRatio(from: x, to: y, difference: difference)
      + StirlingSeries.excessOfRest(from: x, to: y, difference: difference)
  }

  /// log Γ(b) − log Γ(a) − (b − a) ψ(a), relative error below 2^-80.
  static func value(from a: DoubleDouble, to b: DoubleDouble, difference: DoubleDouble) -> DoubleDouble {
    let parts = LogGammaExcess(from: a, to: b, difference: difference)
    let (x, y) = (parts.shiftedFrom, parts.shiftedTo)
    let leading = y * DoubleDouble.excessOfRatio(from: y, to: x, difference: -difference)
    return parts.ofShift + leading + parts.ofCorrections
  }
}

extension DoubleDouble {
  /// y/x − 1 − log(y/x) for positive x = `from`, y = `to`: never negative, good also where they are near each
  /// other; `difference` is y − x to its own last bits.
  static func excessOfRatio(from x: Self, to y: Self, difference: Self) -> Self {
    guard difference.high.magnitude > 0.5 * x.high else { return (difference / x).logarithmicExcess }
    return difference / x - (y / x).logarithm
  }
}

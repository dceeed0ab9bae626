/// The integrals from which the gradient and the Hessian of a ``ReverseObjective`` are made, in one pass.
struct DerivativeMoments: QuadratureValue {
  /// E[a], E[a z], E[b], E[b z] and E[b z² + a z].
  var a, az, b, bz, second: Double

  static let zero = DerivativeMoments(a: 0, az: 0, b: 0, bz: 0, second: 0)

  func adding(_ other: Self, times weight: DoubleDouble) -> Self {
    let factor = weight.high
    return Self(
      a: a + factor * other.a, az: az + factor * other.az, b: b + factor * other.b,
      bz: bz + factor * other.bz, second: second + factor * other.second)
  }

  var magnitude: Self {
    Self(
      a: a.magnitude, az: az.magnitude, b: b.magnitude, bz: bz.magnitude, second: second.magnitude)
  }

  var isFinite: Bool {
    a.isFinite && az.isFinite && b.isFinite && bz.isFinite && second.isFinite
  }

  func ratio(toValue value: Self, size: Self, tolerance: QuadratureTolerance) -> Double {
    max(
      tolerance.ratio(a, value: value.a, size: size.a), tolerance.ratio(az, value: value.az, size: size.az),
      tolerance.ratio(b, value: value.b, size: size.b), tolerance.ratio(bz, value: value.bz, size: size.bz),
      tolerance.ratio(second, value: value.second, size: size.second))
  }
}

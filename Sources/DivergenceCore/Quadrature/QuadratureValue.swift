/// What an integrand returns: one number, or several that share their panels.
protocol QuadratureValue: Sendable {
  /// Nothing.
  static var zero: Self { get }
  /// The sum of this and `weight` times `other`.
  func adding(_ other: Self, times weight: DoubleDouble) -> Self
  /// Each part without its sign.
  var magnitude: Self { get }
  /// Whether every part is a number.
  var isFinite: Bool { get }
  /// The greatest quotient of a part of this error and what is allowed for it: `relative` of the part of `value`, or
  /// `absolute` of the part of `size`, the integral of the magnitude, whichever is greater. 0/0 is 0.
  func ratio(toValue value: Self, size: Self, tolerance: QuadratureTolerance) -> Double
}

/// The error that a quadrature may admit: the greatest of what its parts allow.
struct QuadratureTolerance: Sendable {
  /// As a share of the integral I.
  var relative: Double
  /// As a share of the integral of the integrand's magnitude, for integrals that cancel.
  var absolute: Double
  /// As it is: the rounding error of an integrand that is a difference of densities.
  var rounding = 0.0
  /// As a share of √I: the rounding error of an integrand that is the square of such a difference.
  var roundingOfRoot = 0.0

  /// For integrands in double-double: a quarter of an ulp of the integral, or 2^-80 where it cancels.
  static let doubleDouble = QuadratureTolerance(relative: 0x1p-55, absolute: 0x1p-80)
  /// For |p − q|, whose terms are good to about 2^-95 of p.
  static let difference = QuadratureTolerance(relative: 0x1p-55, absolute: 0, rounding: 0x1p-92)
  /// For what is like (p − q)² where p ≈ q.
  static let squaredDifference = QuadratureTolerance(relative: 0x1p-55, absolute: 0, roundingOfRoot: 0x1p-92)
  /// For integrands in double, whose rounding errors reach some 2^-46 of the magnitude; the rule itself is far better
  /// than the difference of the two.
  static let double = QuadratureTolerance(relative: 0x1p-42, absolute: 0x1p-42)
  /// For what only guides a search.
  static let coarse = QuadratureTolerance(relative: 0x1p-26, absolute: 0x1p-26)

  func ratio(_ error: Double, value: Double, size: Double) -> Double {
    guard error > 0 else { return 0 }
    let noise = rounding + roundingOfRoot * value.magnitude.squareRoot()
    return error / max(relative * value.magnitude, absolute * size, noise)
  }
}

extension DoubleDouble: QuadratureValue {
  func adding(_ other: DoubleDouble, times weight: DoubleDouble) -> DoubleDouble { self + other * weight }

  var isFinite: Bool { high.isFinite }

  func ratio(toValue value: DoubleDouble, size: DoubleDouble, tolerance: QuadratureTolerance) -> Double {
    tolerance.ratio(high, value: value.high, size: size.high)
  }
}

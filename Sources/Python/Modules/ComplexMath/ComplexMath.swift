#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The elementary functions of complex numbers, with the branch cuts and the care for cancellation of W. Kahan, "Branch
/// Cuts for Complex Elementary Functions" (1987), in the order of operations that CPython documents for `cmath`.
enum ComplexMath {
  /// Why there is no value.
  enum Problem: Error {
    case domain
    case range
    /// A part of the argument is infinite or no number: the many special values are not here.
    case special
  }

  private static let large = Double.greatestFiniteMagnitude / 4
  private static let logLarge = log(large)
  private static let tiny = Double.leastNormalMagnitude

  private static func finite(_ z: ComplexValue) throws(Problem) {
    if !z.isFinite { throw .special }
  }

  private static func checked(_ z: ComplexValue) throws(Problem) -> ComplexValue {
    if z.real.isInfinite || z.imaginary.isInfinite { throw .range }
    return z
  }

  /// The square root whose real part is not negative.
  static func squareRoot(_ z: ComplexValue) throws(Problem) -> ComplexValue {
    try finite(z)
    if z.real == 0, z.imaginary == 0 { return ComplexValue(0, z.imaginary) }
    var (x, y) = (z.real.magnitude, z.imaginary.magnitude)
    let root: Double
    if x < tiny, y < tiny {
      // Scaled up by 2⁵³ and, behind the root, down by 2²⁷.
      x = scalbn(x, 53)
      root = scalbn((x + hypot(x, scalbn(y, 53))).squareRoot(), -27)
    } else {
      x /= 8
      root = 2 * (x + hypot(x, y / 8)).squareRoot()
    }
    y = z.imaginary.magnitude / (2 * root)
    if z.real >= 0 { return ComplexValue(root, copysign(y, z.imaginary)) }
    return ComplexValue(y, copysign(root, z.imaginary))
  }

  /// The logarithm with the angle between −π and π.
  static func logarithm(_ z: ComplexValue) throws(Problem) -> ComplexValue {
    try finite(z)
    let (x, y) = (z.real.magnitude, z.imaginary.magnitude)
    let real: Double
    if x > large || y > large {
      real = log(hypot(x / 2, y / 2)) + M_LN2
    } else if x < tiny, y < tiny {
      if x == 0, y == 0 { throw .domain }
      real = log(hypot(scalbn(x, 53), scalbn(y, 53))) - 53 * M_LN2
    } else {
      let distance = hypot(x, y)
      if distance >= 0.71, distance <= 1.73 {
        let (most, least) = (max(x, y), min(x, y))
        real = log1p((most - 1) * (most + 1) + least * least) / 2
      } else {
        real = log(distance)
      }
    }
    return ComplexValue(real, z.phase)
  }

  /// The logarithm to base 10.
  static func logarithm10(_ z: ComplexValue) throws(Problem) -> ComplexValue {
    let value = try logarithm(z)
    return ComplexValue(value.real / M_LN10, value.imaginary / M_LN10)
  }

  /// The exponential.
  static func exponential(_ z: ComplexValue) throws(Problem) -> ComplexValue {
    try finite(z)
    if z.real > logLarge {
      let length = exp(z.real - 1)
      return try checked(ComplexValue(length * cos(z.imaginary) * M_E, length * sin(z.imaginary) * M_E))
    }
    let length = exp(z.real)
    return try checked(ComplexValue(length * cos(z.imaginary), length * sin(z.imaginary)))
  }

  /// The hyperbolic cosine.
  static func hyperbolicCosine(_ z: ComplexValue) throws(Problem) -> ComplexValue {
    try finite(z)
    if z.real.magnitude > logLarge {
      let x = z.real - copysign(1, z.real)
      return try checked(
        ComplexValue(cos(z.imaginary) * cosh(x) * M_E, sin(z.imaginary) * sinh(x) * M_E))
    }
    return try checked(
      ComplexValue(cos(z.imaginary) * cosh(z.real), sin(z.imaginary) * sinh(z.real)))
  }

  /// The hyperbolic sine.
  static func hyperbolicSine(_ z: ComplexValue) throws(Problem) -> ComplexValue {
    try finite(z)
    if z.real.magnitude > logLarge {
      let x = z.real - copysign(1, z.real)
      return try checked(
        ComplexValue(cos(z.imaginary) * sinh(x) * M_E, sin(z.imaginary) * cosh(x) * M_E))
    }
    return try checked(
      ComplexValue(cos(z.imaginary) * sinh(z.real), sin(z.imaginary) * cosh(z.real)))
  }

  /// The hyperbolic tangent, from the tangents of both parts.
  static func hyperbolicTangent(_ z: ComplexValue) throws(Problem) -> ComplexValue {
    try finite(z)
    if z.real.magnitude > logLarge {
      return ComplexValue(
        copysign(1, z.real), 4 * sin(z.imaginary) * cos(z.imaginary) * exp(-2 * z.real.magnitude))
    }
    let (tx, ty, cx) = (tanh(z.real), tan(z.imaginary), 1 / cosh(z.real))
    let product = tx * ty
    let scale = 1 + product * product
    return ComplexValue(tx * (1 + ty * ty) / scale, ((ty / scale) * cx) * cx)
  }

  /// A function of `iz`, turned back: sines and tangents from hyperbolic ones.
  static func turned(
    _ z: ComplexValue, _ function: (ComplexValue) throws(Problem) -> ComplexValue
  ) throws(Problem) -> ComplexValue {
    let value = try function(ComplexValue(-z.imaginary, z.real))
    return ComplexValue(value.imaginary, -value.real)
  }

  private static func isLarge(_ z: ComplexValue) -> Bool {
    z.real.magnitude > large || z.imaginary.magnitude > large
  }

  private static func largeLogarithm(_ z: ComplexValue) -> Double {
    log(hypot(z.real / 2, z.imaginary / 2)) + M_LN2 * 2
  }

  /// The inverse cosine.
  static func inverseCosine(_ z: ComplexValue) throws(Problem) -> ComplexValue {
    try finite(z)
    if isLarge(z) {
      let angle = atan2(z.imaginary.magnitude, z.real)
      if z.real < 0 { return ComplexValue(angle, -copysign(largeLogarithm(z), z.imaginary)) }
      return ComplexValue(angle, copysign(largeLogarithm(z), -z.imaginary))
    }
    let a = try squareRoot(ComplexValue(1 - z.real, -z.imaginary))
    let b = try squareRoot(ComplexValue(1 + z.real, z.imaginary))
    return ComplexValue(
      2 * atan2(a.real, b.real), asinh(b.real * a.imaginary - b.imaginary * a.real))
  }

  /// The inverse hyperbolic cosine.
  static func inverseHyperbolicCosine(_ z: ComplexValue) throws(Problem) -> ComplexValue {
    try finite(z)
    if isLarge(z) { return ComplexValue(largeLogarithm(z), z.phase) }
    let a = try squareRoot(ComplexValue(z.real - 1, z.imaginary))
    let b = try squareRoot(ComplexValue(z.real + 1, z.imaginary))
    return ComplexValue(
      asinh(a.real * b.real + a.imaginary * b.imaginary), 2 * atan2(a.imaginary, b.real))
  }

  /// The inverse hyperbolic sine.
  static func inverseHyperbolicSine(_ z: ComplexValue) throws(Problem) -> ComplexValue {
    try finite(z)
    if isLarge(z) {
      let real =
        z.imaginary.sign == .plus
        ? copysign(largeLogarithm(z), z.real) : -copysign(largeLogarithm(z), -z.real)
      return ComplexValue(real, atan2(z.imaginary, z.real.magnitude))
    }
    let a = try squareRoot(ComplexValue(1 + z.imaginary, -z.real))
    let b = try squareRoot(ComplexValue(1 - z.imaginary, z.real))
    return ComplexValue(
      asinh(a.real * b.imaginary - b.real * a.imaginary),
      atan2(z.imaginary, a.real * b.real - a.imaginary * b.imaginary))
  }

  /// The inverse hyperbolic tangent.
  static func inverseHyperbolicTangent(_ z: ComplexValue) throws(Problem) -> ComplexValue {
    try finite(z)
    if z.real.sign == .minus { return -(try inverseHyperbolicTangent(-z)) }
    let y = z.imaginary.magnitude
    if z.real > large.squareRoot() || y > large.squareRoot() {
      let distance = hypot(z.real / 2, z.imaginary / 2)
      return ComplexValue(z.real / 4 / distance / distance, -copysign(Double.pi / 2, -z.imaginary))
    }
    if z.real == 1, y < tiny.squareRoot() {
      if y == 0 { throw .domain }
      return ComplexValue(
        -log(y.squareRoot() / hypot(y, 2).squareRoot()), copysign(atan2(2, -y) / 2, z.imaginary))
    }
    return ComplexValue(
      log1p(4 * z.real / ((1 - z.real) * (1 - z.real) + y * y)) / 4,
      -atan2(-2 * z.imaginary, (1 - z.real) * (1 + z.real) - y * y) / 2)
  }
}

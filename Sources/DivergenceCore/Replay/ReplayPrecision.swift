/// The floating-point type in which a library computes.
public enum ReplayPrecision: String, Sendable, Hashable, CaseIterable {
  /// IEEE 754 binary32: what torch and Keras make of Python numbers by default.
  case single = "float32"
  /// IEEE 754 binary64: what NumPy and SciPy make of Python numbers.
  case double = "float64"
}

/// A type in which a library computes, with the functions of its mathematical library.
///
/// The C library's functions stand in for those of NumPy, SciPy and torch. They differ from each other by at most an
/// ulp (NumPy 2.4 and glibc gave the same bits for all of 100,000 numbers where the table was recorded), and from
/// ours: a replay is the only place where that is wanted. Single precision is double precision rounded, within half
/// an ulp of float32.
protocol ReplayScalar: BinaryFloatingPoint, Sendable {
  /// log x: −∞ for 0, NaN below.
  static func logarithm(_ x: Self) -> Self
  /// log(1 + x).
  static func logarithm(onePlus x: Self) -> Self
  /// e^x.
  static func exponential(_ x: Self) -> Self
  /// The number of lanes of a 256-bit vector.
  static var lanes: Int { get }
}

extension Double: ReplayScalar {
  static func logarithm(_ x: Double) -> Double { ElementaryFunctions.logarithm(x) }
  static func logarithm(onePlus x: Double) -> Double { ElementaryFunctions.logarithm(onePlus: x) }
  static func exponential(_ x: Double) -> Double { ElementaryFunctions.exponential(x) }
  static var lanes: Int { 4 }
}

extension Float: ReplayScalar {
  static func logarithm(_ x: Float) -> Float { Float(Double.logarithm(Double(x))) }
  static func logarithm(onePlus x: Float) -> Float { Float(Double.logarithm(onePlus: Double(x))) }
  static func exponential(_ x: Float) -> Float { Float(Double.exponential(Double(x))) }
  static var lanes: Int { 8 }
}

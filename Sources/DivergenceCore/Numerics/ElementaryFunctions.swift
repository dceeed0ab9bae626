#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The functions of the C library that the room uses, in one place.
enum ElementaryFunctions {
  /// e^x; within 1 ulp in glibc and in Apple's libm.
  static func exponential(_ x: Double) -> Double { exp(x) }

  /// log x: −∞ for 0, NaN below; within 1 ulp in glibc and in Apple's libm. For replaying what libraries print only.
  static func logarithm(_ x: Double) -> Double { log(x) }

  /// log(1 + x) without cancellation for small x; within 1 ulp in glibc and in Apple's libm.
  static func logarithm(onePlus x: Double) -> Double { log1p(x) }
}

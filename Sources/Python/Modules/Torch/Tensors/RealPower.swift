#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Powers of doubles.
enum RealPower {
  /// `base` to the power of `exponent`, by the C library.
  static func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
}

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

extension Torch {
  /// A whole double as an integer; beyond 64 bits the nearest one.
  static func integer(_ value: Double) -> Int { Int(exactly: value) ?? (value > 0 ? .max : .min) }
}

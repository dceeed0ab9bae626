/// Greatest common divisors of natural numbers.
extension Magnitude {
  /// The greatest common divisor; that of 0 and a number is the number.
  static func greatestCommonDivisor(_ left: Self, _ right: Self) -> Self {
    if let a = left.singleLimb, let b = right.singleLimb { return Magnitude(greatestCommonDivisor(a, b)) }
    if left.isZero || right.isZero { return left.isZero ? right : left }
    // Exact doubles have powers of two for denominators: take the twos out first.
    let (first, second) = (left.trailingZeroBitCount, right.trailingZeroBitCount)
    let twos = min(first, second)
    let (a, b) = (left.shiftedRight(by: first), right.shiftedRight(by: second))
    if a.isOne || b.isOne { return Magnitude.one.shiftedLeft(by: twos) }
    return oddCommonDivisor(a, b).shiftedLeft(by: twos)
  }

  /// Euclid's algorithm, many steps at a time while the numbers have more than one limb (Lehmer 1938; Knuth,
  /// The Art of Computer Programming, volume 2, algorithm 4.5.2 L).
  private static func oddCommonDivisor(_ left: Self, _ right: Self) -> Self {
    var (a, b) = left < right ? (right, left) : (left, right)
    while b.limbCount > 1 {
      let steps = EuclideanSteps(a, b)
      if steps.isEmpty {
        (a, b) = (b, a.dividedWithRemainder(by: b).remainder)
      } else {
        (a, b) = (steps.first.combining(a, b), steps.second.combining(a, b))
      }
    }
    if b.isZero { return a }
    return Magnitude(greatestCommonDivisor(a.dividedWithRemainder(by: b.small).remainder, b.small))
  }

  /// The binary algorithm (Stein 1967).
  private static func greatestCommonDivisor(_ left: UInt64, _ right: UInt64) -> UInt64 {
    if left == 0 || right == 0 { return left | right }
    let shift = (left | right).trailingZeroBitCount
    var a = left >> UInt64(left.trailingZeroBitCount)
    var b = right
    while b != 0 {
      b >>= UInt64(b.trailingZeroBitCount)
      (a, b) = a < b ? (a, b - a) : (b, a - b)
    }
    return a << UInt64(shift)
  }
}

/// The steps of Euclid's algorithm that the leading 62 bits of two numbers a ≥ b decide, as two linear
/// combinations.
private struct EuclideanSteps {
  /// x · a + y · b, one factor not above 0 and the other not below; never negative.
  struct Combination {
    var x: Int
    var y: Int

    func combining(_ a: Magnitude, _ b: Magnitude) -> Magnitude {
      let first = a * Magnitude(UInt64(x.magnitude))
      let second = b * Magnitude(UInt64(y.magnitude))
      return y <= 0 ? first - second : second - first
    }
  }

  private(set) var first = Combination(x: 1, y: 0)
  private(set) var second = Combination(x: 0, y: 1)

  /// Whether the leading bits decide no step.
  var isEmpty: Bool { first.y == 0 }

  init(_ a: Magnitude, _ b: Magnitude) {
    let shift = a.bitWidth - 62
    var high = Int(a.shiftedRight(by: shift).small)
    var low = Int(b.shiftedRight(by: shift).small)
    // A quotient is decided if it is the same at both ends of what the missing bits can do.
    while low + second.x != 0, low + second.y != 0 {
      let quotient = (high + first.x) / (low + second.x)
      guard quotient == (high + first.y) / (low + second.y) else { break }
      let next = Combination(x: first.x - quotient * second.x, y: first.y - quotient * second.y)
      (first, second) = (second, next)
      (high, low) = (low, high - quotient * low)
    }
  }
}

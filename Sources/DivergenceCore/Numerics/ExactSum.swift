/// A sum of doubles and of products of doubles without any rounding, as a list of doubles that do not overlap
/// (Shewchuk 1997, expansions).
///
/// The difference of two products that are almost the same, as p(x, y) and p(x) p(y) near independence, keeps
/// its digits in it however small it is. Exact unless a product's low part is below 2^-1074.
struct ExactSum {
  /// Ascending in magnitude, none of them 0.
  private(set) var parts: [Double] = []

  /// Nothing yet: 0.
  init() {}

  /// One double.
  init(_ value: Double) { if value != 0 { parts = [value] } }

  /// The product of two sums, exactly.
  init(productOf left: ExactSum, _ right: ExactSum) {
    for first in left.parts { for second in right.parts { add(productOf: first, second) } }
  }

  /// Adds a double (Shewchuk's Grow-Expansion with elimination of zeros).
  mutating func add(_ term: Double) {
    var carry = term
    var count = 0
    for index in parts.indices {
      let sum = DoubleDouble(sumOf: carry, parts[index])
      if sum.low != 0 {
        parts[count] = sum.low
        count += 1
      }
      carry = sum.high
    }
    parts.removeSubrange(count...)
    if carry != 0 { parts.append(carry) }
  }

  /// Adds the product of two doubles.
  mutating func add(productOf left: Double, _ right: Double) {
    let product = DoubleDouble(productOf: left, right)
    add(product.low)
    add(product.high)
  }

  /// Adds another sum.
  mutating func add(_ other: ExactSum) { for part in other.parts { add(part) } }

  /// Takes another sum away.
  mutating func subtract(_ other: ExactSum) { for part in other.parts { add(-part) } }

  /// The sum times a power of two.
  func scaled(byPowerOfTwo exponent: Int) -> ExactSum {
    var sum = ExactSum()
    sum.parts = parts.map { $0.scaled(byPowerOfTwo: exponent) }.filter { $0 != 0 }
    return sum
  }

  /// Whether the sum is 0.
  var isZero: Bool { parts.isEmpty }

  /// The sum to a relative error below 2^-100.
  var value: DoubleDouble {
    var total = DoubleDouble.zero
    for part in parts { total += part }
    return total
  }
}

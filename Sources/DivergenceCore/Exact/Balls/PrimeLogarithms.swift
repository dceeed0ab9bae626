/// The natural logarithms of the primes up to 97, in fixed point.
///
/// 2, 3, 5 and 7 come from Machin-like sums of atanh(1/n) for n = 251, 449, 4801, 8749: 2 atanh(1/n) is the
/// logarithm of (n + 1)/(n − 1), and those four fractions have no other prime factors (the coefficients are the inverse
/// of the matrix of their exponents). A greater prime p follows from its neighbours, whose factors are smaller:
/// log p = (log(p − 1) + log(p + 1))/2 + atanh(1/(2p² − 1)).
struct PrimeLogarithms: Sendable {
  static let primes: [UInt64] = [
    2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97,
  ]

  /// The table for results of up to 1,088 bits. Immutable, like every constant.
  static let standard = PrimeLogarithms(limbs: 18)

  /// How many limbs of each logarithm stand behind the binary point; one more stands before it.
  let limbs: Int
  /// 2^(64 · limbs) log p for each prime, off by less than 2 units, `limbs + 1` limbs each from the least significant one.
  private let table: [UInt64]

  /// The table with `limbs` limbs behind the binary point.
  init(limbs: Int) {
    self.limbs = limbs
    // A limb to spare takes up the errors: fewer than 3 · 64 · limbs/15 units a series, times 836 for the sums of
    // four, times 6 for each of at most 5 generations of primes. That is below 2^63 for any number that fits a memory.
    let places = 64 * (limbs + 1)
    let bases = [251, 449, 4801, 8749].map { Self.inverseHyperbolicTangent(ofOneOver: $0, places: places) }
    let coefficients: [(UInt64, UInt64, UInt64, UInt64)] = [
      (144, 54, 38, 62), (228, 86, 60, 98), (334, 126, 88, 144), (404, 152, 106, 174),
    ]
    var values = coefficients.map { factors in
      let first = Magnitude(factors.0) * bases[0] + Magnitude(factors.1) * bases[1]
      return first + Magnitude(factors.3) * bases[3] - Magnitude(factors.2) * bases[2]
    }
    for prime in Self.primes.dropFirst(values.count) {
      let neighbors = Self.logarithm(of: prime - 1, from: values) + Self.logarithm(of: prime + 1, from: values)
      let correction = Self.inverseHyperbolicTangent(ofOneOver: 2 * prime * prime - 1, places: places)
      values.append(neighbors.shiftedRight(by: 1) + correction)
    }
    table = values.flatMap { value in (1...(limbs + 1)).map { value[$0] } }
  }

  /// 2^`places` atanh(1/n) = Σ 2^places/((2j + 1) n^(2j+1)), too small by less than 3 units a term.
  private static func inverseHyperbolicTangent(ofOneOver n: UInt64, places: Int) -> Magnitude {
    var power = Magnitude.one.shiftedLeft(by: places).dividedWithRemainder(by: n).quotient
    var sum = power
    var denominator: UInt64 = 3
    while !power.isZero {
      power = power.dividedWithRemainder(by: n * n).quotient
      sum = sum + power.dividedWithRemainder(by: denominator).quotient
      denominator += 2
    }
    return sum
  }

  /// The logarithm of a number from those of its prime factors.
  private static func logarithm(of number: UInt64, from values: [Magnitude]) -> Magnitude {
    var rest = number
    var sum = Magnitude.zero
    for (prime, value) in zip(primes, values) {
      while rest % prime == 0 {
        rest /= prime
        sum = sum + value
      }
    }
    return sum
  }

  /// 2^(64 · count) log p, off by less than 2 units, for the prime at `index`; `count` is at most `limbs`.
  func value(at index: Int, limbs count: Int) -> Magnitude {
    Magnitude(limbs: Array(slice(at: index, limbs: count)))
  }

  private func slice(at index: Int, limbs count: Int) -> ArraySlice<UInt64> {
    let start = index * (limbs + 1) + limbs - count
    return table[start..<(start + count + 1)]
  }

  /// Σ exponent · log prime over all primes, with `count` limbs behind the point; each is off by less than 2 units.
  func combination(_ exponents: [Int], limbs count: Int, precision: Int) -> Ball {
    var positive = [UInt64](repeating: 0, count: count + 2)
    var negative = [UInt64](repeating: 0, count: count + 2)
    var units = Bound.zero
    for (index, exponent) in exponents.enumerated() where exponent != 0 {
      let factor = UInt64(exponent.magnitude)
      units = units + Bound(factor, exponent: 1)
      let slice = slice(at: index, limbs: count)
      if exponent > 0 {
        Self.add(slice, times: factor, to: &positive)
      } else {
        Self.add(slice, times: factor, to: &negative)
      }
    }
    let (above, below) = (Magnitude(limbs: positive), Magnitude(limbs: negative))
    let margin = units.isZero ? units : Bound(units.mantissa, exponent: units.exponent - 64 * count)
    return Ball(
      isNegative: above < below, mantissa: above.distance(to: below), exponent: -64 * count, error: margin,
      precision: precision)
  }

  /// Adds a product to a sum with one limb more.
  private static func add(_ value: ArraySlice<UInt64>, times factor: UInt64, to sum: inout [UInt64]) {
    var carry: UInt64 = 0
    var place = 0
    for limb in value {
      let wide = limb.multipliedFullWidth(by: factor)
      let (first, overflow) = wide.low.addingReportingOverflow(sum[place])
      let (second, again) = first.addingReportingOverflow(carry)
      sum[place] = second
      carry = wide.high &+ (overflow ? 1 : 0) &+ (again ? 1 : 0)
      place += 1
    }
    sum[place] += carry
  }
}

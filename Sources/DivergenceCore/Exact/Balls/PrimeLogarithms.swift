/// The natural logarithms of the primes up to 97, in fixed point.
///
/// 2, 3, 5 and 7 come from Machin-like sums of atanh(1/n) for n = 251, 449, 4801, 8749: 2 atanh(1/n) is the
/// logarithm of (n + 1)/(n − 1), and those four fractions have no other prime factors (the coefficients are
/// the inverse of the matrix of their exponents). A greater prime p follows from its neighbours, whose
/// factors are smaller: log p = (log(p − 1) + log(p + 1))/2 + atanh(1/(2p² − 1)).
///
/// A table for one evaluation at a high precision has 2, 3, 5 and 7 only: further series would cost more than
/// they save.
struct PrimeLogarithms: Sendable {
  static let primes: [UInt64] = [
    2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97,
  ]

  /// The table for results of up to 1,088 bits. Immutable, like every constant.
  static let standard = PrimeLogarithms(limbs: 18, count: primes.count)

  /// How many of the primes the table has: 4 or all.
  let count: Int

  /// How many limbs of each logarithm stand behind the binary point; one more stands before it.
  let limbs: Int
  /// 2^(64 · limbs) log p for each prime, off by less than 2 units, `limbs + 1` limbs each from the least
  /// significant one.
  private let table: [UInt64]

  /// The table of the first `count` primes, 4 or more, with `limbs` limbs behind the binary point.
  init(limbs: Int, count: Int) {
    self.limbs = limbs
    self.count = count
    // A limb to spare takes up the errors: fewer than 3 · 64 · limbs/15 units a series, times 836 for the
    // sums of four, times 6 for each of at most 5 generations of primes. That is below 2^63 for any number
    // that fits a memory.
    let places = 64 * (limbs + 1)
    let bases = [251, 449, 4801, 8749].map { Self.inverseHyperbolicTangent(ofOneOver: $0, places: places) }
    let coefficients: [(UInt64, UInt64, UInt64, UInt64)] = [
      (144, 54, 38, 62), (228, 86, 60, 98), (334, 126, 88, 144), (404, 152, 106, 174),
    ]
    var values = coefficients.map { factors in
      let first = Magnitude(factors.0) * bases[0] + Magnitude(factors.1) * bases[1]
      return first + Magnitude(factors.3) * bases[3] - Magnitude(factors.2) * bases[2]
    }
    for prime in Self.primes[values.count..<count] {
      let neighbors =
        Self.logarithm(of: prime - 1, from: values) + Self.logarithm(of: prime + 1, from: values)
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

  /// The exponents of the primes of the table in a number below 2^64, and the factor that is left.
  func factored(_ number: UInt64) -> (exponents: [Int], rest: UInt64) {
    var exponents = [Int](repeating: 0, count: count)
    exponents[0] = number.trailingZeroBitCount
    var rest = number >> UInt64(number.trailingZeroBitCount)
    for index in 1..<count where rest > 1 {
      while rest > 1, rest % Self.primes[index] == 0 {
        rest /= Self.primes[index]
        exponents[index] += 1
      }
    }
    return (exponents, rest)
  }

  /// A number near `number`, from 46 to 90, that has only primes of the table as factors.
  func smoothNumber(near number: UInt64) -> UInt64 {
    if count == Self.primes.count { return number }
    let smooth: [UInt64] = [48, 50, 54, 56, 60, 64, 70, 75, 81, 84, 90]
    return smooth.min { $0.distance(to: number).magnitude < $1.distance(to: number).magnitude } ?? 64
  }

  /// 2^(64 · count) log p, off by less than 2 units, for the prime at `index`; `count` is at most `limbs`.
  func value(at index: Int, limbs count: Int) -> Magnitude {
    Magnitude(limbs: Array(slice(at: index, limbs: count)))
  }

  private func slice(at index: Int, limbs count: Int) -> ArraySlice<UInt64> {
    let start = index * (limbs + 1) + limbs - count
    return table[start..<(start + count + 1)]
  }

  /// Σ exponent · log prime over all primes, with `count` limbs behind the point; each is off by less than 2
  /// units.
  func combination(_ exponents: [Int], limbs count: Int, precision: Int) -> Ball {
    var positive = [UInt64](repeating: 0, count: count + 2)
    var negative = [UInt64](repeating: 0, count: count + 2)
    var units = Bound.zero
    for (index, exponent) in exponents.enumerated() where exponent != 0 {
      let factor = UInt64(exponent.magnitude)
      units = units + Bound(factor, exponent: 1)
      let slice = slice(at: index, limbs: count)
      // The limb behind takes the carry: the sum of all is far below 2^128.
      if exponent > 0 {
        positive[count + 1] += positive.add(slice, times: factor, at: 0)
      } else {
        negative[count + 1] += negative.add(slice, times: factor, at: 0)
      }
    }
    let (above, below) = (Magnitude(limbs: positive), Magnitude(limbs: negative))
    let margin = units.isZero ? units : Bound(units.mantissa, exponent: units.exponent - 64 * count)
    return Ball(
      isNegative: above < below, mantissa: above.distance(to: below), exponent: -64 * count, error: margin,
      precision: precision)
  }
}

/// Quotients and greatest common divisors of natural numbers.
extension Magnitude {
  /// The quotient, cut to an integer, and the remainder. A divisor of 0 is a caller's mistake.
  func dividedWithRemainder(by divisor: Self) -> (quotient: Self, remainder: Self) {
    precondition(!divisor.isZero, "division by zero")
    if let b = divisor.singleLimb {
      if let a = singleLimb { return (Magnitude(a / b), Magnitude(a % b)) }
      let (quotient, remainder) = dividedWithRemainder(by: b)
      return (quotient, Magnitude(remainder))
    }
    if self < divisor { return (.zero, self) }
    return Self.longDivision(large, divisor.large)
  }

  /// The quotient, cut to an integer.
  static func / (left: Self, right: Self) -> Self { left.dividedWithRemainder(by: right).quotient }

  /// The quotient by one limb that is not 0, cut to an integer, and the remainder.
  func dividedWithRemainder(by divisor: UInt64) -> (quotient: Self, remainder: UInt64) {
    if large.isEmpty { return (Magnitude(small / divisor), small % divisor) }
    var quotient = large
    var remainder: UInt64 = 0
    var index = quotient.count - 1
    while index >= 0 {
      (quotient[index], remainder) = divisor.dividingFullWidth((remainder, quotient[index]))
      index -= 1
    }
    return (Magnitude(limbs: quotient), remainder)
  }

  /// Knuth's algorithm D (The Art of Computer Programming, volume 2, section 4.3.1); the divisor has two
  /// limbs or more and the dividend no fewer.
  private static func longDivision(
    _ dividend: [UInt64], _ divisor: [UInt64]
  ) -> (quotient: Self, remainder: Self) {
    let shift = divisor[divisor.count - 1].leadingZeroBitCount
    let v = Magnitude(limbs: divisor).shiftedLeft(by: shift).large
    var u = Magnitude(limbs: dividend).shiftedLeft(by: shift).large
    if u.count == dividend.count { u.append(0) }
    let count = v.count
    let top = v[count - 1]
    let second = v[count - 2]
    var quotient = [UInt64](repeating: 0, count: u.count - count)
    var place = quotient.count - 1
    while place >= 0 {
      let digit = Self.estimate(u[place + count], u[place + count - 1], u[place + count - 2], top, second)
      quotient[place] = Self.subtract(digit, times: v, from: &u, at: place)
      place -= 1
    }
    let remainder = Magnitude(limbs: Array(u[..<count])).shiftedRight(by: shift)
    return (Magnitude(limbs: quotient), remainder)
  }

  /// A digit of the quotient from the three leading limbs of the dividend and two of the divisor: right or
  /// one too great.
  private static func estimate(
    _ high: UInt64, _ middle: UInt64, _ low: UInt64, _ top: UInt64, _ second: UInt64
  ) -> UInt64 {
    var digit: UInt64
    var rest: UInt64
    var overflow = false
    if high >= top {
      digit = .max
      (rest, overflow) = middle.addingReportingOverflow(top)
    } else {
      (digit, rest) = top.dividingFullWidth((high, middle))
    }
    while !overflow {
      let product = digit.multipliedFullWidth(by: second)
      guard product.high > rest || (product.high == rest && product.low > low) else { break }
      digit -= 1
      (rest, overflow) = rest.addingReportingOverflow(top)
    }
    return digit
  }

  /// Takes `digit` times `v` from `u` at `place`; the digit, one less if that went below 0.
  private static func subtract(
    _ digit: UInt64, times v: [UInt64], from u: inout [UInt64], at place: Int
  ) -> UInt64 {
    var carry: UInt64 = 0
    for index in 0..<v.count {
      let wide = digit.multipliedFullWidth(by: v[index])
      let (product, overflow) = wide.low.addingReportingOverflow(carry)
      let (difference, borrow) = u[place + index].subtractingReportingOverflow(product)
      u[place + index] = difference
      carry = wide.high &+ (overflow ? 1 : 0) &+ (borrow ? 1 : 0)
    }
    let (last, borrow) = u[place + v.count].subtractingReportingOverflow(carry)
    u[place + v.count] = last
    guard borrow else { return digit }
    var again = false
    for index in 0..<v.count {
      let (first, overflow) = u[place + index].addingReportingOverflow(v[index])
      let (sum, carried) = first.addingReportingOverflow(again ? 1 : 0)
      u[place + index] = sum
      again = overflow || carried
    }
    u[place + v.count] &+= again ? 1 : 0
    return digit - 1
  }
}

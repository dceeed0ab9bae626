/// Sums, differences and products of natural numbers.
extension Magnitude {
  static func + (left: Self, right: Self) -> Self {
    if let a = left.singleLimb, let b = right.singleLimb {
      let (sum, overflow) = a.addingReportingOverflow(b)
      return overflow ? Magnitude(limbs: [sum, 1]) : Magnitude(sum)
    }
    var sum = left.limbCount >= right.limbCount ? left.limbs : right.limbs
    let shorter = left.limbCount >= right.limbCount ? right : left
    var carry = false
    var index = 0
    while index < sum.count, carry || index < shorter.limbCount {
      let (first, overflow) = sum[index].addingReportingOverflow(shorter[index])
      let (second, again) = first.addingReportingOverflow(carry ? 1 : 0)
      sum[index] = second
      carry = overflow || again
      index += 1
    }
    if carry { sum.append(1) }
    return Magnitude(limbs: sum)
  }

  /// The difference; a negative one is a caller's mistake.
  static func - (left: Self, right: Self) -> Self {
    if let a = left.singleLimb, let b = right.singleLimb { return Magnitude(a - b) }
    var difference = left.limbs
    precondition(difference.count >= right.limbCount, "a natural number has no negative difference")
    var borrow = false
    var index = 0
    while index < difference.count, borrow || index < right.limbCount {
      let (first, overflow) = difference[index].subtractingReportingOverflow(right[index])
      let (second, again) = first.subtractingReportingOverflow(borrow ? 1 : 0)
      difference[index] = second
      borrow = overflow || again
      index += 1
    }
    precondition(!borrow, "a natural number has no negative difference")
    return Magnitude(limbs: difference)
  }

  /// The difference without its sign.
  func distance(to other: Self) -> Self { self < other ? other - self : self - other }

  static func * (left: Self, right: Self) -> Self {
    if let a = left.singleLimb {
      if let b = right.singleLimb {
        let (high, low) = a.multipliedFullWidth(by: b)
        return high == 0 ? Magnitude(low) : Magnitude(limbs: [low, high])
      }
      return right.multiplied(by: a)
    }
    if let b = right.singleLimb { return left.multiplied(by: b) }
    return Magnitude(limbs: Self.product(left.large, right.large))
  }

  /// The product with one limb; `self` has two or more.
  private func multiplied(by factor: UInt64) -> Self {
    if factor <= 1 { return factor == 0 ? .zero : self }
    var product: [UInt64] = []
    product.reserveCapacity(large.count + 1)
    var carry: UInt64 = 0
    for limb in large {
      let (high, low) = limb.multipliedFullWidth(by: factor)
      let (sum, overflow) = low.addingReportingOverflow(carry)
      product.append(sum)
      carry = high &+ (overflow ? 1 : 0)
    }
    if carry != 0 { product.append(carry) }
    return Magnitude(limbs: product)
  }

  /// The product of two lists of limbs, as long as both together.
  private static func product(_ left: [UInt64], _ right: [UInt64]) -> [UInt64] {
    var product = [UInt64](repeating: 0, count: left.count + right.count)
    for (offset, factor) in left.enumerated() where factor != 0 {
      product[offset + right.count] = product.add(right, times: factor, at: offset)
    }
    return product
  }

  /// The number to a power, by repeated squaring.
  func power(_ exponent: Int) -> Self {
    var result = Magnitude.one
    var square = self
    var rest = exponent
    while rest > 0 {
      if rest & 1 == 1 { result = result * square }
      rest >>= 1
      if rest > 0 { square = square * square }
    }
    return result
  }

  /// The number times 2^`count`.
  func shiftedLeft(by count: Int) -> Self {
    if count == 0 || isZero { return self }
    if large.isEmpty, count <= small.leadingZeroBitCount { return Magnitude(small << UInt64(count)) }
    let (words, bits) = count.quotientAndRemainder(dividingBy: 64)
    var result = [UInt64](repeating: 0, count: words)
    result.reserveCapacity(words + limbCount + 1)
    var carry: UInt64 = 0
    for index in 0..<limbCount {
      let limb = self[index]
      result.append(limb << UInt64(bits) | carry)
      carry = bits == 0 ? 0 : limb >> UInt64(64 - bits)
    }
    if carry != 0 { result.append(carry) }
    return Magnitude(limbs: result)
  }

  /// The number divided by 2^`count`, cut to an integer.
  func shiftedRight(by count: Int) -> Self {
    if count == 0 { return self }
    if count >= bitWidth { return .zero }
    if large.isEmpty { return Magnitude(small >> UInt64(count)) }
    let (words, bits) = count.quotientAndRemainder(dividingBy: 64)
    var result: [UInt64] = []
    result.reserveCapacity(large.count - words)
    for index in words..<large.count {
      let above = bits == 0 || index + 1 == large.count ? 0 : large[index + 1] << UInt64(64 - bits)
      result.append(large[index] >> UInt64(bits) | above)
    }
    return Magnitude(limbs: result)
  }
}

import BigInt

extension Enclosure {
  /// The sum.
  package static func + (left: Enclosure, right: Enclosure) -> Enclosure {
    if let exact = left.exact, let other = right.exact { return Enclosure(exact + other) }
    guard left.isDefined, right.isDefined else { return .undefined }
    return outward(left.lower + right.lower, left.upper + right.upper)
  }

  /// The difference.
  package static func - (left: Enclosure, right: Enclosure) -> Enclosure { left + -right }

  /// The same with the other sign.
  package static prefix func - (value: Enclosure) -> Enclosure {
    if let exact = value.exact { return Enclosure(-exact) }
    guard value.isDefined else { return .undefined }
    return Enclosure(lower: -value.upper, upper: -value.lower)
  }

  /// The product; zero times unbounded is zero, as the bounds are of finite numbers.
  package static func * (left: Enclosure, right: Enclosure) -> Enclosure {
    if let exact = left.exact, let other = right.exact { return Enclosure(exact * other) }
    if left.exact?.isZero == true || right.exact?.isZero == true {
      return left.isDefined && right.isDefined ? Enclosure(.zero) : .undefined
    }
    guard left.isDefined, right.isDefined else { return .undefined }
    let corners = [
      product(left.lower, right.lower), product(left.lower, right.upper),
      product(left.upper, right.lower), product(left.upper, right.upper),
    ]
    return outward(corners.min() ?? 0, corners.max() ?? 0)
  }

  /// The quotient: undefined by zero itself, unbounded by an interval that reaches zero.
  package static func / (left: Enclosure, right: Enclosure) -> Enclosure {
    guard left.isDefined, right.isDefined else { return .undefined }
    if let divisor = right.exact {
      if divisor.isZero { return .undefined }
      if let exact = left.exact, let quotient = exact.divided(by: divisor) { return Enclosure(quotient) }
    }
    if right.lower <= 0 && right.upper >= 0 { return .unbounded }
    let corners = [
      quotient(left.lower, right.lower), quotient(left.lower, right.upper),
      quotient(left.upper, right.lower), quotient(left.upper, right.upper),
    ]
    return outward(corners.min() ?? 0, corners.max() ?? 0)
  }

  /// The distance from zero.
  package var magnitude: Enclosure {
    guard isDefined else { return .undefined }
    if let exact { return Enclosure(exact.magnitude) }
    if lower >= 0 { return self }
    if upper <= 0 { return -self }
    return Enclosure(lower: 0, upper: max(-lower, upper))
  }

  /// The greater of the two.
  package func maximum(_ other: Enclosure) -> Enclosure {
    guard isDefined, other.isDefined else { return .undefined }
    if let mine = exact, let its = other.exact { return Enclosure(max(mine, its)) }
    return Enclosure(lower: max(lower, other.lower), upper: max(upper, other.upper))
  }

  /// The smaller of the two.
  package func minimum(_ other: Enclosure) -> Enclosure { -(-self).maximum(-other) }

  /// One step outward on either side of bounds that were rounded to nearest.
  static func outward(_ lower: Double, _ upper: Double, steps: Int = 1) -> Enclosure {
    guard !lower.isNaN, !upper.isNaN else { return .unbounded }
    var low = lower
    var high = upper
    for _ in 0..<steps {
      low = low.nextDown
      high = high.nextUp
    }
    return Enclosure(lower: low, upper: high)
  }

  /// A corner of a product, where 0 · ∞ is 0.
  private static func product(_ left: Double, _ right: Double) -> Double {
    left == 0 || right == 0 ? 0 : left * right
  }

  /// A corner of a quotient, where ∞ ÷ ∞ has no bound.
  private static func quotient(_ left: Double, _ right: Double) -> Double {
    left.isInfinite && right.isInfinite ? 0 : left / right
  }
}

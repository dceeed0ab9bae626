/// Integers above 1, pairwise prime to each other, over which given numbers factor: a substitute for prime
/// factors that needs only greatest common divisors (Bach, Driscoll and Shallit, Factor refinement, 1993).
///
/// Being coprime they are multiplicatively independent: Π b^e = 1 only if every e is 0.
struct CoprimeBase {
  private(set) var elements: [Magnitude] = []
  /// How many more divisors of small numbers may be computed; greater numbers count for more.
  private var budget: Int

  /// The most bits of a number that is taken apart.
  private static let sizeLimit = 4096

  /// An empty base that may compute about `budget` divisors.
  init(budget: Int) { self.budget = budget }

  /// Refines the base until the numerator and the denominator factor over it. `false` if the budget is spent
  /// or the number is too large.
  mutating func insert(_ value: ExactRational) -> Bool {
    value.bitWidth <= Self.sizeLimit && insert(value.numerator) && insert(value.denominator)
  }

  private mutating func insert(_ value: Magnitude) -> Bool {
    var waiting = [value]
    while let number = waiting.popLast() {
      if number.isOne || number.isZero { continue }
      guard let (place, divisor) = sharing(number) else {
        if budget < 0 { return false }
        elements.append(number)
        continue
      }
      let element = elements[place]
      if element == number { continue }
      // number · element becomes divisor · (number/divisor) · (element/divisor): smaller, so this ends.
      elements.remove(at: place)
      waiting += [element / divisor, number / divisor, divisor]
    }
    return true
  }

  /// The first element that has a factor in common with the number, and that factor.
  private mutating func sharing(_ number: Magnitude) -> (place: Int, divisor: Magnitude)? {
    for (place, element) in elements.enumerated() {
      budget -= 1 + element.limbCount * number.limbCount / 16
      if budget < 0 { return nil }
      let divisor = Magnitude.greatestCommonDivisor(element, number)
      if !divisor.isOne { return (place, divisor) }
    }
    return nil
  }

  /// Replaces every element that is a power by its root, so that a root of an element is never rational.
  mutating func reducePowers() {
    for place in elements.indices {
      for degree in [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61] {
        while let root = elements[place].exactRoot(degree), !elements[place].isOne { elements[place] = root }
      }
    }
  }

  /// The exponent of each element in a rational above zero; `nil` if it does not factor over the base.
  func exponents(of value: ExactRational) -> [Int: Int]? {
    guard value.bitWidth <= Self.sizeLimit else { return nil }
    var exponents: [Int: Int] = [:]
    for (number, sign) in [(value.numerator, 1), (value.denominator, -1)] {
      var rest = number
      for (place, element) in elements.enumerated() where !rest.isOne {
        var count = 0
        while true {
          let (quotient, remainder) = rest.dividedWithRemainder(by: element)
          guard remainder.isZero else { break }
          rest = quotient
          count += 1
        }
        if count > 0 { exponents[place, default: 0] += sign * count }
      }
      guard rest.isOne else { return nil }
    }
    return exponents
  }
}

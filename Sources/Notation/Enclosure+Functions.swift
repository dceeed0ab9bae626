import BigInt

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Enclosure {
  /// Steps by which the C library's elementary functions are widened. Both libraries state errors below
  /// 1 unit in the last place for exp, log, pow, sin, cos and tan, and at most 2.5 for the hyperbolic ones.
  private static let librarySteps = 4

  /// The natural logarithm: −∞ at zero, as a value, so that 0·log 0 is 0; undefined where no part of the interval is positive.
  package func logarithm() -> Enclosure { monotoneLogarithm(log) }

  /// The logarithm to base two, exact for powers of two.
  package func logarithm2() -> Enclosure { exactLogarithm(base: 2) ?? monotoneLogarithm(log2) }

  /// The logarithm to base ten, exact for powers of ten.
  package func logarithm10() -> Enclosure { exactLogarithm(base: 10) ?? monotoneLogarithm(log10) }

  /// e to this power.
  package func exponential() -> Enclosure {
    guard isDefined else { return .undefined }
    if exact?.isZero == true { return Enclosure(.one) }
    let bounds = Enclosure.outward(exp(lower), exp(upper), steps: Enclosure.librarySteps)
    return Enclosure(lower: max(0, bounds.lower), upper: bounds.upper)
  }

  /// The square root; undefined for what is certainly negative.
  package func squareRoot() -> Enclosure {
    guard isDefined, upper >= 0 else { return .undefined }
    if let root = exact?.exactRoot(2) { return Enclosure(root) }
    let bounds = Enclosure.outward(max(0, lower).squareRoot(), upper.squareRoot())
    return Enclosure(lower: max(0, bounds.lower), upper: bounds.upper)
  }

  /// This number to the power `exponent`; a base that may be negative only has whole powers.
  package func raised(to exponent: Enclosure) -> Enclosure {
    guard isDefined, exponent.isDefined else { return .undefined }
    if let power = exponent.exact, power.isInteger, power.numerator.bitWidth <= 32 {
      return raised(toWhole: Int(power.numerator))
    }
    if let power = exponent.exact, power == Rational(1, 2) { return squareRoot() }
    guard lower > 0 else {
      if exact?.isZero == true, exponent.lower > 0 { return Enclosure(.zero) }
      return exact == nil && upper > 0 ? .unbounded : .undefined
    }
    let corners = [
      pow(lower, exponent.lower), pow(lower, exponent.upper), pow(upper, exponent.lower),
      pow(upper, exponent.upper),
    ]
    let bounds = Enclosure.outward(
      corners.min() ?? 0, corners.max() ?? 0, steps: Enclosure.librarySteps)
    return Enclosure(lower: max(0, bounds.lower), upper: bounds.upper)
  }

  /// A whole power, exact while it fits.
  private func raised(toWhole exponent: Int) -> Enclosure {
    if let exact {
      if exact.isZero, exponent <= 0 { return exponent == 0 ? Enclosure(.one) : .undefined }
      if let power = exact.raised(to: exponent) { return Enclosure(power) }
    }
    if exponent == 0 { return Enclosure(.one) }
    if exponent < 0 {
      return exponent == Int.min ? .unbounded : Enclosure(.one) / raised(toWhole: -exponent)
    }
    let isEven = exponent.isMultiple(of: 2)
    let base = isEven ? magnitude : self
    let bounds = Enclosure.outward(
      pow(base.lower, Double(exponent)), pow(base.upper, Double(exponent)), steps: Enclosure.librarySteps)
    return isEven ? Enclosure(lower: max(0, bounds.lower), upper: bounds.upper) : bounds
  }

  /// A function of the C library that rises everywhere.
  func rising(_ function: (Double) -> Double) -> Enclosure {
    guard isDefined else { return .undefined }
    return Enclosure.outward(function(lower), function(upper), steps: Enclosure.librarySteps)
  }

  /// A function of the C library whose slope is nowhere steeper than `slope` in size, and whose values lie
  /// in `range`: its value at the midpoint, widened by slope times half the width.
  func lipschitz(_ function: (Double) -> Double, slope: Double, range: ClosedRange<Double>) -> Enclosure {
    guard isDefined else { return .undefined }
    guard isBounded else { return Enclosure(lower: range.lowerBound, upper: range.upperBound) }
    let middle = function(midpoint)
    let reach = (((upper - lower) / 2).nextUp * slope).nextUp
    let bounds = Enclosure.outward(middle - reach, middle + reach, steps: Enclosure.librarySteps)
    return Enclosure(lower: max(range.lowerBound, bounds.lower), upper: min(range.upperBound, bounds.upper))
  }

  /// A logarithm of the C library over this interval.
  private func monotoneLogarithm(_ function: (Double) -> Double) -> Enclosure {
    if exact?.isZero == true { return Enclosure(lower: -.infinity, upper: -.infinity) }
    guard isDefined, upper > 0, exact.map({ !$0.isZero && !$0.isNegative }) ?? true else { return .undefined }
    if exact == .one { return Enclosure(.zero) }
    let low = lower > 0 ? function(lower) : -.infinity
    return Enclosure.outward(low, function(upper), steps: Enclosure.librarySteps)
  }

  /// The whole number to which `base` must be raised, if there is one.
  private func exactLogarithm(base: Int) -> Enclosure? {
    guard let exact, !exact.isNegative, !exact.isZero else { return nil }
    guard exact.numerator == 1 || exact.denominator == 1 else { return nil }
    let guess = (base == 2 ? log2(exact.approximation) : log10(exact.approximation)).rounded()
    guard guess.isFinite, abs(guess) < 1_100, Rational(base).raised(to: Int(guess)) == exact else {
      return nil
    }
    return Enclosure(Rational(Int(guess)))
  }
}

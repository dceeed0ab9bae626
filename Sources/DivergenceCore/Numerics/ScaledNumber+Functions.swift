/// Roots, logarithms, exponentials and powers over the wide range.
extension ScaledNumber {
  /// The square root of a number that is not negative, relative error below 2^-103.
  var squareRoot: ScaledNumber {
    let odd = exponent & 1
    return ScaledNumber(fraction.scaled(byPowerOfTwo: odd).squareRoot, exponent: (exponent - odd) / 2)
  }

  /// The natural logarithm of a positive number, relative error below 2^-98 also near 1.
  var logarithm: DoubleDouble {
    guard exponent.magnitude > 900 else { return doubleDouble.logarithm }
    return DoubleDouble.naturalLogarithmOf2 * Double(exponent) + fraction.logarithm
  }

  /// log(1 + x) for x > −1, relative error below 2^-98 also near 0; the number itself where that is the same.
  var logarithmOnePlus: ScaledNumber {
    if exponent < -110 { return self }
    guard exponent > 900 else { return ScaledNumber(doubleDouble.logarithmOnePlus) }
    return ScaledNumber(logarithm)
  }

  /// The greatest magnitude of an exponent: e^x is 0 below −2^40, and above 2^40 it stays at that value, which is
  /// beyond any double.
  static let greatestExponent = 0x1p40

  /// e^x, relative error below 2^-95 + |x| · 2^-106.
  init(exponentialOf x: DoubleDouble) {
    guard x.high > -Self.greatestExponent else {
      self = .zero
      return
    }
    let x = x.high < Self.greatestExponent ? x : DoubleDouble(Self.greatestExponent)
    let power = (x.high * 1.4426950408889634).rounded()
    self.init((x - DoubleDouble.naturalLogarithmOf2 * power).exponential, exponent: Int(power))
  }

  /// The number, not negative, to the power `exponent`, above zero; relative error below |exponent · log| · 2^-96.
  func raised(toPower exponent: DoubleDouble) -> ScaledNumber {
    isZero ? .zero : ScaledNumber(exponentialOf: exponent.multipliedInRange(by: logarithm))
  }
}

extension DoubleDouble {
  /// The product, held within ±2^41 so that it may overflow nothing: an exponent there is as good as infinite.
  func multipliedInRange(by other: DoubleDouble) -> DoubleDouble {
    let limit = 2 * ScaledNumber.greatestExponent
    let estimate = high * other.high
    guard estimate.magnitude < limit else { return DoubleDouble(estimate < 0 ? -limit : limit) }
    return self * other
  }

  /// (e^x − 1 − x)/x, relative error below 2^-80; 0 at 0.
  var exponentialExcessQuotient: DoubleDouble {
    high.magnitude < 0x1p-110 ? self * 0.5 : exponentialExcess / self
  }
}

import BigInt

/// Elementary functions in fixed point: integers that stand for multiples of `10^-digits`.
enum FixedPoint {
  /// The logarithm of `value / 10^digits`, which lies between 1/100 and 100, by roots toward 1 and the series of artanh
  /// (R. P. Brent and P. Zimmermann, "Modern Computer Arithmetic", section 4.4).
  static func logarithm(_ value: BigUInt, digits: Int) -> BigInt {
    let one = BigUInt(10).power(digits)
    let roots = 10
    var x = value
    for _ in 0..<roots { x = (x * one).squareRoot() }
    let top = (BigInt(x) - BigInt(one)) * BigInt(one) / (BigInt(x) + BigInt(one))
    let square = top * top / BigInt(one)
    var (power, sum, k) = (top, top, 3)
    while !power.isZero {
      power = power * square / BigInt(one)
      sum += power / BigInt(k)
      k += 2
    }
    return sum << (roots + 1)
  }

  /// The exponential of `value / 10^digits`, which lies between -3 and 3, by halving and Taylor's series.
  static func exponential(_ value: BigInt, digits: Int) -> BigInt {
    let one = BigInt(10).power(digits)
    let halvings = 10
    let x = value / (BigInt(1) << halvings)
    var (term, sum, k) = (one, one, 1)
    while !term.isZero {
      term = term * x / one / BigInt(k)
      sum += term
      k += 1
    }
    for _ in 0..<halvings { sum = sum * sum / one }
    return sum
  }
}

extension Interpreter {
  /// The natural logarithm of a positive number as a multiple of `10^-digits`.
  private func fixedLogarithm(_ number: DecimalNumber, digits: Int) throws(Stop) -> BigInt {
    try charge(10 * digits + digits * digits >> 3)
    let inner = digits + 12
    let shift = inner - (number.digits - 1)
    let leading =
      shift >= 0
      ? number.coefficient * DecimalNumber.ten(shift) : number.coefficient / DecimalNumber.ten(-shift)
    // The leading digits lie from 1 to 10; a power of ten adds its logarithm.
    let power = number.adjusted
    var result = FixedPoint.logarithm(leading, digits: inner)
    if power != 0 {
      result += FixedPoint.logarithm(DecimalNumber.ten(inner + 1), digits: inner) * BigInt(power)
    }
    return result / BigInt(10).power(12)
  }

  /// How many more digits a logarithm needs because its argument is near 1.
  private func lost(_ number: DecimalNumber) -> Int {
    guard number.adjusted == 0 || number.adjusted == -1 else { return 0 }
    let low = min(number.exponent, 0)
    let one = BigInt(DecimalNumber.ten(-low))
    let distance = BigInt(number.coefficient * DecimalNumber.ten(number.exponent - low)) - one
    return max(0, -low - DecimalNumber.digits(distance.magnitude) + 1)
  }

  private func rounded(_ value: BigInt, digits: Int, _ context: DecimalContext) throws(Stop) -> DecimalNumber
  {
    var number = DecimalNumber(isNegative: value < 0, value.magnitude, -digits)
    // What follows is never zero, so that a half is never met.
    number.coefficient = number.coefficient * 10 + 1
    number.exponent -= 1
    return try finish(number, context)
  }

  private func check(_ context: DecimalContext) throws(Stop) {
    if context.precision > 5000 { throw .limit(.steps) }
  }

  /// `Decimal.ln`
  func naturalLogarithm(_ number: DecimalNumber, _ context: DecimalContext) throws(Stop) -> DecimalNumber {
    // Whatever the context says, these are rounded to the nearest number, as by libmpdec.
    var context = context
    context.rounding = .halfEven
    if let nan = try nanResult(number) { return nan }
    if number.isZero { return DecimalNumber(isNegative: true, kind: .infinity) }
    if number.isNegative { throw decimalError("InvalidOperation") }
    if number.kind == .infinity { return number }
    if number.compare(DecimalNumber(1)) == 0 { return DecimalNumber(0) }
    try check(context)
    let digits = context.precision + 20 + lost(number)
    return try rounded(try fixedLogarithm(number, digits: digits), digits: digits, context)
  }

  /// `Decimal.log10`
  func decimalLogarithm(_ number: DecimalNumber, _ context: DecimalContext) throws(Stop) -> DecimalNumber {
    // Whatever the context says, these are rounded to the nearest number, as by libmpdec.
    var context = context
    context.rounding = .halfEven
    if let nan = try nanResult(number) { return nan }
    if number.isZero { return DecimalNumber(isNegative: true, kind: .infinity) }
    if number.isNegative { throw decimalError("InvalidOperation") }
    if number.kind == .infinity { return number }
    if number.coefficient == DecimalNumber.ten(number.digits - 1) {
      return try finish(DecimalNumber(BigInt(number.adjusted)), context)
    }
    try check(context)
    let digits = context.precision + 20 + lost(number)
    let ten = try fixedLogarithm(DecimalNumber(10), digits: digits)
    let value = try fixedLogarithm(number, digits: digits) * BigInt(10).power(digits) / ten
    return try rounded(value, digits: digits, context)
  }

  /// `Decimal.exp`
  func exponential(_ number: DecimalNumber, _ context: DecimalContext) throws(Stop) -> DecimalNumber {
    // Whatever the context says, these are rounded to the nearest number, as by libmpdec.
    var context = context
    context.rounding = .halfEven
    if let nan = try nanResult(number) { return nan }
    if number.kind == .infinity { return number.isNegative ? DecimalNumber(0) : number }
    if number.isZero { return DecimalNumber(1) }
    try check(context)
    if number.adjusted > 6 {
      if !number.isNegative { throw decimalError("Overflow") }
      return DecimalNumber(isNegative: false, 0, context.least - context.precision + 1)
    }
    if number.adjusted < -context.precision - 2 {
      let unit = DecimalNumber.ten(context.precision + 2)
      return try rounded(
        BigInt(unit) + (number.isNegative ? -1 : 1), digits: context.precision + 2, context)
    }
    let digits = context.precision + 20 + max(0, number.adjusted)
    let value = number.rescaled(to: -digits, .halfEven)
    return try exponential(
      fixed: value.isNegative ? -BigInt(value.coefficient) : BigInt(value.coefficient), digits: digits,
      context)
  }

  private func exponential(fixed value: BigInt, digits: Int, _ context: DecimalContext) throws(Stop)
    -> DecimalNumber
  {
    try charge(10 * digits + digits * digits >> 3)
    let ten = try fixedLogarithm(DecimalNumber(10), digits: digits)
    let power = value / ten
    guard let small = Int(exactly: power), small.magnitude < 2_000_000 else {
      if value > 0 { throw decimalError("Overflow") }
      return DecimalNumber(isNegative: false, 0, context.least - context.precision + 1)
    }
    let result = FixedPoint.exponential(value - power * ten, digits: digits)
    var number = try rounded(result, digits: digits, context)
    number.exponent += small
    return try finish(number, context)
  }

  /// `Decimal.sqrt`
  func squareRoot(_ number: DecimalNumber, _ context: DecimalContext) throws(Stop) -> DecimalNumber {
    if let nan = try nanResult(number) { return nan }
    if number.isZero {
      return try finish(DecimalNumber(isNegative: number.isNegative, 0, number.exponent >> 1), context)
    }
    if number.isNegative { throw decimalError("InvalidOperation") }
    if number.kind == .infinity { return number }
    let precision = context.precision + 1
    var half = number.exponent >> 1
    var coefficient = number.coefficient
    var length = (number.digits + 1) >> 1
    if number.exponent & 1 == 1 {
      coefficient *= 10
      length = (number.digits >> 1) + 1
    }
    let shift = precision - length
    try charge(bits: coefficient.bitWidth + 8 * Int(shift.magnitude))
    let words = (coefficient.bitWidth + 8 * Int(shift.magnitude)) >> 6
    try charge(words * words >> 1)
    var isExact = true
    if shift >= 0 {
      coefficient *= DecimalNumber.ten(2 * shift)
    } else {
      let (quotient, rest) = coefficient.quotientAndRemainder(dividingBy: DecimalNumber.ten(-2 * shift))
      (coefficient, isExact) = (quotient, rest.isZero)
    }
    half -= shift
    var root = coefficient.squareRoot()
    isExact = isExact && root * root == coefficient
    if isExact {
      if shift >= 0 { root /= DecimalNumber.ten(shift) } else { root *= DecimalNumber.ten(-shift) }
      half += shift
    } else if (root % 5).isZero {
      root += 1
    }
    var context = context
    context.rounding = .halfEven
    return try finish(DecimalNumber(isNegative: false, root, half), context)
  }

  /// `a ** b`
  func power(_ a: DecimalNumber, _ b: DecimalNumber, _ context: DecimalContext) throws(Stop) -> DecimalNumber
  {
    if let nan = try nanResult(a, b) { return nan }
    if b.isZero {
      if a.isZero { throw decimalError("InvalidOperation") }
      return DecimalNumber(1)
    }
    let whole = b.kind == .finite ? b.rescaled(to: 0, .down) : b
    let isWhole = b.kind == .finite && (b.exponent >= 0 || whole.compare(b) == 0)
    let isOdd = isWhole && b.exponent <= 0 && whole.coefficient & 1 == 1
    let isNegative = a.isNegative && isOdd
    if a.isNegative, !isWhole, !a.isZero { throw decimalError("InvalidOperation") }
    if a.isZero {
      return b.isNegative
        ? DecimalNumber(isNegative: isNegative, kind: .infinity) : DecimalNumber(isNegative: isNegative, 0, 0)
    }
    if a.kind == .infinity {
      return b.isNegative
        ? DecimalNumber(isNegative: isNegative, 0, 0) : DecimalNumber(isNegative: isNegative, kind: .infinity)
    }
    if b.kind == .infinity {
      throw refuse("Decimal ** Infinity", "decimals to an infinite power are not supported")
    }
    if isWhole, b.adjusted < 9, let count = Int(exactly: BigInt(whole.coefficient)) {
      return try wholePower(a, count, isInverse: b.isNegative, context)
    }
    if a.compare(DecimalNumber(1)) == 0 {
      throw refuse("Decimal(1) ** x", "one to a power that is no integer is not supported")
    }
    try check(context)
    let magnitude = max(0, b.adjusted) + 8
    let digits = context.precision + 24 + magnitude
    let logarithm = try fixedLogarithm(a.magnitude, digits: digits + lost(a.magnitude))
    let exponent = b.isNegative ? -BigInt(b.coefficient) : BigInt(b.coefficient)
    var product = logarithm * exponent
    let shift = b.exponent - lost(a.magnitude)
    if shift.magnitude > 20_000 { throw .limit(.integerBits) }
    if shift >= 0 { product *= BigInt(10).power(shift) } else { product /= BigInt(10).power(-shift) }
    var result = try exponential(fixed: product, digits: digits, context)
    result.isNegative = isNegative
    return result
  }

  /// A whole power by squaring with guard digits, as libmpdec does.
  private func wholePower(_ a: DecimalNumber, _ count: Int, isInverse: Bool, _ context: DecimalContext)
    throws(Stop) -> DecimalNumber
  {
    var inner = context
    inner.precision += 5 + DecimalNumber.digits(BigUInt(count))
    inner.rounding = .halfEven
    let base = isInverse ? try divide(DecimalNumber(1), a, inner) : a
    var result = base
    for bit in (0..<max(0, Int.bitWidth - count.leadingZeroBitCount - 1)).reversed() {
      result = try multiply(result, result, inner)
      if count >> bit & 1 == 1 { result = try multiply(result, base, inner) }
    }
    return try finish(result, context)
  }
}

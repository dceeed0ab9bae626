extension ExactRational {
  /// The most digits, and the greatest power of ten, that a text may have.
  ///
  /// It bounds the work that a text can cause: numbers of at most 2^17 bits.
  public static let digitLimit = 20_000

  /// The number that a decimal or a fraction of two decimals writes: `0.35`, `-2.5E+3`, `1e-10`, `.5`, `1/3`.
  ///
  /// Signs are `+`, `-` and the minus sign U+2212. Refuses any other text, blanks included, and numbers with
  /// more than ``digitLimit`` digits or a power of ten beyond it, before any arithmetic.
  public init(_ text: String) throws(DivergenceError) {
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count <= 2 else { throw DivergenceError.malformedNumber(text) }
    let first = try DecimalNumeral(parts[0], in: text).value
    guard parts.count == 2 else {
      self = first
      return
    }
    self = try first.divided(by: try DecimalNumeral(parts[1], in: text).value)
  }
}

extension ExactRational: CustomStringConvertible {
  /// The number as a decimal where that ends after ``digitLimit`` decimals at most, as a fraction otherwise:
  /// `0.35`, `-12`, `1/3`. It reads back as the same number.
  public var description: String {
    decimalText ?? "\(isNegative ? "-" : "")\(numerator.decimalText)/\(denominator.decimalText)"
  }

  /// The decimal, if it ends.
  var decimalText: String? {
    let sign = isNegative ? "-" : ""
    if isInteger { return sign + numerator.decimalText }
    let twos = denominator.trailingZeroBitCount
    guard twos <= Self.digitLimit else { return nil }
    var rest = denominator.shiftedRight(by: twos)
    var fives = 0
    while !rest.isOne {
      let (quotient, remainder) = rest.dividedWithRemainder(by: 5 as UInt64)
      guard remainder == 0, fives < Self.digitLimit else { return nil }
      rest = quotient
      fives += 1
    }
    let decimals = max(twos, fives)
    let scaled = numerator * Magnitude.powerOfTen(decimals) / denominator
    var digits = scaled.decimalText
    let missing = decimals + 1 - digits.utf8.count
    if missing > 0 { digits = String(repeating: "0", count: missing) + digits }
    return sign + digits.dropLast(decimals) + "." + digits.suffix(decimals)
  }
}

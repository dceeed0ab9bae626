import BigInt

/// What kind of number the result of a statistic is.
enum NumberKind {
  case integer
  case bool
  case float
  case npFloat
  case fraction
  case decimal

  /// What `statistics` calls the class in messages.
  var name: String {
    switch self {
    case .integer: "int"
    case .bool: "bool"
    case .float: "float"
    case .npFloat: "float64"
    case .fraction: "Fraction"
    case .decimal: "Decimal"
    }
  }

  /// The common kind of two; `nil` if they do not mix.
  func joined(_ other: NumberKind) -> NumberKind? {
    switch (self, other) {
    case (let a, let b) where a == b: a
    case (let a, .integer), (let a, .bool): a
    case (.integer, let b), (.bool, let b): b
    case (.float, .npFloat), (.npFloat, .float): .npFloat
    case (.fraction, .float), (.float, .fraction): .float
    case (.fraction, .npFloat), (.npFloat, .fraction): .npFloat
    default: nil
    }
  }
}

/// A sum of numbers without rounding, by denominators, as `statistics` makes it.
struct ExactSum {
  /// The sums by the exponent of a power of two in the denominator, where it is one.
  private var binary: [Int: BigInt] = [:]
  private var others = Rational(0 as BigInt)
  private(set) var kind = NumberKind.integer
  private(set) var count = 0
  /// The sum of infinities and NaNs; `nil` while there are none.
  private(set) var special: Value?

  /// The sum, if it is finite.
  var total: Rational {
    var total = others
    for (exponent, numerator) in binary.sorted(by: { $0.key < $1.key }) {
      total = total + Rational(numerator, BigInt(1) << exponent)
    }
    return total
  }

  /// Takes the kind of one more number into account.
  mutating func join(_ other: NumberKind, _ interpreter: Interpreter) throws(Stop) {
    // The first is a plain `int`, which gives way to everything but booleans … which replace it.
    guard let next = count == 0 && other == .bool ? .bool : kind.joined(other) else {
      throw interpreter.fail(.typeError, "don't know how to coerce \(kind.name) and \(other.name)")
    }
    kind = next
  }

  /// Adds the exact value of a number.
  mutating func add(_ value: Value, _ interpreter: Interpreter) throws(Stop) {
    try interpreter.charge()
    switch value {
    case .float(let real), .npFloat(let real):
      if case .float = value { try join(.float, interpreter) } else { try join(.npFloat, interpreter) }
      count += 1
      if !real.isFinite {
        special = try special.map { (sum) throws(Stop) in try interpreter.binary(.add, sum, value) } ?? value
        return
      }
      let exact = Rational(real)
      binary[exact.denominator.magnitude.trailingZeroBitCount, default: 0] += exact.numerator
    case .int, .big, .bool:
      if case .bool = value { try join(.bool, interpreter) } else { try join(.integer, interpreter) }
      count += 1
      binary[0, default: 0] += value.integer ?? 0
    default:
      if let fraction = value.payload(FractionContents.self) {
        try join(.fraction, interpreter)
        try interpreter.charge(others, fraction.value)
        others = others + fraction.value
      } else if let decimal = value.payload(DecimalContents.self) {
        try join(.decimal, interpreter)
        if decimal.value.isSpecial {
          special =
            try special.map { (sum) throws(Stop) in try interpreter.binary(.add, sum, value) } ?? value
        } else {
          let exact = try interpreter.ratio(of: decimal.value)
          try interpreter.charge(others, exact)
          others = others + exact
        }
      } else if case .npInt = value {
        throw interpreter.refuse("statistics", "statistics of NumPy integers are not supported")
      } else {
        throw interpreter.fail(
          .typeError, "can't convert type '\(interpreter.typeName(value))' to numerator/denominator")
      }
      count += 1
    }
  }
}

extension Interpreter {
  /// An exact result as the kind of number that the data were.
  func convert(_ value: Rational, to kind: NumberKind) throws(Stop) -> Value {
    switch kind {
    case .integer:
      if value.denominator == 1 { return try integer(value.numerator) }
      return .float(try double(value))
    case .bool:
      if value.denominator == 1 { return .bool(value.numerator != 0) }
      return .float(try double(value))
    case .float: return .float(try double(value))
    case .npFloat: return .npFloat(try double(value))
    case .fraction: return try fraction(value)
    case .decimal: return try decimalQuotient(value)
    }
  }

  /// The square root of an exact value, rounded once.
  func squareRoot(of value: Rational, _ kind: NumberKind) throws(Stop) -> Value {
    if kind == .decimal { return try decimalRoot(of: value) }
    guard value.numerator > 0 else { return .float(0) }
    // So many bits that the integer root has at least 64; the lowest stands for everything cut off.
    let (n, d) = (value.numerator.magnitude, value.denominator.magnitude)
    var shift = max(0, 130 - (n.bitWidth - d.bitWidth))
    shift += shift & 1
    let scaled = (n << shift) / d
    var root = scaled.squareRoot()
    if root * root * d != n << shift { root |= 1 }
    return .float(try trueDivision(BigInt(root), BigInt(1) << (shift / 2)))
  }

  /// The error of `statistics`.
  func statisticsError(_ message: String) -> Stop { fail(at: "statistics.StatisticsError", message) }

  /// An exception that a module defines, to be thrown.
  func fail(at path: String, _ message: String) -> Stop {
    do throws(Stop) {
      raised = try ExceptionObject(type: try type(at: path), arguments: [try string(message)], meter)
      raised?.statement = statement
      return .raised
    } catch {
      return error
    }
  }
}

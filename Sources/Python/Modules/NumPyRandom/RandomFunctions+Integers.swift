import BigInt
import RandomNumbers

extension RandomFunctions {
  /// `randint` of the module and of `RandomState`.
  static let randint = RandomFunction("randint", "low high= size= dtype=") {
    (interpreter, source, arguments) throws(Stop) in
    try interpreter.integers(
      source, low: arguments.required(0), high: arguments[1], size: arguments[2],
      IntegerKind(arguments[3], isLegacy: true, interpreter), isClosed: false)
  }

  /// `integers` of `Generator`.
  static let integers = RandomFunction("integers", "low high= size= dtype= endpoint=") {
    (interpreter, source, arguments) throws(Stop) in
    var isClosed = false
    if let endpoint = arguments[4] { isClosed = try interpreter.truth(endpoint) }
    return try interpreter.integers(
      source, low: arguments.required(0), high: arguments[1], size: arguments[2],
      IntegerKind(arguments[3], isLegacy: false, interpreter), isClosed: isClosed)
  }

  /// `random_integers`, which NumPy still has: both ends are included.
  static let randomIntegers = RandomFunction("random_integers", "low high= size=") {
    (interpreter, source, arguments) throws(Stop) in
    let isAlone = arguments[1].map { $0.isIdentical(to: .none) } ?? true
    let drawn = try interpreter.integers(
      source, low: isAlone ? .int(1) : arguments.required(0),
      high: isAlone ? arguments.required(0) : arguments[1],
      size: arguments[2], IntegerKind(.elementType(.int64), isLegacy: true, interpreter), isClosed: true)
    return drawn
  }
}

/// What integers become: their type, and Python's own where the type was given as `int` or `bool`.
struct IntegerKind {
  let type: ElementType
  let isPlain: Bool

  /// The kind that a `dtype=` argument means.
  init(_ value: Value?, isLegacy: Bool, _ interpreter: Interpreter) throws(Stop) {
    var given = value
    if let value, value.isIdentical(to: .none) { given = nil }
    let named = try interpreter.elementType(given)
    type = named ?? .int64
    if case .type(let object)? = given {
      isPlain = object.name == "int" || object.name == "bool"
    } else {
      isPlain = given == nil && isLegacy
    }
    if type == .float64 {
      throw interpreter.fail(
        .typeError, "Unsupported dtype dtype('float64') for \(isLegacy ? "randint" : "integers")")
    }
  }
}

extension Interpreter {
  /// Whole numbers between two bounds, or two arrays of them.
  func integers(
    _ source: RandomSource, low: Value, high: Value?, size: Value?, _ kind: IntegerKind, isClosed: Bool
  ) throws(Stop) -> Value {
    var first = low
    var last = high ?? .none
    if last.isIdentical(to: .none) {
      last = first
      first = .int(0)
    }
    guard let start = try wholeBound(first), let end = try wholeBound(last) else {
      return try integerArrays(source, first, last, size, kind, isClosed)
    }
    let type = kind.type == .bool ? "bool" : "int64"
    let least: BigInt = kind.type == .bool ? 0 : BigInt(Int.min)
    let most: BigInt = kind.type == .bool ? 1 : BigInt(Int.max)
    let included = isClosed ? end : end - 1
    if start < least { throw fail(.valueError, "low is out of bounds for \(type)") }
    if included > most { throw fail(.valueError, "high is out of bounds for \(type)") }
    if start > included { throw fail(.valueError, boundsMessage(isZero: start == 0, isClosed)) }
    let offset = UInt64(bitPattern: Int64(Int(start)))
    let span = UInt64(included - start)
    let width: NumPyRandom.Width = kind.type == .bool ? .bit : .bits64
    guard let shape = try sizeArgument(size) else {
      try charge(2)
      let value = source.draw { $0.integers(1, below: span, width: width) }[0]
      return integer(Int(Int64(bitPattern: offset &+ value)), kind)
    }
    let count = shape.reduce(1, *)
    let values = meter.integers(count) {
      source.random.fillIntegers(from: Int(bitPattern: UInt(offset)), below: span, width: width, $0)
    }
    return .array(try array(values, kind.type, shape: shape))
  }

  private func boundsMessage(isZero: Bool, _ isClosed: Bool) -> String {
    let comparison = isClosed ? "<" : "<="
    return isZero ? "high \(comparison) 0" : isClosed ? "low > high" : "low >= high"
  }

  private func integer(_ value: Int, _ kind: IntegerKind) -> Value {
    if kind.type == .bool { return kind.isPlain ? .bool(value != 0) : .npBool(value != 0) }
    return kind.isPlain ? .int(value) : .npInt(value)
  }

  /// A bound as a whole number; `nil` for an array.
  private func wholeBound(_ value: Value) throws(Stop) -> BigInt? {
    if let integer = value.integer { return integer }
    if let real = try double(value) {
      guard let whole = Int(exactly: real) else {
        throw refuse("randint(float)", "bounds with a fraction are not supported")
      }
      return BigInt(whole)
    }
    if case .array(let array) = value, array.shape.isEmpty { return try wholeBound(scalar(of: array)) }
    return nil
  }

  private func integerArrays(
    _ source: RandomSource, _ low: Value, _ high: Value, _ size: Value?, _ kind: IntegerKind, _ isClosed: Bool
  ) throws(Stop) -> Value {
    let bounds = [try asArray(low), try asArray(high)]
    guard kind.type == .int64, bounds.allSatisfy({ $0.type == .int64 }) else {
      throw refuse("randint(array)", "arrays of bounds are supported only for integers of 64 bits")
    }
    let shape = try outputShape(try sizeArgument(size), bounds.map(\.shape))
    let count = try self.count(of: shape)
    let lows = stretched(bounds[0], to: shape).integers
    let highs = stretched(bounds[1], to: shape).integers
    for index in 0..<count where isClosed ? lows[index] > highs[index] : lows[index] >= highs[index] {
      let isZero = lows.allSatisfy { $0 == 0 }
      throw fail(.valueError, boundsMessage(isZero: isZero, isClosed))
    }
    let values = source.draw { random in
      (0..<count).map { index in
        let span = UInt64(bitPattern: Int64(highs[index] &- lows[index])) &- (isClosed ? 0 : 1)
        let value = random.integers(1, below: span, width: .bits64)[0]
        return lows[index] &+ Int(Int64(bitPattern: value))
      }
    }
    return .array(try array(values, .int64, shape: shape))
  }
}

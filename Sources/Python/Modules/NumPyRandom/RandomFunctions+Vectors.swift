import RandomNumbers

extension RandomFunctions {
  /// `dirichlet`: shares that add up to 1.
  static let dirichlet = RandomFunction("dirichlet", "alpha size=") {
    (interpreter, source, arguments) throws(Stop) in
    _ = try interpreter.length(arguments.required(0))
    let weights = try interpreter.asArray(arguments.required(0))
    guard weights.shape.count == 1 else {
      throw interpreter.fail(
        .valueError,
        weights.shape.count > 1
          ? "object too deep for desired array" : "object of too small depth for desired array")
    }
    let alpha = weights.floats
    if source.isLegacy ? alpha.contains(where: { $0 <= 0 }) : alpha.contains(where: { $0 < 0 }) {
      throw interpreter.fail(.valueError, source.isLegacy ? "alpha <= 0" : "alpha < 0")
    }
    let size = try interpreter.sizeArgument(arguments[1]) ?? []
    let shape = size + [alpha.count]
    try interpreter.charge(elements: 8 * (try interpreter.count(of: shape)))
    let rows = size.reduce(1, *)
    if alpha.isEmpty { return .array(try interpreter.array([Double](), shape: shape)) }
    let values = source.draw { random in
      var values: [Double] = []
      values.reserveCapacity(rows * alpha.count)
      for _ in 0..<rows { values += random.dirichlet(alpha) }
      return values
    }
    return .array(try interpreter.array(values, shape: shape))
  }

  /// `multinomial`: how often each outcome occurs.
  static let multinomial = RandomFunction("multinomial", "n pvals size=") {
    (interpreter, source, arguments) throws(Stop) in
    guard let count = arguments.required(0).smallInteger else {
      throw interpreter.refuse("multinomial(n=array)", "several numbers of trials are not supported")
    }
    let given = arguments.required(1)
    if try interpreter.double(given) != nil {
      throw interpreter.fail(
        source.isLegacy ? .typeError : .valueError,
        source.isLegacy
          ? "pvals must be a 1-d sequence"
          : "pvals must have at least 1 dimension and the last dimension of pvals must be greater than 0.")
    }
    let array = try interpreter.asArray(given)
    guard array.shape.count == 1 else {
      throw interpreter.refuse(
        "multinomial(pvals=matrix)", "several lists of probabilities are not supported")
    }
    let chances = array.floats
    if !source.isLegacy, chances.isEmpty {
      throw interpreter.fail(
        .valueError,
        "pvals must have at least 1 dimension and the last dimension of pvals must be greater than 0.")
    }
    if count < 0 { throw interpreter.fail(.valueError, "n < 0") }
    if count > 1 << 53 { throw interpreter.refuse("multinomial(n=)", "so large an n is not supported") }
    if chances.contains(where: { !($0 >= 0 && $0 <= 1) }) {
      throw interpreter.fail(.valueError, "pvals < 0, pvals > 1 or pvals contains NaNs")
    }
    if Interpreter.compensatedSum(chances.dropLast()) > 1.0 + 1e-12 {
      throw interpreter.fail(
        .valueError, source.isLegacy ? "sum(pvals[:-1]) > 1.0" : "sum(pvals[:-1]) > 1.0")
    }
    let size = try interpreter.sizeArgument(arguments[2]) ?? []
    let shape = size + [chances.count]
    try interpreter.charge(elements: 8 * (try interpreter.count(of: shape)))
    let rows = size.reduce(1, *)
    let values = source.draw { random in
      var values: [Int] = []
      values.reserveCapacity(rows * chances.count)
      for _ in 0..<rows { values += random.multinomial(count: count, probabilities: chances) }
      return values
    }
    return .array(try interpreter.array(values, .int64, shape: shape))
  }
}

extension Interpreter {
  /// A sum whose rounding errors are added at the end (Kahan, "Further remarks on reducing truncation errors",
  /// Communications of the ACM 8, 1965).
  static func compensatedSum(_ values: some Sequence<Double>) -> Double {
    var sum = 0.0
    var compensation = 0.0
    for value in values {
      let corrected = value - compensation
      let next = sum + corrected
      compensation = (next - sum) - corrected
      sum = next
    }
    return sum
  }
}

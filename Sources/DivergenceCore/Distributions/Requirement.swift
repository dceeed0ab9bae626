/// What functions ask of arguments that are no distributions, and how they refuse.
enum Requirement {
  /// Not NaN.
  static func number(_ value: Double, index: Int = 0) throws(DivergenceError) {
    if value.isNaN { throw DivergenceError.notANumber(index: index) }
  }

  /// Neither NaN nor infinite; `index` is that of the first one that is.
  static func finite(_ values: [Double]) throws(DivergenceError) {
    for (index, value) in values.enumerated() {
      try number(value, index: index)
      if value.isInfinite { throw DivergenceError.infinite(index: index) }
    }
  }

  /// Numbers of at most 1e150, so that their sums and products do not overflow.
  static func moderate(_ values: [Double]) throws(DivergenceError) {
    try finite(values)
    for (index, value) in values.enumerated() {
      try check(value.magnitude <= 1e150, "the value at index \(index)", value, "of magnitude at most 1e150")
    }
  }

  /// A finite number above zero.
  static func positive(_ value: Double, _ name: String) throws(DivergenceError) {
    try check(value > 0 && value.isFinite, name, value, "finite and above zero")
  }

  /// A finite number that is not negative.
  static func notNegative(_ value: Double, _ name: String) throws(DivergenceError) {
    try check(value >= 0 && value.isFinite, name, value, "finite and not negative")
  }

  /// A number from 0 to 1.
  static func fraction(_ value: Double, _ name: String) throws(DivergenceError) {
    try check(value >= 0 && value <= 1, name, value, "from 0 to 1")
  }

  /// As many in one list as in the other.
  static func sameCount(_ first: Int, _ second: Int) throws(DivergenceError) {
    if first != second { throw DivergenceError.unequalLengths(first: first, second: second) }
  }

  /// A finite number.
  static func finite(_ value: Double, _ name: String) throws(DivergenceError) {
    try check(value.isFinite, name, value, "finite")
  }

  /// A shape from 1e-100 to 1e100: beyond, products of shapes leave the range of doubles.
  static func shape(_ value: Double, _ name: String) throws(DivergenceError) {
    try check(value >= 1e-100 && value <= 1e100, name, value, "from 1e-100 to 1e100")
  }

  /// An order of a Rényi divergence in a family: finite and not negative.
  static func order(_ order: Double) throws(DivergenceError) {
    guard order >= 0, order.isFinite else { throw DivergenceError.invalidOrder(order) }
  }

  /// Anything else.
  static func check(
    _ isMet: Bool, _ name: String, _ value: Double, _ requirement: String
  ) throws(DivergenceError) {
    if !isMet { throw DivergenceError.invalidParameter(name: name, value: value, requirement: requirement) }
  }
}

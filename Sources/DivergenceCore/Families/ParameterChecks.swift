/// What parameters of families must be.
enum ParameterChecks {
  /// Refuses what is not a finite number above zero.
  static func requirePositive(_ value: Double, _ name: String) throws(DivergenceError) {
    guard value > 0, value.isFinite else {
      throw DivergenceError.invalidParameter(name: name, value: value, requirement: "finite and above zero")
    }
  }

  /// Refuses a shape outside of 1e-100 to 1e100: beyond, products of shapes leave the range of doubles.
  static func requireShape(_ value: Double, _ name: String) throws(DivergenceError) {
    guard value >= 1e-100, value <= 1e100 else {
      throw DivergenceError.invalidParameter(name: name, value: value, requirement: "from 1e-100 to 1e100")
    }
  }

  /// Refuses NaN and ±∞.
  static func requireFinite(_ value: Double, _ name: String) throws(DivergenceError) {
    guard value.isFinite else {
      throw DivergenceError.invalidParameter(name: name, value: value, requirement: "finite")
    }
  }

  /// Refuses what is not a probability.
  static func requireProbability(_ value: Double, _ name: String) throws(DivergenceError) {
    guard value >= 0, value <= 1 else {
      throw DivergenceError.invalidParameter(name: name, value: value, requirement: "from 0 to 1")
    }
  }

  /// Refuses the value at an index of a list that is not finite.
  static func requireFinite(_ values: [Double]) throws(DivergenceError) {
    for (index, value) in values.enumerated() where !value.isFinite {
      if value.isNaN { throw DivergenceError.notANumber(index: index) }
      throw DivergenceError.infinite(index: index)
    }
  }

  /// Refuses an order of a Rényi divergence that is NaN, infinite or below zero.
  static func requireOrder(_ order: Double) throws(DivergenceError) {
    guard order >= 0, order.isFinite else { throw DivergenceError.invalidOrder(order) }
  }
}

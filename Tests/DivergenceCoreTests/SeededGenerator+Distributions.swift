import TestSupport

extension SeededGenerator {
  /// A distribution of `count` outcomes, some of them impossible or tiny; the first is never impossible.
  mutating func distribution(count: Int) -> [Double] {
    var weights = (0..<count).map { _ -> Double in
      switch Int.random(in: 0..<8, using: &self) {
      case 0: 0
      case 1: Double.random(in: 0..<1e-12, using: &self)
      default: Double.random(in: 0.01..<1, using: &self)
      }
    }
    weights[0] += 0.5
    let total = weights.reduce(0, +)
    return weights.map { $0 / total }
  }

  /// A distribution of `count` outcomes that are all possible, none below about 0.01/`count`.
  mutating func positiveDistribution(count: Int) -> [Double] {
    let weights = (0..<count).map { _ in Double.random(in: 0.01..<1, using: &self) }
    let total = weights.reduce(0, +)
    return weights.map { $0 / total }
  }
}

import Testing

/// The worst error of a functional over a table, and the places where it is above what is allowed.
struct Accuracy {
  let functional: String
  private(set) var worst = 0.0
  private(set) var count = 0

  init(of functional: String) { self.functional = functional }

  /// Compares values with those of a row: `allowed` is relative, to the value itself unless `scale` is greater.
  mutating func compare(
    _ actual: [Double], _ expected: [Double], allowed: Double, scale: Double = 0, line: Int
  ) {
    #expect(actual.count == expected.count, "\(functional), line \(line)")
    for (index, (actual, expected)) in zip(actual, expected).enumerated() {
      count += 1
      var error = relativeError(actual, expected)
      if scale > expected.magnitude, scale.isFinite { error *= expected.magnitude / scale }
      if actual.isNaN { error = .infinity }
      worst = max(worst, error)
      #expect(error <= allowed, "\(functional), line \(line), \(index): \(actual), not \(expected)")
    }
  }

  /// Prints the worst error; at least one value must have been compared.
  func report() {
    #expect(count > 0, "no rows of \(functional)")
    print("  \(functional): worst relative error \(worst) of \(count)")
  }
}

extension Array {
  /// The rows of a matrix that stand one after the other.
  func rows(_ count: Int) -> [[Element]] {
    let columns = self.count / count
    return (0..<count).map { Array(self[($0 * columns)..<(($0 + 1) * columns)]) }
  }
}

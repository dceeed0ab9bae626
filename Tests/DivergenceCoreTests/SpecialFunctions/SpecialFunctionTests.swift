import DivergenceCore
import Testing

@Suite struct SpecialFunctionTests {
  /// What is computed, how its error is measured and what of it is allowed.
  private static let functions: [(String, @Sendable (DoubleDouble) -> DoubleDouble, Scale)] = [
    ("log-gamma", { $0.logarithmOfGamma }, .value),
    ("digamma", { $0.digamma }, .valueOrOne),
    ("gamma-shape-entropy", { $0.entropyOfGammaShape }, .valueOrOne),
    ("error-function", { $0.errorFunction }, .value),
    ("complementary-error-function", { $0.complementaryErrorFunction }, .valueTimesSquare),
    ("normal-distribution-function", { $0.normalDistributionFunction }, .valueTimesSquare),
  ]

  /// What an error is relative to: the value, the greater of it and 1, or the value times 1 + x².
  private enum Scale {
    case value, valueOrOne, valueTimesSquare

    func size(at x: Double, value: Double) -> Double {
      switch self {
      case .value: abs(value)
      case .valueOrOne: max(abs(value), 1)
      case .valueTimesSquare: abs(value) * (1 + x * x)
      }
    }
  }

  @Test(arguments: functions.indices)
  func `special functions are good to 1e-28`(index: Int) throws {
    let (name, function, scale) = Self.functions[index]
    let rows = try TruthTable(named: "special-functions").rows(of: name)
    #expect(rows.count >= 150)
    var worst = 0.0
    for row in rows {
      let (x, expected) = (row.first[0], row.expected[0])
      let actual = function(DoubleDouble(high: x, low: row.first[1]))
      let error = abs((actual.high - expected) + (actual.low - row.expected[1]))
      // Below 1e-280 the low part is subnormal.
      guard abs(expected) > 1e-280 else {
        #expect(error <= 0x1p-1060, "line \(row.line): \(actual)")
        continue
      }
      let size = scale.size(at: x, value: expected)
      worst = max(worst, error / size)
      #expect(error <= 1e-28 * size, "line \(row.line): \(actual) \(error / size)")
    }
    print("  \(name): worst error \(worst)")
  }

  @Test func `exact values and the ends of the range`() {
    #expect(DoubleDouble(1).logarithmOfGamma.rounded == 0)
    #expect(DoubleDouble(2).logarithmOfGamma.rounded == 0)
    #expect(DoubleDouble(1e306).logarithmOfGamma.high == .infinity)
    #expect(DoubleDouble.logarithmOfFactorial(0).rounded == 0)
    #expect(DoubleDouble.logarithmOfFactorial(1).rounded == 0)
    #expect(DoubleDouble.logarithmOfFactorial(5).rounded == 4.787491742782046)
    #expect(DoubleDouble(1).digamma.rounded == -0.5772156649015329)
    #expect(DoubleDouble(0).errorFunction.rounded == 0)
    #expect(DoubleDouble(30).complementaryErrorFunction.rounded == 0)
    #expect(DoubleDouble(-30).complementaryErrorFunction.rounded == 2)
    #expect(DoubleDouble(0).normalDistributionFunction.rounded == 0.5)
  }

  @Test func `the beta function of whole numbers is a fraction`() {
    // B(3, 4) = 2! 3! / 6! = 1/60.
    let value = DoubleDouble.logarithmOfBeta(DoubleDouble(3), DoubleDouble(4))
    let expected = DoubleDouble(60).logarithm
    #expect(abs((value.high + expected.high) + (value.low + expected.low)) <= 1e-27)
  }
}

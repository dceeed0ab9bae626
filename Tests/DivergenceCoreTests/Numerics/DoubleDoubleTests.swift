import DivergenceCore
import Testing

@Suite struct DoubleDoubleTests {
  /// What is computed, and log2 of the relative error that is allowed.
  private static let functions: [(String, @Sendable (DoubleDouble) -> DoubleDouble, Int)] = [
    ("exponential", { $0.exponential }, -95),
    ("exponential-minus-one", { $0.exponentialMinusOne }, -95),
    ("exponential-excess", { $0.exponentialExcess }, -80),
    ("logarithm", { $0.logarithm }, -98),
    ("logarithm-one-plus", { $0.logarithmOnePlus }, -98),
    ("logarithmic-excess", { $0.logarithmicExcess }, -80),
    ("square-root", { $0.squareRoot }, -100),
  ]

  @Test(arguments: functions.indices)
  func `elementary functions keep twice the precision of a double`(index: Int) throws {
    let (name, function, bits) = Self.functions[index]
    let rows = try TruthTable(named: "double-double").rows(of: name)
    #expect(rows.count >= 120)
    var worst = 0.0
    for row in rows {
      let actual = function(DoubleDouble(high: row.first[0], low: row.first[1]))
      let error = abs((actual.high - row.expected[0]) + (actual.low - row.expected[1]))
      // Below 2^-960 the low part is subnormal.
      let allowed = max(Double(sign: .plus, exponent: bits, significand: abs(row.expected[0])), 0x1p-1060)
      worst = max(worst, error / abs(row.expected[0]))
      #expect(error <= allowed, "line \(row.line): \(actual)")
    }
    print("  \(name): worst relative error \(worst)")
  }

  @Test func `the ends of the range`() {
    #expect(DoubleDouble(800).exponential.high == .infinity)
    #expect(DoubleDouble(-800).exponential.high == 0)
    #expect(DoubleDouble(-.infinity).exponential.high == 0)
    #expect(DoubleDouble(.infinity).exponentialMinusOne.high == .infinity)
    #expect(DoubleDouble(-100).exponentialMinusOne.rounded == -1)
    #expect(DoubleDouble(0).logarithm.high == -.infinity)
    #expect(DoubleDouble(.infinity).logarithm.high == .infinity)
    #expect(DoubleDouble(1).logarithm.rounded == 0)
    #expect(DoubleDouble(-1).logarithm.high.isNaN)
    #expect(DoubleDouble(0).squareRoot.rounded == 0)
    #expect(DoubleDouble(0x1p-1070).squareRoot.rounded == 0x1p-535)
    #expect(DoubleDouble(0x1p-1070).exponentialMinusOne.rounded == 0x1p-1070)
    #expect(DoubleDouble(0).exponentialExcess.rounded == 0)
    #expect(DoubleDouble(0).logarithmicExcess.rounded == 0)
  }
}

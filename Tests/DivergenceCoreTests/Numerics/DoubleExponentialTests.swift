import DivergenceCore
import TestSupport
import Testing

@Suite struct DoubleExponentialTests {
  @Test(arguments: [41] as [UInt64])
  func `the exponential in double is within an ulp of the double-double`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var worst = 0.0
    for _ in 0..<4000 {
      let range = Bool.random(using: &generator) ? 700.0 : 1.0
      let x = Double.random(in: -range...range, using: &generator)
      let exact = DoubleDouble(x).exponential
      let error = abs((DoubleExponential.value(at: x) - exact.high) - exact.low) / exact.high
      worst = max(worst, error)
      #expect(error <= 0x1p-52, "seed \(seed): \(x)")
    }
    print("  double exponential: worst relative error \(worst)")
    #expect(DoubleExponential.value(at: 0) == 1)
    #expect(DoubleExponential.value(at: -701) == 0)
    #expect(DoubleExponential.value(at: 800) == .infinity)
  }
}

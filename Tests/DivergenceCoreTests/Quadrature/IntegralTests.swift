import DivergenceCore
import Testing

@Suite struct IntegralTests {
  @Test func `polynomials of degree 46 are exact on one panel`() throws {
    for degree in 0...46 {
      let estimate = try integral(over: [0, 2], relativeTolerance: 0.9) { x in
        (0..<degree).reduce(1) { value, _ in value * x }
      }
      let power = Double(sign: .plus, exponent: degree + 1, significand: 1)
      // Powers formed by multiplication are off by up to `degree` half ulps.
      #expect(relativeError(estimate.value, power / Double(degree + 1)) <= 1e-14, "\(degree)")
      if degree < 30 { #expect(estimate.evaluations == 31, "\(degree)") }
    }
  }

  @Test func `peaks, roots and kinks are good to the bound`() throws {
    let pi = Double.pi
    let cases: [([Double], Double, (Double) -> Double)] = [
      ([-1, 1], pi / 2, { 1 / (1 + $0 * $0) }),
      ([0, 1], 2.0 / 3, { $0.squareRoot() }),
      ([-1, 0, 1], 1, { abs($0) }),
      ([-1, 0.4, 1], 1, { abs($0) }),
      ([-1, 1], 312.159332021646269, { 1 / (1e-4 + $0 * $0) }),
      ([-3, 1], -20, { $0 * $0 * $0 }),
    ]
    for (breakpoints, expected, function) in cases {
      let estimate = try integral(over: breakpoints, of: function)
      #expect(
        abs(estimate.value - expected) <= estimate.errorBound + 4 * expected.ulp, "\(estimate) \(expected)")
      #expect(estimate.errorBound <= 2e-13 * abs(expected))
    }
    // An odd function: the integral cancels.
    let odd = try integral(over: [-2, 2]) { $0 * $0 * $0 }
    #expect(abs(odd.value) <= 1e-14)
  }

  @Test func `what does not converge or makes no sense is refused`() {
    let error = DivergenceError.notConverged(method: "quadrature")
    #expect(throws: error) { try integral(over: [0, 1]) { 1 / $0 } }
    #expect(throws: error) { try integral(over: [0, 1]) { _ in .nan } }
    #expect(throws: error) { try integral(over: [-1, 1]) { $0 == 0 ? Double.infinity : 1 } }
    #expect(throws: DivergenceError.empty) { try integral(over: [1]) { $0 } }
    for breakpoints: [Double] in [[0, 0], [1, 0], [0, .nan], [0, .infinity], [-.infinity, 0]] {
      #expect(throws: DivergenceError.self) { try integral(over: breakpoints) { $0 } }
    }
    for tolerance: Double in [0, 1e-16, 1, .nan] {
      #expect(throws: DivergenceError.self) {
        try integral(over: [0, 1], relativeTolerance: tolerance) { $0 }
      }
    }
  }
}

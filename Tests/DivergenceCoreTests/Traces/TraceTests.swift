import DivergenceCore
import Foundation
import TestSupport
import Testing

@Suite struct TraceTests {
  /// A table drawn from the columns alone, as a report would: every cell with four digits.
  private func drawn(_ trace: Trace) -> [String] {
    func text(_ value: Double?) -> String { value.map { String(format: "%.4f", $0) } ?? "–" }
    return [trace.columns.map(\.name).joined(separator: " | ")]
      + trace.rows.map { "\($0.label): " + $0.values.map(text).joined(separator: " | ") }
      + trace.steps.map { "\($0.name) = \(text($0.value))" }
      + ["\(text(trace.total)) \(trace.unit?.rawValue ?? "")"]
  }

  @Test func `the calculation that texts print by hand`() throws {
    let trace = try Trace(klDivergenceOf: [0.5, 0.5], relativeTo: [0.9, 0.1])
    #expect(
      drawn(trace) == [
        "p | q | p/q | log(p/q) | p·log(p/q) | Σ",
        "0: 0.5000 | 0.9000 | 0.5556 | -0.5878 | -0.2939 | -0.2939",
        "1: 0.5000 | 0.1000 | 5.0000 | 1.6094 | 0.8047 | 0.5108",
        "Σ p·log(p/q) = 0.5108", "Σq − Σp = 0.0000", "0.5108 nats",
      ])
    // 0.9 + 0.1 is 1 + 2^-55 as they are stored.
    #expect(trace.steps[1].value == 0x1p-55)
  }

  @Test func `what the contributions lack is stated where the total shows it`() throws {
    // Sums of 1 − 1e-10 and 1 + 1e-10, within the tolerance.
    let trace = try Trace(klDivergenceOf: [0.5, 0.4999999999], relativeTo: [0.5, 0.5000000001])
    #expect(trace.steps.map(\.name) == ["Σ p·log(p/q)", "Σq − Σp"])
    #expect(relativeError(trace.steps[0].value, -1.9999999998e-10) < 1e-6)
    #expect(relativeError(trace.steps[1].value, 2e-10) < 1e-6)
    #expect(relativeError(trace.total, 4e-20) < 1e-6)
  }

  @Test func `bits are shown in every logarithm, contribution and total`() throws {
    let trace = try Trace(jensenShannonDivergenceBetween: [1, 0], and: [0, 1], in: .bits)
    #expect(
      drawn(trace) == [
        "p | q | m | log₂(p/m) | ½·p·log₂(p/m) | log₂(q/m) | ½·q·log₂(q/m) | ½·p·log₂(p/m) + ½·q·log₂(q/m) | Σ",
        "0: 1.0000 | 0.0000 | 0.5000 | 1.0000 | 0.5000 | -inf | 0.0000 | 0.5000 | 0.5000",
        "1: 0.0000 | 1.0000 | 0.5000 | -inf | 0.0000 | 1.0000 | 0.5000 | 0.5000 | 1.0000",
        "1.0000 bits",
      ])
    let bans = try Trace(entropyOf: [0.1, 0.9], in: .bans)
    #expect(bans.rows[0].values == [0.1, -1, 0.1, 0.1])
    #expect(bans.formula == "H(P) = −Σ p·log₁₀ p")
  }

  @Test func `closing steps lead from the sum to the total`() throws {
    let renyi = try Trace(renyiDivergenceOf: [0.5, 0.5], relativeTo: [0.9, 0.1], order: 2)
    #expect(
      drawn(renyi).suffix(4) == ["Σ p^α·q^(1−α) = 2.7778", "log Σ = 1.0217", "α − 1 = 1.0000", "1.0217 nats"])
    let hellinger = try Trace(hellingerDistanceBetween: [0.5, 0.5], and: [0.9, 0.1])
    #expect(drawn(hellinger).suffix(3) == ["Σ √(pq) = 0.8944", "H² = 0.1056", "0.3249 "])
    let normal = try Trace(normalKLDivergenceOf: (0, 1), relativeTo: (1, 2))
    #expect(
      drawn(normal) == [
        "part | Σ", "log(σ₂/σ₁): 0.6931 | 0.6931", "(σ₁² + (μ₁ − μ₂)²)/(2σ₂²): 0.2500 | 0.9431",
        "−1/2: -0.5000 | 0.4431", "0.4431 nats",
      ])
  }

  @Test func `an outcome that Q excludes is infinite in every column and the witness`() throws {
    let trace = try Trace(klDivergenceOf: [0.25, 0.25, 0.5, 0], relativeTo: [0.5, 0, 0.5, 0])
    #expect(trace.witness == 1)
    #expect(trace.total == .infinity)
    #expect(trace.rows[1].values == [0.25, 0, .infinity, .infinity, .infinity, .infinity])
    #expect(trace.rows[3].values == [0, 0, nil, nil, 0, .infinity])
    #expect(trace.steps.isEmpty)
    for trace in [
      try Trace(crossEntropyOf: [0.5, 0.5], under: [1, 0]),
      try Trace(generalizedKLDivergenceOf: [0.5, 0.5], relativeTo: [1, 0]),
      try Trace(jeffreysDivergenceBetween: [0.5, 0.5], and: [1, 0]),
      try Trace(chiSquaredDivergenceOf: [0.5, 0.5], relativeTo: [1, 0]),
      try Trace(renyiDivergenceOf: [0.5, 0.5], relativeTo: [1, 0], order: 2),
    ] {
      #expect(trace.witness == 1, "\(trace.name)")
      #expect(trace.total == .infinity, "\(trace.name)")
      #expect(trace.values(of: .contribution)[1] == .infinity, "\(trace.name)")
    }
    #expect(try Trace(renyiDivergenceOf: [0.5, 0.5], relativeTo: [1, 0], order: 0.5).witness == nil)
  }

  @Test func `an impossible outcome contributes nothing`() throws {
    let trace = try Trace(klDivergenceOf: [1, 0], relativeTo: [0.5, 0.5])
    #expect(trace.rows[1].values.prefix(5) == [0, 0.5, 0, -.infinity, 0])
    #expect(trace.witness == nil)
    let sign = try Trace(entropyOf: [1, 0]).rows.flatMap(\.values).compactMap { $0 }.map(\.sign)
    #expect(sign == [.plus, .plus, .plus, .plus, .plus, .minus, .plus, .plus])
  }

  @Test func `terms beyond the range do not make the total infinite`() throws {
    let trace = try Trace(renyiDivergenceOf: [1, 0], relativeTo: [1e-300, 1], order: 4)
    #expect(trace.values(of: .contribution)[0] == .infinity)
    #expect(trace.witness == nil)
    #expect(relativeError(trace.total, 690.7755278982137) <= 1e-15)
    let huge = Double.greatestFiniteMagnitude
    let weights = try Trace(generalizedKLDivergenceOf: [huge, 1], relativeTo: [1, huge])
    #expect(weights.total == .infinity)
    #expect(weights.witness == nil)
    #expect(weights.rows.flatMap(\.values).allSatisfy { $0?.isNaN != true })
    let far = try Trace(normalKLDivergenceOf: (huge, 1), relativeTo: (-huge, 1e-300))
    #expect(far.total == .infinity)
    let wide = try Trace(wassersteinDistanceBetween: [1, 0], and: [0, 1], at: [-huge, huge])
    #expect(wide.total == .infinity)
  }

  @Test func `softmax and log-sum-exp show the shift`() throws {
    let trace = try Trace(softmaxOf: [2.5, -1.3, 8.7, -.infinity])
    #expect(trace.rows[0].values[1] == 2.5 - 8.7)
    #expect(trace.rows[3].values == [-.infinity, -.infinity, 0, trace.total, 0])
    #expect(trace.values(of: .result) == (try softmax(of: [2.5, -1.3, 8.7, -.infinity])).values)
    #expect(trace.unit == nil)
    let warm = try Trace(softmaxOf: [0, 1], temperature: 2)
    #expect(warm.columns[1].name == "(x − max)/T" && warm.rows[0].values[1] == -0.5)
    let sum = try Trace(logSumExpOf: [1000, 1000])
    #expect(sum.steps.map(\.value) == [2, 0.6931471805599453, 1000])
    #expect(sum.total == (try logSumExp([1000, 1000])))
    #expect(try Trace(logSumExpOf: [-.infinity]).rows.isEmpty)
    #expect(try Trace(logSumExpOf: [-.infinity]).total == -.infinity)
  }

  @Test func `Wasserstein goes through the positions in order`() throws {
    let trace = try Trace(wassersteinDistanceBetween: [0.5, 0.5, 0], and: [0, 0.5, 0.5], at: [3, 1, 2])
    #expect(trace.rows.map(\.label) == [.outcome(1), .outcome(2), .outcome(0)])
    #expect(trace.rows[2].values == [3, 0.5, 0, 1, 1, 0, nil, 0, 0.5])
    #expect(trace.total == 0.5)
  }

  @Test func `mutual information goes cell by cell`() throws {
    let trace = try Trace(mutualInformationOf: [[0.5, 0], [0, 0.5]], in: .bits)
    #expect(trace.rows.map { "\($0.label)" } == ["(0, 0)", "(0, 1)", "(1, 0)", "(1, 1)"])
    #expect(trace.rows[0].values == [0.5, 0.5, 0.5, 0.25, 2, 1, 0.5, 0.5])
    #expect(trace.total == 1)
    let independent = try Trace(mutualInformationOf: [[0.25, 0.25], [0.25, 0.25]])
    #expect(independent.total == 0)
  }

  @Test func `what has no calculation is refused`() {
    #expect(throws: DivergenceError.empty) { try Trace(entropyOf: []) }
    #expect(throws: DivergenceError.unequalLengths(first: 1, second: 2)) {
      try Trace(klDivergenceOf: [1], relativeTo: [0.5, 0.5])
    }
    for order in [0, 1, -1, .infinity, .nan] as [Double] {
      #expect(throws: DivergenceError.self) {
        try Trace(renyiDivergenceOf: [1], relativeTo: [1], order: order)
      }
    }
    #expect(throws: DivergenceError.notANumber(index: 0)) {
      try Trace(wassersteinDistanceBetween: [1], and: [1], at: [.nan])
    }
    #expect(throws: DivergenceError.unequalLengths(first: 1, second: 2)) {
      try Trace(wassersteinDistanceBetween: [1], and: [1], at: [0, 1])
    }
    #expect(throws: DivergenceError.self) { try Trace(normalKLDivergenceOf: (0, 0), relativeTo: (0, 1)) }
    #expect(throws: DivergenceError.self) { try Trace(normalKLDivergenceOf: (0, 1), relativeTo: (.nan, 1)) }
    #expect(throws: DivergenceError.self) { try Trace(mutualInformationOf: [[0.5, 0.5], [0]]) }
    #expect(throws: DivergenceError.empty) { try Trace(mutualInformationOf: []) }
    #expect(throws: DivergenceError.noFiniteLogit) { try Trace(softmaxOf: [-.infinity]) }
  }
}

import DivergenceCore
import TestSupport
import Testing

@Suite struct MixtureBoundTests {
  @Test(arguments: [21, 22] as [UInt64])
  func `bounds hold on their side`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<10 {
      let (p, q) = (try generator.mixture(), try generator.mixture())
      let divergence = try klDivergence(of: p, relativeTo: q).nats
      for approximation in MixtureKLApproximation.allCases {
        guard approximation != .matchedUpperBound || p.count == q.count else { continue }
        let value = try approximation.value(of: p, relativeTo: q).value
        switch approximation.role {
        case .approximation: #expect(value.isFinite)
        case .lowerBound: #expect(value <= divergence + 1e-14, "\(approximation), seed \(seed): \(p) \(q)")
        case .upperBound: #expect(value >= divergence - 1e-14, "\(approximation), seed \(seed): \(p) \(q)")
        }
      }
      let entropy = try differentialEntropy(of: p).value
      for bound in MixtureEntropyBound.allCases {
        let value = try bound.value(of: p).value
        let holds = bound.isLowerBound ? value <= entropy + 1e-14 : value >= entropy - 1e-14
        #expect(holds, "\(bound), seed \(seed): \(p)")
      }
      let tighter = try MixtureEntropyBound.variationalUpper.value(of: p)
      #expect(try tighter.value <= MixtureEntropyBound.jointUpper.value(of: p).value + 1e-14)
    }
  }

  @Test func `for one component all but the overlap forms are the closed form`() throws {
    let p = try Normal(mean: 1, standardDeviation: 2)
    let q = try Normal(mean: 0.5, standardDeviation: 3)
    // log(3/2) + (4 + 1/4)/18 − 1/2
    let divergence = 0.14157621921927549
    for approximation in [
      MixtureKLApproximation.momentMatched, .variational, .convexityUpperBound, .matchedUpperBound,
    ] {
      let value = try approximation.value(of: p, relativeTo: q).value
      #expect(relativeError(value, divergence) <= 1e-15, "\(approximation)")
    }
    // −log ∫ p² = log(2 σ √π).
    #expect(
      relativeError(try MixtureEntropyBound.overlapLower.value(of: p).value, 1.9586593040445907) <= 1e-15)
    #expect(relativeError(try MixtureEntropyBound.jointUpper.value(of: p).value, 2.1120857137646181) <= 1e-15)
  }

  @Test func `values of a worked pair`() throws {
    let p = try GaussianMixture(weights: [0.5, 0.5], means: [-3, 3], standardDeviations: [1, 1])
    let q = try GaussianMixture(weights: [0.25, 0.75], means: [-2, 3], standardDeviations: [1, 2])
    let values: [(MixtureKLApproximation, Double)] = [
      (.momentMatched, 0.20734128128167351),
      (.variational, 0.53331610174767205),
      (.product, 0.46530570778627782),
      (.convexityUpperBound, 3.551110385419959),
      (.matchedUpperBound, 0.55291462650586312),
      (.variationalLowerBound, 0.31175591110650685),
      (.variationalUpperBound, 0.68686589842744302),
    ]
    for (approximation, expected) in values {
      #expect(
        relativeError(try approximation.value(of: p, relativeTo: q).value, expected) <= 1e-14,
        "\(approximation)")
    }
    #expect(throws: DivergenceError.unequalLengths(first: 2, second: 1)) {
      try MixtureKLApproximation.matchedUpperBound.value(
        of: p, relativeTo: Normal(mean: 0, standardDeviation: 1))
    }
    let excluded = try GaussianMixture(weights: [1, 0], means: [0, 0], standardDeviations: [1, 1])
    #expect(
      try MixtureKLApproximation.matchedUpperBound.value(of: p, relativeTo: excluded).value == .infinity)
  }
}

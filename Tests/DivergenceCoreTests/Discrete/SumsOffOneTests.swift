import DivergenceCore
import Testing

/// What the functionals mean where the sums are far from 1, which a wide tolerance lets through; values by
/// `discrete_functionals.py`.
@Suite struct SumsOffOneTests {
  private let p: Probabilities
  private let q: Probabilities

  init() throws {
    p = try Probabilities([0.5, 0.4], sumTolerance: 0.25)
    q = try Probabilities([0.3, 0.9], sumTolerance: 0.25)
  }

  @Test func `divergences of an order are relative to the mean of the sums`() throws {
    for (order, expected) in [
      (0.5, 0.123146370674453778), (1, 0.256711917107182036), (2, 0.376235469793225997),
    ] {
      let actual = try renyiDivergence(of: p, relativeTo: q, order: order).nats
      #expect(relativeError(actual, expected) <= 3e-16, "order \(order): \(actual)")
    }
    let divergence = try bhattacharyyaDistance(between: p, and: q).nats
    #expect(divergence == 0.5 * (try renyiDivergence(of: p, relativeTo: q, order: 0.5).nats))
    #expect(relativeError(try bhattacharyyaAngle(between: p, and: q), 0.347332269018624068) <= 3e-16)
    let tsallis = try tsallisRelativeEntropy(of: p, relativeTo: q, order: 0.3).value
    #expect(relativeError(tsallis, 0.0780978446828301853) <= 3e-16)
  }

  @Test func `the Chernoff information and where it is reached`() throws {
    let chernoff = try chernoffInformation(between: p, and: q)
    #expect(relativeError(chernoff.divergence.nats, 0.0616183971084697745) <= 3e-16)
    #expect(abs(try #require(chernoff.optimalExponent) - 0.513453451924335637) <= 0x1p-52)
  }

  @Test func `entropies of an order are relative to the sum`() throws {
    #expect(relativeError(try renyiEntropy(of: p, order: 1).value, 0.792322092255149624) <= 3e-16)
    #expect(relativeError(try collisionEntropy(of: p).value, 0.786237603625957244) <= 3e-16)
    #expect(relativeError(try tsallisEntropy(of: p, order: 0.5), 0.879124626440446772) <= 3e-16)
    #expect(try tsallisEntropy(of: p, order: 1) == entropy(of: p).value)
  }
}

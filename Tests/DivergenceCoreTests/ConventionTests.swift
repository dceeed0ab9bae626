import DivergenceCore
import Testing

@Suite struct ConventionTests {
  @Test(arguments: [
    ([0.5, 0.5], [0.9, 0.1], 0.5108256237659907),
    ([0.5, 0.3, 0.2], [0.4, 0.4, 0.2], 0.0252671539215706),
    ([0.4, 0.3, 0.3], [0.35, 0.35, 0.3], 0.0071673531016316),
    ([0.5, 0.3, 0.2], [0.6, 0.25, 0.15], 0.0210721031315653),
    ([0.8, 0.2], [0.1, 0.9], 1.3627377539886140),
    ([0.4, 0.4, 0.2], [0.3, 0.4, 0.3], 0.0339798073590796),
    ([0.3, 0.4, 0.3], [0.4, 0.4, 0.2], 0.0353349106969149),
  ])
  func `values that texts print`(p: [Double], q: [Double], expected: Double) throws {
    #expect(abs(try klDivergence(of: p, relativeTo: q).nats - expected) < 1e-15)
  }

  @Test func `an outcome of probability zero contributes nothing to the entropy`() throws {
    #expect(try entropy(of: [0, 1, 0]).value == 0)
    #expect(try entropy(of: [0.5, 0, 0.5]).value == entropy(of: [0.5, 0.5]).value)
    #expect(try entropy(of: [-0.0, 1]).value == 0)
  }

  @Test func `missing support is infinite and names the first outcome that Q excludes`() throws {
    let divergence = try klDivergence(of: [0.25, 0.25, 0.5], relativeTo: [0.5, 0, 0.5])
    #expect(divergence.nats == .infinity)
    #expect(divergence.bits == .infinity)
    #expect(divergence.supportViolation == 1)
    #expect(!divergence.isFinite)
    let code = try crossEntropy(of: [0.25, 0.25, 0.5], under: [0.5, 0.5, 0])
    #expect(code.nats == .infinity)
    #expect(code.supportViolation == 2)
  }

  @Test func `support that P lacks is no violation`() throws {
    let divergence = try klDivergence(of: [1, 0], relativeTo: [0.5, 0.5])
    #expect(divergence.supportViolation == nil)
    #expect(relativeError(divergence.nats, 0.6931471805599453) <= 3e-16)
  }

  @Test func `softmax gives no probability to a logit of minus infinity`() throws {
    #expect(try softmax(of: [0, -.infinity, 0]).values == [0.5, 0, 0.5])
    #expect(try logSoftmax(of: [3, -.infinity])[1] == -.infinity)
    #expect(try logSumExp([-.infinity, -.infinity]) == -.infinity)
    #expect(try logSumExp([1, .infinity]) == .infinity)
  }

  @Test func `softmax neither overflows nor goes negative at the ends of the range`() throws {
    let greatest = Double.greatestFiniteMagnitude
    #expect(try softmax(of: [greatest, -greatest]).values == [1, 0])
    #expect(try logSoftmax(of: [greatest, -greatest]) == [0, -.infinity])
    #expect(try softmax(of: [1, 2], temperature: .leastNonzeroMagnitude).values == [0, 1])
    #expect(try softmax(of: [1, 2], temperature: greatest).values == [0.5, 0.5])
  }

  @Test func `generalised divergences of weights beyond the range are infinite, not NaN`() throws {
    let huge = Double.greatestFiniteMagnitude
    #expect(try generalizedKLDivergence(of: [huge, huge], relativeTo: [1, 1]).nats == .infinity)
    #expect(try generalizedKLDivergence(of: [1, 1], relativeTo: [huge, huge]).nats == .infinity)
    #expect(try generalizedKLDivergence(of: [huge], relativeTo: [huge]).nats == 0)
    #expect(try generalizedKLDivergence(of: [0, 2], relativeTo: [3, 2]).nats == 3)
  }

  @Test func `units convert and print`() throws {
    let coin = try entropy(of: [0.5, 0.5])
    #expect(coin.inBits.value == 1)
    #expect(coin.description == "0.6931471805599453 nats")
    #expect(coin.inBits.description == "1.0 bits")
    #expect(try entropy(of: [0.5, 0.25, 0.25]).inBits.value == 1.5)
    #expect(try entropy(of: [0.5, 0.25, 0.25]) == Information(1.0397207708399179))
    #expect(Information<Bans>(1).inNats.value == 2.302585092994046)
    #expect(Information<Bits>(3).inBans.value == 0.9030899869919435)
    #expect(Information<Nats>(.infinity).inBits.value == .infinity)
    #expect(Information<Nats>(0).inBans.value == 0)
  }
}

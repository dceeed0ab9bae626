import DivergenceCore
import TestSupport
import Testing

@Suite struct ChannelTests {
  /// Crossover probabilities that make all entries exact.
  private static let probabilities = [0, 0x1p-20, 1 / 64.0, 1 / 8.0, 1 / 4.0, 3 / 8.0, 1 / 2.0, 3 / 4.0, 1]

  @Test(arguments: probabilities)
  func `the binary symmetric channel has log 2 − H(f)`(crossover: Double) throws {
    let capacity = try channelCapacity(of: .binarySymmetric(crossover: crossover))
    // log 2 − H(f) = D((f, 1 − f)‖(1/2, 1/2)), without the difference.
    let expected = try klDivergence(of: [crossover, 1 - crossover], relativeTo: [0.5, 0.5]).nats
    #expect(relativeError(capacity.estimate.value, expected) <= 3e-16, "\(capacity)")
    #expect(capacity.input.values == [0.5, 0.5])
    #expect(capacity.iterations == 1)
  }

  @Test(arguments: probabilities)
  func `the binary erasure channel has (1 − e) log 2`(erasure: Double) throws {
    let capacity = try channelCapacity(of: .binaryErasure(erasure: erasure))
    #expect(
      relativeError(capacity.estimate.value, (1 - erasure) * 0.6931471805599453) <= 3e-16, "\(capacity)")
  }

  @Test func `the Z-channel with crossover one half has log(5/4)`() throws {
    let capacity = try channelCapacity(of: .zChannel(crossover: 0.5))
    #expect(relativeError(capacity.estimate.value, 0.22314355131420976) <= 3e-16, "\(capacity)")
    #expect(abs(capacity.input[1] - 0.4) < 1e-6, "\(capacity)")
    #expect(try channelCapacity(of: .zChannel(crossover: 0)).estimate.inBits.value == 1)
    #expect(try channelCapacity(of: .zChannel(crossover: 1)).upper.value == 0)
  }

  @Test func `a noiseless channel has log n, a constant one nothing`() throws {
    let noiseless = try channelCapacity(
      of: Channel([[1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1]]))
    #expect(noiseless.estimate.inBits.value == 2)
    let constant = try channelCapacity(of: Channel([[0.25, 0.75], [0.25, 0.75], [0.25, 0.75]]))
    #expect(constant.upper.value == 0)
    #expect(constant.lower.value == 0)
  }

  @Test(arguments: [41, 42] as [UInt64])
  func `the bounds enclose the information of every input`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<12 {
      let (inputs, outputs) = (
        Int.random(in: 1...4, using: &generator), Int.random(in: 2...4, using: &generator)
      )
      let channel = try Channel((0..<inputs).map { _ in generator.positiveDistribution(count: outputs) })
      let capacity = try channelCapacity(of: channel, tolerance: 1e-6)
      #expect(
        capacity.lower <= capacity.estimate && capacity.estimate <= capacity.upper, "seed \(seed): \(channel)"
      )
      for _ in 0..<20 {
        let input = generator.distribution(count: inputs)
        let information = mutualInformation(of: try channel.joint(of: input))
        #expect(information.value <= capacity.upper.value * (1 + 1e-14), "seed \(seed): \(channel) \(input)")
      }
      let best = mutualInformation(of: try channel.joint(of: capacity.input)).value
      #expect(abs(best - capacity.estimate.value) <= 1e-14, "seed \(seed): \(channel)")
    }
  }

  @Test func `outputs, joints and products of channels`() throws {
    let channel = try Channel([[0.5, 0.25, 0.25], [0, 0.5, 0.5]])
    #expect(try channel.output(of: [0.5, 0.5]).values == [0.25, 0.375, 0.375])
    let joint = try channel.joint(of: [0.5, 0.5])
    #expect(joint.values == [0.25, 0.125, 0.125, 0, 0.25, 0.25])
    #expect(joint.columnMarginal.values == [0.25, 0.375, 0.375])
    let flip = try Channel.binarySymmetric(crossover: 0.25)
    #expect(try flip.followed(by: flip).values == [0.625, 0.375, 0.375, 0.625])
    #expect(channel[0, 2] == 0.25)
  }
}

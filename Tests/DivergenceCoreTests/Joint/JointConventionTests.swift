import DivergenceCore
import Testing

@Suite struct JointConventionTests {
  @Test func `the weather of Cover and Thomas's example 2_2_1`() throws {
    let joint = try JointProbabilities([
      [0.125, 0.0625, 0.03125, 0.03125], [0.0625, 0.125, 0.03125, 0.03125], [0.0625, 0.0625, 0.0625, 0.0625],
      [0.25, 0, 0, 0],
    ])
    #expect(joint.columnMarginal.values == [0.5, 0.25, 0.125, 0.125])
    #expect(joint.rowMarginal.values == [0.25, 0.25, 0.25, 0.25])
    #expect(conditionalEntropy(ofColumnsGivenRows: joint).inBits.value == 1.375)
    #expect(relativeError(conditionalEntropy(ofRowsGivenColumns: joint).inBits.value, 1.625) <= 2.3e-16)
    #expect(jointEntropy(of: joint).inBits.value == 3.375)
    #expect(relativeError(mutualInformation(of: joint).inBits.value, 0.375) <= 2.3e-16)
    #expect(redundancy(of: joint) == 0.375 / 3.75)
  }

  @Test func `counts that are proportional are independent, without any rounding`() throws {
    let joint = try JointProbabilities(normalizing: [[10, 20], [30, 60]])
    #expect(mutualInformation(of: joint).value == 0)
    #expect(joint[1, 0] == 0.25)
    #expect(joint.rowMarginal.values == [0.25, 0.75])
    #expect(try informationGain(of: [40, 80], splitInto: [[10, 20], [30, 60]]).value == 0)
    #expect(try giniGain(of: [40, 80], splitInto: [[10, 20], [30, 60]]) == 0)
  }

  @Test func `a play-tennis split as texts state it`() throws {
    let wind = [[6.0, 2], [3, 3]]
    #expect(
      abs(try informationGain(of: [9, 5], splitInto: wind).inBits.value - 0.048127030408269489) < 1e-16)
    let outlook = [[2.0, 3], [4, 0], [3, 2]]
    #expect(
      abs(try informationGain(of: [9, 5], splitInto: outlook).inBits.value - 0.24674981977443911) < 1e-16)
    #expect(try gainRatio(of: [9, 5], splitInto: [[9, 5], [0, 0]]) == nil)
    #expect(try informationGain(of: [9, 5], splitInto: [[9, 5], [0, 0]]).value == 0)
    #expect(try giniImpurity(of: [0.5, 0.5]) == 0.5)
    #expect(try giniImpurity(of: [0, 1, 0]) == 0)
  }

  @Test func `what is conditioned on the impossible does not exist`() throws {
    let joint = try JointProbabilities([[0.5, 0.5, 0], [0, 0, 0]])
    #expect(try joint.conditional(ofColumnsGivenRow: 0)?.values == [0.5, 0.5, 0])
    #expect(try joint.conditional(ofColumnsGivenRow: 1) == nil)
    #expect(try joint.conditional(ofRowsGivenColumn: 1)?.values == [1, 0])
    #expect(try joint.conditional(ofRowsGivenColumn: 2) == nil)
    #expect(try pointwiseMutualInformation(of: joint, row: 0, column: 2) == nil)
    #expect(try specificSurprise(ofRow: 1, in: joint) == nil)
    #expect(try specificInformation(ofRow: 1, in: joint) == nil)
    #expect(mutualInformation(of: joint).value == 0)
    #expect(uncertaintyCoefficient(ofRowsGivenColumns: joint) == nil)
    #expect(uncertaintyCoefficient(ofColumnsGivenRows: joint) == 0)
  }

  @Test func `pointwise mutual information at its ends`() throws {
    let copy = try JointProbabilities([[0.5, 0], [0, 0.5]])
    #expect(try pointwiseMutualInformation(of: copy, row: 0, column: 1)?.value == -.infinity)
    #expect(try normalizedPointwiseMutualInformation(of: copy, row: 0, column: 1) == -1)
    #expect(try normalizedPointwiseMutualInformation(of: copy, row: 0, column: 0) == 1)
    #expect(try positivePointwiseMutualInformation(of: copy, row: 0, column: 1)?.value == 0)
    #expect(try pointwiseMutualInformation(of: copy, row: 0, column: 0)?.inBits.value == 1)
    let certain = try JointProbabilities([[1]])
    #expect(try pointwiseMutualInformation(of: certain, row: 0, column: 0)?.value == 0)
    #expect(try normalizedPointwiseMutualInformation(of: certain, row: 0, column: 0) == nil)
  }

  @Test func `normalised forms of nothing over nothing do not exist, and of a copy are one`() throws {
    let certain = try JointProbabilities([[1]])
    let copy = try JointProbabilities([[0.3, 0, 0], [0, 0.6, 0], [0, 0, 0.1]])
    for normalization in MutualInformationNormalization.allCases {
      #expect(normalizedMutualInformation(of: certain, dividedBy: normalization) == nil)
      #expect(normalizedMutualInformation(of: copy, dividedBy: normalization) == 1)
    }
    #expect(normalizedVariationOfInformation(of: certain) == nil)
    #expect(normalizedVariationOfInformation(of: copy) == 0)
    #expect(redundancy(of: copy) == 0.5)
    #expect(redundancy(of: certain) == nil)
  }

  @Test func `synergy and redundancy have the signs that are stated`() throws {
    let exclusiveOr = try MultiwayProbabilities(normalizing: [1, 0, 0, 1, 0, 1, 1, 0], shape: [2, 2, 2])
    #expect(coInformation(of: exclusiveOr).inBits.value == -1)
    #expect(interactionInformation(of: exclusiveOr).inBits.value == 1)
    #expect(totalCorrelation(of: exclusiveOr).inBits.value == 1)
    #expect(dualTotalCorrelation(of: exclusiveOr).inBits.value == 2)
    #expect(try mutualInformation(between: [0], and: [1], in: exclusiveOr).value == 0)
    let copies = try MultiwayProbabilities([0.5, 0, 0, 0, 0, 0, 0, 0.5], shape: [2, 2, 2])
    #expect(coInformation(of: copies).inBits.value == 1)
    #expect(interactionInformation(of: copies).inBits.value == -1)
    #expect(totalCorrelation(of: copies).inBits.value == 2)
    #expect(dualTotalCorrelation(of: copies).inBits.value == 1)
  }

  @Test func `one variable, and no variable`() throws {
    let coin = try MultiwayProbabilities([0.5, 0.5], shape: [2])
    #expect(totalCorrelation(of: coin).value == 0)
    #expect(dualTotalCorrelation(of: coin).value == 0)
    #expect(coInformation(of: coin).inBits.value == 1)
    #expect(entropyChain(of: coin).map(\.inBits.value) == [1])
    #expect(try informationChain(about: 0, in: coin).isEmpty)
    #expect(try jointEntropy(of: [], in: coin).value == 0)
    #expect(try conditionalEntropy(of: [], given: [0], in: coin).value == 0)
  }

  @Test func `marginals of an array, and a table turned around`() throws {
    let array = try MultiwayProbabilities([0.125, 0.25, 0, 0.125, 0.25, 0.25], shape: [2, 1, 3])
    #expect(try array.marginal(of: [2, 0]).values == [0.125, 0.125, 0.25, 0.25, 0, 0.25])
    #expect(try array.marginal(of: [1]).values == [1])
    let joint = try JointProbabilities([[0.125, 0.25, 0], [0.125, 0.25, 0.25]])
    #expect(joint.transposed.values == [0.125, 0.125, 0.25, 0.25, 0, 0.25])
    #expect((joint.transposed.rows, joint.transposed.columns) == (3, 2))
    #expect(joint.transposed.transposed == joint)
  }

  @Test func `an infinite conditional divergence names its entry`() throws {
    let p = try JointProbabilities([[0.5, 0.25], [0, 0.25]])
    let q = try JointProbabilities([[0.5, 0.5], [0, 0]])
    let divergence = try conditionalKLDivergence(ofColumnsGivenRows: p, relativeTo: q)
    #expect(divergence.nats == .infinity)
    #expect(divergence.supportViolation == 3)
    #expect(try conditionalKLDivergence(ofColumnsGivenRows: q, relativeTo: p).isFinite)
    #expect(try divergenceChainRule(of: p, relativeTo: q).holds)
  }
}

import DivergenceCore
import TestSupport
import Testing

@Suite struct TracePropertyTests {
  @Test(arguments: [41, 42] as [UInt64])
  func `totals are what the functionals return, in every unit`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let p = generator.distribution(count: Int.random(in: 1...9, using: &generator))
      let q = generator.distribution(count: p.count)
      for unit in InformationUnit.allCases {
        let entropyOfP = try entropy(of: p).value(in: unit)
        #expect(try Trace(entropyOf: p, in: unit).total == entropyOfP, "seed \(seed): \(p)")
        let cross = try crossEntropy(of: p, under: q)
        let crossTrace = try Trace(crossEntropyOf: p, under: q, in: unit)
        #expect(crossTrace.total == cross.information.value(in: unit), "seed \(seed): \(p) \(q)")
        #expect(crossTrace.witness == cross.supportViolation, "seed \(seed): \(p) \(q)")
        let divergence = try klDivergence(of: p, relativeTo: q)
        let trace = try Trace(klDivergenceOf: p, relativeTo: q, in: unit)
        #expect(trace.total == divergence.information.value(in: unit), "seed \(seed): \(p) \(q)")
        #expect(trace.witness == divergence.supportViolation, "seed \(seed): \(p) \(q)")
        let generalised = try Trace(generalizedKLDivergenceOf: p, relativeTo: q, in: unit)
        #expect(generalised.total == trace.total, "seed \(seed): \(p) \(q)")
        let distance = try bhattacharyyaDistance(between: p, and: q).information.value(in: unit)
        let distanceTrace = try Trace(bhattacharyyaDistanceBetween: p, and: q, in: unit)
        #expect(distanceTrace.total == distance, "seed \(seed): \(p) \(q)")
        let order = Double.random(in: 0.01...4, using: &generator)
        let renyi = try renyiDivergence(of: p, relativeTo: q, order: order).information.value(in: unit)
        let renyiTrace = try Trace(renyiDivergenceOf: p, relativeTo: q, order: order, in: unit)
        #expect(renyiTrace.total == renyi, "seed \(seed): \(p) \(q) \(order)")
        let joint = try Probabilities(normalizing: p + q).values
        let rows = [Array(joint[..<p.count]), Array(joint[p.count...])]
        let mutual = mutualInformation(of: try JointProbabilities(rows)).value(in: unit)
        #expect(try Trace(mutualInformationOf: rows, in: unit).total == mutual, "seed \(seed): \(p) \(q)")
      }
      let places = p.indices.map { Double(($0 * 5) % 7) }
      let moved = try wassersteinDistance(between: p, at: places, and: q, at: places)
      #expect(
        try Trace(wassersteinDistanceBetween: p, and: q, at: places).total == moved, "seed \(seed): \(p) \(q)"
      )
      #expect(
        try Trace(softmaxOf: p).values(of: .result) == softmax(of: p).values, "seed \(seed): \(p)")
      #expect(try Trace(logSumExpOf: p).total == logSumExp(p), "seed \(seed): \(p)")
    }
  }

  @Test(arguments: [46, 47] as [UInt64])
  func `totals of symmetric functionals, distances and joints are theirs to the last bit`(
    seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let p = generator.distribution(count: 6)
      let isNear = Bool.random(using: &generator)
      let q =
        isNear
        ? try Probabilities(normalizing: p.map { $0 * 1.0000001 }).values : generator.distribution(count: 6)
      let positions = (0..<6).map { _ in Double.random(in: -3...3, using: &generator) }
      let order = Double.random(in: 0.1...4, using: &generator)
      let rows = [Array(p[..<3]), Array(p[3...])]
      func expect(_ trace: Trace, _ total: Double) {
        #expect(trace.total == total, "seed \(seed): \(p) \(q)")
      }
      for unit in InformationUnit.allCases {
        let jeffreys = try jeffreysDivergence(between: p, and: q).information
        expect(try Trace(jeffreysDivergenceBetween: p, and: q, in: unit), jeffreys.value(in: unit))
        let jensenShannon = try jensenShannonDivergence(between: p, and: q)
        expect(try Trace(jensenShannonDivergenceBetween: p, and: q, in: unit), jensenShannon.value(in: unit))
        let bhattacharyya = try bhattacharyyaDistance(between: p, and: q).information
        expect(try Trace(bhattacharyyaDistanceBetween: p, and: q, in: unit), bhattacharyya.value(in: unit))
        let renyi = try renyiDivergence(of: p, relativeTo: q, order: order).information
        expect(try Trace(renyiDivergenceOf: p, relativeTo: q, order: order, in: unit), renyi.value(in: unit))
        let information = mutualInformation(of: try JointProbabilities(rows))
        expect(try Trace(mutualInformationOf: rows, in: unit), information.value(in: unit))
        let normals = klDivergence(
          of: try Normal(mean: positions[0], standardDeviation: order),
          relativeTo: try Normal(mean: positions[1], standardDeviation: 2))
        expect(
          try Trace(normalKLDivergenceOf: (positions[0], order), relativeTo: (positions[1], 2), in: unit),
          normals.information.value(in: unit))
      }
      expect(try Trace(hellingerDistanceBetween: p, and: q), try hellingerDistance(between: p, and: q))
      let chiSquared = try pearsonChiSquaredDivergence(of: p, relativeTo: q).value
      expect(try Trace(chiSquaredDivergenceOf: p, relativeTo: q), chiSquared)
      expect(
        try Trace(totalVariationDistanceBetween: p, and: q), try totalVariationDistance(between: p, and: q))
      expect(
        try Trace(wassersteinDistanceBetween: p, and: q, at: positions),
        try wassersteinDistance(between: p, and: q, at: positions))
    }
  }

  @Test(arguments: [43, 44] as [UInt64])
  func `the last running sum and the steps give the total`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let p = generator.positiveDistribution(count: 6)
      let q = generator.positiveDistribution(count: 6)
      let trace = try Trace(klDivergenceOf: p, relativeTo: q)
      let sum = try #require(trace.values(of: .runningSum).last ?? nil)
      let difference = trace.steps.last?.value ?? 0
      #expect(abs(sum + difference - trace.total) <= 2 * trace.total.ulp, "seed \(seed): \(p) \(q)")
      #expect(
        trace.steps.isEmpty ? sum == trace.total : trace.steps[0].value == sum, "seed \(seed): \(p) \(q)")
      let generalised = try Trace(generalizedKLDivergenceOf: p, relativeTo: q)
      #expect(generalised.values(of: .runningSum).last == generalised.total, "seed \(seed): \(p) \(q)")
    }
  }

  @Test(arguments: [45] as [UInt64])
  func `mutual information of a product is nearly nothing, and never negative`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let rows = generator.distribution(count: 3)
      let columns = generator.distribution(count: 4)
      let trace = try Trace(mutualInformationOf: rows.map { row in columns.map { row * $0 } })
      #expect(trace.total >= 0 && trace.total < 1e-15, "seed \(seed): \(rows) \(columns)")
    }
  }
}

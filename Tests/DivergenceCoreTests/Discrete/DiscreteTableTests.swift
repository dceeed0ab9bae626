import DivergenceCore
import Testing

/// Every functional against its rows of `discrete.tsv`, to the error bound that it documents.
@Suite struct DiscreteTableTests {
  typealias Row = TruthTable.Row
  typealias Functional = @Sendable (Row) throws -> [Double]

  static let table = Result { try TruthTable(named: "discrete") }

  static let pairs: [(String, Functional)] = [
    ("kl", { [try klDivergence(of: $0.first, relativeTo: $0.second).nats] }),
    ("jeffreys", { [try jeffreysDivergence(between: $0.first, and: $0.second).nats] }),
    ("jensen-shannon", { [try jensenShannonDivergence(between: $0.first, and: $0.second).value] }),
    ("jensen-shannon-distance", { [try jensenShannonDistance(between: $0.first, and: $0.second)] }),
    ("pearson", { [try pearsonChiSquaredDivergence(of: $0.first, relativeTo: $0.second).value] }),
    ("neyman", { [try neymanChiSquaredDivergence(of: $0.first, relativeTo: $0.second).value] }),
    (
      "additive-symmetric",
      { [try additiveSymmetricChiSquaredDivergence(between: $0.first, and: $0.second).value] }
    ),
    ("triangular", { [try triangularDiscrimination(between: $0.first, and: $0.second)] }),
    ("total-variation", { [try totalVariationDistance(between: $0.first, and: $0.second)] }),
    ("squared-hellinger", { [try squaredHellingerDistance(between: $0.first, and: $0.second)] }),
    ("hellinger", { [try hellingerDistance(between: $0.first, and: $0.second)] }),
    ("bhattacharyya-coefficient", { [try bhattacharyyaCoefficient(between: $0.first, and: $0.second)] }),
    ("bhattacharyya-distance", { [try bhattacharyyaDistance(between: $0.first, and: $0.second).nats] }),
    ("bhattacharyya-angle", { [try bhattacharyyaAngle(between: $0.first, and: $0.second)] }),
    ("l2", { [try l2Distance(between: $0.first, and: $0.second)] }),
    ("cosine", { [try cosineSimilarity(between: $0.first, and: $0.second)] }),
    ("cross-perplexity", { [try crossPerplexity(of: $0.first, under: $0.second).value] }),
    ("perplexity", { [try perplexity(of: $0.first)] }),
  ]

  static let ordered: [(String, Functional)] = [
    ("renyi", { [try renyiDivergence(of: $0.first, relativeTo: $0.second, order: $0.number(2)).nats] }),
    (
      "tsallis",
      { [try tsallisRelativeEntropy(of: $0.first, relativeTo: $0.second, order: $0.number(2)).value] }
    ),
    ("alpha", { [try alphaDivergence(of: $0.first, relativeTo: $0.second, alpha: $0.number(2)).value] }),
    (
      "amari-alpha",
      { [try amariAlphaDivergence(of: $0.first, relativeTo: $0.second, alpha: $0.number(2)).value] }
    ),
    (
      "skew",
      { [try skewDivergence(of: $0.first, relativeTo: $0.second, shareOfReference: $0.number(2)).nats] }
    ),
    ("minkowski", { [try minkowskiDistance(between: $0.first, and: $0.second, order: $0.number(2))] }),
    ("renyi-entropy", { [try renyiEntropy(of: $0.first, order: $0.number(1)).value] }),
    ("tsallis-entropy", { [try tsallisEntropy(of: $0.first, order: $0.number(1))] }),
    (
      "weighted-jensen-shannon",
      { [try jensenShannonDivergence(between: $0.first, and: $0.second, weights: $0.arguments[2]).value] }
    ),
    (
      "many-jensen-shannon",
      { row in
        let lists = Array(row.arguments.dropLast())
        return [try jensenShannonDivergence(among: lists, weights: row.arguments[lists.count]).value]
      }
    ),
    ("kl-generalized", { [try klDivergence(of: $0.first, relativeTo: $0.second, sums: .generalized).nats] }),
    ("kl-as-given", { [try klDivergence(of: $0.first, relativeTo: $0.second, sums: .asGiven).nats] }),
  ]

  @Test(arguments: pairs.indices)
  func `functionals of pairs are good to half an ulp and a little`(index: Int) throws {
    try Self.check(Self.pairs[index], bound: 0x1p-52)
  }

  @Test(arguments: ordered.indices)
  func `functionals with a parameter are good to half an ulp and a little`(index: Int) throws {
    try Self.check(Self.ordered[index], bound: 0x1p-52)
  }

  @Test func `the normalised divergence is good to 1e-15`() throws {
    let functional: Functional = {
      [try klDivergence(of: $0.first, relativeTo: $0.second, sums: .normalized).nats]
    }
    try Self.check(("kl-normalized", functional), bound: 1e-15)
  }

  @Test func `the Chernoff information and its exponent are good to half an ulp and a little`() throws {
    let rows = try Self.table.get().rows(of: "chernoff")
    #expect(rows.count >= 40)
    for row in rows {
      let actual = try chernoffInformation(between: row.first, and: row.second)
      #expect(
        relativeError(actual.divergence.nats, row.expected[0]) <= 0x1p-52, "line \(row.line): \(actual)")
      if row.first == row.second || row.expected.count == 1 { continue }
      let exponent = try #require(actual.optimalExponent)
      #expect(abs(exponent - row.expected[1]) <= 0x1p-52, "line \(row.line): \(actual)")
    }
  }

  static let long: [(String, @Sendable ([Double], [Double]) throws -> Double)] = [
    ("generated-jeffreys", { try jeffreysDivergence(between: $0, and: $1).nats }),
    ("generated-jensen-shannon", { try jensenShannonDivergence(between: $0, and: $1).value }),
    ("generated-bhattacharyya-distance", { try bhattacharyyaDistance(between: $0, and: $1).nats }),
    ("generated-kl", { try klDivergence(of: $0, relativeTo: $1).nats }),
  ]

  @Test(arguments: long.indices)
  func `long lists lose nothing`(index: Int) throws {
    let (name, functional) = Self.long[index]
    let rows = try Self.table.get().rows(of: name)
    #expect(rows.count == 2)
    for row in rows {
      let (p, q) = row.generatedLists
      let actual = try functional(p, q)
      #expect(relativeError(actual, row.expected[0]) <= 0x1p-52, "line \(row.line): \(actual)")
    }
  }

  private static func check(_ functional: (String, Functional), bound: Double) throws {
    let rows = try table.get().rows(of: functional.0)
    #expect(rows.count >= 16)
    var worst = 0.0
    for row in rows {
      let actual = try functional.1(row)
      let error = relativeError(actual[0], row.expected[0])
      worst = max(worst, error)
      #expect(error <= bound, "line \(row.line): \(functional.0) \(actual[0]), expected \(row.expected[0])")
    }
    print("  \(functional.0): \(rows.count) rows, worst relative error \(worst)")
  }
}

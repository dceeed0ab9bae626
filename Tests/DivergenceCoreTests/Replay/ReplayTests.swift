import DivergenceCore
import TestSupport
import Testing

/// What the libraries themselves gave (`Tests/Oracles/replay_values.py`) against their replays.
@Suite struct ReplayTests {
  private let table: TruthTable
  private let recipes: [String: DocumentedRecipe]

  init() throws {
    table = try TruthTable(named: "replays")
    recipes = Dictionary(DocumentedRecipe.all.map { ("\($0)", $0) }) { first, _ in first }
  }

  @Test func `a replay is the library's own number, to four ulp of the sum of its terms`() throws {
    var (count, equal) = (0, 0)
    for row in table.rows where !row.functional.hasPrefix("sum ") {
      let recipe = try #require(recipes[row.functional], "line \(row.line): \(row.functional)")
      let outcome = try recipe.replay(of: row.first, relativeTo: row.second)
      let actual: [ReplayOutcome] = if case .list(let outcomes) = outcome { outcomes } else { [outcome] }
      #expect(actual.count == row.expected.count, "line \(row.line)")
      let scale = max(row.number(2), abs(row.expected.first { $0.isFinite } ?? 0))
      let ulp = recipe.precision == .single ? Double(Float(scale).ulp) : scale.ulp
      for (actual, expected) in zip(actual, row.expected) {
        if expected.isFinite, let number = actual.number {
          #expect(abs(number - expected) <= 4 * ulp, "line \(row.line), \(recipe): \(number), \(expected)")
        } else {
          let expected = expected.isNaN ? ReplayOutcome.notANumber : .number(expected)
          #expect(actual == expected, "line \(row.line), \(recipe)")
        }
        count += 1
        if actual.number == expected || expected.isNaN { equal += 1 }
      }
    }
    #expect(count > 2000)
    print("  \(equal) of \(count) replays have the library's bits")
  }

  @Test func `every recipe with a number of its own was run against its library`() {
    let recorded = Set(table.rows.map(\.functional))
    let families = Set(recipes.values.filter { recorded.contains("\($0)") }.map(\.name))
    let unchecked = Set(recipes.values.map(\.name)).subtracting(families)
    #expect(unchecked == ["philentropy::KL(rbind(p, q))"])
  }

  @Test func `recipes say who they are, each once, with their source`() {
    #expect(recipes.count == DocumentedRecipe.all.count)
    for recipe in DocumentedRecipe.all {
      #expect(
        !recipe.summary.isEmpty && !recipe.source.place.isEmpty && !recipe.source.checkedAgainst.isEmpty)
      #expect(!recipe.summary.hasSuffix("."), "\(recipe)")
    }
  }

  @Test func `NumPy's number for a document's ε, digit by digit`() throws {
    let recipe = try DocumentedRecipe.epsilon(1e-10, .addedAndNormalized)
    let outcome = try recipe.replay(of: [0.4, 0.3, 0.3], relativeTo: [0.35, 0.35, 0.3])
    #expect(outcome.description == "0.007167353097419428")
  }

  @Test func `one-dimensional batchmean divides by the number of outcomes`() throws {
    let (p, q) = ([0.4, 0.3, 0.3], [0.35, 0.35, 0.3])
    let trap = DocumentedRecipe.torchKLDivergence(.batchmean, precision: .double)
    let rows = DocumentedRecipe.torchKLDivergence(.batchmean, isBatch: true, precision: .double)
    let wrong = try #require(try trap.replay(of: p, relativeTo: q).number)
    let right = try #require(try rows.replay(of: p, relativeTo: q).number)
    #expect(wrong == right / 3)
    #expect(abs(right - 0.0071673531016316) < 1e-15)
  }

  @Test func `the clamps of verl are seen`() throws {
    let outcome = try DocumentedRecipe.verlLowVarianceKL().replay(of: [1e-6, 0.5], relativeTo: [0.9, 0.5])
    #expect(outcome == .list([.number(10), .number(0)]))
    #expect(outcome.description == "[10.0, 0.0]")
    #expect(outcome.number == nil)
  }

  @Test func `philentropy replaces a zero by ε and is finite`() throws {
    let outcome = try DocumentedRecipe.philentropy(base: 2).replay(
      of: [0.5, 0.5, 0], relativeTo: [0.5, 0, 0.5])
    #expect(abs(try #require(outcome.number) - 7.804820237218405) < 1e-14)
  }

  @Test func `what a library refuses is said, and what no recipe can read is an error`() throws {
    let loss = DocumentedRecipe.scikitLogLoss
    #expect(try loss.replay(of: [0, 2], relativeTo: [0.5, 0.5]) == .refused("the labels are not 0 and 1"))
    #expect(try loss.replay(of: [1, 1], relativeTo: [0.5, 0.5]) == .refused("the labels are all the same"))
    #expect(try loss.replay(of: [0, 1], relativeTo: [0.5, 1.5]) == .refused("a prediction is above 1"))
    #expect(try loss.replay(of: [2], relativeTo: [1]).description == "error: the labels are not 0 and 1")
    #expect(
      try DocumentedRecipe.scikitMutualInformation.replay(of: [1, 1], relativeTo: [0, 1]) == .number(0))
    let recipe = DocumentedRecipe.numpy()
    #expect(throws: DivergenceError.empty) { try recipe.replay(of: [], relativeTo: []) }
    #expect(throws: DivergenceError.unequalLengths(first: 1, second: 2)) {
      try recipe.replay(of: [1], relativeTo: [0.5, 0.5])
    }
    #expect(throws: DivergenceError.notANumber(index: 0)) { try recipe.replay(of: [.nan], relativeTo: [1]) }
    #expect(throws: DivergenceError.negative(index: 0, value: -1)) {
      try recipe.replay(of: [1], relativeTo: [-1])
    }
    #expect(throws: DivergenceError.self) { try DocumentedRecipe.epsilon(-1e-9, .clipped) }
    #expect(throws: DivergenceError.self) { try DocumentedRecipe.epsilon(.infinity, .clipped) }
  }

  @Test func `weights that are all zero are NaN where a library divides by their sum`() throws {
    let outcome = try DocumentedRecipe.scipyEntropy().replay(of: [0, 0], relativeTo: [1, 1])
    #expect(outcome == .notANumber)
    #expect(outcome.description == "nan")
  }
}

import Calculation
import Python
import Testing

/// Functions of the calculator whose values are texts or several records.
@Suite struct FitAndReplayTests {
  @Test func `the forward fit covers both modes and the reverse fit seeks one`() throws {
    let forward = try Calculator.evaluate("forward_fit([0.5, 0.5], [-3, 3], [1, 1])")
    #expect(forward.text.hasPrefix("{'mean': 0.0, 'variance': 10.0, 'kl': 0.461994613467945"))

    guard case .list(let points) = try Calculator.evaluate("reverse_fit([0.5, 0.5], [-3, 3], [1, 1])").value
    else {
      Issue.record("no list")
      return
    }
    let kinds = points.map { Self.field("kind", of: $0)?.repr ?? "" }
    #expect(kinds == ["'minimum'", "'minimum'", "'minimum'", "'saddle'", "'saddle'"])
    let means = points.compactMap { Self.field("mean", of: $0)?.numbers.first }
    try #require(means.count == 5)
    // Two mirrored modes near the components, then the broad one between them.
    #expect(abs(means[0] + 2.984305987835742) < 1e-9)
    #expect(abs(means[1] - 2.984305987835742) < 1e-9)
    #expect(abs(means[2]) < 1e-9)
    let divergences = points.compactMap { Self.field("kl", of: $0)?.numbers.first }
    // Just below log 2: one of two modes is left out.
    #expect(divergences[0] < 0.6931471805599453 && divergences[0] > 0.68)
    #expect(divergences == divergences.sorted())
  }

  @Test(arguments: [
    ("tv_mixture([1], [0], [1], [1], [1], [1])", 0.38292492254802624),
    ("tv_mixture([0.5, 0.5], [-3, 3], [1, 1], [1], [0], [1])", 0.8143288209904884),
  ])
  func `total variation of mixtures`(expression: String, value: Double) throws {
    let actual = try Calculator.evaluate(expression).value.numbers[0]
    #expect(abs(actual - value) < 1e-11, "\(actual)")
  }

  @Test func `a number that a library or a document prints is found among their recipes`() throws {
    let page = "[0.4, 0.3, 0.3], [0.35, 0.35, 0.3]"
    let found = try Calculator.evaluate("recipes_printing(\(page), '0.007167353097419428')").text
    #expect(found.contains("eps = 1e-10"))
    #expect(!found.contains("', '"))
    #expect(try Calculator.evaluate("recipes_printing(\(page), '0.0144')").text == "[]")
    #expect(try Calculator.evaluate("recipes_printing(\(page), '0.0024')").text.contains("torch"))
  }

  private static func field(_ name: String, of value: RecordedValue) -> RecordedValue? {
    guard case .dict(let entries) = value else { return nil }
    return entries.first { $0.key == .text(name) }?.value
  }
}

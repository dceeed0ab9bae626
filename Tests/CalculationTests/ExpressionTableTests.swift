import Calculation
import DivergenceCore
import Python
import Testing

/// Every function of the calculator against values that were recorded without it: whether it is wired to the right
/// functional, with its arguments in the right order.
@Suite struct ExpressionTableTests {
  @Test func `every expression has the recorded value`() throws {
    for row in try ExpressionTable().rows {
      let answer = try Calculator.evaluate(row.expression)
      #expect(answer.unit?.rawValue ?? "-" == row.unit, "\(row.expression)")
      let entries = answer.value.tableEntries
      try #require(entries.count == row.value.count, "\(row.expression) is \(answer.text)")
      for (entry, expected) in zip(entries, row.value) {
        try #require(expected.hasPrefix(entry.name), "\(row.expression): \(entry.name)")
        let isClose = Self.matches(entry.value, String(expected.dropFirst(entry.name.count)))
        #expect(isClose, "\(row.expression): \(entry.name)\(entry.value.repr) instead of \(expected)")
      }
    }
  }

  /// Whether a value is the recorded one, a number within a relative error of 2e-15.
  ///
  /// The table takes decimals as they are written, so that a result has also the errors of the nearest doubles; a value
  /// that is 0 of decimals is within 1e-16 of it, the size of those errors.
  private static func matches(_ value: RecordedValue, _ expected: String) -> Bool {
    guard let number = Double(expected) else { return value.repr == expected }
    guard case .real(let actual) = value else { return false }
    if actual == number { return true }
    return abs(actual - number) <= (number == 0 ? 1e-16 : number.magnitude * 2e-15)
  }

  @Test func `every function has at least two cases and every alias one`() throws {
    let calls = try ExpressionTable().rows.flatMap(\.calls)
    for function in CalculatorFunction.all {
      #expect(calls.count { $0 == function.name } >= 2, "\(function.name)")
      for alias in function.aliases { #expect(calls.contains { $0 == alias }, "\(alias)") }
    }
  }

  @Test func `exact answers agree with the table in every digit`() throws {
    var certain: Set<String> = []
    for row in try ExpressionTable().rows {
      let functions = row.calls.compactMap { CalculatorFunction.named(String($0)) }
      guard functions.allSatisfy(\.hasExactFormula), let name = functions.first?.name else { continue }
      guard !row.expression.contains(", inf)") else { continue }
      let answer = try ExactAnswer(row.expression, digits: 25)
      #expect(answer.unit?.rawValue ?? "-" == row.unit, "\(row.expression)")
      try #require(answer.entries.count == row.value.count, "\(row.expression)")
      for (entry, expected) in zip(answer.entries, row.value) {
        switch entry {
        case .certain(let value):
          #expect(try ExactRational(value.description) == ExactRational(expected), "\(row.expression)")
          certain.insert(name)
        case .infinite: #expect(expected == "inf", "\(row.expression)")
        case .indistinguishableFromZero: #expect(expected == "0", "\(row.expression)")
        }
      }
    }
    #expect(certain == Set(CalculatorFunction.all.filter(\.hasExactFormula).map(\.name)))
  }

  @Test func `the total of a trace is the value to the last bit`() throws {
    var traced: Set<String> = []
    for row in try ExpressionTable().rows {
      guard row.calls.count == 1, let name = row.calls.first,
        let function = CalculatorFunction.named(String(name)), function.hasTrace,
        !row.expression.hasPrefix("2 *"), function.name != "softmax"
      else { continue }
      let trace: String
      do { trace = try Calculator.trace(row.expression) } catch {
        // Positions of Q, weights, and orders that are limits have no table of terms.
        #expect(error.message == "\(function.name) has no terms to show for these arguments")
        #expect(["w1", "js", "renyi"].contains(function.name), "\(row.expression)")
        continue
      }
      let total = trace.split(separator: "\n").last { $0.hasPrefix("total = ") }
      let value = try Calculator.evaluate(row.expression).text
      // The trace of logsumexp says that exponents are in nats.
      let unit = function.name == "logsumexp" ? " nats" : ""
      #expect(total.map { $0.dropFirst(8) } == (value + unit)[...], "\(row.expression)")
      traced.insert(function.name)
    }
    #expect(traced == Set(CalculatorFunction.all.filter(\.hasTrace).map(\.name)).subtracting(["softmax"]))
  }
}

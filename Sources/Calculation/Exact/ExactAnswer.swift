package import DivergenceCore
import Python

/// What an expression comes to in exact arithmetic.
package struct ExactAnswer: Sendable, Hashable {
  /// One number of the value.
  package enum Entry: Sendable, Hashable {
    /// It is known to the digits that were asked for, or to as many as could be had.
    case certain(CertifiedValue)
    /// It is 0 or below 10^-`decimals`.
    case indistinguishableFromZero(decimals: Int)
    /// It is `+∞`, because of this outcome.
    case infinite(witness: Int?)
  }

  /// The numbers of the value, in order; one unless the value is a list.
  package let entries: [Entry]
  /// The unit, where the expression is an amount of information.
  package let unit: InformationUnit?
  /// Significant digits that were asked for.
  package let digits: Int

  /// The value of `expression` to `digits` significant digits, 1 to 10,000.
  package init(_ expression: String, digits: Int) throws(Calculator.Failure) {
    let question = try CalculatorQuestion(expression)
    guard let outline = question.outline else {
      // The interpreter knows best what is wrong with it.
      _ = try Calculator.evaluate(expression)
      throw Calculator.Failure(message: "the expression has no exact value", help: nil)
    }
    let term = try ExactCalculator().term(outline)
    unit = try question.unit()
    self.digits = digits
    entries = try Self.entries(of: term, in: unit, digits: digits)
  }

  private static func entries(
    of term: ExactTerm, in unit: InformationUnit?, digits: Int
  ) throws(Calculator.Failure) -> [Entry] {
    switch term {
    case .infinite(let witness): return [.infinite(witness: witness)]
    case .list(let terms):
      var entries: [Entry] = []
      for term in terms { entries += try self.entries(of: term, in: unit, digits: digits) }
      return entries
    case .number(let number):
      do throws(DivergenceError) {
        switch try certified(unit.map { number.converted(to: $0) } ?? number, digits: digits) {
        case .certain(let value): return [.certain(value)]
        case .indistinguishableFromZero(let decimals): return [.indistinguishableFromZero(decimals: decimals)]
        }
      } catch {
        throw Calculator.Failure(message: "\(error)", help: nil)
      }
    }
  }
}

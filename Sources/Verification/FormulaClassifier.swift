import Claims
import Markdown
import Notation
import Notes
import SourceText

/// Says what kind of formula a formula is.
///
/// Formulas with free variables are named and not yet tested: their verdict is `not-testable`, with the reason.
enum FormulaClassifier {
  /// The kind and verdict of a formula that reads as `chains`.
  static func outcome(of formula: Formula, reading chains: [Chain]) -> FormulaOutcome {
    let members = chains.flatMap(\.members).filter { !$0.isEmpty }
    let relations = chains.flatMap(\.relations)
    func outcome(_ kind: FormulaOutcome.Kind, _ verdict: FormulaOutcome.Verdict, _ detail: String)
      -> FormulaOutcome
    {
      FormulaOutcome(
        range: formula.span.range, isDisplay: formula.span.isDisplay, tex: formula.span.tex.text, kind: kind,
        verdict: verdict, detail: detail)
    }
    guard !members.isEmpty else { return outcome(.opaque, .notTestable, "there is nothing in it to read") }
    if relations.isEmpty {
      return outcome(.expression, .notTestable, "an expression without a relation asserts nothing")
    }
    let isNumeric = members.contains { $0.literal != nil || !$0.literals.isEmpty }
    if isNumeric, ChainClaim.assertsNumber(chains) {
      return outcome(.numeric, .numeric, "its numbers are judged as claims")
    }
    if relations.allSatisfy(\.joinsEquals) {
      return outcome(.identity, .notTestable, "equations with free variables are not tested")
    }
    return outcome(.inequality, .notTestable, "relations with free variables are not tested")
  }
}

/// Judges every relation of a chain.
///
/// Two questions are asked of a worked number: is the step right as displayed, and is the number right given the
/// stated inputs, that is, given the first calculation of the chain? The outcome is the answer to the second.
package enum ChainJudge {
  /// What the page says about names and numbers of a chain.
  package struct Context: Sendable {
    /// What a bare `log` means; a unit beside the chain's numbers outweighs it.
    package var logarithm: LogarithmBase
    /// Whether the page says so itself. If not, a number that is right to another base is not accused.
    package var isLogarithmStated: Bool
    /// Values of names and of applications, by `Expression.key`.
    package var bindings: [String: Enclosure]
    /// What a printed number of the first member really was, by its text, where it repeats an earlier result of
    /// the page: it is then no exact input.
    package var provenance: [String: Enclosure]

    /// What a page says; nothing but the natural logarithm unless told.
    package init(
      logarithm: LogarithmBase = .natural, isLogarithmStated: Bool = false,
      bindings: [String: Enclosure] = [:],
      provenance: [String: Enclosure] = [:]
    ) {
      self.logarithm = logarithm
      self.isLogarithmStated = isLogarithmStated
      self.bindings = bindings
      self.provenance = provenance
    }
  }

  /// One judgement per relation, in order.
  package static func judge(_ chain: Chain, in context: Context = Context()) -> [LinkJudgement] {
    var trial = ChainTrial(chain, in: context)
    return chain.relations.indices.map { trial.judge($0) }
  }

  /// The same with only the logarithm and the names given.
  package static func judge(
    _ chain: Chain, logarithm: LogarithmBase, bindings: [String: Enclosure] = [:]
  ) -> [LinkJudgement] {
    judge(chain, in: Context(logarithm: logarithm, bindings: bindings))
  }
}

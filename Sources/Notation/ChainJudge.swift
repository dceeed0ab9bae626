import SourceText

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

    /// Printed numbers, signs apart, that were refuted earlier on the page: what is calculated from them is not
    /// verified. Only numbers of three digits and more count, as short ones recur by chance.
    package var refuted: Set<Rational>

    /// What a page says; nothing but the natural logarithm unless told.
    package init(
      logarithm: LogarithmBase = .natural, isLogarithmStated: Bool = false,
      bindings: [String: Enclosure] = [:],
      provenance: [String: Enclosure] = [:], refuted: Set<Rational> = []
    ) {
      self.logarithm = logarithm
      self.isLogarithmStated = isLogarithmStated
      self.bindings = bindings
      self.provenance = provenance
      self.refuted = refuted
    }
  }

  /// The most members that are judged: every link looks back at the first.
  static let memberLimit = 200

  /// The most bytes that are looked at, every member's for every relation: thirty members of 400 bytes each.
  static let workLimit = 400_000

  private static func isWithinLimits(_ chain: Chain) -> Bool {
    guard chain.members.count <= memberLimit else { return false }
    return chain.members.reduce(0) { $0 + $1.range.count } * chain.members.count <= workLimit
  }

  /// One judgement per relation, in order.
  package static func judge(_ chain: Chain, in context: Context = Context()) -> [LinkJudgement] {
    guard isWithinLimits(chain) else {
      return chain.relations.indices.map {
        LinkJudgement(index: $0, outcome: .notNumeric("the chain is too long"))
      }
    }
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

/// Judges every relation of a chain.
package enum ChainJudge {
  /// What the page says about names and numbers of a chain.
  package struct Context: Sendable {
    /// What a bare `log` means.
    package var logarithm: LogarithmBase
    /// Values of names and of applications as written (`Expression.key`), in scope on the page.
    package var bindings: [String: Enclosure]
    /// Printed numbers that repeat an earlier result of the page, with what that result really was:
    /// such a literal is not exact where it stands in the given data.
    package var provenance: [String: Enclosure]

    /// What a page says; nothing but the natural logarithm unless told.
    package init(
      logarithm: LogarithmBase = .natural, bindings: [String: Enclosure] = [:],
      provenance: [String: Enclosure] = [:]
    ) {
      self.logarithm = logarithm
      self.bindings = bindings
      self.provenance = provenance
    }
  }

  /// One judgement per relation, in order.
  package static func judge(_ chain: Chain, in context: Context = Context()) -> [LinkJudgement] {
    chain.relations.indices.map { LinkJudgement(index: $0, outcome: .notNumeric("not read yet")) }
  }
}

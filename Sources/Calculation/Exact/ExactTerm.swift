import DivergenceCore

/// What a part of an expression is in exact arithmetic.
indirect enum ExactTerm: Sendable, Hashable {
  /// A real number as a formula.
  case number(ExactExpression)
  /// A list of parts.
  case list([ExactTerm])
  /// An amount of information that is infinite, with the outcome that makes it so.
  case infinite(witness: Int?)

  /// The amount that a divergence is.
  init(_ divergence: ExactDivergence) {
    switch divergence {
    case .finite(let expression): self = .number(expression)
    case .infinite(let witness): self = .infinite(witness: witness)
    }
  }

  /// A list of formulas.
  init(_ formulas: [ExactExpression]) { self = .list(formulas.map(ExactTerm.number)) }
}

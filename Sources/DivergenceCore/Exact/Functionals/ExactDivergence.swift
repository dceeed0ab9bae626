/// What a divergence of exact distributions comes to: a formula, or `+∞` and why.
public enum ExactDivergence: Sendable, Hashable {
  /// A real number.
  case finite(ExactExpression)
  /// `+∞`, because one distribution has the outcome at `witness`, from 0, and the other excludes it; `nil`
  /// where outcomes are not counted.
  case infinite(witness: Int?)

  /// The formula, if the amount is finite.
  public var expression: ExactExpression? {
    if case .finite(let expression) = self { return expression }
    return nil
  }

  /// The first outcome that one distribution has and the other excludes, if that makes the amount infinite.
  public var supportViolation: Int? {
    if case .infinite(let witness) = self { return witness }
    return nil
  }

  /// An amount in nats as a number of `unit`s; `+∞` stays what it is.
  public func converted(to unit: InformationUnit) -> ExactDivergence {
    map { $0.converted(to: unit) }
  }

  /// The finite amount changed.
  func map(_ change: (ExactExpression) -> ExactExpression) -> ExactDivergence {
    switch self {
    case .finite(let expression): .finite(change(expression))
    case .infinite: self
    }
  }

  /// The sum of two amounts; the first witness counts.
  func adding(_ other: ExactDivergence) -> ExactDivergence {
    guard case .finite(let second) = other else { return expression == nil ? self : other }
    return map { $0 + second }
  }
}

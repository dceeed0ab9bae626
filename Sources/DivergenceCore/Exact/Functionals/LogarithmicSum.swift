/// Σ factor · log argument, put together without intermediate formulas.
struct LogarithmicSum {
  private var steps: [ExactExpression.Step] = []
  private var count = 0

  /// Adds factor · log argument, for an argument above zero.
  mutating func add(_ factor: ExactRational, timesLogarithmOf argument: ExactRational) {
    guard !factor.isZero, argument != .one else { return }
    steps += [.rational(factor), .rational(argument), .logarithm, .product]
    count += 1
  }

  /// The sum and a constant.
  func expression(plus constant: ExactRational = .zero) -> ExactExpression {
    if count == 0 { return ExactExpression(constant) }
    var steps = self.steps
    var count = self.count
    if !constant.isZero {
      steps.append(.rational(constant))
      count += 1
    }
    if count > 1 { steps.append(.sum(count)) }
    return ExactExpression(steps: steps)
  }
}

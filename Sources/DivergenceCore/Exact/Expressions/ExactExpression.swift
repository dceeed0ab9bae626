/// A formula of rationals, π, the natural logarithm, the exponential function, square roots and rational
/// powers.
///
/// It stands for one real number and is never rounded; ``certified(_:digits:)`` gives that number's digits,
/// ``sign(of:)`` its sign and ``agreement(of:with:)`` compares it with a printed decimal. What has no value,
/// such as the logarithm of 0, is refused there, as a typed error.
///
/// Rational parts are computed at once; what is left is kept as a flat list of steps, so that no nesting is
/// too deep.
public struct ExactExpression: Sendable, Hashable {
  /// The most steps that a formula may have; a greater one is refused when it is evaluated.
  public static let stepLimit = 1 << 18

  /// One step on a stack of numbers.
  enum Step: Sendable, Hashable {
    case rational(ExactRational)
    case pi
    /// Takes that many numbers.
    case sum(Int)
    case product
    case quotient
    case negation
    case logarithm
    case exponential
    case squareRoot
    case power(ExactRational)
  }

  /// The formula in postfix order; empty if it was too large.
  let steps: [Step]

  /// A formula of these steps, which leave one number; an empty one if they are too many.
  init(steps: [Step]) {
    self.steps = steps.count <= Self.stepLimit ? steps : []
  }

  /// A rational number.
  public init(_ value: ExactRational) { steps = [.rational(value)] }

  /// An integer.
  public init(_ value: Int) { self.init(ExactRational(value)) }

  /// π.
  public static let pi = ExactExpression(steps: [.pi])

  /// Whether the formula was larger than ``stepLimit``.
  var isTooLarge: Bool { steps.isEmpty }

  /// The number, if the formula is one rational number.
  public var rational: ExactRational? {
    if steps.count == 1, case .rational(let value) = steps[0] { return value }
    return nil
  }

  /// The steps of several formulas one after the other, then one more; too large if one of them is.
  static func joining(_ parts: [ExactExpression], then step: Step) -> ExactExpression {
    var count = 1
    for part in parts {
      count += part.steps.count
      guard !part.isTooLarge, count <= stepLimit else { return ExactExpression(steps: []) }
    }
    var steps: [Step] = []
    steps.reserveCapacity(count)
    for part in parts { steps += part.steps }
    steps.append(step)
    return ExactExpression(steps: steps)
  }
}

extension ExactExpression: ExpressibleByIntegerLiteral {
  /// An integer.
  public init(integerLiteral value: Int) { self.init(value) }
}

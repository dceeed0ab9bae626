/// A number on the stack of an evaluation: exactly known, or between bounds.
enum Approximation: Sendable {
  case exact(ExactRational)
  case ball(Ball)

  /// The number between bounds.
  func ball(_ precision: Int) -> Ball {
    switch self {
    case .exact(let value): Ball(value, precision: precision)
    case .ball(let ball): ball
    }
  }
}

/// Why an evaluation came to no number.
enum EvaluationFailure: Error {
  /// The operand of an operation may be where it has no value; more bits may tell.
  case imprecise(operation: String)
  /// The formula has no value, or is beyond a limit.
  case refused(DivergenceError)
}

extension ExactExpression {
  /// Rationals between which the number is, from an evaluation with `bits` bits; `nil` if that came to no
  /// number.
  package func bounds(withBits bits: Int) -> (lower: ExactRational, upper: ExactRational)? {
    guard let result = try? approximation(at: WorkingPrecision(atLeast: bits)) else { return nil }
    switch result {
    case .exact(let value): return (value, value)
    case .ball(let ball):
      let center = ball.center
      let margin = ExactRational(
        isNegative: false, numerator: ball.greatestMagnitude - ball.mantissa, lowestTermsOver: .one)
      let radius = margin * ExactRational(2).power(ball.exponent)
      return (center - radius, center + radius)
    }
  }

  /// The number between bounds, at a precision.
  func approximation(at precision: WorkingPrecision) throws(EvaluationFailure) -> Approximation {
    guard !isTooLarge else {
      throw .refused(.tooLarge(quantity: "the number of steps of a formula", limit: Self.stepLimit))
    }
    var stack: [Approximation] = []
    for step in steps {
      let result: Approximation
      switch step {
      case .rational(let value): result = .exact(value)
      case .pi: result = .ball(Ball.pi(at: precision))
      case .sum(let count): result = Self.sum(stack.suffix(count), at: precision)
      case .product: result = Self.product(stack[stack.count - 2], stack[stack.count - 1], at: precision)
      case .quotient:
        result = try Self.quotient(stack[stack.count - 2], stack[stack.count - 1], at: precision)
      case .negation: result = Self.negation(stack[stack.count - 1])
      case .logarithm: result = try Self.logarithm(stack[stack.count - 1], at: precision)
      case .exponential: result = .ball(try Self.exponential(stack[stack.count - 1], at: precision))
      case .squareRoot: result = try Self.squareRoot(stack[stack.count - 1], at: precision)
      case .power(let exponent):
        result = try Self.power(stack[stack.count - 1], exponent, at: precision)
      }
      stack.removeLast(step.operandCount)
      stack.append(result)
    }
    return stack[stack.count - 1]
  }

  private static func sum(_ parts: ArraySlice<Approximation>, at precision: WorkingPrecision) -> Approximation
  {
    var total = Ball(0)
    for part in parts { total = total.adding(part.ball(precision.bits), precision: precision.bits) }
    return .ball(total)
  }

  private static func negation(_ value: Approximation) -> Approximation {
    switch value {
    case .exact(let number): .exact(-number)
    case .ball(let ball): .ball(ball.negated)
    }
  }

  private static func product(
    _ left: Approximation, _ right: Approximation, at precision: WorkingPrecision
  ) -> Approximation {
    switch (left, right) {
    case (.exact(let factor), let other), (let other, .exact(let factor)):
      factor.isZero
        ? .exact(.zero)
        : .ball(other.ball(precision.bits).multiplied(by: factor, precision: precision.bits))
    case (.ball(let first), .ball(let second)):
      .ball(first.multiplied(by: second, precision: precision.bits))
    }
  }

  private static func quotient(
    _ dividend: Approximation, _ divisor: Approximation, at precision: WorkingPrecision
  ) throws(EvaluationFailure) -> Approximation {
    if case .exact(let number) = divisor {
      guard !number.isZero else { throw .refused(.divisionByZero) }
      return product(.exact(number.reciprocal), dividend, at: precision)
    }
    let bits = precision.bits
    guard let result = dividend.ball(bits).divided(by: divisor.ball(bits), precision: bits) else {
      throw .imprecise(operation: "telling a divisor from 0")
    }
    return .ball(result)
  }

  private static func logarithm(
    _ value: Approximation, at precision: WorkingPrecision
  ) throws(EvaluationFailure) -> Approximation {
    try requireSign(of: value, orZero: false, function: "logarithm")
    switch value {
    case .exact(let number): return .ball(Ball.logarithm(of: number, at: precision))
    case .ball(let ball):
      guard let result = ball.logarithm(at: precision) else {
        throw .imprecise(operation: "telling the argument of a logarithm from 0")
      }
      return .ball(result)
    }
  }

  private static func exponential(
    _ value: Approximation, at precision: WorkingPrecision
  ) throws(EvaluationFailure) -> Ball {
    do {
      if let result = try value.ball(precision.bits).exponential(at: precision) { return result }
    } catch {
      throw .refused(error)
    }
    throw .imprecise(operation: "an exponential")
  }

  private static func squareRoot(
    _ value: Approximation, at precision: WorkingPrecision
  ) throws(EvaluationFailure) -> Approximation {
    try requireSign(of: value, orZero: true, function: "square root")
    if case .exact(let number) = value, number.isZero { return value }
    guard let result = value.ball(precision.bits).squareRoot(precision: precision.bits) else {
      throw .imprecise(operation: "telling the argument of a square root from 0")
    }
    return .ball(result)
  }

  /// Refuses what is certainly below 0, and 0 itself where it has no value.
  private static func requireSign(
    of value: Approximation, orZero: Bool, function: String
  ) throws(EvaluationFailure) {
    let isOutside =
      switch value {
      case .exact(let number): number.isNegative || (number.isZero && !orZero)
      case .ball(let ball): ball.isNegative && !ball.mayBeZero
      }
    if isOutside { throw .refused(.outsideDomain(function: function)) }
  }

  private static func power(
    _ value: Approximation, _ exponent: ExactRational, at precision: WorkingPrecision
  ) throws(EvaluationFailure) -> Approximation {
    if case .exact(let number) = value, number.isZero {
      guard exponent.isPositive else { throw .refused(.divisionByZero) }
      return value
    }
    let base = value.ball(precision.bits)
    guard let count = exponent.integer, count.magnitude <= 1 << 20 else {
      if !exponent.isInteger { try requireSign(of: value, orZero: true, function: "power") }
      return try generalPower(value, exponent, at: precision)
    }
    if let top = base.powerAbove, (abs(top) + precision.bits) > Ball.exponentLimit / max(1, abs(count)) {
      throw .refused(.tooLarge(quantity: "a power of two", limit: Ball.exponentLimit))
    }
    let result = Approximation.ball(base.power(count.magnitude, precision: precision.bits))
    return count < 0 ? try quotient(.exact(.one), result, at: precision) : result
  }

  /// e^(exponent · log base), for exponents that are no moderate integers.
  private static func generalPower(
    _ value: Approximation, _ exponent: ExactRational, at precision: WorkingPrecision
  ) throws(EvaluationFailure) -> Approximation {
    let base = value.ball(precision.bits)
    let isNegative = base.isNegative && !base.mayBeZero
    let logarithm = try logarithm(isNegative ? negation(value) : value, at: precision)
    let result = try exponential(product(.exact(exponent), logarithm, at: precision), at: precision)
    return .ball(isNegative && exponent.numerator.isOdd ? result.negated : result)
  }
}

extension ExactExpression.Step {
  /// How many numbers the step takes from the stack.
  var operandCount: Int {
    switch self {
    case .rational, .pi: 0
    case .sum(let count): count
    case .product, .quotient: 2
    case .negation, .logarithm, .exponential, .squareRoot, .power: 1
    }
  }
}

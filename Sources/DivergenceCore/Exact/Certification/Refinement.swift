/// A formula evaluated again and again with more bits, until a question is decided or the bits end.
struct Refinement {
  let expression: ExactExpression
  /// The most bits that are tried.
  let limit: Int
  /// The bits that the next evaluation has at least.
  private var bits: Int
  private var attempts = 0
  /// What could not be done at the last precision.
  private var obstacle: String?
  private let isLinearInLogarithms: Bool

  /// Starts with about `bits` bits; with `limit` bits it ends, earlier for formulas of many steps.
  init(_ expression: ExactExpression, startingWith bits: Int, limit: Int) {
    self.expression = expression
    // The work grows at least with the steps and the square of the bits: bound it to some seconds.
    let affordable = Magnitude(UInt64((1 << 38) / max(1, expression.steps.count))).squareRoot.small
    self.limit = max(2 * bits, min(limit, Int(affordable)))
    self.bits = bits
    isLinearInLogarithms = expression.isLinearInLogarithms
  }

  /// The next and better approximation, `nil` if the bits have ended.
  ///
  /// Throws what the formula is refused for, and ``DivergenceError/notConverged(method:)`` if the bits ended
  /// before every part of it was seen to have a value.
  mutating func next() throws(DivergenceError) -> Approximation? {
    if let value = expression.rational { return .exact(value) }
    while bits <= limit {
      let precision = WorkingPrecision(atLeast: bits)
      bits *= 2
      attempts += 1
      do {
        let approximation = try expression.approximation(at: precision)
        obstacle = nil
        guard case .ball(let ball) = approximation, !ball.error.isZero else { return approximation.asExact }
        if let exact = exactValue(isSuspected: ball.mayBeZero) { return .exact(exact) }
        return approximation
      } catch {
        switch error {
        case .refused(let reason): throw reason
        case .imprecise(let operation): obstacle = operation
        }
        if let exact = exactValue(isSuspected: true) { return .exact(exact) }
      }
    }
    if let obstacle { throw DivergenceError.notConverged(method: obstacle) }
    return nil
  }

  /// Asks for at least `count` more bits than last time, instead of twice as many, where that is less.
  mutating func needsOnly(_ count: Int) {
    bits = min(bits, bits / 2 + max(count, 64))
  }

  /// The exact value, looked for once at little cost and, if the question stays open, once at a greater one.
  private func exactValue(isSuspected: Bool) -> ExactRational? {
    switch attempts {
    case 1: isLinearInLogarithms && !isSuspected ? nil : expression.exactValue(budget: 4096)
    case 3: expression.exactValue(budget: 1 << 18)
    default: nil
    }
  }
}

extension Approximation {
  /// A ball without an error as the rational it is.
  fileprivate var asExact: Approximation {
    guard case .ball(let ball) = self, ball.error.isZero else { return self }
    return .exact(ball.center)
  }
}

extension Ball {
  /// The number in the middle.
  var center: ExactRational {
    ExactRational(isNegative: isNegative, numerator: mantissa, lowestTermsOver: .one)
      * ExactRational(2).power(exponent)
  }
}

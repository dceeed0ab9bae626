/// Whether a formula is rational, found without numerics.
extension ExactExpression {
  /// The number, if the formula is seen to be rational by comparing its logarithms and roots.
  ///
  /// `budget` bounds the work: it is about the number of greatest common divisors. `nil` means not seen; for
  /// linear forms in logarithms and sums of roots within the budget it means irrational.
  func exactValue(budget: Int) -> ExactRational? {
    if let rational { return rational }
    guard !isTooLarge, steps.count <= 16 * budget else { return nil }
    var base = CoprimeBase(budget: budget)
    var operand: ExactRational?
    var hasRoots = false
    for step in steps {
      switch step {
      case .rational(let value):
        operand = value
        continue
      case .logarithm, .squareRoot, .power:
        if let operand, !base.insert(operand) { return nil }
      case .pi, .sum, .product, .quotient, .negation, .exponential: break
      }
      switch step {
      case .exponential, .squareRoot, .power: hasRoots = true
      default: break
      }
      operand = nil
    }
    // Rationals that appear on the way, such as the factor of a root, refine the base and start again.
    for _ in 0..<8 {
      if hasRoots { base.reducePowers() }
      var missing: ExactRational?
      if let form = form(over: base, missing: &missing) { return form.rational }
      guard let missing, base.insert(missing) else { return nil }
    }
    return nil
  }

  /// The formula as a form; `nil` if it is none, and then perhaps because `missing` does not factor over the
  /// base.
  private func form(over base: CoprimeBase, missing: inout ExactRational?) -> ExactForm? {
    var stack: [ExactForm] = []
    for step in steps {
      var result: ExactForm?
      let last = stack.last ?? ExactForm()
      switch step {
      case .rational(let value): result = ExactForm(value)
      case .pi: result = ExactForm(.one, times: ExactForm.Monomial(pi: 1))
      case .sum(let count):
        var sum = ExactForm()
        for part in stack.suffix(count) { sum.add(part) }
        result = sum.terms.count <= ExactForm.termLimit ? sum : nil
      case .product: result = stack[stack.count - 2].multiplied(by: last, over: base)
      case .quotient: result = Self.quotient(stack[stack.count - 2], last, over: base)
      case .negation: result = last.multiplied(by: -1)
      case .logarithm: result = last.logarithm(over: base)
      case .exponential: result = last.exponential(over: base)
      case .squareRoot: result = last.power(ExactRational.one / 2, over: base)
      case .power(let exponent): result = last.power(exponent, over: base)
      }
      guard let result else {
        if let factor = last.single?.factor, factor.isPositive, base.exponents(of: factor) == nil {
          missing = factor
        }
        return nil
      }
      guard result.isModerate else { return nil }
      stack.removeLast(step.operandCount)
      stack.append(result)
    }
    return stack.last
  }

  /// The quotient of forms: by one term, or of multiples of each other.
  private static func quotient(
    _ dividend: ExactForm, _ divisor: ExactForm, over base: CoprimeBase
  ) -> ExactForm? {
    if divisor.terms.isEmpty { return nil }
    if let ratio = dividend.ratio(to: divisor) { return ExactForm(ratio) }
    return divisor.power(-1, over: base).flatMap { dividend.multiplied(by: $0, over: base) }
  }

  /// Whether the formula is a sum of rational multiples of logarithms of rationals, so that it is 0 or
  /// irrational (Baker 1966).
  var isLinearInLogarithms: Bool {
    /// What a number on the stack is.
    enum Kind {
      case rational
      case logarithms
    }
    var stack: [Kind] = []
    for step in steps {
      let result: Kind
      switch step {
      case .rational: result = .rational
      case .sum(let count):
        let parts = stack.suffix(count)
        guard let first = parts.first, parts.allSatisfy({ $0 == first }) else { return false }
        result = first
      case .product:
        let (left, right) = (stack[stack.count - 2], stack[stack.count - 1])
        guard left == .rational || right == .rational else { return false }
        result = left == .rational ? right : left
      case .quotient:
        guard stack[stack.count - 1] == .rational else { return false }
        result = stack[stack.count - 2]
      case .negation: result = stack[stack.count - 1]
      case .logarithm:
        guard stack[stack.count - 1] == .rational else { return false }
        result = .logarithms
      case .pi, .exponential, .squareRoot, .power: return false
      }
      stack.removeLast(step.operandCount)
      stack.append(result)
    }
    return stack.last == .logarithms
  }
}

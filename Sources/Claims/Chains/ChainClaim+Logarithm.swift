import Notation

extension ChainClaim {
  /// Whether a `log` without a base occurs in the calculation.
  package var hasBareLogarithm: Bool {
    chain.members.contains { $0.expression?.hasBareLogarithm ?? false }
  }

  /// Whether the printed number `text` stands inside a member of the calculation.
  package func mentions(_ text: String) -> Bool {
    chain.members.contains {
      $0.literal == nil && $0.expression?.numbers.contains { $0.literal.text == text } ?? false
    }
  }
}

extension Expression {
  /// Whether a `log` without a base occurs in it.
  fileprivate var hasBareLogarithm: Bool {
    switch self {
    case .number, .constant, .symbol, .application: false
    case .negative(let inner), .root(_, let inner): inner.hasBareLogarithm
    case .sum(let parts), .product(let parts), .list(let parts), .function(_, let parts):
      parts.contains(where: \.hasBareLogarithm)
    case .quotient(let first, let second), .power(let first, let second):
      first.hasBareLogarithm || second.hasBareLogarithm
    case .logarithm(let kind, let inner):
      if case .unstated = kind { true } else { inner.hasBareLogarithm }
    }
  }
}

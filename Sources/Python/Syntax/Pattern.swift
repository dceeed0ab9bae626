/// What a `case` compares its subject with (PEP 634).
indirect enum Pattern: Sendable {
  /// A literal number or string, or a dotted name: compared with `==`.
  case value(Expression)
  /// `None`, `True` or `False`: compared with `is`.
  case singleton(Expression)
  case wildcard
  case capture(NameUse)
  /// `*name` or `*_` in a sequence.
  case star(NameUse?)
  case sequence([Pattern])
  case mapping([MappingPattern], rest: NameUse?)
  case instance(Expression, positional: [Pattern], keywords: [KeywordPattern])
  case alternatives([Pattern])
  case named(Pattern, NameUse)
}

/// `key: pattern` of a mapping pattern.
struct MappingPattern: Sendable {
  let key: Expression
  let pattern: Pattern
}

/// `attribute=pattern` of a class pattern.
struct KeywordPattern: Sendable {
  let name: String
  let pattern: Pattern
}

extension Pattern {
  /// The expressions inside, in order of evaluation.
  var expressions: [Expression] {
    switch self {
    case .value(let value), .singleton(let value): [value]
    case .wildcard, .capture, .star: []
    case .sequence(let patterns), .alternatives(let patterns): patterns.flatMap(\.expressions)
    case .mapping(let items, _): items.flatMap { [$0.key] + $0.pattern.expressions }
    case .instance(let type, let positional, let keywords):
      [type] + positional.flatMap(\.expressions) + keywords.flatMap(\.pattern.expressions)
    case .named(let inner, _): inner.expressions
    }
  }

  /// The names that a match binds; alternatives name theirs again.
  var bindings: [NameUse] {
    switch self {
    case .value, .singleton, .wildcard: []
    case .capture(let use): [use]
    case .star(let use): use.map { [$0] } ?? []
    case .sequence(let patterns): patterns.flatMap(\.bindings)
    case .alternatives(let patterns): patterns.flatMap(\.bindings)
    case .mapping(let items, let rest): items.flatMap(\.pattern.bindings) + (rest.map { [$0] } ?? [])
    case .instance(_, let positional, let keywords):
      positional.flatMap(\.bindings) + keywords.flatMap(\.pattern.bindings)
    case .named(let inner, let use): inner.bindings + [use]
    }
  }
}

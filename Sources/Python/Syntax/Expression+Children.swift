extension Expression {
  /// The expressions directly inside, in order of evaluation, bodies of lambdas excepted.
  var children: [Expression] {
    switch kind {
    case .constant, .name: []
    case .yield(let value): value.map { [$0] } ?? []
    case .formatted(let parts): parts.flatMap(\.expressions)
    case .tuple(let elements), .list(let elements), .set(let elements), .conjunction(let elements),
      .disjunction(let elements), .unsupported(_, let elements):
      elements
    case .dict(let items): items.flatMap { item in (item.key.map { [$0] } ?? []) + [item.value] }
    case .unary(_, let operand), .starred(let operand), .named(_, let operand), .attribute(let operand, _),
      .yieldFrom(let operand):
      [operand]
    case .binary(_, let left, let right), .element(let left, let right): [left, right]
    case .comparison(let first, let rest): [first] + rest.map(\.operand)
    case .conditional(let test, let then, let otherwise): [test, then, otherwise]
    case .call(let call): [call.callee] + call.arguments.map(\.value)
    case .slice(let lower, let upper, let step): [lower, upper, step].compactMap(\.self)
    case .lambda(let definition): definition.parameters.compactMap(\.defaultValue)
    case .comprehension(let made):
      made.clauses.flatMap { [$0.iterable, $0.target] + $0.conditions } + [made.element]
        + (made.value.map { [$0] } ?? [])
    }
  }
}

extension FormattedPart {
  /// The expressions of a replacement field, those of its specification included.
  var expressions: [Expression] {
    switch self {
    case .text: []
    case .field(let value, _, _, let specification): [value] + (specification ?? []).flatMap(\.expressions)
    }
  }
}

extension Statement {
  /// The expressions that the statement itself holds, those of blocks inside it excepted.
  var expressions: [Expression] {
    switch kind {
    case .expression(let value): [value]
    case .assignment(let targets, let value): [value] + targets
    case .augmented(let target, _, let value): [target, value]
    case .annotated(let target, let value): (value.map { [$0] } ?? []) + [target]
    case .branches(let branches, _): branches.map(\.test)
    case .whileLoop(let test, _, _): [test]
    case .forLoop(let target, let iterable, _, _): [iterable, target]
    case .function(let definition): definition.decorators + definition.parameters.compactMap(\.defaultValue)
    case .classDefinition(let definition): definition.decorators + definition.bases.map(\.value)
    case .returning(let value): value.map { [$0] } ?? []
    case .assertion(let test, let message): [test] + (message.map { [$0] } ?? [])
    case .raising(let value, let cause): [value, cause].compactMap(\.self)
    case .attempt(let attempt): attempt.handlers.compactMap(\.type)
    case .delete(let targets): targets
    case .with(let items, _): items.flatMap { [$0.context] + ($0.target.map { [$0] } ?? []) }
    case .match(let subject, let cases):
      [subject] + cases.flatMap { $0.pattern.expressions + ($0.condition.map { [$0] } ?? []) }
    case .unsupported(_, let expressions, _, _): expressions
    case .pass, .breaking, .continuing, .importModules, .importFrom, .global, .nonlocal: []
    }
  }

  /// The blocks inside that run in the same scope.
  var blocks: [[Statement]] {
    switch kind {
    case .branches(let branches, let otherwise): branches.map(\.body) + [otherwise]
    case .whileLoop(_, let body, let otherwise), .forLoop(_, _, let body, let otherwise): [body, otherwise]
    case .attempt(let attempt):
      [attempt.body] + attempt.handlers.map(\.body) + [attempt.otherwise, attempt.finally]
    case .with(_, let body): [body]
    case .match(_, let cases): cases.map(\.body)
    case .unsupported(_, _, let body, _): [body]
    default: []
    }
  }

  /// The names that the statement itself binds, walrus targets in its expressions included.
  var bindings: [NameUse] {
    var names: [NameUse] = []
    switch kind {
    case .assignment(let targets, _): for target in targets { target.collectTargets(into: &names) }
    case .augmented(let target, _, _), .annotated(let target, _): target.collectTargets(into: &names)
    case .forLoop(let target, _, _, _): target.collectTargets(into: &names)
    case .function(let definition): if let binding = definition.binding { names.append(binding) }
    case .classDefinition(let definition): names.append(definition.binding)
    case .importModules(let imported), .importFrom(_, let imported):
      names += imported.filter { $0.path != "*" }.map(\.binding)
    case .attempt(let attempt): names += attempt.handlers.compactMap(\.name)
    case .delete(let targets): for target in targets { target.collectTargets(into: &names) }
    case .with(let items, _): for item in items { item.target?.collectTargets(into: &names) }
    case .match(_, let cases): for one in cases { names += one.pattern.bindings }
    case .unsupported(_, _, _, let bindings): names += bindings
    default: break
    }
    for expression in expressions { expression.collectNamed(into: &names) }
    return names
  }
}

extension Expression {
  /// Adds the names that this expression binds when it stands as a target.
  func collectTargets(into names: inout [NameUse]) {
    switch kind {
    case .name(let use): names.append(use)
    case .tuple(let elements), .list(let elements):
      for element in elements { element.collectTargets(into: &names) }
    case .starred(let inner): inner.collectTargets(into: &names)
    default: return
    }
  }

  /// Adds the names that `:=` binds in this expression, comprehensions included, lambdas not.
  func collectNamed(into names: inout [NameUse]) {
    if case .named(let use, _) = kind { names.append(use) }
    forEachChild { $0.collectNamed(into: &names) }
  }

  /// Does something with every one of `children`, without an array of them for the usual kinds.
  func forEachChild(_ body: (Expression) -> Void) {
    switch kind {
    case .constant, .name: return
    case .unary(_, let operand), .attribute(let operand, _): body(operand)
    case .binary(_, let left, let right), .element(let left, let right):
      body(left)
      body(right)
    case .call(let call):
      body(call.callee)
      for argument in call.arguments { body(argument.value) }
    case .tuple(let elements), .list(let elements): for element in elements { body(element) }
    default: for child in children { body(child) }
    }
  }
}

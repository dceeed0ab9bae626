import SourceText

/// Finds for every name use the slot, cell or global it means, by Python's rules of scope.
struct Resolver {
  private enum Kind {
    case module
    case function
    case classBody
    /// A comprehension: it has names of its own but runs in the frame around it.
    case overlay
  }

  private struct Scope {
    let kind: Kind
    let parent: Int?
    /// The scope whose frame this one runs in; itself unless it is an overlay.
    let host: Int
    /// Names bound here, as indices of variables of the host.
    var variables: [String: Int] = [:]
    /// In a class body: names bound there. In a function: names declared global.
    var names: Set<String> = []
  }

  private struct Variable {
    let name: String
    /// The variable of the enclosing host that this one is, if it is not the host's own.
    var source: Int?
    var isCaptured = false
    /// The overlay that binds it, if one does.
    var overlay: Int?
  }

  private struct Host {
    /// The host whose frame is running when this one's function is made.
    let parent: Int?
    var variables: [Variable] = []
    var uses: [(use: Int, variable: Int)] = []
  }

  private var scopes: [Scope?]
  private var hosts: [Host?]
  private var order: [Int] = [0]
  private var resolution = Resolution()
  private var globalIndices: [String: Int] = [:]
  private var problem: SyntaxError?
  /// The scopes of generator expressions: `:=` inside binds around them.
  private var generators: Set<Int> = []

  private init(_ tree: SyntaxTree) {
    scopes = Array(repeating: nil, count: tree.scopeCount)
    hosts = Array(repeating: nil, count: tree.scopeCount)
    resolution.references = Array(repeating: .global(0), count: tree.useCount)
    resolution.layouts = Array(repeating: ScopeLayout(), count: tree.scopeCount)
    scopes[0] = Scope(kind: .module, parent: nil, host: 0)
    hosts[0] = Host(parent: nil)
  }

  /// The places of all names of `tree`, or why its declarations contradict one another.
  static func resolve(_ tree: SyntaxTree) -> (Resolution, SyntaxError?) {
    var resolver = Resolver(tree)
    resolver.walk(tree.statements, in: 0)
    resolver.layOut()
    return (resolver.resolution, resolver.problem)
  }

  private mutating func walk(_ statements: [Statement], in scope: Int) {
    for statement in statements { walk(statement, in: scope) }
  }

  private mutating func walk(_ statement: Statement, in scope: Int) {
    for expression in statement.expressions { walk(expression, in: scope) }
    switch statement.kind {
    case .function(let definition):
      if let binding = definition.binding { resolve(binding, in: scope) }
      enter(definition, from: scope)
    case .classDefinition(let definition):
      resolve(definition.binding, in: scope)
      open(definition.scope, .classBody, from: scope)
      scopes[definition.scope]?.names = Set(Resolver.bindings(of: definition.body).map(\.name))
      walk(definition.body, in: definition.scope)
    case .importModules(let names), .importFrom(_, let names):
      for name in names { resolve(name.binding, in: scope) }
    case .attempt(let attempt):
      for handler in attempt.handlers { if let name = handler.name { resolve(name, in: scope) } }
    case .match(_, let cases):
      for one in cases { for binding in one.pattern.bindings { resolve(binding, in: scope) } }
    case .unsupported(_, _, _, let bindings): for binding in bindings { resolve(binding, in: scope) }
    default: break
    }
    for block in statement.blocks { walk(block, in: scope) }
  }

  private mutating func walk(_ expression: Expression, in scope: Int) {
    switch expression.kind {
    case .name(let use): resolve(use, in: scope)
    case .named(let use, let value):
      walk(value, in: scope)
      var target = scope
      while isComprehension(target), let parent = scopes[target]?.parent { target = parent }
      resolve(use, in: target, from: scope)
    case .lambda(let definition):
      for child in expression.children { walk(child, in: scope) }
      enter(definition, from: scope)
    case .comprehension(let made): walk(made, in: scope)
    default: expression.forEachChild { walk($0, in: scope) }
    }
  }

  private func isComprehension(_ scope: Int) -> Bool {
    scopes[scope]?.kind == .overlay || generators.contains(scope)
  }

  private mutating func walk(_ made: Comprehension, in scope: Int) {
    guard let first = made.clauses.first else { return }
    walk(first.iterable, in: scope)
    if made.kind == .generator {
      open(made.scope, .function, from: scope)
      generators.insert(made.scope)
    } else {
      open(made.scope, .overlay, from: scope)
    }
    for clause in made.clauses {
      var targets: [NameUse] = []
      clause.target.collectTargets(into: &targets)
      for target in targets { declare(target.name, in: made.scope) }
    }
    for (index, clause) in made.clauses.enumerated() {
      if index > 0 { walk(clause.iterable, in: made.scope) }
      walk(clause.target, in: made.scope)
      for condition in clause.conditions { walk(condition, in: made.scope) }
    }
    walk(made.element, in: made.scope)
    if let value = made.value { walk(value, in: made.scope) }
  }

  private mutating func enter(_ definition: FunctionDefinition, from scope: Int) {
    let own = definition.scope
    open(own, .function, from: scope)
    var outer: Set<String> = []
    for declaration in Resolver.declarations(in: definition.body) {
      switch declaration.kind {
      case .global(let names): for name in names { scopes[own]?.names.insert(name.name) }
      case .nonlocal(let names):
        for name in names {
          outer.insert(name.name)
          if !isBoundAround(name.name, scope: own), problem == nil {
            problem = SyntaxError(
              message: "no binding for nonlocal '\(name.name)' found", range: declaration.range)
          }
        }
      default: break
      }
    }
    for parameter in definition.parameters { declare(parameter.binding.name, in: own) }
    for binding in Resolver.bindings(of: definition.body) where !outer.contains(binding.name) {
      if scopes[own]?.names.contains(binding.name) != true { declare(binding.name, in: own) }
    }
    for parameter in definition.parameters { resolve(parameter.binding, in: own) }
    walk(definition.body, in: own)
  }

  private mutating func open(_ scope: Int, _ kind: Kind, from parent: Int) {
    let parentHost = scopes[parent]?.host ?? 0
    scopes[scope] = Scope(kind: kind, parent: parent, host: kind == .overlay ? parentHost : scope)
    guard kind != .overlay else { return }
    hosts[scope] = Host(parent: parentHost)
    order.append(scope)
  }

  private mutating func declare(_ name: String, in scope: Int) {
    guard let current = scopes[scope], current.variables[name] == nil else { return }
    let overlay = current.kind == .overlay ? scope : nil
    scopes[scope]?.variables[name] = hosts[current.host]?.variables.count ?? 0
    hosts[current.host]?.variables.append(Variable(name: name, overlay: overlay))
  }

  private func isBoundAround(_ name: String, scope: Int) -> Bool {
    var next = scopes[scope]?.parent
    while let index = next, let scope = scopes[index] {
      if scope.kind == .function, scope.variables[name] != nil { return true }
      next = scope.parent
    }
    return false
  }

  private mutating func resolve(_ use: NameUse, in start: Int, from origin: Int? = nil) {
    var next: Int? = start
    var isInner = true
    while let index = next, let scope = scopes[index] {
      switch scope.kind {
      case .module:
        resolution.references[use.use] = .global(globalIndex(use.name))
        return
      case .classBody:
        if isInner, scope.names.contains(use.name) {
          resolution.references[use.use] = .member(globalIndex(use.name))
          return
        }
        isInner = false
      case .function, .overlay:
        if scope.kind == .function, scope.names.contains(use.name) {
          resolution.references[use.use] = .global(globalIndex(use.name))
          return
        }
        if let variable = scope.variables[use.name] {
          let host = scopes[origin ?? start]?.host ?? 0
          let own = capture(variable, of: scope.host, in: host, name: use.name)
          hosts[host]?.uses.append((use.use, own))
          return
        }
        // Comprehensions do not see the names of a class either.
        isInner = false
      }
      next = scope.parent
    }
  }

  /// The variable of `host` that is `variable` of `owner`, made known to every frame between them.
  private mutating func capture(_ variable: Int, of owner: Int, in host: Int, name: String) -> Int {
    if owner == host { return variable }
    guard let parent = hosts[host]?.parent else { return variable }
    let source = capture(variable, of: owner, in: parent, name: name)
    if let known = hosts[host]?.variables.firstIndex(where: { $0.source == source }) { return known }
    hosts[parent]?.variables[source].isCaptured = true
    hosts[host]?.variables.append(Variable(name: name, source: source))
    return (hosts[host]?.variables.count ?? 1) - 1
  }

  private mutating func globalIndex(_ name: String) -> Int {
    if let known = globalIndices[name] { return known }
    globalIndices[name] = resolution.globalNames.count
    resolution.globalNames.append(name)
    return resolution.globalNames.count - 1
  }

  /// Gives every variable its slot or cell, outer frames first.
  private mutating func layOut() {
    var places: [Int: [Reference]] = [:]
    for index in order {
      guard let host = hosts[index] else { continue }
      var layout = ScopeLayout()
      var own = Array(repeating: Reference.local(0), count: host.variables.count)
      for (position, variable) in host.variables.enumerated() where variable.source == nil {
        if variable.isCaptured {
          own[position] = .cell(layout.ownCells)
          layout.ownCells += 1
          layout.cellNames.append(variable.name)
        } else {
          own[position] = .local(layout.localCount)
          layout.localCount += 1
          layout.localNames.append(variable.name)
        }
        guard let overlay = variable.overlay else { continue }
        switch own[position] {
        case .cell(let cell): resolution.layouts[overlay].renewedCells.append(cell)
        case .local(let slot): resolution.layouts[overlay].clearedSlots.append(slot)
        case .global, .member: break
        }
      }
      for (position, variable) in host.variables.enumerated() {
        guard let source = variable.source, let parent = host.parent else { continue }
        own[position] = .cell(layout.ownCells + layout.captures.count)
        layout.cellNames.append(variable.name)
        if case .cell(let cell) = places[parent]?[source] { layout.captures.append(cell) }
      }
      places[index] = own
      for (use, variable) in host.uses { resolution.references[use] = own[variable] }
      resolution.layouts[index] = layout
    }
  }

  /// The names that statements bind in their own scope, blocks included.
  static func bindings(of statements: [Statement]) -> [NameUse] {
    var names: [NameUse] = []
    collectBindings(of: statements, into: &names)
    return names
  }

  private static func collectBindings(of statements: [Statement], into names: inout [NameUse]) {
    for statement in statements {
      names += statement.bindings
      for block in statement.blocks { collectBindings(of: block, into: &names) }
    }
  }

  /// The `global` and `nonlocal` statements of a function's own scope.
  private static func declarations(in statements: [Statement]) -> [Statement] {
    statements.flatMap { statement -> [Statement] in
      switch statement.kind {
      case .global, .nonlocal: [statement]
      default: statement.blocks.flatMap { declarations(in: $0) }
      }
    }
  }
}

import SourceText

/// What a program reads, binds and uses, found without running it.
struct Survey: Sendable {
  /// A name read as a global, with the attributes asked of it and the keywords of a call.
  struct Read: Sendable {
    let name: String
    /// The attributes written behind it: `linalg`, `norm`.
    let path: [String]
    /// The keywords, if it is called.
    let keywords: [String]
    let range: ByteRange
  }

  /// What code does to global names.
  enum Step: Sendable {
    case read(Read)
    case bind(String)
    /// `import`: the name stands for this path.
    case importing(String, path: String)
  }

  /// Code that runs together: the top level, or a function with everything inside it.
  struct Region: Sendable {
    var steps: [Step] = []
    /// Reads in lambdas and inner functions: they may run when later names are bound.
    var deferred: [Read] = []
    var unsupported: [Unsupported] = []
    /// Attribute names that are asked of something, with their places.
    var attributes: [(name: String, range: ByteRange)] = []
  }

  /// What runs when the program does.
  var main = Region()
  /// What runs when something of this name is called: functions and classes of the top level.
  var regions: [String: [Region]] = [:]
  /// Names that objects of the program have as attributes.
  var ownAttributes: Set<String> = []
  /// Every name that the top level binds.
  var bound: Set<String> = []
  /// Names that functions bind after `global`.
  var boundByFunctions: Set<String> = []
}

/// Walks a tree and fills a survey.
struct Surveyor {
  private let references: [Reference]
  private let constants: [Constant]
  private(set) var survey = Survey()
  private var region = Survey.Region()
  /// Whether the code being walked runs later than the code around it.
  private var isDeferred = false
  /// Whether the code being walked is a function of the top level.
  private var isInFunction = false

  /// A surveyor of a resolved tree.
  init(_ tree: SyntaxTree, _ resolution: Resolution) {
    references = resolution.references
    constants = tree.constants
  }

  /// The survey of a tree.
  static func survey(_ tree: SyntaxTree, _ resolution: Resolution) -> Survey {
    var surveyor = Surveyor(tree, resolution)
    surveyor.walk(tree.statements, isTopLevel: true)
    surveyor.survey.main = surveyor.region
    return surveyor.survey
  }

  private mutating func walk(_ statements: [Statement], isTopLevel: Bool) {
    for statement in statements { walk(statement, isTopLevel: isTopLevel) }
  }

  private mutating func walk(_ statement: Statement, isTopLevel: Bool) {
    if case .with(let items, let body) = statement.kind {
      for item in items { walk(item) }
      for binding in statement.bindings { bind(binding) }
      return walk(body, isTopLevel: isTopLevel)
    }
    if case .match(let subject, let cases) = statement.kind {
      walk(subject)
      for one in cases { walk(one, isTopLevel: isTopLevel) }
      for binding in statement.bindings { bind(binding) }
      return
    }
    let targets = Surveyor.targets(of: statement)
    for expression in statement.expressions.dropLast(targets.count) { walk(expression) }
    for target in targets { walk(target: target) }
    switch statement.kind {
    case .importModules(let names):
      for name in names {
        let path = name.isRenamed ? name.path : name.binding.name
        bind(name.binding, importing: path)
      }
    case .importFrom(let module, let names):
      for name in names {
        if name.path == "*" {
          importAll(of: module, name.range)
        } else {
          bind(name.binding, importing: module + "." + name.path)
        }
      }
    case .function(let definition):
      enter(definition, isTopLevel: isTopLevel)
      for binding in statement.bindings { bind(binding) }
      return
    case .classDefinition(let definition):
      enter(definition, isTopLevel: isTopLevel)
      for binding in statement.bindings { bind(binding) }
      return
    case .unsupported(let name, _, _, _): refuse(name, statement.range)
    default: break
    }
    if case .importModules = statement.kind {
    } else if case .importFrom = statement.kind {
    } else {
      for binding in statement.bindings { bind(binding) }
    }
    for block in statement.blocks { walk(block, isTopLevel: isTopLevel) }
  }

  /// Walks one `case`: its condition and its block may read what the pattern binds.
  private mutating func walk(_ one: MatchCase, isTopLevel: Bool) {
    for expression in one.pattern.expressions { walk(expression) }
    for binding in one.pattern.bindings { bind(binding) }
    if let condition = one.condition { walk(condition) }
    walk(one.body, isTopLevel: isTopLevel)
  }

  /// Walks one item of a `with` statement: the next one may read what it binds.
  private mutating func walk(_ item: WithItem) {
    walk(item.context)
    guard let target = item.target else { return }
    walk(target: target)
    var names: [NameUse] = []
    target.collectTargets(into: &names)
    for name in names { bind(name) }
  }

  /// The expressions of a statement that are only assigned to; they are its last ones.
  private static func targets(of statement: Statement) -> [Expression] {
    switch statement.kind {
    case .assignment(let targets, _): targets
    case .annotated(let target, _), .forLoop(let target, _, _, _): [target]
    default: []
    }
  }

  /// Walks what a target reads: the object whose attribute or element it is.
  private mutating func walk(target: Expression) {
    switch target.kind {
    case .name: return
    case .tuple(let elements), .list(let elements): for element in elements { walk(target: element) }
    case .starred(let inner): walk(target: inner)
    case .attribute(let owner, let name):
      survey.ownAttributes.insert(name)
      walk(owner)
    default: walk(target)
    }
  }

  private mutating func enter(_ definition: FunctionDefinition, isTopLevel: Bool) {
    guard isTopLevel, !isDeferred, let binding = definition.binding else {
      later { $0.walk(definition.body, isTopLevel: false) }
      return
    }
    let inner = separately { $0.walk(definition.body, isTopLevel: false) }
    survey.regions[binding.name, default: []].append(inner)
  }

  private mutating func enter(_ definition: ClassDefinition, isTopLevel: Bool) {
    var methods: [Statement] = []
    for statement in definition.body {
      for binding in statement.bindings {
        survey.ownAttributes.insert(binding.name)
        if Limitation.syntax[binding.name] != nil { refuse(binding.name, statement.range) }
      }
      if case .function(let method) = statement.kind {
        for expression in statement.expressions { walk(expression) }
        methods += method.body
      } else {
        walk(statement, isTopLevel: false)
      }
    }
    if isTopLevel, !isDeferred {
      let inner = separately { $0.walk(methods, isTopLevel: false) }
      survey.regions[definition.binding.name, default: []].append(inner)
    } else {
      later { $0.walk(methods, isTopLevel: false) }
    }
  }

  private mutating func separately(_ body: (inout Surveyor) -> Void) -> Survey.Region {
    let outer = region
    region = Survey.Region()
    isInFunction = true
    body(&self)
    isInFunction = false
    let inner = region
    region = outer
    return inner
  }

  private mutating func later(_ body: (inout Surveyor) -> Void) {
    let outer = isDeferred
    isDeferred = true
    body(&self)
    isDeferred = outer
  }

  private mutating func walk(_ expression: Expression) {
    switch expression.kind {
    case .name(let use): read(use, path: [], keywords: [], expression.range)
    case .constant: return
    case .attribute, .call: chain(expression)
    case .lambda(let definition):
      for child in expression.children { walk(child) }
      later { $0.walk(definition.body, isTopLevel: false) }
    case .comprehension(let made):
      let walkAll = { (surveyor: inout Surveyor) in
        for child in expression.children { surveyor.walk(child) }
      }
      if made.kind == .generator { later(walkAll) } else { walkAll(&self) }
    case .named(let use, let value):
      walk(value)
      bind(use)
    case .unsupported(let name, let inside):
      refuse(name, expression.range)
      for child in inside { walk(child) }
    default: for child in expression.children { walk(child) }
    }
  }

  /// A name with attributes and perhaps a call behind it; everything else inside is walked.
  private mutating func chain(_ expression: Expression) {
    var keywords: [String] = []
    var current = expression
    if case .call(let call) = current.kind {
      for argument in call.arguments {
        walk(argument.value)
        if case .keyword(let name) = argument.kind { keywords.append(name) }
      }
      current = call.callee
    }
    var path: [String] = []
    let head = current.range
    while case .attribute(let owner, let name) = current.kind {
      path.insert(name, at: 0)
      region.attributes.append((name, current.range))
      current = owner
    }
    if case .name(let use) = current.kind {
      read(use, path: path, keywords: keywords, head)
    } else {
      walk(current)
    }
  }

  private mutating func read(_ use: NameUse, path: [String], keywords: [String], _ range: ByteRange) {
    switch references[use.use] {
    case .global:
      let read = Survey.Read(name: use.name, path: path, keywords: keywords, range: range)
      if isDeferred { region.deferred.append(read) } else { region.steps.append(.read(read)) }
    case .local, .cell, .member: return
    }
  }

  private mutating func bind(_ use: NameUse, importing path: String? = nil) {
    guard case .global = references[use.use] else { return }
    survey.bound.insert(use.name)
    if isInFunction { survey.boundByFunctions.insert(use.name) }
    if let path {
      region.steps.append(.importing(use.name, path: path))
    } else {
      region.steps.append(.bind(use.name))
    }
  }

  /// Binds every name that `from module import *` gives; those of them that are not here are told when used.
  private mutating func importAll(of module: String, _ range: ByteRange) {
    guard let names = Modules.starNames(module) else { return refuse("import *", range) }
    for name in names {
      survey.bound.insert(name)
      region.steps.append(.importing(name, path: module + "." + name))
    }
  }

  private mutating func refuse(_ name: String, _ range: ByteRange) {
    region.unsupported.append(
      Unsupported(name: name, sentence: Limitation.sentence(forSyntax: name), range: range))
  }
}

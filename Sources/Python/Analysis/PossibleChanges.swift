/// What code may change besides the names it binds, found without running it: objects in place, arguments of its
/// callers, and the state of random generators. It errs towards saying that something may be changed.
struct PossibleChanges {
  /// The call of a global name.
  struct CalledName {
    let name: String
    /// The global names among its arguments.
    let arguments: Set<String>
    /// Whether something else that outlives the call is among them: a parameter, a local name.
    let passesLocals: Bool
    /// Whether it is a method of the object that the name stands for.
    let isMethod: Bool
  }

  /// The global names of which the object may be changed in place.
  private(set) var objects: Set<String> = []
  /// Every global name that is read.
  private(set) var mentioned: Set<String> = []
  /// Whether an object may be changed that a parameter or another local name stands for.
  private(set) var changesLocals = false
  /// The calls of global names.
  private(set) var calls: [CalledName] = []
  /// Whether a word in it speaks of chance.
  private(set) var mayDraw = false
  /// What the functions of its top level change, by name; what they change of global names is in `objects` too.
  private(set) var functions: [String: PossibleChanges] = [:]
  /// The methods of the classes of its top level, by the name of the class.
  private(set) var classes: [String: [PossibleChanges]] = [:]

  private let references: [Reference]
  /// What a method calls the object it belongs to: giving that an attribute changes nothing that was passed.
  private let receiver: String?
  /// For each name, the global names that may stand for the same object or for one that it is a part of.
  private var aliases: [String: Set<String>] = [:]

  /// What `statements` may change; `references` are those of their program.
  init(of statements: [Statement], references: [Reference], receiver: String? = nil) {
    self.references = references
    self.receiver = receiver
    // A name may be an alias by a statement further down: a loop comes back to what stands before.
    noteAliases(statements)
    walk(statements)
    // A local name is only a way to a global one.
    objects = withAliases(objects).intersection(mentioned)
    calls = calls.map { call in
      CalledName(
        name: call.name, arguments: withAliases(call.arguments), passesLocals: call.passesLocals,
        isMethod: call.isMethod)
    }
  }

  /// What a function of a session, or a method of one of its classes, may change when it is called.
  init(of function: FunctionObject, isMethod: Bool = false) {
    self.init(
      of: function.definition.body, references: function.unit.program.resolution.references,
      receiver: isMethod ? function.definition.parameters.first?.binding.name : nil)
  }

  private func withAliases(_ names: Set<String>) -> Set<String> {
    var found = names
    var waiting = Array(names)
    while let name = waiting.popLast() {
      for alias in aliases[name] ?? [] where found.insert(alias).inserted { waiting.append(alias) }
    }
    return found
  }

  private mutating func noteAliases(_ statements: [Statement]) {
    for statement in statements {
      switch statement.kind {
      case .assignment(let targets, let value): for target in targets { alias(target, value) }
      case .annotated(let target, let value?), .forLoop(let target, let value, _, _): alias(target, value)
      case .with(let items, _):
        for item in items { if let target = item.target { alias(target, item.context) } }
      default: break
      }
      for block in statement.blocks { noteAliases(block) }
    }
  }

  private mutating func alias(_ target: Expression, _ value: Expression) {
    var names: [NameUse] = []
    target.collectTargets(into: &names)
    guard !names.isEmpty else { return }
    var sources: Set<String> = []
    value.forEachAlias { sources.insert($0.name) }
    for name in names { aliases[name.name, default: []].formUnion(sources) }
  }

  private mutating func walk(_ statements: [Statement]) {
    for statement in statements { walk(statement) }
  }

  private mutating func walk(_ statement: Statement) {
    switch statement.kind {
    case .assignment(let targets, _): for target in targets { assign(target) }
    case .annotated(let target, _), .forLoop(let target, _, _, _): assign(target)
    case .augmented(let target, _, _): change(target)
    case .delete(let targets): for target in targets { assign(target) }
    case .with(let items, _): for item in items { if let target = item.target { assign(target) } }
    case .function(let definition):
      let inner = PossibleChanges(of: definition.body, references: references)
      merge(inner)
      functions[definition.name] = inner
    case .classDefinition(let definition): note(definition)
    default: break
    }
    for expression in statement.expressions { walk(expression) }
    for block in statement.blocks { walk(block) }
  }

  private mutating func note(_ definition: ClassDefinition) {
    var rest: [Statement] = []
    for statement in definition.body {
      if case .function(let method) = statement.kind {
        let inner = PossibleChanges(
          of: method.body, references: references, receiver: method.parameters.first?.binding.name)
        merge(inner)
        classes[definition.binding.name, default: []].append(inner)
      } else {
        rest.append(statement)
      }
    }
    merge(PossibleChanges(of: rest, references: references))
  }

  /// Takes over what an inner function does to global names: it may be called.
  private mutating func merge(_ inner: PossibleChanges) {
    objects.formUnion(inner.objects)
    mentioned.formUnion(inner.mentioned)
    calls += inner.calls
    mayDraw = mayDraw || inner.mayDraw
  }

  /// A target that is assigned to: only what is an attribute or an element changes an object.
  private mutating func assign(_ target: Expression) {
    switch target.kind {
    case .attribute(let owner, _):
      if case .name(let use) = owner.kind, use.name == receiver { return }
      change(target)
    case .element: change(target)
    case .tuple(let elements), .list(let elements): for element in elements { assign(element) }
    case .starred(let inner): assign(inner)
    default: return
    }
  }

  /// Notes that the object behind an expression may be changed.
  private mutating func change(_ expression: Expression) {
    if case .name(let use) = expression.kind, use.name == receiver { return }
    guard let root = Self.root(of: expression) else { return }
    objects.insert(root.name)
    if !isGlobal(root) { changesLocals = true }
  }

  private mutating func walk(_ expression: Expression) {
    switch expression.kind {
    case .name(let use):
      if isGlobal(use) { mentioned.insert(use.name) }
      noteChance(use.name)
    case .attribute(_, let name): noteChance(name)
    case .call(let call): note(call)
    case .lambda(let definition): merge(PossibleChanges(of: definition.body, references: references))
    default: break
    }
    expression.forEachChild { walk($0) }
  }

  private mutating func note(_ call: Call) {
    for argument in call.arguments {
      if case .keyword("out") = argument.kind { change(argument.value) }
    }
    switch call.callee.kind {
    case .name(let use):
      if Self.changersOfArguments.contains(use.name) { changeArguments(of: call) }
      if isGlobal(use) { calls.append(called(use.name, call, isMethod: false)) }
    case .attribute(let owner, let method):
      if Self.changersOfArguments.contains(method) { changeArguments(of: call) }
      if !Self.readingMethods.contains(method) { change(owner) }
      if let root = Self.root(of: owner), isGlobal(root) {
        calls.append(called(root.name, call, isMethod: true))
      }
    default: change(call.callee)
    }
  }

  private mutating func changeArguments(of call: Call) {
    for argument in call.arguments { change(argument.value) }
  }

  private func called(_ name: String, _ call: Call, isMethod: Bool) -> CalledName {
    var arguments: Set<String> = []
    var passesLocals = false
    for argument in call.arguments {
      argument.value.forEachName { use in
        if isGlobal(use) { arguments.insert(use.name) } else { passesLocals = true }
      }
    }
    return CalledName(name: name, arguments: arguments, passesLocals: passesLocals, isMethod: isMethod)
  }

  private func isGlobal(_ use: NameUse) -> Bool {
    switch references[use.use] {
    case .global, .member: true
    case .local, .cell: false
    }
  }

  private mutating func noteChance(_ word: String) {
    guard !mayDraw else { return }
    mayDraw =
      Self.wordsOfChance.contains(word) || Self.partsOfChance.contains { word.lowercased().contains($0) }
  }

  /// The name at the beginning of `name.attribute[element].method(…)`.
  private static func root(of expression: Expression) -> NameUse? {
    var current = expression
    while true {
      switch current.kind {
      case .name(let use): return use
      case .attribute(let owner, _), .element(let owner, _), .starred(let owner): current = owner
      case .call(let call): current = call.callee
      default: return nil
      }
    }
  }
}

extension Expression {
  /// The names that may stand for the object that this expression gives, or for one that it comes from.
  fileprivate func forEachAlias(_ body: (NameUse) -> Void) {
    switch kind {
    case .name(let use): body(use)
    case .attribute(let owner, _), .starred(let owner), .element(let owner, _), .named(_, let owner):
      owner.forEachAlias(body)
    case .tuple(let elements), .list(let elements), .conjunction(let elements), .disjunction(let elements):
      for element in elements { element.forEachAlias(body) }
    case .conditional(_, let then, let otherwise):
      then.forEachAlias(body)
      otherwise.forEachAlias(body)
    case .call(let call):
      switch call.callee.kind {
      case .name(let use) where PossibleChanges.makersOfObjects.contains(use.name): return
      case .attribute(_, let name) where PossibleChanges.makersOfObjects.contains(name): return
      case .attribute(let owner, _): owner.forEachAlias(body)
      default: break
      }
      for argument in call.arguments { argument.value.forEachAlias(body) }
    default: return
    }
  }

  /// Every name inside, whatever stands around it.
  fileprivate func forEachName(_ body: (NameUse) -> Void) {
    if case .name(let use) = kind { body(use) }
    forEachChild { $0.forEachName(body) }
  }
}

extension PossibleChanges {
  /// Parts of names that speak of chance: what such code does to the state of a generator is not known.
  private static let partsOfChance = [
    "bootstrap", "loader", "permut", "rand", "rng", "seed", "shuffle", "train_test_split",
  ]

  /// Whole names that do.
  private static let wordsOfChance: Set<String> = [
    "beta", "binomial", "choice", "choices", "dirichlet", "draw", "exponential", "fit", "fit_predict",
    "fit_transform", "gamma", "multinomial", "normal", "poisson", "sample", "standard_normal", "uniform",
  ]

  /// Functions of libraries and builtins that change what they are given.
  private static let changersOfArguments: Set<String> = [
    "copyto", "delattr", "exec", "fill_diagonal", "heapify", "heappop", "heappush", "heappushpop",
    "heapreplace",
    "iadd", "insort", "insort_left", "insort_right", "next", "place", "put", "put_along_axis", "putmask",
    "setattr", "setitem", "delitem", "shuffle",
  ]

  /// Functions and methods of which the result shares nothing with what they are given.
  fileprivate static let makersOfObjects: Set<String> = [
    "array", "clone", "copy", "deepcopy", "float", "format", "int", "len", "mean", "prod", "range", "round",
    "str", "sum",
  ]

  /// Methods that leave their object as it is.
  private static let readingMethods: Set<String> = [
    "abs", "all", "allclose", "any", "argmax", "argmin", "argsort", "astype", "bool", "capitalize", "ceil",
    "clamp", "clip", "clone", "conj", "copy", "count", "cpu", "cumprod", "cumsum", "detach", "diagonal",
    "diff",
    "difference", "dim", "dot", "double", "elements", "encode", "endswith", "entropy", "eq", "exp", "find",
    "flatten", "float", "floor", "format", "get", "index", "int", "intersection", "isalpha", "isdigit",
    "isdisjoint", "issubset", "issuperset", "item", "items", "join", "keys", "ljust", "log", "log10", "log1p",
    "log2", "log_prob", "long", "lower", "lstrip", "matmul", "max", "mean", "median", "min", "mm",
    "most_common", "norm", "numel", "numpy", "pow", "prod", "ravel", "repeat", "replace", "reshape", "rjust",
    "round", "rsplit", "rstrip", "sigmoid", "size", "softmax", "sqrt", "squeeze", "startswith", "std",
    "strip",
    "sum", "swapaxes", "tanh", "title", "to", "tolist", "trace", "transpose", "type", "union", "unsqueeze",
    "upper", "values", "var", "view", "zfill",
  ]
}

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

  private let references: [Reference]

  /// What `statements` may change; `references` are those of their program.
  init(of statements: [Statement], references: [Reference]) {
    self.references = references
    walk(statements)
  }

  /// What a function may change when it is called.
  init(of function: FunctionObject) {
    self.init(of: function.definition.body, references: function.unit.program.resolution.references)
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
    case .classDefinition(let definition):
      merge(PossibleChanges(of: definition.body, references: references))
    default: break
    }
    for expression in statement.expressions { walk(expression) }
    for block in statement.blocks { walk(block) }
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
    case .attribute, .element: change(target)
    case .tuple(let elements), .list(let elements): for element in elements { assign(element) }
    case .starred(let inner): assign(inner)
    default: return
    }
  }

  /// Notes that the object behind an expression may be changed.
  private mutating func change(_ expression: Expression) {
    guard let root = Self.root(of: expression) else { return }
    if isGlobal(root) { objects.insert(root.name) } else { changesLocals = true }
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

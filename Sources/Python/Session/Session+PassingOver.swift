extension Session {
  /// Takes note of a program that could not run, or that nobody wanted to run: the names that it binds have no known
  /// value then, nor have objects that it may change in place and whatever shares something with them. Reading one is
  /// a free name, with `reason`. Methods at its top level belong to some class: none is known then. If it may draw random numbers, the generators of the modules are as if unseeded.
  package func passOver(_ program: Program, because reason: String) {
    let changes = PossibleChanges(
      of: program.tree.statements, references: program.resolution.references)
    let reach = ChangeReach(changes, interpreter)
    var changed = reach.namesThatShare()
    if program.hasMethods { changed.formUnion(interpreter.namesOfOwnClasses) }
    markUnknown(program.boundNames.union(changed), because: reason)
    if reach.mayDraw { interpreter.forgetSeeds() }
  }
}

extension Interpreter {
  /// The names of classes that programs defined, and of their objects.
  fileprivate var namesOfOwnClasses: Set<String> {
    Set(
      globals.filter { _, cell in
        switch cell.value {
        case .type(let type)?: !type.isBuiltin
        case .instance(let object)?: !object.type.isBuiltin
        default: false
        }
      }.keys)
  }

  /// Leaves the generators that functions of modules share as if nothing had seeded them.
  func forgetSeeds() {
    moduleStates["numpy.random"] = nil
    moduleStates["random"] = nil
  }
}

/// Follows what a program that did not run may have changed, through the functions that a session knows.
private struct ChangeReach {
  private let interpreter: Interpreter
  private var names: Set<String> = []
  /// Whether functions that were followed change what they are given; of those being followed it is not known yet.
  private var known: [ObjectIdentifier: Bool] = [:]
  private(set) var mayDraw = false
  /// The program's own functions and classes.
  private let own: PossibleChanges
  /// Further than this calls are not followed: they are taken to change what they are given.
  private static let deepest = 40
  /// More values than this are not looked at: everything that can change is taken to be changed then.
  private static let mostValues = 1_000_000

  /// Follows what `changes` names, and what the functions that it calls do.
  init(_ changes: PossibleChanges, _ interpreter: Interpreter) {
    self.interpreter = interpreter
    own = changes
    _ = follow(changes, depth: 0)
  }

  /// Says whether objects may be changed that the caller passed.
  private mutating func follow(_ changes: PossibleChanges, depth: Int) -> Bool {
    if depth > Self.deepest { return true }
    names.formUnion(changes.objects)
    mayDraw = mayDraw || changes.mayDraw
    for name in changes.mentioned { if case .iterator? = value(name) { names.insert(name) } }
    var changesPassed = changes.changesLocals
    for call in changes.calls where changesArguments(call, depth: depth) {
      names.formUnion(call.arguments)
      changesPassed = changesPassed || call.passesLocals
    }
    return changesPassed
  }

  private mutating func changesArguments(_ call: PossibleChanges.CalledName, depth: Int) -> Bool {
    if !call.isMethod {
      // What they do to global names was seen where they stand: here it matters what becomes of the arguments.
      if let inner = own.functions[call.name] {
        return inner.changesLocals || inner.calls.contains(where: \.passesLocals)
      }
      if let methods = own.classes[call.name] {
        return methods.contains { $0.changesLocals || $0.calls.contains(where: \.passesLocals) }
      }
    }
    switch value(call.name) {
    case .function(let function)? where !call.isMethod: return follow(function, isMethod: false, depth: depth)
    case .type(let type)?: return followMethods(of: type, depth: depth)
    case .instance(let object)?: return followMethods(of: object.type, depth: depth)
    default: return false
    }
  }

  private mutating func followMethods(of type: TypeObject, depth: Int) -> Bool {
    var changes = false
    for type in type.order where !type.isBuiltin {
      for case .function(let method) in type.attributes.values
      where follow(method, isMethod: true, depth: depth) {
        changes = true
      }
    }
    return changes
  }

  private mutating func follow(_ function: FunctionObject, isMethod: Bool, depth: Int) -> Bool {
    let identity = ObjectIdentifier(function)
    if let known = known[identity] { return known }
    let changes = PossibleChanges(of: function, isMethod: isMethod)
    known[identity] = changes.changesLocals
    let result = follow(changes, depth: depth + 1)
    known[identity] = result
    return result
  }

  private func value(_ name: String) -> Value? { interpreter.globals[name]?.value }

  /// The names of objects that may have changed: those found, and those that share an object with one of them.
  func namesThatShare() -> Set<String> {
    var budget = Self.mostValues
    var changed: Set<ObjectIdentifier> = []
    for name in names {
      guard let value = value(name) else { continue }
      _ = walk(value, isRoot: true, &budget) { identity in
        changed.insert(identity)
        return false
      }
    }
    guard !changed.isEmpty else { return [] }
    var result: Set<String> = []
    for (name, cell) in interpreter.globals {
      guard let value = cell.value else { continue }
      if walk(value, isRoot: names.contains(name), &budget, { changed.contains($0) }) { result.insert(name) }
    }
    return result
  }

  /// Calls `found` with everything changeable that a value leads to, each once, until it says `true`; says so too of
  /// what is changeable when the budget of values is used up. Functions and classes are not looked into; a class
  /// counts only if it is itself the root.
  private func walk(
    _ root: Value, isRoot: Bool, _ budget: inout Int, _ found: (ObjectIdentifier) -> Bool
  ) -> Bool {
    var seen: Set<ObjectIdentifier> = []
    var waiting = [root]
    if isRoot, case .type(let type) = root { return found(ObjectIdentifier(type)) }
    while let value = waiting.popLast() {
      guard let identity = value.changeableIdentity ?? value.identity, seen.insert(identity).inserted else {
        continue
      }
      switch value {
      case .function, .builtin, .type, .module, .descriptor, .ancestor: continue
      default: break
      }
      if let identity = value.changeableIdentity, found(identity) || budget <= 0 { return true }
      let contents = value.contents
      budget -= contents.count + 1
      if budget > 0 { waiting += contents }
    }
    return false
  }
}

extension Value {
  /// What is the same for all values through which one may change another; `nil` for what cannot be changed in place.
  fileprivate var changeableIdentity: ObjectIdentifier? {
    switch self {
    case .array(let array): ObjectIdentifier(array.buffer)
    case .list, .dict, .set, .instance, .iterator: identity
    default: nil
    }
  }
}

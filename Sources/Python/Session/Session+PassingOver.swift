extension Session {
  /// Takes note of a program that could not run, or that nobody wanted to run: the names that it binds have no known
  /// value then, nor have objects that it may change in place and whatever shares something with them. Reading one is
  /// a free name, with `reason`. Methods at its top level belong to some class: none is known then. If it may draw random numbers, the generators of the modules are as if unseeded.
  package func passOver(_ program: Program, because reason: String) {
    let changes = PossibleChanges(
      of: program.tree.statements, references: program.resolution.references)
    var reach = ChangeReach(interpreter)
    reach.follow(changes)
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
  private var visited: Set<ObjectIdentifier> = []
  private(set) var mayDraw = false
  /// Further than this calls are not followed: they are taken to change what they are given.
  private static let deepest = 40

  init(_ interpreter: Interpreter) { self.interpreter = interpreter }

  /// Adds what `changes` names, and what the functions that it calls do.
  mutating func follow(_ changes: PossibleChanges) { _ = follow(changes, changes.functions, depth: 0) }

  /// The same; says whether objects may be changed that the caller passed.
  private mutating func follow(
    _ changes: PossibleChanges, _ own: [String: PossibleChanges], depth: Int
  ) -> Bool {
    names.formUnion(changes.objects)
    mayDraw = mayDraw || changes.mayDraw
    for name in changes.mentioned { if case .iterator? = value(name) { names.insert(name) } }
    var changesPassed = changes.changesLocals
    for call in changes.calls where changesArguments(call, own, depth: depth) {
      names.formUnion(call.arguments)
      changesPassed = changesPassed || call.passesLocals
    }
    return changesPassed
  }

  private mutating func changesArguments(
    _ call: PossibleChanges.CalledName, _ own: [String: PossibleChanges], depth: Int
  ) -> Bool {
    if depth >= Self.deepest { return true }
    if call.isMethod {
      if case .instance(let object)? = value(call.name) { return !object.type.isBuiltin }
      return false
    }
    if let inner = own[call.name] { return inner.changesLocals }
    guard case .function(let function)? = value(call.name) else { return false }
    let inner = PossibleChanges(of: function)
    guard visited.insert(ObjectIdentifier(function)).inserted else { return inner.changesLocals }
    return follow(inner, [:], depth: depth + 1)
  }

  private func value(_ name: String) -> Value? { interpreter.globals[name]?.value }

  /// The names of objects that may have changed: those found, and those that share an object with one of them.
  func namesThatShare() -> Set<String> {
    var changed: Set<ObjectIdentifier> = []
    for name in names {
      guard let value = value(name) else { continue }
      _ = walk(value, isRoot: true) { identity in
        changed.insert(identity)
        return false
      }
    }
    guard !changed.isEmpty else { return [] }
    var result: Set<String> = []
    for (name, cell) in interpreter.globals {
      guard let value = cell.value else { continue }
      if walk(value, isRoot: names.contains(name), { changed.contains($0) }) { result.insert(name) }
    }
    return result
  }

  /// Calls `found` with everything changeable that a value leads to, each once, until it says `true`. Functions and
  /// classes are not looked into; a class counts only if it is itself the root.
  private func walk(_ root: Value, isRoot: Bool, _ found: (ObjectIdentifier) -> Bool) -> Bool {
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
      if let identity = value.changeableIdentity, found(identity) { return true }
      waiting += value.contents
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

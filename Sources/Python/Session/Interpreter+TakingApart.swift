extension Interpreter {
  /// Empties everything that can be reached, so that what holds itself is freed: classes, functions that call
  /// themselves, objects that hold one another.
  ///
  /// The interpreter cannot be used afterwards.
  func takeApart() {
    meter.keepsGenerators = false
    meter.abandoned = []
    var reached = Reached()
    Cell.empty(meter.cells) { reached.add($0) }
    for type in types.values { reached.add(.type(type)) }
    for made in madeTypes { if let type = made.type { reached.add(.type(type)) } }
    for function in natives.values { reached.add(.builtin(function)) }
    if let raised { reached.add(.exception(raised)) }
    if let handled { reached.add(.exception(handled)) }
    for value in meter.holders.values { reached.add(value) }
    let generators = meter.holders.generators
    while let value = reached.next() { empty(value, &reached) }
    for generator in generators { generator.clear() }
    raised = nil
    handled = nil
    generatorResult = .none
    unit = nil
    ownKeys = OwnKeys()
    types = [:]
    modules = [:]
    natives = [:]
    lastNativeCall = nil
    moduleStates = [:]
    pendingClasses = []
    madeTypes = []
    globals = [:]
  }

  /// Values on their way to be emptied, each object once.
  private struct Reached {
    private var waiting: [Value] = []
    /// The objects that were found; no object is made meanwhile, so that no address means two of them.
    private var seen: Set<ObjectIdentifier> = []

    mutating func add(_ value: Value) {
      guard let identity = value.identity, seen.insert(identity).inserted else { return }
      waiting.append(value)
    }

    mutating func next() -> Value? { waiting.popLast() }
  }

  private func empty(_ value: Value, _ reached: inout Reached) {
    for inner in value.contents { reached.add(inner) }
    switch value {
    case .list(let list): list.clear()
    case .dict(let dict):
      dict.defaultFactory = nil
      dict.removeAll()
    case .set(let set): set.removeAll()
    case .function(let function): function.clear()
    case .type(let type): type.clear()
    case .instance(let object): object.clear()
    case .exception(let exception): exception.clear()
    case .iterator(let iterator): iterator.clear()
    default: return
    }
  }
}

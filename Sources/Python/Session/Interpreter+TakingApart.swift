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
    func add(_ values: [Value]) { for value in values { reached.add(value) } }
    switch value {
    case .list(let list):
      add(list.elements)
      list.clear()
    case .tuple(let tuple): add(tuple.elements)
    case .dict(let dict):
      for (key, value) in dict.entries {
        reached.add(key)
        reached.add(value)
      }
      if let factory = dict.defaultFactory { reached.add(factory) }
      dict.defaultFactory = nil
      dict.removeAll()
    case .set(let set):
      add(set.members)
      set.removeAll()
    case .slice(let slice): add([slice.start, slice.stop, slice.step])
    case .function(let function):
      add(function.contents)
      function.clear()
    case .method(let method): add([method.receiver, method.function])
    case .type(let type):
      add(type.attributes.values + type.order.map(Value.type))
      type.clear()
    case .instance(let object):
      reached.add(.type(object.type))
      add(object.contents)
      object.clear()
    case .exception(let exception):
      reached.add(.type(exception.type))
      add(exception.contents)
      exception.clear()
    case .iterator(let iterator):
      add(iterator.contents)
      iterator.clear()
    case .descriptor(let descriptor):
      add([descriptor.function, descriptor.setter ?? .none, descriptor.deleter ?? .none])
    case .ancestor(let ancestor): add([ancestor.receiver] + ancestor.types.map(Value.type))
    default: return
    }
  }
}

extension Interpreter {
  /// The questions that patterns ask of a value (PEP 634); how many instructions behind hold operands.
  func performPattern(
    _ instruction: Instruction, _ base: UnsafeMutablePointer<Value>, _ given: Value,
    _ wanted: @autoclosure () -> Value, _ frame: UnsafeMutablePointer<Activation>
  ) throws(Stop) -> Int {
    let target = base + Int(instruction.a)
    let code = frame.pointee.code
    // Objects of classes derived from `list`, `tuple` and `dict` are sequences and mappings as these are.
    let subject = given.plain
    switch instruction.operation {
    case .matchSequence:
      let count = Int(instruction.c)
      guard let length = try sequenceLength(subject) else {
        target.put(.bool(false))
        return 0
      }
      target.put(.bool(instruction.option == 1 ? length >= count : length == count))
      return 0
    case .matchMapping:
      if case .dict(let dict) = subject {
        target.put(.bool(dict.count >= Int(instruction.c)))
      } else {
        target.put(.bool(false))
      }
      return 0
    case .matchKeys:
      let count = Int(code.instructions[frame.pointee.position + 1].a)
      target.put(try values(of: Interpreter.row(base + Int(instruction.c), count), in: subject))
    case .matchRest:
      let count = Int(code.instructions[frame.pointee.position + 1].a)
      guard case .dict(let dict) = subject else { return 1 }
      var gone: Set<HashKey> = []
      for key in Interpreter.row(base + Int(instruction.c), count) { gone.insert(try hashKey(key)) }
      let rest = try DictObject(meter)
      try charge(elements: dict.count)
      for (key, value) in dict.entries {
        let place = try hashKey(key)
        if !gone.contains(place) { try rest.set(place, key, value) }
      }
      target.put(.dict(rest))
    case .matchClass:
      let extended = code.instructions[frame.pointee.position + 1]
      let names = code.parts.keywords[Int(extended.b)]
      target.put(try attributes(of: given, wanted(), positional: Int(extended.a), names))
    default: break
    }
    return 1
  }

  /// The length of what sequence patterns take for a sequence; `nil` for everything else.
  private func sequenceLength(_ value: Value) throws(Stop) -> Int? {
    switch value {
    case .list(let list): return list.elements.count
    case .tuple(let tuple): return tuple.elements.count
    case .range(let range): return range.count
    case .instance(let object):
      guard object.type.order.contains(where: { $0.module == "collections" && $0.name.hasSuffix("deque") }),
        let method = object.type.lookUp("__len__")
      else { return nil }
      return try call(method, [value]).smallInteger
    default: return nil
    }
  }

  private func values(of keys: [Value], in subject: Value) throws(Stop) -> Value {
    guard case .dict(let dict) = subject else { return .none }
    var seen: Set<HashKey> = []
    var found: [Value] = []
    for key in keys {
      let place = try hashKey(key)
      guard seen.insert(place).inserted else {
        throw fail(.valueError, "mapping pattern checks duplicate key (\(try repr(key).string))")
      }
      guard let value = dict.value(place) else { return .none }
      found.append(value)
    }
    return try tuple(found)
  }

  /// The attributes that a class pattern looks at, as a tuple; `None` if the object is not of the class.
  private func attributes(of subject: Value, _ wanted: Value, positional: Int, _ names: [String]) throws(Stop)
    -> Value
  {
    guard case .type(let type) = wanted else {
      throw fail(.typeError, "called match pattern must be a type")
    }
    guard case .bool(true) = try call(builtin(named: "isinstance") ?? .none, [subject, wanted]) else {
      return .none
    }
    var found: [Value] = []
    var all: [String] = []
    if positional > 0 {
      if let declared = type.lookUp("__match_args__") {
        guard case .tuple(let tuple) = declared else {
          throw fail(
            .typeError, "\(type.name).__match_args__ must be a tuple (got \(typeName(declared)))")
        }
        try checkPositional(positional, tuple.elements.count, type)
        for element in tuple.elements.prefix(positional) {
          guard case .text(let name) = element else {
            throw fail(.typeError, "__match_args__ elements must be strings (got \(typeName(element)))")
          }
          all.append(name.string)
        }
      } else if Interpreter.matchesItself.contains(where: { name in
        type.order.contains { $0.name == name && $0.isBuiltin }
      }) {
        try checkPositional(positional, 1, type)
        found.append(subject)
      } else {
        try checkPositional(positional, 0, type)
      }
    }
    for name in all + names {
      do throws(Stop) {
        found.append(try attribute(name, of: subject))
      } catch .raised {
        guard raised?.type.isSubtype(of: self.type(of: .attributeError)) == true else { throw .raised }
        raised = nil
        return .none
      }
    }
    return try tuple(found)
  }

  private func checkPositional(_ given: Int, _ allowed: Int, _ type: TypeObject) throws(Stop) {
    guard given > allowed else { return }
    let noun = allowed == 1 ? "sub-pattern" : "sub-patterns"
    throw fail(.typeError, "\(type.name)() accepts \(allowed) positional \(noun) (\(given) given)")
  }

  /// The classes whose one positional pattern is matched with the object itself.
  private static let matchesItself: Set<String> = [
    "bool", "bytes", "dict", "float", "frozenset", "int", "list", "set", "str", "tuple",
  ]
}

extension Interpreter {
  /// Names in cells, class bodies and the session.
  func performName(
    _ instruction: Instruction, _ base: UnsafeMutablePointer<Value>, _ value: @autoclosure () -> Value,
    _ frame: UnsafeMutablePointer<Activation>
  ) throws(Stop) {
    let unit = frame.pointee.code.unit
    func globalName(_ index: Int32) -> String { unit.program.resolution.globalNames[Int(index)] }
    switch instruction.operation {
    case .loadCell:
      guard let value = frame.pointee.cells[Int(instruction.b)].value else {
        throw unbound(instruction.c, frame)
      }
      (base + Int(instruction.a)).put(value)
    case .storeCell: frame.pointee.cells[Int(instruction.a)].value = value()
    case .deleteCell:
      let cell = frame.pointee.cells[Int(instruction.a)]
      if cell.value == nil { throw unbound(instruction.b, frame) }
      cell.value = nil
    case .renewCell: frame.pointee.cells[Int(instruction.a)] = Cell(in: meter.cells)
    case .deleteLocal:
      if case .unbound = base[Int(instruction.a)] { throw unbound(instruction.b, frame) }
      (base + Int(instruction.a)).put(.unbound)
    case .deleteGlobal:
      let cell = unit.cells[Int(instruction.a)]
      if cell.value == nil {
        throw fail(.nameError, "name '\(globalName(instruction.a))' is not defined")
      }
      cell.value = nil
      if !unknown.isEmpty { unknown[globalName(instruction.a)] = nil }
    case .loadMember:
      if let value = frame.pointee.namespace?.values[globalName(instruction.b)] {
        (base + Int(instruction.a)).put(value)
      } else if let value = unit.cells[Int(instruction.b)].value {
        (base + Int(instruction.a)).put(value)
      } else {
        (base + Int(instruction.a)).put(try missingGlobal(instruction, frame))
      }
    case .storeMember: frame.pointee.namespace?.values[globalName(instruction.a)] = value()
    case .deleteMember:
      let name = globalName(instruction.a)
      guard frame.pointee.namespace?.values[name] != nil else {
        throw fail(.nameError, "name '\(name)' is not defined")
      }
      frame.pointee.namespace?.values[name] = nil
    default: return
    }
    if !meter.abandoned.isEmpty { try closeAbandoned() }
  }

  /// What a global name means that nothing has bound.
  func missingGlobal(_ instruction: Instruction, _ frame: UnsafeMutablePointer<Activation>) throws(Stop)
    -> Value
  {
    let code = frame.pointee.code
    let index = Int(instruction.b)
    let name = code.unit.program.resolution.globalNames[index]
    if let reason = unknown[name] {
      let range = code.unit === unit ? code.parts.ranges[Int(instruction.c)] : statement
      unknownName = FreeName(name: name, range: range, reason: reason)
      throw .unknown
    }
    if let value = code.unit.builtins[index] { return value }
    if let missing = Builtins.missing[name] { throw refuse(name, missing) }
    throw fail(.nameError, "name '\(name)' is not defined")
  }

  /// The error of a variable without a value.
  func unbound(_ name: Int32, _ frame: UnsafeMutablePointer<Activation>) -> Stop {
    let text = frame.pointee.code.parts.names[Int(name)]
    let code = frame.pointee.code
    if frame.pointee.function == nil {
      return fail(.nameError, "name '\(text)' is not defined")
    }
    if code.layout.captures.count > 0, code.layout.cellNames.dropFirst(code.ownCells).contains(text) {
      return fail(
        .nameError,
        "cannot access free variable '\(text)' where it is not associated with a value in enclosing scope")
    }
    return fail(
      .unboundLocalError, "cannot access local variable '\(text)' where it is not associated with a value")
  }

  /// Displays and f-strings.
  func performDisplay(
    _ instruction: Instruction, _ target: UnsafeMutablePointer<Value>, _ row: UnsafeMutablePointer<Value>,
    _ value: @autoclosure () -> Value, _ second: @autoclosure () -> Value,
    _ frame: UnsafeMutablePointer<Activation>
  ) throws(Stop) {
    switch instruction.operation {
    case .makeList: target.put(try list(Interpreter.row(row, Int(instruction.c))))
    case .makeTuple: target.put(try tuple(Interpreter.row(row, Int(instruction.c))))
    case .makeSet: target.put(.set(try SetObject(meter)))
    case .makeDict: target.put(.dict(try DictObject(meter)))
    case .tupleOfList: if case .list(let list) = value() { target.put(try tuple(list.elements)) }
    case .extend:
      guard case .list(let list) = target.pointee else { return }
      let source = value()
      guard isIterable(source) else {
        if instruction.option == 1 {
          let name = try calledName(target[-2])
          throw fail(.typeError, "\(name) argument after * must be an iterable, not \(typeName(source))")
        }
        throw fail(.typeError, "Value after * must be an iterable, not \(typeName(source))")
      }
      let more = try collect(source)
      try list.append(contentsOf: more)
    case .insert:
      guard case .set(let set) = target.pointee else { return }
      let member = value()
      try set.insert(try hashKey(member), member)
    case .update:
      guard case .set(let set) = target.pointee, case .list(let list) = value() else { return }
      for member in list.elements { try set.insert(try hashKey(member), member) }
    case .settle:
      // CPython makes a frozen set of the literals beforehand and takes its members at once.
      guard case .set(let set) = value() else { return }
      let made = try SetObject(meter)
      try made.adopt(set)
      target.put(.set(made))
    case .put:
      guard case .dict(let dict) = target.pointee else { return }
      let key = value()
      try dict.set(try hashKey(key), key, second())
    case .merge:
      guard case .dict(let dict) = target.pointee else { return }
      guard let other = try mapping(value()) else {
        throw fail(.typeError, "'\(typeName(value()))' object is not a mapping")
      }
      try charge(elements: other.count)
      for (key, value) in other.entries { try dict.set(try hashKey(key), key, value) }
    case .putKeyword:
      guard case .dict(let dict) = target.pointee else { return }
      let key = try string(frame.pointee.code.parts.names[Int(instruction.c)])
      if dict.value(try hashKey(key)) != nil { throw repeated(key, try called(instruction, target)) }
      try dict.set(try hashKey(key), key, value())
    case .mergeKeywords:
      guard case .dict(let dict) = target.pointee else { return }
      guard let other = try mapping(value()) else {
        throw fail(
          .typeError,
          "\(try called(instruction, target))argument after ** must be a mapping, not \(typeName(value()))")
      }
      try charge(elements: other.count)
      for (key, value) in other.entries {
        guard case .text = key else { throw fail(.typeError, "keywords must be strings") }
        if dict.value(try hashKey(key)) != nil { throw repeated(key, try called(instruction, target)) }
        try dict.set(try hashKey(key), key, value)
      }
    case .format:
      var value = value()
      switch instruction.option {
      case UInt8(ascii: "r"): value = .text(try repr(value))
      case UInt8(ascii: "s"): value = .text(try str(value))
      case UInt8(ascii: "a"): value = .text(try ascii(value))
      default: break
      }
      var format: [UInt8] = []
      if case .text(let text) = second() { format = text.bytes }
      target.put(.text(try self.format(value, format).text(meter)))
    case .joinText:
      var builder = TextBuilder()
      var size = 0
      for index in 0..<Int(instruction.c) {
        if case .text(let text) = row[index] { size += text.bytes.count }
      }
      if size > 1 << 16 {
        try meter.room(for: size)
        try charge(elements: size >> 3)
      }
      builder.reserve(size)
      for index in 0..<Int(instruction.c) { if case .text(let text) = row[index] { builder.append(text) } }
      target.put(.text(try builder.text(meter)))
    default: return
    }
  }

  /// What is called, with a space behind it, where keywords are collected; nothing in a `class` statement.
  private func called(_ instruction: Instruction, _ target: UnsafeMutablePointer<Value>) throws(Stop)
    -> String
  {
    instruction.option == 1 ? try calledName(target[-3]) + " " : ""
  }

  /// What a message about the arguments of a call names: `__main__.Net.forward()`, `print()`.
  private func calledName(_ callee: Value) throws(Stop) -> String {
    switch callee {
    case .function(let function): return "__main__.\(function.qualifiedName)()"
    case .method(let method): return try calledName(method.function)
    case .type(let type): return type.path + "()"
    case .builtin(let function): return "\(function.name)()"
    default: return try str(callee).string
    }
  }

  private func repeated(_ key: Value, _ called: String) -> Stop {
    guard case .text(let name) = key else { return fail(.typeError, "keywords must be strings") }
    return fail(.typeError, called + "got multiple values for keyword argument '\(name.string)'")
  }

  /// Gives so many targets the values of an iterable.
  func unpack(_ value: Value, _ count: Int, into target: UnsafeMutablePointer<Value>) throws(Stop) {
    switch value {
    case .tuple(let tuple) where tuple.elements.count == count:
      for index in 0..<count { (target + index).put(tuple.elements[index]) }
      return
    case .list(let list) where list.elements.count == count:
      for index in 0..<count { (target + index).put(list.elements[index]) }
      return
    case .inert:
      for index in 0..<count { (target + index).put(.inert) }
      return
    default: break
    }
    guard isIterable(value) else {
      throw fail(.typeError, "cannot unpack non-iterable \(typeName(value)) object")
    }
    var values: [Value] = []
    let source = try iterator(value)
    while let next = try source.next(self) {
      try charge()
      if values.count == count { throw fail(.valueError, "too many values to unpack (expected \(count))") }
      values.append(next)
    }
    guard values.count == count else {
      throw fail(.valueError, "not enough values to unpack (expected \(count), got \(values.count))")
    }
    for (index, value) in values.enumerated() { (target + index).put(value) }
  }

  /// Gives targets around a starred one the values of an iterable.
  func unpack(_ value: Value, before: Int, after: Int, into target: UnsafeMutablePointer<Value>) throws(Stop)
  {
    guard isIterable(value) else {
      throw fail(.typeError, "cannot unpack non-iterable \(typeName(value)) object")
    }
    let values = try collect(value)
    guard values.count >= before + after else {
      throw fail(
        .valueError,
        "not enough values to unpack (expected at least \(before + after), got \(values.count))")
    }
    for index in 0..<before { (target + index).put(values[index]) }
    (target + before).put(try list(Array(values[before..<values.count - after])))
    for index in 0..<after { (target + before + 1 + index).put(values[values.count - after + index]) }
  }
}

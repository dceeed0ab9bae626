import SourceText

extension Interpreter {
  /// Carries out an instruction that is not in the machine's first loop; how many instructions behind it hold its
  /// operands.
  func perform(
    _ instruction: Instruction, _ base: UnsafeMutablePointer<Value>,
    _ constants: UnsafeMutablePointer<Value>, _ frame: UnsafeMutablePointer<Activation>
  ) throws(Stop) -> Int {
    let target = base + Int(instruction.a)
    func operand(_ index: Int32) -> Value { (index >= 0 ? base : constants)[Int(index)] }
    switch instruction.operation {
    case .binary:
      let infix = BinaryOperator(code: instruction.option)
      target.put(try binary(infix, operand(instruction.b), operand(instruction.c)))
    case .unary:
      target.put(try unary(UnaryOperator(code: instruction.option), operand(instruction.b)))
    case .truth: target.put(.bool(try truth(operand(instruction.b))))
    case .attribute:
      let name = name(instruction.c, frame)
      target.put(try attribute(name, of: operand(instruction.b), remembered(frame)))
      return 1
    case .setAttribute:
      try setAttribute(name(instruction.b, frame), of: operand(instruction.a), to: operand(instruction.c))
    case .deleteAttribute: try deleteAttribute(name(instruction.b, frame), of: operand(instruction.a))
    case .deleteElement: try deleteElement(operand(instruction.b), of: operand(instruction.a))
    case .slice:
      let first = base + Int(instruction.b)
      target.put(.slice(try SliceObject(start: first[0], stop: first[1], step: first[2], meter)))
    case .loadMethod:
      try loadMethod(name(instruction.c, frame), of: operand(instruction.b), into: target, remembered(frame))
      return 1
    case .superObject: target.put(try superObject(frame))
    case .makeFunction:
      let parts = frame.pointee.code.parts
      target.put(
        .function(try function(parts.functions[Int(instruction.b)], base + Int(instruction.c), frame)))
    case .makeClass:
      let definition = frame.pointee.code.parts.classes[Int(instruction.b)]
      let bases = base + Int(instruction.c)
      target.put(try makeClass(definition, bases[0], keywords: bases[1], frame))
    case .makeGenerator:
      let source = base + Int(instruction.c)
      target.put(try generator(frame.pointee.code.parts.comprehensions[Int(instruction.b)], source, frame))
    case .iterate: try iterate(operand(instruction.b), into: target)
    case .unpack: try unpack(operand(instruction.b), Int(instruction.c), into: target)
    case .unpackStarred:
      let after = Int(frame.pointee.code.instructions[frame.pointee.position + 1].a)
      try unpack(operand(instruction.b), before: Int(instruction.c), after: after, into: target)
      return 1
    case .importModule:
      let name = frame.pointee.code.parts.imports[Int(instruction.b)].name
      target.put(module(name.isRenamed ? name.path : name.binding.name))
    case .importName:
      let (module, name) = frame.pointee.code.parts.imports[Int(instruction.b)]
      target.put(try importName(name.path, from: module))
    case .importAll:
      for (name, value) in try starMembers(of: frame.pointee.code.parts.imports[Int(instruction.b)].module) {
        cell(named: name).value = value
        unknown[name] = nil
      }
    case .refuse:
      let (name, sentence) = frame.pointee.code.parts.refusals[Int(instruction.a)]
      if instruction.option == 1 { throw fail(BuiltinException(rawValue: name) ?? .typeError, sentence) }
      throw refuse(name, sentence)
    case .annotate:
      let (name, hint) = frame.pointee.code.parts.refusals[Int(instruction.a)]
      frame.pointee.namespace?.annotate(name, hint)
    case .recordValue:
      if frame.pointee.code.unit === unit {
        try record(operand(instruction.a), of: frame.pointee.code.statement(at: frame.pointee.position))
      }
    case .recordNames:
      if frame.pointee.code.unit === unit {
        record(
          frame.pointee.code.parts.records[Int(instruction.a)], frame.pointee.code.unit,
          of: frame.pointee.code.statement(at: frame.pointee.position))
      }
    case .extended: return 0
    case .loadCell, .storeCell, .deleteCell, .renewCell, .deleteGlobal, .deleteLocal, .loadMember,
      .storeMember,
      .deleteMember:
      try performName(instruction, base, operand(instruction.b), frame)
    case .makeList, .makeTuple, .makeSet, .makeDict, .extend, .insert, .update, .put, .merge, .mergeKeywords,
      .putKeyword, .tupleOfList, .settle, .format, .joinText:
      let row = base + Int(max(instruction.b, 0))
      try performDisplay(instruction, target, row, operand(instruction.b), operand(instruction.c), frame)
    case .raise, .reraise, .failAssertion, .enterHandler, .saveHandled, .leaveHandler, .matchException,
      .enterContext, .exitContext:
      try performException(instruction, target, operand)
    case .matchSequence, .matchMapping, .matchKeys, .matchClass, .matchRest:
      return try performPattern(instruction, base, operand(instruction.b), operand(instruction.c), frame)
    default: break
    }
    return 0
  }

  /// A name of the running code.
  func name(_ index: Int32, _ frame: UnsafeMutablePointer<Activation>) -> String {
    frame.pointee.code.parts.names[Int(index)]
  }

  /// What the call site at work remembers.
  private func remembered(_ frame: UnsafeMutablePointer<Activation>) -> UnsafeMutablePointer<Code.Memory> {
    let code = frame.pointee.code
    return code.memories + Int(code.instructions[frame.pointee.position + 1].a)
  }

  /// The value of an attribute; functions of modules are remembered.
  private func attribute(_ name: String, of object: Value, _ memory: UnsafeMutablePointer<Code.Memory>)
    throws(Stop) -> Value
  {
    if case .module(let module) = object {
      let owner = Unmanaged.passUnretained(module).toOpaque()
      if memory.pointee.owner == owner { return memory.pointee.value }
      let value = try attribute(name, of: object)
      if case .builtin(let function) = value {
        memory.pointee.owner = owner
        memory.pointee.value = value
        memory.pointee.function = Unmanaged.passUnretained(function).toOpaque()
      }
      return value
    }
    return try attribute(name, of: object)
  }

  /// `loadMethod` of the value of a global name.
  func loadGlobalMethod(
    _ instruction: Instruction, _ extended: Instruction, into target: UnsafeMutablePointer<Value>,
    _ frame: UnsafeMutablePointer<Activation>
  ) throws(Stop) {
    let head = frame.pointee.head
    let cell = head.pointee.globals[Int(instruction.b)].takeUnretainedValue()
    let object: Value
    if let value = cell.value {
      object = value
    } else {
      object = try missingGlobal(
        Instruction(operation: .loadGlobal, b: instruction.b, c: extended.b), frame)
    }
    let memory = head.pointee.memories + Int(extended.a)
    try loadMethod(name(instruction.c, frame), of: object, into: target, memory)
  }

  /// The function that a call of an attribute reaches, and its first argument if it is a method.
  private func loadMethod(
    _ name: String, of object: Value, into target: UnsafeMutablePointer<Value>,
    _ memory: UnsafeMutablePointer<Code.Memory>
  ) throws(Stop) {
    if case .module = object {
      target.put(try attribute(name, of: object, memory))
      (target + 1).put(.unbound)
      return
    }
    if let function = try method(name, of: object) {
      target.put(function)
      (target + 1).put(object)
      return
    }
    target.put(try attribute(name, of: object))
    (target + 1).put(.unbound)
  }

  /// A function made from its definition, with the values of its defaults.
  private func function(
    _ definition: FunctionDefinition, _ defaults: UnsafeMutablePointer<Value>,
    _ frame: UnsafeMutablePointer<Activation>
  ) throws(Stop) -> FunctionObject {
    var next = 0
    var values: [Value?] = []
    for parameter in definition.parameters {
      if parameter.defaultValue == nil {
        values.append(nil)
      } else {
        values.append(defaults[next])
        next += 1
      }
    }
    let unit = frame.pointee.code.unit
    let made = try FunctionObject(
      definition: definition, unit: unit, prefix: prefix(frame), defaults: values,
      captures: captures(of: definition.scope, frame), meter)
    if frame.pointee.hasExtras, let namespace = frame.pointee.namespace {
      namespace.functions.append(made)
    } else {
      // A function inside a method sees the class of the method.
      made.owner = frame.pointee.function?.takeUnretainedValue().owner
    }
    return made
  }

  /// The cells of a call that a scope inside uses.
  private func captures(of scope: Int, _ frame: UnsafeMutablePointer<Activation>) -> [Cell] {
    let layout = frame.pointee.code.unit.program.resolution.layouts[scope]
    if layout.captures.isEmpty { return [] }
    return layout.captures.map { frame.pointee.cells[$0] }
  }

  /// What stands before the names of functions and classes made in a call.
  private func prefix(_ frame: UnsafeMutablePointer<Activation>) -> String {
    if frame.pointee.hasExtras, let namespace = frame.pointee.namespace { return namespace.prefix }
    return frame.pointee.function.map { $0.takeUnretainedValue().qualifiedName + ".<locals>." } ?? ""
  }

  private func makeClass(
    _ definition: ClassDefinition, _ bases: Value, keywords: Value, _ frame: UnsafeMutablePointer<Activation>
  ) throws(Stop) -> Value {
    let unit = frame.pointee.code.unit
    let prefix = prefix(frame)
    let namespace = ClassNamespace(prefix: prefix + definition.binding.name + ".")
    if let text = try docstring(of: definition.body, unit) { namespace.values["__doc__"] = text }
    let code = try Compiler.classBody(definition, unit, self)
    let inner = captures(of: definition.scope, frame)
    let body = try push(code, .native)
    body.pointee.hasExtras = true
    body.pointee.namespace = namespace
    setCells(body, captures: inner)
    _ = try run(body)
    var named: [(name: String, value: Value)] = []
    if case .dict(let dict) = keywords {
      for (key, value) in dict.entries {
        if case .text(let text) = key { named.append((text.string, value)) }
      }
    }
    return try makeClass(
      name: definition.binding.name, bases: try collect(bases), keywords: named, namespace: namespace,
      prefix: prefix)
  }

  private func generator(
    _ made: (made: Comprehension, range: ByteRange), _ source: UnsafeMutablePointer<Value>,
    _ frame: UnsafeMutablePointer<Activation>
  ) throws(Stop) -> Value {
    let unit = frame.pointee.code.unit
    let place = frame.pointee.code.statement(at: frame.pointee.position)
    let code = try Compiler.generator(made.made, unit, self, at: place)
    let function = frame.pointee.function.map { $0.takeUnretainedValue() }
    let generator = try GeneratorObject(
      code, function, [source[0], source[1]], captures: captures(of: made.made.scope, frame), self)
    generator.namespace = frame.pointee.hasExtras ? frame.pointee.namespace : nil
    generator.isExpression = true
    return .iterator(IteratorObject(generator))
  }

  /// `super()` in a method.
  private func superObject(_ frame: UnsafeMutablePointer<Activation>) throws(Stop) -> Value {
    let code = frame.pointee.code
    if frame.pointee.generator?.isExpression == true {
      // The one argument of a generator expression is its iterator.
      guard frame.pointee.function?.takeUnretainedValue().owner != nil else {
        throw fail(.runtimeError, "super(): __class__ cell not found")
      }
      throw fail(.typeError, "super(type, obj): obj must be an instance or subtype of type")
    }
    guard let function = frame.pointee.function?.takeUnretainedValue(), code.parameterCount > 0,
      let first = function.definition.parameters.first,
      function.code.map({ $0._withUnsafeGuaranteedRef { $0 === code } }) == true
    else { throw fail(.runtimeError, "super(): no arguments") }
    guard let owner = function.owner else { throw fail(.runtimeError, "super(): __class__ cell not found") }
    switch unit(of: function).program.resolution.references[first.binding.use] {
    case .cell(let index): return try superObject(.type(owner), frame.pointee.cells[index].value ?? .none)
    default: return try superObject(.type(owner), frame.pointee.base[0])
    }
  }

  private func unit(of function: FunctionObject) -> Unit { function.unit }

  /// Makes an iterator in two registers: lists, tuples and ranges stay themselves, with an index.
  func iterate(_ value: Value, into target: UnsafeMutablePointer<Value>) throws(Stop) {
    switch value {
    case .range, .list, .tuple:
      target.put(value)
      (target + 1).put(.int(0))
    default:
      target.put(.iterator(try iterator(value)))
      (target + 1).put(.unbound)
    }
  }
}

extension Interpreter {
  /// Calls what stands in a register with arguments in a row; whether a call of Python code was entered.
  func invoke(
    _ callee: UnsafeMutablePointer<Value>, _ first: UnsafeMutablePointer<Value>, _ count: Int, target: Int32
  ) throws(Stop) -> Bool {
    guard let frame = machine.top else { return false }
    let place = frame.pointee.base + Int(target)
    try charge()
    if !meter.abandoned.isEmpty { try closeAbandoned() }
    switch callee.pointee {
    case .function(let function): return try enter(function, nil, first, count, target, .value)
    case .builtin(let function): place.put(try call(function, nil, first, count))
    case .method(let method):
      switch method.function {
      case .function(let function): return try enter(function, method.receiver, first, count, target, .value)
      case .builtin(let function): place.put(try call(function, method.receiver, first, count))
      default: place.put(try call(callee.pointee, Interpreter.row(first, count)))
      }
    case .type(let type):
      if let initializer = plainInitializer(type) {
        let made = try InstanceObject(type: type, meter)
        return try enter(initializer, .instance(made), first, count, target, .initializer)
      }
      place.put(try construct(type, Interpreter.row(first, count), []))
    case .instance(let object):
      if case .function(let function)? = object.type.lookUp("__call__") {
        return try enter(function, callee.pointee, first, count, target, .value)
      }
      place.put(try call(callee.pointee, Interpreter.row(first, count)))
    default: place.put(try call(callee.pointee, Interpreter.row(first, count)))
    }
    // What nobody holds is gone when the call is over.
    for index in 0..<count { (first + index).put(.unbound) }
    return false
  }

  /// The `__init__` of a class whose objects are made without anything else: no `__new__`, no metaclass that answers
  /// calls, no value of one of Python's own classes inside, no abstract methods.
  private func plainInitializer(_ type: TypeObject) -> FunctionObject? {
    guard !type.isBuiltin, type.layout == nil, !type.isException, !type.isMetaclass,
      type.abstractNames.isEmpty,
      case .function(let function)? = type.lookUp("__init__"), type.lookUp("__new__") == nil,
      type.metaclass?.lookUp("__call__") == nil
    else { return nil }
    return function
  }

  /// Registers as an array.
  static func row(_ first: UnsafeMutablePointer<Value>, _ count: Int) -> [Value] {
    Array(UnsafeBufferPointer(start: first, count: count))
  }

  /// Enters a call of a Python function without recursion; a generator function gives its generator at once.
  func enter(
    _ function: FunctionObject, _ receiver: Value?, _ first: UnsafeMutablePointer<Value>, _ count: Int,
    _ target: Int32, _ purpose: Activation.Purpose
  ) throws(Stop) -> Bool {
    let code = try function.code(self)
    let given = receiver == nil ? count : count + 1
    guard code.isSimple, given <= code.parameterCount, !code.isGenerator,
      given == code.parameterCount || function.hasDefaults(from: given)
    else {
      return try enter(
        function, (receiver.map { [$0] } ?? []) + Interpreter.row(first, count), [], target, purpose)
    }
    try charge(4)
    let frame = try push(code, purpose, target: target)
    var place = frame.pointee.base
    if let receiver {
      place.put(receiver)
      place += 1
    }
    for index in 0..<count {
      (place + index).put((first + index).move())
      (first + index).initialize(to: .unbound)
    }
    for index in given..<max(given, code.parameterCount) {
      (frame.pointee.base + index).put(function.defaults[index] ?? .none)
    }
    finish(frame, function, receiver, purpose)
    return true
  }

  private func finish(
    _ frame: UnsafeMutablePointer<Activation>, _ function: FunctionObject, _ receiver: Value?,
    _ purpose: Activation.Purpose
  ) {
    frame.pointee.function = Unmanaged.passUnretained(function)
    frame.pointee.kept = function
    frame.pointee.hasExtras = true
    if purpose == .initializer, case .instance(let object)? = receiver { frame.pointee.made = object }
    setCells(frame, captures: function.captures)
  }

  /// Enters a call with any arguments.
  func enter(
    _ function: FunctionObject, _ positional: [Value], _ keywords: [(name: String, value: Value)],
    _ target: Int32, _ purpose: Activation.Purpose
  ) throws(Stop) -> Bool {
    let code = try function.code(self)
    let values = try bind(positional, keywords, of: function)
    try charge(4)
    if code.isGenerator {
      let made = try GeneratorObject(code, function, values, captures: function.captures, self)
      guard let caller = machine.top else { return false }
      (caller.pointee.base + Int(target)).put(.iterator(IteratorObject(made)))
      return false
    }
    let frame = try push(code, purpose, target: target)
    for (index, value) in values.enumerated() { (frame.pointee.base + index).put(value) }
    finish(frame, function, positional.first, purpose)
    return true
  }

  /// Calls a Python function from Swift.
  func run(_ function: FunctionObject, _ positional: [Value], _ keywords: [(name: String, value: Value)])
    throws(Stop) -> Value
  {
    let code = try function.code(self)
    let values = try bind(positional, keywords, of: function)
    try charge(4)
    if code.isGenerator {
      return .iterator(
        IteratorObject(try GeneratorObject(code, function, values, captures: function.captures, self)))
    }
    let frame = try push(code, .native)
    for (index, value) in values.enumerated() { (frame.pointee.base + index).put(value) }
    finish(frame, function, nil, .native)
    return try run(frame)
  }

  /// Calls a builtin with arguments in a row.
  func call(
    _ function: BuiltinFunction, _ receiver: Value?, _ first: UnsafeMutablePointer<Value>, _ count: Int
  ) throws(Stop) -> Value {
    if count == 1, receiver == nil, let real = function.real, case .float(let x) = first.pointee {
      let result = real(x)
      if result.isFinite { return .float(result) }
    }
    let given = receiver == nil ? count : count + 1
    let signature = function.signature
    if given == signature.names.count, !signature.takesRest, signature.positional == given {
      var values: [Value?] = []
      values.reserveCapacity(given)
      if let receiver { values.append(receiver) }
      for index in 0..<count { values.append(first[index]) }
      return weighed(try function.body(self, Arguments(values: values)))
    }
    let positional = (receiver.map { [$0] } ?? []) + Interpreter.row(first, count)
    return weighed(try function.body(self, try bind(positional, [], to: function)))
  }

  /// Calls with keywords or collected arguments, and what generators do.
  func transfer(
    _ instruction: Instruction, _ base: UnsafeMutablePointer<Value>,
    _ constants: UnsafeMutablePointer<Value>, _ frame: UnsafeMutablePointer<Activation>
  ) throws(Stop) -> Transfer {
    func operand(_ index: Int32) -> Value { (index >= 0 ? base : constants)[Int(index)] }
    let parts = frame.pointee.code.parts
    switch instruction.operation {
    case .callKeywords:
      let names = parts.keywords[Int(parts.instructions[frame.pointee.position + 1].a)]
      let callee = base + Int(instruction.b)
      var positional: [Value] = []
      if case .unbound = callee[1] {} else { positional.append(callee[1]) }
      let count = Int(instruction.c) - names.count
      for index in 0..<count { positional.append(callee[2 + index]) }
      var keywords: [(name: String, value: Value)] = []
      for (index, name) in names.enumerated() { keywords.append((name, callee[2 + count + index])) }
      return try transfer(callee.pointee, positional, keywords, instruction.a)
    case .callUnpacked:
      let callee = base + Int(instruction.b)
      var positional: [Value] = []
      if case .unbound = callee[1] {} else { positional.append(callee[1]) }
      if case .list(let list) = callee[2] { positional += list.elements }
      var keywords: [(name: String, value: Value)] = []
      if case .dict(let dict) = callee[3] {
        for (key, value) in dict.entries {
          if case .text(let name) = key { keywords.append((name.string, value)) }
        }
      }
      return try transfer(callee.pointee, positional, keywords, instruction.a)
    case .yield: return try yield(operand(instruction.b), frame)
    case .yieldFrom: return try yieldFrom(instruction, base, constants, frame)
    default: return .value
    }
  }

  private func transfer(
    _ callee: Value, _ positional: [Value], _ keywords: [(name: String, value: Value)], _ target: Int32
  ) throws(Stop) -> Transfer {
    guard let frame = machine.top else { return .value }
    switch callee {
    case .function(let function):
      return try enter(function, positional, keywords, target, .value) ? .entered : .value
    case .method(let method):
      if case .function(let function) = method.function {
        return try enter(function, [method.receiver] + positional, keywords, target, .value)
          ? .entered : .value
      }
    case .type(let type):
      if let initializer = plainInitializer(type) {
        let made = try InstanceObject(type: type, meter)
        _ = try enter(initializer, [.instance(made)] + positional, keywords, target, .initializer)
        return .entered
      }
    default: break
    }
    (frame.pointee.base + Int(target)).put(try call(callee, positional, keywords))
    return .value
  }
}

/// How the machine goes on.
enum Transfer {
  /// A value is in its register.
  case value
  /// Another call runs.
  case entered
  /// Swift gets a value.
  case end(Value)
}

import SourceText

extension Interpreter {
  /// The value of a call as written.
  func call(_ call: Call, _ frame: Frame) throws(Stop) -> Value {
    if stack.isLow { throw .limit(.recursion) }
    var receiver: Value?
    let callee: Value
    if case .attribute(let owner, let name) = call.callee.kind {
      try charge()
      let object = try evaluate(owner, frame)
      if let method = try method(name, of: object) {
        (callee, receiver) = (method, object)
      } else {
        callee = try attribute(name, of: object)
      }
    } else if case .name(let use) = call.callee.kind, use.name == "super", call.arguments.isEmpty {
      return try superObject(frame)
    } else {
      callee = try evaluate(call.callee, frame)
    }
    var positional: [Value] = []
    positional.reserveCapacity(call.arguments.count + 1)
    if let receiver { positional.append(receiver) }
    var keywords: [(name: String, value: Value)] = []
    for argument in call.arguments {
      switch argument.kind {
      case .positional: positional.append(try evaluate(argument.value, frame))
      case .keyword(let name):
        if keywords.contains(where: { $0.name == name }) {
          throw fail(.typeError, "keyword argument repeated: \(name)")
        }
        keywords.append((name, try evaluate(argument.value, frame)))
      case .unpackedSequence:
        let source = try evaluate(argument.value, frame)
        guard isIterable(source) else {
          throw fail(.typeError, "Value after * must be an iterable, not \(typeName(source))")
        }
        positional += try collect(source)
      case .unpackedMapping:
        guard case .dict(let dict) = try evaluate(argument.value, frame) else {
          throw fail(.typeError, "argument after ** must be a mapping")
        }
        for (key, value) in dict.entries {
          guard case .text(let name) = key else { throw fail(.typeError, "keywords must be strings") }
          keywords.append((name.string, value))
        }
      }
    }
    let caller = statement
    let result = try self.call(callee, positional, keywords)
    if frame.unit === unit { statement = caller }
    return result
  }

  /// Calls anything that can be called.
  func call(_ callee: Value, _ positional: [Value], _ keywords: [(name: String, value: Value)] = [])
    throws(Stop)
    -> Value
  {
    if stack.isLow { throw .limit(.recursion) }
    switch callee {
    case .function(let function): return try run(function, positional, keywords)
    case .builtin(let function): return try function.body(self, try bind(positional, keywords, to: function))
    case .method(let method): return try call(method.function, [method.receiver] + positional, keywords)
    case .type(let type): return try construct(type, positional, keywords)
    case .inert: return .inert
    case .elementType(let type):
      return try construct(self.type(named: "numpy." + type.rawValue), positional, keywords)
    case .descriptor(let descriptor) where descriptor.kind == .staticMethod:
      return try call(descriptor.function, positional, keywords)
    case .instance(let object):
      if let method = object.type.lookUp("__call__") {
        switch method {
        case .function, .builtin: return try call(method, [callee] + positional, keywords)
        default:
          return try call(try bound(method, to: callee, type: object.type), positional, keywords)
        }
      }
    default: break
    }
    throw fail(.typeError, "'\(typeName(callee))' object is not callable")
  }

  /// Binds the arguments of a builtin to its parameters.
  func bind(
    _ positional: [Value], _ keywords: [(name: String, value: Value)], to function: BuiltinFunction
  ) throws(Stop) -> Arguments {
    let signature = function.signature
    if keywords.isEmpty, positional.count == signature.names.count, !signature.takesRest,
      signature.positional == positional.count
    {
      return Arguments(values: positional)
    }
    var arguments = Arguments(values: Array(repeating: nil, count: signature.names.count))
    for (index, value) in positional.enumerated() {
      if index < signature.positional {
        arguments.values[index] = value
      } else if signature.takesRest {
        arguments.rest.append(value)
      } else {
        throw fail(.typeError, countMessage(function, given: positional.count))
      }
    }
    for (name, value) in keywords {
      if let index = signature.names.firstIndex(of: name), index >= signature.positionalOnly {
        if arguments.values[index] != nil {
          throw fail(.typeError, "\(function.name)() got multiple values for argument '\(name)'")
        }
        arguments.values[index] = value
      } else if signature.refused.contains(name) {
        throw refuse(
          "\(function.name)(\(name)=)", "the argument '\(name)' of \(function.name) is not supported")
      } else if signature.takesKeywords {
        arguments.keywords.append((name, value))
      } else {
        throw fail(.typeError, "\(function.name)() got an unexpected keyword argument '\(name)'")
      }
    }
    for (index, value) in arguments.values.enumerated() where value == nil && !signature.optional[index] {
      throw fail(.typeError, missingMessage(function, index, given: positional.count))
    }
    return arguments
  }

  private func countMessage(_ function: BuiltinFunction, given: Int) -> String {
    let signature = function.signature
    let own = signature.names.first == "self" ? 1 : 0
    let (most, given) = (signature.positional - own, given - own)
    let argument = most == 1 ? "argument" : "arguments"
    if signature.optional.contains(true) {
      return "\(function.name) expected at most \(most) \(argument), got \(given)"
    }
    if most == 1 { return "\(function.name)() takes exactly one argument (\(given) given)" }
    if most == 0 { return "\(function.name)() takes no arguments (\(given) given)" }
    return "\(function.name) expected \(most) \(argument), got \(given)"
  }

  private func missingMessage(_ function: BuiltinFunction, _ index: Int, given: Int) -> String {
    let signature = function.signature
    let own = signature.names.first == "self" ? 1 : 0
    let least = signature.optional.prefix(signature.positional).count { !$0 } - own
    if signature.positional - own == 1, least == 1 {
      return "\(function.name)() takes exactly one argument (\(given - own) given)"
    }
    if signature.positionalOnly == 0 {
      return
        "\(function.name)() missing required argument '\(signature.names[index])' (pos \(index + 1 - own))"
    }
    let argument = least == 1 ? "argument" : "arguments"
    return "\(function.name) expected at least \(least) \(argument), got \(given - own)"
  }

  /// A function made from its definition: defaults are evaluated now.
  func function(_ definition: FunctionDefinition, _ frame: Frame) throws(Stop) -> FunctionObject {
    var defaults: [Value?] = []
    for parameter in definition.parameters {
      if let value = parameter.defaultValue {
        defaults.append(try evaluate(value, frame))
      } else {
        defaults.append(nil)
      }
    }
    let layout = frame.unit.program.resolution.layouts[definition.scope]
    return try FunctionObject(
      definition: definition, unit: frame.unit, prefix: frame.prefix, defaults: defaults,
      captures: layout.captures.map { frame.cells[$0] }, meter)
  }

  private func run(
    _ function: FunctionObject, _ positional: [Value], _ keywords: [(name: String, value: Value)]
  )
    throws(Stop) -> Value
  {
    try descend()
    defer { ascend() }
    let definition = function.definition
    let layout = function.unit.program.resolution.layouts[definition.scope]
    let frame = Frame(
      unit: function.unit, layout: layout, captures: function.captures, function: function, meter)
    try bind(positional, keywords, of: function, frame)
    let caller = statement
    if let first = definition.body.first, case .returning(let value?) = first.kind {
      if function.unit === unit { statement = first.range }
      let result = try evaluate(value, frame)
      statement = caller
      return result
    }
    _ = try execute(definition.body, frame)
    statement = caller
    return frame.result
  }

  private func bind(
    _ positional: [Value], _ keywords: [(name: String, value: Value)], of function: FunctionObject,
    _ frame: Frame
  ) throws(Stop) {
    let parameters = function.definition.parameters
    let name = function.qualifiedName
    var values: [Value?] = Array(repeating: nil, count: parameters.count)
    var next = 0
    for (index, parameter) in parameters.enumerated() {
      switch parameter.kind {
      case .positionalOnly, .ordinary:
        if next < positional.count {
          values[index] = positional[next]
          next += 1
        }
      case .restPositional:
        values[index] = try tuple(next < positional.count ? Array(positional[next...]) : [])
        next = positional.count
      case .keywordOnly, .restKeyword: break
      }
    }
    if next < positional.count { throw fail(.typeError, tooManyMessage(function, given: positional.count)) }
    var rest: DictObject?
    if parameters.last?.kind == .restKeyword { rest = try DictObject(meter) }
    for (keyword, value) in keywords {
      let index = parameters.firstIndex {
        $0.binding.name == keyword && ($0.kind == .ordinary || $0.kind == .keywordOnly)
      }
      if let index {
        if values[index] != nil {
          throw fail(.typeError, "\(name)() got multiple values for argument '\(keyword)'")
        }
        values[index] = value
      } else if let rest {
        let key = try string(keyword)
        try rest.set(try hashKey(key), key, value)
      } else {
        throw fail(.typeError, "\(name)() got an unexpected keyword argument '\(keyword)'")
      }
    }
    if let rest { values[parameters.count - 1] = .dict(rest) }
    for (index, parameter) in parameters.enumerated() {
      guard let value = values[index] ?? function.defaults[index] else {
        throw fail(.typeError, missingMessage(function, values))
      }
      try bind(parameter.binding, value, frame)
    }
  }

  private func tooManyMessage(_ function: FunctionObject, given: Int) -> String {
    let parameters = function.definition.parameters.indices.filter {
      [.ordinary, .positionalOnly].contains(function.definition.parameters[$0].kind)
    }
    let most = parameters.count
    let least = parameters.count { function.defaults[$0] == nil }
    let count = least == most ? "\(most)" : "from \(least) to \(most)"
    let noun = most == 1 ? "argument" : "arguments"
    return "\(function.qualifiedName)() takes \(count) positional \(noun) but \(given) "
      + (given == 1 ? "was given" : "were given")
  }

  private func missingMessage(_ function: FunctionObject, _ values: [Value?]) -> String {
    let parameters = function.definition.parameters
    func missing(_ kinds: [Parameter.Kind]) -> [String] {
      parameters.indices.filter {
        kinds.contains(parameters[$0].kind) && values[$0] == nil && function.defaults[$0] == nil
      }.map { "'\(parameters[$0].binding.name)'" }
    }
    var names = missing([.positionalOnly, .ordinary])
    let kind = names.isEmpty ? "keyword-only" : "positional"
    if names.isEmpty { names = missing([.keywordOnly]) }
    let listed: String
    switch names.count {
    case 1: listed = names[0]
    case 2: listed = names.joined(separator: " and ")
    default: listed = names.dropLast().joined(separator: ", ") + ", and " + (names.last ?? "")
    }
    let noun = names.count == 1 ? "argument" : "arguments"
    return "\(function.qualifiedName)() missing \(names.count) required \(kind) \(noun): \(listed)"
  }
}

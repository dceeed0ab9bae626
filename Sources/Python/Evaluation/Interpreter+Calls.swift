import SourceText

extension Interpreter {
  /// Calls anything that can be called.
  func call(_ callee: Value, _ positional: [Value], _ keywords: [(name: String, value: Value)] = [])
    throws(Stop)
    -> Value
  {
    if stack.isLow { throw .limit(.recursion) }
    switch callee {
    case .function(let function): return try run(function, positional, keywords)
    case .builtin(let function):
      return weighed(try function.body(self, try bind(positional, keywords, to: function)))
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
    case .module(let module) where !Modules.has(module.path):
      throw refuse(module.path, Limitation.sentence(forModuleAttribute: module.path))
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
        throw misfit(function, countMessage(function, given: positional.count))
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
        throw misfit(function, "\(function.name)() got an unexpected keyword argument '\(name)'")
      }
    }
    for (index, value) in arguments.values.enumerated() where value == nil && !signature.optional[index] {
      throw misfit(function, missingMessage(function, index, given: positional.count))
    }
    return arguments
  }

  /// What to say of arguments that do not fit: of a library's function it is not certain that they do not.
  private func misfit(_ function: BuiltinFunction, _ message: String) -> Stop {
    guard Modules.isOfLibrary(function) else { return fail(.typeError, message) }
    return refuse("\(function.name)(…)", "this call of \(function.name) is not supported: \(message)")
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

  /// Binds the arguments of a Python function: its parameters' values in order.
  func bind(_ positional: [Value], _ keywords: [(name: String, value: Value)], of function: FunctionObject)
    throws(Stop) -> [Value]
  {
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
    if next < positional.count {
      throw fail(.typeError, tooManyMessage(function, given: positional.count, keywords))
    }
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
    var bound: [Value] = []
    bound.reserveCapacity(parameters.count)
    for index in parameters.indices {
      guard let value = values[index] ?? function.defaults[index] else {
        throw fail(.typeError, missingMessage(function, values))
      }
      bound.append(value)
    }
    return bound
  }

  private func tooManyMessage(
    _ function: FunctionObject, given: Int, _ keywords: [(name: String, value: Value)]
  ) -> String {
    let parameters = function.definition.parameters.indices.filter {
      [.ordinary, .positionalOnly].contains(function.definition.parameters[$0].kind)
    }
    let most = parameters.count
    let least = parameters.count { function.defaults[$0] == nil }
    let count = least == most ? "\(most)" : "from \(least) to \(most)"
    let named = function.definition.parameters.count { parameter in
      parameter.kind == .keywordOnly && keywords.contains { $0.name == parameter.binding.name }
    }
    if named > 0 {
      let noun = most == 1 && least == most ? "argument" : "arguments"
      return "\(function.qualifiedName)() takes \(count) positional \(noun) but \(given) positional "
        + (given == 1 ? "argument" : "arguments") + " (and \(named) keyword-only "
        + (named == 1 ? "argument" : "arguments") + ") were given"
    }
    let noun = most == 1 && least == most ? "argument" : "arguments"
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

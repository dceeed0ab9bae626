extension Interpreter {
  /// An attribute that the classes of exceptions define; `nil` if there is none of this name.
  func exceptionAttribute(_ name: String, of exception: ExceptionObject) throws(Stop) -> Value? {
    switch name {
    case "args": return try tuple(exception.arguments)
    case "__cause__": return exception.cause
    case "__context__": return exception.context.map { .exception($0) } ?? Value.none
    case "__suppress_context__": return .bool(exception.suppressesContext)
    case "__traceback__": throw refuse("__traceback__", "tracebacks are not supported")
    default: break
    }
    let type = exception.type
    func derives(_ from: BuiltinException) -> Bool { type.isSubtype(of: self.type(of: from)) }
    switch name {
    case "value" where derives(.stopIteration): return exception.arguments.first ?? Value.none
    case "code" where derives(.systemExit):
      if exception.arguments.isEmpty { return Value.none }
      return exception.arguments.count == 1 ? exception.arguments[0] : try tuple(exception.arguments)
    case "name" where derives(.nameError):
      guard case .text(let text)? = exception.arguments.first, exception.type.isBuiltin else {
        return Value.none
      }
      let parts = text.string.split(separator: "'", omittingEmptySubsequences: false)
      return parts.count == 3 ? try string(String(parts[1])) : Value.none
    case "name", "obj":
      if derives(.attributeError) || (name == "name" && (derives(.nameError) || derives(.importError))) {
        return Value.none
      }
    case "path", "msg":
      guard derives(.importError) else { return nil }
      return name == "msg" && exception.arguments.count == 1 ? exception.arguments[0] : Value.none
    case "errno" where derives(.osError):
      return exception.arguments.count > 1 ? exception.arguments[0] : Value.none
    case "strerror" where derives(.osError):
      return exception.arguments.count > 1 ? exception.arguments[1] : Value.none
    case "filename" where derives(.osError):
      return exception.arguments.count > 2 ? exception.arguments[2] : Value.none
    case "encoding", "object", "start", "end", "reason":
      guard derives(.unicodeDecodeError) || derives(.unicodeEncodeError), exception.arguments.count == 5
      else { return nil }
      let index = ["encoding", "object", "start", "end", "reason"].firstIndex(of: name) ?? 0
      return exception.arguments[index]
    default: break
    }
    return nil
  }

  /// Gives an attribute of an exception a value.
  func setExceptionAttribute(_ name: String, of exception: ExceptionObject, to value: Value) throws(Stop) {
    switch name {
    case "args": exception.arguments = try collect(value)
    case "__cause__":
      switch value {
      case .none, .exception: break
      default: throw fail(.typeError, "exception cause must be None or derive from BaseException")
      }
      exception.cause = value
      exception.suppressesContext = true
    case "__context__":
      if case .exception(let other) = value { exception.context = other } else { exception.context = nil }
    case "__suppress_context__": exception.suppressesContext = try truth(value)
    case "__traceback__": break
    default: try exception.set(name, value)
    }
  }

  /// The keyword arguments that some classes of exceptions take.
  func takeKeywords(_ keywords: [(name: String, value: Value)], _ exception: ExceptionObject) throws(Stop) {
    for (name, value) in keywords {
      let type = exception.type
      let isKnown =
        (type.isSubtype(of: self.type(of: .importError)) && ["name", "path", "name_from"].contains(name))
        || (type.isSubtype(of: self.type(of: .nameError)) && name == "name")
        || (type.isSubtype(of: self.type(of: .attributeError)) && ["name", "obj"].contains(name))
      guard isKnown else { throw fail(.typeError, "\(type.name)() takes no keyword arguments") }
      try exception.set(name, value)
    }
  }

  /// The exception that `raise value from cause` raises; `cause` is `nil` without `from`.
  func exception(raising value: Value, from cause: Value?) throws(Stop) -> ExceptionObject {
    var object = value
    if case .type(let type) = object, type.isException { object = try call(object, []) }
    guard case .exception(let exception) = object else {
      if case .type(let type) = value, type.isException {
        throw fail(
          .typeError,
          "calling \(type.path) should have returned an instance of BaseException, not \(typeName(object))")
      }
      throw fail(.typeError, "exceptions must derive from BaseException")
    }
    if let cause {
      var reason = cause
      if case .type(let type) = reason, type.isException { reason = try call(reason, []) }
      switch reason {
      case .none, .exception: break
      default: throw fail(.typeError, "exception causes must derive from BaseException")
      }
      exception.cause = reason
      exception.suppressesContext = true
    }
    connect(exception)
    exception.statement = statement
    return exception
  }

  /// Notes the exception that is being handled as the context of a new one.
  func connect(_ exception: ExceptionObject) {
    guard let current = handled, current !== exception else { return }
    // A chain that already leads back to the exception is cut there.
    var link: ExceptionObject? = current
    var length = 0
    while let next = link, length < 1000 {
      if next.context === exception {
        next.context = nil
        break
      }
      link = next.context
      length += 1
    }
    if length < 1000 { exception.context = current }
  }

  /// Whether `except type` catches an exception.
  func catches(_ type: Value, _ exception: ExceptionObject) throws(Stop) -> Bool {
    switch type {
    case .type(let wanted) where wanted.isException: return exception.type.isSubtype(of: wanted)
    case .tuple(let choices):
      let areClasses = choices.elements.allSatisfy {
        if case .type(let type) = $0 { type.isException } else { false }
      }
      guard areClasses else { fallthrough }
      for choice in choices.elements where try catches(choice, exception) { return true }
      return false
    default: throw fail(.typeError, "catching classes that do not inherit from BaseException is not allowed")
    }
  }

  /// `repr` of an exception whose class does not define its own.
  func exceptionRepr(_ exception: ExceptionObject) throws(Stop) -> Text {
    var builder = TextBuilder()
    builder.append(exception.type.name + "(")
    for (index, argument) in exception.arguments.enumerated() {
      if index > 0 { builder.append(", ") }
      try write(argument, into: &builder, isRepr: true)
    }
    builder.append(")")
    return try builder.text(meter)
  }

  /// Takes the exception on its way if it is of a class, as `except` does; whether it was.
  func absorb(_ type: BuiltinException) -> Bool {
    guard let current = raised, current.type.isSubtype(of: self.type(of: type)) else { return false }
    raised = nil
    return true
  }
}

/// `collections.namedtuple`: classes of tuples whose elements have names.
enum NamedTuple {
  /// The function that makes them.
  static let factory = BuiltinFunction("namedtuple", "typename field_names * rename= defaults= module=") {
    (interpreter, arguments) throws(Stop) in
    guard case .text(let name) = arguments.required(0) else {
      throw interpreter.refuse("namedtuple", "the name of a named tuple must be a string")
    }
    let isRenaming = try arguments[2].map { (flag) throws(Stop) in try interpreter.truth(flag) } ?? false
    let fields = try interpreter.fieldNames(arguments.required(1), typeName: name.string, isRenaming)
    var defaults: [Value] = []
    if let given = arguments[3], !given.isIdentical(to: .none) { defaults = try interpreter.collect(given) }
    if defaults.count > fields.count {
      throw interpreter.fail(.typeError, "Got more default values than field names")
    }
    return .type(try interpreter.namedTupleType(name.string, fields, defaults: defaults))
  }

  /// What all of these classes have.
  static let methods: [BuiltinFunction] = [
    BuiltinFunction("__new__", "_cls *values **options") { (interpreter, arguments) throws(Stop) in
      guard case .type(let type) = arguments.required(0) else { return .none }
      let values = try interpreter.fieldValues(of: type, arguments.rest, arguments.keywords)
      return .tuple(try TupleObject(values, type: type, interpreter.meter))
    },
    BuiltinFunction("_asdict", "self") { (interpreter, arguments) throws(Stop) in
      let dict = try DictObject(interpreter.meter)
      for (name, value) in try interpreter.namedElements(arguments.required(0)) {
        try dict.set(try interpreter.hashKey(name), name, value)
      }
      return .dict(dict)
    },
    BuiltinFunction("_replace", "self / **changes") { (interpreter, arguments) throws(Stop) in
      guard case .tuple(let tuple) = arguments.required(0), let type = tuple.type else { return .none }
      var elements = tuple.elements
      var unknown: [Value] = []
      let names = try interpreter.fieldNames(of: type)
      for (name, value) in arguments.keywords {
        if let index = names.firstIndex(of: name), index < elements.count {
          elements[index] = value
        } else {
          unknown.append(try interpreter.string(name))
        }
      }
      if !unknown.isEmpty {
        let names = try interpreter.repr(try interpreter.list(unknown)).string
        throw interpreter.fail(.valueError, "Got unexpected field names: \(names)")
      }
      return .tuple(try TupleObject(elements, type: type, interpreter.meter))
    },
    BuiltinFunction("__repr__", "self") { (interpreter, arguments) throws(Stop) in
      var builder = TextBuilder()
      builder.append(interpreter.typeName(arguments.required(0)) + "(")
      try interpreter.descend()
      defer { interpreter.ascend() }
      for (index, pair) in try interpreter.namedElements(arguments.required(0)).enumerated() {
        if index > 0 { builder.append(", ") }
        builder.append(try interpreter.str(pair.name))
        builder.append("=")
        try interpreter.write(pair.value, into: &builder, isRepr: true)
      }
      builder.append(")")
      return .text(try builder.text(interpreter.meter))
    },
  ]

  /// `_make`: a tuple of an iterable.
  static let make = BuiltinFunction("_make", "cls iterable /") { (interpreter, arguments) throws(Stop) in
    guard case .type(let type) = arguments.required(0) else { return .none }
    let values = try interpreter.collect(arguments.required(1))
    let count = try interpreter.fieldNames(of: type).count
    guard values.count == count else {
      throw interpreter.fail(.typeError, "Expected \(count) arguments, got \(values.count)")
    }
    return .tuple(try TupleObject(values, type: type, interpreter.meter))
  }

  private static let keywords: Set<String> = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def",
    "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda",
    "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
  ]

  /// Whether a name is one of Python's own words.
  static func isKeyword(_ name: String) -> Bool { keywords.contains(name) }

  /// Whether a text can be a name.
  static func isName(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first else { return false }
    return (first == "_" || first.properties.isXIDStart)
      && name.unicodeScalars.allSatisfy { $0 == "_" || $0.properties.isXIDContinue }
  }
}

extension Interpreter {
  /// The class of a named tuple.
  func namedTupleType(_ name: String, _ fields: [String], defaults: [Value]) throws(Stop) -> TypeObject {
    try charge(elements: 32 * fields.count)
    var attributes: [String: Value] = [:]
    for method in NamedTuple.methods { attributes[method.name] = .builtin(method) }
    attributes["_make"] = .descriptor(
      try DescriptorObject(kind: .classMethod, function: .builtin(NamedTuple.make), meter))
    var names: [Value] = []
    let known = try DictObject(meter)
    for (index, field) in fields.enumerated() {
      let getter = BuiltinFunction(field, "self") { (_, arguments) throws(Stop) in
        guard case .tuple(let tuple) = arguments.required(0), index < tuple.elements.count else {
          return .none
        }
        return tuple.elements[index]
      }
      attributes[field] = .descriptor(
        try DescriptorObject(kind: .property, function: .builtin(getter), meter))
      let text = try string(field)
      names.append(text)
      let number = index - (fields.count - defaults.count)
      if number >= 0 { try known.set(try hashKey(text), text, defaults[number]) }
    }
    attributes["_fields"] = try tuple(names)
    attributes["_field_defaults"] = .dict(known)
    return TypeObject(name: name, bases: [type(named: "tuple")], attributes: attributes, isBuiltin: false)
  }

  /// A tuple with names of a class of a module, made once.
  func record(_ path: String, _ fields: [(name: String, value: ModuleMember)]) throws(Stop) -> Value {
    let type: TypeObject
    if let known = types[path] {
      type = known
    } else {
      type = try namedTupleType(path, fields.map(\.name), defaults: [])
      types[path] = type
    }
    var values: [Value] = []
    for field in fields { values.append(try field.value.value(self)) }
    return .tuple(try TupleObject(values, type: type, meter))
  }

  /// The names of the fields of a named tuple's class.
  func fieldNames(of type: TypeObject) throws(Stop) -> [String] {
    guard case .tuple(let names)? = type.lookUp("_fields") else { return [] }
    return names.elements.compactMap { if case .text(let text) = $0 { text.string } else { nil } }
  }

  /// The names and values of a named tuple.
  func namedElements(_ value: Value) throws(Stop) -> [(name: Value, value: Value)] {
    guard case .tuple(let tuple) = value, case .tuple(let names)? = tuple.type?.lookUp("_fields") else {
      return []
    }
    return Array(zip(names.elements, tuple.elements)).map { (name: $0, value: $1) }
  }

  /// The fields of `namedtuple`, checked.
  func fieldNames(_ value: Value, typeName: String, _ isRenaming: Bool) throws(Stop) -> [String] {
    var names: [String] = []
    if case .text(let text) = value {
      let blanks = text.bytes.map { $0 == UInt8(ascii: ",") ? UInt8(ascii: " ") : $0 }
      names = TextParts.words(blanks, most: -1).map { String(decoding: $0, as: UTF8.self) }
    } else {
      for name in try collect(value) { names.append(try str(name).string) }
    }
    try charge(elements: names.count)
    if isRenaming {
      var seen: Set<String> = []
      for index in names.indices {
        let name = names[index]
        if !NamedTuple.isName(name) || NamedTuple.isKeyword(name) || name.hasPrefix("_")
          || seen.contains(name)
        {
          names[index] = "_\(index)"
        }
        seen.insert(names[index])
      }
    }
    for name in [typeName] + names {
      if !NamedTuple.isName(name) {
        throw fail(.valueError, "Type names and field names must be valid identifiers: \(try quoted(name))")
      }
      if NamedTuple.isKeyword(name) {
        throw fail(.valueError, "Type names and field names cannot be a keyword: \(try quoted(name))")
      }
    }
    var seen: Set<String> = []
    for name in names {
      if name.hasPrefix("_"), !isRenaming {
        throw fail(.valueError, "Field names cannot start with an underscore: \(try quoted(name))")
      }
      if !seen.insert(name).inserted {
        throw fail(.valueError, "Encountered duplicate field name: \(try quoted(name))")
      }
    }
    return names
  }

  /// A text as `repr` has it.
  func quoted(_ text: String) throws(Stop) -> String { try repr(try string(text)).string }

  /// The values of the fields from the arguments of a call, as CPython's generated `__new__` binds them.
  func fieldValues(of type: TypeObject, _ positional: [Value], _ keywords: [(name: String, value: Value)])
    throws(Stop) -> [Value]
  {
    let names = try fieldNames(of: type)
    var values: [Value?] = positional + Array(repeating: nil, count: max(0, names.count - positional.count))
    let owner = type.order.first { $0.attributes["_fields"] != nil }?.name ?? type.name
    var defaults: DictObject?
    if case .dict(let known)? = type.lookUp("_field_defaults") { defaults = known }
    if positional.count > names.count {
      let least = names.count - (defaults?.count ?? 0) + 1
      let range = least == names.count + 1 ? "\(names.count + 1)" : "from \(least) to \(names.count + 1)"
      throw fail(
        .typeError,
        "\(owner).__new__() takes \(range) positional argument\(range == "1" ? "" : "s") but \(positional.count + 1) were given"
      )
    }
    for (name, value) in keywords {
      guard let index = names.firstIndex(of: name) else {
        throw fail(.typeError, "\(owner).__new__() got an unexpected keyword argument '\(name)'")
      }
      if values[index] != nil {
        throw fail(.typeError, "\(owner).__new__() got multiple values for argument '\(name)'")
      }
      values[index] = value
    }
    var missing: [String] = []
    for (index, name) in names.enumerated() where values[index] == nil {
      if let value = defaults?.value(try hashKey(try string(name))) {
        values[index] = value
      } else {
        missing.append("'\(name)'")
      }
    }
    if let last = missing.last {
      let listed: String
      switch missing.count {
      case 1: listed = last
      case 2: listed = missing.joined(separator: " and ")
      default: listed = missing.dropLast().joined(separator: ", ") + ", and " + last
      }
      throw fail(
        .typeError,
        "\(owner).__new__() missing \(missing.count) required positional "
          + "\(missing.count == 1 ? "argument" : "arguments"): \(listed)")
    }
    return values.compactMap(\.self)
  }
}

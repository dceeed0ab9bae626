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
    var known: [String: Value] = [:]
    for (field, value) in zip(fields.suffix(defaults.count), defaults) { known[field] = value }
    return try TypedTuples.make(
      self, name, name, TupleFields(class: name, names: fields, defaults: known),
      ClassNamespace(prefix: name + "."))
  }

  /// A tuple with names of a class of a module, which is made once.
  func record(_ path: String, name: String? = nil, _ fields: [(name: String, value: Value)]) throws(Stop)
    -> Value
  {
    let type: TypeObject
    if let known = types[path] {
      type = known
    } else {
      type = try namedTupleType(name ?? path, fields.map(\.name), defaults: [])
      types[path] = type
    }
    let object = try InstanceObject(type: type, meter)
    object.hold(try tuple(fields.map(\.value)))
    return .instance(object)
  }

  /// A tuple with names that a module has.
  func record(_ path: String, _ members: [(name: String, value: ModuleMember)]) throws(Stop) -> Value {
    var fields: [(name: String, value: Value)] = []
    for member in members { fields.append((member.name, try member.value.value(self))) }
    return try record(path, fields)
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
}

extension Interpreter {
  /// A result of several named parts, as NumPy and SciPy give them: `SVDResult(U=…, S=…, Vh=…)`. It unpacks, has
  /// its parts by index and by name, and shows them in its `repr`.
  ///
  /// `names` of parts beyond `fields` are attributes only, which neither unpack nor show.
  func record(
    _ name: String, _ fields: [(String, Value)], extra: [(String, Value)] = [], showsExtra: Bool = false
  )
    throws(Stop) -> Value
  {
    let object = try InstanceObject(type: try recordType(name), meter)
    for (field, value) in fields + extra { try object.set(field, value) }
    object.payload = RecordFields(
      names: fields.map(\.0), shown: (showsExtra ? fields + extra : fields).map(\.0))
    return .instance(object)
  }

  private func recordType(_ name: String) throws(Stop) -> TypeObject {
    let key = "record." + name
    if let known = types[key] { return known }
    var attributes = AttributeTable()
    for method in Interpreter.recordMethods { attributes[method.name] = .builtin(method) }
    let made = TypeObject(
      name: name, bases: [type(named: "object")], attributes: attributes, isBuiltin: true, module: "numpy")
    types[key] = made
    return made
  }

  private func parts(of value: Value) throws(Stop) -> (name: String, parts: [(String, Value)]) {
    guard case .instance(let object) = value, let fields = object.payload as? RecordFields else {
      throw fail(.typeError, "descriptor requires a result object")
    }
    var parts: [(String, Value)] = []
    for name in fields.names { parts.append((name, object.value(name) ?? .none)) }
    return (object.type.name, parts)
  }

  private static let recordMethods: [BuiltinFunction] = [
    BuiltinFunction("__iter__", "self") { (interpreter, arguments) throws(Stop) in
      let parts = try interpreter.parts(of: arguments.required(0)).parts
      return .iterator(interpreter.over(parts.map(\.1), "tuple_iterator"))
    },
    BuiltinFunction("__len__", "self") { (interpreter, arguments) throws(Stop) in
      .int(try interpreter.parts(of: arguments.required(0)).parts.count)
    },
    BuiltinFunction("__getitem__", "self key /") { (interpreter, arguments) throws(Stop) in
      let parts = try interpreter.parts(of: arguments.required(0)).parts
      return try interpreter.element(
        arguments.required(1), of: try interpreter.tuple(parts.map(\.1)))
    },
    BuiltinFunction("__eq__", "self other /") { (interpreter, arguments) throws(Stop) in
      let parts = try interpreter.parts(of: arguments.required(0)).parts
      let own = try interpreter.tuple(parts.map(\.1))
      var other = arguments.required(1)
      if case .instance(let object) = other, object.payload is RecordFields {
        other = try interpreter.tuple(try interpreter.parts(of: other).parts.map(\.1))
      }
      return .bool(try interpreter.equals(own, other))
    },
    BuiltinFunction("__repr__", "self") { (interpreter, arguments) throws(Stop) in
      guard case .instance(let object) = arguments.required(0), let fields = object.payload as? RecordFields
      else {
        throw interpreter.fail(.typeError, "descriptor requires a result object")
      }
      let name = object.type.name
      let parts = fields.shown.map { ($0, object.value($0) ?? .none) }
      var texts: [String] = []
      for (field, value) in parts { texts.append("\(field)=\(try interpreter.repr(value).string)") }
      return try interpreter.string("\(name)(\(texts.joined(separator: ", ")))")
    },
  ]
}

/// The names of the parts of a result object, in order.
final class RecordFields {
  let names: [String]
  /// What its `repr` shows.
  let shown: [String]

  /// The fields of these names.
  init(names: [String], shown: [String]) {
    self.names = names
    self.shown = shown
  }
}

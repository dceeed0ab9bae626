/// The fields of a class made by `NamedTuple`.
final class TupleFields {
  let names: [String]
  let defaults: [String: Value]
  let parameters: MadeParameters

  /// Fields with the defaults that some of them have.
  init(class name: String, names: [String], defaults: [String: Value]) {
    self.names = names
    self.defaults = defaults
    parameters = MadeParameters(
      function: name + ".__new__",
      parameters: names.map {
        MadeParameters.Parameter(name: $0, isOptional: defaults[$0] != nil, isKeywordOnly: false)
      })
  }
}

/// `typing.NamedTuple` and `typing.TypedDict`.
enum TypedTuples {
  /// What makes the classes that derive from one of the two.
  static func maker(_ name: String) -> Interpreter.ClassMaker {
    if name == "TypedDict" {
      return { (interpreter, name, _, _, namespace, prefix) throws(Stop) in
        let type = TypeObject(
          name: name, bases: [interpreter.type(named: "dict")], attributes: namespace.values,
          isBuiltin: false,
          qualifiedName: prefix + name)
        type.annotations = namespace.annotations
        throw interpreter.refuse("TypedDict", "classes of TypedDict are not supported")
      }
    }
    return { (interpreter, name, _, _, namespace, prefix) throws(Stop) in
      let names = namespace.annotations.map(\.name)
      try check(names, interpreter)
      var defaults: [String: Value] = [:]
      for field in names {
        if let value = namespace.values[field] {
          defaults[field] = value
        } else if !defaults.isEmpty {
          throw interpreter.fail(
            .typeError,
            "non-default namedtuple field \(field) cannot follow default field "
              + (names.last { defaults[$0] != nil } ?? ""))
        }
      }
      return .type(
        try make(
          interpreter, prefix + name, name, TupleFields(class: name, names: names, defaults: defaults),
          namespace))
    }
  }

  /// `NamedTuple("Point", [("x", int), ("y", int)])`
  static func namedTuple(_ interpreter: Interpreter, _ arguments: Arguments) throws(Stop) -> Value {
    guard case .text(let name) = arguments.required(0) else {
      throw interpreter.fail(.typeError, "the name of a NamedTuple must be a string")
    }
    var names: [String] = []
    if let fields = arguments[1] {
      for pair in try interpreter.collect(fields) {
        guard case .text(let field)? = try interpreter.collect(pair).first else { continue }
        names.append(field.string)
      }
    }
    names += arguments.keywords.map(\.name)
    try check(names, interpreter)
    let namespace = ClassNamespace(prefix: name.string + ".")
    return .type(
      try make(
        interpreter, name.string, name.string, TupleFields(class: name.string, names: names, defaults: [:]),
        namespace))
  }

  private static func check(_ names: [String], _ interpreter: Interpreter) throws(Stop) {
    for field in names where field.hasPrefix("_") {
      throw interpreter.fail(.valueError, "Field names cannot start with an underscore: '\(field)'")
    }
  }

  /// A class derived from `tuple` with named fields.
  static func make(
    _ interpreter: Interpreter, _ qualifiedName: String, _ name: String, _ fields: TupleFields,
    _ namespace: ClassNamespace
  ) throws(Stop) -> TypeObject {
    let body = ClassNamespace(prefix: namespace.prefix)
    for (name, value) in namespace.values.entries where !fields.names.contains(name) {
      body.values[name] = value
    }
    body.functions = namespace.functions
    for annotation in namespace.annotations { body.annotate(annotation.name, annotation.hint) }
    let prefix = String(qualifiedName.dropLast(name.count))
    let type = try interpreter.assemble(name, [interpreter.type(named: "tuple")], [], body, prefix, nil)
    type.state = fields
    type.slots = []
    let own = Value.type(type)
    var texts: [Value] = []
    for (index, field) in fields.names.enumerated() {
      let text = try interpreter.string(field)
      texts.append(text)
      let getter = try interpreter.closure(element, over: .int(index))
      type.attributes[field] = .descriptor(
        try DescriptorObject(
          kind: .property, function: getter, setter: .builtin(unchangeable("set")),
          deleter: .builtin(unchangeable("delete")), interpreter.meter))
    }
    type.attributes["_fields"] = try interpreter.tuple(texts)
    type.attributes["__match_args__"] = try interpreter.tuple(texts)
    let defaults = fields.names.compactMap { name in fields.defaults[name].map { (name, $0) } }
    type.attributes["_field_defaults"] = .dict(try interpreter.dictionary(of: defaults))
    type.attributes["__new__"] = .descriptor(
      try DescriptorObject(
        kind: .staticMethod, function: try interpreter.closure(create, over: own), interpreter.meter))
    type.attributes["_make"] = .descriptor(
      try DescriptorObject(kind: .classMethod, function: .builtin(fromIterable), interpreter.meter))
    for function in [asDictionary, replaced, represented] where type.attributes[function.name] == nil {
      type.attributes[function.name] = .builtin(function)
    }
    return type
  }

  private static func fields(_ value: Value) -> TupleFields? {
    guard case .instance(let object) = value else { return nil }
    for type in object.type.order { if let fields = type.state as? TupleFields { return fields } }
    return nil
  }

  private static let element = BuiltinFunction("fget", "index self /") { (_, arguments) throws(Stop) in
    guard let index = arguments.required(0).smallInteger,
      case .tuple(let tuple) = arguments.required(1).plain,
      index < tuple.elements.count
    else { return .none }
    return tuple.elements[index]
  }

  private static func unchangeable(_ verb: String) -> BuiltinFunction {
    BuiltinFunction("f" + verb, "self value= /") { (interpreter, _) throws(Stop) in
      throw interpreter.fail(.attributeError, "can't \(verb) attribute")
    }
  }

  private static let create = BuiltinFunction("__new__", "owner cls / *values **options") {
    (interpreter, arguments) throws(Stop) in
    guard case .type(let owner) = arguments.required(0), case .type(let type) = arguments.required(1),
      let fields = owner.state as? TupleFields
    else { return .none }
    let values = try interpreter.bind(arguments.rest, arguments.keywords, to: fields.parameters)
    let elements = zip(fields.names, values).map { $1 ?? fields.defaults[$0] ?? .none }
    let object = try InstanceObject(type: type, interpreter.meter)
    object.hold(try interpreter.tuple(elements))
    return .instance(object)
  }

  private static let fromIterable = BuiltinFunction("_make", "cls iterable /") {
    (interpreter, arguments) throws(Stop) in
    guard case .type(let type) = arguments.required(0),
      let fields = type.order.lazy.compactMap({ $0.state as? TupleFields }).first
    else { return .none }
    let values = try interpreter.collect(arguments.required(1))
    guard values.count == fields.names.count else {
      throw interpreter.fail(.typeError, "Expected \(fields.names.count) arguments, got \(values.count)")
    }
    let object = try InstanceObject(type: type, interpreter.meter)
    object.hold(try interpreter.tuple(values))
    return .instance(object)
  }

  private static let asDictionary = BuiltinFunction("_asdict", "self /") {
    (interpreter, arguments) throws(Stop) in
    guard let fields = fields(arguments.required(0)), case .tuple(let tuple) = arguments.required(0).plain
    else {
      return .none
    }
    return .dict(try interpreter.dictionary(of: Array(zip(fields.names, tuple.elements)).map { ($0, $1) }))
  }

  private static let replaced = BuiltinFunction("_replace", "self / **changes") {
    (interpreter, arguments) throws(Stop) in
    guard let fields = fields(arguments.required(0)), case .instance(let old) = arguments.required(0),
      case .tuple(let tuple) = arguments.required(0).plain
    else { return .none }
    var elements = tuple.elements
    var unknown: [String] = []
    for (name, value) in arguments.keywords {
      if let index = fields.names.firstIndex(of: name) {
        elements[index] = value
      } else {
        unknown.append("'\(name)'")
      }
    }
    if !unknown.isEmpty {
      throw interpreter.fail(.valueError, "Got unexpected field names: [\(unknown.joined(separator: ", "))]")
    }
    let object = try InstanceObject(type: old.type, interpreter.meter)
    object.hold(try interpreter.tuple(elements))
    return .instance(object)
  }

  private static let represented = BuiltinFunction("__repr__", "self /") {
    (interpreter, arguments) throws(Stop) in
    guard let fields = fields(arguments.required(0)), case .instance(let object) = arguments.required(0),
      case .tuple(let tuple) = arguments.required(0).plain
    else { return .none }
    var builder = TextBuilder()
    builder.append(object.type.name + "(")
    for (index, (name, value)) in zip(fields.names, tuple.elements).enumerated() {
      builder.append((index > 0 ? ", " : "") + name + "=")
      try interpreter.write(value, into: &builder, isRepr: true)
    }
    builder.append(")")
    return .text(try builder.text(interpreter.meter))
  }
}

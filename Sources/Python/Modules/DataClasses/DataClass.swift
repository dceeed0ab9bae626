/// What `@dataclass` was told.
struct DataClassOptions {
  var makesInit = true
  var makesRepr = true
  var makesEquality = true
  var makesOrder = false
  var isUnsafelyHashed = false
  var isFrozen = false
  var isKeywordOnly = false
  var hasSlots = false
  var hasMatchArguments = true
}

/// A field of a data class, as `field()` or an annotation made it.
final class DataField {
  /// What the annotation says about it.
  enum Kind {
    case ordinary
    /// `InitVar`: an argument of `__init__` alone.
    case initOnly
  }

  var name = ""
  var hint = ""
  var kind = Kind.ordinary
  var defaultValue: Value?
  var factory: Value?
  var isInInit = true
  var isInRepr = true
  /// `nil`: as `isCompared`.
  var isHashed: Bool?
  var isCompared = true
  var isKeywordOnly: Bool?
  /// What the page says about the field for itself.
  var metadata: Value?

  /// A field without a default.
  init() {}

  /// Whether `__init__` can do without an argument for it.
  var isOptional: Bool { defaultValue != nil || factory != nil }
}

/// What is known about a data class.
final class DataClass {
  /// The fields in order, those of bases first, and those that are only arguments.
  let fields: [DataField]
  let options: DataClassOptions
  /// What the class was in before: the function of its name.
  let parameters: MadeParameters

  /// The fields of the objects themselves.
  var stored: [DataField] { fields.filter { $0.kind == .ordinary } }

  /// A data class of `fields`.
  init(fields: [DataField], options: DataClassOptions, name: String) {
    self.fields = fields
    self.options = options
    let given = fields.filter(\.isInInit)
    let ordered = given.filter { $0.isKeywordOnly != true } + given.filter { $0.isKeywordOnly == true }
    parameters = MadeParameters(
      function: name + ".__init__",
      parameters: ordered.map {
        MadeParameters.Parameter(
          name: $0.name, isOptional: $0.isOptional, isKeywordOnly: $0.isKeywordOnly == true)
      })
  }
}

extension Interpreter {
  /// What is known about the class, or the nearest base that is a data class.
  func dataClass(of type: TypeObject) -> DataClass? {
    for candidate in type.order { if let known = candidate.state as? DataClass { return known } }
    return nil
  }

  /// Makes a class a data class.
  func makeDataClass(_ type: TypeObject, _ options: DataClassOptions) throws(Stop) {
    guard type.state == nil || type.state is DataClass || type.state is AbstractRegistry else {
      throw refuse("dataclass(\(type.name))", "a data class of this class is not supported")
    }
    try checkFrozen(type, options)
    let fields = try dataFields(type, options)
    let known = DataClass(fields: fields, options: options, name: type.qualifiedName)
    var seenDefault = false
    for field in fields where field.isInInit && field.isKeywordOnly != true {
      if field.isOptional {
        seenDefault = true
      } else if seenDefault {
        throw fail(.typeError, "non-default argument '\(field.name)' follows default argument")
      }
    }
    let own = Value.type(type)
    let defined = Set(type.attributes.names)
    type.state = known
    func add(_ function: BuiltinFunction) throws(Stop) {
      type.attributes[function.name] = try classFunction(function, knowing: own)
    }
    if options.makesInit { try add(DataClassMethods.initialize) }
    if options.makesRepr, !defined.contains("__repr__") { try add(DataClassMethods.represent) }
    if options.makesEquality, !defined.contains("__eq__") { try add(DataClassMethods.equal) }
    if options.makesOrder {
      guard options.makesEquality else { throw fail(.valueError, "eq must be true if order is true") }
      for function in DataClassMethods.orders {
        if defined.contains(function.name) {
          throw fail(
            .typeError,
            "Cannot overwrite attribute \(function.name) in class \(type.name). Consider using functools.total_ordering"
          )
        }
        try add(function)
      }
    }
    if options.isFrozen {
      for function in [DataClassMethods.refuseSetting, DataClassMethods.refuseDeleting] {
        if defined.contains(function.name) {
          throw fail(.typeError, "Cannot overwrite attribute \(function.name) in class \(type.name)")
        }
        try add(function)
      }
    }
    let hasHash =
      type.attributes["__hash__"].map {
        if case .none = $0 { defined.contains("__eq__") ? false : false } else { true }
      } ?? false
    if options.isUnsafelyHashed {
      if hasHash { throw fail(.typeError, "Cannot overwrite attribute __hash__ in class \(type.name)") }
      try add(DataClassMethods.hash)
    } else if options.makesEquality, !hasHash {
      if options.isFrozen { try add(DataClassMethods.hash) } else { type.attributes["__hash__"] = Value.none }
    }
    if options.hasMatchArguments, !defined.contains("__match_args__") {
      var names: [Value] = []
      for field in fields where field.isInInit && field.isKeywordOnly != true {
        names.append(try string(field.name))
      }
      type.attributes["__match_args__"] = try tuple(names)
    }
    for field in fields where type.annotations.contains(where: { $0.name == field.name }) {
      if case .instance(let object)? = type.attributes[field.name], object.payload is DataField {
        type.attributes[field.name] = field.defaultValue
      }
    }
    if options.hasSlots { try takeSlots(type, fields) }
  }

  private func checkFrozen(_ type: TypeObject, _ options: DataClassOptions) throws(Stop) {
    for base in type.order.dropFirst() {
      guard let known = base.state as? DataClass else { continue }
      if known.options.isFrozen, !options.isFrozen {
        throw fail(.typeError, "cannot inherit non-frozen dataclass from a frozen one")
      }
      if !known.options.isFrozen, options.isFrozen {
        throw fail(.typeError, "cannot inherit frozen dataclass from a non-frozen one")
      }
    }
  }

  private func takeSlots(_ type: TypeObject, _ fields: [DataField]) throws(Stop) {
    if type.attributes["__slots__"] != nil {
      throw fail(.typeError, "\(type.name) already specifies __slots__")
    }
    let inherited = Set(type.order.dropFirst().flatMap { $0.slots ?? [] })
    let names = fields.filter { $0.kind == .ordinary }.map(\.name).filter { !inherited.contains($0) }
    var values: [Value] = []
    for name in names {
      values.append(try string(name))
      type.attributes[name] = nil
    }
    type.attributes["__slots__"] = try tuple(values)
    if type.order.dropFirst().allSatisfy({ $0.isBuiltin && $0.module == nil || $0.slots != nil }) {
      type.slots = names
    }
  }

  /// The fields of a class from those of its bases and its own annotations.
  private func dataFields(_ type: TypeObject, _ options: DataClassOptions) throws(Stop) -> [DataField] {
    var fields: [DataField] = []
    func put(_ field: DataField) {
      if let index = fields.firstIndex(where: { $0.name == field.name }) {
        fields[index] = field
      } else {
        fields.append(field)
      }
    }
    for base in type.order.dropFirst().reversed() {
      for field in (base.state as? DataClass)?.fields ?? [] { put(field) }
    }
    try charge(elements: (fields.count + type.annotations.count) * 8)
    var isKeywordOnly = options.isKeywordOnly
    for annotation in type.annotations {
      let hint = DataClassHint(annotation.hint)
      if hint.isClassVariable { continue }
      if hint.isKeywordOnlyMark {
        isKeywordOnly = true
        continue
      }
      let field: DataField
      let value = type.attributes[annotation.name]
      if case .instance(let object)? = value, let given = object.payload as? DataField {
        field = given
      } else {
        field = DataField()
        if let value {
          switch value {
          case .instance, .exception: break
          default: field.defaultValue = value
          }
          field.defaultValue = value
        }
      }
      if let value = field.defaultValue { try checkDefault(value, annotation.name) }
      field.name = annotation.name
      field.hint = annotation.hint
      field.kind = hint.isInitOnly ? .initOnly : .ordinary
      if field.isKeywordOnly == nil { field.isKeywordOnly = isKeywordOnly }
      put(field)
    }
    for (name, value) in type.attributes.entries {
      if case .instance(let object) = value, object.payload is DataField,
        !type.annotations.contains(where: { $0.name == name })
      {
        throw fail(.typeError, "'\(name)' is a field but has no type annotation")
      }
    }
    return fields
  }

  private func checkDefault(_ value: Value, _ name: String) throws(Stop) {
    let isMutable: Bool
    switch value.plain {
    case .list, .dict: isMutable = true
    case .set(let set): isMutable = !set.isFrozen
    default:
      if case .instance(let object) = value, case .none? = object.type.lookUp("__hash__") {
        isMutable = true
      } else {
        isMutable = false
      }
    }
    guard isMutable else { return }
    throw fail(
      .valueError,
      "mutable default <class '\(self.type(of: value).path)'> for field \(name) is not allowed: use default_factory"
    )
  }
}

/// What the text of a type hint says to `@dataclass`.
struct DataClassHint {
  let isClassVariable: Bool
  let isInitOnly: Bool
  let isKeywordOnlyMark: Bool

  /// Reads a hint.
  init(_ hint: String) {
    var bare = hint
    for quote in ["\"", "'"] where bare.hasPrefix(quote) { bare = String(bare.dropFirst().dropLast()) }
    for prefix in ["typing.", "dataclasses.", "t.", "dc."] where bare.hasPrefix(prefix) {
      bare = String(bare.dropFirst(prefix.count))
    }
    isClassVariable = bare == "ClassVar" || bare.hasPrefix("ClassVar[")
    isInitOnly = bare == "InitVar" || bare.hasPrefix("InitVar[")
    isKeywordOnlyMark = bare == "KW_ONLY"
  }
}

extension Interpreter {
  /// The class that a `class` statement makes.
  func makeClass(_ definition: ClassDefinition, _ frame: Frame) throws(Stop) -> Value {
    var bases: [TypeObject] = []
    for base in definition.bases {
      guard case .positional = base.kind else {
        throw refuse("class keyword", "keyword arguments of classes are not supported")
      }
      let value = try evaluate(base.value, frame)
      guard case .type(let type) = value else {
        throw refuse("class base", "deriving from \(typeName(value)) objects is not supported")
      }
      if type.isBuiltin, type.module == nil, type.name != "object",
        !type.isSubtype(of: self.type(of: .baseException))
      {
        throw refuse("class(\(type.name))", "deriving from \(type.name) is not supported")
      }
      bases.append(type)
    }
    if bases.isEmpty { bases = [self.type(named: "object")] }
    guard TypeObject.merge(bases.map(\.order) + [bases]) != nil else {
      throw fail(
        .typeError,
        "Cannot create a consistent method resolution order (MRO) for bases "
          + bases.map(\.name).joined(separator: ", "))
    }
    let layout = frame.unit.program.resolution.layouts[definition.scope]
    let inner = Frame(
      unit: frame.unit, layout: layout, captures: layout.captures.map { frame.cells[$0] }, function: nil,
      meter)
    let namespace = ClassNamespace(prefix: frame.prefix + definition.binding.name + ".")
    inner.namespace = namespace
    try descend()
    defer { ascend() }
    _ = try execute(definition.body, inner)
    let type = TypeObject(
      name: definition.binding.name, bases: bases, attributes: namespace.values, isBuiltin: false)
    try charge(8 * type.order.count)
    for value in namespace.values.values { own(value, type) }
    var result = Value.type(type)
    for decorator in definition.decorators.reversed() {
      result = try call(try evaluate(decorator, frame), [result])
    }
    return result
  }

  /// Tells the functions of a class that they are its own, for `super()`.
  private func own(_ value: Value, _ type: TypeObject) {
    switch value {
    case .function(let function): if function.owner == nil { function.owner = type }
    case .descriptor(let descriptor):
      for part in [descriptor.function, descriptor.setter ?? .none] {
        if case .function(let function) = part, function.owner == nil { function.owner = type }
      }
    default: return
    }
  }

  /// A new object of a class.
  func construct(_ type: TypeObject, _ positional: [Value], _ keywords: [(name: String, value: Value)])
    throws(Stop)
    -> Value
  {
    if type.isSubtype(of: self.type(of: .baseException)) {
      let exception = Value.exception(try ExceptionObject(type: type, arguments: positional, meter))
      if let initializer = type.lookUp("__init__") {
        _ = try call(initializer, [exception] + positional, keywords)
      } else if let keyword = keywords.first {
        throw fail(.typeError, "\(type.name)() takes no keyword arguments: \(keyword.name)")
      }
      return exception
    }
    if type.isBuiltin, type.module == nil {
      if let constructor = Builtins.constructors[type.name] {
        return try constructor.body(self, try bind(positional, keywords, to: constructor))
      }
      throw refuse(type.name, "making objects of the class \(type.name) is not supported")
    }
    let instance: Value
    if let maker = type.lookUp("__new__") {
      instance = try call(maker, [.type(type)] + positional, keywords)
      guard self.type(of: instance).isSubtype(of: type) else { return instance }
      if type.lookUp("__init__") == nil { return instance }
    } else {
      instance = .instance(try InstanceObject(type: type, meter))
    }
    if let initializer = type.lookUp("__init__") {
      let result = try call(initializer, [instance] + positional, keywords)
      guard case .none = result else {
        throw fail(.typeError, "__init__() should return None, not '\(typeName(result))'")
      }
    } else if !positional.isEmpty || !keywords.isEmpty {
      throw fail(.typeError, "\(type.name)() takes no arguments")
    }
    return instance
  }
}

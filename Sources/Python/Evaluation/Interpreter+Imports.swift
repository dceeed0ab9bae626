extension Interpreter {
  /// What `from path import name` binds.
  func importName(_ name: String, from path: String) throws(Stop) -> Value {
    guard let definition = Modules.definition(path) else { return module(path + "." + name) }
    if definition.isInert || Modules.definition(path + "." + name)?.isInert == true { return .inert }
    if let member = definition.members[name] { return try member.value(self) }
    return module(path + "." + name)
  }

  /// The module of a path, known or not.
  func module(_ path: String) -> Value {
    if Modules.isInert(path) { return .inert }
    if let known = modules[path] { return .module(known) }
    let made = ModuleObject(path: path)
    modules[path] = made
    return .module(made)
  }

  /// The value of an attribute of a module.
  func attribute(_ name: String, of module: ModuleObject) throws(Stop) -> Value {
    let path = module.path + "." + name
    if let definition = Modules.definition(module.path) {
      if let member = definition.members[name] { return try member.value(self) }
      if Modules.definition(path) != nil { return self.module(path) }
    }
    throw refuse(path, Limitation.sentence(forModuleAttribute: path))
  }
}

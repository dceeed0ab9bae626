extension Interpreter {
  /// Carries out one part of `import a.b as c`.
  func importModule(_ name: ImportedName, _ frame: Frame) throws(Stop) {
    let path = name.isRenamed ? name.path : name.binding.name
    try bind(name.binding, module(path), frame)
  }

  /// Carries out one part of `from module import name as other`.
  func importName(_ name: ImportedName, from path: String, _ frame: Frame) throws(Stop) {
    if name.path == "*" { throw refuse("import *", Limitation.sentence(forSyntax: "import *")) }
    guard let definition = Modules.definition(path) else {
      try bind(name.binding, module(path + "." + name.path), frame)
      return
    }
    if definition.isInert || Modules.definition(path + "." + name.path)?.isInert == true {
      try bind(name.binding, .inert, frame)
    } else if let member = definition.members[name.path] {
      try bind(name.binding, try member.value(self), frame)
    } else {
      try bind(name.binding, module(path + "." + name.path), frame)
    }
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

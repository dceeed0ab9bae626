extension Modules {
  /// Names of builtin functions and types that `from module import *` hides in CPython, whether they are here or
  /// not: a name that is not must be refused then, never mean the builtin.
  private static let hiddenBuiltins: [String: [String]] = [
    "math": ["pow"],
    "numpy": ["abs", "all", "any", "bool", "divmod", "max", "min", "pow", "round", "sum"],
    "operator": ["abs", "pow"], "re": ["compile"], "os": ["open"], "sys": ["copyright", "exit"],
    "torch": [
      "abs", "all", "any", "bool", "compile", "complex", "float", "int", "max", "min", "pow", "range",
      "round",
      "sum",
    ],
  ]

  /// The names that `from path import *` binds, those that are known to be missing here among them, sorted;
  /// `nil` if that cannot be said.
  static func starNames(_ path: String) -> [String]? {
    guard !isInert(path), let definition = definition(path) else { return nil }
    let names = Set(definition.members.keys).union(KnownModules.members[path] ?? [])
      .union(hiddenBuiltins[path] ?? [])
    let removed = path == "numpy" ? numpyRemovedNames : []
    return names.filter { !$0.hasPrefix("_") && !removed.contains($0) }.sorted()
  }
}

extension Interpreter {
  /// What `from path import *` binds, sorted by name; a name that is missing here is refused when it is used.
  func starMembers(of path: String) throws(Stop) -> [(name: String, value: Value)] {
    guard let names = Modules.starNames(path), let definition = Modules.definition(path) else {
      throw refuse("import *", Limitation.sentence(forSyntax: "import *"))
    }
    var members: [(name: String, value: Value)] = []
    try charge(elements: names.count)
    for name in names {
      members.append((name, try definition.members[name]?.value(self) ?? module(path + "." + name)))
    }
    return members
  }
}

extension Modules {
  /// The libraries beyond CPython's own modules: what their functions take changes with their versions and is not
  /// known to the last keyword, so that a call that does not fit is reported as not supported.
  private static let libraries: Set<Substring> = ["numpy", "scipy", "sklearn", "torch"]

  /// The functions, methods included, of modules of libraries; those of `numpy.random` are known exactly.
  private static let libraryFunctions: Set<ObjectIdentifier> = {
    var found: Set<ObjectIdentifier> = []
    for path in paths where libraries.contains(path.prefix { $0 != "." }) && path != "numpy.random" {
      guard let definition = definition(path) else { continue }
      for case .function(let function) in definition.members.values {
        found.insert(ObjectIdentifier(function))
      }
      for native in definition.classes.values {
        for function in native.methods + native.classMethods + native.staticMethods {
          found.insert(ObjectIdentifier(function))
        }
      }
    }
    return found
  }()

  /// Whether a function belongs to a library.
  static func isOfLibrary(_ function: BuiltinFunction) -> Bool {
    libraryFunctions.contains(ObjectIdentifier(function))
  }
}

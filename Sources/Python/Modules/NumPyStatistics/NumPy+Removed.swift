extension Modules {
  /// Names that NumPy 2 took away and old pages still use: they mean what they meant, and a note says so.
  private static let renamed: [String: (replacement: String, sentence: String)] = {
    var table: [String: (replacement: String, sentence: String)] = [:]
    let pairs = [
      ("float_", "float64"), ("Inf", "inf"), ("Infinity", "inf"), ("PINF", "inf"), ("infty", "inf"),
      ("NaN", "nan"), ("NAN", "nan"), ("sometrue", "any"), ("alltrue", "all"), ("product", "prod"),
      ("cumproduct", "cumprod"), ("round_", "round"), ("asfarray", "asarray"),
    ]
    for (name, replacement) in pairs where name != "asfarray" {
      table[name] = (replacement, "np.\(name) was removed in NumPy 2; it is np.\(replacement) there")
    }
    table["row_stack"] = ("vstack", "np.row_stack is deprecated in NumPy 2; it is np.vstack there")
    return table
  }()

  /// Names that NumPy has not had since 1.24, with the start of what the error says.
  private static let builtinAliases: [String: String] = [
    "float": "float64", "int": "int64", "complex": "complex128", "object": "", "str": "str_",
  ]

  /// The names that were removed; `import *` does not bind them.
  static var numpyRemovedNames: Set<String> {
    Set(renamed.keys).union(builtinAliases.keys).union(["bool8", "int0", "msort", "NINF", "PZERO", "NZERO"])
  }

  /// What the removed names give.
  static let numpyRemoved: [String: ModuleMember] = {
    var members: [String: ModuleMember] = [:]
    for (name, (replacement, sentence)) in renamed {
      members[name] = .made { (interpreter) throws(Stop) in
        interpreter.note(sentence)
        return try interpreter.importName(replacement, from: "numpy")
      }
    }
    for (name, value) in [("NINF", -Double.infinity), ("PZERO", 0.0), ("NZERO", -0.0)] {
      members[name] = .made { (interpreter) throws(Stop) in
        interpreter.note("np.\(name) was removed in NumPy 2")
        return .float(value)
      }
    }
    members["msort"] = .function(
      BuiltinFunction("msort", "a") { (interpreter, arguments) throws(Stop) in
        interpreter.note("np.msort was removed in NumPy 2; it is np.sort(a, axis=0) there")
        return try interpreter.call(
          try interpreter.importName("sort", from: "numpy"), [arguments.required(0), .int(0)])
      })
    for name in ["bool8", "int0"] {
      members[name] = .made { (interpreter) throws(Stop) in
        throw interpreter.fail(.attributeError, "module 'numpy' has no attribute '\(name)'")
      }
    }
    for (name, scalar) in builtinAliases {
      members[name] = .made { (interpreter) throws(Stop) in
        let hint: String
        switch name {
        case "object": hint = ""
        case "int":
          hint =
            "When replacing `np.int`, you may wish to use e.g. `np.int64` or `np.int32` to specify the precision. If you wish to review your current use, check the release note link for additional information."
        default:
          hint = "If you specifically wanted the numpy scalar type, use `np.\(scalar)` here."
        }
        throw interpreter.fail(
          .attributeError,
          "module 'numpy' has no attribute '\(name)'.\n`np.\(name)` was a deprecated alias for the builtin `\(name)`. To avoid this error in existing code, use `\(name)` by itself. Doing this will not modify any behavior and is safe. \(hint)\nThe aliases was originally deprecated in NumPy 1.20; for more details and guidance see the original release note at:\n    https://numpy.org/devdocs/release/1.20.0-notes.html#deprecations"
        )
      }
    }
    return members
  }()
}

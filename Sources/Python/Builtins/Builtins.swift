/// The names that every snippet has without importing anything.
enum Builtins {
  /// Functions by name.
  static let functions: [String: BuiltinFunction] = Dictionary(
    uniqueKeysWithValues: (numbers + iteration + objects).map { ($0.name, $0) })

  /// What the classes do when they are called, by name.
  static let constructors: [String: BuiltinFunction] = Dictionary(
    uniqueKeysWithValues: (scalarTypes + collectionTypes).map { ($0.name, $0) })

  /// The classes that a snippet can name.
  static let types: Set<String> = [
    "bool", "bytes", "complex", "dict", "float", "frozenset", "int", "list", "object", "range", "set", "slice", "str", "tuple",
    "type",
    "property", "staticmethod", "classmethod",
  ]

  /// Functions that belong to classes: `dict.fromkeys`, `float.fromhex`.
  static let typeMethods: [String: BuiltinFunction] = [
    "dict.fromkeys": BuiltinFunction("fromkeys", "iterable value= /") {
      (interpreter, arguments) throws(Stop) in
      let dict = try DictObject(interpreter.meter)
      for key in try interpreter.collect(arguments.required(0)) {
        try dict.set(try interpreter.hashKey(key), key, arguments[1] ?? .none)
      }
      return .dict(dict)
    },
    "str.maketrans": BuiltinFunction("maketrans", "x y= z= /") { (interpreter, arguments) throws(Stop) in
      try interpreter.makeTranslation(arguments)
    },
    "int.from_bytes": BuiltinFunction("from_bytes", "bytes byteorder= * signed=") {
      (interpreter, arguments) throws(Stop) in try interpreter.integerFromBytes(arguments)
    },
    "float.fromhex": BuiltinFunction("fromhex", "string /") { (interpreter, arguments) throws(Stop) in
      guard case .text(let text) = arguments.required(0) else {
        throw interpreter.fail(.typeError, "bad argument type for built-in operation")
      }
      return .float(try interpreter.hexadecimalFloat(text))
    },
  ]

  /// Classes that are defined like those of modules, by name.
  static let nativeTypes: [String: NativeClass] = [
    "bytes": BytesClass.definition, "complex": ComplexClass.definition,
  ]

  /// CPython's builtins that are not here, each with a sentence.
  static let missing: [String: String] = {
    var missing: [String: String] = [:]
    for name in ["open", "input"] { missing[name] = "a snippet has no files and no keyboard" }
    for name in ["exec", "eval", "compile", "__import__"] {
      missing[name] = "a snippet cannot make code while it runs"
    }
    for name in [
      "globals", "locals", "help", "memoryview", "bytearray",
    ] {
      missing[name] = "the builtin is not supported"
    }
    for name in [
      "breakpoint", "exit", "quit", "copyright", "credits", "license", "aiter", "anext",
    ] {
      missing[name] = "the builtin is not supported"
    }
    for name in ["__file__", "__doc__", "__builtins__", "__spec__", "__package__", "__loader__"] {
      missing[name] = "a snippet is no file"
    }
    for name in [
      "ExceptionGroup", "BaseExceptionGroup",
    ] {
      missing[name] = "the exception is not supported"
    }
    return missing
  }()
}

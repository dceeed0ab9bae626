/// `divmod` of a class of numbers that has `//` and `%`.
enum DivisionMethods {
  /// `__divmod__` and `__rdivmod__`
  static let all: [BuiltinFunction] = [
    pair("__divmod__", "__floordiv__", "__mod__"), pair("__rdivmod__", "__rfloordiv__", "__rmod__"),
  ]

  private static func pair(_ name: String, _ quotient: String, _ rest: String) -> BuiltinFunction {
    BuiltinFunction(name, "self other /") { (interpreter, arguments) throws(Stop) in
      let (object, other) = (arguments.required(0), arguments.required(1))
      var results: [Value] = []
      for name in [quotient, rest] {
        guard let method = interpreter.special(name, of: object) else { return .notImplemented }
        let result = try interpreter.callSpecial(method, object, [other])
        if case .notImplemented = result { return .notImplemented }
        results.append(result)
      }
      return try interpreter.tuple(results)
    }
  }
}

extension Modules {
  /// `bisect`
  static let bisect = ModuleDefinition(
    "bisect",
    [
      search("bisect_left", isLeft: true), search("bisect_right", isLeft: false),
      search("bisect", isLeft: false), insertion("insort_left", isLeft: true),
      insertion("insort_right", isLeft: false), insertion("insort", isLeft: false),
    ])

  private static func search(_ name: String, isLeft: Bool) -> BuiltinFunction {
    BuiltinFunction(name, "a x lo= hi= * key=") { (interpreter, arguments) throws(Stop) in
      .int(try interpreter.bisect(arguments, arguments.required(1), isLeft: isLeft))
    }
  }

  private static func insertion(_ name: String, isLeft: Bool) -> BuiltinFunction {
    BuiltinFunction(name, "a x lo= hi= * key=") { (interpreter, arguments) throws(Stop) in
      var x = arguments.required(1)
      if let key = arguments[4], !key.isIdentical(to: .none) { x = try interpreter.call(key, [x]) }
      let place = try interpreter.bisect(arguments, x, isLeft: isLeft)
      let method = try interpreter.attribute("insert", of: arguments.required(0))
      _ = try interpreter.call(method, [.int(place), arguments.required(1)])
      return .none
    }
  }
}

extension Interpreter {
  /// The place of `x` in a sorted sequence, before (or behind) what is equal to it.
  fileprivate func bisect(_ arguments: Arguments, _ x: Value, isLeft: Bool) throws(Stop) -> Int {
    let sequence = arguments.required(0)
    var low = Int(clamping: try integerArgument(arguments[2] ?? .int(0)))
    if low < 0 { throw fail(.valueError, "lo must be non-negative") }
    var high: Int
    if let given = arguments[3], !given.isIdentical(to: .none) {
      high = Int(clamping: try integerArgument(given))
    } else {
      high = try length(sequence)
    }
    let key = arguments[4].flatMap { $0.isIdentical(to: .none) ? nil : $0 }
    while low < high {
      try charge()
      let middle = low + (high - low) / 2
      var value = try element(.int(middle), of: sequence)
      if let key { value = try call(key, [value]) }
      if isLeft ? try precedes(value, x) : !(try precedes(x, value)) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}

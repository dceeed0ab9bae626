/// The parameters of a function that is made while the program runs: `__init__` of a data class.
struct MadeParameters {
  /// One parameter.
  struct Parameter {
    let name: String
    let isOptional: Bool
    let isKeywordOnly: Bool
  }

  /// `Point.__init__`
  let function: String
  /// The parameters behind `self`, those for keywords only last.
  let parameters: [Parameter]
}

extension Interpreter {
  /// The arguments by parameter, `nil` where left out, or the errors that functions of a snippet have.
  func bind(
    _ positional: [Value], _ keywords: [(name: String, value: Value)], to made: MadeParameters
  ) throws(Stop) -> [Value?] {
    let parameters = made.parameters
    let most = parameters.count { !$0.isKeywordOnly }
    var values: [Value?] = Array(repeating: nil, count: parameters.count)
    try charge(elements: 8 * parameters.count)
    for (index, value) in positional.enumerated() where index < most { values[index] = value }
    for (name, value) in keywords {
      guard let index = parameters.firstIndex(where: { $0.name == name }) else {
        throw fail(.typeError, "\(made.function)() got an unexpected keyword argument '\(name)'")
      }
      if values[index] != nil {
        throw fail(.typeError, "\(made.function)() got multiple values for argument '\(name)'")
      }
      values[index] = value
    }
    if positional.count > most {
      let least = parameters.count { !$0.isKeywordOnly && !$0.isOptional }
      let count = least == most ? "\(most + 1)" : "from \(least + 1) to \(most + 1)"
      let noun = most == 0 ? "argument" : "arguments"
      throw fail(
        .typeError,
        "\(made.function)() takes \(count) positional \(noun) but \(positional.count + 1) were given")
    }
    for isKeywordOnly in [false, true] {
      let missing = parameters.indices.filter {
        values[$0] == nil && !parameters[$0].isOptional && parameters[$0].isKeywordOnly == isKeywordOnly
      }
      guard !missing.isEmpty else { continue }
      let names = missing.map { "'\(parameters[$0].name)'" }
      let listed =
        switch names.count {
        case 1: names[0]
        case 2: names.joined(separator: " and ")
        default: names.dropLast().joined(separator: ", ") + ", and " + (names.last ?? "")
        }
      let noun = names.count == 1 ? "argument" : "arguments"
      throw fail(
        .typeError,
        "\(made.function)() missing \(names.count) required \(isKeywordOnly ? "keyword-only" : "positional") "
          + "\(noun): \(listed)")
    }
    return values
  }

  /// A function for a class that knows `value`: it gets that before the object.
  func classFunction(_ function: BuiltinFunction, knowing value: Value) throws(Stop) -> Value {
    .method(try MethodObject(receiver: value, function: .builtin(function), isFunction: true, meter))
  }

  /// A function that gets `value` before the arguments of its call.
  func closure(_ function: BuiltinFunction, over value: Value) throws(Stop) -> Value {
    .method(try MethodObject(receiver: value, function: .builtin(function), meter))
  }
}

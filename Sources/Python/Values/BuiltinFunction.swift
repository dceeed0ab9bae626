/// A function that is part of the interpreter.
final class BuiltinFunction: Sendable {
  /// The name for messages.
  let name: String
  /// Its parameters.
  let signature: Signature
  /// Whether it is a method: its first parameter is the object.
  var isMethod: Bool { signature.names.first == "self" }
  /// What it does with bound arguments.
  let body: @Sendable (Interpreter, Arguments) throws(Stop) -> Value
  /// What it does with one float, if that is all there is to do whenever the result is finite.
  let real: (@Sendable (Double) -> Double)?

  /// A function whose parameters are written as in Python, see `Signature`.
  init(
    _ name: String, _ parameters: String, real: (@Sendable (Double) -> Double)? = nil,
    body: @escaping @Sendable (Interpreter, Arguments) throws(Stop) -> Value
  ) {
    self.name = name
    self.signature = Signature(parameters)
    self.body = body
    self.real = real
  }
}

/// The parameters of a builtin: `x y= / * key= !where *rest **options`.
///
/// Names stand in order, separated by blanks. `=` marks what may be left out, `!` what CPython has and we
/// refuse, `/` ends what is positional only, `*` starts what is keyword only.
struct Signature: Sendable {
  let names: [String]
  let optional: [Bool]
  /// How many may be given by position.
  private(set) var positional = 0
  /// How many cannot be given by keyword.
  private(set) var positionalOnly = 0
  let takesRest: Bool
  let takesKeywords: Bool
  /// Keywords that CPython knows and this interpreter refuses.
  let refused: Set<String>

  /// Parses the notation.
  init(_ text: String) {
    var names: [String] = []
    var optional: [Bool] = []
    var refused: Set<String> = []
    var takesRest = false
    var takesKeywords = false
    var keywordOnlyFrom: Int?
    for word in text.split(separator: " ") {
      if word == "/" {
        positionalOnly = names.count
      } else if word.hasPrefix("**") {
        takesKeywords = true
      } else if word.hasPrefix("*") {
        takesRest = word != "*"
        keywordOnlyFrom = names.count
      } else if word.hasPrefix("!") {
        refused.insert(String(word.dropFirst()))
      } else if word.hasSuffix("=") {
        names.append(String(word.dropLast()))
        optional.append(true)
      } else {
        names.append(String(word))
        optional.append(false)
      }
    }
    self.names = names
    self.optional = optional
    self.refused = refused
    self.takesRest = takesRest
    self.takesKeywords = takesKeywords
    positional = keywordOnlyFrom ?? names.count
  }
}

/// The arguments of one call of a builtin, bound to its parameters.
struct Arguments {
  /// By parameter; `nil` if left out.
  var values: [Value?]
  /// Positional arguments beyond the parameters.
  var rest: [Value] = []
  /// Keyword arguments beyond the parameters, in order.
  var keywords: [(name: String, value: Value)] = []

  /// The argument of the parameter at `index`; `nil` if left out.
  subscript(index: Int) -> Value? { values[index] }

  /// The argument of a parameter that cannot be left out.
  func required(_ index: Int) -> Value { values[index] ?? .none }
}

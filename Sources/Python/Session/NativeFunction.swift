/// A function that the caller lends to an evaluated expression.
package struct NativeFunction: Sendable {
  /// What the expression calls it.
  package let name: String
  /// Its parameters, by which it can be called with keywords; those ending in `?` may be left out.
  package let parameters: [String]
  /// What it does; an omitted argument arrives as `.none`.
  package let body: @Sendable ([RecordedValue]) throws(NativeError) -> RecordedValue

  /// A function with its name and parameters.
  package init(
    name: String, parameters: [String],
    body: @escaping @Sendable ([RecordedValue]) throws(NativeError) -> RecordedValue
  ) {
    self.name = name
    self.parameters = parameters
    self.body = body
  }
}

/// Why a native function has no value; it becomes a `ValueError` of the expression.
package struct NativeError: Error, Sendable, Hashable {
  /// One sentence.
  package let message: String

  /// A refusal with its reason.
  package init(_ message: String) { self.message = message }
}

/// One call of a native function.
package struct NativeCall: Sendable, Hashable {
  /// The function's name.
  package let name: String
  /// Its arguments in the order of its parameters; `.none` for an omitted one.
  package let arguments: [RecordedValue]

  /// A call with its arguments.
  package init(name: String, arguments: [RecordedValue]) {
    self.name = name
    self.arguments = arguments
  }
}

/// What came of one evaluated expression.
package enum Evaluation: Sendable, Hashable {
  /// Its value, what a REPL would show, and the call it is where it is one call of a native function.
  case value(RecordedValue, shown: PrintedText, call: NativeCall?)
  /// It has none, and why.
  case stopped(RunRecord.Status)
}

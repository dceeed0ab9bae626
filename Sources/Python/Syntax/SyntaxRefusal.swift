/// The one error of lexer and parser: it never leaves the room, `Program` holds what it says as a value.
enum SyntaxRefusal: Error {
  /// The text is not Python.
  case invalid(SyntaxError)
  /// The text nests deeper than this interpreter goes.
  case tooDeep(Unsupported)
}

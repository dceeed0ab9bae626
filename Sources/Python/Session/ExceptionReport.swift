package import SourceText

/// An exception that nothing caught.
package struct ExceptionReport: Sendable, Hashable {
  /// `ZeroDivisionError`.
  package let typeName: String
  /// `division by zero`; empty if there is none.
  package let message: String
  /// The simple statement that raised it, in `Program.text`; of the running program even if the
  /// exception came out of a function of an earlier one.
  package let statement: ByteRange
  /// The line of that statement, from 0.
  package let line: Int

  /// An exception of the given type.
  package init(typeName: String, message: String, statement: ByteRange, line: Int) {
    self.typeName = typeName
    self.message = message
    self.statement = statement
    self.line = line
  }

  /// The last line of a traceback: `ZeroDivisionError: division by zero`.
  package var text: String { message.isEmpty ? typeName : typeName + ": " + message }
}

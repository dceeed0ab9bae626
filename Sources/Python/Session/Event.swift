package import SourceText

/// Something a statement did that a page may state.
package struct Event: Sendable, Hashable {
  /// What it did.
  package enum Kind: Sendable, Hashable {
    /// A call of `print` wrote this.
    case printed(PrintedText)
    /// An expression statement had this value; never `None`. The text is what a REPL would show.
    case evaluated(RecordedValue, shown: PrintedText)
    /// Names at the top level got these values.
    case assigned([RecordedAssignment])
  }

  /// The simple statement, in `Program.text`.
  package let statement: ByteRange
  /// What it did.
  package let kind: Kind

  /// An event of `statement`.
  package init(statement: ByteRange, kind: Kind) {
    self.statement = statement
    self.kind = kind
  }
}

/// A name and the value it got.
package struct RecordedAssignment: Sendable, Hashable {
  /// The name.
  package let name: String
  /// Its value at that moment.
  package let value: RecordedValue

  /// A name with its value.
  package init(name: String, value: RecordedValue) {
    self.name = name
    self.value = value
  }
}

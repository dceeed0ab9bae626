package import SourceText

/// What the outside needs to know of one statement at the top level of a snippet.
package struct StatementInfo: Sendable, Hashable {
  /// What sort of statement it is.
  package enum Kind: Sendable, Hashable {
    /// An expression alone: a REPL would show its value.
    case expression
    /// An assignment to these names; empty if its targets are only attributes or elements.
    case assignment([String])
    /// `def` or `class` of this name.
    case definition(String)
    /// `import` or `from … import`, binding these names.
    case importing([String])
    /// `if`, `for`, `while`, `with`, `try`, `match`.
    case compound
    /// `assert`, `del`, `pass`, `raise` and the like.
    case other
  }

  /// From the first to the last byte of the statement, its block included, in `Program.text`.
  package let range: ByteRange
  /// What sort it is.
  package let kind: Kind
  /// Whether it is a call of `print` and nothing else.
  package let isPrintCall: Bool
  /// The line of its first byte, from 0.
  package let firstLine: Int
  /// The line of its last byte, from 0.
  package let lastLine: Int
  /// In a `>>>` session, the lines between this statement and the next prompt; `nil` if there are none.
  package let expectedOutput: ByteRange?
}

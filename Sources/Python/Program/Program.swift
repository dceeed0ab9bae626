package import SourceText

/// One parsed snippet. Parsing never fails: what is not Python is in `syntaxError`.
package struct Program: Sendable {
  /// The bytes as given; every range of the program counts in them.
  package let text: [UInt8]
  /// Every `#` comment, in order.
  package let comments: [Comment]
  /// Why it is not Python, if it is not.
  package let syntaxError: SyntaxError?
  /// What it uses at its top level, or in functions that its top level can reach, that is not supported.
  /// A session may find more: it knows what earlier programs imported and defined.
  package let unsupported: [Unsupported]
  /// The statements of its top level, in order; empty if there is a syntax error.
  package let topLevelStatements: [StatementInfo]
  /// Whether it is a `>>>` session.
  package let isInteractive: Bool
  /// The names it would bind at its top level.
  package let boundNames: Set<String>

  /// The lines that are commands of IPython, like `%matplotlib inline`; nothing was done for them.
  package let commands: [ByteRange]

  let tree: SyntaxTree
  let resolution: Resolution
  let survey: Survey
  /// The names it reads without a value where nothing is bound before.
  let freeAlone: [FreeName]

  /// The names that code running at the top level reads and that neither the program nor `bound` nor
  /// Python binds before: functions that are never called do not count.
  package func freeNames(givenBound bound: Set<String>) -> [FreeName] {
    var surroundings = Reachability.Surroundings()
    surroundings.bound = bound
    return Reachability(survey, surroundings).free
  }
}

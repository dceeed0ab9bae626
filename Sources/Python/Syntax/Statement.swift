import SourceText

/// A node of a statement and its place in `Program.text`.
struct Statement: Sendable {
  /// What it is.
  let kind: StatementKind
  /// From its first to its last byte, its blocks included.
  let range: ByteRange
  /// The line of its first byte, from 0.
  let firstLine: Int
  /// The line of its last byte, from 0.
  let lastLine: Int
}

/// What a statement can be.
indirect enum StatementKind: Sendable {
  case expression(Expression)
  case assignment(targets: [Expression], value: Expression)
  case augmented(target: Expression, BinaryOperator, value: Expression)
  case annotated(target: Expression, value: Expression?)
  case branches([Branch], otherwise: [Statement])
  case whileLoop(test: Expression, body: [Statement], otherwise: [Statement])
  case forLoop(target: Expression, iterable: Expression, body: [Statement], otherwise: [Statement])
  case function(FunctionDefinition)
  case classDefinition(ClassDefinition)
  case returning(Expression?)
  case pass
  case breaking
  case continuing
  case importModules([ImportedName])
  case importFrom(module: String, [ImportedName])
  case global([NameUse])
  case nonlocal([NameUse])
  case assertion(test: Expression, message: Expression?)
  case raising(Expression?, cause: Expression?)
  case attempt(Attempt)
  case delete([Expression])
  case with([WithItem], body: [Statement])
  case match(subject: Expression, [MatchCase])
  /// A construct that is parsed but not carried out: the name of it, what is inside, what it binds.
  case unsupported(String, expressions: [Expression], body: [Statement], bindings: [NameUse])
}

/// `if` or `elif` with its block.
struct Branch: Sendable {
  let test: Expression
  let body: [Statement]
}

/// One name of an import: `module as name`, or `name as name` behind `from`.
struct ImportedName: Sendable {
  /// `numpy.linalg`, or the name behind `import` in `from … import name`; `*` for all.
  let path: String
  /// What gets bound; for `import a.b` without `as` that is `a`.
  let binding: NameUse
  /// Whether `as` was written.
  let isRenamed: Bool
  let range: ByteRange
}

/// `try` with its blocks.
struct Attempt: Sendable {
  let body: [Statement]
  let handlers: [Handler]
  let otherwise: [Statement]
  let finally: [Statement]
}

/// One `except` with its block.
struct Handler: Sendable {
  let type: Expression?
  let name: NameUse?
  let body: [Statement]
}

/// `context as target` of a `with` statement.
struct WithItem: Sendable {
  let context: Expression
  let target: Expression?
}

/// One `case` of a `match` statement with its block.
struct MatchCase: Sendable {
  let pattern: Pattern
  let condition: Expression?
  let body: [Statement]
}

/// What `def` and `lambda` have in common.
struct FunctionDefinition: Sendable {
  /// What gets bound by `def`; `nil` for a lambda.
  let binding: NameUse?
  let parameters: [Parameter]
  /// A lambda's body is one `return`.
  let body: [Statement]
  let decorators: [Expression]
  /// Its index among the scopes of the tree.
  let scope: Int
  /// Whether `yield` stands in its body, functions inside it not counted.
  let isGenerator: Bool
  /// Where it stands; only the header counts for people.
  let range: ByteRange
  /// The name for messages: `f` or `<lambda>`.
  var name: String { binding?.name ?? "<lambda>" }
}

/// One parameter of a function.
struct Parameter: Sendable {
  /// How it takes arguments.
  enum Kind: Sendable {
    case positionalOnly
    case ordinary
    case restPositional
    case keywordOnly
    case restKeyword
  }

  let binding: NameUse
  let kind: Kind
  let defaultValue: Expression?
}

/// A class with its block.
struct ClassDefinition: Sendable {
  let binding: NameUse
  let bases: [Argument]
  let body: [Statement]
  let decorators: [Expression]
  /// Its index among the scopes of the tree.
  let scope: Int
}

/// The tree of a whole snippet.
struct SyntaxTree: Sendable {
  var statements: [Statement] = []
  /// The literals; `ExpressionKind.constant` indexes them.
  var constants: [Constant] = []
  /// How many name uses were counted.
  var useCount = 0
  /// How many scopes were counted; scope 0 is the top level.
  var scopeCount = 1
}

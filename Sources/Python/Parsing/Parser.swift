import BigInt
import SourceText

/// A recursive-descent parser from tokens to a tree; its depth is counted.
struct Parser {
  /// The deepest nesting of expressions and blocks; CPython stops at 200 brackets.
  static let deepest = 150

  var tokens: [Token]
  var index = 0
  var tree = SyntaxTree()
  var depth = 0
  /// Functions around the place being parsed; `return` needs one.
  var functionDepth = 0
  /// For each function around the place being parsed, innermost last, whether `yield` stood in it.
  var generators: [Bool] = []
  /// For each function around the place being parsed, innermost last, whether it is an `async def`.
  var asyncFunctions: [Bool] = []
  /// Whether `async` stands before the function that comes next.
  var isAsyncNext = false
  /// Whether `yield` stands anywhere before: else no comprehension need be searched for it.
  var sawYield = false
  /// Whether `:=` stands anywhere before.
  var sawNamed = false
  /// The classes around it, innermost last: they change the names of attributes with two underscores.
  var classNames: [String] = []
  /// Whether the innermost scope is a class body.
  var isClassBody = false
  /// Loops around it in the same function; `break` needs one.
  var loopDepth = 0
  private var constantIndices: [Constant: Int] = [:]
  let stack: StackGuard
  private let lines: LineTable

  /// A parser of `tokens`, which end in `.end` and stand in the text of `lines`.
  init(_ tokens: [Token], lines: LineTable) {
    self.tokens = tokens
    self.lines = lines
    stack = StackGuard()
  }

  /// The line, from 0, of the byte before `offset` in the text.
  func line(before offset: Int) -> Int { lines.lineIndex(at: max(offset - 1, 0)) }

  /// The token that is next.
  var current: Token { tokens[index] }

  /// The token after the next; the end repeats.
  var following: Token { tokens[min(index + 1, tokens.count - 1)] }

  /// Moves past the next token; never past the end.
  mutating func advance() {
    if index < tokens.count - 1 { index += 1 }
  }

  /// Takes `punctuation` if it is next.
  mutating func take(_ punctuation: Punctuation) -> Bool {
    guard at(punctuation) else { return false }
    advance()
    return true
  }

  /// Takes `keyword` if it is next.
  mutating func take(_ keyword: Keyword) -> Bool {
    guard at(keyword) else { return false }
    advance()
    return true
  }

  /// Whether `punctuation` is next.
  func at(_ punctuation: Punctuation) -> Bool {
    if case .punctuation(let mark) = tokens[index].kind { mark.isSame(as: punctuation) } else { false }
  }

  /// Whether `keyword` is next.
  func at(_ keyword: Keyword) -> Bool {
    if case .keyword(let word) = tokens[index].kind { word.isSame(as: keyword) } else { false }
  }

  /// Takes `punctuation` or refuses.
  mutating func expect(_ punctuation: Punctuation, _ message: String? = nil) throws(SyntaxRefusal) {
    guard take(punctuation) else { throw error(message ?? "expected '\(punctuation.rawValue)'") }
  }

  /// A refusal at the next token, or at `range`.
  func error(_ message: String = "invalid syntax", at range: ByteRange? = nil, type: String = "SyntaxError")
    -> SyntaxRefusal
  {
    .invalid(SyntaxError(typeName: type, message: message, range: range ?? current.range))
  }

  /// The bytes from `start` to the end of the token before the next one.
  func range(from start: ByteRange) -> ByteRange {
    let last = index > 0 ? tokens[index - 1].range : start
    return last.end >= start.start ? ByteRange(start.lowerBound, last.upperBound) : start
  }

  /// Goes one level deeper, or refuses: a tree must be shallow enough to be walked.
  mutating func descend() throws(SyntaxRefusal) {
    depth += 1
    if depth > Parser.deepest || stack.isLow { throw tooDeep(at: current.range) }
  }

  /// Comes back from a level.
  mutating func ascend() { depth -= 1 }

  /// The refusal of what nests too deeply.
  func tooDeep(at range: ByteRange) -> SyntaxRefusal {
    .tooDeep(
      Unsupported(
        name: "deep nesting", sentence: "code nested deeper than \(Parser.deepest) levels is not supported",
        range: range))
  }

  /// An attribute name as the class around it sees it: `__x` in class `A` is `_A__x`.
  func mangled(_ name: String) -> String {
    guard name.hasPrefix("__"), !name.hasSuffix("__"), let owner = classNames.last else { return name }
    let bare = owner.drop { $0 == "_" }
    return bare.isEmpty ? name : "_" + bare + name
  }

  /// The next name use, counted.
  mutating func use(_ name: String) -> NameUse {
    defer { tree.useCount += 1 }
    return NameUse(name: mangled(name), use: tree.useCount)
  }

  /// A new scope, counted.
  mutating func newScope() -> Int {
    defer { tree.scopeCount += 1 }
    return tree.scopeCount
  }

  /// The index of a literal, each kept once.
  mutating func constant(_ constant: Constant) -> ExpressionKind {
    if let known = constantIndices[constant] { return .constant(known) }
    constantIndices[constant] = tree.constants.count
    tree.constants.append(constant)
    return .constant(tree.constants.count - 1)
  }

  /// Parses everything into `tree`.
  mutating func run() throws(SyntaxRefusal) {
    while current.kind != .end {
      if current.kind == .newline {
        advance()
        continue
      }
      if current.kind == .indent { throw error("unexpected indent", type: "IndentationError") }
      tree.statements += try statementLine()
    }
  }
}

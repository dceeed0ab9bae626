import SourceText

/// Turns code into tokens with indentation, joined lines and decoded literals; notes comments on the way.
struct Lexer {
  let source: SnippetText
  let code: [UInt8]
  var position = 0
  /// The line of `position`, from 0.
  var line = 0
  /// The code offset of the first byte of that line.
  var lineStart = 0
  var comments: [LexedComment] = []
  var tokens: [Token] = []
  /// The brackets that are open: the opening byte, its offset, its line.
  var brackets: [(byte: UInt8, offset: Int, line: Int)] = []
  /// The lines that are commands of IPython, as ranges of the code.
  var commands: [(start: Int, end: Int)] = []
  /// f-strings inside one another.
  var formatDepth = 0
  private var indentations: [(width: Int, alternative: Int)] = [(0, 0)]

  /// A comment before it is known which statement it belongs to.
  struct LexedComment {
    let start: Int
    let end: Int
    let line: Int
    let isOwnLine: Bool
    let indentation: Int
  }

  /// A lexer at the start of `source`.
  init(_ source: SnippetText) {
    self.source = source
    self.code = source.code
  }

  /// All tokens up to and including the end, or the first reason why there are none.
  mutating func run() throws(SyntaxRefusal) {
    if code.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    var isLineStart = true
    while true {
      if isLineStart {
        try indent()
        isLineStart = try takeCommand()
        if isLineStart { continue }
      }
      skipBlanks()
      guard position < code.count else { break }
      let byte = code[position]
      if byte == UInt8(ascii: "#") {
        comment()
      } else if ASCII.lineEnds.contains(byte) {
        if brackets.isEmpty, let last = tokens.last, last.kind != .newline, last.kind != .indent,
          last.kind != .dedent
        {
          append(.newline, from: position, to: position)
        }
        lineEnd()
        isLineStart = brackets.isEmpty
      } else {
        try token()
      }
    }
    if let open = brackets.last {
      throw error("'\(Character(Unicode.Scalar(open.byte)))' was never closed", open.offset, open.offset + 1)
    }
    if let last = tokens.last, last.kind != .newline, last.kind != .dedent {
      append(.newline, from: position, to: position)
    }
    while indentations.count > 1 {
      indentations.removeLast()
      append(.dedent, from: position, to: position)
    }
    append(.end, from: position, to: position)
  }

  /// Adds a token that stands from `start` up to `end` in the code.
  mutating func append(_ kind: Token.Kind, from start: Int, to end: Int) {
    tokens.append(Token(kind: kind, range: source.range(start, end), line: line))
  }

  /// A refusal at a place in the code.
  func error(_ message: String, _ start: Int, _ end: Int, type: String = "SyntaxError") -> SyntaxRefusal {
    let limit = code.count
    return .invalid(
      SyntaxError(
        typeName: type, message: message, range: source.range(min(start, limit), min(max(start, end), limit)))
    )
  }

  /// Takes blanks, form feeds and joined lines.
  mutating func skipBlanks() {
    while position < code.count {
      let byte = code[position]
      if byte == ASCII.space || byte == ASCII.tab || byte == 0x0C {
        position += 1
      } else if byte == ASCII.backslash, position + 1 < code.count,
        ASCII.lineEnds.contains(code[position + 1])
      {
        position += 1
        lineEnd()
      } else {
        return
      }
    }
  }

  /// Takes one line end of any kind.
  mutating func lineEnd() {
    if code[position] == ASCII.carriageReturn, position + 1 < code.count, code[position + 1] == ASCII.lineFeed
    {
      position += 1
    }
    position += 1
    line += 1
    lineStart = position
  }

  /// Takes a comment up to the line end and notes it.
  mutating func comment() {
    let start = position
    while position < code.count, !ASCII.lineEnds.contains(code[position]) { position += 1 }
    var first = lineStart
    while first < start, ASCII.blanks.contains(code[first]) { first += 1 }
    comments.append(
      LexedComment(
        start: start, end: position, line: line, isOwnLine: first == start, indentation: first - lineStart))
  }

  /// Measures the indentation of the next line that holds code, and opens or closes blocks.
  private mutating func indent() throws(SyntaxRefusal) {
    while true {
      var width = 0
      var alternative = 0
      let start = position
      while position < code.count {
        let byte = code[position]
        if byte == ASCII.space {
          width += 1
          alternative += 1
        } else if byte == ASCII.tab {
          width = (width / 8 + 1) * 8
          alternative += 1
        } else if byte == 0x0C {
          width = 0
          alternative = 0
        } else {
          break
        }
        position += 1
      }
      guard position < code.count else { return }
      if code[position] == UInt8(ascii: "#") { comment() }
      guard position < code.count else { return }
      if ASCII.lineEnds.contains(code[position]) {
        lineEnd()
        continue
      }
      return try open(width: width, alternative: alternative, from: start)
    }
  }

  private mutating func open(width: Int, alternative: Int, from start: Int) throws(SyntaxRefusal) {
    guard var current = indentations.last else { return }
    if width == current.width {
      if alternative != current.alternative {
        throw error("inconsistent use of tabs and spaces in indentation", start, position, type: "TabError")
      }
      return
    }
    if width > current.width {
      if indentations.count >= 100 {
        throw error("too many levels of indentation", start, position, type: "IndentationError")
      }
      indentations.append((width, alternative))
      return append(.indent, from: start, to: position)
    }
    while width < current.width {
      indentations.removeLast()
      append(.dedent, from: position, to: position)
      current = indentations.last ?? (0, 0)
    }
    if width != current.width {
      throw error(
        "unindent does not match any outer indentation level", start, position, type: "IndentationError")
    }
  }
}

import BigInt
import SourceText

/// One token of a snippet, its value decoded.
struct Token: Sendable {
  /// What it is.
  let kind: Kind
  /// Its place in `Program.text`.
  let range: ByteRange
  /// The line of its first byte, from 0.
  let line: Int

  /// What a token can be.
  enum Kind: Sendable, Equatable {
    case name(String)
    case keyword(Keyword)
    case integer(BigInt)
    case float(Double)
    /// The imaginary part; the real part is 0.
    case imaginary(Double)
    case string([UInt8])
    case bytes([UInt8])
    case formatted([FormatPiece])
    case punctuation(Punctuation)
    case newline
    case indent
    case dedent
    case end
  }
}

/// A piece of an f-string as the lexer sees it.
struct FormatPiece: Sendable, Equatable {
  /// Literal text, or a replacement field whose expression is still tokens.
  enum Kind: Sendable {
    case literal([UInt8])
    indirect case field(
      tokens: [Token], debugText: [UInt8]?, conversion: UInt8?, specification: [FormatPiece]?)
  }

  /// What it is.
  let kind: Kind
  /// Its place in `Program.text`.
  let range: ByteRange

  /// Pieces are the same if they stand at the same place.
  static func == (left: FormatPiece, right: FormatPiece) -> Bool { left.range == right.range }
}

/// The reserved words.
enum Keyword: String, Sendable, CaseIterable {
  case falseWord = "False"
  case noneWord = "None"
  case trueWord = "True"
  case and
  case `as`
  case assert
  case async
  case await
  case `break`
  case `class`
  case `continue`
  case def
  case del
  case elif
  case `else`
  case except
  case finally
  case `for`
  case from
  case global
  case `if`
  case `import`
  case `in`
  case `is`
  case lambda
  case nonlocal
  case not
  case or
  case pass
  case raise
  case `return`
  case `try`
  case `while`
  case with
  case yield

  /// Whether both are the same keyword. `==` of an enumeration with raw values would compare their spellings.
  func isSame(as other: Keyword) -> Bool {
    unsafeBitCast(self, to: UInt8.self) == unsafeBitCast(other, to: UInt8.self)
  }

  /// Every keyword by its spelling.
  static let bySpelling = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
}

/// Operators and delimiters.
enum Punctuation: String, Sendable, CaseIterable {
  case openParenthesis = "("
  case closeParenthesis = ")"
  case openBracket = "["
  case closeBracket = "]"
  case openBrace = "{"
  case closeBrace = "}"
  case comma = ","
  case colon = ":"
  case walrus = ":="
  case dot = "."
  case ellipsis = "..."
  case semicolon = ";"
  case at = "@"
  case atEqual = "@="
  case assign = "="
  case equal = "=="
  case arrow = "->"
  case plus = "+"
  case plusEqual = "+="
  case minus = "-"
  case minusEqual = "-="
  case star = "*"
  case starEqual = "*="
  case doubleStar = "**"
  case doubleStarEqual = "**="
  case slash = "/"
  case slashEqual = "/="
  case doubleSlash = "//"
  case doubleSlashEqual = "//="
  case percent = "%"
  case percentEqual = "%="
  case ampersand = "&"
  case ampersandEqual = "&="
  case bar = "|"
  case barEqual = "|="
  case caret = "^"
  case caretEqual = "^="
  case tilde = "~"
  case less = "<"
  case lessEqual = "<="
  case greater = ">"
  case greaterEqual = ">="
  case notEqual = "!="
  case leftShift = "<<"
  case leftShiftEqual = "<<="
  case rightShift = ">>"
  case rightShiftEqual = ">>="
  case exclamation = "!"

  /// Whether both are the same. `==` of an enumeration with raw values would compare their spellings.
  func isSame(as other: Punctuation) -> Bool {
    unsafeBitCast(self, to: UInt8.self) == unsafeBitCast(other, to: UInt8.self)
  }

  /// Every spelling of three, two and one bytes, by its bytes packed into a word, first byte lowest.
  static let byPackedBytes: [UInt32: Punctuation] = Dictionary(
    uniqueKeysWithValues: allCases.map { punctuation in
      (punctuation.rawValue.utf8.reversed().reduce(0) { $0 << 8 | UInt32($1) }, punctuation)
    })
}

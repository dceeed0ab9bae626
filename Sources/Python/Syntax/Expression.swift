import BigInt
import SourceText

/// A node of an expression and its place in `Program.text`.
struct Expression: Sendable {
  /// What it is.
  let kind: ExpressionKind
  /// From its first to its last byte, brackets around it not included.
  let range: ByteRange
}

/// What an expression can be.
indirect enum ExpressionKind: Sendable {
  /// An index into the constants of the tree.
  case constant(Int)
  case name(NameUse)
  case formatted([FormattedPart])
  case tuple([Expression])
  case list([Expression])
  case set([Expression])
  case dict([DictionaryItem])
  case unary(UnaryOperator, Expression)
  case binary(BinaryOperator, Expression, Expression)
  case comparison(Expression, [Comparison])
  case conjunction([Expression])
  case disjunction([Expression])
  case conditional(test: Expression, then: Expression, otherwise: Expression)
  case call(Call)
  case attribute(Expression, String)
  case element(Expression, Expression)
  case slice(Expression?, Expression?, Expression?)
  case starred(Expression)
  case lambda(FunctionDefinition)
  case comprehension(Comprehension)
  case named(NameUse, Expression)
  case yield(Expression?)
  case yieldFrom(Expression)
  /// A construct that is parsed but not carried out: the name of it.
  case unsupported(String, [Expression])
}

/// One occurrence of a name; `use` indexes the references that the resolver finds.
struct NameUse: Sendable {
  let name: String
  let use: Int
}

/// A literal.
enum Constant: Sendable, Hashable {
  case none
  case ellipsis
  case bool(Bool)
  case integer(BigInt)
  case float(UInt64)
  case text([UInt8])
  case bytes([UInt8])
  /// The bits of the imaginary part; the real part of a literal is 0.
  case imaginary(UInt64)
}

/// Literal text or a replacement field of an f-string.
enum FormattedPart: Sendable {
  case text([UInt8])
  indirect case field(Expression, debugText: [UInt8]?, conversion: UInt8?, specification: [FormattedPart]?)
}

/// `key: value` or `**value` in a dictionary display.
struct DictionaryItem: Sendable {
  let key: Expression?
  let value: Expression
}

/// One `operator operand` of a chained comparison.
struct Comparison: Sendable {
  let comparator: Comparator
  let operand: Expression
}

/// A call with its arguments as written.
struct Call: Sendable {
  let callee: Expression
  let arguments: [Argument]
}

/// One argument of a call.
struct Argument: Sendable {
  /// How it is passed.
  enum Kind: Sendable {
    case positional
    case keyword(String)
    case unpackedSequence
    case unpackedMapping
  }

  let kind: Kind
  let value: Expression
  let range: ByteRange
}

/// A comprehension or generator expression.
struct Comprehension: Sendable {
  /// What it makes.
  enum Kind: Sendable {
    case list
    case set
    case dict
    case generator
  }

  let kind: Kind
  /// The element, or the key of a dictionary.
  let element: Expression
  /// The value of a dictionary.
  let value: Expression?
  let clauses: [ComprehensionClause]
  /// Its index among the scopes of the tree.
  let scope: Int
}

/// `for target in iterable if … if …`.
struct ComprehensionClause: Sendable {
  let target: Expression
  let iterable: Expression
  let conditions: [Expression]
}

/// Prefix operators.
enum UnaryOperator: String, Sendable {
  case negate = "-"
  case plus = "+"
  case invert = "~"
  case not
}

/// Infix operators that are not comparisons.
enum BinaryOperator: String, Sendable {
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  case floorDivide = "//"
  case modulo = "%"
  case power = "**"
  case matrixMultiply = "@"
  case leftShift = "<<"
  case rightShift = ">>"
  case bitAnd = "&"
  case bitOr = "|"
  case bitXor = "^"
}

/// Comparison operators.
enum Comparator: String, Sendable {
  case equal = "=="
  case notEqual = "!="
  case less = "<"
  case lessEqual = "<="
  case greater = ">"
  case greaterEqual = ">="
  case `is`
  case isNot = "is not"
  case `in`
  case notIn = "not in"
}

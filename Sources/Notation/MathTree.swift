package import SourceText

/// The structure of a mathematical text: what is a group, a script, a fraction, before what it means.
///
/// LaTeX and plain text give the same tree, so meaning and typesetting are asked of one thing.
package struct MathTree: Sendable, Hashable {
  /// What stands there.
  package indirect enum Kind: Sendable, Hashable {
    /// A printed number without its sign.
    case number(DecimalLiteral)
    /// A letter, a word of plain text, or a command's name without its backslash.
    case symbol(String)
    /// `\log`, `exp`: a name that takes an argument without needing parentheses.
    case function(String)
    /// `+ − · / !` and their like.
    case binary(Operator)
    /// `=`, `≤`, `\to`.
    case relation(Relation.Kind)
    /// What separates formulas from each other, or elements of a list.
    case separator(Separator)
    /// `{…}`
    case group([MathTree])
    /// Brackets with what stands between them; `close` is empty where none was found.
    case fenced(open: String, [MathTree], close: String)
    /// `|` where it may open, close or divide.
    case bar
    /// A base with what is set below and above it.
    case scripted(base: [MathTree], below: [MathTree]?, above: [MathTree]?)
    case fraction([MathTree], [MathTree])
    case root(index: [MathTree]?, [MathTree])
    /// Upright words: `\text{ nats}`, `\mathrm{KL}`.
    case text(String)
    /// A row in another face, box or brace: the command and what it holds.
    case styled(String, [MathTree])
    /// `\begin{name}…\end{name}`, cells and rows divided by separators.
    case environment(String, [MathTree])
    case space
    /// It has no meaning here, for this reason.
    case opaque(String)
  }

  /// A sign between operands.
  package enum Operator: String, Sendable, Hashable {
    case plus
    case minus
    case times
    case divide
    case plusMinus
    case factorial
  }

  /// What divides.
  package enum Separator: String, Sendable, Hashable {
    case comma
    case semicolon
    /// `\quad`, `\qquad`
    case wideSpace
    /// `\implies`, `⇒`
    case implication
    /// `&`
    case cell
    /// `\\`
    case row
  }

  /// What stands there.
  package let kind: Kind
  /// Where, in derived offsets.
  package let range: ByteRange

  /// A node at a place.
  package init(_ kind: Kind, at range: ByteRange) {
    self.kind = kind
    self.range = range
  }

  /// Whether it is blank.
  var isSpace: Bool { kind == .space }

  /// The tree of a text: a row of nodes. Reading never fails; what is unclosed or too deep is `opaque`.
  package static func read(_ bytes: [UInt8], in range: ByteRange, dialect: MathDialect) -> [MathTree] {
    var parser = MathParser(bytes: bytes, range: range, dialect: dialect)
    return parser.readAll()
  }
}

/// How mathematics is spelled.
package enum MathDialect: Sendable, Hashable {
  case latex
  case plain
}

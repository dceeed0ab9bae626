package import SourceText

/// A formula as it stands in the source: byte-exact, found before inline parsing could eat `_`, `*` and `\[`.
package struct MathSpan: Sendable, Hashable {
  /// What marks the formula.
  package enum Delimiter: Sendable, Hashable {
    /// `$…$`
    case dollar
    /// `$$…$$`, over several lines and inside a paragraph too.
    case doubleDollar
    /// `\(…\)`, and `\\(…\\)` as Jekyll wants it.
    case parenthesis
    /// `\[…\]`, and `\\[…\\]`.
    case bracket
    /// A fenced block with the language `math`.
    case fence
    /// `` $`…`$ ``, as GitHub and GitLab write it.
    case dollarBacktick
  }

  /// What marks it.
  package let delimiter: Delimiter
  /// The formula with its delimiters, in the original file.
  package let range: ByteRange
  /// What stands between the delimiters, `>` markers and list indentation of later lines taken out.
  package let tex: MappedText

  /// A formula with its place.
  package init(delimiter: Delimiter, range: ByteRange, tex: MappedText) {
    self.delimiter = delimiter
    self.range = range
    self.tex = tex
  }

  /// Whether it is set on lines of its own.
  package var isDisplay: Bool {
    switch delimiter {
    case .doubleDollar, .bracket, .fence: true
    case .dollar, .parenthesis, .dollarBacktick: false
    }
  }
}

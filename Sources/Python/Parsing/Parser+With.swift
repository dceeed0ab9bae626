import SourceText

extension Parser {
  /// `with a as b, c:`; brackets may stand around all items.
  mutating func withStatement(from start: Token) throws(SyntaxRefusal) -> Statement {
    advance()
    let saved = self
    var items: [WithItem] = []
    if at(.openParenthesis), let inside = try? parenthesizedItems() {
      items = inside
    } else {
      self = saved
      repeat { items.append(try withItem()) } while take(.comma)
    }
    return statement(.with(items, body: try block("'with' statement", start)), from: start)
  }

  /// Items between brackets that a colon follows, or a refusal: then the bracket belongs to an expression.
  private mutating func parenthesizedItems() throws(SyntaxRefusal) -> [WithItem] {
    advance()
    var items: [WithItem] = []
    repeat {
      if at(.closeParenthesis), !items.isEmpty { break }
      items.append(try withItem())
    } while take(.comma)
    try expect(.closeParenthesis)
    guard at(.colon) else { throw error() }
    return items
  }

  private mutating func withItem() throws(SyntaxRefusal) -> WithItem {
    let context = try expression()
    guard take(.as) else { return WithItem(context: context, target: nil) }
    let target = try starTarget()
    if case .starred = target.kind { throw error("invalid syntax", at: target.range) }
    return WithItem(context: context, target: target)
  }

  /// `async` before a function, a loop or `with`: parsed, not carried out.
  mutating func asyncStatement() throws(SyntaxRefusal) -> Statement {
    let start = current
    advance()
    guard at(.def) || at(.for) || at(.with), let inner = try compoundStatement() else { throw error() }
    switch inner.kind {
    case .function(let definition):
      let bindings = definition.binding.map { [$0] } ?? []
      return statement(.unsupported("async", expressions: [], body: [], bindings: bindings), from: start)
    default:
      return statement(.unsupported("async", expressions: [], body: [inner], bindings: []), from: start)
    }
  }
}

import SourceText

extension ExpressionReader {
  /// One operand with its scripts.
  mutating func readOperand() -> (Expression, OperandShape)? {
    guard let node = peek else {
      let end = nodes.last?.range ?? ByteRange(0, 0)
      _ = fail("something is missing", at: end)
      return nil
    }
    index += 1
    guard let operand = readOperand(node) else { return nil }
    if let next = peek, next.kind == .binary(.factorial) {
      _ = fail("factorials are not read", at: next.range)
      return nil
    }
    return operand
  }

  private mutating func readOperand(_ node: MathTree) -> (Expression, OperandShape)? {
    switch node.kind {
    case .number(let literal):
      let placed = PlacedLiteral(literal: literal, range: node.range)
      if literal.isPrefix { skipDots() }
      return (.number(placed), literal.isInteger ? .wholeNumber : .decimal)
    case .group(let inner):
      return readInner(inner, at: node.range).map { ($0, .bracket) }
    case .fenced: return readFenced(node).map { ($0, .bracket) }
    case .fraction(let above, let below):
      guard let numerator = readInner(above, at: node.range),
        let denominator = readInner(below, at: node.range)
      else { return nil }
      return (.quotient(numerator, denominator), .fraction)
    case .root(let degree, let inner):
      return readRoot(degree, inner, at: node.range).map { ($0, .other) }
    case .symbol(let name): return (readName(name, node), .symbol)
    case .text(let words): return (readName(words.trimmed, node), .symbol)
    case .function(let name): return readFunction(name, node, below: nil, above: nil)
    case .scripted(let base, let below, let above):
      return readScripted(base, below, above, node)
    case .styled(let name, let inner):
      if MathNames.transparentStyles.contains(name) || MathNames.words.contains(name) {
        return readInner(inner, at: node.range).map { ($0, .bracket) }
      }
      return (readName(spelling(of: node), node), .symbol)
    case .bar: return readBars(node).map { ($0, .bracket) }
    case .binary, .relation, .separator, .environment, .space, .opaque:
      _ = fail(reason(for: node), at: node.range)
      return nil
    }
  }

  /// A base with scripts: a power, a logarithm's base, or a longer name.
  private mutating func readScripted(
    _ base: [MathTree], _ below: [MathTree]?, _ above: [MathTree]?, _ node: MathTree
  ) -> (Expression, OperandShape)? {
    guard let inner = base.first else { return nil }
    switch inner.kind {
    case .function(let name): return readFunction(name, node, below: below, above: above)
    case .symbol("e") where below == nil && above != nil:
      guard let exponent = readInner(above ?? [], at: node.range) else { return nil }
      return (.function(.exp, [exponent]), .other)
    case .number, .group, .fenced, .root:
      guard below == nil, let above else {
        _ = fail("a number with an index", at: node.range)
        return nil
      }
      guard let (operand, shape) = readOperand(inner), let exponent = readInner(above, at: node.range)
      else { return nil }
      if case .list = operand {
        _ = fail("a list has no power", at: node.range)
        return nil
      }
      return (.power(operand, exponent), shape == .bracket ? .bracket : .other)
    case .symbol, .text, .styled:
      if below == nil, let above, case .symbol("pi") = inner.kind,
        let exponent = readInner(above, at: node.range)
      {
        return (.power(.constant(.pi), exponent), .other)
      }
      return (readName(spelling(of: node), node), .symbol)
    case .fraction, .scripted, .binary, .relation, .separator, .bar, .environment, .space, .opaque:
      _ = fail("it is unclear what the power applies to", at: node.range)
      return nil
    }
  }

  /// A name: π, or a symbol, or a functional with its arguments in brackets behind it.
  private mutating func readName(_ name: String, _ node: MathTree) -> Expression {
    if let next = peek, case .fenced(_, let inner, _) = next.kind {
      index += 1
      let arguments = inner.split { $0.kind == .separator(.comma) }.map { part in
        spelling(from: part.first?.range, to: part.last?.range)
      }
      return .application(spelling(of: node), arguments)
    }
    if name == "pi" { return .constant(.pi) }
    if name == "infty" { return .constant(.infinity) }
    return .symbol(spelling(of: node))
  }

  /// `(…)`, `[…]`, `{…}`: one expression or a list; `|…|` its magnitude.
  private mutating func readFenced(_ node: MathTree) -> Expression? {
    guard case .fenced(let open, let inner, let close) = node.kind else { return nil }
    let pair = open + close
    guard pair == "()" || pair == "[]" || pair == "\\{\\}" || pair == "||" else {
      return fail(close.isEmpty ? "a bracket is not closed" : "brackets of two kinds", at: node.range)
    }
    let parts = inner.split(omittingEmptySubsequences: false) { $0.kind == .separator(.comma) }
    if pair == "||" {
      return readInner(inner, at: node.range).map { .function(.abs, [$0]) }
    }
    guard parts.count > 1 else { return readInner(inner, at: node.range) }
    var elements: [Expression] = []
    for part in parts {
      guard let element = readInner(Array(part), at: node.range) else { return nil }
      elements.append(element)
    }
    return .list(elements)
  }

  private mutating func readRoot(_ degree: [MathTree]?, _ inner: [MathTree], at range: ByteRange)
    -> Expression?
  {
    guard let operand = readInner(inner, at: range) else { return nil }
    guard let degree else { return .root(degree: 2, operand) }
    guard case .number(let placed)? = readInner(degree, at: range), placed.literal.isInteger,
      placed.literal.value > .one, placed.literal.value < Rational(100)
    else { return fail("a root's degree is no whole number", at: range) }
    return .root(degree: Int(placed.literal.value.approximation), operand)
  }

  /// `|…|` of bare bars.
  private mutating func readBars(_ node: MathTree) -> Expression? {
    guard let close = nodes[index...].firstIndex(where: { $0.kind == .bar }) else {
      return fail("a bar that does not close", at: node.range)
    }
    let inner = Array(nodes[index..<close])
    index = close + 1
    return readInner(inner, at: node.range).map { .function(.abs, [$0]) }
  }

  /// Leaves out the dots behind a number that goes on.
  private mutating func skipDots() {
    while let next = peek {
      if case .opaque(let reason) = next.kind, reason == "dots stand for what is not written" {
        index += 1
      } else if case .text(".") = next.kind {
        index += 1
      } else {
        return
      }
    }
  }

  /// The spelling of a node without blanks, braces and backslashes: a key for what has a name.
  func spelling(of node: MathTree) -> String { spelling(from: node.range, to: node.range) }

  private func spelling(from first: ByteRange?, to last: ByteRange?) -> String {
    guard let first, let last, first.start <= last.end else { return "" }
    return NameSpelling.normalized(bytes[first.lowerBound..<last.upperBound])
  }
}

/// The spelling of names that is the same however they are typeset.
enum NameSpelling {
  private static let dropped = [
    "left", "right", "mathrm", "text", "operatorname", "mathbf", "mathit", "big", "Big",
  ]

  /// `bytes` without blanks, braces, backslashes, spacing and face commands; every bar of a divergence is `||`.
  static func normalized(_ bytes: ArraySlice<UInt8>) -> String {
    var scanner = ByteScanner(Array(bytes))
    var result: [UInt8] = []
    while let byte = scanner.next() {
      switch byte {
      case ASCII.backslash:
        let name = scanner.take(while: ASCII.letters)
        if name.isEmpty {
          if scanner.next() == 0x7C { result += [0x7C, 0x7C] }
          continue
        }
        let word = String(decoding: scanner.bytes[name.indices], as: UTF8.self)
        if word == "parallel" || word == "Vert" {
          result += [0x7C, 0x7C]
        } else if word == "mid" {
          result.append(0x7C)
        } else if !dropped.contains(word) {
          result += Array(word.utf8)
        }
      case 0x7B, 0x7D, ASCII.space, ASCII.tab, ASCII.lineFeed, ASCII.carriageReturn: continue
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

extension Expression {
  /// The name under which a page's value of it would be kept; `nil` for what has no name.
  package var key: String? {
    switch self {
    case .symbol(let name): name
    case .application(let name, let arguments): name + "(" + arguments.joined(separator: ",") + ")"
    case .number, .constant, .negative, .sum, .product, .quotient, .power, .root, .logarithm, .function,
      .list:
      nil
    }
  }
}

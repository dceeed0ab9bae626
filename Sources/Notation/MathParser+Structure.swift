import SourceText

extension MathParser {
  /// `(…)`, `[…]` or full-width `（…）`; any closing bracket closes, and meaning asks whether it fits.
  mutating func readFence(length: Int = 1) -> MathTree {
    let start = scanner.position
    scanner.position += length
    let open = length > 1 ? "(" : text(from: start)
    fences += 1
    let inner = readRow(until: .fence)
    fences -= 1
    let closeStart = scanner.position
    if scanner.take(")") || scanner.take("]") || (dialect == .plain && scanner.take("}")) {
      return node(.fenced(open: open, inner, close: text(from: closeStart)), from: start)
    }
    if scanner.take("）") { return node(.fenced(open: open, inner, close: ")"), from: start) }
    return node(.fenced(open: open, inner, close: ""), from: start)
  }

  /// `{…}`; unclosed, it reaches to the end.
  mutating func readGroup() -> MathTree {
    let start = scanner.position
    scanner.position += 1
    let outer = fences
    if dialect == .latex { fences = 0 }
    let inner = readRow(until: .brace)
    fences = outer
    guard scanner.take("}") else { return node(.opaque("a brace is not closed"), from: start) }
    return node(.group(inner), from: start)
  }

  /// `\left( … \right)`, over lines and cells too.
  mutating func readLeft(from start: Int) -> MathTree {
    let open = readDelimiter()
    fences += 1
    let inner = readRow(until: .right)
    fences -= 1
    guard takeCommand("right") else { return node(.fenced(open: open, inner, close: ""), from: start) }
    let close = readDelimiter()
    return node(.fenced(open: open, inner, close: close), from: start)
  }

  /// The delimiter after `\left` or `\right`: one mark, an escaped brace, or a command.
  private mutating func readDelimiter() -> String {
    scanner.skip(while: ASCII.whitespace)
    let start = scanner.position
    if scanner.take(ASCII.backslash) {
      if scanner.skip(while: ASCII.letters) == 0 { _ = scanner.next() }
    } else {
      _ = scanner.next()
    }
    let delimiter = text(from: start)
    switch delimiter {
    case "\\lvert", "\\rvert", "\\vert": return "|"
    case "\\lbrace": return "\\{"
    case "\\rbrace": return "\\}"
    case "\\lbrack": return "["
    case "\\rbrack": return "]"
    default: return delimiter
    }
  }

  /// What a command takes: a group's inside, or one token as TeX counts them.
  mutating func readArgument() -> [MathTree] {
    scanner.skip(while: ASCII.whitespace)
    guard let byte = scanner.peek, byte != 0x7D, byte != 0x5E, byte != 0x5F, byte != 0x26 else { return [] }
    guard depth < MathParser.depthLimit else { return readRow(until: .brace) }
    if byte == 0x7B {
      let group = readGroup()
      if case .group(let inner) = group.kind { return inner }
      return [group]
    }
    if ASCII.digits.contains(byte) { return [readDigit()] }
    depth += 1
    defer { depth -= 1 }
    return [readNode()]
  }

  /// One digit, as TeX takes an argument without braces.
  private mutating func readDigit() -> MathTree {
    let start = scanner.position
    scanner.position += 1
    guard let literal = DecimalLiteral(text(from: start)) else { return node(.space, from: start) }
    return node(.number(literal), from: start)
  }

  /// `^…` or `_…` onto the last node of the row.
  mutating func readScript(onto row: inout [MathTree], isAbove: Bool) {
    let start = scanner.position
    scanner.position += 1
    let argument = readScriptArgument(isAbove: isAbove, base: row.last)
    guard !argument.isEmpty else {
      row.append(node(.opaque("a script is empty"), from: start))
      return
    }
    attach(argument, isAbove: isAbove, to: &row)
  }

  /// What is set above or below. Without braces TeX takes one digit; authors who write `2^10`, `e^-1` or
  /// `\log_10` can only mean the whole number.
  private mutating func readScriptArgument(isAbove: Bool, base: MathTree?) -> [MathTree] {
    scanner.skip(while: ASCII.whitespace)
    guard let byte = scanner.peek else { return [] }
    if byte == 0x7B { return readArgument() }
    if dialect == .plain { return readPlainPower(byte) }
    var row: [MathTree] = []
    if isAbove, byte == 0x2D || byte == 0x2B || scanner.looksAt("\u{2212}") {
      let start = scanner.position
      scanner.position += byte >= 0x80 ? 3 : 1
      guard let digit = scanner.peek, ASCII.digits.contains(digit) else {
        return [node(.opaque("a sign alone is set above"), from: start)]
      }
      row.append(node(byte == 0x2B ? .binary(.plus) : .binary(.minus), from: start))
    }
    guard let first = scanner.peek, ASCII.digits.contains(first) else { return readArgument() }
    if isAbove { return row + [readNumber()] }
    if scanner.looksAt("10"), scanner.peek(2).map({ !ASCII.digits.contains($0) }) ?? true,
      case .function = base?.kind
    {
      return [readNumber()]
    }
    return readArgument()
  }

  /// The exponent in plain text: a signed number, name or bracket directly behind `^`.
  private mutating func readPlainPower(_ byte: UInt8) -> [MathTree] {
    var row: [MathTree] = []
    if byte == 0x2D || scanner.looksAt("\u{2212}") {
      let start = scanner.position
      scanner.position += byte >= 0x80 ? 3 : 1
      row.append(node(.binary(.minus), from: start))
    }
    guard let next = scanner.peek, !ASCII.whitespace.contains(next), depth < MathParser.depthLimit else {
      return []
    }
    if next == 0x5E || next == 0x29 || next == 0x5D { return [] }
    depth += 1
    defer { depth -= 1 }
    return row + [readNode()]
  }

  /// Puts a script onto the last node.
  mutating func attach(_ script: [MathTree], isAbove: Bool, to row: inout [MathTree]) {
    let end = scanner.position
    while row.last?.isSpace == true { row.removeLast() }
    guard let base = row.last, base.canCarryScripts else {
      let start = script.first?.range.lowerBound ?? end
      row.append(node(.opaque("a script has no base"), from: start))
      return
    }
    row.removeLast()
    let range = ByteRange(base.range.lowerBound, end)
    if case .styled(let name, _) = base.kind, name == "underbrace" || name == "overbrace" {
      row.append(MathTree(base.kind, at: range))
    } else if case .scripted(let inner, let below, let above) = base.kind {
      guard (isAbove ? above : below) == nil else {
        row.append(MathTree(.opaque("two scripts stand at one place"), at: range))
        return
      }
      row.append(
        MathTree(
          .scripted(base: inner, below: isAbove ? below : script, above: isAbove ? script : above), at: range)
      )
    } else {
      row.append(
        MathTree(
          .scripted(base: [base], below: isAbove ? nil : script, above: isAbove ? script : nil), at: range))
    }
  }
}

extension MathTree {
  /// Whether a script can stand on it.
  var canCarryScripts: Bool {
    switch kind {
    case .number, .symbol, .function, .group, .fenced, .scripted, .fraction, .root, .text, .styled: true
    case .opaque, .environment, .bar: false
    case .binary, .relation, .separator, .space: false
    }
  }
}

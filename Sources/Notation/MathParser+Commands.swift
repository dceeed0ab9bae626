import SourceText

extension MathParser {
  /// A command with its arguments.
  mutating func readCommand() -> MathTree {
    let start = scanner.position
    scanner.position += 1
    let nameRange = scanner.take(while: ASCII.letters)
    guard !nameRange.isEmpty else { return readSymbolCommand(from: start) }
    let name = String(decoding: scanner.bytes[nameRange.indices], as: UTF8.self)
    _ = scanner.take("*")
    if let kind = MathNames.commands[name] { return node(kind, from: start) }
    if MathNames.functions.contains(name) { return node(.function(name), from: start) }
    switch name {
    case "frac", "dfrac", "tfrac", "cfrac":
      let above = readArgument()
      let below = readArgument()
      return node(.fraction(above, below), from: start)
    case "sqrt": return readRoot(from: start)
    case "left": return readLeft(from: start)
    case "begin": return readEnvironment(from: start)
    case "not": return readNegatedRelation(from: start)
    case "stackrel", "overset", "underset": return readStacked(from: start)
    default: break
    }
    if MathNames.transparentStyles.contains(name) || MathNames.accents.contains(name) {
      let inner = readArgument()
      return node(.styled(name, inner), from: start)
    }
    if MathNames.words.contains(name) { return readWords(name, from: start) }
    if let count = MathNames.ignored[name] {
      for _ in 0..<count { _ = readRawArgument() }
      return node(.space, from: start)
    }
    if MathNames.sizes.contains(name) { return node(.space, from: start) }
    return node(.symbol(name), from: start)
  }

  /// A backslash before a mark: a space, a row's end, an escaped mark.
  private mutating func readSymbolCommand(from start: Int) -> MathTree {
    guard let byte = scanner.next() else { return node(.opaque("a backslash stands alone"), from: start) }
    switch byte {
    case ASCII.backslash:
      if scanner.peek == 0x5B, let close = closingBracket(within: 12) { scanner.position = close + 1 }
      return node(.separator(.row), from: start)
    case 0x2C, 0x3B, 0x3A, 0x21, 0x3E, 0x20, 0x0A, 0x0D, 0x09: return node(.space, from: start)
    case 0x7B: return readBraceFence(from: start)
    case 0x7C: return node(.opaque("a norm or a divergence's bars"), from: start)
    case 0x2A: return node(.binary(.times), from: start)
    case 0x25, 0x5F, 0x23, 0x26, 0x24: return node(.opaque("an escaped mark"), from: start)
    default: return node(.opaque("a command that is not known"), from: start)
    }
  }

  /// `\{…\}` as a bracket.
  private mutating func readBraceFence(from start: Int) -> MathTree {
    fences += 1
    let inner = readRow(until: .fence)
    fences -= 1
    let isClosed = scanner.take("\\}")
    return node(.fenced(open: "\\{", inner, close: isClosed ? "\\}" : ""), from: start)
  }

  /// The `]` of `\\[2pt]`, if it is near.
  private func closingBracket(within limit: Int) -> Int? {
    for distance in 1...limit where scanner.peek(distance) == 0x5D {
      for offset in 1..<distance {
        guard let byte = scanner.peek(offset), ASCII.wordBytes.contains(byte) || byte == 0x2E else {
          return nil
        }
      }
      return distance > 1 ? scanner.position + distance : nil
    }
    return nil
  }

  private mutating func readRoot(from start: Int) -> MathTree {
    var index: [MathTree]?
    if scanner.take("[") {
      index = readRow(until: .index)
      guard scanner.take("]") else { return node(.opaque("a root's degree is not closed"), from: start) }
    }
    let operand = readArgument()
    return node(.root(index: index, operand), from: start)
  }

  /// `\not=` and `\not<`.
  private mutating func readNegatedRelation(from start: Int) -> MathTree {
    if scanner.take("=") { return node(.relation(.notEqual), from: start) }
    return node(.opaque("a relation that is negated"), from: start)
  }

  /// `\stackrel{?}{=}`: the relation, what is set above it left out.
  private mutating func readStacked(from start: Int) -> MathTree {
    _ = readRawArgument()
    let base = readArgument().filter { !$0.isSpace }
    if base.count == 1, case .relation(let kind) = base[0].kind { return node(.relation(kind), from: start) }
    return node(.styled("stackrel", base), from: start)
  }

  /// `\text{…}`, `\mathrm{…}`, `\operatorname{…}`: words, a function's name, or a row in roman.
  private mutating func readWords(_ command: String, from start: Int) -> MathTree {
    let before = scanner
    let words = readRawArgument()
    let name = words.trimmed
    if MathNames.functions.contains(name), command != "text" { return node(.function(name), from: start) }
    let isPlainWords = !name.utf8.contains { ASCII.digits.contains($0) || $0 == ASCII.backslash }
    if isPlainWords || command == "operatorname" { return node(.text(words), from: start) }
    scanner = before
    let inner = readArgument()
    return node(.styled(command, inner), from: start)
  }

  /// An argument's bytes, braces balanced; one byte without braces.
  mutating func readRawArgument() -> String {
    scanner.skip(while: ASCII.whitespace)
    guard scanner.take("{") else {
      let start = scanner.position
      _ = scanner.next()
      return text(from: start)
    }
    let start = scanner.position
    var open = 1
    while let byte = scanner.next() {
      if byte == ASCII.backslash { _ = scanner.next() }
      if byte == 0x7B { open += 1 }
      if byte == 0x7D { open -= 1 }
      if open == 0 { break }
    }
    let end = open == 0 ? scanner.position - 1 : scanner.position
    return String(decoding: scanner.bytes[start..<max(start, end)], as: UTF8.self)
  }

  /// `\begin{name}…\end{name}`; an end that is missing is the end of the text.
  private mutating func readEnvironment(from start: Int) -> MathTree {
    let name = readRawArgument()
    if name.hasPrefix("array") || name.hasPrefix("alignat") { _ = readRawArgument() }
    let outer = fences
    fences = 0
    let inner = readRow(until: .environment)
    fences = outer
    guard takeCommand("end") else { return node(.opaque("an environment is not closed"), from: start) }
    let closed = readRawArgument()
    guard closed == name else {
      return node(.opaque("an environment is closed by another's name"), from: start)
    }
    return node(.environment(name, inner), from: start)
  }
}

extension String {
  /// The text without blanks at either end.
  var trimmed: String {
    let bytes = Array(utf8)
    guard let first = bytes.firstIndex(where: { !ASCII.whitespace.contains($0) }),
      let last = bytes.lastIndex(where: { !ASCII.whitespace.contains($0) })
    else { return "" }
    return String(decoding: bytes[first...last], as: UTF8.self)
  }
}

import Diagnostics
import SourceText

extension YAMLCause {
  /// What is wrong with the value that stands on the key's own line; `nil` if that line shows nothing.
  static func inValue(
    _ keyLine: KeyLine, _ piece: BrokenField, _ problem: YAMLProblem, _ text: YAMLText
  ) -> Finding? {
    guard let first = text.bytes[keyLine.value.indices].first else { return nil }
    switch first {
    case 0x60, 0x40: return reserved(keyLine, text, "reserves")
    case 0x25: return reserved(keyLine, text, "reads as the start of a directive")
    case 0x2A, 0x26:
      return reserved(keyLine, text, first == 0x2A ? "reads as an alias" : "reads as an anchor")
    case 0x22, 0x27: return quoted(keyLine, piece, problem, text, quote: first)
    case 0x5B: return bracketed(keyLine, problem, text)
    case 0x7B: return nil
    case 0x7C, 0x3E: return blockIndicator(keyLine, text)
    default: return colon(keyLine, text)
    }
  }

  /// A value that begins with a character that means something else to YAML.
  private static func reserved(_ keyLine: KeyLine, _ text: YAMLText, _ meaning: String) -> Finding {
    let start = keyLine.value.lowerBound
    let place = ByteRange(start, start + 1)
    return Finding(
      place: place,
      summary:
        "Value of '\(name(keyLine, text))' begins with '\(text.string(in: place))', which YAML \(meaning)",
      help: "Put the value in quotes", fix: quoting(keyLine.value, text, isSafe: true))
  }

  /// An unquoted value with a colon and a blank in it.
  private static func colon(_ keyLine: KeyLine, _ text: YAMLText) -> Finding? {
    var scanner = ByteScanner(text.bytes, in: keyLine.value)
    while let byte = scanner.next() {
      if byte == 0x23, text.bytes[scanner.position - 2] == ASCII.space { return nil }
      guard byte == 0x3A, scanner.peek.map(ASCII.blanks.contains) ?? true else { continue }
      return Finding(
        place: ByteRange(scanner.position - 1, scanner.position),
        summary:
          "Value of '\(name(keyLine, text))' has a colon and a blank in it, which start a mapping in YAML",
        help: "Put the value in quotes", fix: quoting(keyLine.value, text, isSafe: true))
    }
    return nil
  }

  /// `|` or `>` with text on the same line.
  private static func blockIndicator(_ keyLine: KeyLine, _ text: YAMLText) -> Finding? {
    guard keyLine.value.count > 2 else { return nil }
    let start = keyLine.value.lowerBound
    let place = ByteRange(start, start + 1)
    return Finding(
      place: place,
      summary:
        "Value of '\(name(keyLine, text))' begins with '\(text.string(in: place))', which starts a block of text on the next line",
      help: "Start the text on the next line, or put the value in quotes",
      fix: quoting(keyLine.value, text, isSafe: false))
  }

  /// A quoted value: unknown escape, no closing quote, or text after it.
  private static func quoted(
    _ keyLine: KeyLine, _ piece: BrokenField, _ problem: YAMLProblem, _ text: YAMLText, quote: UInt8
  ) -> Finding? {
    let value = keyLine.value
    let key = name(keyLine, text)
    let kind = quote == 0x22 ? "double" : "single"
    if problem.message.contains("escape"), quote == 0x22 {
      return escape(keyLine, problem, text)
    }
    guard let close = closingQuote(text.bytes, value, quote) else {
      let end = ByteRange(value.lowerBound, value.lowerBound + 1)
      if problem.message.contains("end of stream") || problem.message.contains("document indicator") {
        return Finding(
          place: end, summary: "Value of '\(key)' opens a \(kind) quote that is never closed",
          help: "Close the quote at the end of the value")
      }
      return nil
    }
    let rest = Lines.trimmed(text.bytes, ByteRange(close + 1, value.upperBound))
    guard !rest.isEmpty, text.bytes[rest.lowerBound] != 0x23 else { return nil }
    if text.bytes[rest.upperBound - 1] == quote {
      return Finding(
        place: ByteRange(close, rest.upperBound),
        summary: "Value of '\(key)' has \(kind) quotes inside \(kind) quotes: the value ends at the first",
        help: quote == 0x22
          ? "Put the whole value in single quotes, or write the inner quotes as \\\""
          : "Put the whole value in double quotes, or double the inner quotes",
        fix: quoting(
          ByteRange(value.lowerBound + 1, value.upperBound - 1), replacing: value, text, isSafe: false))
    }
    return Finding(
      place: rest, summary: "Text stands after the closing quote of the value of '\(key)'",
      explanation: "A value is quoted as a whole or not at all.", help: "Put the whole value in quotes",
      fix: quoting(value, text, isSafe: true))
  }

  /// A backslash in double quotes before a character that is not escaped so.
  private static func escape(_ keyLine: KeyLine, _ problem: YAMLProblem, _ text: YAMLText) -> Finding {
    var start = min(problem.offset, text.bytes.count)
    while start > keyLine.value.lowerBound, start >= text.bytes.count || text.bytes[start] != ASCII.backslash
    {
      start -= 1
    }
    var end = min(start + 2, text.bytes.count)
    while end < text.bytes.count, text.bytes[end] & 0xC0 == 0x80 { end += 1 }
    let place = ByteRange(start, end)
    return Finding(
      place: place, summary: "'\(text.string(in: place))' is no escape in double quotes",
      explanation: "In double quotes a backslash starts an escape such as \\n or \\\".",
      help: "Write the backslash twice, or use single quotes",
      fix: Fix(
        title: "Write the backslash twice",
        edits: [Edit(text.original(of: ByteRange(start, start)), replacement: "\\")], isSafe: false))
  }

  /// A value that starts with a bracket: bare wikilinks, text after the bracket, or no closing one.
  private static func bracketed(_ keyLine: KeyLine, _ problem: YAMLProblem, _ text: YAMLText) -> Finding? {
    let value = keyLine.value
    let key = name(keyLine, text)
    if let links = BareWikiLinks(text.bytes, value) {
      let list = links.ranges.map { "\"" + text.string(in: $0) + "\"" }.joined(separator: ", ")
      return Finding(
        place: value,
        summary: "Value of '\(key)' is wikilinks without quotes, which YAML reads as nested lists",
        help: "Write a list of quoted links: [\(list)]",
        fix: Fix(
          title: "Write a list of quoted links",
          edits: [Edit(text.original(of: value), replacement: "[\(list)]")], isSafe: false))
    }
    var depth = 0
    for offset in value.indices {
      if text.bytes[offset] == 0x5B { depth += 1 }
      if text.bytes[offset] == 0x5D { depth -= 1 }
      guard depth == 0 else { continue }
      let rest = Lines.trimmed(text.bytes, ByteRange(offset + 1, value.upperBound))
      guard !rest.isEmpty, text.bytes[rest.lowerBound] != 0x23 else { return nil }
      return Finding(
        place: rest, summary: "Text stands after the closing bracket of the value of '\(key)'",
        explanation: "A value that begins with '[' is a list.", help: "Put the whole value in quotes",
        fix: quoting(value, text, isSafe: false))
    }
    return Finding(
      place: ByteRange(value.lowerBound, value.lowerBound + 1),
      summary: "The list of '\(key)' is broken: \(problem.message)",
      help: "Close the bracket, or quote the items")
  }

  /// The key as it is written.
  private static func name(_ keyLine: KeyLine, _ text: YAMLText) -> String { text.string(in: keyLine.key) }

  /// The offset of the quote that closes the one with which `value` begins, on the same line.
  private static func closingQuote(_ bytes: [UInt8], _ value: ByteRange, _ quote: UInt8) -> Int? {
    var offset = value.lowerBound + 1
    while offset < value.upperBound {
      if bytes[offset] == ASCII.backslash, quote == 0x22 {
        offset += 2
        continue
      }
      if bytes[offset] == quote {
        guard quote == 0x27, offset + 1 < value.upperBound, bytes[offset + 1] == quote else { return offset }
        offset += 1
      }
      offset += 1
    }
    return nil
  }

  /// The fix that writes the text of `content` in quotes in the place of `range`, or of itself.
  private static func quoting(
    _ content: ByteRange, replacing range: ByteRange? = nil, _ text: YAMLText, isSafe: Bool
  ) -> Fix {
    let string = text.string(in: content)
    let hasDouble = string.utf8.contains(0x22)
    let hasSingle = string.utf8.contains(0x27)
    let hasBackslash = string.utf8.contains(ASCII.backslash)
    var quoted: [UInt8] = []
    let quote: UInt8 = hasDouble || (hasBackslash && !hasSingle) ? 0x27 : 0x22
    for byte in string.utf8 {
      if byte == quote { quoted.append(quote) }
      if byte == ASCII.backslash && quote == 0x22 { quoted.append(byte) }
      quoted.append(byte)
    }
    let replacement = String(decoding: [quote] + quoted + [quote], as: UTF8.self)
    return Fix(
      title: "Put the value in quotes",
      edits: [Edit(text.original(of: range ?? content), replacement: replacement)], isSafe: isSafe)
  }
}

/// A value that is wikilinks and nothing else: `[[a]], [[b]]`.
private struct BareWikiLinks {
  private(set) var ranges: [ByteRange] = []

  /// The links of `value`; `nil` if there is anything else between them.
  init?(_ bytes: [UInt8], _ value: ByteRange) {
    var scanner = ByteScanner(bytes, in: value)
    while !scanner.isAtEnd {
      let start = scanner.position
      guard scanner.take("[[") else { return nil }
      scanner.take(until: ByteSet("]"))
      guard scanner.take("]]") else { return nil }
      ranges.append(ByteRange(start, scanner.position))
      scanner.skip(while: ByteSet(" \t,;"))
    }
  }
}

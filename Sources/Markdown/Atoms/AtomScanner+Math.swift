import SourceText

extension AtomScanner {
  /// Reads what starts with a dollar: `` $`…`$ ``, `$$…$$`, `$…$`, or a dollar.
  mutating func scanDollar() {
    var run = position
    while run < limit, bytes[run] == 0x24 { run += 1 }
    switch run - position {
    case 1:
      if !scanDollarBacktick(), !scanInlineDollar() { position += 1 }
    case 2:
      scanDisplayDollar()
    default:
      position = run
    }
  }

  /// Reads `\(`, `\[`, their doubled forms, or steps over an escape.
  mutating func scanBackslash() {
    let isDoubled = position + 1 < limit && bytes[position + 1] == ASCII.backslash
    let width = isDoubled ? 3 : 2
    guard position + width <= limit else {
      position = limit
      return
    }
    switch bytes[position + width - 1] {
    case 0x28: scanBackslashed(.parenthesis, closing: 0x29, width: width)
    case 0x5B: scanBackslashed(.bracket, closing: 0x5D, width: width)
    default: position += LinkSyntax.isPunctuation(bytes[position + 1]) ? 2 : 1
    }
  }

  /// Pandoc's rule with two additions: blanks inside the delimiters are allowed where the content is plainly
  /// mathematics, and what starts like an amount and goes on like a sentence is none.
  private mutating func scanInlineDollar() -> Bool {
    guard let closing = nextDollar(from: position + 1), closing > position + 1 else { return false }
    let content = position + 1..<closing
    let evidence = MathEvidence(bytes[content])
    guard !evidence.isBlank else { return false }
    let after = closing + 1 < limit ? bytes[closing + 1] : ASCII.space
    let before = position > 0 ? bytes[position - 1] : ASCII.space
    guard !ASCII.digits.contains(after) else { return false }
    let hasInnerBlanks =
      ASCII.whitespace.contains(bytes[content.lowerBound]) || ASCII.whitespace.contains(bytes[closing - 1])
    let touchesWord =
      ASCII.letters.contains(after) || ASCII.letters.contains(before) || ASCII.digits.contains(before)
    if hasInnerBlanks {
      guard evidence.isPlainlyMath, !isAmount(from: closing + 1) else { return false }
    } else if touchesWord {
      guard evidence.isPlainlyMath, !ByteSet(",.;:/").contains(bytes[closing - 1]) else { return false }
    } else if evidence.startsWithDigit || evidence.hasLineEnd {
      guard !evidence.readsAsProse else { return false }
    }
    append(.math(span(.dollar, content: content, width: 1)), to: closing + 1)
    return true
  }

  private mutating func scanDollarBacktick() -> Bool {
    let start = position + 1
    guard start < limit, bytes[start] == 0x60, let end = codeSpanEnd(at: start),
      end < limit, bytes[end] == 0x24
    else { return false }
    let width = BacktickRuns.length(at: start, in: bytes)
    let content = start + width..<end - width
    append(.math(span(.dollarBacktick, content: content, width: width + 1)), to: end + 1)
    return true
  }

  private mutating func scanDisplayDollar() {
    let start = position + 2
    guard let closing = nextDoubleDollar(from: start) else {
      append(openFormula(.doubleDollar, width: 2))
      position = start
      return
    }
    let evidence = MathEvidence(bytes[start..<closing])
    let standsAlone = startsLine(position) && endsLine(closing + 2)
    guard !evidence.isBlank, evidence.canBeMath,
      standsAlone || evidence.hasStrongSign || !evidence.readsAsProse
    else {
      position = start
      return
    }
    append(.math(span(.doubleDollar, content: start..<closing, width: 2)), to: closing + 2)
  }

  /// `\(…\)` and `\[…\]` are escaped brackets unless they hold mathematics.
  private mutating func scanBackslashed(_ delimiter: MathSpan.Delimiter, closing: UInt8, width: Int) {
    let start = position + width
    guard let end = nextBackslashed(closing, opening: bytes[start - 1], width: width, from: start) else {
      let formula = openFormula(delimiter, width: width)
      if delimiter == .bracket, formula.startsLine || formula.endsLine { append(formula) }
      position += 2
      return
    }
    let evidence = MathEvidence(bytes[start..<end])
    let standsAlone = delimiter == .bracket && startsLine(position) && endsLine(end + width)
    let isMath =
      switch delimiter {
      case .bracket where !standsAlone: evidence.hasStrongSign && !evidence.readsAsProse
      case .bracket: evidence.hasStrongSign || (evidence.hasLetter && !evidence.readsAsProse)
      default: evidence.hasStrongSign || !evidence.readsAsProse
      }
    guard !evidence.isBlank, isMath else {
      position += 2
      return
    }
    append(.math(span(delimiter, content: start..<end, width: width)), to: end + width)
  }

  /// The next dollar that is not escaped and not in a code span.
  private func nextDollar(from start: Int) -> Int? {
    next(from: start) { offset in bytes[offset] == 0x24 }
  }

  private func nextDoubleDollar(from start: Int) -> Int? {
    next(from: start) { offset in
      bytes[offset] == 0x24 && offset + 1 < limit && bytes[offset + 1] == 0x24
    }
  }

  /// The next offset that is wanted, escapes and code spans stepped over; `nil` at a formula that spans
  /// blocks.
  private func next(from start: Int, where isWanted: (Int) -> Bool) -> Int? {
    var offset = start
    while offset < limit {
      switch bytes[offset] {
      case ASCII.backslash:
        offset += 2
      case 0x60:
        offset =
          codeSpanEnd(at: offset) ?? offset + BacktickRuns.length(at: offset, in: bytes)
      case 0x24:
        if isWanted(offset) { return offset }
        offset += 1
      default: offset += 1
      }
    }
    return nil
  }

  /// The backslash of the next closing delimiter; `nil` if another opening one, or none, comes first.
  private func nextBackslashed(_ closing: UInt8, opening: UInt8, width: Int, from start: Int) -> Int? {
    var offset = start
    while offset + 1 < limit {
      guard bytes[offset] == ASCII.backslash else {
        offset += 1
        continue
      }
      let isDoubled = width == 3
      let next = bytes[offset + 1]
      if isDoubled {
        if next == ASCII.backslash, offset + 2 < limit {
          if bytes[offset + 2] == closing { return offset }
          if bytes[offset + 2] == opening { return nil }
        }
      } else if next == closing {
        return offset
      } else if next == opening {
        return nil
      }
      offset += 2
    }
    return nil
  }

  /// Whether blanks and a digit follow: the dollar before them belongs to an amount.
  private func isAmount(from start: Int) -> Bool {
    var offset = start
    while offset < limit, ASCII.blanks.contains(bytes[offset]) { offset += 1 }
    return offset > start && offset < limit && ASCII.digits.contains(bytes[offset])
  }

  /// Whether only blanks stand before `offset` on its line.
  private func startsLine(_ offset: Int) -> Bool {
    var offset = offset
    while offset > 0, ASCII.blanks.contains(bytes[offset - 1]) { offset -= 1 }
    return offset == 0 || ASCII.lineEnds.contains(bytes[offset - 1])
  }

  /// Whether only blanks stand from `offset` to the end of its line.
  private func endsLine(_ offset: Int) -> Bool {
    var offset = offset
    while offset < limit, ASCII.blanks.contains(bytes[offset]) { offset += 1 }
    return offset >= limit || ASCII.lineEnds.contains(bytes[offset])
  }

  private func openFormula(_ delimiter: MathSpan.Delimiter, width: Int) -> OpenFormula {
    OpenFormula(
      delimiter: delimiter, width: width, offset: leaf.map.original(of: position),
      startsLine: startsLine(position), endsLine: endsLine(position + width))
  }

  private func span(_ delimiter: MathSpan.Delimiter, content: Range<Int>, width: Int) -> MathSpan {
    MathSpan(
      delimiter: delimiter,
      range: leaf.original(of: content.lowerBound - width..<content.upperBound + width),
      tex: leaf.mapped(content, of: context.source))
  }
}

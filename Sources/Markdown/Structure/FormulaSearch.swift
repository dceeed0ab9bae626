import SourceText

/// Looks for the end of a display formula beyond the block it starts in.
///
/// `$$` and `\[` may hold blank lines and lines that look like lists, quotes or headings. A delimiter that
/// was forgotten must not swallow the page, so beyond a blank line the end has to stand first or last on its
/// line, no line may be a sentence, and a fence, a heading or the end of the container ends the search.
struct FormulaSearch {
  let page: Page
  let blockText: BlockText

  /// The first formula that starts in `leaf`, does not end in it, and starts at or after `offset` of the
  /// file.
  ///
  /// What stands before `offset` belongs to an earlier formula, so the rest is scanned again without it.
  func formula(in leaf: Leaf, after offset: Int, context: AtomScanner.Context) -> MathSpan? {
    let text = leaf.text
    guard text.map.original(of: text.bytes.count) > offset else { return nil }
    var openings = leaf.openFormulas
    if text.map.original(of: 0) < offset {
      var scanner = AtomScanner(text, in: context)
      scanner.position = text.offset(ofOriginal: offset)
      scanner.scan()
      openings = scanner.openFormulas
    }
    for opening in openings {
      let leafEnd = text.map.original(of: text.bytes.count)
      if let formula = formula(from: opening, in: leaf.containers, beyond: leafEnd) { return formula }
    }
    return nil
  }

  /// The formula that `opening` starts and that ends beyond `leafEnd`, where its leaf does; `nil` if it is not closed.
  private func formula(
    from opening: OpenFormula, in containers: [Container], beyond leafEnd: Int
  ) -> MathSpan? {
    let lines = blockText.lines
    let first = lines.line(at: opening.offset)
    let matched = containers.content(of: first, in: blockText.bytes, lines: lines).matched
    let chain = Array(containers.prefix(matched))
    var pieces: [ByteRange] = []
    var hasBlankLine = false
    var followsBlankLine = false
    var hasSentence = false
    for line in first..<lines.count {
      var start = opening.offset + opening.width
      if line > first {
        let (cursor, matched) = chain.content(of: line, in: blockText.bytes, lines: lines)
        guard matched == chain.count else { return nil }
        start = min(cursor.offset, lines.textEnd(of: line))
        let isBlank =
          cursor.indentation(in: page.bytes, before: lines.textEnd(of: line)).offset
          >= lines.textEnd(of: line)
        if isBlank {
          guard opening.startsLine || opening.endsLine, !hasSentence else { return nil }
          (hasBlankLine, followsBlankLine) = (true, true)
          pieces.append(ByteRange(start, lines.next(of: line)))
          continue
        }
        if stopsSearch(from: start, to: lines.textEnd(of: line), followsBlankLine: followsBlankLine) {
          return nil
        }
        followsBlankLine = false
      }
      let end = lines.textEnd(of: line)
      switch closing(of: opening, from: max(start, min(leafEnd, end)), to: end) {
      case .found(let offset):
        let after = offset + opening.width
        let content = pieces + [ByteRange(start, offset)]
        let evidence = MathEvidence(content.flatMap { page.bytes[$0.indices] }[...])
        guard !evidence.isBlank, evidence.canBeMath else { return nil }
        if hasBlankLine {
          let isLast = isBlank(from: after, to: end)
          let isFirst = opening.endsLine && isBlank(from: start, to: offset) && !opensFormula(after, end)
          guard !hasSentence, isLast || isFirst else { return nil }
        }
        return span(opening, content: content, end: after)
      case .reopened: return nil
      case .absent: break
      }
      let evidence = MathEvidence(page.bytes[start..<end])
      hasSentence = hasSentence || (evidence.readsAsProse && !evidence.hasStrongSign)
      if hasBlankLine, hasSentence { return nil }
      pieces.append(ByteRange(start, lines.next(of: line)))
    }
    return nil
  }

  private enum Closing {
    case found(Int)
    case reopened
    case absent
  }

  /// The first closing delimiter on a line.
  private func closing(of opening: OpenFormula, from start: Int, to end: Int) -> Closing {
    var offset = start
    let bytes = page.bytes
    while offset + 1 < end {
      if bytes[offset] == 0x24, bytes[offset + 1] == 0x24, opening.delimiter == .doubleDollar {
        return .found(offset)
      }
      guard bytes[offset] == ASCII.backslash else {
        offset += 1
        continue
      }
      if opening.delimiter == .bracket {
        let sign = offset + opening.width - 1
        if sign < end, opening.width == 2 || bytes[offset + 1] == ASCII.backslash {
          if bytes[sign] == 0x5D { return .found(offset) }
          if bytes[sign] == 0x5B { return .reopened }
        }
      }
      offset += 2
    }
    return .absent
  }

  /// Whether the `$$` before `start` rather opens a formula that is closed on the same line.
  private func opensFormula(_ start: Int, _ end: Int) -> Bool {
    var offset = start
    while offset + 1 < end, page.bytes[offset] != 0x24 || page.bytes[offset + 1] != 0x24 { offset += 1 }
    guard offset + 1 < end else { return false }
    let evidence = MathEvidence(page.bytes[start..<offset])
    return evidence.canBeMath && evidence.isPlainlyMath
  }

  /// Whether a fence, or a heading after a blank line, starts there.
  private func stopsSearch(from start: Int, to end: Int, followsBlankLine: Bool) -> Bool {
    var scanner = ByteScanner(page.bytes, in: ByteRange(start, end))
    scanner.skip(while: ASCII.blanks)
    if scanner.looksAt("```") || scanner.looksAt("~~~") { return true }
    let signs = scanner.skip(while: ByteSet("#"))
    guard followsBlankLine, (1...6).contains(signs), let next = scanner.peek else { return false }
    return ASCII.blanks.contains(next)
  }

  private func isBlank(from start: Int, to end: Int) -> Bool {
    !page.bytes[start..<end].contains { !ASCII.blanks.contains($0) }
  }

  private func span(_ opening: OpenFormula, content: [ByteRange], end: Int) -> MathSpan {
    var map = SourceMap()
    var tex: [UInt8] = []
    for piece in content {
      map.append(piece)
      tex += page.source.bytes[piece.indices]
    }
    return MathSpan(
      delimiter: opening.delimiter, range: ByteRange(opening.offset, end),
      tex: MappedText(bytes: tex, map: map))
  }
}

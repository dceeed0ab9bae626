import SourceText

/// Finds formulas, wikilinks, footnote references and comments in the text of one leaf, in one pass from left
/// to right.
///
/// Code spans, HTML tags, autolinks, addresses and link destinations are stepped over: what stands in them is
/// none of these.
struct AtomScanner {
  /// What is the same for every leaf of a document.
  struct Context {
    /// The file, for texts that are shown.
    let source: SourceFile
    /// The labels that footnotes are defined for, lowercased.
    let footnoteLabels: Set<String>
    /// The formulas that span blocks, in order.
    let hiddenFormulas: [MathSpan]
  }

  private static let addressStops = ASCII.whitespace.union(ByteSet("<>[]()`\"|"))

  let leaf: LeafText
  let context: Context
  let bytes: [UInt8]
  let backticks: BacktickRuns
  var position = 0
  /// Where the next formula that spans blocks starts, or the end: nothing else reaches across.
  private(set) var limit: Int
  /// The formulas that span blocks and are still to come in this leaf, the next one last.
  private var hiddenFormulas: [(start: Int, span: MathSpan)] = []
  /// The brackets that are open, as far as links go.
  private var openBrackets = 0
  private var missingTerminators: Set<String> = []

  /// What was found, in order; they do not overlap.
  private(set) var atoms: [Atom] = []
  /// The code spans that were stepped over, in order.
  private(set) var codeSpans: [Range<Int>] = []
  /// Backticks that are text, and that libcmark would pair across a formula that spans blocks.
  private(set) var strayBackticks: [Int] = []
  /// Display delimiters without a partner.
  private(set) var openFormulas: [OpenFormula] = []
  /// Where `[[` was not closed, in offsets into the leaf.
  private(set) var openWikiLinks: [Range<Int>] = []

  /// A scanner over `leaf`.
  init(_ leaf: LeafText, in context: Context) {
    self.leaf = leaf
    self.context = context
    bytes = leaf.bytes
    backticks = BacktickRuns(leaf.bytes)
    limit = leaf.bytes.count
    guard !context.hiddenFormulas.isEmpty, !leaf.bytes.isEmpty else { return }
    let place = leaf.original(of: 0..<leaf.bytes.count)
    hiddenFormulas = context.formulas(inside: place).reversed().map { span in
      (leaf.offset(ofOriginal: span.range.lowerBound), span)
    }
    limit = hiddenFormulas.last?.start ?? limit
  }

  /// Scans to the end.
  mutating func scan() {
    while position < bytes.count {
      guard position < limit else {
        takeHiddenFormula()
        continue
      }
      switch bytes[position] {
      case ASCII.backslash: scanBackslash()
      case 0x60: scanBackticks()
      case 0x24: scanDollar()
      case 0x3C: scanAngle()
      case 0x21:
        if !scanWikiLink(at: position + 1, isEmbed: true) { position += 1 }
      case 0x5B: scanBracket()
      case 0x5D: scanClosingBracket()
      case 0x68: scanAddress()
      default: position += 1
      }
    }
  }

  /// Takes the bytes up to `end` as an atom.
  mutating func append(_ kind: Atom.Kind, to end: Int) {
    atoms.append(Atom(kind: kind, range: position..<end))
    position = end
  }

  /// Notes a display delimiter without a partner.
  mutating func append(_ formula: OpenFormula) { openFormulas.append(formula) }

  /// Notes a `[[` without `]]`.
  mutating func appendOpenWikiLink(_ range: Range<Int>) { openWikiLinks.append(range) }

  /// The offset after the code span at `offset`; `nil` if its backticks are text.
  func codeSpanEnd(at offset: Int) -> Int? {
    guard let end = backticks.codeSpanEnd(at: offset, in: bytes), end <= limit else { return nil }
    return end
  }

  /// Takes the formula that starts at the limit, if nothing has stepped over it, and moves the limit to the next.
  private mutating func takeHiddenFormula() {
    missingTerminators = []
    if let hidden = hiddenFormulas.popLast(), hidden.start == position {
      append(.math(hidden.span), to: position + hidden.span.range.count)
    }
    limit = hiddenFormulas.last?.start ?? bytes.count
  }

  private mutating func scanBackticks() {
    if let end = codeSpanEnd(at: position) {
      codeSpans.append(position..<end)
      position = end
      return
    }
    let run = position..<position + BacktickRuns.length(at: position, in: bytes)
    if backticks.codeSpanEnd(at: position, in: bytes) != nil { strayBackticks += run }
    position = run.upperBound
  }

  private mutating func scanBracket() {
    if scanWikiLink(at: position, isEmbed: false) { return }
    if let labelEnd = FootnoteMarker.labelEnd(at: position, in: bytes, before: limit) {
      let label = String(decoding: bytes[position + 2..<labelEnd - 1], as: UTF8.self)
      if context.footnoteLabels.contains(label.lowercased()) {
        append(.footnoteReference(label: label), to: labelEnd)
        return
      }
    }
    openBrackets += 1
    position += 1
  }

  private mutating func scanClosingBracket() {
    position += 1
    guard openBrackets > 0 else { return }
    openBrackets -= 1
    if let end = LinkSyntax.inlineEnd(in: bytes, from: position, before: limit) { position = end }
  }

  /// Steps over `http://…`, in which a dollar is a dollar.
  private mutating func scanAddress() {
    var scanner = ByteScanner(bytes, in: ByteRange(position, limit))
    let followsWord = position > 0 && ASCII.wordBytes.contains(bytes[position - 1])
    guard !followsWord, scanner.take("http://") || scanner.take("https://") else {
      position += 1
      return
    }
    scanner.take(until: Self.addressStops)
    position = scanner.position
  }

  /// Whether `terminator` is missing from here to the end of the text, as an earlier search found out.
  func isMissing(_ terminator: StaticString) -> Bool { missingTerminators.contains("\(terminator)") }

  /// The offset after the next `terminator` from `start`; remembers if there is none, so that asking again is
  /// free.
  mutating func end(of terminator: StaticString, from start: Int) -> Int? {
    guard !isMissing(terminator) else { return nil }
    var scanner = ByteScanner(bytes, in: ByteRange(min(start, limit), limit))
    while !scanner.isAtEnd {
      if scanner.take(terminator) { return scanner.position }
      scanner.position += 1
    }
    missingTerminators.insert("\(terminator)")
    return nil
  }
}

extension AtomScanner.Context {
  /// The formulas that span blocks and start inside of `range`.
  func formulas(inside range: ByteRange) -> ArraySlice<MathSpan> {
    var low = 0
    var high = hiddenFormulas.count
    while low < high {
      let middle = (low + high) / 2
      if hiddenFormulas[middle].range.start < range.start { low = middle + 1 } else { high = middle }
    }
    return hiddenFormulas[low...].prefix { $0.range.upperBound <= range.upperBound }
  }
}

import Markdown
import Notation
import Notes
import Python
import SourceText

extension ClaimDetector {
  /// A block below a snippet that shows what the snippet prints.
  ///
  /// It counts as output when words between the two say so, or when nothing stands between them and most of its
  /// lines with numbers repeat the words of printed lines. A picture or data after a snippet does neither.
  static let outputFence = ClaimDetector(name: "output block below a snippet") { page in
    let snippets = page.execution.snippets
    guard snippets.count > 1 else { return [] }
    return (1..<snippets.count).flatMap { index -> [Finding] in
      let code = snippets[index - 1]
      let block = snippets[index].snippet
      guard code.program != nil || code.interpreter != nil, snippets[index].program == nil,
        isOutputLanguage(block.language)
      else {
        return []
      }
      let gap = ByteRange(code.snippet.range.upperBound, block.range.lowerBound)
      guard let introduction = FenceIntroduction(page.note.source, gap) else { return [] }
      return claims(of: block, after: code, introduction).map(Finding.output)
    }
  }

  private static func claims(
    of block: Snippet, after code: ExecutedSnippet, _ introduction: FenceIntroduction
  )
    -> [OutputClaim]
  {
    let shown = shownLines(of: code)
    let text = block.fence.content
    let table = LineTable(text.bytes)
    let ranges = (0..<table.count).map(table.range(ofLine:)).prefix {
      !text.bytes[$0.indices].starts(with: traceback)
    }
    let lines = ranges.map { StatedLine(text.bytes, in: $0) }
    let binder = OutputBinder(snippet: code, text: text, surface: .outputBlock)
    if shown.isEmpty { return unverifiable(lines, introduction, binder) }
    let alignment = BlockAlignment(lines, with: shown)
    let isLikely =
      introduction.isPlain || alignment.pairs.contains { $0.alignment.shareOfAlikeNumbers > 0 || $0.isNamed }
    let numeric = lines.count { !$0.numbers.isEmpty }
    let named = alignment.pairs.count {
      $0.alignment.similarity >= 0.5 && !lines[$0.stated].words.isEmpty && !lines[$0.stated].numbers.isEmpty
    }
    let isResult = isResultAlone(lines, shown) || isCopy(alignment, of: shown)
    guard introduction.isAnnounced || (named > 0 && 2 * named >= numeric) || isResult else { return [] }
    return alignment.pairs.flatMap { pair in
      binder.claims(
        lines[pair.stated], aligned: pair.alignment, with: shown[pair.shown],
        isCertain: pair.isCertain && isLikely && !introduction.isHedged
          && (introduction.isAnnounced || isResult || pair.alignment.hasSameShape))
    }
  }

  /// The claims of a block that is announced as the output of a snippet that did not run.
  private static func unverifiable(
    _ lines: [StatedLine], _ introduction: FenceIntroduction, _ binder: OutputBinder
  ) -> [OutputClaim] {
    guard introduction.isAnnounced, !introduction.isHedged, binder.snippet.outcome != .ran,
      let reason = binder.snippet.reason, let last = binder.snippet.program?.topLevelStatements.last?.range
    else { return [] }
    return lines.flatMap {
      $0.claimsNothing
        ? [] : binder.claims($0, at: last, missingBecause: "the snippet did not run: \(reason)")
    }
  }

  /// What a snippet shows below itself: what it prints and, as in a notebook, the value of its last line.
  private static func shownLines(of code: ExecutedSnippet) -> [ShownLine] {
    let last = code.program?.topLevelStatements.last?.range
    return (code.record?.events ?? []).flatMap(ShownLine.lines).filter { line in
      switch line.origin {
      case .printed: true
      case .evaluated: line.statement == last
      case .assigned: false
      }
    }
  }

  /// How the report of an exception begins; it and what follows it is not output of the program.
  private static let traceback = Array("Traceback (most recent".utf8)

  /// Whether the block is nothing but numbers, as many on each line as were printed on it, and not all of them whole.
  private static func isResultAlone(_ lines: [StatedLine], _ shown: [ShownLine]) -> Bool {
    let stated = lines.filter { !$0.isEmpty }
    return !stated.isEmpty && stated.count == shown.count && stated.allSatisfy(\.isNumbersOnly)
      && zip(stated, shown).allSatisfy {
        $0.numbers.count == $1.values.count && Set($1.words).isSubset(of: StatedLine.containers)
      }
      && stated.contains { $0.numbers.contains { !$0.literal.isInteger } }
  }

  /// Whether every shown line with numbers stands in the block, sign for sign and number for number.
  private static func isCopy(_ alignment: BlockAlignment, of shown: [ShownLine]) -> Bool {
    let valued = shown.count { !$0.values.isEmpty }
    let copied = alignment.pairs.filter { !$0.alignment.pairs.isEmpty }
    return valued > 0 && copied.count == valued
      && copied.allSatisfy { $0.alignment.hasSameShape && $0.alignment.shareOfAlikeNumbers == 1 }
  }

  private static func isOutputLanguage(_ language: String?) -> Bool {
    switch language {
    case nil, "text", "txt", "output", "console", "plaintext", "plain", "stdout", "out", "none", "log": true
    default: false
    }
  }
}

/// The words between a snippet and the block below it.
private struct FenceIntroduction {
  /// Whether they say that the block is output.
  let isAnnounced: Bool
  /// Whether they say little more, so that the block is hardly the result of something else.
  let isPlain: Bool
  /// Whether they say that it is partial, approximate, or changes.
  let isHedged: Bool

  /// The words in `gap`; `nil` if so much stands there that the block belongs to something else.
  init?(_ source: SourceFile, _ gap: ByteRange) {
    guard gap.count <= 160 else { return nil }
    let tokens = LineScanner.tokens(of: source.bytes, in: gap)
    let words = tokens.compactMap(\.token.word)
    guard words.count <= 12 else { return nil }
    isAnnounced = words.contains { word in
      word == "out" || Self.announcements.contains { word.hasPrefix($0) }
    }
    isPlain = words.count <= 3 && tokens.allSatisfy { $0.token.number == nil }
    isHedged = words.contains { word in Self.hedges.contains { word.hasPrefix($0) } }
    guard isAnnounced || words.isEmpty else { return nil }
  }

  private static let announcements = [
    "output", "result", "prints", "printed", "stdout", "출력", "결과", "실행", "输出", "结果", "運行", "运行", "結果", "出力",
    "ausgabe", "ergebnis", "sortie", "salida", "вывод", "resultado",
  ]
  private static let hedges = [
    "partial", "approx", "represent", "similar", "vary", "varies", "example", "roughly", "일부", "대표", "근사",
    "비슷", "部分",
    "近似",
  ]
}

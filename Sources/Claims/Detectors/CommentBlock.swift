import Markdown
import Notation
import Notes
import Python
import SourceText

extension ClaimDetector {
  /// Comment lines below statements that state what these printed: `# Output:` and what follows, or the result alone
  /// on the next line.
  ///
  /// Lines are matched in order with what was shown since the block before. Without announcing words a comment
  /// counts only directly below the statement, and only if it is a bare result or repeats the output's words.
  static let commentBlock = ClaimDetector(name: "comment lines below statements") { page in
    page.execution.snippets.flatMap { snippet -> [Finding] in
      guard let program = snippet.program else { return [] }
      return CommentBlockReader(snippet: snippet, program: program).claims.map(Finding.output)
    }
  }
}

/// Reads the comment blocks of one snippet.
private struct CommentBlockReader {
  let snippet: ExecutedSnippet
  let program: Program
  let codeLines: LineTable
  let shown: [ShownLine]
  /// The indices of `shown` in the order in which the statements stand in the code.
  let placeOrder: [Int]
  let binder: OutputBinder

  init(snippet: ExecutedSnippet, program: Program) {
    self.snippet = snippet
    self.program = program
    codeLines = LineTable(program.text)
    shown = (snippet.record?.events ?? []).flatMap(ShownLine.lines).filter { line in
      if case .assigned = line.origin { false } else { true }
    }
    placeOrder = shown.indices.sorted { [shown] left, right in
      (shown[left].statement.upperBound, left) < (shown[right].statement.upperBound, right)
    }
    binder = OutputBinder(snippet: snippet, text: snippet.snippet.fence.content, surface: .outputComment)
  }

  /// The claims of all blocks.
  var claims: [OutputClaim] {
    var found: [OutputClaim] = []
    var consumed = 0
    for block in blocks {
      let start = block[0].range.lowerBound
      let lines = block.map { StatedLine(program.text, in: $0.contentRange(in: program.text)) }
      let candidates = shownLines(from: consumed, to: start)
      if let announced = lines.firstIndex(where: \.isAnnounced) {
        found += announcedClaims(Array(lines[announced...]), candidates)
        consumed = block[block.count - 1].range.upperBound
      } else {
        let claims = unannouncedClaims(lines, below: block[0], candidates)
        if !claims.isEmpty { consumed = block[block.count - 1].range.upperBound }
        found += claims
      }
    }
    return found
  }

  /// What the statements in a range of the code showed, in order of execution; of more lines than any block states
  /// only those of the last statements.
  private func shownLines(from start: Int, to end: Int) -> [ShownLine] {
    var low = 0
    var high = placeOrder.count
    while low < high {
      let middle = (low + high) / 2
      if shown[placeOrder[middle]].statement.upperBound <= end { low = middle + 1 } else { high = middle }
    }
    return placeOrder[..<low].suffix(Self.longestBlock).filter { shown[$0].statement.lowerBound >= start }
      .sorted().map { shown[$0] }
  }

  /// The number of shown lines that are looked at for one block.
  private static let longestBlock = 400

  /// Comments on lines of their own, one run of consecutive lines each.
  private var blocks: [[Comment]] {
    var blocks: [[Comment]] = []
    for comment in program.comments where comment.isOwnLine {
      if let last = blocks.last?.last, comment.line == last.line + 1 {
        blocks[blocks.count - 1].append(comment)
      } else {
        blocks.append([comment])
      }
    }
    return blocks
  }

  /// The claims of lines of which the first says that they are output.
  private func announcedClaims(_ lines: [StatedLine], _ candidates: [ShownLine]) -> [OutputClaim] {
    let usable = lines.map { $0.claimsNothing ? nil : $0 }
    guard !candidates.isEmpty else {
      guard snippet.outcome != .ran, let reason = snippet.reason, let place = statementBefore(lines[0].range)
      else { return [] }
      return usable.flatMap { line in
        line.map { binder.claims($0, at: place, missingBecause: "the snippet did not run: \(reason)") } ?? []
      }
    }
    let numeric = usable.compactMap { $0 }.filter { !$0.numbers.isEmpty }
    if let first = usable[0], !first.numbers.isEmpty, let last = candidates.last {
      let direct = candidates.filter { $0.statement == last.statement }
      let isNamedElsewhere = !first.label.isEmpty && LineAlignment(first, with: last).similarity < 0.5
      let rest = numeric.dropFirst()
      if direct.count == 1, !isNamedElsewhere || candidates.count == 1, rest.allSatisfy({ !$0.label.isEmpty })
      {
        return binder.claims(first, at: direct) + named(Array(rest), candidates.dropLast())
      }
    }
    return aligned(usable.compactMap { $0 }, candidates)
  }

  /// The claims of lines that nothing announces.
  private func unannouncedClaims(_ lines: [StatedLine], below comment: Comment, _ candidates: [ShownLine])
    -> [OutputClaim]
  {
    guard let last = candidates.last else { return [] }
    let direct = candidates.filter { $0.statement == last.statement }
    let first = lines[0]
    guard !first.claimsNothing, !first.numbers.isEmpty else { return [] }
    let gap = comment.line - codeLines.lineIndex(at: last.statement.upperBound - 1)
    if lines.count == 1, gap == 1 || (gap == 2 && first.isNumbersOnly), first.isBareResult,
      !first.isDoubtfulBehindRun, !first.isItem
    {
      let claims = binder.claims(first, at: direct)
      return first.numbers.contains { $0.literal.isInteger } ? claims.map(\.asPossible) : claims
    }
    if let repeated = repeatedLines(lines, direct) { return repeated }
    let usable = lines.filter { !$0.claimsNothing }
    return named(usable, candidates)
  }

  /// The claims of lines of numbers below a statement that showed as many lines, each with as many numbers, if most of
  /// the numbers agree; `nil` if they are something else.
  private func repeatedLines(_ lines: [StatedLine], _ direct: [ShownLine]) -> [OutputClaim]? {
    guard lines.count == direct.count, lines.count > 1,
      lines.allSatisfy({ Set($0.words).isSubset(of: StatedLine.containers) }),
      zip(lines, direct).allSatisfy({ $0.numbers.count == $1.values.count })
    else { return nil }
    let claims = zip(lines, direct).flatMap { line, shown in
      binder.claims(line, aligned: LineAlignment(line, with: shown), with: shown, isCertain: true)
    }
    return 2 * claims.count(where: \.agrees) > claims.count ? claims : nil
  }

  /// The claims of those lines that repeat the words of a shown line.
  private func named(_ lines: [StatedLine], _ candidates: [ShownLine]) -> [OutputClaim] {
    let pairs = BlockAlignment(lines, with: candidates).pairs.filter {
      $0.alignment.similarity >= 0.6 && !lines[$0.stated].words.isEmpty
    }
    return pairs.flatMap { pair in
      binder.claims(
        lines[pair.stated], aligned: pair.alignment, with: candidates[pair.shown], isCertain: true)
    }
  }

  private func aligned(_ lines: [StatedLine], _ candidates: [ShownLine]) -> [OutputClaim] {
    BlockAlignment(lines, with: candidates).pairs.flatMap { pair in
      binder.claims(
        lines[pair.stated], aligned: pair.alignment, with: candidates[pair.shown], isCertain: pair.isCertain)
    }
  }

  /// The last statement that ends before a comment.
  private func statementBefore(_ range: ByteRange) -> ByteRange? {
    program.topLevelStatements.last { $0.range.upperBound <= range.lowerBound }?.range
  }
}

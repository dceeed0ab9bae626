/// Which stated lines of a block state which shown lines.
///
/// Lines keep their order; either side may have lines that the other has not. The alignment with the greatest sum of
/// likeness wins; among equals the one that pairs the latest shown lines, which stand nearest to the block.
struct BlockAlignment {
  /// One stated line with the shown line it states.
  struct Pair {
    let stated: Int
    let shown: Int
    let alignment: LineAlignment
    let isCertain: Bool

    /// Whether the two lines have most of their words in common, and have words.
    var isNamed: Bool { alignment.hasWords && alignment.similarity >= 0.5 }
  }

  /// The pairs in order.
  let pairs: [Pair]

  /// Aligns the lines. Linear where every line states the line at its place; else quadratic in their number, of which
  /// at most `limit` on each side are looked at.
  init(_ stated: [StatedLine], with shown: [ShownLine], limit: Int = 120) {
    if let pairs = Self.copies(stated, shown) {
      self.pairs = pairs
      return
    }
    let table = LikenessTable(stated.prefix(limit), shown.suffix(limit))
    let skipped = shown.count - table.columns
    pairs = table.path.map { row, place in
      let column = table.exactMatch(of: row) ?? place
      let alignment = table.alignments[row][column]
      return Pair(
        stated: row, shown: skipped + column, alignment: alignment,
        isCertain: table.isCertain(row, column))
    }
  }
}

extension BlockAlignment {
  /// The pairs of a block that has every shown line at its place, word for word; `nil` if it has not.
  private static func copies(_ stated: [StatedLine], _ shown: [ShownLine]) -> [Pair]? {
    let rows = stated.indices.filter { !stated[$0].tokens.isEmpty }
    let columns = shown.indices.filter { !shown[$0].tokens.isEmpty }
    guard rows.count == columns.count else { return nil }
    var pairs: [Pair] = []
    for (row, column) in zip(rows, columns) {
      let alignment = LineAlignment(stated[row], with: shown[column])
      guard alignment.hasSameShape, alignment.similarity == 1 else { return nil }
      guard !shown[column].values.isEmpty || !stated[row].words.isEmpty else { continue }
      pairs.append(Pair(stated: row, shown: column, alignment: alignment, isCertain: true))
    }
    return pairs
  }
}

/// How alike every stated line is to every shown line.
private struct LikenessTable {
  let rows: Int
  let columns: Int
  let alignments: [[LineAlignment]]
  private let stated: [StatedLine]
  private let shown: [ShownLine]
  private let likeness: [[Double]]
  /// Whether both sides have as many lines with numbers, so that order alone ties them.
  private let isBalanced: Bool

  init(_ statedLines: ArraySlice<StatedLine>, _ shownLines: ArraySlice<ShownLine>) {
    let stated = Array(statedLines)
    let shown = Array(shownLines)
    let isBalanced = stated.count { !$0.numbers.isEmpty } == shown.count { !$0.values.isEmpty }
    let alignments = stated.map { line in shown.map { LineAlignment(line, with: $0) } }
    likeness = stated.indices.map { row in
      shown.indices.map { column in
        let likeness = Self.likeness(stated[row], shown[column], alignments[row][column])
        return likeness == 0 && isBalanced ? Self.likenessByPlace(stated[row], shown[column]) : likeness
      }
    }
    self.stated = stated
    self.shown = shown
    self.alignments = alignments
    self.isBalanced = isBalanced
    rows = stated.count
    columns = shown.count
  }

  /// The pairs of the best alignment, in order.
  var path: [(Int, Int)] {
    var best = Array(repeating: Array(repeating: 0.0, count: columns + 1), count: rows + 1)
    for row in 0..<rows {
      for column in 0..<columns {
        let gain = likeness[row][column]
        let together = gain > 0 ? best[row][column] + gain : 0
        best[row + 1][column + 1] = max(together, best[row][column + 1], best[row + 1][column])
      }
    }
    var pairs: [(Int, Int)] = []
    var row = rows
    var column = columns
    while row > 0, column > 0 {
      let gain = likeness[row - 1][column - 1]
      if gain > 0, best[row][column] == best[row - 1][column - 1] + gain {
        pairs.append((row - 1, column - 1))
        row -= 1
        column -= 1
      } else if best[row][column] == best[row][column - 1] {
        column -= 1
      } else {
        row -= 1
      }
    }
    return pairs.reversed()
  }

  /// The one shown line that a stated line with words repeats sign for sign, wherever it stands: order says nothing
  /// where `KL(P||Q)` and `KL(Q||P)` have changed places.
  func exactMatch(of row: Int) -> Int? {
    guard !stated[row].words.isEmpty else { return nil }
    let same = (0..<columns).filter {
      alignments[row][$0].hasSameShape && alignments[row][$0].similarity == 1
    }
    return same.count == 1 ? same[0] : nil
  }

  /// Whether a pair of the best alignment states just that line: by its words or, where no line is left out, by its
  /// place. Where lines are left out and another line has the same words, the first number tells lines apart (`n=4:`)
  /// and has to agree.
  func isCertain(_ row: Int, _ column: Int) -> Bool {
    let similarity = alignments[row][column].similarity
    let isNamed = similarity >= 0.5 && !stated[row].words.isEmpty
    let isOutdone = (0..<columns).contains {
      !shown[$0].values.isEmpty && alignments[row][$0].similarity > similarity
    }
    if isOutdone { return false }
    if isBalanced { return isNamed || similarity >= 0.2 || stated[row].label.isEmpty }
    guard isNamed else { return false }
    let hasRival = (0..<columns).contains {
      $0 != column && !shown[$0].values.isEmpty && alignments[row][$0].similarity >= similarity
    }
    guard hasRival else { return true }
    return alignments[row][column].pairs.count > 1 && alignments[row][column].isFirstAlike
  }

  /// How alike two lines are: 0 if the one cannot state the other. Numbers that are the same speak for a pair, less
  /// than words do.
  private static func likeness(_ stated: StatedLine, _ shown: ShownLine, _ alignment: LineAlignment) -> Double
  {
    guard !stated.numbers.isEmpty, !shown.values.isEmpty else {
      return stated.numbers.isEmpty && shown.values.isEmpty && alignment.similarity > 0.5
        ? alignment.similarity : 0
    }
    let bonus = 0.1 * alignment.shareOfAlikeNumbers
    if stated.label.isEmpty || shown.words.isEmpty {
      return (stated.leadingRun.count == shown.values.count ? 0.5 : 0.25) + bonus
    }
    return alignment.similarity >= 0.2 ? 0.3 + alignment.similarity + bonus : 0
  }

  /// How alike two lines are where nothing but their order speaks for them.
  private static func likenessByPlace(_ stated: StatedLine, _ shown: ShownLine) -> Double {
    !stated.numbers.isEmpty && stated.leadingRun.count == shown.values.count ? 0.1 : 0
  }
}

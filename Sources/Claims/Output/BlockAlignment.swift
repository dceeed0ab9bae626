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
  }

  /// The pairs in order.
  let pairs: [Pair]

  /// Aligns the lines. Quadratic in their number, of which at most `limit` on each side are looked at.
  init(_ stated: [StatedLine], with shown: [ShownLine], limit: Int = 200) {
    let rows = min(stated.count, limit)
    let skipped = max(0, shown.count - limit)
    let columns = shown.count - skipped
    let numeric = stated.prefix(rows).count { !$0.numbers.isEmpty }
    let valued = shown.suffix(columns).count { !$0.values.isEmpty }
    var alignments: [[LineAlignment]] = []
    var likeness: [[Double]] = []
    for row in 0..<rows {
      let line = (0..<columns).map { LineAlignment(stated[row], with: shown[skipped + $0]) }
      alignments.append(line)
      likeness.append(
        (0..<columns).map {
          let likeness = Self.likeness(stated[row], shown[skipped + $0], line[$0])
          return likeness == 0 && numeric == valued
            ? Self.likenessByPlace(stated[row], shown[skipped + $0]) : likeness
        })
    }
    var best = Array(repeating: Array(repeating: 0.0, count: columns + 1), count: rows + 1)
    for row in 0..<rows {
      for column in 0..<columns {
        let gain = likeness[row][column]
        let together = gain > 0 ? best[row][column] + gain : 0
        best[row + 1][column + 1] = max(together, best[row][column + 1], best[row + 1][column])
      }
    }
    var pairs: [Pair] = []
    var row = rows
    var column = columns
    while row > 0, column > 0 {
      let gain = likeness[row - 1][column - 1]
      if gain > 0, best[row][column] == best[row - 1][column - 1] + gain {
        let alignment = alignments[row - 1][column - 1]
        let isNamed = alignment.similarity >= 0.5 && !stated[row - 1].words.isEmpty
        let isOrdered = numeric == valued && (alignment.similarity >= 0.2 || stated[row - 1].label.isEmpty)
        pairs.append(
          Pair(
            stated: row - 1, shown: skipped + column - 1, alignment: alignment,
            isCertain: isNamed || isOrdered))
        row -= 1
        column -= 1
      } else if best[row][column] == best[row][column - 1] {
        column -= 1
      } else {
        row -= 1
      }
    }
    self.pairs = pairs.reversed()
  }

  /// How alike two lines are: 0 if the one cannot state the other.
  private static func likeness(_ stated: StatedLine, _ shown: ShownLine, _ alignment: LineAlignment) -> Double
  {
    guard !stated.numbers.isEmpty, !shown.values.isEmpty else {
      return stated.numbers.isEmpty && shown.values.isEmpty && alignment.similarity > 0.5
        ? alignment.similarity : 0
    }
    if stated.label.isEmpty || shown.words.isEmpty {
      return stated.leadingRun.count == shown.values.count ? 0.5 : 0.25
    }
    return alignment.similarity >= 0.2 ? 0.3 + alignment.similarity : 0
  }

  /// How alike two lines are where nothing but their order speaks for them.
  private static func likenessByPlace(_ stated: StatedLine, _ shown: ShownLine) -> Double {
    !stated.numbers.isEmpty && stated.leadingRun.count == shown.values.count ? 0.1 : 0
  }
}

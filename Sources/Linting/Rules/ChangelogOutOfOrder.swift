import Diagnostics
import FrontMatter
import Notes

extension LintRule {
  /// The rows of a changelog follow time in one direction.
  static let changelogOutOfOrder = LintRule(
    RulePage(
      id: "changelog/out-of-order", severity: .error, summary: "changelog rows are in no order",
      what: """
        The rows of a wiki entry's changelog go from oldest to newest or from newest to oldest; rows of one day may
        stand in any order. Reported are the fewest rows that would have to move.
        """,
      why: "A row between two others with a date outside theirs mostly has a wrong year or month.",
      wrong: "| 2026-05-08 | First version |\n| 2025-05-09 | Proof |\n| 2026-05-10 | Example |",
      right: "| 2026-05-08 | First version |\n| 2026-05-09 | Proof |\n| 2026-05-10 | Example |",
      remedy: "Correct the date, or move the row."),
    examples: Examples(
      accepted: [
        changelogExample("2026-05-08 | Same day", "2026-05-09 | Proof"),
        ExampleEntry.vault(
          body: """
            # Relative entropy

            ## 변경 이력

            | 날짜 | 변경 |
            |---|---|
            | 2026-05-10 | Newest first |
            | 2026-05-09 | Proof |
            | 2026-05-09 | Example |
            | 2026-05-08 | First version |

            """),
      ],
      reported: [
        changelogExample("↓2025-05-09 | Wrong year", "2026-05-09 | Proof"),
        changelogExample("2026-05-09 | Proof", "↓2026-05-08 | Moved"),
      ])
  ) { subject, findings in
    let dated = (subject.entryChangelog?.rows ?? []).compactMap { row in row.date.map { (row: row, date: $0) }
    }
    let oldestFirst = longestOrderedRows(dated.map { dayNumber($0.date) })
    let newestFirst = longestOrderedRows(dated.map { -dayNumber($0.date) })
    let isOldestFirst = oldestFirst.count >= newestFirst.count
    let kept = isOldestFirst ? oldestFirst : newestFirst
    var next = 0
    for (index, entry) in dated.enumerated() {
      if next < kept.count, kept[next] == index {
        next += 1
        continue
      }
      let neighbour = dated[kept[max(0, next - 1)]].row
      findings.report(
        "Changelog row of \(entry.date) is out of order: the rows go from \(isOldestFirst ? "oldest to newest" : "newest to oldest")",
        at: entry.row.dateRange,
        secondary: [Annotation(neighbour.dateRange, label: "beside the row of \(neighbour.dateText)")])
    }
  }

  /// A number that orders days.
  private static func dayNumber(_ date: CalendarDate) -> Int { (date.year * 16 + date.month) * 32 + date.day }

  /// The indices of a longest subsequence that never decreases; of several the one that keeps earlier rows, so that the
  /// row that was added later is the one reported. O(n log n): patience sorting from the end.
  private static func longestOrderedRows(_ numbers: [Int]) -> [Int] {
    // How many rows the longest such subsequence that starts with each row has.
    var lengths = [Int](repeating: 0, count: numbers.count)
    // The greatest number that starts a subsequence of each length so far, from 1.
    var starts: [Int] = []
    for (index, number) in numbers.enumerated().reversed() {
      var low = 0
      var high = starts.count
      while low < high {
        let middle = (low + high) / 2
        if starts[middle] >= number { low = middle + 1 } else { high = middle }
      }
      lengths[index] = low + 1
      if low == starts.count { starts.append(number) } else { starts[low] = number }
    }
    var kept: [Int] = []
    var remaining = starts.count
    for index in numbers.indices where lengths[index] == remaining {
      guard kept.last.map({ numbers[$0] <= numbers[index] }) ?? true else { continue }
      kept.append(index)
      remaining -= 1
    }
    return kept
  }
}

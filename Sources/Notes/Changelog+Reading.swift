import FrontMatter
import Markdown
import SourceText

extension Changelog {
  /// What a heading over a changelog says, as plain words.
  private static let headings: Set<String> = [
    "changelog", "change log", "change history", "changes", "revision history", "revision log",
    "version history", "update history", "update log", "변경 이력", "변경이력", "변경 기록", "변경기록",
    "변경 내역", "변경내역", "변경 history", "변경사항", "변경 사항", "변경 로그", "변경로그", "수정 이력",
    "수정이력", "개정 이력", "개정이력", "업데이트 이력", "업데이트 기록",
  ]
  /// What the column of the days is called.
  private static let dateColumns: Set<String> = ["date", "날짜", "일자", "일시", "변경일", "변경 일자", "day"]
  /// What the column of the changes is called.
  private static let changeColumns: Set<String> = [
    "change", "changes", "변경", "변경 내용", "변경내용", "변경사항", "변경 사항", "변경 내역", "내용",
    "description", "summary", "what changed",
  ]

  /// The changelog among `sections`: of the headings whose words mean changelog the first that has a table with a
  /// day and a change column under it, else the first; `nil` if there is no such heading.
  init?(sections: [Section], tables: [PlacedTable]) {
    let candidates = sections.filter { Self.isHeading($0.title) }
    guard let first = candidates.first else { return nil }
    for section in candidates {
      for placed in tables[Self.first(of: tables, from: section.range.lowerBound)...] {
        guard section.range.contains(placed.range) else { break }
        guard let rows = Self.rows(of: placed.table) else { continue }
        self.init(headingRange: section.headingRange, tableRange: placed.range, rows: rows)
        return
      }
    }
    self.init(headingRange: first.headingRange, tableRange: nil, rows: [])
  }

  /// The index of the first of `tables`, which are in order, that starts at `offset` or after it.
  private static func first(of tables: [PlacedTable], from offset: Int) -> Int {
    var low = 0
    var high = tables.count
    while low < high {
      let middle = (low + high) / 2
      if tables[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether the words of `title` mean changelog, as a whole or on one side of a bracket or slash:
  /// `변경 이력 (Changelog)`.
  private static func isHeading(_ title: String) -> Bool {
    if headings.contains(Words.plain(title)) { return true }
    let parts = title.unicodeScalars.split { "(/|:–—".unicodeScalars.contains($0) }
    return parts.count > 1 && parts.contains { headings.contains(Words.plain(String($0))) }
  }

  /// The rows of `table`; `nil` if it has not both columns.
  private static func rows(of table: Table) -> [Row]? {
    let titles = table.header.cells.map { Words.plain($0.inlines.plainText) }
    guard let dates = titles.firstIndex(where: dateColumns.contains),
      let changes = titles.firstIndex(where: changeColumns.contains)
    else { return nil }
    return table.rows.map { row in
      let date = cell(dates, of: row)
      let change = cell(changes, of: row)
      return Row(
        range: row.range, dateText: date.text, dateRange: date.range, date: CalendarDate(parsing: date.text),
        change: change.text, changeRange: change.range)
    }
  }

  /// The words and the place of a cell; the row's end if it has none there.
  private static func cell(_ index: Int, of row: Table.Row) -> (text: String, range: ByteRange) {
    guard index < row.cells.count else {
      return ("", ByteRange(row.range.upperBound, row.range.upperBound))
    }
    return (Words.trimmed(row.cells[index].inlines.plainText), row.cells[index].range)
  }
}

import FrontMatter
import Notes

extension LintedNote {
  /// The changelog, if the note is a wiki entry with one; other vaults keep history as they like.
  var entryChangelog: Changelog? { entry == nil ? nil : note.changelog }

  /// The latest row with a date; of rows of one day the first. `nil` if no row has one.
  var newestChange: (row: Changelog.Row, date: CalendarDate)? {
    var newest: (row: Changelog.Row, date: CalendarDate)?
    for row in entryChangelog?.rows ?? [] {
      if let date = row.date, newest.map({ $0.date < date }) ?? true { newest = (row, date) }
    }
    return newest
  }
}

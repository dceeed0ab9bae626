import FrontMatter

/// Dates as authors write them.
enum DateText {
  /// Year, month and day of a text that begins in the form YYYY-MM-DD, whether or not there is such a day.
  static func parts(of text: String) -> (year: Int, month: Int, day: Int)? {
    let bytes = Array(text.utf8.prefix(11))
    guard bytes.count >= 10, bytes[4] == 0x2D, bytes[7] == 0x2D,
      bytes.count == 10 || !(0x30...0x39).contains(bytes[10])
    else { return nil }
    var numbers = [0, 0, 0]
    for (index, digits) in [0..<4, 5..<7, 8..<10].enumerated() {
      for byte in bytes[digits] {
        guard (0x30...0x39).contains(byte) else { return nil }
        numbers[index] = numbers[index] * 10 + Int(byte - 0x30)
      }
    }
    return (numbers[0], numbers[1], numbers[2])
  }

  /// Why `text` is no date, for a text that is none: "February 2026 has 28 days".
  static func whyInvalid(_ text: String) -> String {
    guard let (year, month, day) = parts(of: text) else { return "it is not in the form YYYY-MM-DD" }
    guard (1...12).contains(month) else { return "there is no month \(month)" }
    let count = CalendarDate.dayCount(ofMonth: month, year: year)
    guard (1...count).contains(day) else { return "\(months[month - 1]) \(year) has \(count) days" }
    return "something follows the day"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]
}

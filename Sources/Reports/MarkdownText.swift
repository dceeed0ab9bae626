/// Text from a note, written so that Markdown shows it and does not obey it.
package enum MarkdownText {
  /// `text` as ordinary words on one line: every character that Markdown, its tables, its mathematics or HTML
  /// give a meaning is escaped; line ends and controls become blanks.
  package static func escaped(_ text: String) -> String {
    var result = ""
    let scalars = Array(text.unicodeScalars)
    let start = scalars.firstIndex { $0 != " " } ?? 0
    // Where a list number would end: `1.` and `1)` begin a list before a blank.
    let afterDigits = scalars[start...].firstIndex { !(0x30...0x39 ~= $0.value) } ?? scalars.count
    for (index, scalar) in scalars.enumerated() {
      let isMarker =
        switch scalar {
        case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "$", "&", "!", "^": true
        case "-", "+", "=": index == start
        case ".", ")":
          index == afterDigits && index > start && (index + 1 == scalars.count || scalars[index + 1] == " ")
        default: false
        }
      if isMarker { result += "\\" }
      TerminalText.append(scalar, to: &result)
    }
    return result
  }

  /// Our own words about a note: what they put between backticks becomes a code span, the rest is escaped.
  package static func explanation(_ text: String) -> String {
    let pieces = text.split(separator: "`", omittingEmptySubsequences: false)
    guard pieces.count % 2 == 1 else { return escaped(text) }
    return pieces.enumerated().map { index, piece in
      index % 2 == 1 ? codeSpan(String(piece)) : escaped(String(piece))
    }.joined()
  }

  /// `text` as a code span on one line: the fence is longer than every run of backticks inside.
  package static func codeSpan(_ text: String, limit: Int = 200) -> String {
    var shown = ""
    var count = 0
    for scalar in text.unicodeScalars {
      if count == limit {
        shown += "…"
        break
      }
      TerminalText.append(scalar, to: &shown)
      count += 1
    }
    guard !shown.isEmpty else { return "(nothing)" }
    var longest = 0
    var run = 0
    for byte in shown.utf8 {
      run = byte == 0x60 ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let isEdged =
      shown.hasPrefix("`") || shown.hasSuffix("`") || (shown.hasPrefix(" ") && shown.hasSuffix(" "))
    let padding = isEdged ? " " : ""
    return fence + padding + shown + padding + fence
  }
}

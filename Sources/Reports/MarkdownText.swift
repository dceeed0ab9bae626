/// Text from a note, written so that Markdown shows it and does not obey it.
package enum MarkdownText {
  /// `text` as ordinary words on one line: every character that Markdown, its tables, its mathematics or HTML
  /// give a meaning is escaped; line ends and controls become blanks.
  package static func escaped(_ text: String) -> String {
    var result = ""
    var isAtStart = true
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "$", "&", "!", "^", "=":
        result += "\\"
        result.unicodeScalars.append(scalar)
      case "-", "+":
        if isAtStart { result += "\\" }
        result.unicodeScalars.append(scalar)
      case ".", ")":
        // `1.` and `1)` begin a list only after nothing but digits.
        if !result.isEmpty, result.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) { result += "\\" }
        result.unicodeScalars.append(scalar)
      default:
        if TerminalText.isUnsafe(scalar) {
          TerminalText.append(scalar, to: &result)
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
      isAtStart = isAtStart && scalar == " "
    }
    return result
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

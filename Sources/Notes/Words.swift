import SourceText

/// What headings, column titles and names are, apart from case, blanks and ornaments.
enum Words {
  /// `text` without ASCII whitespace at its ends.
  static func trimmed(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard let first = bytes.firstIndex(where: { !ASCII.whitespace.contains($0) }),
      let last = bytes.lastIndex(where: { !ASCII.whitespace.contains($0) })
    else { return "" }
    return String(decoding: bytes[first...last], as: UTF8.self)
  }

  /// The words of `text` in lower case with one blank between them; numbers, emoji and punctuation around the
  /// words are left out: `## 🕓 7. Change-Log:` is `change log`.
  static func plain(_ text: some StringProtocol) -> String {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.properties.isAlphabetic
        || (scalar.properties.generalCategory == .nonspacingMark && !word.isEmpty)
      {
        word.append(scalar)
      } else if !word.isEmpty {
        words.append(String(word))
        word = String.UnicodeScalarView()
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    return words.joined(separator: " ").lowercased()
  }
}

import SourceText

/// What headings, column titles and names are, apart from case, blanks and ornaments.
package enum Words {
  /// `text` without ASCII whitespace at its ends.
  static func trimmed(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard let first = bytes.firstIndex(where: { !ASCII.whitespace.contains($0) }),
      let last = bytes.lastIndex(where: { !ASCII.whitespace.contains($0) })
    else { return "" }
    return String(decoding: bytes[first...last], as: UTF8.self)
  }

  /// The words of `text` in lower case; everything but letters, digits and marks separates them.
  package static func of(_ text: String) -> [String] {
    text.lowercased().unicodeScalars.split { !isPartOfWord($0) }.map { String($0) }
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return ASCII.letters.contains(UInt8(scalar.value)) || ASCII.digits.contains(UInt8(scalar.value))
    }
    let properties = scalar.properties
    return properties.isAlphabetic || properties.numericType != nil || properties.isDiacritic
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

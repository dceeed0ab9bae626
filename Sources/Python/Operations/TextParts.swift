import SourceText

/// Cutting byte strings into parts.
enum TextParts {
  /// The parts between occurrences of `separator`, at most `most` cuts unless that is negative.
  static func split(_ text: [UInt8], by separator: [UInt8], most: Int) -> [[UInt8]] {
    var parts: [[UInt8]] = []
    var start = 0
    while most < 0 || parts.count < most, let found = TextSearch.first(separator, in: text, from: start) {
      parts.append(Array(text[start..<found]))
      start = found + separator.count
    }
    parts.append(Array(text[start...]))
    return parts
  }

  /// The words between runs of white space, at most `most` cuts unless that is negative.
  static func words(_ text: [UInt8], most: Int) -> [[UInt8]] {
    var parts: [[UInt8]] = []
    var offset = 0
    while true {
      while offset < text.count, ASCII.whitespace.contains(text[offset]) { offset += 1 }
      guard offset < text.count else { return parts }
      if most >= 0, parts.count == most {
        var end = text.count
        while end > offset, ASCII.whitespace.contains(text[end - 1]) { end -= 1 }
        parts.append(Array(text[offset..<end]))
        return parts
      }
      let start = offset
      while offset < text.count, !ASCII.whitespace.contains(text[offset]) { offset += 1 }
      parts.append(Array(text[start..<offset]))
    }
  }

  /// The lines without their ends.
  static func lines(_ text: [UInt8]) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var start = 0
    var offset = 0
    while offset < text.count {
      if ASCII.lineEnds.contains(text[offset]) {
        lines.append(Array(text[start..<offset]))
        if text[offset] == ASCII.carriageReturn, offset + 1 < text.count, text[offset + 1] == ASCII.lineFeed {
          offset += 1
        }
        start = offset + 1
      }
      offset += 1
    }
    if start < text.count { lines.append(Array(text[start...])) }
    return lines
  }

  /// Whether `str.isalpha` counts a scalar.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }
}

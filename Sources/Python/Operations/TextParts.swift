import SourceText

/// Cutting byte strings into parts.
enum TextParts {
  /// Some bytes so many times.
  static func repeated(_ bytes: [UInt8], _ count: Int) -> [UInt8] {
    if bytes.isEmpty || count <= 0 { return [] }
    if bytes.count == 1 { return Array(repeating: bytes[0], count: count) }
    let total = bytes.count * count
    var result: [UInt8] = []
    result.reserveCapacity(total)
    result += bytes
    while 2 * result.count <= total { result += result }
    result += result[..<(total - result.count)]
    return result
  }

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

  /// The words between runs of white space, at most `most` cuts unless that is negative; what is left when no more
  /// cuts are allowed keeps the white space inside and behind it, or before it.
  static func words(_ text: Text, most: Int, fromEnd: Bool) -> [[UInt8]] {
    words(scalars: Array(text.string.unicodeScalars), most: most, fromEnd: fromEnd)
  }

  private static func words(scalars: [Unicode.Scalar], most: Int, fromEnd: Bool) -> [[UInt8]] {
    var scalars = scalars
    if fromEnd { scalars.reverse() }
    var parts: [[UInt8]] = []
    func bytes(_ range: Range<Int>) -> [UInt8] {
      var result: [UInt8] = []
      for scalar in fromEnd ? scalars[range].reversed() : Array(scalars[range]) {
        result += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
      return result
    }
    var offset = 0
    while true {
      while offset < scalars.count, isSpace(scalars[offset]) { offset += 1 }
      guard offset < scalars.count else { return fromEnd ? parts.reversed() : parts }
      if most >= 0, parts.count == most {
        parts.append(bytes(offset..<scalars.count))
        return fromEnd ? parts.reversed() : parts
      }
      let start = offset
      while offset < scalars.count, !isSpace(scalars[offset]) { offset += 1 }
      parts.append(bytes(start..<offset))
    }
  }

  /// The words of UTF-8 bytes, at most `most` cuts unless that is negative.
  static func words(_ bytes: [UInt8], most: Int) -> [[UInt8]] {
    words(scalars: Array(String(decoding: bytes, as: UTF8.self).unicodeScalars), most: most, fromEnd: false)
  }

  /// Whether Python counts a scalar as white space.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    (0x1C...0x1F).contains(scalar.value) || scalar.properties.isWhitespace
  }

  /// The lines, with or without their ends.
  static func lines(_ text: Text, keepsEnds: Bool) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var line: [UInt8] = []
    var isOpen = false
    var scalars = text.string.unicodeScalars.makeIterator()
    var next = scalars.next()
    while let scalar = next {
      next = scalars.next()
      isOpen = true
      let encoded = UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      switch scalar.value {
      case 0x0A...0x0D, 0x1C...0x1E, 0x85, 0x2028, 0x2029:
        if keepsEnds { line += encoded }
        if scalar.value == 0x0D, next?.value == 0x0A {
          if keepsEnds { line.append(0x0A) }
          next = scalars.next()
        }
        lines.append(line)
        line = []
        isOpen = false
      default: line += encoded
      }
    }
    if isOpen { lines.append(line) }
    return lines
  }

  /// Nothing, then the characters: what stands around every place between characters; at most `most` places.
  static func characters(_ text: Text, most: Int) -> [[UInt8]] {
    if most == 0 { return [text.bytes] }
    var parts: [[UInt8]] = [[]]
    var rest: [UInt8] = []
    for scalar in text.string.unicodeScalars {
      let encoded = UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      if most > 0, parts.count >= most { rest += encoded } else { parts.append(Array(encoded)) }
    }
    if most > 0, parts.count >= most { parts.append(rest) } else { parts.append([]) }
    return parts
  }

  /// The text with blanks for tabs up to the next column that `size` divides.
  static func expanded(_ bytes: [UInt8], _ size: Int) -> [UInt8] {
    var result: [UInt8] = []
    var column = 0
    for byte in bytes {
      if byte == ASCII.tab {
        guard size > 0 else { continue }
        let missing = size - column % size
        result += repeatElement(ASCII.space, count: missing)
        column += missing
      } else {
        result.append(byte)
        if byte & 0xC0 != 0x80 { column += 1 }
        if ASCII.lineEnds.contains(byte) { column = 0 }
      }
    }
    return result
  }

  /// Whether `str.isalpha` counts a scalar.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }
}

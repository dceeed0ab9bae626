import SourceText

/// A piece of a broken block: the line that starts a field, and the lines up to the next such line.
struct BrokenField {
  /// The piece, in offsets of the text.
  let range: ByteRange
  /// The line that starts the field; `nil` for what stands before the first one.
  let keyLine: KeyLine?

  /// The pieces of `text`, in order; together they are all of it.
  static func pieces(of text: YAMLText) -> [BrokenField] {
    var starts: [(offset: Int, keyLine: KeyLine?)] = []
    for line in lines(of: text.bytes, in: ByteRange(0, text.bytes.count)) {
      let isIndented = text.bytes[line.indices].first.map(ASCII.whitespace.contains) ?? true
      if !isIndented, let keyLine = KeyLine(text.bytes, line: line) {
        starts.append((line.lowerBound, keyLine))
      } else if starts.isEmpty {
        starts.append((line.lowerBound, nil))
      }
    }
    return starts.indices.map { index in
      let end = index + 1 < starts.count ? starts[index + 1].offset : text.bytes.count
      return BrokenField(range: ByteRange(starts[index].offset, end), keyLine: starts[index].keyLine)
    }
  }

  /// The lines of `range`, line ends included.
  static func lines(of bytes: [UInt8], in range: ByteRange) -> [ByteRange] {
    var scanner = ByteScanner(bytes, in: range)
    var lines: [ByteRange] = []
    while !scanner.isAtEnd {
      let start = scanner.position
      scanner.take(until: ASCII.lineEnds)
      if scanner.take(ASCII.carriageReturn) { _ = scanner.take(ASCII.lineFeed) } else { _ = scanner.next() }
      lines.append(ByteRange(start, scanner.position))
    }
    return lines
  }

  /// The offset of the first line, after the first, that starts in the first column and belongs to no field.
  func strayLine(in text: YAMLText) -> Int? {
    let lines = Self.lines(of: text.bytes, in: range)
    if keyLine == nil { return lines.first { Lines.isStray(text.bytes, $0) }?.lowerBound }
    return lines.dropFirst().first { Lines.isStray(text.bytes, $0) }?.lowerBound
  }

  /// The offset of the first tab that indents a line.
  func tab(in text: YAMLText) -> Int? {
    for line in Self.lines(of: text.bytes, in: range).dropFirst() {
      var scanner = ByteScanner(text.bytes, in: line)
      scanner.skip(while: ByteSet(" "))
      if scanner.peek == ASCII.tab, !Lines.isBlank(text.bytes, line) { return scanner.position }
    }
    return nil
  }

  /// The piece with two spaces for every tab of indentation; `nil` if there is none.
  func withoutTabs(in text: YAMLText) -> MappedText? {
    guard tab(in: text) != nil else { return nil }
    var bytes: [UInt8] = []
    var map = SourceMap()
    for line in Self.lines(of: text.bytes, in: range) {
      var scanner = ByteScanner(text.bytes, in: line)
      while let byte = scanner.peek, ASCII.blanks.contains(byte) {
        map.append(text.original(of: ByteRange(scanner.position, scanner.position + 1)))
        bytes.append(ASCII.space)
        if byte == ASCII.tab {
          map.appendInserted(count: 1)
          bytes.append(ASCII.space)
        }
        scanner.position += 1
      }
      let rest = ByteRange(scanner.position, line.upperBound)
      for offset in rest.indices { map.append(text.original(of: ByteRange(offset, offset + 1))) }
      bytes += text.bytes[rest.indices]
    }
    return MappedText(bytes: bytes, map: map)
  }

  /// The field with its value as written.
  func rawField(in text: YAMLText) -> Field? {
    guard let keyLine else { return nil }
    let start = keyLine.value.lowerBound
    let value = Lines.trimmed(text.bytes, ByteRange(min(start, range.upperBound), range.upperBound))
    var key = keyLine.key
    if let first = text.bytes[key.indices].first, first == 0x22 || first == 0x27 {
      key = ByteRange(key.lowerBound + 1, max(key.lowerBound + 1, key.upperBound - 1))
    }
    let string = text.string(in: value)
    return Field(
      key: text.string(in: key), keyRange: text.original(of: keyLine.key),
      value: YAMLValue(
        content: .string(string), text: string, range: text.original(of: value), isRecovered: true))
  }
}

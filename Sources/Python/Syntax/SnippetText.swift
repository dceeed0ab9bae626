import SourceText

/// The code of a snippet without its `>>>` and `...` prompts, and the way back to the bytes as given.
struct SnippetText: Sendable {
  /// The code to lex: a copy of the text, or the lines behind the prompts.
  let code: [UInt8]
  /// Whether prompts were taken away.
  let isInteractive: Bool
  /// For each run of code bytes that stand together in the text: its start in the code and in the text.
  private let segments: [(code: Int, text: Int)]
  /// The lines that stand between prompts, each with the offset in the code before which they stand.
  let outputs: [(codeOffset: Int, range: ByteRange)]

  /// Takes prompts away if the first line that is not blank has one.
  init(_ text: [UInt8]) {
    let lines = SnippetText.lines(of: text)
    guard let first = lines.first(where: { !SnippetText.isBlank($0, in: text) }),
      SnippetText.prompt(at: first.lowerBound, of: first.upperBound, in: text) == .first
    else {
      code = text
      isInteractive = false
      segments = [(0, 0)]
      outputs = []
      return
    }
    var code: [UInt8] = []
    var segments: [(code: Int, text: Int)] = []
    var outputs: [(codeOffset: Int, range: ByteRange)] = []
    for line in lines {
      if let prompt = SnippetText.prompt(at: line.lowerBound, of: line.upperBound, in: text) {
        var start = line.lowerBound
        while ASCII.blanks.contains(text[start]) { start += 1 }
        start += 3
        if start < line.upperBound, text[start] == ASCII.space { start += 1 }
        if prompt == .first || !code.isEmpty {
          segments.append((code.count, start))
          code += text[start..<line.upperBound]
        }
      } else if !SnippetText.isBlank(line, in: text) {
        if let last = outputs.last, last.codeOffset == code.count {
          outputs[outputs.count - 1].range = last.range.union(line)
        } else {
          outputs.append((code.count, line))
        }
      }
    }
    self.code = code
    self.isInteractive = true
    self.segments = segments.isEmpty ? [(0, 0)] : segments
    self.outputs = outputs
  }

  private enum Prompt {
    case first
    case further
  }

  private static func prompt(at start: Int, of end: Int, in text: [UInt8]) -> Prompt? {
    var offset = start
    while offset < end, ASCII.blanks.contains(text[offset]) { offset += 1 }
    guard offset + 3 <= end else { return nil }
    let mark = text[offset]
    guard mark == UInt8(ascii: ">") || mark == UInt8(ascii: "."), text[offset + 1] == mark,
      text[offset + 2] == mark
    else { return nil }
    guard offset + 3 == end || ASCII.whitespace.contains(text[offset + 3]) else { return nil }
    return mark == UInt8(ascii: ">") ? .first : .further
  }

  /// The lines with their line ends.
  private static func lines(of text: [UInt8]) -> [ByteRange] {
    var lines: [ByteRange] = []
    var start = 0
    for (offset, byte) in text.enumerated() where byte == ASCII.lineFeed {
      lines.append(ByteRange(start, offset + 1))
      start = offset + 1
    }
    if start < text.count { lines.append(ByteRange(start, text.count)) }
    return lines
  }

  private static func isBlank(_ line: ByteRange, in text: [UInt8]) -> Bool {
    line.indices.allSatisfy { ASCII.whitespace.contains(text[$0]) }
  }

  /// The place in the text of the code from `start` up to `end`.
  func range(_ start: Int, _ end: Int) -> ByteRange {
    guard isInteractive else { return ByteRange(start, end) }
    let first = offset(of: start)
    return end > start ? ByteRange(first, max(first, offset(of: end - 1) + 1)) : ByteRange(first, first)
  }

  private func offset(of codeOffset: Int) -> Int {
    var low = 0
    var high = segments.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if segments[middle].code <= codeOffset { low = middle } else { high = middle }
    }
    return segments[low].text + codeOffset - segments[low].code
  }
}

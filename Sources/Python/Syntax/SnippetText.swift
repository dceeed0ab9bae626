import SourceText

/// The code of a snippet without its `>>>` and `...` or `In [1]:` and `...:` prompts, and the way back to the bytes as given.
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
      Prompt(first, in: text)?.kind == .first
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
      let prompt = Prompt(line, in: text)
      if let prompt, prompt.kind != .output {
        if prompt.kind == .first || !code.isEmpty {
          segments.append((code.count, prompt.end))
          code += text[prompt.end..<line.upperBound]
        }
      } else if !SnippetText.isBlank(line, in: text) {
        let line = ByteRange(prompt?.end ?? line.lowerBound, line.upperBound)
        if let last = outputs.last, last.codeOffset == code.count, prompt == nil {
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

  /// The expected output that starts in the text at `start` or behind it, and before `end`.
  func output(from start: Int32, before end: Int32) -> ByteRange? {
    var low = 0
    var high = outputs.count
    while low < high {
      let middle = (low + high) / 2
      if outputs[middle].range.start < start { low = middle + 1 } else { high = middle }
    }
    return low < outputs.count && outputs[low].range.start < end ? outputs[low].range : nil
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

/// What stands before code or its result in an interactive session.
private struct Prompt {
  /// What follows it.
  enum Kind {
    case first
    case further
    case output
  }

  let kind: Kind
  /// Where the code starts.
  let end: Int

  /// The prompt of a line: of Python's own shell or of IPython's; `nil` if there is none.
  init?(_ line: ByteRange, in text: [UInt8]) {
    var offset = line.lowerBound
    func byte(_ distance: Int) -> UInt8 {
      offset + distance < line.upperBound ? text[offset + distance] : ASCII.lineFeed
    }
    while ASCII.blanks.contains(byte(0)) { offset += 1 }
    switch byte(0) {
    case UInt8(ascii: ">"), UInt8(ascii: "."):
      let mark = byte(0)
      guard byte(1) == mark, byte(2) == mark else { return nil }
      kind = mark == UInt8(ascii: ">") ? .first : .further
      offset += 3
      if mark == UInt8(ascii: ".") {
        var ahead = 0
        while byte(ahead) == mark { ahead += 1 }
        if byte(ahead) == UInt8(ascii: ":") { offset += ahead + 1 }
      }
      guard ASCII.whitespace.contains(byte(0)) else { return nil }
    case UInt8(ascii: "I"), UInt8(ascii: "O"):
      let name = byte(0) == UInt8(ascii: "I") ? "In [" : "Out["
      guard name.utf8.enumerated().allSatisfy({ byte($0.offset) == $0.element }) else { return nil }
      kind = byte(0) == UInt8(ascii: "I") ? .first : .output
      var ahead = 4
      while ASCII.digits.contains(byte(ahead)) || (byte(ahead) == ASCII.space && ahead == 4) { ahead += 1 }
      guard ahead > 4, byte(ahead) == UInt8(ascii: "]"), byte(ahead + 1) == UInt8(ascii: ":") else {
        return nil
      }
      offset += ahead + 2
    default: return nil
    }
    end = min(byte(0) == ASCII.space ? offset + 1 : offset, line.upperBound)
  }
}

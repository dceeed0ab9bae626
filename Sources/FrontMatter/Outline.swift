import SourceText

/// What the lines between two fences look like: front matter, or prose between two thematic breaks.
struct Outline {
  /// What the first line that says something is.
  enum Opening {
    case key
    /// A list item, bracket, quote, or another mark with which YAML can start a value.
    case value
    case prose
    /// There is none: only blank lines and comments.
    case nothing
  }

  /// What the first line that says something is.
  private(set) var opening = Opening.nothing
  /// Whether the first line is blank, though others are not.
  private(set) var startsBlank = false
  /// Whether there is a comment: in Markdown, a heading.
  private(set) var hasComment = false
  /// The number of lines that start a field in the first column.
  private(set) var keyCount = 0
  /// The number of lines that say something.
  private(set) var lineCount = 0
  /// Whether a line after a blank one is neither a key nor anything else that a mapping goes on with.
  private(set) var hasBodyAfterBlank = false
  /// The words of the first line that says something.
  private var wordCount = 0

  /// The outline of the lines of `content`.
  init(_ content: ByteRange, in source: SourceFile) {
    let bytes = source.bytes
    var afterBlank = false
    var index = source.lines.lineIndex(at: content.lowerBound)
    var isFirst = true
    while index < source.lines.count {
      let line = source.lines.range(ofLine: index)
      guard line.upperBound <= content.upperBound, !line.isEmpty else { break }
      index += 1
      if Lines.isBlank(bytes, line) {
        startsBlank = startsBlank || isFirst
        isFirst = false
        afterBlank = true
        continue
      }
      isFirst = false
      read(line, bytes, afterBlank: afterBlank)
      afterBlank = false
    }
  }

  /// Takes in one line that is not blank.
  private mutating func read(_ line: ByteRange, _ bytes: [UInt8], afterBlank: Bool) {
    guard let first = Lines.firstByte(bytes, line) else { return }
    if first == 0x23 {
      hasComment = true
      return
    }
    let keyLine = KeyLine(bytes, line: line)
    if keyLine != nil, !ASCII.blanks.contains(bytes[line.lowerBound]) { keyCount += 1 }
    lineCount += 1
    if case .nothing = opening {
      let words = bytes[line.indices].split { ASCII.whitespace.contains($0) }
      wordCount = words.count
      opening = keyLine != nil ? .key : ByteSet("-[{\"'?!&*|>%@`").contains(first) ? .value : .prose
    } else if afterBlank, Lines.isStray(bytes, line) {
      hasBodyAfterBlank = true
    }
  }

  /// Whether the lines are meant as front matter, given whether YAML can read them.
  ///
  /// Without a key nothing but a lone value directly under the fence is taken: a list, a bracket, a few words.
  func isFrontMatter(isValid: Bool) -> Bool {
    switch opening {
    case .key: return isValid || !startsBlank || keyCount >= 2
    case .value: return !startsBlank && (isValid || keyCount >= 2)
    case .nothing: return !(startsBlank && hasComment)
    case .prose:
      if startsBlank { return false }
      return keyCount >= 2 || (isValid && lineCount == 1 && wordCount <= 5)
    }
  }
}

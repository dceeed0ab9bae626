import SourceText

extension Lexer {
  /// Commands that change nothing that a program can see.
  private static let inert: Set<String> = [
    "matplotlib", "config", "load_ext", "reload_ext", "autoreload", "pip", "conda", "mamba", "cd", "pwd",
    "ls",
    "%time", "autosave", "aimport", "env", "watermark",
  ]

  /// Takes a line that is a command of IPython, like `%matplotlib inline` or `!pip install x`, and puts `pass` in its
  /// place; a command that runs code or changes what is shown is refused. `position` stands where a statement starts.
  mutating func takeCommand() throws(SyntaxRefusal) -> Bool {
    guard position + 1 < code.count else { return false }
    let mark = code[position]
    let next = code[position + 1]
    guard mark == UInt8(ascii: "%") || mark == UInt8(ascii: "!"),
      ASCII.letters.contains(next)
        || (next == mark && position + 2 < code.count && ASCII.letters.contains(code[position + 2]))
    else { return false }
    let start = position
    var nameEnd = start + 1
    while nameEnd < code.count,
      ASCII.wordBytes.contains(code[nameEnd]) || (code[nameEnd] == mark && nameEnd == start + 1)
    {
      nameEnd += 1
    }
    while position < code.count, !ASCII.lineEnds.contains(code[position]) { position += 1 }
    let name = String(decoding: code[start + 1..<nameEnd], as: UTF8.self)
    if mark == UInt8(ascii: "%"), !Lexer.inert.contains(name) {
      throw .tooDeep(
        Unsupported(
          name: "%" + name, sentence: "the command %\(name) of IPython is not supported",
          range: source.range(start, position)))
    }
    commands.append((start, position))
    append(.keyword(.pass), from: start, to: position)
    append(.newline, from: position, to: position)
    if position < code.count { lineEnd() }
    return true
  }
}

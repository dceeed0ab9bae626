import SourceText

/// Whether a block without a language looks like Python, before it is parsed.
enum PythonShape {
  /// Whether a line of `bytes` begins as only code does: `>>> x`, `import x`, `from x import`, `def f(`, `print(`.
  static func isLikely(_ bytes: [UInt8]) -> Bool {
    var scanner = ByteScanner(bytes)
    while !scanner.isAtEnd {
      if scanner.looksAt(">>> ") || scanner.looksAt("import ") || scanner.looksAt("from ")
        || scanner.looksAt("def ")
        || scanner.looksAt("print(")
      {
        return true
      }
      scanner.take(until: ASCII.lineEnds)
      scanner.skip(while: ASCII.lineEnds)
    }
    return false
  }
}

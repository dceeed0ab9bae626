import SourceText

/// The remark behind a calculation: ` <- so`, ` -- so`, ` ← so`, ` # so`, ` // so`.
enum PlainRemark {
  private static let operandStarts = ASCII.digits.union(ByteSet(".(-"))

  /// The offset at which the remark begins, behind a blank; the scanner's end if there is none. A line whose
  /// marks are code (`7 // 2`, `x <- 3`) is a remark from its first byte on.
  static func start(in line: ByteScanner) -> Int {
    var scanner = line
    while !scanner.isAtEnd {
      scanner.take(until: ASCII.blanks)
      scanner.skip(while: ASCII.blanks)
      let start = scanner.position
      if scanner.looksAt("#") || scanner.looksAt("←") { return start }
      if scanner.take("//") { return isDivision(scanner) ? line.position : start }
      let isArrow = scanner.take("<-")
      guard isArrow || scanner.take("--") else { continue }
      scanner.skip(while: ByteSet("->"))
      scanner.skip(while: ASCII.blanks)
      guard let next = scanner.peek, operandStarts.contains(next) else { return start }
      if isArrow { return line.position }
    }
    return line.end
  }

  /// Whether what follows `//` is an operand: a number, a bracket, or one name alone.
  private static func isDivision(_ scanner: ByteScanner) -> Bool {
    var look = scanner
    look.skip(while: ASCII.blanks)
    guard let next = look.peek else { return false }
    if operandStarts.contains(next) { return true }
    look.skip(while: ASCII.wordBytes)
    look.skip(while: ASCII.blanks)
    guard let after = look.peek else { return true }
    return ByteSet("=+-*/%)").contains(after)
  }
}

import SourceText

/// Marks outside of ASCII.
enum UnicodeMarks {
  /// Their spelling and what they are.
  static let table: [(StaticString, MathTree.Kind)] = [
    ("×", .binary(.times)), ("·", .binary(.times)), ("⋅", .binary(.times)), ("∙", .binary(.times)),
    ("−", .binary(.minus)), ("÷", .binary(.divide)), ("±", .binary(.plusMinus)),
    ("≈", .relation(.approximate)), ("≃", .relation(.approximate)), ("≅", .relation(.approximate)),
    ("≒", .relation(.approximate)), ("≤", .relation(.lessOrEqual)), ("≥", .relation(.greaterOrEqual)),
    ("⩽", .relation(.lessOrEqual)), ("⩾", .relation(.greaterOrEqual)), ("≠", .relation(.notEqual)),
    ("≡", .relation(.defines)), ("≜", .relation(.defines)), ("→", .relation(.arrow)),
    ("∝", .relation(.proportional)), ("∈", .relation(.proportional)), ("∼", .relation(.proportional)),
    ("⇒", .separator(.implication)), ("⟹", .separator(.implication)), ("⇔", .separator(.implication)),
    ("，", .separator(.comma)), ("；", .separator(.semicolon)),
    ("…", .opaque("dots stand for what is not written")),
    ("π", .symbol("pi")), ("∞", .symbol("infty")), ("∑", .opaque("a sum whose terms are not written out")),
    ("Σ", .opaque("a sum whose terms are not written out")), ("‖", .opaque("a norm or a divergence's bars")),
    ("∥", .opaque("a norm or a divergence's bars")), ("←", .opaque("a remark")),
    ("↓", .opaque("a remark")), ("↑", .opaque("a remark")), ("–", .opaque("a dash")),
    ("—", .opaque("a dash")),
    ("。", .text(".")), ("∣", .bar), ("＝", .relation(.equal)), ("＋", .binary(.plus)),
    ("－", .binary(.minus)), ("＊", .binary(.times)), ("／", .binary(.divide)), ("、", .separator(.comma)),
    ("：", .opaque("it is no mathematics here")), ("？", .opaque("a question")),
    ("！", .opaque("a bracket closes that was not opened")),
    ("「", .opaque("it is no mathematics here")), ("『", .opaque("it is no mathematics here")),
    ("【", .opaque("it is no mathematics here")), ("《", .opaque("it is no mathematics here")),
    ("“", .opaque("it is no mathematics here")), ("）", .opaque("a bracket closes that was not opened")),
    ("」", .opaque("a bracket closes that was not opened")),
    ("』", .opaque("a bracket closes that was not opened")),
    ("】", .opaque("a bracket closes that was not opened")),
    ("》", .opaque("a bracket closes that was not opened")),
    ("”", .opaque("a bracket closes that was not opened")),
  ]

  /// The bytes of a UTF-8 sequence after its first.
  static let continuations = ByteSet { $0 & 0xC0 == 0x80 }
  /// The same, and what else a word goes on with.
  static let wordContinuations = continuations.union(ASCII.wordBytes)

  /// Whether the mark at the scanner can be part of a word: no operator, relation or separator.
  static func isLetter(_ scanner: ByteScanner) -> Bool {
    guard let lead = scanner.peek, lead & 0xC0 != 0x80 else { return false }
    if lead == 0xC2 { return false }
    if lead == 0xE2 {
      return scanner.peek(1) == 0x82
    }
    return !table.contains { scanner.looksAt($0.0) }
  }

  /// Whether a Chinese, Japanese or Korean letter is next: three bytes from U+3040 to U+D7FF. Such words stand
  /// beside numbers without a blank.
  static func isIdeograph(_ scanner: ByteScanner) -> Bool {
    guard let lead = scanner.peek, lead >= 0xE3, lead <= 0xED, scanner.peek(2) != nil else { return false }
    return lead > 0xE3 || scanner.peek(1) != 0x80
  }
}

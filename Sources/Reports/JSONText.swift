/// JSON being written, piece by piece, into one buffer.
///
/// Written by hand because the contract fixes the order of keys and the digits of numbers, and because a report
/// of ten thousand findings is written in a quarter of the time an encoder takes. Commas and line ends are put
/// by the writer; nesting is the caller's, through closures.
package struct JSONText: Sendable {
  /// How the members of an object or array are laid out.
  package enum Layout: Sendable, Hashable {
    /// One member a line, indented.
    case lines
    /// All on one line.
    case inline
  }

  /// The bytes so far.
  package private(set) var bytes: [UInt8] = []
  private var depth = 0
  private var needsComma = false
  private var isInline = false
  /// Whether the last thing written is a key whose value comes next.
  private var isAfterKey = false

  /// An empty text.
  package init() {}

  /// The text so far as a string.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes an object whose members `content` writes.
  package mutating func object(_ layout: Layout = .lines, _ content: (inout JSONText) -> Void) {
    nest("{", "}", layout, content)
  }

  /// Writes an array whose items `content` writes.
  package mutating func array(_ layout: Layout = .lines, _ content: (inout JSONText) -> Void) {
    nest("[", "]", layout, content)
  }

  /// Writes an array with one item for each of `items`.
  package mutating func array<Items: Collection>(
    _ items: Items, _ layout: Layout = .lines, _ write: (inout JSONText, Items.Element) -> Void
  ) {
    array(items.isEmpty ? .inline : layout) { json in
      for item in items { write(&json, item) }
    }
  }

  /// Writes a key; its value is the next thing written.
  package mutating func key(_ name: String) {
    separate()
    quote(name)
    append(": ")
    isAfterKey = true
  }

  /// Writes a string.
  package mutating func string(_ value: String) {
    separate()
    quote(value)
  }

  /// Writes a string, or null.
  package mutating func string(_ value: String?) {
    if let value { string(value) } else { null() }
  }

  /// Writes a whole number.
  package mutating func integer(_ value: Int) {
    separate()
    append(value.description)
  }

  /// Writes the shortest decimal that reads back as `value`; infinity and NaN, which JSON lacks, as the strings
  /// `"inf"`, `"-inf"` and `"nan"`.
  package mutating func number(_ value: Double) {
    separate()
    if value.isFinite {
      append(value.description)
    } else {
      quote(NumberText.shortest(value))
    }
  }

  /// Writes a number, or null.
  package mutating func number(_ value: Double?) {
    if let value { number(value) } else { null() }
  }

  /// Writes true or false.
  package mutating func boolean(_ value: Bool) {
    separate()
    append(value ? "true" : "false")
  }

  /// Writes null.
  package mutating func null() {
    separate()
    append("null")
  }

  /// Ends the text with a line end.
  package mutating func end() { append("\n") }

  private mutating func nest(
    _ opening: String, _ closing: String, _ layout: Layout, _ content: (inout JSONText) -> Void
  ) {
    separate()
    append(opening)
    let outer = (isInline, depth)
    isInline = isInline || layout == .inline
    depth += 1
    needsComma = false
    content(&self)
    let isEmpty = !needsComma
    (isInline, depth) = outer
    if !isEmpty, !isInline, layout == .lines { startLine() }
    append(closing)
    needsComma = true
  }

  /// Puts what stands between the last value and the next one.
  private mutating func separate() {
    if isAfterKey {
      isAfterKey = false
      needsComma = true
      return
    }
    if needsComma { append(isInline ? ", " : ",") }
    if depth > 0, !isInline { startLine() }
    needsComma = true
  }

  private mutating func startLine() {
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * depth))
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Writes a quoted string. Controls, DEL and the C1 controls are escaped, so that the text is harmless in a
  /// terminal too; everything else is UTF-8 as it is.
  private mutating func quote(_ text: String) {
    bytes.append(0x22)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: append("\\\"")
      case 0x5C: append("\\\\")
      case 0x0A: append("\\n")
      case 0x0D: append("\\r")
      case 0x09: append("\\t")
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: escape(scalar.value)
      default: bytes.append(contentsOf: Unicode.UTF8.encode(scalar) ?? .init())
      }
    }
    bytes.append(0x22)
  }

  private mutating func escape(_ value: UInt32) {
    let digits = String(value, radix: 16)
    append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
  }
}

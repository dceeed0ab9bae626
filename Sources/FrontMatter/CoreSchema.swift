import SourceText

/// How the core schema of YAML 1.2 (chapter 10.3) resolves a scalar: `yes` is a string, `0o14` an integer.
enum CoreSchema {
  /// The namespace of `!!int` and its like.
  private static let namespace = "tag:yaml.org,2002:"

  /// What a scalar with this text, style and tag is; `nil` if the tag asks for something that the text is not.
  static func resolve(_ text: String, style: YAMLValue.Style, tag: String?) -> YAMLValue.Content? {
    guard let tag else { return style == .plain ? plain(text) : .string(text) }
    guard tag.hasPrefix(namespace) else { return .string(text) }
    switch tag.dropFirst(namespace.count) {
    case "null": return plain(text) == .null ? .null : nil
    case "bool":
      if case .boolean(let value) = plain(text) { return .boolean(value) }
      return nil
    case "int":
      if case .integer(let value) = plain(text) { return .integer(value) }
      return isIntegerOutOfRange(text) ? .string(text) : nil
    case "float":
      switch plain(text) {
      case .real(let value): return .real(value)
      case .integer(let value): return .real(Double(value))
      default: return nil
      }
    default: return .string(text)
    }
  }

  /// What a plain scalar without a tag is.
  private static func plain(_ text: String) -> YAMLValue.Content {
    switch text {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return .boolean(true)
    case "false", "False", "FALSE": return .boolean(false)
    case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF": return .real(.infinity)
    case "-.inf", "-.Inf", "-.INF": return .real(-.infinity)
    case ".nan", ".NaN", ".NAN": return .real(.nan)
    default: return number(text) ?? .string(text)
    }
  }

  /// The number that `text` is, if it is one; an integer too large for `Int` stays a string.
  private static func number(_ text: String) -> YAMLValue.Content? {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, ASCII.digits.contains(first) || "+-.".utf8.contains(first) else {
      return nil
    }
    if text.hasPrefix("0o") {
      guard let value = Int(text.dropFirst(2), radix: 8), ASCII.digits.contains(bytes[2]) else { return nil }
      return .integer(value)
    }
    if text.hasPrefix("0x") {
      guard bytes.count > 2, bytes[2] != 0x2B, bytes[2] != 0x2D, let value = Int(text.dropFirst(2), radix: 16)
      else { return nil }
      return .integer(value)
    }
    switch shape(of: bytes) {
    case .integer: return Int(text).map { .integer($0) }
    case .real: return Double(text).map { .real($0) }
    case nil: return nil
    }
  }

  private enum Shape {
    case integer, real
  }

  /// Whether `bytes` are `[-+]?[0-9]+`, or `[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?`.
  private static func shape(of bytes: [UInt8]) -> Shape? {
    var scanner = ByteScanner(bytes)
    scanner.skipSign()
    let whole = scanner.skip(while: ASCII.digits)
    if scanner.isAtEnd { return whole > 0 ? .integer : nil }
    if scanner.take(0x2E) {
      let fraction = scanner.skip(while: ASCII.digits)
      if whole == 0 && fraction == 0 { return nil }
    } else if whole == 0 {
      return nil
    }
    if scanner.take(0x65) || scanner.take(0x45) {
      scanner.skipSign()
      if scanner.skip(while: ASCII.digits) == 0 { return nil }
    }
    return scanner.isAtEnd ? .real : nil
  }

  /// Whether `text` is an integer in decimal digits, of whatever size.
  private static func isIntegerOutOfRange(_ text: String) -> Bool {
    shape(of: Array(text.utf8)) == .integer
  }
}

extension ByteScanner {
  /// Takes `+` or `-` if one is next.
  fileprivate mutating func skipSign() {
    if !take(0x2B) { _ = take(0x2D) }
  }
}

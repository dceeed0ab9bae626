import BigInt
import SourceText

extension Lexer {
  /// Takes a number literal of any kind.
  mutating func number() throws(SyntaxRefusal) {
    let start = position
    if code[position] == UInt8(ascii: "0"), position + 1 < code.count {
      switch ASCII.lowercased(code[position + 1]) {
      case UInt8(ascii: "x"): return try integer(radix: 16, from: start, name: "hexadecimal")
      case UInt8(ascii: "o"): return try integer(radix: 8, from: start, name: "octal")
      case UInt8(ascii: "b"): return try integer(radix: 2, from: start, name: "binary")
      default: break
      }
    }
    var isFloat = false
    try digits(from: start)
    if position < code.count, code[position] == UInt8(ascii: ".") {
      isFloat = true
      position += 1
      try digits(from: start)
    }
    if position < code.count, ASCII.lowercased(code[position]) == UInt8(ascii: "e") {
      var exponent = position + 1
      if exponent < code.count, code[exponent] == UInt8(ascii: "+") || code[exponent] == UInt8(ascii: "-") {
        exponent += 1
      }
      if exponent < code.count, ASCII.digits.contains(code[exponent]) {
        isFloat = true
        position = exponent
        try digits(from: start)
      }
    }
    let text = code[start..<position].filter { $0 != UInt8(ascii: "_") }
    if position < code.count, ASCII.lowercased(code[position]) == UInt8(ascii: "j") {
      position += 1
      try refuseWordBehind(start, name: "imaginary")
      let part = Double(String(decoding: text, as: UTF8.self)) ?? .nan
      return append(.imaginary(part), from: start, to: position)
    }
    try refuseWordBehind(start, name: "decimal")
    if isFloat {
      append(.float(Double(String(decoding: text, as: UTF8.self)) ?? .nan), from: start, to: position)
    } else {
      if text.first == UInt8(ascii: "0"), text.contains(where: { $0 != UInt8(ascii: "0") }) {
        throw error(
          "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers",
          start,
          position)
      }
      try appendInteger(text, radix: 10, from: start)
    }
  }

  private mutating func integer(radix: Int, from start: Int, name: String) throws(SyntaxRefusal) {
    position += 2
    let first = position
    while position < code.count, ASCII.wordBytes.contains(code[position]) {
      let byte = ASCII.lowercased(code[position])
      let isDigit =
        byte == UInt8(ascii: "_") || (ASCII.digits.contains(byte) && Int(byte) - 48 < radix)
        || (radix == 16 && byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "f"))
      guard isDigit else {
        if ASCII.digits.contains(byte) {
          throw error("invalid digit '\(byte - 48)' in \(name) literal", position, position + 1)
        }
        break
      }
      position += 1
    }
    let text = code[first..<position].filter { $0 != UInt8(ascii: "_") }
    guard !text.isEmpty, code[position - 1] != UInt8(ascii: "_") else {
      throw error("invalid \(name) literal", start, position)
    }
    try refuseWordBehind(start, name: name)
    try appendInteger(text, radix: radix, from: start)
  }

  /// Takes digits with single underscores between them.
  private mutating func digits(from start: Int) throws(SyntaxRefusal) {
    while position < code.count {
      if ASCII.digits.contains(code[position]) {
        position += 1
      } else if code[position] == UInt8(ascii: "_") {
        guard position > start, ASCII.digits.contains(code[position - 1]), position + 1 < code.count,
          ASCII.digits.contains(code[position + 1])
        else { throw error("invalid decimal literal", start, position + 1) }
        position += 1
      } else {
        return
      }
    }
  }

  private func refuseWordBehind(_ start: Int, name: String) throws(SyntaxRefusal) {
    guard position < code.count, ASCII.wordBytes.contains(code[position]) || code[position] >= 0x80 else {
      return
    }
    var end = position
    while end < code.count, ASCII.wordBytes.contains(code[end]) { end += 1 }
    let word = String(decoding: code[position..<end], as: UTF8.self)
    if ["and", "else", "for", "if", "in", "is", "not", "or"].contains(word) { return }
    throw error("invalid \(name) literal", start, position + 1)
  }

  private mutating func appendInteger(_ text: [UInt8], radix: Int, from start: Int) throws(SyntaxRefusal) {
    if text.count > 4300, radix == 10 {
      throw error(
        "Exceeds the limit (4300 digits) for integer string conversion: value has \(text.count) digits; "
          + "use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer "
          + "literals to avoid decimal conversion limits.", start, position)
    }
    let word = String(decoding: text, as: UTF8.self)
    if let small = Int(word, radix: radix) {
      append(.integer(BigInt(small)), from: start, to: position)
    } else {
      append(.integer(BigInt(word, radix: radix) ?? 0), from: start, to: position)
    }
  }
}

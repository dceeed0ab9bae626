import BigInt
import SourceText

/// Reads JSON (RFC 8259) as Python's `json.loads` does.
struct JsonReader {
  private let bytes: [UInt8]
  private var index = 0
  private let interpreter: Interpreter

  /// A reader of a text.
  init(_ bytes: [UInt8], _ interpreter: Interpreter) {
    self.bytes = bytes
    self.interpreter = interpreter
  }

  /// The value of the whole text.
  mutating func read() throws(Stop) -> Value {
    skipBlanks()
    let value = try readValue()
    skipBlanks()
    if index < bytes.count { throw error("Extra data", at: index) }
    return value
  }

  private func error(_ message: String, at index: Int) -> Stop {
    let before = bytes[..<min(index, bytes.count)]
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let start = (before.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
    func characters(_ part: ArraySlice<UInt8>) -> Int { part.count { $0 & 0xC0 != 0x80 } }
    let column = characters(before[start...]) + 1
    return interpreter.fail(
      at: "json.JSONDecodeError", "\(message): line \(line) column \(column) (char \(characters(before)))")
  }

  private mutating func skipBlanks() {
    while index < bytes.count, " \t\n\r".utf8.contains(bytes[index]) { index += 1 }
  }

  private mutating func take(_ word: String) -> Bool {
    let word = Array(word.utf8)
    guard index + word.count <= bytes.count, Array(bytes[index..<index + word.count]) == word else {
      return false
    }
    index += word.count
    return true
  }

  private mutating func readValue() throws(Stop) -> Value {
    try interpreter.charge()
    guard index < bytes.count else { throw error("Expecting value", at: index) }
    switch bytes[index] {
    case UInt8(ascii: "\""): return .text(try Text(try readText(), interpreter.meter))
    case UInt8(ascii: "{"): return try readObject()
    case UInt8(ascii: "["): return try readArray()
    default: break
    }
    if take("null") { return .none }
    if take("true") { return .bool(true) }
    if take("false") { return .bool(false) }
    if take("NaN") { return .float(.nan) }
    if take("Infinity") { return .float(.infinity) }
    if take("-Infinity") { return .float(-.infinity) }
    return try readNumber()
  }

  private mutating func readNumber() throws(Stop) -> Value {
    let start = index
    var end = index
    func isDigit(_ place: Int) -> Bool { place < bytes.count && ASCII.digits.contains(bytes[place]) }
    if end < bytes.count, bytes[end] == UInt8(ascii: "-") { end += 1 }
    guard isDigit(end) else { throw error("Expecting value", at: start) }
    if bytes[end] == UInt8(ascii: "0") { end += 1 } else { while isDigit(end) { end += 1 } }
    var isReal = false
    if end < bytes.count, bytes[end] == UInt8(ascii: "."), isDigit(end + 1) {
      isReal = true
      end += 1
      while isDigit(end) { end += 1 }
    }
    if end < bytes.count, bytes[end] | 0x20 == UInt8(ascii: "e") {
      var next = end + 1
      if next < bytes.count, bytes[next] == UInt8(ascii: "+") || bytes[next] == UInt8(ascii: "-") {
        next += 1
      }
      if isDigit(next) {
        isReal = true
        end = next
        while isDigit(end) { end += 1 }
      }
    }
    index = end
    let text = Array(bytes[start..<end])
    if isReal { return .float(Interpreter.parseFloat(text) ?? .nan) }
    return try interpreter.makeInteger(.text(try Text(text, interpreter.meter)), base: nil)
  }

  private mutating func readArray() throws(Stop) -> Value {
    try interpreter.descend()
    defer { interpreter.ascend() }
    index += 1
    var values: [Value] = []
    skipBlanks()
    if index < bytes.count, bytes[index] == UInt8(ascii: "]") {
      index += 1
      return try interpreter.list([])
    }
    while true {
      values.append(try readValue())
      skipBlanks()
      if index < bytes.count, bytes[index] == UInt8(ascii: "]") {
        index += 1
        return try interpreter.list(values)
      }
      guard index < bytes.count, bytes[index] == UInt8(ascii: ",") else {
        throw error("Expecting ',' delimiter", at: index)
      }
      index += 1
      skipBlanks()
    }
  }

  private mutating func readObject() throws(Stop) -> Value {
    try interpreter.descend()
    defer { interpreter.ascend() }
    let dict = try DictObject(interpreter.meter)
    index += 1
    skipBlanks()
    if index < bytes.count, bytes[index] == UInt8(ascii: "}") {
      index += 1
      return .dict(dict)
    }
    while true {
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
        throw error("Expecting property name enclosed in double quotes", at: index)
      }
      let key = Value.text(try Text(try readText(), interpreter.meter))
      skipBlanks()
      guard index < bytes.count, bytes[index] == UInt8(ascii: ":") else {
        throw error("Expecting ':' delimiter", at: index)
      }
      index += 1
      skipBlanks()
      try dict.set(try interpreter.hashKey(key), key, try readValue())
      skipBlanks()
      if index < bytes.count, bytes[index] == UInt8(ascii: "}") {
        index += 1
        return .dict(dict)
      }
      guard index < bytes.count, bytes[index] == UInt8(ascii: ",") else {
        throw error("Expecting ',' delimiter", at: index)
      }
      index += 1
      skipBlanks()
    }
  }

  private mutating func unit() -> UInt16? {
    guard index + 4 <= bytes.count,
      let value = UInt16(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16),
      bytes[index] != UInt8(ascii: "+")
    else { return nil }
    index += 4
    return value
  }

  private mutating func readText() throws(Stop) -> [UInt8] {
    let start = index
    index += 1
    var result: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        index += 1
        try interpreter.charge(elements: result.count)
        return result
      }
      if byte < 0x20 { throw error("Invalid control character at", at: index) }
      index += 1
      guard byte == UInt8(ascii: "\\") else {
        result.append(byte)
        continue
      }
      guard index < bytes.count else { break }
      let mark = bytes[index]
      index += 1
      switch mark {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(mark)
      case UInt8(ascii: "b"): result.append(8)
      case UInt8(ascii: "f"): result.append(12)
      case UInt8(ascii: "n"): result.append(10)
      case UInt8(ascii: "r"): result.append(13)
      case UInt8(ascii: "t"): result.append(9)
      case UInt8(ascii: "u"):
        guard let first = unit() else { throw error("Invalid \\uXXXX escape", at: index) }
        var units = [first]
        if first & 0xFC00 == 0xD800, index + 6 <= bytes.count, bytes[index] == UInt8(ascii: "\\"),
          bytes[index + 1] == UInt8(ascii: "u")
        {
          index += 2
          if let second = unit() { units.append(second) }
        }
        guard let text = String(validating: units, as: UTF16.self) else {
          throw interpreter.refuse("lone surrogate", "strings with lone surrogates are not supported")
        }
        result += text.utf8
      default: throw error("Invalid \\escape", at: index - 2)
      }
    }
    throw error("Unterminated string starting at", at: start)
  }
}

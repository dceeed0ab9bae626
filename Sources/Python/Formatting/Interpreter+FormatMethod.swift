import SourceText

extension Interpreter {
  /// `pattern.format(*positional, **keywords)`.
  func formatMethod(
    _ pattern: Text, _ positional: [Value], _ keywords: [(name: String, value: Value)], depth: Int = 0,
    next: inout Int
  ) throws(Stop) -> TextBuilder {
    if depth > 1 { throw fail(.valueError, "Max string recursion exceeded") }
    var builder = TextBuilder()
    let bytes = pattern.bytes
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "{") {
        if offset + 1 < bytes.count, bytes[offset + 1] == byte {
          builder.append("{")
          offset += 2
          continue
        }
        builder.append(try replacement(bytes, &offset, positional, keywords, depth: depth, next: &next))
      } else if byte == UInt8(ascii: "}") {
        guard offset + 1 < bytes.count, bytes[offset + 1] == byte else {
          throw fail(.valueError, "Single '}' encountered in format string")
        }
        builder.append("}")
        offset += 2
      } else {
        builder.append(CollectionOfOne(byte))
        offset += 1
      }
    }
    return builder
  }

  private func replacement(
    _ bytes: [UInt8], _ offset: inout Int, _ positional: [Value], _ keywords: [(name: String, value: Value)],
    depth: Int, next: inout Int
  ) throws(Stop) -> TextBuilder {
    offset += 1
    let start = offset
    if offset == bytes.count { throw fail(.valueError, "Single '{' encountered in format string") }
    while offset < bytes.count, !"!:{}[".utf8.contains(bytes[offset]) { offset += 1 }
    if offset < bytes.count, bytes[offset] == UInt8(ascii: "[") {
      while offset < bytes.count, !"!:{}".utf8.contains(bytes[offset]) { offset += 1 }
    }
    guard offset < bytes.count else { throw fail(.valueError, "expected '}' before end of string") }
    var value = try field(Array(bytes[start..<offset]), positional, keywords, next: &next)
    if bytes[offset] == UInt8(ascii: "!") {
      guard offset + 2 < bytes.count else { throw fail(.valueError, "unmatched '{' in format spec") }
      switch bytes[offset + 1] {
      case UInt8(ascii: "r"): value = .text(try repr(value))
      case UInt8(ascii: "s"): value = .text(try str(value))
      case UInt8(ascii: "a"): value = .text(try ascii(value))
      default:
        let code = bytes[offset + 1]
        let character =
          code < 0x80
          ? String(Character(Unicode.Scalar(code)))
          : "\\x" + String(Lexer.scalar(at: offset + 1, in: bytes)?.0.value ?? 0, radix: 16)
        throw fail(.valueError, "Unknown conversion specifier \(character)")
      }
      offset += 2
    }
    var specification: [UInt8] = []
    if bytes[offset] == UInt8(ascii: ":") {
      offset += 1
      let first = offset
      var open = 0
      while offset < bytes.count, open > 0 || bytes[offset] != UInt8(ascii: "}") {
        if bytes[offset] == UInt8(ascii: "{") { open += 1 }
        if bytes[offset] == UInt8(ascii: "}") { open -= 1 }
        offset += 1
      }
      guard offset < bytes.count else { throw fail(.valueError, "unmatched '{' in format spec") }
      specification = Array(bytes[first..<offset])
      if specification.contains(UInt8(ascii: "{")) {
        let nested = try Text(specification, meter)
        specification = try formatMethod(nested, positional, keywords, depth: depth + 1, next: &next).bytes
      }
    }
    guard bytes[offset] == UInt8(ascii: "}") else {
      throw fail(.valueError, "expected '}' before end of string")
    }
    offset += 1
    return try format(value, specification)
  }

  /// The value that `0`, `name`, `name.attribute` or `name[key]` means.
  private func field(
    _ bytes: [UInt8], _ positional: [Value], _ keywords: [(name: String, value: Value)], next: inout Int
  ) throws(Stop) -> Value {
    var end = 0
    while end < bytes.count, bytes[end] != UInt8(ascii: "."), bytes[end] != UInt8(ascii: "[") { end += 1 }
    let name = String(decoding: bytes[..<end], as: UTF8.self)
    var value: Value
    if name.utf8.allSatisfy({ ASCII.digits.contains($0) }), name.isEmpty || Int(name) != nil {
      // `next` counts fields without a number; -1 says that fields have numbers.
      if name.isEmpty, next < 0 {
        throw fail(
          .valueError, "cannot switch from manual field specification to automatic field numbering")
      }
      if !name.isEmpty, next > 0 {
        throw fail(
          .valueError, "cannot switch from automatic field numbering to manual field specification")
      }
      let index = name.isEmpty ? next : (Int(name) ?? 0)
      next = name.isEmpty ? next + 1 : -1
      guard index < positional.count else {
        throw fail(.indexError, "Replacement index \(index) out of range for positional args tuple")
      }
      value = positional[index]
    } else if let found = keywords.first(where: { $0.name == name }) {
      value = found.value
    } else {
      throw try keyError(try string(name))
    }
    while end < bytes.count {
      let isAttribute = bytes[end] == UInt8(ascii: ".")
      let start = end + 1
      end = start
      while end < bytes.count, isAttribute ? !".[".utf8.contains(bytes[end]) : bytes[end] != UInt8(ascii: "]")
      {
        end += 1
      }
      let part = String(decoding: bytes[start..<end], as: UTF8.self)
      if isAttribute {
        value = try attribute(part, of: value)
      } else {
        let key: Value
        if let index = Int(part) { key = .int(index) } else { key = try string(part) }
        value = try element(key, of: value)
        end += 1
      }
    }
    return value
  }
}

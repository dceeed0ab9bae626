/// How Python writes strings in `repr`.
enum TextRepr {
  /// The string in quotes, with escapes; numbers inside keep their values.
  static func quoted(_ text: Text) -> TextBuilder {
    let single = UInt8(ascii: "'")
    let hasSingle = text.bytes.contains(single)
    let quote = hasSingle && !text.bytes.contains(UInt8(ascii: "\"")) ? UInt8(ascii: "\"") : single
    var builder = TextBuilder()
    builder.append(CollectionOfOne(quote))
    var offset = 0
    var spans = text.numbers.makeIterator()
    var span = spans.next()
    while offset < text.bytes.count {
      if let current = span, current.start == offset {
        builder.append(
          number: String(decoding: text.bytes[current.start..<current.end], as: UTF8.self),
          for: current.value,
          isPercent: current.isPercent)
        offset = current.end
        span = spans.next()
        continue
      }
      let byte = text.bytes[offset]
      let end = span?.start ?? text.bytes.count
      var plain = offset
      while plain < end, isPlain(text.bytes[plain]), text.bytes[plain] != quote { plain += 1 }
      if plain > offset {
        builder.append(text.bytes[offset..<plain])
        offset = plain
      } else if byte < 0x80 {
        builder.append(escaped(byte, quote: quote))
        offset += 1
      } else if let (scalar, length) = Lexer.scalar(at: offset, in: text.bytes) {
        if isPrintable(scalar) {
          builder.append(text.bytes[offset..<offset + length])
        } else {
          builder.append(escape(scalar))
        }
        offset += length
      } else {
        offset += 1
      }
    }
    builder.append(CollectionOfOne(quote))
    return builder
  }

  /// Whether a byte is a character of ASCII that `repr` shows as it is, but for quotes.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\\")
  }

  private static func escaped(_ byte: UInt8, quote: UInt8) -> String {
    switch byte {
    case 0x0A: return "\\n"
    case 0x0D: return "\\r"
    case 0x09: return "\\t"
    case UInt8(ascii: "\\"): return "\\\\"
    case quote: return "\\" + String(decoding: [quote], as: UTF8.self)
    case 0..<0x20, 0x7F:
      let digits = String(byte, radix: 16)
      return "\\x" + (digits.utf8.count == 1 ? "0" : "") + digits
    default: return String(decoding: [byte], as: UTF8.self)
    }
  }

  /// Whether `repr` shows a scalar as it is.
  static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
      .spaceSeparator:
      false
    default: true
    }
  }

  /// A string with everything beyond ASCII escaped; numbers inside keep their values.
  static func ascii(_ text: Text) -> TextBuilder {
    var builder = TextBuilder()
    var spans = text.numbers.makeIterator()
    var span = spans.next()
    var offset = 0
    while offset < text.bytes.count {
      if let current = span, current.start == offset {
        builder.append(
          number: String(decoding: text.bytes[current.start..<current.end], as: UTF8.self),
          for: current.value,
          isPercent: current.isPercent)
        offset = current.end
        span = spans.next()
      } else if text.bytes[offset] < 0x80 {
        builder.append(CollectionOfOne(text.bytes[offset]))
        offset += 1
      } else if let (scalar, length) = Lexer.scalar(at: offset, in: text.bytes) {
        builder.append(escape(scalar))
        offset += length
      } else {
        offset += 1
      }
    }
    return builder
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    let width = scalar.value < 0x100 ? 2 : scalar.value < 0x10000 ? 4 : 8
    let letter = width == 2 ? "x" : width == 4 ? "u" : "U"
    return "\\" + letter + String(repeating: "0", count: width - digits.utf8.count) + digits
  }
}

extension Interpreter {
  /// `ascii(value)`: its `repr` with everything beyond ASCII escaped.
  func ascii(_ value: Value) throws(Stop) -> Text {
    let text = try repr(value)
    return text.isASCII ? text : try TextRepr.ascii(text).text(meter)
  }
}

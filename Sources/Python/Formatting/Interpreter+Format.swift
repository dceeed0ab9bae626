import BigInt

extension Interpreter {
  /// `format(value, specification)`.
  func format(_ value: Value, _ bytes: [UInt8]) throws(Stop) -> TextBuilder {
    var value = value
    if case .array(let array) = value, array.shape.isEmpty { value = scalar(of: array) }
    if case .npScalar(let scalar) = value {
      value = scalar.type.isFloat ? .float(scalar.real) : .int(scalar.integer)
    }
    if bytes.isEmpty {
      var builder = TextBuilder()
      if case .instance(let object) = value, let method = object.type.lookUp("__format__") {
        builder.append(try formatResult(method, value, bytes))
      } else {
        builder.append(try str(value))
      }
      return builder
    }
    switch value {
    case .int, .bool, .big, .npInt, .float, .npFloat, .text: break
    case .instance(let object):
      if let method = object.type.lookUp("__format__") {
        var builder = TextBuilder()
        builder.append(try formatResult(method, value, bytes))
        return builder
      }
      if let builtin = object.builtin { return try format(builtin, bytes) }
      throw fail(.typeError, "unsupported format string passed to \(typeName(value)).__format__")
    case .inert: throw refuse("plot object", "the text of a plot object is not known")
    default: throw fail(.typeError, "unsupported format string passed to \(typeName(value)).__format__")
    }
    let (specification, problem) = FormatSpecification.parse(bytes)
    let written = String(decoding: bytes, as: UTF8.self)
    switch problem {
    case .invalid:
      throw fail(
        .valueError, "Invalid format specifier '\(written)' for object of type '\(shortTypeName(value))'")
    case .tooLarge: throw fail(.valueError, "Too many decimal digits in format string")
    case .twoGroupings(let first, let second):
      throw fail(
        .valueError,
        first == second
          ? "Cannot specify both ',' and '_'." : "Cannot specify both ',' and '_'.")
    case nil: break
    }
    if let grouping = specification.grouping {
      let isText = if case .text = value { true } else { false }
      let type = specification.type ?? UInt8(ascii: isText ? "s" : "d")
      let fits =
        "deEfFgG%".utf8.contains(type) || (grouping == UInt8(ascii: "_") && "boxX".utf8.contains(type))
      if !fits {
        throw fail(
          .valueError,
          "Cannot specify '\(Character(Unicode.Scalar(grouping)))' with '\(Character(Unicode.Scalar(type)))'."
        )
      }
    }
    if specification.type == UInt8(ascii: "n") {
      throw refuse("format 'n'", "the format code 'n' depends on the locale and is not supported")
    }
    if specification.width > limits.memory { throw .limit(.memory) }
    if let precision = specification.precision {
      if precision > limits.memory / 4 { throw .limit(.memory) }
      try charge(precision * precision >> 12)
    }
    try charge(elements: specification.width)
    if case .text(let text) = value { return try format(text, specification, value) }
    return try format(number: value, specification)
  }

  private func formatResult(_ method: Value, _ value: Value, _ bytes: [UInt8]) throws(Stop) -> Text {
    let result = try callSpecial(method, value, [.text(try Text(bytes, meter))])
    guard case .text(let text) = result.plain else {
      throw fail(.typeError, "__format__ must return a str, not \(typeName(result))")
    }
    return text
  }

  private func shortTypeName(_ value: Value) -> String {
    switch value {
    case .npFloat: "numpy.float64"
    case .npInt: "numpy.int64"
    default: typeName(value)
    }
  }

  private func unknownCode(_ code: UInt8, _ value: Value) -> Stop {
    fail(
      .valueError,
      "Unknown format code '\(Character(Unicode.Scalar(code)))' for object of type '\(shortTypeName(value))'")
  }

  private func format(number value: Value, _ specification: FormatSpecification) throws(Stop) -> TextBuilder {
    let isPercent = specification.type == UInt8(ascii: "%")
    if let integer = value.integer {
      let code = specification.type ?? UInt8(ascii: "d")
      if "bdoxXnc".utf8.contains(code) {
        if specification.precision != nil {
          throw fail(.valueError, "Precision not allowed in integer format specifier")
        }
        if specification.coercesNegativeZero {
          throw fail(.valueError, "Negative zero coercion (z) not allowed in integer format specifier")
        }
        if case .bool(let flag) = value, specification.type == nil {
          return NumberFormat.text(
            NumberFormat.parts(BigInt(flag ? 1 : 0), specification), specification,
            value: .integer(digits: flag ? "1" : "0"))
        }
        if code == UInt8(ascii: "c") {
          if specification.givenSign != nil {
            throw fail(.valueError, "Sign not allowed with integer format specifier 'c'")
          }
          if specification.isAlternate {
            throw fail(.valueError, "Alternate form (#) not allowed with integer format specifier 'c'")
          }
          guard let small = Int(exactly: integer), small >= 0,
            let scalar = Unicode.Scalar(UInt32(clamping: small))
          else { throw fail(.overflowError, "%c arg not in range(0x110000)") }
          return try format(try text(String(Character(scalar))), specification, value)
        }
        if "dn".utf8.contains(code) { _ = try digits(of: integer) }
        return NumberFormat.text(
          NumberFormat.parts(integer, specification), specification, value: .integer(digits: String(integer)))
      }
      guard "eEfFgG%".utf8.contains(code) else { throw unknownCode(code, value) }
      guard let real = try double(value) else { throw unknownCode(code, value) }
      return NumberFormat.text(
        NumberFormat.parts(real, specification), specification, value: .integer(digits: String(integer)),
        isPercent: isPercent)
    }
    guard let real = try double(value) else { return TextBuilder() }
    if let type = specification.type, !"eEfFgGn%".utf8.contains(type) { throw unknownCode(type, value) }
    return NumberFormat.text(
      NumberFormat.parts(real, specification), specification, value: .real(real), isPercent: isPercent)
  }

  private func format(_ text: Text, _ specification: FormatSpecification, _ value: Value) throws(Stop)
    -> TextBuilder
  {
    if case .text = value {
      if let type = specification.type, type != UInt8(ascii: "s") { throw unknownCode(type, value) }
      if let sign = specification.givenSign {
        let name = sign == UInt8(ascii: " ") ? "Space" : "Sign"
        throw fail(.valueError, "\(name) not allowed in string format specifier")
      }
      if specification.coercesNegativeZero {
        throw fail(.valueError, "Negative zero coercion (z) not allowed in string format specifier")
      }
      if specification.isAlternate {
        throw fail(.valueError, "Alternate form (#) not allowed in string format specifier")
      }
      if specification.alignment == UInt8(ascii: "=") {
        throw fail(.valueError, "'=' alignment not allowed in string format specifier")
      }
    }
    var content = text
    if let precision = specification.precision, precision < text.count {
      content = try slice(text, from: 0, count: precision)
    }
    var builder = TextBuilder()
    let missing = max(0, specification.width - content.count)
    let before: Int
    switch specification.alignment {
    case UInt8(ascii: ">"): before = missing
    case UInt8(ascii: "^"): before = missing / 2
    default: before = 0
    }
    for _ in 0..<before { builder.append(specification.fill) }
    builder.append(content)
    for _ in 0..<missing - before { builder.append(specification.fill) }
    return builder
  }

  /// `count` characters of a string from character `start` on, numbers inside kept.
  func slice(_ text: Text, from start: Int, count: Int) throws(Stop) -> Text {
    var (first, last) = (start, start + count)
    if !text.isASCII {
      try charge(elements: text.bytes.count)
      let offsets = text.offsets
      (first, last) = (offsets[start], offsets[start + count])
    }
    try charge(bytes: count)
    let numbers = text.numbers.filter { $0.start >= first && $0.end <= last }.map { $0.shifted(by: -first) }
    return try Text(Array(text.bytes[first..<last]), numbers: numbers, meter)
  }
}

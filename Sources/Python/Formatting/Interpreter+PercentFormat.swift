extension Interpreter {
  /// `pattern % values`.
  func percentFormat(_ pattern: Text, _ values: Value) throws(Stop) -> Text {
    var arguments: [Value] = [values]
    if case .tuple(let tuple) = values.plain { arguments = tuple.elements }
    var next = 0
    var builder = TextBuilder()
    let bytes = pattern.bytes
    var offset = 0
    var usedMapping = false
    func argument() throws(Stop) -> Value {
      guard next < arguments.count else { throw fail(.typeError, "not enough arguments for format string") }
      next += 1
      return arguments[next - 1]
    }
    while offset < bytes.count {
      let start = offset
      while offset < bytes.count, bytes[offset] != UInt8(ascii: "%") { offset += 1 }
      builder.append(bytes[start..<offset])
      guard offset < bytes.count else { break }
      offset += 1
      var value: Value?
      if offset < bytes.count, bytes[offset] == UInt8(ascii: "(") {
        guard case .dict = values.plain else { throw fail(.typeError, "format requires a mapping") }
        let open = offset + 1
        while offset < bytes.count, bytes[offset] != UInt8(ascii: ")") { offset += 1 }
        guard offset < bytes.count else { throw fail(.valueError, "incomplete format key") }
        let key = Value.text(try Text(Array(bytes[open..<offset]), meter))
        value = try element(key, of: values)
        usedMapping = true
        offset += 1
      }
      var specification = FormatSpecification()
      while offset < bytes.count, "-+ #0".utf8.contains(bytes[offset]) {
        switch bytes[offset] {
        case UInt8(ascii: "-"): specification.alignment = UInt8(ascii: "<")
        case UInt8(ascii: "+"): specification.sign = UInt8(ascii: "+")
        case UInt8(ascii: " "):
          if specification.sign == UInt8(ascii: "-") { specification.sign = UInt8(ascii: " ") }
        case UInt8(ascii: "#"): specification.isAlternate = true
        default: specification.isZeroPadded = true
        }
        offset += 1
      }
      func number() throws(Stop) -> Int {
        if offset < bytes.count, bytes[offset] == UInt8(ascii: "*") {
          offset += 1
          guard let width = try argument().smallInteger else { throw fail(.typeError, "* wants int") }
          return width
        }
        var number = 0
        while offset < bytes.count, bytes[offset] >= 48, bytes[offset] <= 57 {
          number = min(number * 10 + Int(bytes[offset]) - 48, 1 << 40)
          offset += 1
        }
        return number
      }
      specification.width = try number()
      if specification.width < 0 {
        specification.width = -specification.width
        specification.alignment = UInt8(ascii: "<")
      }
      if offset < bytes.count, bytes[offset] == UInt8(ascii: ".") {
        offset += 1
        specification.precision = max(try number(), 0)
      }
      while offset < bytes.count, "hlL".utf8.contains(bytes[offset]) { offset += 1 }
      guard offset < bytes.count else { throw fail(.valueError, "incomplete format") }
      let code = bytes[offset]
      offset += 1
      if code == UInt8(ascii: "%") {
        builder.append("%")
        continue
      }
      if specification.width > limits.memory || (specification.precision ?? 0) > limits.memory / 4 {
        throw .limit(.memory)
      }
      try charge(elements: specification.width + (specification.precision ?? 0))
      let item: Value
      if let value { item = value } else { item = try argument() }
      builder.append(try percentItem(item, code, specification, at: offset - 1))
    }
    if next < arguments.count, !usedMapping {
      if case .dict = values.plain { return try builder.text(meter) }
      if case .tuple = values.plain {} else if case .list = values.plain { return try builder.text(meter) }
      throw fail(.typeError, "not all arguments converted during string formatting")
    }
    return try builder.text(meter)
  }

  /// The number that an object stands for in a format.
  private func number(_ value: Value) throws(Stop) -> Value {
    if let builtin = value.plain as Value?, !hasOperators(builtin) { return builtin }
    if let integer = try indexed(value) { return integer }
    if special("__float__", of: value) != nil { return .float(try makeFloat(value)) }
    return value
  }

  private func percentItem(_ value: Value, _ code: UInt8, _ specification: FormatSpecification, at index: Int)
    throws(Stop) -> TextBuilder
  {
    var specification = specification
    var value = value
    if case .instance = value, code != UInt8(ascii: "s"), code != UInt8(ascii: "r") {
      let isInteger = "diu".utf8.contains(code) && special("__int__", of: value) != nil
      if isInteger {
        value = try makeInteger(value, base: nil)
      } else if "xXo".utf8.contains(code) {
        value = try indexed(value) ?? value
      } else {
        value = try number(value)
      }
    }
    let character = Character(Unicode.Scalar(code))
    switch code {
    case UInt8(ascii: "s"), UInt8(ascii: "r"), UInt8(ascii: "a"), UInt8(ascii: "c"):
      specification.isZeroPadded = false
      specification.sign = UInt8(ascii: "-")
      if specification.alignment == nil { specification.alignment = UInt8(ascii: ">") }
      var text = try percentText(value, code)
      if code != UInt8(ascii: "c"), let precision = specification.precision, precision < text.count {
        text = try slice(text, from: 0, count: precision)
      }
      var builder = TextBuilder()
      let missing = max(0, specification.width - text.count)
      let isLeft = specification.alignment == UInt8(ascii: "<")
      if !isLeft { builder.append(repeatElement(UInt8(ascii: " "), count: missing)) }
      builder.append(text)
      if isLeft { builder.append(repeatElement(UInt8(ascii: " "), count: missing)) }
      return builder
    case UInt8(ascii: "d"), UInt8(ascii: "i"), UInt8(ascii: "u"), UInt8(ascii: "x"), UInt8(ascii: "X"),
      UInt8(ascii: "o"):
      var number = value
      if value.integer == nil {
        guard let real = try double(value), "diu".utf8.contains(code) else {
          let needed = "diu".utf8.contains(code) ? "a real number is required" : "an integer is required"
          throw fail(.typeError, "%\(character) format: \(needed), not \(typeName(value))")
        }
        guard let whole = Interpreter.exactInteger(real.rounded(.towardZero)) else {
          throw fail(
            real.isNaN ? .valueError : .overflowError,
            "cannot convert float \(real.isNaN ? "NaN" : "infinity") to integer")
        }
        number = Value(whole)
      }
      guard let integer = number.integer else { return TextBuilder() }
      _ = try digits(of: integer)
      let decimals = specification.precision
      specification.precision = nil
      specification.type = "diu".utf8.contains(code) ? UInt8(ascii: "d") : code
      var parts = NumberFormat.parts(integer, specification)
      if let decimals, parts.whole.utf8.count < decimals {
        parts.whole = String(repeating: "0", count: decimals - parts.whole.utf8.count) + parts.whole
      }
      return pad(parts, specification, value: .integer(digits: String(integer)))
    case UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: "f"), UInt8(ascii: "F"), UInt8(ascii: "g"),
      UInt8(ascii: "G"):
      let real = try realArgument(value)
      specification.type = code
      return pad(NumberFormat.parts(real, specification), specification, value: recordedNumber(value, real))
    default:
      let digits = String(code, radix: 16)
      throw fail(.valueError, "unsupported format character '\(character)' (0x\(digits)) at index \(index)")
    }
  }

  private func percentText(_ value: Value, _ code: UInt8) throws(Stop) -> Text {
    switch code {
    case UInt8(ascii: "s"): return try str(value)
    case UInt8(ascii: "r"): return try repr(value)
    case UInt8(ascii: "a"): return try ascii(value)
    default: break
    }
    if case .text(let text) = value {
      if text.count == 1 { return text }
      throw fail(.typeError, "%c requires int or char")
    }
    guard let code = value.integer else { throw fail(.typeError, "%c requires int or char") }
    guard code >= 0, code < 0x110000 else { throw fail(.overflowError, "%c arg not in range(0x110000)") }
    guard let scalar = Unicode.Scalar(UInt32(code)) else {
      throw refuse("lone surrogate", "strings with lone surrogates are not supported")
    }
    return try text(String(Character(scalar)))
  }

  private func recordedNumber(_ value: Value, _ real: Double) -> RecordedNumber {
    if let integer = value.integer { return .integer(digits: String(integer)) }
    return .real(real)
  }

  private func pad(_ parts: NumberFormat.Parts, _ specification: FormatSpecification, value: RecordedNumber)
    -> TextBuilder
  {
    var specification = specification
    if specification.isZeroPadded, specification.alignment == nil { specification.fill = [UInt8(ascii: "0")] }
    return NumberFormat.text(parts, specification, value: value)
  }

  /// A `KeyError` for a key.
  func keyError(_ key: Value) throws(Stop) -> Stop {
    raised = try ExceptionObject(type: type(of: .keyError), arguments: [key], meter)
    raised?.statement = statement
    return .raised
  }
}

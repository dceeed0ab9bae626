import SourceText

extension Methods {
  /// Methods of `str`.
  static let text: [BuiltinFunction] = plainText + textSearch + textParts + textCasing + textTests

  private static let plainText: [BuiltinFunction] = [
    BuiltinFunction("format", "self *values **options") { (interpreter, arguments) throws(Stop) in
      var next = 0
      let pattern = try interpreter.receiver(arguments)
      let text = try interpreter.formatMethod(pattern, arguments.rest, arguments.keywords, next: &next)
      return .text(try text.text(interpreter.meter))
    },
    BuiltinFunction("join", "self iterable /") { (interpreter, arguments) throws(Stop) in
      let separator = try interpreter.receiver(arguments)
      var builder = TextBuilder()
      let values = try interpreter.collect(arguments.required(1))
      var size = separator.bytes.count * max(values.count - 1, 0)
      for value in values { if case .text(let text) = value { size += text.bytes.count } }
      try interpreter.meter.room(for: size)
      try interpreter.charge(elements: size)
      builder.reserve(size)
      for (index, value) in values.enumerated() {
        guard case .text(let text) = value.plain else {
          throw interpreter.fail(
            .typeError, "sequence item \(index): expected str instance, \(interpreter.typeName(value)) found")
        }
        if index > 0 { builder.append(separator) }
        builder.append(text)
      }
      return .text(try builder.text(interpreter.meter))
    },
    BuiltinFunction("strip", "self chars= /") { (interpreter, arguments) throws(Stop) in
      try interpreter.strip(arguments, left: true, right: true)
    },
    BuiltinFunction("lstrip", "self chars= /") { (interpreter, arguments) throws(Stop) in
      try interpreter.strip(arguments, left: true, right: false)
    },
    BuiltinFunction("rstrip", "self chars= /") { (interpreter, arguments) throws(Stop) in
      try interpreter.strip(arguments, left: false, right: true)
    },
    BuiltinFunction("ljust", "self width fillchar= /") { (interpreter, arguments) throws(Stop) in
      try interpreter.justify(arguments) { missing in (0, missing) }
    },
    BuiltinFunction("rjust", "self width fillchar= /") { (interpreter, arguments) throws(Stop) in
      try interpreter.justify(arguments) { missing in (missing, 0) }
    },
    BuiltinFunction("center", "self width fillchar= /") { (interpreter, arguments) throws(Stop) in
      let width = try interpreter.place(arguments.required(1))
      return try interpreter.justify(arguments) { missing in
        let left = missing / 2 + (missing & width & 1)
        return (left, missing - left)
      }
    },
    BuiltinFunction("zfill", "self width /") { (interpreter, arguments) throws(Stop) in
      let text = try interpreter.receiver(arguments)
      let missing = max(try interpreter.place(arguments.required(1)), 0) - text.count
      if missing <= 0 { return .text(text) }
      if missing > interpreter.limits.memory { throw .limit(.memory) }
      let signs = text.bytes.first.map { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") ? 1 : 0 } ?? 0
      try interpreter.charge(elements: missing)
      let zeros = Array(repeating: UInt8(ascii: "0"), count: missing)
      return .text(try Text(text.bytes[..<signs] + zeros + text.bytes[signs...], interpreter.meter))
    },
    BuiltinFunction("removeprefix", "self prefix /") { (interpreter, arguments) throws(Stop) in
      let text = try interpreter.receiver(arguments)
      guard case .text(let part) = arguments.required(1), text.bytes.starts(with: part.bytes) else {
        return .text(text)
      }
      return .text(try Text(Array(text.bytes.dropFirst(part.bytes.count)), interpreter.meter))
    },
    BuiltinFunction("removesuffix", "self suffix /") { (interpreter, arguments) throws(Stop) in
      let text = try interpreter.receiver(arguments)
      guard case .text(let part) = arguments.required(1), !part.bytes.isEmpty,
        text.bytes.suffix(part.bytes.count).elementsEqual(part.bytes)
      else { return .text(text) }
      return .text(try Text(Array(text.bytes.dropLast(part.bytes.count)), interpreter.meter))
    },
  ]
}

extension Interpreter {
  /// The string a method is called on.
  func receiver(_ arguments: Arguments) throws(Stop) -> Text {
    guard case .text(let text) = arguments.required(0) else {
      throw fail(
        .typeError, "descriptor requires a 'str' object but received a '\(typeName(arguments.required(0)))'")
    }
    try charge(elements: text.bytes.count)
    return text
  }

  /// Strings of bytes.
  func strings(_ parts: [[UInt8]]) throws(Stop) -> [Value] {
    try charge(parts.count)
    var values: [Value] = []
    for part in parts { values.append(.text(try Text(part, meter))) }
    return values
  }

  /// `strip` and its kin; numbers inside keep their values.
  func strip(_ arguments: Arguments, left: Bool, right: Bool) throws(Stop) -> Value {
    let text = try receiver(arguments)
    var set: Set<Unicode.Scalar>?
    if let characters = arguments[1], !characters.isIdentical(to: .none) {
      guard case .text = characters else {
        throw fail(.typeError, "\(left && right ? "" : left ? "l" : "r")strip arg must be None or str")
      }
    }
    if case .text(let characters)? = arguments[1] { set = Set(characters.string.unicodeScalars) }
    func goes(_ scalar: Unicode.Scalar) -> Bool { set?.contains(scalar) ?? TextParts.isSpace(scalar) }
    let scalars = Array(text.string.unicodeScalars)
    var first = 0
    var last = scalars.count
    if left { while first < last, goes(scalars[first]) { first += 1 } }
    if right { while last > first, goes(scalars[last - 1]) { last -= 1 } }
    return .text(try slice(text, from: first, count: last - first))
  }

  /// `ljust` and its kin; numbers inside keep their values.
  func justify(_ arguments: Arguments, _ split: (Int) -> (Int, Int)) throws(Stop) -> Value {
    let text = try receiver(arguments)
    let width = max(try place(arguments.required(1)), 0)
    var fill: [UInt8] = [UInt8(ascii: " ")]
    if case .text(let character)? = arguments[2] {
      guard character.count == 1 else {
        throw fail(.typeError, "The fill character must be exactly one character long")
      }
      fill = character.bytes
    }
    let missing = width - text.count
    if missing <= 0 { return .text(text) }
    if missing > limits.memory / 4 { throw .limit(.memory) }
    try charge(elements: missing)
    let (left, right) = split(missing)
    var builder = TextBuilder()
    builder.append(TextParts.repeated(fill, left))
    builder.append(text)
    builder.append(TextParts.repeated(fill, right))
    return .text(try builder.text(meter))
  }

  /// Whether a string is not empty and all of its characters pass.
  func isMade(_ arguments: Arguments, _ test: (Unicode.Scalar) -> Bool) throws(Stop) -> Value {
    let scalars = try receiver(arguments).string.unicodeScalars
    return .bool(!scalars.isEmpty && scalars.allSatisfy(test))
  }
}

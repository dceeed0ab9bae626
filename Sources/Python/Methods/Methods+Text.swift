import SourceText

extension Methods {
  /// Methods of `str`.
  static let text: [BuiltinFunction] = [
    BuiltinFunction("format", "self *values **options") { (interpreter, arguments) throws(Stop) in
      var next = 0
      let pattern = try interpreter.receiver(arguments)
      let text = try interpreter.formatMethod(pattern, arguments.rest, arguments.keywords, next: &next)
      return .text(try text.text(interpreter.meter))
    },
    BuiltinFunction("join", "self iterable /") { (interpreter, arguments) throws(Stop) in
      let separator = try interpreter.receiver(arguments)
      var builder = TextBuilder()
      for (index, value) in try interpreter.collect(arguments.required(1)).enumerated() {
        guard case .text(let text) = value.plain else {
          throw interpreter.fail(
            .typeError, "sequence item \(index): expected str instance, \(interpreter.typeName(value)) found")
        }
        if index > 0 { builder.append(separator) }
        builder.append(text)
        if builder.bytes.count > interpreter.limits.memory { throw .limit(.memory) }
      }
      try interpreter.charge(elements: builder.bytes.count)
      return .text(try builder.text(interpreter.meter))
    },
    BuiltinFunction("split", "self sep= maxsplit=") { (interpreter, arguments) throws(Stop) in
      let text = try interpreter.receiver(arguments)
      let most = arguments[2]?.smallInteger ?? -1
      let parts: [[UInt8]]
      if case .text(let separator)? = arguments[1] {
        if separator.bytes.isEmpty { throw interpreter.fail(.valueError, "empty separator") }
        parts = TextParts.split(text.bytes, by: separator.bytes, most: most)
      } else {
        parts = TextParts.words(text.bytes, most: most)
      }
      return try interpreter.list(try interpreter.strings(parts))
    },
    BuiltinFunction("splitlines", "self !keepends") { (interpreter, arguments) throws(Stop) in
      let text = try interpreter.receiver(arguments)
      return try interpreter.list(try interpreter.strings(TextParts.lines(text.bytes)))
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
    BuiltinFunction("upper", "self") { (interpreter, arguments) throws(Stop) in
      try interpreter.string(try interpreter.receiver(arguments).string.uppercased())
    },
    BuiltinFunction("lower", "self") { (interpreter, arguments) throws(Stop) in
      try interpreter.string(try interpreter.receiver(arguments).string.lowercased())
    },
    BuiltinFunction("capitalize", "self") { (interpreter, arguments) throws(Stop) in
      let string = try interpreter.receiver(arguments).string
      return try interpreter.string(string.prefix(1).uppercased() + string.dropFirst().lowercased())
    },
    BuiltinFunction("title", "self") { (interpreter, arguments) throws(Stop) in
      var result = ""
      var isInWord = false
      for character in try interpreter.receiver(arguments).string {
        result += isInWord ? character.lowercased() : character.uppercased()
        isInWord = character.isLetter
      }
      return try interpreter.string(result)
    },
    BuiltinFunction("replace", "self old new count= /") { (interpreter, arguments) throws(Stop) in
      guard case .text(let old) = arguments.required(1), case .text(let new) = arguments.required(2) else {
        throw interpreter.fail(.typeError, "replace() arguments must be str")
      }
      let text = try interpreter.receiver(arguments)
      if old.bytes.isEmpty {
        throw interpreter.refuse("str.replace('')", "replacing nothing is not supported")
      }
      let parts = TextParts.split(text.bytes, by: old.bytes, most: arguments[3]?.smallInteger ?? -1)
      let size = parts.count * new.bytes.count + text.bytes.count
      if size > interpreter.limits.memory { throw .limit(.memory) }
      try interpreter.charge(elements: size)
      return .text(try Text(Array(parts.joined(separator: new.bytes)), interpreter.meter))
    },
    BuiltinFunction("startswith", "self prefix start= end= /") { (interpreter, arguments) throws(Stop) in
      try interpreter.hasAffix(arguments, "startswith") { $0.starts(with: $1) }
    },
    BuiltinFunction("endswith", "self suffix start= end= /") { (interpreter, arguments) throws(Stop) in
      try interpreter.hasAffix(arguments, "endswith") { $0.suffix($1.count).elementsEqual($1) }
    },
    BuiltinFunction("find", "self sub !start !end /") { (interpreter, arguments) throws(Stop) in
      .int(try interpreter.find(arguments, fromEnd: false) ?? -1)
    },
    BuiltinFunction("rfind", "self sub !start !end /") { (interpreter, arguments) throws(Stop) in
      .int(try interpreter.find(arguments, fromEnd: true) ?? -1)
    },
    BuiltinFunction("index", "self sub !start !end /") { (interpreter, arguments) throws(Stop) in
      guard let index = try interpreter.find(arguments, fromEnd: false) else {
        throw interpreter.fail(.valueError, "substring not found")
      }
      return .int(index)
    },
    BuiltinFunction("count", "self sub !start !end /") { (interpreter, arguments) throws(Stop) in
      guard case .text(let part) = arguments.required(1) else {
        throw interpreter.fail(.typeError, "must be str, not \(interpreter.typeName(arguments.required(1)))")
      }
      let text = try interpreter.receiver(arguments)
      if part.bytes.isEmpty { return .int(text.count + 1) }
      return .int(TextParts.split(text.bytes, by: part.bytes, most: -1).count - 1)
    },
    BuiltinFunction("ljust", "self width fillchar= /") { (interpreter, arguments) throws(Stop) in
      try interpreter.justify(arguments) { missing in (0, missing) }
    },
    BuiltinFunction("rjust", "self width fillchar= /") { (interpreter, arguments) throws(Stop) in
      try interpreter.justify(arguments) { missing in (missing, 0) }
    },
    BuiltinFunction("center", "self width fillchar= /") { (interpreter, arguments) throws(Stop) in
      let width = arguments.required(1).smallInteger ?? 0
      return try interpreter.justify(arguments) { missing in
        let left = missing / 2 + (missing & width & 1)
        return (left, missing - left)
      }
    },
    BuiltinFunction("zfill", "self width /") { (interpreter, arguments) throws(Stop) in
      let text = try interpreter.receiver(arguments)
      let missing = (arguments.required(1).smallInteger ?? 0) - text.count
      if missing <= 0 { return .text(text) }
      if missing > interpreter.limits.memory { throw .limit(.memory) }
      let signs = text.bytes.first.map { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") ? 1 : 0 } ?? 0
      let zeros = Array(repeating: UInt8(ascii: "0"), count: missing)
      return .text(try Text(text.bytes[..<signs] + zeros + text.bytes[signs...], interpreter.meter))
    },
    BuiltinFunction("isdigit", "self") { (interpreter, arguments) throws(Stop) in
      try interpreter.isMade(arguments) {
        $0.properties.numericType == .decimal || $0.properties.numericType == .digit
      }
    },
    BuiltinFunction("isnumeric", "self") { (interpreter, arguments) throws(Stop) in
      try interpreter.isMade(arguments) { $0.properties.numericType != nil }
    },
    BuiltinFunction("isalpha", "self") { (interpreter, arguments) throws(Stop) in
      try interpreter.isMade(arguments) { TextParts.isLetter($0) }
    },
    BuiltinFunction("isalnum", "self") { (interpreter, arguments) throws(Stop) in
      try interpreter.isMade(arguments) { TextParts.isLetter($0) || $0.properties.numericType != nil }
    },
    BuiltinFunction("isspace", "self") { (interpreter, arguments) throws(Stop) in
      try interpreter.isMade(arguments) { $0.properties.isWhitespace }
    },
    BuiltinFunction("isupper", "self") { (interpreter, arguments) throws(Stop) in
      let string = try interpreter.receiver(arguments).string
      return .bool(string.contains(where: \.isUppercase) && !string.contains(where: \.isLowercase))
    },
    BuiltinFunction("islower", "self") { (interpreter, arguments) throws(Stop) in
      let string = try interpreter.receiver(arguments).string
      return .bool(string.contains(where: \.isLowercase) && !string.contains(where: \.isUppercase))
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
    BuiltinFunction("partition", "self sep /") { (interpreter, arguments) throws(Stop) in
      let text = try interpreter.receiver(arguments)
      guard case .text(let part) = arguments.required(1), !part.bytes.isEmpty else {
        throw interpreter.fail(.valueError, "empty separator")
      }
      guard let found = TextSearch.first(part.bytes, in: text.bytes, from: 0) else {
        return try interpreter.tuple(try interpreter.strings([text.bytes, [], []]))
      }
      let rest = Array(text.bytes[(found + part.bytes.count)...])
      return try interpreter.tuple(try interpreter.strings([Array(text.bytes[..<found]), part.bytes, rest]))
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
    if case .text(let characters)? = arguments[1] { set = Set(characters.string.unicodeScalars) }
    func goes(_ scalar: Unicode.Scalar) -> Bool { set?.contains(scalar) ?? scalar.properties.isWhitespace }
    let scalars = Array(text.string.unicodeScalars)
    var first = 0
    var last = scalars.count
    if left { while first < last, goes(scalars[first]) { first += 1 } }
    if right { while last > first, goes(scalars[last - 1]) { last -= 1 } }
    return .text(try slice(text, from: first, count: last - first))
  }

  /// `startswith` and `endswith`.
  func hasAffix(_ arguments: Arguments, _ name: String, _ test: ([UInt8], [UInt8]) -> Bool) throws(Stop)
    -> Value
  {
    if arguments[2] != nil || arguments[3] != nil {
      throw refuse("str.\(name)(…, start)", "the bounds of str.\(name) are not supported")
    }
    let text = try receiver(arguments)
    switch arguments.required(1) {
    case .text(let part): return .bool(test(text.bytes, part.bytes))
    case .tuple(let tuple):
      for case .text(let part) in tuple.elements where test(text.bytes, part.bytes) { return .bool(true) }
      return .bool(false)
    default:
      throw fail(
        .typeError,
        "\(name) first arg must be str or a tuple of str, not \(typeName(arguments.required(1)))")
    }
  }

  /// The character index of a part.
  func find(_ arguments: Arguments, fromEnd: Bool) throws(Stop) -> Int? {
    let text = try receiver(arguments)
    guard case .text(let part) = arguments.required(1) else {
      throw fail(.typeError, "must be str, not \(typeName(arguments.required(1)))")
    }
    try charge(text.bytes.count)
    let found =
      fromEnd
      ? TextSearch.last(part.bytes, in: text.bytes) : TextSearch.first(part.bytes, in: text.bytes, from: 0)
    guard let found else { return nil }
    return text.isASCII ? found : text.bytes[..<found].count { $0 & 0xC0 != 0x80 }
  }

  /// `ljust` and its kin; numbers inside keep their values.
  func justify(_ arguments: Arguments, _ split: (Int) -> (Int, Int)) throws(Stop) -> Value {
    let text = try receiver(arguments)
    guard let width = arguments.required(1).smallInteger else {
      throw fail(
        .typeError, "'\(typeName(arguments.required(1)))' object cannot be interpreted as an integer")
    }
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
    for _ in 0..<left { builder.append(fill) }
    builder.append(text)
    for _ in 0..<right { builder.append(fill) }
    return .text(try builder.text(meter))
  }

  /// Whether a string is not empty and all of its characters pass.
  func isMade(_ arguments: Arguments, _ test: (Unicode.Scalar) -> Bool) throws(Stop) -> Value {
    let scalars = try receiver(arguments).string.unicodeScalars
    return .bool(!scalars.isEmpty && scalars.allSatisfy(test))
  }
}

import SourceText

extension Methods {
  /// Methods of `str` that look for a part between two bounds.
  static let textSearch: [BuiltinFunction] = [
    BuiltinFunction("find", "self sub start= end= /") { (interpreter, arguments) throws(Stop) in
      .int(try interpreter.find(arguments, "find", fromEnd: false) ?? -1)
    },
    BuiltinFunction("rfind", "self sub start= end= /") { (interpreter, arguments) throws(Stop) in
      .int(try interpreter.find(arguments, "rfind", fromEnd: true) ?? -1)
    },
    BuiltinFunction("index", "self sub start= end= /") { (interpreter, arguments) throws(Stop) in
      guard let index = try interpreter.find(arguments, "index", fromEnd: false) else {
        throw interpreter.fail(.valueError, "substring not found")
      }
      return .int(index)
    },
    BuiltinFunction("rindex", "self sub start= end= /") { (interpreter, arguments) throws(Stop) in
      guard let index = try interpreter.find(arguments, "rindex", fromEnd: true) else {
        throw interpreter.fail(.valueError, "substring not found")
      }
      return .int(index)
    },
    BuiltinFunction("count", "self sub start= end= /") { (interpreter, arguments) throws(Stop) in
      let part = try interpreter.searched(arguments, "count")
      guard let window = try interpreter.window(arguments) else { return .int(0) }
      if part.bytes.isEmpty { return .int(window.characters + 1) }
      return .int(TextParts.split(window.bytes, by: part.bytes, most: -1).count - 1)
    },
    BuiltinFunction("startswith", "self prefix start= end= /") { (interpreter, arguments) throws(Stop) in
      try interpreter.hasAffix(arguments, "startswith") { $0.starts(with: $1) }
    },
    BuiltinFunction("endswith", "self suffix start= end= /") { (interpreter, arguments) throws(Stop) in
      try interpreter.hasAffix(arguments, "endswith") { $0.suffix($1.count).elementsEqual($1) }
    },
  ]
}

extension Interpreter {
  /// The part that a method looks for.
  func searched(_ arguments: Arguments, _ name: String) throws(Stop) -> Text {
    guard case .text(let part) = arguments.required(1) else {
      throw fail(.typeError, "must be str, not \(typeName(arguments.required(1)))")
    }
    return part
  }

  /// What stands between the bounds, and how many characters stand before it; `nil` if the bounds cross.
  func window(_ arguments: Arguments) throws(Stop) -> (bytes: [UInt8], before: Int, characters: Int)? {
    let text = try receiver(arguments)
    if arguments[2] == nil, arguments[3] == nil { return (text.bytes, 0, text.count) }
    let count = text.count
    func bound(_ value: Value?, _ otherwise: Int) throws(Stop) -> Int {
      guard let value, !value.isIdentical(to: .none) else { return otherwise }
      if case .big(let integer) = value { return integer < 0 ? 0 : count + 1 }
      guard let index = value.smallInteger else {
        throw fail(.typeError, "slice indices must be integers or None or have an __index__ method")
      }
      return index < 0 ? max(0, index < -count ? 0 : index + count) : min(index, count + 1)
    }
    let start = try bound(arguments[2], 0)
    let end = min(try bound(arguments[3], count), count)
    guard start <= end else { return nil }
    if text.isASCII { return (Array(text.bytes[start..<end]), start, end - start) }
    let offsets = text.offsets
    return (Array(text.bytes[offsets[start]..<offsets[end]]), start, end - start)
  }

  /// The character index of a part.
  func find(_ arguments: Arguments, _ name: String, fromEnd: Bool) throws(Stop) -> Int? {
    let part = try searched(arguments, name)
    guard let window = try window(arguments) else { return nil }
    try charge(elements: window.bytes.count)
    let found =
      fromEnd
      ? TextSearch.last(part.bytes, in: window.bytes)
      : TextSearch.first(part.bytes, in: window.bytes, from: 0)
    guard let found else { return nil }
    return window.before + window.bytes[..<found].count { $0 & 0xC0 != 0x80 }
  }

  /// `startswith` and `endswith`.
  func hasAffix(_ arguments: Arguments, _ name: String, _ test: ([UInt8], [UInt8]) -> Bool) throws(Stop)
    -> Value
  {
    let window = try window(arguments)
    switch arguments.required(1) {
    case .text(let part): return .bool(window.map { test($0.bytes, part.bytes) } ?? false)
    case .tuple(let tuple):
      for element in tuple.elements {
        guard case .text(let part) = element else {
          throw fail(.typeError, "tuple for \(name) must only contain str, not \(typeName(element))")
        }
        if let window, test(window.bytes, part.bytes) { return .bool(true) }
      }
      return .bool(false)
    default:
      throw fail(
        .typeError,
        "\(name) first arg must be str or a tuple of str, not \(typeName(arguments.required(1)))")
    }
  }
}

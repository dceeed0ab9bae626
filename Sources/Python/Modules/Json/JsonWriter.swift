/// Writes values as JSON (RFC 8259) with the layout of Python's `json`.
struct JsonWriter {
  /// The text of one step of indentation; `nil` for everything on one line.
  var indent: [UInt8]?
  var itemSeparator = Array(", ".utf8)
  var keySeparator = Array(": ".utf8)
  var sortsKeys = false
  var escapesNonASCII = true
  var allowsNaN = true
  var skipsKeys = false
  /// What makes something that can be written of an object that cannot.
  var fallback: Value?

  private func newline(_ level: Int, _ builder: inout TextBuilder) {
    guard let indent else { return }
    builder.append("\n")
    for _ in 0..<level { builder.append(indent) }
  }

  /// Writes a value.
  func write(_ value: Value, _ level: Int, into builder: inout TextBuilder, _ interpreter: Interpreter)
    throws(Stop)
  {
    try interpreter.charge()
    if interpreter.stack.isLow { throw .limit(.recursion) }
    if builder.bytes.count > interpreter.limits.memory { throw .limit(.memory) }
    switch value {
    case .none: builder.append("null")
    case .bool(let flag): builder.append(flag ? "true" : "false")
    case .int, .big: try interpreter.write(value, into: &builder, isRepr: true)
    case .float(let real), .npFloat(let real): try write(real, into: &builder, interpreter)
    case .text(let text): write(text.bytes, into: &builder)
    case .list(let list): try write(list.elements, list, level, into: &builder, interpreter)
    case .tuple(let tuple): try write(tuple.elements, tuple, level, into: &builder, interpreter)
    case .dict(let dict): try write(dict, level, into: &builder, interpreter)
    case .instance(let object) where object.isJson:
      if let builtin = object.builtin { try write(builtin, level, into: &builder, interpreter) }
    default:
      guard let fallback else {
        let name = interpreter.typeName(value).split(separator: ".").last.map(String.init) ?? ""
        throw interpreter.fail(.typeError, "Object of type \(name) is not JSON serializable")
      }
      try interpreter.descend()
      defer { interpreter.ascend() }
      try write(try interpreter.call(fallback, [value]), level, into: &builder, interpreter)
    }
  }

  private func enter(_ owner: AnyObject, _ interpreter: Interpreter) throws(Stop) {
    if interpreter.beingWritten.contains(where: { $0 === owner }) {
      throw interpreter.fail(.valueError, "Circular reference detected")
    }
    try interpreter.descend()
    interpreter.beingWritten.append(owner)
  }

  private func leave(_ interpreter: Interpreter) {
    interpreter.beingWritten.removeLast()
    interpreter.ascend()
  }

  private func write(
    _ values: [Value], _ owner: AnyObject, _ level: Int, into builder: inout TextBuilder,
    _ interpreter: Interpreter
  ) throws(Stop) {
    if values.isEmpty {
      builder.append("[]")
      return
    }
    try enter(owner, interpreter)
    defer { leave(interpreter) }
    builder.append("[")
    for (index, value) in values.enumerated() {
      if index > 0 { builder.append(itemSeparator) }
      newline(level + 1, &builder)
      try write(value, level + 1, into: &builder, interpreter)
    }
    newline(level, &builder)
    builder.append("]")
  }

  private func write(
    _ dict: DictObject, _ level: Int, into builder: inout TextBuilder, _ interpreter: Interpreter
  ) throws(Stop) {
    if dict.count == 0 {
      builder.append("{}")
      return
    }
    try enter(dict, interpreter)
    defer { leave(interpreter) }
    var entries = dict.entries
    if sortsKeys {
      var pairs: [Value] = []
      for (index, entry) in entries.enumerated() {
        pairs.append(try interpreter.tuple([entry.key, .int(index)]))
      }
      let sorted = try interpreter.sorted(pairs, key: nil, reverse: nil)
      entries = sorted.compactMap { pair in
        guard case .tuple(let pair) = pair, let index = pair.elements[1].smallInteger else { return nil }
        return dict.entries[index]
      }
    }
    builder.append("{")
    var isFirst = true
    for (key, value) in entries {
      guard let text = try keyText(key, interpreter) else { continue }
      if !isFirst { builder.append(itemSeparator) }
      isFirst = false
      newline(level + 1, &builder)
      write(text, into: &builder)
      builder.append(keySeparator)
      try write(value, level + 1, into: &builder, interpreter)
    }
    newline(level, &builder)
    builder.append("}")
  }

  private func keyText(_ key: Value, _ interpreter: Interpreter) throws(Stop) -> [UInt8]? {
    switch key.plain {
    case .text(let text): return text.bytes
    case .none: return Array("null".utf8)
    case .bool(let flag): return Array((flag ? "true" : "false").utf8)
    case .int, .big: return try interpreter.repr(key.plain).bytes
    case .float(let real), .npFloat(let real):
      var builder = TextBuilder()
      try write(real, into: &builder, interpreter)
      return builder.bytes
    default:
      if skipsKeys { return nil }
      let name = interpreter.typeName(key).split(separator: ".").last.map(String.init) ?? ""
      throw interpreter.fail(
        .typeError, "keys must be str, int, float, bool or None, not \(name)")
    }
  }

  private func write(_ real: Double, into builder: inout TextBuilder, _ interpreter: Interpreter) throws(Stop)
  {
    guard !real.isFinite else { return builder.append(number: FloatText.repr(real), for: .real(real)) }
    let text = real.isNaN ? "NaN" : real > 0 ? "Infinity" : "-Infinity"
    guard allowsNaN else {
      throw interpreter.fail(
        .valueError, "Out of range float values are not JSON compliant: \(FloatText.repr(real))")
    }
    builder.append(text)
  }

  private func write(_ bytes: [UInt8], into builder: inout TextBuilder) {
    let hexadecimal = Array("0123456789abcdef".utf8)
    func escape(_ unit: UInt16) {
      builder.append("\\u")
      for shift in [12, 8, 4, 0] {
        builder.append(CollectionOfOne(hexadecimal[Int(unit >> UInt16(shift) & 15)]))
      }
    }
    builder.append("\"")
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\"": builder.append("\\\"")
      case "\\": builder.append("\\\\")
      case "\n": builder.append("\\n")
      case "\r": builder.append("\\r")
      case "\t": builder.append("\\t")
      case "\u{08}": builder.append("\\b")
      case "\u{0C}": builder.append("\\f")
      default:
        if scalar.value < 0x20 || (escapesNonASCII && scalar.value > 0x7E) {
          for unit in String(Character(scalar)).utf16 { escape(unit) }
        } else {
          builder.append(String(Character(scalar)))
        }
      }
    }
    builder.append("\"")
  }
}

extension InstanceObject {
  /// Whether it is written as the builtin value that it holds.
  fileprivate var isJson: Bool {
    switch builtin {
    case .int, .big, .float, .text, .list, .tuple, .dict: true
    default: false
    }
  }
}

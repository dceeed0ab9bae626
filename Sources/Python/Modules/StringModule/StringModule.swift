extension Modules {
  private static let lowercase = "abcdefghijklmnopqrstuvwxyz"
  private static let uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
  private static let punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"

  /// `string`
  static let stringModule = ModuleDefinition(
    "string",
    [
      BuiltinFunction("capwords", "s sep=") { (interpreter, arguments) throws(Stop) in
        guard case .text(let text) = arguments.required(0) else {
          throw interpreter.fail(
            .attributeError,
            "'\(interpreter.typeName(arguments.required(0)))' object has no attribute 'split'")
        }
        var separator = Array(" ".utf8)
        let parts: [[UInt8]]
        if case .text(let given)? = arguments[1] {
          if given.bytes.isEmpty { throw interpreter.fail(.valueError, "empty separator") }
          separator = given.bytes
          parts = TextParts.split(text.bytes, by: separator, most: -1)
        } else {
          parts = TextParts.words(text.bytes, most: -1)
        }
        try interpreter.charge(elements: text.bytes.count)
        let words = parts.map { part in
          let word = String(decoding: part, as: UTF8.self)
          return word.prefix(1).uppercased() + word.dropFirst().lowercased()
        }
        return try interpreter.string(words.joined(separator: String(decoding: separator, as: UTF8.self)))
      }
    ], classes: [StringTemplate.native],
    values: [
      "ascii_lowercase": .text(lowercase), "ascii_uppercase": .text(uppercase),
      "ascii_letters": .text(lowercase + uppercase), "digits": .text("0123456789"),
      "hexdigits": .text("0123456789abcdefABCDEF"), "octdigits": .text("01234567"),
      "punctuation": .text(punctuation), "whitespace": .text(" \t\n\r\u{0B}\u{0C}"),
      "printable": .text(
        "0123456789" + lowercase + uppercase + punctuation + " \t\n\r\u{0B}\u{0C}"),
    ])
}

/// What a `string.Template` holds.
final class TemplateText {
  let text: Text

  /// A template.
  init(_ text: Text) { self.text = text }
}

/// `string.Template`: `$name` and `${name}` stand for values.
enum StringTemplate {
  /// The class.
  static let native = NativeClass(
    module: "string", name: "Template",
    methods: [
      BuiltinFunction("__new__", "cls template") { (interpreter, arguments) throws(Stop) in
        guard case .type(let type) = arguments.required(0) else { return .none }
        guard case .text(let text) = arguments.required(1) else {
          throw interpreter.refuse("string.Template", "templates are strings")
        }
        return .instance(try InstanceObject(type: type, payload: TemplateText(text), interpreter.meter))
      },
      BuiltinFunction("substitute", "self mapping= / **values") { (interpreter, arguments) throws(Stop) in
        .text(try interpreter.substitute(arguments, isSafe: false))
      },
      BuiltinFunction("safe_substitute", "self mapping= / **values") {
        (interpreter, arguments) throws(Stop) in
        .text(try interpreter.substitute(arguments, isSafe: true))
      },
    ],
    properties: [
      BuiltinFunction("template", "self") { (_, arguments) throws(Stop) in
        arguments.required(0).payload(TemplateText.self).map { .text($0.text) } ?? .none
      }
    ])
}

extension Interpreter {
  /// `Template.substitute`
  fileprivate func substitute(_ arguments: Arguments, isSafe: Bool) throws(Stop) -> Text {
    guard let template = arguments.required(0).payload(TemplateText.self) else {
      throw fail(.typeError, "Template expected")
    }
    let values = try DictObject(meter)
    try update(values, arguments[1], arguments.keywords)
    let bytes = template.text.bytes
    try charge(elements: bytes.count)
    var builder = TextBuilder()
    var index = 0
    func isStart(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: "_") || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
    }
    func name(at start: Int) -> Int {
      guard start < bytes.count, isStart(bytes[start]) else { return start }
      var end = start
      while end < bytes.count, isStart(bytes[end]) || (bytes[end] >= 48 && bytes[end] <= 57) { end += 1 }
      return end
    }
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "$") else {
        builder.append(CollectionOfOne(bytes[index]))
        index += 1
        continue
      }
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      if next == UInt8(ascii: "$") {
        builder.append("$")
        index += 2
        continue
      }
      let isBraced = next == UInt8(ascii: "{")
      let start = index + (isBraced ? 2 : 1)
      let end = name(at: start)
      let isClosed = !isBraced || (end < bytes.count && bytes[end] == UInt8(ascii: "}"))
      guard end > start, isClosed else {
        if isSafe {
          builder.append("$")
          index += 1
          continue
        }
        let before = bytes[..<index]
        let line = before.count { $0 == UInt8(ascii: "\n") } + 1
        let column = index - (before.lastIndex(of: UInt8(ascii: "\n")) ?? -1)
        throw fail(.valueError, "Invalid placeholder in string: line \(line), col \(column)")
      }
      let after = end + (isBraced ? 1 : 0)
      let key = try Text(Array(bytes[start..<end]), meter)
      if let value = values.value(try hashKey(.text(key))) {
        builder.append(try str(value))
      } else if isSafe {
        builder.append(bytes[index..<after])
      } else {
        throw try keyError(.text(key))
      }
      if builder.bytes.count > limits.memory { throw .limit(.memory) }
      index = after
    }
    return try builder.text(meter)
  }
}

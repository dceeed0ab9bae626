import SourceText

extension Modules {
  /// `textwrap`
  static let textwrap = ModuleDefinition(
    "textwrap",
    [
      BuiltinFunction("dedent", "text") { (interpreter, arguments) throws(Stop) in
        guard case .text(let text) = arguments.required(0) else {
          throw interpreter.fail(.typeError, "expected string or bytes-like object")
        }
        try interpreter.charge(elements: text.bytes.count)
        return try interpreter.string(dedent(text.string))
      },
      BuiltinFunction("indent", "text prefix !predicate") { (interpreter, arguments) throws(Stop) in
        guard case .text(let text) = arguments.required(0), case .text(let prefix) = arguments.required(1)
        else {
          throw interpreter.fail(.typeError, "expected string")
        }
        let lines = text.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        if (prefix.bytes.count + 1) * lines.count > interpreter.limits.memory { throw .limit(.memory) }
        try interpreter.charge(elements: text.bytes.count + prefix.bytes.count * lines.count)
        var result: [UInt8] = []
        for (index, line) in lines.enumerated() {
          if index > 0 { result.append(UInt8(ascii: "\n")) }
          if !line.allSatisfy({ ASCII.whitespace.contains($0) }) { result += prefix.bytes }
          result += line
        }
        return .text(try Text(result, interpreter.meter))
      },
    ])

  /// The lines without the blanks that all of them start with; lines of blanks alone become empty.
  private static func dedent(_ text: String) -> String {
    func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
      Array($0)
    }
    var margin: [UInt8]?
    for index in lines.indices {
      if lines[index].allSatisfy(isBlank) {
        lines[index] = []
        continue
      }
      let blanks = Array(lines[index].prefix(while: isBlank))
      guard let known = margin else {
        margin = blanks
        continue
      }
      margin = zip(known, blanks).prefix { $0 == $1 }.map(\.0)
    }
    let count = margin?.count ?? 0
    return lines.map { String(decoding: $0.dropFirst(count), as: UTF8.self) }.joined(separator: "\n")
  }
}

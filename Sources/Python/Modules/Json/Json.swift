extension Modules {
  /// `json`
  static let json = ModuleDefinition(
    "json",
    [
      BuiltinFunction(
        "dumps",
        "obj * skipkeys= ensure_ascii= check_circular= allow_nan= !cls indent= separators= default= sort_keys="
      ) { (interpreter, arguments) throws(Stop) in
        var writer = JsonWriter()
        func flag(_ index: Int, _ fallback: Bool) throws(Stop) -> Bool {
          try arguments[index].map { (flag) throws(Stop) in try interpreter.truth(flag) } ?? fallback
        }
        writer.skipsKeys = try flag(1, false)
        writer.escapesNonASCII = try flag(2, true)
        writer.allowsNaN = try flag(4, true)
        writer.sortsKeys = try flag(8, false)
        writer.fallback = arguments[7].flatMap { $0.isIdentical(to: .none) ? nil : $0 }
        switch arguments[5] {
        case nil, .some(.none): break
        case .some(.text(let text)): writer.indent = text.bytes
        case .some(let value):
          let count = Int(clamping: try interpreter.integerArgument(value))
          if count > interpreter.limits.memory { throw .limit(.memory) }
          writer.indent = Array(repeating: UInt8(ascii: " "), count: max(0, count))
        }
        if writer.indent != nil { writer.itemSeparator = Array(",".utf8) }
        if let given = arguments[6], !given.isIdentical(to: .none) {
          let parts = try interpreter.collect(given)
          guard parts.count == 2, case .text(let item) = parts[0], case .text(let key) = parts[1] else {
            throw interpreter.refuse("json.dumps(separators=)", "separators are a pair of strings")
          }
          writer.itemSeparator = item.bytes
          writer.keySeparator = key.bytes
        }
        var builder = TextBuilder()
        try writer.write(arguments.required(0), 0, into: &builder, interpreter)
        return .text(try builder.text(interpreter.meter))
      },
      BuiltinFunction(
        "loads", "s * !cls !object_hook !parse_float !parse_int !parse_constant !object_pairs_hook"
      ) { (interpreter, arguments) throws(Stop) in
        guard case .text(let text) = arguments.required(0) else {
          throw interpreter.fail(
            .typeError,
            "the JSON object must be str, bytes or bytearray, not \(interpreter.typeName(arguments.required(0)))"
          )
        }
        try interpreter.charge(elements: text.bytes.count)
        var reader = JsonReader(text.bytes, interpreter)
        return try reader.read()
      },
    ], classes: [NativeClass(module: "json", name: "JSONDecodeError", bases: ["ValueError"])])
}

extension BytesClass {
  /// Methods that look for a part.
  static let search: [BuiltinFunction] = [
    BuiltinFunction("find", "self sub start= end= /") { (interpreter, arguments) throws(Stop) in
      .int(try interpreter.place(arguments, fromEnd: false) ?? -1)
    },
    BuiltinFunction("rfind", "self sub start= end= /") { (interpreter, arguments) throws(Stop) in
      .int(try interpreter.place(arguments, fromEnd: true) ?? -1)
    },
    BuiltinFunction("index", "self sub start= end= /") { (interpreter, arguments) throws(Stop) in
      guard let place = try interpreter.place(arguments, fromEnd: false) else {
        throw interpreter.fail(.valueError, "subsection not found")
      }
      return .int(place)
    },
    BuiltinFunction("rindex", "self sub start= end= /") { (interpreter, arguments) throws(Stop) in
      guard let place = try interpreter.place(arguments, fromEnd: true) else {
        throw interpreter.fail(.valueError, "subsection not found")
      }
      return .int(place)
    },
    BuiltinFunction("count", "self sub start= end= /") { (interpreter, arguments) throws(Stop) in
      let part = try interpreter.soughtBytes(arguments.required(1))
      guard let (window, _) = try interpreter.bytesWindow(arguments) else { return .int(0) }
      if part.isEmpty { return .int(window.count + 1) }
      return .int(TextParts.split(window, by: part, most: -1).count - 1)
    },
    affix("startswith") { $0.starts(with: $1) },
    affix("endswith") { $0.suffix($1.count).elementsEqual($1) },
  ]

  private static func affix(_ name: String, _ holds: @escaping @Sendable ([UInt8], [UInt8]) -> Bool)
    -> BuiltinFunction
  {
    BuiltinFunction(name, "self prefix start= end= /") { (interpreter, arguments) throws(Stop) in
      let sought = arguments.required(1)
      var choices: [[UInt8]] = []
      if case .tuple(let tuple) = sought.plain {
        for choice in tuple.elements { choices.append(try interpreter.octets(choice)) }
      } else if let object = sought.payload(BytesObject.self) {
        choices = [object.bytes]
      } else {
        throw interpreter.fail(
          .typeError,
          "\(name) first arg must be bytes or a tuple of bytes, not \(interpreter.typeName(sought))")
      }
      guard let (window, _) = try interpreter.bytesWindow(arguments) else { return .bool(false) }
      return .bool(choices.contains { holds(window, $0) })
    }
  }

  /// Methods that cut or put together.
  static let parts: [BuiltinFunction] = [
    BuiltinFunction("join", "self iterable /") { (interpreter, arguments) throws(Stop) in
      let separator = try interpreter.octets(arguments)
      guard interpreter.isIterable(arguments.required(1)) else {
        throw interpreter.fail(.typeError, "can only join an iterable")
      }
      var result: [UInt8] = []
      for (index, value) in try interpreter.collect(arguments.required(1)).enumerated() {
        guard let object = value.payload(BytesObject.self) else {
          throw interpreter.fail(
            .typeError,
            "sequence item \(index): expected a bytes-like object, \(interpreter.typeName(value)) found")
        }
        try interpreter.charge(elements: object.bytes.count + separator.count)
        if result.count > interpreter.limits.memory { throw .limit(.memory) }
        if index > 0 { result += separator }
        result += object.bytes
      }
      return try interpreter.bytes(result)
    },
    BuiltinFunction("split", "self sep= maxsplit=") { (interpreter, arguments) throws(Stop) in
      try interpreter.splitBytes(arguments, fromEnd: false)
    },
    BuiltinFunction("rsplit", "self sep= maxsplit=") { (interpreter, arguments) throws(Stop) in
      try interpreter.splitBytes(arguments, fromEnd: true)
    },
    BuiltinFunction("partition", "self sep /") { (interpreter, arguments) throws(Stop) in
      try interpreter.partitionBytes(arguments, fromEnd: false)
    },
    BuiltinFunction("rpartition", "self sep /") { (interpreter, arguments) throws(Stop) in
      try interpreter.partitionBytes(arguments, fromEnd: true)
    },
    BuiltinFunction("replace", "self old new count= /") { (interpreter, arguments) throws(Stop) in
      let bytes = try interpreter.octets(arguments)
      let old = try interpreter.octets(arguments.required(1))
      let new = try interpreter.octets(arguments.required(2))
      let most = try interpreter.cuts(arguments[3])
      let parts: [[UInt8]]
      if old.isEmpty {
        // An empty part stands before every byte and at the end.
        let cuts = most < 0 ? bytes.count + 1 : min(most, bytes.count + 1)
        parts =
          cuts == 0
          ? [bytes]
          : [[]] + bytes.prefix(cuts - 1).map { [$0] } + [Array(bytes.dropFirst(cuts - 1))]
      } else {
        parts = TextParts.split(bytes, by: old, most: most)
      }
      if new.count > 0, parts.count > interpreter.limits.memory / new.count { throw .limit(.memory) }
      try interpreter.charge(elements: parts.count * new.count + bytes.count)
      return try interpreter.bytes(Array(parts.joined(separator: new)))
    },
    strip("strip", left: true, right: true), strip("lstrip", left: true, right: false),
    strip("rstrip", left: false, right: true),
    BuiltinFunction("removeprefix", "self prefix /") { (interpreter, arguments) throws(Stop) in
      let (bytes, part) = (try interpreter.octets(arguments), try interpreter.octets(arguments.required(1)))
      return try interpreter.bytes(bytes.starts(with: part) ? Array(bytes.dropFirst(part.count)) : bytes)
    },
    BuiltinFunction("removesuffix", "self suffix /") { (interpreter, arguments) throws(Stop) in
      let (bytes, part) = (try interpreter.octets(arguments), try interpreter.octets(arguments.required(1)))
      let ends = bytes.suffix(part.count).elementsEqual(part)
      return try interpreter.bytes(ends ? Array(bytes.dropLast(part.count)) : bytes)
    },
    BuiltinFunction("decode", "self encoding= errors=") { (interpreter, arguments) throws(Stop) in
      .text(try interpreter.decoded(try interpreter.octets(arguments), arguments[1], arguments[2]))
    },
    BuiltinFunction("hex", "self sep= bytes_per_sep=") { (interpreter, arguments) throws(Stop) in
      try interpreter.hexadecimal(arguments)
    },
  ]

  private static func strip(_ name: String, left: Bool, right: Bool) -> BuiltinFunction {
    BuiltinFunction(name, "self bytes= /") { (interpreter, arguments) throws(Stop) in
      var bytes = try interpreter.octets(arguments)[...]
      var gone: Set<UInt8> = [9, 10, 11, 12, 13, 32]
      if let given = arguments[1], !given.isIdentical(to: .none) { gone = Set(try interpreter.octets(given)) }
      if left { bytes = bytes.drop { gone.contains($0) } }
      if right { while let last = bytes.last, gone.contains(last) { bytes.removeLast() } }
      return try interpreter.bytes(Array(bytes))
    }
  }

  /// Methods that see ASCII letters in the bytes.
  static let letters: [BuiltinFunction] = [
    mapped("upper") { bytes in bytes.map(upper) }, mapped("lower") { bytes in bytes.map(lower) },
    mapped("swapcase") { bytes in bytes.map { isUpper($0) ? lower($0) : upper($0) } },
    mapped("capitalize") { bytes in bytes.prefix(1).map(upper) + bytes.dropFirst().map(lower) },
    mapped("title") { bytes in
      var isInside = false
      return bytes.map { byte in
        defer { isInside = isLetter(byte) }
        return isInside ? lower(byte) : upper(byte)
      }
    },
    asked("isalpha") { !$0.isEmpty && $0.allSatisfy(isLetter) },
    asked("isdigit") { !$0.isEmpty && $0.allSatisfy(isDigit) },
    asked("isalnum") { !$0.isEmpty && $0.allSatisfy { isLetter($0) || isDigit($0) } },
    asked("isspace") { !$0.isEmpty && $0.allSatisfy { $0 == 32 || (9...13).contains($0) } },
    asked("isascii") { $0.allSatisfy { $0 < 128 } },
    asked("isupper") { $0.contains(where: isUpper) && !$0.contains { isLetter($0) && !isUpper($0) } },
    asked("islower") { bytes in
      bytes.contains { isLetter($0) && !isUpper($0) } && !bytes.contains(where: isUpper)
    },
  ]

  private static func isUpper(_ byte: UInt8) -> Bool { (65...90).contains(byte) }
  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { isUpper(byte) || (97...122).contains(byte) }
  private static func upper(_ byte: UInt8) -> UInt8 { (97...122).contains(byte) ? byte - 32 : byte }
  private static func lower(_ byte: UInt8) -> UInt8 { isUpper(byte) ? byte + 32 : byte }

  private static func mapped(_ name: String, _ change: @escaping @Sendable ([UInt8]) -> [UInt8])
    -> BuiltinFunction
  {
    BuiltinFunction(name, "self /") { (interpreter, arguments) throws(Stop) in
      try interpreter.bytes(change(try interpreter.octets(arguments)))
    }
  }

  private static func asked(_ name: String, _ holds: @escaping @Sendable ([UInt8]) -> Bool)
    -> BuiltinFunction
  {
    BuiltinFunction(name, "self /") { (interpreter, arguments) throws(Stop) in
      .bool(holds(try interpreter.octets(arguments)))
    }
  }
}

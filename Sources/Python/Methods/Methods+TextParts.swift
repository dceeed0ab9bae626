import SourceText

extension Methods {
  /// Methods of `str` that cut it or put other text into it.
  static let textParts: [BuiltinFunction] = [
    BuiltinFunction("split", "self sep= maxsplit=") { (interpreter, arguments) throws(Stop) in
      try interpreter.split(arguments, fromEnd: false)
    },
    BuiltinFunction("rsplit", "self sep= maxsplit=") { (interpreter, arguments) throws(Stop) in
      try interpreter.split(arguments, fromEnd: true)
    },
    BuiltinFunction("splitlines", "self keepends=") { (interpreter, arguments) throws(Stop) in
      let text = try interpreter.receiver(arguments)
      let keepsEnds = try interpreter.truth(arguments[1] ?? .bool(false))
      return try interpreter.list(try interpreter.strings(TextParts.lines(text, keepsEnds: keepsEnds)))
    },
    BuiltinFunction("partition", "self sep /") { (interpreter, arguments) throws(Stop) in
      try interpreter.partition(arguments, fromEnd: false)
    },
    BuiltinFunction("rpartition", "self sep /") { (interpreter, arguments) throws(Stop) in
      try interpreter.partition(arguments, fromEnd: true)
    },
    BuiltinFunction("expandtabs", "self tabsize=") { (interpreter, arguments) throws(Stop) in
      let text = try interpreter.receiver(arguments)
      guard let size = (arguments[1] ?? .int(8)).smallInteger else {
        throw interpreter.fail(
          .typeError,
          "'\(interpreter.typeName(arguments.required(1)))' object cannot be interpreted as an integer")
      }
      let tabs = text.bytes.count { $0 == ASCII.tab }
      if size > 0, tabs > 0, size > interpreter.limits.memory / tabs { throw .limit(.memory) }
      try interpreter.charge(elements: max(size, 0) * tabs)
      return .text(try Text(TextParts.expanded(text.bytes, size), interpreter.meter))
    },
    BuiltinFunction("replace", "self old new count= /") { (interpreter, arguments) throws(Stop) in
      let names = ["", "replace() argument 1", "replace() argument 2"]
      for index in 1...2 {
        if case .text = arguments.required(index) { continue }
        throw interpreter.fail(
          .typeError, "\(names[index]) must be str, not \(interpreter.typeName(arguments.required(index)))")
      }
      guard case .text(let old) = arguments.required(1), case .text(let new) = arguments.required(2) else {
        return .none
      }
      let text = try interpreter.receiver(arguments)
      let most = arguments[3]?.smallInteger ?? -1
      let parts =
        old.bytes.isEmpty
        ? TextParts.characters(text, most: most) : TextParts.split(text.bytes, by: old.bytes, most: most)
      if parts.count > 1, new.bytes.count > interpreter.limits.memory / parts.count { throw .limit(.memory) }
      let size = parts.count * new.bytes.count + text.bytes.count
      if size > interpreter.limits.memory { throw .limit(.memory) }
      try interpreter.charge(elements: size)
      return .text(try Text(Array(parts.joined(separator: new.bytes)), interpreter.meter))
    },
    BuiltinFunction("encode", "self encoding= errors=") { (interpreter, arguments) throws(Stop) in
      try interpreter.bytes(
        try interpreter.encoded(try interpreter.receiver(arguments), arguments[1], arguments[2]))
    },
    BuiltinFunction("translate", "self table /") { (interpreter, arguments) throws(Stop) in
      try interpreter.translate(try interpreter.receiver(arguments), arguments.required(1))
    },
  ]
}

extension Interpreter {
  /// `split` and `rsplit`.
  func split(_ arguments: Arguments, fromEnd: Bool) throws(Stop) -> Value {
    let text = try receiver(arguments)
    var most = -1
    if let count = arguments[2] {
      guard let number = count.smallInteger else {
        throw fail(.typeError, "'\(typeName(count))' object cannot be interpreted as an integer")
      }
      most = number
    }
    var parts: [[UInt8]]
    switch arguments[1] {
    case .text(let separator)?:
      if separator.bytes.isEmpty { throw fail(.valueError, "empty separator") }
      if fromEnd, most >= 0 {
        parts = TextParts.split(text.bytes.reversed(), by: separator.bytes.reversed(), most: most)
        parts = parts.reversed().map { $0.reversed() }
      } else if fromEnd {
        // Where separators overlap it matters from which side they are looked for.
        parts = TextParts.split(text.bytes.reversed(), by: separator.bytes.reversed(), most: -1)
        parts = parts.reversed().map { $0.reversed() }
      } else {
        parts = TextParts.split(text.bytes, by: separator.bytes, most: most)
      }
    case nil, .some(.none): parts = TextParts.words(text, most: most, fromEnd: fromEnd)
    case .some(let other): throw fail(.typeError, "must be str or None, not \(typeName(other))")
    }
    return try list(try strings(parts))
  }

  /// `partition` and `rpartition`.
  func partition(_ arguments: Arguments, fromEnd: Bool) throws(Stop) -> Value {
    let text = try receiver(arguments)
    guard case .text(let part) = arguments.required(1) else {
      throw fail(.typeError, "must be str, not \(typeName(arguments.required(1)))")
    }
    if part.bytes.isEmpty { throw fail(.valueError, "empty separator") }
    let found =
      fromEnd
      ? TextSearch.last(part.bytes, in: text.bytes) : TextSearch.first(part.bytes, in: text.bytes, from: 0)
    guard let found else {
      return try tuple(try strings(fromEnd ? [[], [], text.bytes] : [text.bytes, [], []]))
    }
    let rest = Array(text.bytes[(found + part.bytes.count)...])
    return try tuple(try strings([Array(text.bytes[..<found]), part.bytes, rest]))
  }

  /// `str.maketrans(…)`.
  func makeTranslation(_ arguments: Arguments) throws(Stop) -> Value {
    let table = try DictObject(meter)
    func put(_ code: Unicode.Scalar, _ value: Value) throws(Stop) {
      let key = Value.int(Int(code.value))
      try table.set(try hashKey(key), key, value)
    }
    guard let second = arguments[1] else {
      guard case .dict(let source) = arguments.required(0) else {
        throw fail(.typeError, "if you give only one argument to maketrans it must be a dict")
      }
      for (key, value) in source.entries {
        if case .text(let text) = key {
          let scalars = Array(text.string.unicodeScalars)
          guard scalars.count == 1 else {
            throw fail(.valueError, "string keys in translate table must be of length 1")
          }
          try put(scalars[0], value)
        } else if key.integer != nil {
          try table.set(try hashKey(key), key, value)
        } else {
          throw fail(.typeError, "keys in translate table must be strings or integers")
        }
      }
      return .dict(table)
    }
    guard case .text(let from) = arguments.required(0) else {
      throw fail(.typeError, "first maketrans argument must be a string if there is a second argument")
    }
    guard case .text(let to) = second else {
      throw fail(.typeError, "maketrans() argument 2 must be str, not \(typeName(second))")
    }
    let (sources, targets) = (Array(from.string.unicodeScalars), Array(to.string.unicodeScalars))
    guard sources.count == targets.count else {
      throw fail(.valueError, "the first two maketrans arguments must have equal length")
    }
    try charge(elements: sources.count)
    for (source, target) in zip(sources, targets) { try put(source, .int(Int(target.value))) }
    if let third = arguments[2] {
      guard case .text(let removed) = third else {
        throw fail(.typeError, "maketrans() argument 3 must be str, not \(typeName(third))")
      }
      for scalar in removed.string.unicodeScalars { try put(scalar, .none) }
    }
    return .dict(table)
  }

  /// `text.translate(table)`.
  func translate(_ text: Text, _ table: Value) throws(Stop) -> Value {
    guard case .dict(let dict) = table else {
      throw refuse("str.translate", "a table that is no dictionary is not supported")
    }
    var builder = TextBuilder()
    for scalar in text.string.unicodeScalars {
      try charge()
      guard let found = dict.value(.int(Int(scalar.value))) else {
        builder.append(String(Character(scalar)))
        continue
      }
      switch found {
      case .none: continue
      case .text(let replacement): builder.append(replacement.bytes)
      default:
        guard let code = found.integer else {
          throw fail(.typeError, "character mapping must return integer, None or str")
        }
        guard code >= 0, code < 0x110000 else {
          throw fail(.valueError, "character mapping must be in range(0x110000)")
        }
        guard let target = Unicode.Scalar(UInt32(code)) else {
          throw refuse("lone surrogate", "strings with lone surrogates are not supported")
        }
        builder.append(String(Character(target)))
      }
      if builder.bytes.count > limits.memory { throw .limit(.memory) }
    }
    return .text(try builder.text(meter))
  }
}

import BigInt
import SourceText

extension Builtins {
  /// What `int`, `float` and the like do when they are called.
  static let scalarTypes: [BuiltinFunction] =
    [
      BuiltinFunction("int", "x= / base=") { (interpreter, arguments) throws(Stop) in
        try interpreter.makeInteger(arguments[0], base: arguments[1])
      },
      BuiltinFunction("float", "x= /") { (interpreter, arguments) throws(Stop) in
        .float(try interpreter.makeFloat(arguments[0] ?? .int(0)))
      },
      BuiltinFunction("bool", "x= /") { (interpreter, arguments) throws(Stop) in
        .bool(try interpreter.truth(arguments[0] ?? .none))
      },
      BuiltinFunction("str", "object= encoding= errors=") { (interpreter, arguments) throws(Stop) in
        if arguments[1] != nil || arguments[2] != nil { return try interpreter.decodedText(arguments) }
        guard let value = arguments[0] else { return try interpreter.string("") }
        return .text(try interpreter.str(value))
      },
      BuiltinFunction("type", "object name= dict= / **options") { (interpreter, arguments) throws(Stop) in
        if let bases = arguments[1], let names = arguments[2] {
          return try interpreter.makeClass(
            arguments.required(0), bases, names, arguments.keywords, metaclass: nil)
        }
        if arguments[1] != nil { throw interpreter.fail(.typeError, "type() takes 1 or 3 arguments") }
        return .type(interpreter.type(of: arguments.required(0)))
      },
      BuiltinFunction("object", "*values **options") { (interpreter, arguments) throws(Stop) in
        if !arguments.rest.isEmpty || !arguments.keywords.isEmpty {
          throw interpreter.fail(.typeError, "object() takes no arguments")
        }
        return .instance(
          try InstanceObject(type: interpreter.type(named: "object"), interpreter.meter))
      },
      BuiltinFunction("property", "fget= fset= fdel= doc=") { (interpreter, arguments) throws(Stop) in
        func given(_ index: Int) -> Value? {
          guard let value = arguments[index] else { return nil }
          if case .none = value { return nil }
          return value
        }
        return .descriptor(
          try DescriptorObject(
            kind: .property, function: given(0), setter: given(1), deleter: given(2), doc: given(3),
            interpreter.meter))
      },
      BuiltinFunction("staticmethod", "function /") { (interpreter, arguments) throws(Stop) in
        .descriptor(
          try DescriptorObject(kind: .staticMethod, function: arguments.required(0), interpreter.meter))
      },
      BuiltinFunction("classmethod", "function /") { (interpreter, arguments) throws(Stop) in
        .descriptor(
          try DescriptorObject(kind: .classMethod, function: arguments.required(0), interpreter.meter))
      },
    ] + numpyScalarTypes

  /// What `list`, `dict` and the like do when they are called.
  static let collectionTypes: [BuiltinFunction] = [
    BuiltinFunction("list", "iterable= /") { (interpreter, arguments) throws(Stop) in
      try interpreter.list(
        try arguments[0].map { (value) throws(Stop) in try interpreter.collect(value) } ?? [])
    },
    BuiltinFunction("tuple", "iterable= /") { (interpreter, arguments) throws(Stop) in
      if case .tuple? = arguments[0] { return arguments.required(0) }
      return try interpreter.tuple(
        try arguments[0].map { (value) throws(Stop) in try interpreter.collect(value) } ?? [])
    },
    BuiltinFunction("set", "iterable= /") { (interpreter, arguments) throws(Stop) in
      .set(try interpreter.makeSet(arguments[0], isFrozen: false))
    },
    BuiltinFunction("frozenset", "iterable= /") { (interpreter, arguments) throws(Stop) in
      .set(try interpreter.makeSet(arguments[0], isFrozen: true))
    },
    BuiltinFunction("dict", "source= / **entries") { (interpreter, arguments) throws(Stop) in
      let dict = try DictObject(interpreter.meter)
      try interpreter.update(dict, arguments[0], arguments.keywords)
      return .dict(dict)
    },
    BuiltinFunction("range", "start stop= step= /") { (interpreter, arguments) throws(Stop) in
      var numbers: [Int] = []
      for value in arguments.values {
        guard let value else { break }
        let given = try interpreter.indexed(value)
        if case .big? = given { throw .limit(.steps) }
        guard let number = given?.smallInteger else {
          throw interpreter.fail(
            .typeError, "'\(interpreter.typeName(value))' object cannot be interpreted as an integer")
        }
        if number.magnitude > 1 << 62 { throw .limit(.steps) }
        numbers.append(number)
      }
      if numbers.count == 1 { return .range(RangeObject(start: 0, stop: numbers[0], step: 1)) }
      let step = numbers.count > 2 ? numbers[2] : 1
      if step == 0 { throw interpreter.fail(.valueError, "range() arg 3 must not be zero") }
      return .range(RangeObject(start: numbers[0], stop: numbers[1], step: step))
    },
    BuiltinFunction("slice", "start stop= step= /") { (interpreter, arguments) throws(Stop) in
      guard let stop = arguments[1] else {
        return .slice(
          try SliceObject(start: .none, stop: arguments.required(0), step: .none, interpreter.meter))
      }
      return .slice(
        try SliceObject(
          start: arguments.required(0), stop: stop, step: arguments[2] ?? .none, interpreter.meter))
    },
  ]
}

extension Interpreter {
  /// `int(value, base)`.
  func makeInteger(_ value: Value?, base: Value?) throws(Stop) -> Value {
    guard let value else { return .int(0) }
    if base == nil, let integer = value.integer { return Value(integer) }
    switch value {
    case .npScalar(let scalar): return try makeInteger(.float(scalar.real), base: base)
    case .float(let real), .npFloat(let real):
      if base != nil { break }
      if real.isNaN || real.isInfinite { return try wholeNumber(real) }
      return try wholeNumber(real.rounded(.towardZero))
    case .array(let array):
      guard array.count == 1 else {
        throw fail(.typeError, "only 0-dimensional arrays can be converted to Python scalars")
      }
      return try makeInteger(scalar(of: array), base: nil)
    case .text(let text):
      guard let radix = base.map({ $0.smallInteger }) ?? 10, radix == 0 || (2...36).contains(radix) else {
        throw fail(.valueError, "int() base must be >= 2 and <= 36, or 0")
      }
      if let integer = try parseInteger(text, radix: radix) { return try self.integer(integer) }
      throw fail(
        .valueError, "invalid literal for int() with base \(radix): \(try repr(value).string)")
    case .instance(let object):
      if object.payload is BytesObject { throw refuse("int(bytes)", "reading numbers out of bytes is not supported") }
      for name in ["__int__", "__index__", "__trunc__"] {
        guard let method = object.type.lookUp(name), base == nil else { continue }
        let result = try callSpecial(method, value)
        switch result.plain {
        case .int, .big, .bool: return Value(result.plain.integer ?? 0)
        default:
          if name == "__trunc__" { return try makeInteger(result, base: nil) }
          throw fail(.typeError, "\(name) returned non-int (type \(typeName(result)))")
        }
      }
      if let builtin = object.builtin { return try makeInteger(builtin, base: base) }
    default: break
    }
    if base != nil { throw fail(.typeError, "int() can't convert non-string with explicit base") }
    throw fail(
      .typeError,
      "int() argument must be a string, a bytes-like object or a real number, not '\(typeName(value))'")
  }

  private func parseInteger(_ text: Text, radix: Int) throws(Stop) -> BigInt? {
    var bytes = Interpreter.trimmed(Interpreter.plainDigits(text))
    var isNegative = false
    if let first = bytes.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      isNegative = first == UInt8(ascii: "-")
      bytes.removeFirst()
    }
    var radix = radix
    if bytes.count > 2, bytes[0] == UInt8(ascii: "0") {
      let marks: [UInt8: Int] = [UInt8(ascii: "x"): 16, UInt8(ascii: "o"): 8, UInt8(ascii: "b"): 2]
      if let marked = marks[ASCII.lowercased(bytes[1])], radix == 0 || radix == marked {
        radix = marked
        bytes.removeFirst(2)
        if bytes.first == UInt8(ascii: "_") { bytes.removeFirst() }
      }
    }
    if radix == 0 {
      radix = 10
      if bytes.first == UInt8(ascii: "0"),
        bytes.contains(where: { $0 != UInt8(ascii: "0") && $0 != UInt8(ascii: "_") })
      {
        return nil
      }
    }
    guard let first = bytes.first, first != UInt8(ascii: "_"), bytes.last != UInt8(ascii: "_") else {
      return nil
    }
    var digits: [UInt8] = []
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == UInt8(ascii: "_") {
        if previous == byte { return nil }
      } else {
        guard let digit = Character(Unicode.Scalar(byte)).hexOrLetterValue, digit < radix else { return nil }
        digits.append(byte)
      }
      previous = byte
    }
    if digits.count > 4300, radix & (radix - 1) != 0 {
      throw fail(
        .valueError,
        "Exceeds the limit (4300 digits) for integer string conversion: value has \(digits.count) digits; "
          + "use sys.set_int_max_str_digits() to increase the limit")
    }
    if digits.count > limits.integerBits / 3 { throw .limit(.integerBits) }
    try charge((digits.count >> 3) * (digits.count >> 6))
    // Piece by piece: the initializer of `BigInt` stops short of base 36.
    var magnitude = BigInt(0)
    for start in stride(from: 0, to: digits.count, by: 12) {
      let piece = digits[start..<min(start + 12, digits.count)]
      let value = piece.reduce(0) { $0 * radix + (Character(Unicode.Scalar($1)).hexOrLetterValue ?? 0) }
      let scale = piece.reduce(1) { scale, _ in scale * radix }
      magnitude = magnitude * BigInt(scale) + BigInt(value)
    }
    return isNegative ? -magnitude : magnitude
  }

  /// The text with decimal digits and white space of all scripts as ASCII ones.
  static func plainDigits(_ text: Text) -> [UInt8] {
    if text.isASCII { return text.bytes }
    var bytes: [UInt8] = []
    for scalar in text.string.unicodeScalars {
      if scalar.isASCII {
        bytes.append(UInt8(scalar.value))
      } else if scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue {
        bytes.append(48 + UInt8(value))
      } else {
        bytes.append(TextParts.isSpace(scalar) ? ASCII.space : UInt8(ascii: "?"))
      }
    }
    return bytes
  }

  /// Bytes without the white space around them.
  static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
    func isSpace(_ byte: UInt8) -> Bool { (9...13).contains(byte) || (28...32).contains(byte) }
    var bytes = bytes[...]
    while let first = bytes.first, isSpace(first) { bytes.removeFirst() }
    while let last = bytes.last, isSpace(last) { bytes.removeLast() }
    return Array(bytes)
  }

  /// `float(value)`.
  func makeFloat(_ value: Value) throws(Stop) -> Double {
    if let real = try double(value) { return real }
    switch value {
    case .text(let text):
      if let real = Interpreter.parseFloat(Interpreter.trimmed(Interpreter.plainDigits(text))) { return real }
      throw fail(.valueError, "could not convert string to float: \(try repr(value).string)")
    case .array(let array):
      guard array.count == 1 else {
        throw fail(.typeError, "only 0-dimensional arrays can be converted to Python scalars")
      }
      return try makeFloat(scalar(of: array))
    case .instance(let object):
      if object.payload is BytesObject {
        throw refuse("float(bytes)", "reading numbers out of bytes is not supported")
      }
      if let method = object.type.lookUp("__float__") {
        let result = try callSpecial(method, value)
        guard case .float(let real) = result.plain else {
          throw fail(
            .typeError, "\(object.type.name).__float__ returned non-float (type \(typeName(result)))")
        }
        return real
      }
      if let builtin = object.builtin { return try makeFloat(builtin) }
      if object.type.lookUp("__index__") != nil, let integer = try indexed(value) {
        return try makeFloat(integer)
      }
    case .inert: throw refuse("plot object", "the value of a plot object is not known")
    default: break
    }
    throw fail(.typeError, "float() argument must be a string or a real number, not '\(typeName(value))'")
  }

  /// The double a decimal text means, as Python's `float` reads it; `nil` if it means none.
  static func parseFloat(_ bytes: [UInt8]) -> Double? {
    var text: [UInt8] = []
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == UInt8(ascii: "_") {
        guard ASCII.digits.contains(previous) else { return nil }
      } else {
        if previous == UInt8(ascii: "_"), !ASCII.digits.contains(byte) { return nil }
        text.append(ASCII.lowercased(byte))
      }
      previous = byte
    }
    if previous == UInt8(ascii: "_") { return nil }
    var body = text[...]
    var sign = 1.0
    if let first = body.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      sign = first == UInt8(ascii: "-") ? -1 : 1
      body.removeFirst()
    }
    switch String(decoding: body, as: UTF8.self) {
    case "inf", "infinity": return sign * .infinity
    case "nan": return .nan
    default: break
    }
    guard body.allSatisfy({ ASCII.digits.contains($0) || ".e+-".utf8.contains($0) }),
      let first = body.first, ASCII.digits.contains(first) || first == UInt8(ascii: ".")
    else { return nil }
    guard body.contains(where: { ASCII.digits.contains($0) }) else { return nil }
    var digits = String(decoding: body, as: UTF8.self)
    if digits.hasPrefix(".") { digits = "0" + digits }
    if let point = digits.utf8.firstIndex(of: UInt8(ascii: ".")) {
      let next = digits.utf8.index(after: point)
      if next == digits.utf8.endIndex || digits.utf8[next] == UInt8(ascii: "e") { digits.remove(at: point) }
    }
    return Double(digits).map { sign * $0 }
  }

  /// `set(values)` and `frozenset(values)`.
  func makeSet(_ values: Value?, isFrozen: Bool) throws(Stop) -> SetObject {
    let set = try SetObject(isFrozen: isFrozen, meter)
    guard let values else { return set }
    if case .set(let other) = values.plain {
      try set.adopt(other)
      return set
    }
    for value in try collect(values) { try set.insert(try hashKey(value), value) }
    return set
  }

  /// The keys of an object that has a method `keys`; `nil` for anything else.
  func mappingKeys(_ source: Value) throws(Stop) -> [Value]? {
    guard case .instance(let object) = source, object.type.lookUp("keys") != nil else { return nil }
    return try collect(try call(try attribute("keys", of: source), []))
  }

  /// Puts the entries of a mapping, or of pairs, and keywords into a dictionary.
  func update(_ dict: DictObject, _ source: Value?, _ keywords: [(name: String, value: Value)]) throws(Stop) {
    if case .dict(let other)? = source?.plain {
      try charge(elements: other.count)
      for (key, value) in other.entries { try dict.set(try hashKey(key), key, value) }
    } else if let source, let keys = try mappingKeys(source) {
      for key in keys { try dict.set(try hashKey(key), key, try element(key, of: source)) }
    } else if let source {
      for (index, pair) in try collect(source).enumerated() {
        guard isIterable(pair) else {
          throw fail(.typeError, "cannot convert dictionary update sequence element #\(index) to a sequence")
        }
        let parts = try collect(pair)
        guard parts.count == 2 else {
          throw fail(
            .valueError,
            "dictionary update sequence element #\(index) has length \(parts.count); 2 is required")
        }
        try dict.set(try hashKey(parts[0]), parts[0], parts[1])
      }
    }
    for (name, value) in keywords {
      let key = try string(name)
      try dict.set(try hashKey(key), key, value)
    }
  }
}

extension Character {
  /// The digit that a letter or digit stands for in bases up to 36.
  var hexOrLetterValue: Int? {
    guard let byte = asciiValue else { return nil }
    switch byte {
    case 48...57: return Int(byte) - 48
    case 65...90: return Int(byte) - 55
    case 97...122: return Int(byte) - 87
    default: return nil
    }
  }
}

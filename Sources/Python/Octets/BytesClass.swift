/// Python's class `bytes`, defined like the classes of modules.
enum BytesClass {
  /// The class with its operators and methods.
  static let definition = NativeClass(
    module: "builtins", name: "bytes",
    methods: making + operators + comparisons + search + parts + letters,
    classMethods: [
      BuiltinFunction("fromhex", "cls string /") { (interpreter, arguments) throws(Stop) in
        guard case .text(let text) = arguments.required(1) else {
          throw interpreter.fail(
            .typeError, "fromhex() argument must be str, not \(interpreter.typeName(arguments.required(1)))")
        }
        return try interpreter.bytes(try interpreter.fromHexadecimal(text))
      }
    ],
    values: [
      "maketrans": .function(
        BuiltinFunction("maketrans", "frm to /") { (interpreter, _) throws(Stop) in
          throw interpreter.refuse("bytes.maketrans", "translating bytes is not supported")
        })
    ])

  private static let making: [BuiltinFunction] = [
    BuiltinFunction("__new__", "cls source= encoding= errors= *rest **options") {
      (interpreter, arguments) throws(Stop) in
      guard case .type(let type) = arguments.required(0),
        type.isSubtype(of: interpreter.type(named: "bytes"))
      else {
        throw interpreter.refuse("bytes.__new__", "calling __new__ with another class is not supported")
      }
      if !arguments.rest.isEmpty {
        throw interpreter.fail(
          .typeError, "bytes() takes at most 3 arguments (\(3 + arguments.rest.count) given)")
      }
      if let name = arguments.keywords.first?.name {
        throw interpreter.fail(.typeError, "'\(name)' is an invalid keyword argument for bytes()")
      }
      let made = try interpreter.makeBytes(arguments[1], arguments[2], arguments[3])
      return .instance(
        try InstanceObject(
          type: type, payload: try BytesObject(made, interpreter.meter), interpreter.meter))
    },
    BuiltinFunction("__repr__", "self /") { (interpreter, arguments) throws(Stop) in
      _ = try interpreter.octets(arguments)
      guard let object = arguments.required(0).payload(BytesObject.self) else { return .none }
      return .text(try Text(object.repr, interpreter.meter))
    },
    BuiltinFunction("__hash__", "self /") { (interpreter, arguments) throws(Stop) in
      .int(interpreter.hash(try interpreter.octets(arguments)))
    },
    BuiltinFunction("__len__", "self /") { (interpreter, arguments) throws(Stop) in
      .int(try interpreter.octets(arguments, isCharged: false).count)
    },
    BuiltinFunction("__iter__", "self /") { (interpreter, arguments) throws(Stop) in
      let bytes = try interpreter.octets(arguments, isCharged: false)
      var index = 0
      return .iterator(
        IteratorObject("bytes_iterator") { (_) throws(Stop) in
          guard index < bytes.count else { return nil }
          defer { index += 1 }
          return .int(Int(bytes[index]))
        })
    },
    BuiltinFunction("__bytes__", "self /") { (interpreter, arguments) throws(Stop) in
      try interpreter.bytes(try interpreter.octets(arguments))
    },
  ]

  private static let operators: [BuiltinFunction] = [
    BuiltinFunction("__add__", "self other /") { (interpreter, arguments) throws(Stop) in
      guard let other = arguments.required(1).payload(BytesObject.self) else {
        throw interpreter.fail(
          .typeError, "can't concat \(interpreter.typeName(arguments.required(1))) to bytes")
      }
      let mine = try interpreter.octets(arguments)
      try interpreter.charge(elements: other.bytes.count)
      return try interpreter.bytes(mine + other.bytes)
    },
    BuiltinFunction("__mul__", "self count /") { (interpreter, arguments) throws(Stop) in
      try interpreter.repeatedBytes(arguments)
    },
    BuiltinFunction("__rmul__", "self count /") { (interpreter, arguments) throws(Stop) in
      try interpreter.repeatedBytes(arguments)
    },
    BuiltinFunction("__mod__", "self values /") { (interpreter, _) throws(Stop) in
      throw interpreter.refuse("bytes %", "formatting bytes is not supported")
    },
    BuiltinFunction("__getitem__", "self key /") { (interpreter, arguments) throws(Stop) in
      let bytes = try interpreter.octets(arguments, isCharged: false)
      if case .slice(let slice) = arguments.required(1) {
        let (start, count, step) = try interpreter.bounds(slice, count: bytes.count)
        try interpreter.charge(elements: count)
        if step == 1 { return try interpreter.bytes(Array(bytes[start..<start + count])) }
        return try interpreter.bytes((0..<count).map { bytes[start + $0 * step] })
      }
      guard let key = try interpreter.indexed(arguments.required(1)) else {
        throw interpreter.fail(
          .typeError,
          "byte indices must be integers or slices, not \(interpreter.typeName(arguments.required(1)))")
      }
      guard let given = key.smallInteger else {
        throw interpreter.fail(.indexError, "cannot fit 'int' into an index-sized integer")
      }
      let index = given < 0 && given >= -bytes.count ? given + bytes.count : given
      guard bytes.indices.contains(index) else {
        throw interpreter.fail(.indexError, "index out of range")
      }
      return .int(Int(bytes[index]))
    },
    BuiltinFunction("__contains__", "self key /") { (interpreter, arguments) throws(Stop) in
      let bytes = try interpreter.octets(arguments)
      if arguments.required(1).payload(BytesObject.self) == nil,
        try interpreter.indexed(arguments.required(1)) != nil
      {
        return .bool(
          bytes.contains(try interpreter.octet(arguments.required(1), "byte must be in range(0, 256)")))
      }
      return .bool(TextSearch.first(try interpreter.octets(arguments.required(1)), in: bytes, from: 0) != nil)
    },
  ]

  private static let comparisons: [BuiltinFunction] = [
    comparison("__eq__") { $0 == $1 }, comparison("__ne__") { $0 != $1 },
    comparison("__lt__") { $0.lexicographicallyPrecedes($1) },
    comparison("__le__") { !$1.lexicographicallyPrecedes($0) },
    comparison("__gt__") { $1.lexicographicallyPrecedes($0) },
    comparison("__ge__") { !$0.lexicographicallyPrecedes($1) },
  ]

  private static func comparison(_ name: String, _ holds: @escaping @Sendable ([UInt8], [UInt8]) -> Bool)
    -> BuiltinFunction
  {
    BuiltinFunction(name, "self other /") { (interpreter, arguments) throws(Stop) in
      guard let other = arguments.required(1).payload(BytesObject.self) else { return .notImplemented }
      return .bool(holds(try interpreter.octets(arguments), other.bytes))
    }
  }
}

extension Interpreter {
  /// `bytes * count`.
  fileprivate func repeatedBytes(_ arguments: Arguments) throws(Stop) -> Value {
    guard let count = try indexed(arguments.required(1)) else {
      throw fail(
        .typeError,
        "can't multiply sequence by non-int of type '\(typeName(arguments.required(1)))'")
    }
    let bytes = try octets(arguments)
    guard let times = count.smallInteger else {
      throw fail(.overflowError, "cannot fit 'int' into an index-sized integer")
    }
    if times <= 0 || bytes.isEmpty { return try self.bytes([]) }
    if times > limits.memory / bytes.count { throw .limit(.memory) }
    try charge(elements: times * bytes.count)
    var result: [UInt8] = []
    result.reserveCapacity(times * bytes.count)
    for _ in 0..<times { result += bytes }
    return try self.bytes(result)
  }

  /// The bytes that pairs of hexadecimal digits mean; blanks may stand between them.
  fileprivate func fromHexadecimal(_ text: Text) throws(Stop) -> [UInt8] {
    try charge(elements: text.bytes.count)
    let scalars = Array(text.string.unicodeScalars)
    var result: [UInt8] = []
    var index = 0
    func digit(_ index: Int) throws(Stop) -> Int {
      guard index < scalars.count, scalars[index].isASCII,
        let value = Character(scalars[index]).hexDigitValue
      else {
        throw fail(.valueError, "non-hexadecimal number found in fromhex() arg at position \(index)")
      }
      return value
    }
    while index < scalars.count {
      let code = scalars[index].value
      if code == 32 || (9...13).contains(code) {
        index += 1
        continue
      }
      let high = try digit(index)
      result.append(UInt8(high << 4 | (try digit(index + 1))))
      index += 2
    }
    return result
  }
}

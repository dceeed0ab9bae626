/// The payload of a `torch.Size`.
final class TensorSizeObject {
  let shape: [Int]

  /// The size of a shape.
  init(_ shape: [Int]) { self.shape = shape }
}

/// The payload of what functions with several named results give.
final class NamedResult {
  /// `max`, as in `torch.return_types.max`.
  let name: String
  private(set) var fields: [(name: String, value: Value)]

  /// A result with its parts.
  init(_ name: String, _ fields: [(String, Value)]) {
    self.name = name
    self.fields = fields.map { (name: $0.0, value: $0.1) }
  }
}

extension NativeClass {
  private static func sizeValues(_ value: Value) throws(Stop) -> [Value] {
    value.payload(TensorSizeObject.self)?.shape.map { .int($0) } ?? []
  }

  /// What stands on the other side of an operator, as a tuple; `nil` if it is no tuple.
  private static func tupleElements(_ value: Value?) throws(Stop) -> [Value]? {
    switch value {
    case .tuple(let tuple)?: tuple.elements
    case let other?: other.payload(TensorSizeObject.self) == nil ? nil : try sizeValues(other)
    case nil: nil
    }
  }

  private static func comparison(_ name: String, _ comparator: Comparator) -> BuiltinFunction {
    BuiltinFunction(name, "self other /") { (interpreter, arguments) throws(Stop) in
      guard let other = try tupleElements(arguments[1]) else { return .notImplemented }
      let mine = try interpreter.tuple(try sizeValues(arguments.required(0)))
      return try interpreter.compare(comparator, mine, try interpreter.tuple(other))
    }
  }

  /// `torch.Size`: a tuple of lengths.
  static let torchSize = NativeClass(
    module: "torch", name: "Size",
    methods: [
      BuiltinFunction("__new__", "cls values= /") { (interpreter, arguments) throws(Stop) in
        var shape: [Int] = []
        let given = arguments[1] == nil ? [] : try interpreter.collect(arguments.required(1))
        for value in given {
          guard let length = value.smallInteger else {
            throw interpreter.fail(.typeError, "torch.Size() takes an iterable of 'int'")
          }
          shape.append(length)
        }
        return try interpreter.torch.size(shape)
      },
      BuiltinFunction("__repr__", "self /") { (interpreter, arguments) throws(Stop) in
        let values = try sizeValues(arguments.required(0))
        return try interpreter.string(
          "torch.Size(\(try interpreter.repr(try interpreter.list(values)).string))")
      },
      BuiltinFunction("__len__", "self /") { (_, arguments) throws(Stop) in
        .int(try sizeValues(arguments.required(0)).count)
      },
      BuiltinFunction("__iter__", "self /") { (interpreter, arguments) throws(Stop) in
        .iterator(interpreter.over(try sizeValues(arguments.required(0)), "tuple_iterator"))
      },
      BuiltinFunction("__getitem__", "self key /") { (interpreter, arguments) throws(Stop) in
        let tuple = try interpreter.tuple(try sizeValues(arguments.required(0)))
        let found = try interpreter.element(arguments.required(1), of: tuple)
        if case .tuple(let part) = found {
          return try interpreter.torch.size(part.elements.map { $0.smallInteger ?? 0 })
        }
        return found
      },
      comparison("__eq__", .equal), comparison("__ne__", .notEqual), comparison("__lt__", .less),
      comparison("__le__", .lessEqual), comparison("__gt__", .greater), comparison("__ge__", .greaterEqual),
      BuiltinFunction("__contains__", "self value /") { (interpreter, arguments) throws(Stop) in
        .bool(
          try interpreter.contains(
            arguments.required(1), in: try interpreter.tuple(try sizeValues(arguments.required(0)))))
      },
      BuiltinFunction("__add__", "self other /") { (interpreter, arguments) throws(Stop) in
        guard let other = try tupleElements(arguments[1]) else { return .notImplemented }
        let all = try sizeValues(arguments.required(0)) + other
        return try interpreter.torch.size(all.compactMap(\.smallInteger))
      },
      BuiltinFunction("__radd__", "self other /") { (interpreter, arguments) throws(Stop) in
        guard let other = try tupleElements(arguments[1]) else { return .notImplemented }
        return try interpreter.tuple(other + (try sizeValues(arguments.required(0))))
      },
      BuiltinFunction("numel", "self /") { (_, arguments) throws(Stop) in
        .int(arguments.required(0).payload(TensorSizeObject.self)?.shape.reduce(1, &*) ?? 0)
      },
    ])

  /// What `load_state_dict` gives when everything fits.
  static let torchLoaded = NativeClass(
    module: "torch.return_types", name: "Loaded",
    methods: [
      BuiltinFunction("__repr__", "self /") { (interpreter, _) throws(Stop) in
        try interpreter.string("<All keys matched successfully>")
      }
    ])

  /// The results of several named parts: a tuple whose elements have names.
  static let torchResult = NativeClass(
    module: "torch.return_types", name: "Result",
    methods: [
      BuiltinFunction("__repr__", "self /") { (interpreter, arguments) throws(Stop) in
        guard let result = arguments.required(0).payload(NamedResult.self) else { return .none }
        var builder = TextBuilder()
        builder.append("torch.return_types.\(result.name)(\n")
        for (index, field) in result.fields.enumerated() {
          if index > 0 { builder.append(",\n") }
          builder.append(field.name + "=")
          builder.append(try interpreter.repr(field.value))
        }
        builder.append(")")
        return .text(try builder.text(interpreter.meter))
      },
      BuiltinFunction("__len__", "self /") { (_, arguments) throws(Stop) in
        .int(arguments.required(0).payload(NamedResult.self)?.fields.count ?? 0)
      },
      BuiltinFunction("__iter__", "self /") { (interpreter, arguments) throws(Stop) in
        let fields = arguments.required(0).payload(NamedResult.self)?.fields.map(\.value) ?? []
        return .iterator(interpreter.over(fields, "tuple_iterator"))
      },
      BuiltinFunction("__getitem__", "self key /") { (interpreter, arguments) throws(Stop) in
        let fields = arguments.required(0).payload(NamedResult.self)?.fields.map(\.value) ?? []
        return try interpreter.element(arguments.required(1), of: try interpreter.tuple(fields))
      },
      BuiltinFunction("__getattr__", "self name /") { (interpreter, arguments) throws(Stop) in
        guard case .text(let name) = arguments.required(1),
          let result = arguments.required(0).payload(NamedResult.self)
        else { return .none }
        if let field = result.fields.first(where: { $0.name == name.string }) { return field.value }
        throw interpreter.fail(
          .attributeError, "'torch.return_types.\(result.name)' object has no attribute '\(name.string)'")
      },
    ])
}

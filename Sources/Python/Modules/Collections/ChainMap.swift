/// What a `ChainMap` holds: its mappings, the first of which is written to.
final class MapChain {
  /// The list of them, as `maps` gives it.
  let maps: ListObject

  /// A chain of mappings.
  init(_ maps: ListObject) { self.maps = maps }
}

/// `collections.ChainMap`: several dictionaries seen as one.
enum ChainMap {
  /// The class.
  static let native = NativeClass(
    module: "collections", name: "ChainMap",
    methods: [
      BuiltinFunction("__new__", "cls *maps") { (interpreter, arguments) throws(Stop) in
        guard case .type(let type) = arguments.required(0) else { return .none }
        var maps = arguments.rest
        if maps.isEmpty { maps = [.dict(try DictObject(interpreter.meter))] }
        for map in maps {
          guard case .dict = map.plain else {
            throw interpreter.refuse("ChainMap", "chains of anything but dictionaries are not supported")
          }
        }
        let chain = MapChain(try ListObject(maps, interpreter.meter))
        return .instance(try InstanceObject(type: type, payload: chain, interpreter.meter))
      },
      BuiltinFunction("__getitem__", "self key /") { (interpreter, arguments) throws(Stop) in
        if let value = try interpreter.found(arguments) { return value }
        throw try interpreter.keyError(arguments.required(1))
      },
      BuiltinFunction("get", "self key default=") { (interpreter, arguments) throws(Stop) in
        let hash = try interpreter.hashKey(arguments.required(1))
        guard interpreter.chained(arguments).contains(where: { $0.value(hash) != nil }) else {
          return arguments[2] ?? .none
        }
        return try interpreter.found(arguments) ?? .none
      },
      BuiltinFunction("__contains__", "self key /") { (interpreter, arguments) throws(Stop) in
        let hash = try interpreter.hashKey(arguments.required(1))
        return .bool(interpreter.chained(arguments).contains { $0.value(hash) != nil })
      },
      BuiltinFunction("__setitem__", "self key value /") { (interpreter, arguments) throws(Stop) in
        let key = arguments.required(1)
        try interpreter.chained(arguments).first?.set(
          try interpreter.hashKey(key), key, arguments.required(2))
        return .none
      },
      BuiltinFunction("__delitem__", "self key /") { (interpreter, arguments) throws(Stop) in
        let key = arguments.required(1)
        if interpreter.chained(arguments).first?.remove(try interpreter.hashKey(key)) == nil {
          let text = try interpreter.repr(key).string
          throw interpreter.fail(.keyError, "Key not found in the first mapping: \(text)")
        }
        return .none
      },
      BuiltinFunction("__len__", "self") { (interpreter, arguments) throws(Stop) in
        .int(try interpreter.flattened(arguments).count)
      },
      BuiltinFunction("__bool__", "self") { (interpreter, arguments) throws(Stop) in
        .bool(interpreter.chained(arguments).contains { $0.count > 0 })
      },
      BuiltinFunction("__iter__", "self") { (interpreter, arguments) throws(Stop) in
        .iterator(try interpreter.iterator(.dict(try interpreter.flattened(arguments))))
      },
      BuiltinFunction("keys", "self") { (interpreter, arguments) throws(Stop) in
        .iterator(try interpreter.iterator(.dict(try interpreter.flattened(arguments))))
      },
      BuiltinFunction("values", "self") { (interpreter, arguments) throws(Stop) in
        .iterator(
          interpreter.over(try interpreter.flattened(arguments).entries.map(\.value), "ValuesView"))
      },
      BuiltinFunction("items", "self") { (interpreter, arguments) throws(Stop) in
        var pairs: [Value] = []
        for (key, value) in try interpreter.flattened(arguments).entries {
          pairs.append(try interpreter.tuple([key, value]))
        }
        return .iterator(interpreter.over(pairs, "ItemsView"))
      },
      BuiltinFunction("new_child", "self m= **entries") { (interpreter, arguments) throws(Stop) in
        let first = try DictObject(interpreter.meter)
        try interpreter.update(first, arguments[1], arguments.keywords)
        let maps = interpreter.mappings(arguments)
        if let given = arguments[1], case .dict = given.plain, arguments.keywords.isEmpty {
          return try interpreter.chain([given] + maps, like: arguments.required(0))
        }
        return try interpreter.chain([.dict(first)] + maps, like: arguments.required(0))
      },
      BuiltinFunction("__eq__", "self other /") { (interpreter, arguments) throws(Stop) in
        let mine = Value.dict(try interpreter.flattened(arguments))
        var other = arguments.required(1)
        if other.payload(MapChain.self) != nil {
          other = .dict(try interpreter.flattened(Arguments(values: [other])))
        }
        guard case .dict = other.plain else { return .notImplemented }
        return .bool(try interpreter.equals(mine, other))
      },
      BuiltinFunction("__repr__", "self") { (interpreter, arguments) throws(Stop) in
        var builder = TextBuilder()
        builder.append(interpreter.typeName(arguments.required(0)) + "(")
        try interpreter.descend()
        defer { interpreter.ascend() }
        for (index, map) in interpreter.mappings(arguments).enumerated() {
          if index > 0 { builder.append(", ") }
          try interpreter.write(map, into: &builder, isRepr: true)
        }
        builder.append(")")
        return .text(try builder.text(interpreter.meter))
      },
    ],
    properties: [
      BuiltinFunction("maps", "self") { (_, arguments) throws(Stop) in
        arguments.required(0).payload(MapChain.self).map { .list($0.maps) } ?? .none
      },
      BuiltinFunction("parents", "self") { (interpreter, arguments) throws(Stop) in
        let maps = Array(interpreter.mappings(arguments).dropFirst())
        let empty = try DictObject(interpreter.meter)
        return try interpreter.chain(maps.isEmpty ? [.dict(empty)] : maps, like: arguments.required(0))
      },
    ])
}

extension Interpreter {
  /// The mappings of a `ChainMap` as it was given them.
  fileprivate func mappings(_ arguments: Arguments) -> [Value] {
    arguments.required(0).payload(MapChain.self)?.maps.elements ?? []
  }

  /// The value of a key in the first mapping that has it or makes it (`__missing__`).
  fileprivate func found(_ arguments: Arguments) throws(Stop) -> Value? {
    let key = arguments.required(1)
    let hash = try hashKey(key)
    for map in mappings(arguments) {
      if special("__getitem__", of: map) == nil, case .dict(let dict) = map.plain {
        if let value = dict.value(hash) { return value }
        if special("__missing__", of: map) == nil { continue }
      }
      do throws(Stop) {
        return try element(key, of: map)
      } catch .raised {
        guard absorb(.keyError) else { throw .raised }
      }
    }
    return nil
  }

  /// The dictionaries of a `ChainMap`, the first to be asked first.
  fileprivate func chained(_ arguments: Arguments) -> [DictObject] {
    mappings(arguments).compactMap {
      if case .dict(let dict) = $0.plain { dict } else { nil }
    }
  }

  /// All entries of a `ChainMap`, in the order in which it is looped over: the last mapping's keys first.
  fileprivate func flattened(_ arguments: Arguments) throws(Stop) -> DictObject {
    let result = try DictObject(meter)
    for dict in chained(arguments).reversed() { try update(result, .dict(dict), []) }
    return result
  }

  /// A `ChainMap` of the class of another.
  fileprivate func chain(_ maps: [Value], like object: Value) throws(Stop) -> Value {
    let chain = MapChain(try ListObject(maps, meter))
    return .instance(try InstanceObject(type: type(of: object), payload: chain, meter))
  }
}

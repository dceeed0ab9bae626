import BigInt

/// Takes values into the interpreter and makes builtins of native functions.
enum NativeBridge {
  /// A native function as the interpreter calls it.
  static func builtin(_ function: NativeFunction) -> BuiltinFunction {
    let parameters = function.parameters.map { $0.hasSuffix("?") ? String($0.dropLast()) + "=" : $0 }
    return BuiltinFunction(function.name, parameters.joined(separator: " ")) {
      (interpreter, arguments) throws(Stop) in
      var values: [RecordedValue] = []
      for value in arguments.values {
        guard let value else {
          values.append(.none)
          continue
        }
        values.append(try interpreter.recordedWhole(value))
      }
      let result: RecordedValue
      do throws(NativeError) {
        result = try function.body(values)
      } catch {
        throw interpreter.fail(.valueError, error.message)
      }
      interpreter.lastNativeCall = NativeCall(name: function.name, arguments: values)
      return try value(result, interpreter)
    }
  }

  /// A recorded value as a value of the interpreter.
  private static func value(_ recorded: RecordedValue, _ interpreter: Interpreter) throws(Stop) -> Value {
    func all(_ values: [RecordedValue]) throws(Stop) -> [Value] {
      var result: [Value] = []
      for value in values { result.append(try self.value(value, interpreter)) }
      return result
    }
    switch recorded {
    case .none: return .none
    case .bool(let flag): return .bool(flag)
    case .integer(let digits): return Value(BigInt(digits) ?? 0)
    case .real(let real): return .float(real)
    case .text(let text): return try interpreter.string(text)
    case .list(let values): return try interpreter.list(try all(values))
    case .tuple(let values): return try interpreter.tuple(try all(values))
    case .set(let values):
      let set = try SetObject(interpreter.meter)
      for value in try all(values) { try set.insert(try interpreter.hashKey(value), value) }
      return .set(set)
    case .dict(let entries):
      let dict = try DictObject(interpreter.meter)
      for entry in entries {
        let key = try value(entry.key, interpreter)
        try dict.set(try interpreter.hashKey(key), key, try value(entry.value, interpreter))
      }
      return .dict(dict)
    case .array(let array):
      if array.element == .real { return .array(try interpreter.array(array.elements, shape: array.shape)) }
      let integers = array.elements.map { Int(exactly: $0) ?? 0 }
      return .array(
        try interpreter.array(integers, array.element == .bool ? .bool : .int64, shape: array.shape))
    case .other(let text): throw interpreter.fail(.valueError, text)
    }
  }
}

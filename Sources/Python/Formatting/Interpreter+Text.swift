import BigInt

extension Interpreter {
  /// `str(value)`.
  func str(_ value: Value) throws(Stop) -> Text {
    if stack.isLow { throw .limit(.recursion) }
    switch value {
    case .text(let text): return text
    case .exception(let exception):
      if let method = exception.type.lookUp("__str__") { return try textResult(of: method, value) }
      return try message(of: exception).text(meter)
    case .instance(let object):
      if let method = object.type.lookUp("__str__") { return try textResult(of: method, value) }
      if let builtin = object.builtin, object.type.lookUp("__repr__") == nil { return try str(builtin) }
      if case .text(let text)? = object.builtin { return text }
    default: break
    }
    var builder = TextBuilder()
    try write(value, into: &builder, isRepr: false)
    return try builder.text(meter)
  }

  /// `repr(value)`.
  func repr(_ value: Value) throws(Stop) -> Text {
    var builder = TextBuilder()
    try write(value, into: &builder, isRepr: true)
    return try builder.text(meter)
  }

  /// What `str` gives for an exception.
  func message(of exception: ExceptionObject) throws(Stop) -> TextBuilder {
    var builder = TextBuilder()
    switch exception.arguments.count {
    case 0: break
    case 1:
      let isKeyError = exception.type.isSubtype(of: type(of: .keyError))
      builder.append(isKeyError ? try repr(exception.arguments[0]) : try str(exception.arguments[0]))
    case 2 where exception.type.isSubtype(of: type(of: .osError)):
      builder.append("[Errno ")
      builder.append(try str(exception.arguments[0]))
      builder.append("] ")
      builder.append(try str(exception.arguments[1]))
    default: try write(try tuple(exception.arguments), into: &builder, isRepr: true)
    }
    return builder
  }

  private func textResult(of method: Value, _ value: Value, _ name: String = "__str__") throws(Stop) -> Text {
    let result = try callSpecial(method, value)
    guard case .text(let text) = result.plain else {
      throw fail(.typeError, "\(name) returned non-string (type \(typeName(result)))")
    }
    return text
  }

  /// Writes the text of a value; elements of containers are always written as by `repr`.
  func write(_ value: Value, into builder: inout TextBuilder, isRepr: Bool) throws(Stop) {
    try charge()
    if stack.isLow { throw .limit(.recursion) }
    // Both of its buffers double when they are full.
    if builder.numbers.count & 0xFF == 0 || builder.bytes.count > 1 << 16 {
      try meter.room(for: 3 * builder.size)
    }
    switch value {
    case .none: builder.append("None")
    case .ellipsis: builder.append("Ellipsis")
    case .notImplemented: builder.append("NotImplemented")
    case .bool(let flag): builder.append(flag ? "True" : "False")
    case .int(let integer):
      let digits = String(integer)
      builder.append(number: digits, for: .integer(digits: digits))
    case .big(let integer):
      let digits = try self.digits(of: integer)
      builder.append(number: digits, for: .integer(digits: digits))
    case .float(let real): builder.append(number: FloatText.repr(real), for: .real(real))
    case .text(let text):
      try charge(bytes: text.bytes.count)
      if isRepr { builder.append(TextRepr.quoted(text)) } else { builder.append(text) }
    case .list(let list): try write(list.elements, "[", "]", list, into: &builder)
    case .tuple(let tuple):
      try write(tuple.elements, "(", tuple.elements.count == 1 ? ",)" : ")", tuple, into: &builder)
    case .set(let set):
      if set.count == 0 {
        builder.append(set.isFrozen ? "frozenset()" : "set()")
      } else {
        try write(
          set.ordered.map(\.value), set.isFrozen ? "frozenset({" : "{", set.isFrozen ? "})" : "}", set,
          into: &builder)
      }
    case .dict(let dict): try write(dict, into: &builder)
    case .range(let range):
      builder.append("range(\(range.start), \(range.stop)" + (range.step == 1 ? ")" : ", \(range.step))"))
    case .npFloat, .npInt, .npBool, .npScalar, .array, .elementType:
      try writeArray(value, into: &builder, isRepr: isRepr)
    case .type(let type):
      if let method = type.metaclass?.lookUp("__repr__") {
        builder.append(try textResult(of: method, value, "__repr__"))
      } else {
        builder.append("<class '" + type.path + "'>")
      }
    case .instance(let object):
      if let method = object.type.lookUp("__repr__") {
        try descend()
        defer { ascend() }
        builder.append(try textResult(of: method, value, "__repr__"))
      } else if case .set(let set)? = object.builtin {
        builder.append(object.type.name + "(")
        if set.count > 0 { try write(set.ordered.map(\.value), "{", "}", set, into: &builder) }
        builder.append(")")
      } else if let builtin = object.builtin {
        try write(builtin, into: &builder, isRepr: true)
      } else {
        builder.append(try defaultText(of: value))
      }
    case .exception(let exception):
      if let method = exception.type.lookUp("__repr__") {
        builder.append(try textResult(of: method, value, "__repr__"))
      } else {
        builder.append(try exceptionRepr(exception))
      }
    case .slice(let slice):
      builder.append("slice(")
      try write(slice.start, into: &builder, isRepr: true)
      builder.append(", ")
      try write(slice.stop, into: &builder, isRepr: true)
      builder.append(", ")
      try write(slice.step, into: &builder, isRepr: true)
      builder.append(")")
    case .builtin(let function): builder.append("<built-in function \(function.name)>")
    case .iterator(let view) where view.restart != nil:
      builder.append((view.isOrdered ? "o" : "") + view.typeName)
      try write(try collect(value), "([", "])", view, into: &builder)
    case .function(let function):
      builder.append("<function \(function.qualifiedName) at \(address(of: value))>")
    case .method(let method):
      if case .function(let function) = method.function {
        builder.append("<bound method \(function.qualifiedName) of ")
        try write(method.receiver, into: &builder, isRepr: true)
        builder.append(">")
      } else {
        throw refuse("address", "the text of a \(typeName(value)) holds its address")
      }
    case .iterator, .descriptor:
      builder.append("<\(typeName(value)) object at \(address(of: value))>")
    case .module, .inert, .unbound, .ancestor:
      throw refuse("address", "the text of a \(typeName(value)) holds its address")
    }
  }

  private func write(
    _ values: [Value], _ open: String, _ close: String, _ owner: AnyObject, into builder: inout TextBuilder
  ) throws(Stop) {
    if beingWritten.contains(where: { $0 === owner }) {
      builder.append(open + "..." + (close == ",)" ? ")" : close))
      return
    }
    try descend()
    beingWritten.append(owner)
    defer {
      beingWritten.removeLast()
      ascend()
    }
    builder.append(open)
    for (index, value) in values.enumerated() {
      if index > 0 { builder.append(", ") }
      try write(value, into: &builder, isRepr: true)
    }
    builder.append(close)
  }

  /// Writes a dictionary as a plain one: `{1: 2}`.
  func write(_ dict: DictObject, into builder: inout TextBuilder) throws(Stop) {
    if beingWritten.contains(where: { $0 === dict }) {
      builder.append("{...}")
      return
    }
    try descend()
    beingWritten.append(dict)
    defer {
      beingWritten.removeLast()
      ascend()
    }
    builder.append("{")
    for (index, entry) in dict.entries.enumerated() {
      if index > 0 { builder.append(", ") }
      try write(entry.key, into: &builder, isRepr: true)
      builder.append(": ")
      try write(entry.value, into: &builder, isRepr: true)
    }
    builder.append("}")
  }

  /// The decimal digits of an integer, which Python refuses beyond 4300 of them.
  func digits(of integer: BigInt) throws(Stop) -> String {
    let bits = integer.magnitude.bitWidth
    try charge(bits >> 6)
    if bits <= 14_300 { try charge((bits >> 6) * (bits >> 6) >> 6) }
    if bits > 14_300 {
      throw fail(
        .valueError,
        "Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() "
          + "to increase the limit")
    }
    let digits = String(integer)
    if digits.utf8.count - (integer < 0 ? 1 : 0) > 4300 {
      throw fail(
        .valueError,
        "Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() "
          + "to increase the limit")
    }
    return digits
  }
}

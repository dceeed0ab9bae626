/// What is known about an enumeration.
final class EnumState {
  /// The members themselves, in order; aliases do not count.
  var members: [(name: String, value: Value)] = []
  /// Every name with its member.
  var names: [(name: String, value: Value)] = []
  /// Members by value, where that can be a key.
  var byValue: [HashKey: Value] = [:]
  let isFlag: Bool
  /// Whether numbers that are no combination of members are kept, as in `IntFlag`.
  let isNumeric: Bool
  /// All bits of the members of a flag.
  var bits = 0

  /// An enumeration without members.
  init(isFlag: Bool, isNumeric: Bool) {
    self.isFlag = isFlag
    self.isNumeric = isNumeric
  }
}

/// A value that `auto()` stands for, or members of a flag put together before they have values.
final class AutomaticValue {
  /// The parts that are put together; none for `auto()` itself.
  let parts: [Value]
  var value: Value?

  /// `auto()`, or the union of `parts`.
  init(parts: [Value] = []) { self.parts = parts }
}

/// Makes the classes that derive from `enum.Enum`.
enum Enumerations {
  /// What is known about a class, if it is an enumeration.
  static func state(of type: TypeObject) -> EnumState? { type.state as? EnumState }

  /// The class of a `class` statement that derives from an enumeration.
  static func make(
    _ interpreter: Interpreter, _ name: String, _ bases: [TypeObject],
    _ keywords: [(name: String, value: Value)],
    _ namespace: ClassNamespace, _ prefix: String
  ) throws(Stop) -> Value {
    if let keyword = keywords.first {
      throw interpreter.refuse(
        "enum(\(keyword.name)=)", "keyword arguments of enumerations are not supported")
    }
    for base in bases {
      if let known = state(of: base), !known.names.isEmpty {
        throw interpreter.fail(
          .typeError, "<enum '\(name)'> cannot extend <enum '\(base.name)'>")
      }
    }
    let body = ClassNamespace(prefix: namespace.prefix)
    body.functions = namespace.functions
    var entries: [(name: String, value: Value)] = []
    for (name, value) in namespace.values.entries {
      if isMember(name, value, interpreter) {
        entries.append((name, value))
      } else {
        body.values[name] = value
      }
    }
    let meta = try interpreter.type(at: "enum.EnumType")
    let type = try interpreter.assemble(name, bases, [], body, prefix, meta)
    let isFlag = type.order.contains { $0.path == "enum.Flag" }
    let state = EnumState(isFlag: isFlag, isNumeric: type.order.contains { $0.path == "enum.IntFlag" })
    type.state = state
    for (name, value) in entries { try add(interpreter, type, state, name, value) }
    return .type(type)
  }

  private static func isMember(_ name: String, _ value: Value, _ interpreter: Interpreter) -> Bool {
    if name.hasPrefix("__") || name.hasPrefix("_") && name.hasSuffix("_") { return false }
    switch value {
    case .function, .descriptor, .method, .builtin: return false
    case .instance(let object): return object.type.lookUp("__get__") == nil
    default: return true
    }
  }

  private static func add(
    _ interpreter: Interpreter, _ type: TypeObject, _ state: EnumState, _ name: String, _ given: Value
  ) throws(Stop) {
    if name == "mro" { throw interpreter.fail(.valueError, "invalid enum member name: 'mro'") }
    let value = try resolve(interpreter, type, state, name, given)
    var arguments = [value]
    if case .tuple(let tuple) = value { arguments = tuple.elements }
    let member: Value
    if let maker = type.lookUp("__new__") {
      member = try interpreter.call(try interpreter.unbound(maker, type), [.type(type)] + arguments)
    } else if let layout = type.layout {
      member = try interpreter.newBuiltin(layout, type, layout == "tuple" ? [value] : arguments, [])
    } else {
      member = .instance(try InstanceObject(type: type, interpreter.meter))
    }
    guard case .instance(let object) = member else {
      throw interpreter.refuse("enum member", "members that are no objects of their class are not supported")
    }
    if object.value("_value_") == nil {
      let isOwn = type.layout == nil || type.lookUp("__new__") != nil
      try object.set("_value_", isOwn ? value : object.builtin ?? value)
    }
    let actual = object.value("_value_") ?? value
    if let known = try find(interpreter, state, actual) {
      state.names.append((name, known))
      type.attributes[name] = known
      return
    }
    try object.set("_name_", try interpreter.string(name))
    try object.set("__objclass__", .type(type))
    try object.set("_sort_order_", .int(state.members.count))
    if let initializer = type.lookUp("__init__") {
      _ = try interpreter.callSpecial(initializer, member, arguments)
    }
    state.names.append((name, member))
    type.attributes[name] = member
    if let key = try key(interpreter, actual) { state.byValue[key] = member }
    if state.isFlag, let bits = actual.smallInteger {
      if bits < 0 { throw interpreter.refuse("flag value", "negative values of flags are not supported") }
      if bits.nonzeroBitCount != 1 { return }
      state.bits |= bits
    }
    state.members.append((name, member))
  }

  /// The value of a member; `auto()` gets one.
  private static func resolve(
    _ interpreter: Interpreter, _ type: TypeObject, _ state: EnumState, _ name: String, _ given: Value
  ) throws(Stop) -> Value {
    guard let automatic = given.payload(AutomaticValue.self) else { return given }
    if !automatic.parts.isEmpty {
      var bits = 0
      for part in automatic.parts {
        let value = part.payload(AutomaticValue.self)?.value ?? part
        guard let number = value.smallInteger else {
          throw interpreter.refuse("auto()", "this combination of values is not supported")
        }
        bits |= number
      }
      return .int(bits)
    }
    var values: [Value] = []
    for (_, member) in state.names {
      if case .instance(let object) = member, let value = object.value("_value_") { values.append(value) }
    }
    let result: Value
    if let maker = type.lookUp("_generate_next_value_") {
      result = try interpreter.call(
        try interpreter.unbound(maker, type),
        [try interpreter.string(name), .int(1), .int(state.names.count), try interpreter.list(values)])
    } else if type.order.contains(where: { $0.path == "enum.StrEnum" }) {
      result = try interpreter.string(name.lowercased())
    } else {
      var largest: Int?
      for value in values {
        guard let number = value.smallInteger else {
          throw interpreter.refuse("auto()", "auto() behind values that are no integers is not supported")
        }
        largest = max(largest ?? number, number)
      }
      if state.isFlag {
        let high = largest.map { $0 <= 0 ? 0 : Int.bitWidth - $0.leadingZeroBitCount } ?? 0
        guard high < 62 else {
          throw interpreter.refuse("auto()", "flags of more than 62 bits are not supported")
        }
        result = .int(1 << high)
      } else {
        result = try interpreter.binary(.add, .int(largest ?? 0), .int(1))
      }
    }
    automatic.value = result
    return result
  }

  private static func key(_ interpreter: Interpreter, _ value: Value) throws(Stop) -> HashKey? {
    do throws(Stop) {
      return try interpreter.hashKey(value)
    } catch .raised {
      if interpreter.absorb(.typeError) { return nil }
      throw .raised
    }
  }

  /// The member of a value.
  static func find(_ interpreter: Interpreter, _ state: EnumState, _ value: Value) throws(Stop) -> Value? {
    if let key = try key(interpreter, value) {
      if let known = state.byValue[key] { return known }
    }
    for (_, member) in state.names {
      guard case .instance(let object) = member, let own = object.value("_value_") else { continue }
      try interpreter.charge()
      switch own {
      case .list, .dict, .set, .instance: if try interpreter.equals(own, value) { return member }
      default: continue
      }
    }
    return nil
  }

  /// `Color(value)`
  static func member(_ interpreter: Interpreter, _ type: TypeObject, _ state: EnumState, _ value: Value)
    throws(Stop)
    -> Value
  {
    if case .instance(let object) = value, object.type === type { return value }
    if let known = try find(interpreter, state, value) { return known }
    if let hook = type.lookUp("_missing_") {
      let made = try interpreter.call(try interpreter.unbound(hook, type), [value])
      if case .instance(let object) = made, object.type.isSubtype(of: type) { return made }
      if !made.isIdentical(to: .none) {
        throw interpreter.fail(
          .typeError,
          "error in \(type.name)._missing_: returned \(try interpreter.repr(made).string) instead of None or a valid "
            + "member")
      }
    } else if state.isFlag, let bits = value.plain.smallInteger {
      return try combination(interpreter, type, state, bits)
    }
    throw interpreter.fail(
      .valueError, "\(try interpreter.repr(value).string) is not a valid \(type.qualifiedName)")
  }

  /// The member of a flag with these bits, made when it is first asked for.
  static func combination(_ interpreter: Interpreter, _ type: TypeObject, _ state: EnumState, _ given: Int)
    throws(Stop) -> Value
  {
    var bits = given
    if bits < 0 {
      guard state.bits < 1 << 61, bits > -(1 << 61) else { throw .limit(.integerBits) }
      let width = Int.bitWidth - bits.magnitude.leadingZeroBitCount
      bits += max(state.bits + 1, 1 << width)
    }
    if let known = state.byValue[.int(bits)] { return known }
    if bits & ~state.bits != 0, !state.isNumeric {
      throw interpreter.refuse("flag value", "\(bits) has bits that no member of \(type.name) has")
    }
    let object: InstanceObject
    if type.layout == "int" {
      guard case .instance(let made) = try interpreter.newBuiltin("int", type, [.int(bits)], []) else {
        return .none
      }
      object = made
    } else {
      object = try InstanceObject(type: type, interpreter.meter)
    }
    var parts: [String] = []
    var rest = bits
    for (name, member) in state.members {
      guard case .instance(let single) = member, let bit = single.value("_value_")?.smallInteger,
        bits & bit != 0
      else { continue }
      parts.append(name)
      rest &= ~bit
    }
    if rest != 0, !parts.isEmpty { parts.append("\(rest)") }
    try object.set("_value_", .int(bits))
    try object.set("_name_", parts.isEmpty ? .none : try interpreter.string(parts.joined(separator: "|")))
    try object.set("__objclass__", .type(type))
    state.byValue[.int(bits)] = .instance(object)
    return .instance(object)
  }
}

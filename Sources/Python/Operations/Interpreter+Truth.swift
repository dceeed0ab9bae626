import BigInt

extension Interpreter {
  /// Whether a value counts as true.
  func truth(_ value: Value) throws(Stop) -> Bool {
    switch value {
    case .none: return false
    case .bool(let flag), .npBool(let flag): return flag
    case .int(let integer), .npInt(let integer): return integer != 0
    case .float(let real), .npFloat(let real): return real != 0
    case .text(let text): return !text.bytes.isEmpty
    case .list(let list): return !list.elements.isEmpty
    case .tuple(let tuple): return !tuple.elements.isEmpty
    case .dict(let dict): return dict.count > 0
    case .set(let set): return set.count > 0
    case .range(let range): return range.count > 0
    case .array(let array):
      guard array.count == 1 else {
        if array.count == 0 {
          throw fail(
            .valueError,
            "The truth value of an empty array is ambiguous. Use `array.size > 0` to check that an array is not empty."
          )
        }
        throw fail(
          .valueError,
          "The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()")
      }
      return try truth(scalar(of: array))
    case .instance(let object):
      if let method = object.type.lookUp("__bool__") { return try truth(try call(method, [value])) }
      if let method = object.type.lookUp("__len__") { return try truth(try call(method, [value])) }
      return true
    default: return true
    }
  }

  /// One more than the deepest of some keys; keys too deep to be hashed by recursion are refused.
  private func depth(around keys: some Sequence<HashKey>) throws(Stop) -> Int {
    let depth = (keys.lazy.map(\.depth).max() ?? 0) + 1
    if depth > 50 { throw .limit(.recursion) }
    return depth
  }

  /// What a value is in a hash table.
  func hashKey(_ value: Value) throws(Stop) -> HashKey {
    switch value {
    case .none: return .none
    case .bool, .int, .npInt, .npBool: return .int(value.smallInteger ?? 0)
    case .big(let integer): return .big(integer)
    case .float(let real), .npFloat(let real):
      if let integer = Int(exactly: real) { return .int(integer) }
      if real.isFinite, real == real.rounded(), let integer = BigInt(exactly: real) { return .big(integer) }
      return .float(real.bitPattern)
    case .text(let text): return .text(text.bytes)
    case .tuple(let tuple):
      try descend()
      defer { ascend() }
      var keys: [HashKey] = []
      for element in tuple.elements { keys.append(try hashKey(element)) }
      return .tuple(keys, depth: try depth(around: keys))
    case .set(let set) where set.isFrozen:
      return .frozenSet(Set(set.members.keys), depth: try depth(around: set.members.keys))
    case .list, .dict, .set, .array:
      throw fail(.typeError, "unhashable type: '\(typeName(value))'")
    case .instance(let object):
      if let contents = object.payload as? any NumericContents { return try contents.hashKey(self) }
      if object.type.lookUp("__hash__") != nil || object.type.lookUp("__eq__") != nil {
        throw refuse("__hash__", "objects with their own equality as keys are not supported")
      }
      return .identity(ObjectIdentifier(object))
    case .ellipsis: return .other("Ellipsis")
    case .notImplemented: return .other("NotImplemented")
    case .inert: return .other("inert")
    case .elementType(let type): return .other(type.rawValue)
    case .slice: throw fail(.typeError, "unhashable type: 'slice'")
    default:
      guard let identity = value.identity else { return .none }
      return .identity(identity)
    }
  }
}

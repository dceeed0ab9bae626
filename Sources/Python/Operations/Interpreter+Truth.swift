import BigInt

extension Interpreter {
  /// Whether a value counts as true.
  func truth(_ value: Value) throws(Stop) -> Bool {
    switch value {
    case .none: return false
    case .bool(let flag), .npBool(let flag): return flag
    case .npScalar(let scalar): return scalar.real != 0
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
      if let method = object.type.lookUp("__bool__") {
        let result = try callSpecial(method, value)
        guard case .bool(let flag) = result else {
          throw fail(.typeError, "__bool__ should return bool, returned \(typeName(result))")
        }
        return flag
      }
      if object.type.lookUp("__len__") != nil { return try length(value) != 0 }
      if let builtin = object.builtin { return try truth(builtin) }
      return true
    case .type(let type):
      if type.metaclass?.lookUp("__bool__") != nil || type.metaclass?.lookUp("__len__") != nil {
        if let method = type.metaclass?.lookUp("__bool__") {
          return try truth(try callSpecial(method, value))
        }
        return try length(value) != 0
      }
      return true
    case .iterator(let view):
      if let dictionary = view.dictionary { return dictionary.count > 0 }
      return true
    default: return true
    }
  }

  /// What an object of a class is in a hash table.
  private func ownKey(_ object: InstanceObject, _ value: Value) throws(Stop) -> HashKey {
    let type = object.type
    if let contents = object.payload as? any NumericContents {
      switch type.lookUp("__hash__") {
      case nil, .builtin?: return try contents.hashKey(self)
      default: break
      }
    }
    if type.isBuiltin {
      if let number = object.payload as? ComplexObject { return try hashKey(complex: number.value) }
      if let octets = object.payload as? BytesObject { return .bytes(octets.bytes) }
    }
    guard let method = type.lookUp("__hash__") else {
      if let builtin = object.builtin {
        if case .list = builtin { throw fail(.typeError, "unhashable type: '\(type.name)'") }
        if case .dict = builtin { throw fail(.typeError, "unhashable type: '\(type.name)'") }
        if case .set(let set) = builtin, !set.isFrozen {
          throw fail(.typeError, "unhashable type: '\(type.name)'")
        }
        return try hashKey(builtin)
      }
      if type.lookUp("__eq__") != nil {
        throw refuse("__hash__", "objects of \(type.name) as keys are not supported")
      }
      return .identity(ObjectIdentifier(object))
    }
    if case .none = method { throw fail(.typeError, "unhashable type: '\(type.name)'") }
    if case .builtin(let function) = method, function === BuiltinSlots.tables["object"]?["__hash__"],
      type.lookUp("__eq__") == nil
    {
      return .identity(ObjectIdentifier(object))
    }
    let hash = try ownHash(method, value)
    if type.isBuiltin, type.lookUp("__float__") != nil {
      if try truth(try compare(.equal, value, .int(hash))) { return .int(hash) }
      let real = try makeFloat(value)
      if try truth(try compare(.equal, value, .float(real))) { return try hashKey(.float(real)) }
    }
    if type.lookUp("__eq__") == nil {
      return .object(hash: hash, number: ownKeys.number(identity: object, hash: hash))
    }
    if let known = ownKeys.number(of: object, hash: hash) { return .object(hash: hash, number: known) }
    for (number, candidate) in ownKeys.candidates(hash: hash) {
      try charge()
      if try truth(try compare(.equal, .instance(candidate), value)) {
        ownKeys.add(object, hash: hash, number: number)
        return .object(hash: hash, number: number)
      }
    }
    return .object(hash: hash, number: ownKeys.number(identity: object, hash: hash))
  }

  /// What a `__hash__` method gives, as a hash.
  private func ownHash(_ method: Value, _ value: Value) throws(Stop) -> Int {
    let result = try callSpecial(method, value)
    switch result {
    case .int(let hash): return hash == -1 ? -2 : hash
    case .bool, .big: return try hashKey(result).numericHash ?? 0
    default: throw fail(.typeError, "__hash__ method should return an integer")
    }
  }

  /// `hash(value)`.
  func hash(_ value: Value) throws(Stop) -> Value {
    switch value {
    case .instance(let object):
      if let method = object.type.lookUp("__hash__") {
        if case .none = method { throw fail(.typeError, "unhashable type: '\(object.type.name)'") }
        return .int(try ownHash(method, value))
      }
      if let builtin = object.builtin {
        _ = try hashKey(value)
        return try hash(builtin)
      }
      if object.type.lookUp("__eq__") != nil { _ = try hashKey(value) }
      return .int(identityHash(value))
    case .text(let text):
      try charge(bytes: text.bytes.count)
      return .int(hash(text.bytes))
    case .tuple(let tuple):
      try descend()
      defer { ascend() }
      try charge(tuple.elements.count)
      var hashes: [Int] = []
      for element in tuple.elements {
        guard let hash = try hash(element).smallInteger else { continue }
        hashes.append(hash)
      }
      return .int(HashKey.hash(tuple: hashes))
    case .set(let set) where set.isFrozen:
      try descend()
      defer { ascend() }
      try charge(set.count)
      var hashes: [Int] = []
      for (_, member) in set.ordered {
        guard let hash = try hash(member).smallInteger else { continue }
        hashes.append(hash)
      }
      return .int(HashKey.hash(set: hashes))
    case .range(let range):
      let parts = Interpreter.hashParts(of: range)
      return .int(HashKey.hash(tuple: parts.compactMap(\.numericHash)))
    default:
      if let hash = try hashKey(value).numericHash { return .int(hash) }
      return .int(identityHash(value))
    }
  }

  /// The hash of a string, which CPython seeds by chance (FNV-1a: Fowler, Noll and Vo).
  func hash(_ bytes: [UInt8]) -> Int {
    if bytes.isEmpty { return 0 }
    if hashSalt == 0 { hashSalt = entropy.next() | 1 }
    entropy.isUsed = true
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ hashSalt
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash = (hash ^ hash >> 29) &* 0xBF58_476D_1CE4_E5B9
    return Int(truncatingIfNeeded: hash ^ hash >> 32)
  }

  /// What a key that holds some keys extends to; keys too deep to be hashed by recursion and keys too large are refused.
  func extent(around keys: some Collection<HashKey>, overhead: Int = 64) throws(Stop) -> HashKey.Extent {
    var depth = 1
    var bytes = overhead + 32 * keys.count
    for key in keys {
      depth = max(depth, key.depth + 1)
      bytes += key.bytes
      if bytes > meter.limit { throw .limit(.memory) }
    }
    if depth > 50 { throw .limit(.recursion) }
    // Whoever looks the key up goes through all of it.
    try charge(bytes >> 7)
    return HashKey.Extent(depth: depth, bytes: bytes)
  }

  /// Takes the steps of going through the bytes of strings; short ones are no work.
  @inline(__always)
  func charge(bytes count: Int) throws(Stop) { if count > 256 { try charge(count >> 7) } }

  /// What ranges that are equal share: the length, then the start and the step as far as they matter.
  private static func hashParts(of range: RangeObject) -> [HashKey] {
    switch range.count {
    case 0: [.int(0), .none, .none]
    case 1: [.int(1), .int(range.start), .none]
    default: [.int(range.count), .int(range.start), .int(range.step)]
    }
  }

  /// What a value is in a hash table.
  func hashKey(_ value: Value) throws(Stop) -> HashKey {
    switch value {
    case .none: return .none
    case .bool, .int, .npInt, .npBool: return .int(value.smallInteger ?? 0)
    case .npScalar(let scalar):
      return try hashKey(scalar.type.isFloat ? .float(scalar.real) : .int(scalar.integer))
    case .big(let integer): return .big(integer)
    case .float(let real), .npFloat(let real):
      if let integer = Int(exactly: real) { return .int(integer) }
      if real.isFinite, real == real.rounded(), let integer = BigInt(exactly: real) { return .big(integer) }
      return .float(real.bitPattern)
    case .text(let text):
      try charge(bytes: text.bytes.count)
      return .text(text.bytes)
    case .tuple(let tuple):
      try descend()
      defer { ascend() }
      var keys: [HashKey] = []
      for element in tuple.elements { keys.append(try hashKey(element)) }
      return .tuple(keys, try extent(around: keys))
    case .set(let set) where set.isFrozen:
      try charge(elements: set.count)
      let keys = Set(set.keys)
      return .frozenSet(keys, try extent(around: keys, overhead: 192))
    case .list, .dict, .set, .array:
      throw fail(.typeError, "unhashable type: '\(typeName(value))'")
    case .instance(let object): return try ownKey(object, value)
    case .ellipsis: return .other("Ellipsis")
    case .notImplemented: return .other("NotImplemented")
    case .inert: return .other("inert")
    case .elementType(let type): return .other(type.rawValue)
    case .slice: throw fail(.typeError, "unhashable type: 'slice'")
    case .range(let range):
      let keys = [.other("range")] + Interpreter.hashParts(of: range)
      return .tuple(keys, try extent(around: keys))
    default:
      guard let identity = value.identity else { return .none }
      return .identity(identity)
    }
  }
}

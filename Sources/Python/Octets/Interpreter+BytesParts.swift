import BigInt

extension Interpreter {
  /// The bytes that a search is for: some, or one as an integer.
  func soughtBytes(_ value: Value) throws(Stop) -> [UInt8] {
    if let object = value.payload(BytesObject.self) { return object.bytes }
    guard try indexed(value) != nil else {
      throw fail(.typeError, "argument should be integer or bytes-like object, not '\(typeName(value))'")
    }
    return [try octet(value, "byte must be in range(0, 256)")]
  }

  /// What stands between the bounds of a search, and how much stands before it; `nil` if they cross.
  func bytesWindow(_ arguments: Arguments) throws(Stop) -> ([UInt8], Int)? {
    let bytes = try octets(arguments)
    func bound(_ value: Value?, _ otherwise: Int) throws(Stop) -> Int {
      guard let value, !value.isIdentical(to: .none) else { return otherwise }
      guard let index = try indexed(value) else {
        throw fail(.typeError, "slice indices must be integers or None or have an __index__ method")
      }
      guard let small = index.smallInteger else { return (index.integer ?? 0) < 0 ? 0 : bytes.count + 1 }
      return small < 0 ? (small < -bytes.count ? 0 : small + bytes.count) : min(small, bytes.count + 1)
    }
    let start = try bound(arguments[2], 0)
    let end = min(try bound(arguments[3], bytes.count), bytes.count)
    guard start <= end else { return nil }
    return (Array(bytes[start..<end]), start)
  }

  /// The index of a part.
  func place(_ arguments: Arguments, fromEnd: Bool) throws(Stop) -> Int? {
    let part = try soughtBytes(arguments.required(1))
    guard let (window, before) = try bytesWindow(arguments) else { return nil }
    let found = fromEnd ? TextSearch.last(part, in: window) : TextSearch.first(part, in: window, from: 0)
    return found.map { $0 + before }
  }

  /// How many cuts a method may make; negative for as many as there are.
  func cuts(_ value: Value?) throws(Stop) -> Int {
    guard let value else { return -1 }
    guard let count = try indexed(value) else {
      throw fail(.typeError, "'\(typeName(value))' object cannot be interpreted as an integer")
    }
    guard let small = count.smallInteger else {
      throw fail(.overflowError, "Python int too large to convert to C ssize_t")
    }
    return small
  }

  /// `split` and `rsplit` of bytes.
  func splitBytes(_ arguments: Arguments, fromEnd: Bool) throws(Stop) -> Value {
    let bytes = try octets(arguments)
    let most = try cuts(arguments[2])
    let source = fromEnd ? bytes.reversed() : bytes
    var parts: [[UInt8]]
    if let separator = arguments[1], !separator.isIdentical(to: .none) {
      let mark = try octets(separator)
      if mark.isEmpty { throw fail(.valueError, "empty separator") }
      parts = TextParts.split(source, by: fromEnd ? mark.reversed() : mark, most: most)
    } else {
      parts = []
      func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
      var rest = source[...].drop(while: isSpace)
      while !rest.isEmpty {
        if most >= 0, parts.count == most {
          parts.append(Array(rest))
          break
        }
        let word = rest.prefix { !isSpace($0) }
        parts.append(Array(word))
        rest = rest[word.endIndex...].drop(while: isSpace)
      }
    }
    if fromEnd { parts = parts.reversed().map { $0.reversed() } }
    var values: [Value] = []
    for part in parts { values.append(try self.bytes(part)) }
    try charge(elements: 8 * values.count)
    return try list(values)
  }

  /// `partition` and `rpartition` of bytes.
  func partitionBytes(_ arguments: Arguments, fromEnd: Bool) throws(Stop) -> Value {
    let bytes = try octets(arguments)
    let mark = try octets(arguments.required(1))
    if mark.isEmpty { throw fail(.valueError, "empty separator") }
    let found = fromEnd ? TextSearch.last(mark, in: bytes) : TextSearch.first(mark, in: bytes, from: 0)
    guard let found else {
      let (whole, empty) = (try self.bytes(bytes), try self.bytes([]))
      return try tuple(fromEnd ? [empty, empty, whole] : [whole, empty, empty])
    }
    return try tuple([
      try self.bytes(Array(bytes[..<found])), try self.bytes(mark),
      try self.bytes(Array(bytes[(found + mark.count)...])),
    ])
  }

  /// `bytes.hex`, perhaps with a mark between groups: counted from the right, or from the left if negative.
  func hexadecimal(_ arguments: Arguments) throws(Stop) -> Value {
    let bytes = try octets(arguments)
    var mark: UInt8?
    if let given = arguments[1] {
      switch given.plain {
      case .text(let text):
        guard text.bytes.count == 1 else { throw fail(.valueError, "sep must be length 1.") }
        mark = text.bytes.first
      default:
        guard let object = given.payload(BytesObject.self) else {
          throw fail(.typeError, "sep must be str or bytes.")
        }
        guard object.bytes.count == 1 else { throw fail(.valueError, "sep must be length 1.") }
        mark = object.bytes.first
      }
      if let byte = mark, byte >= 128 { throw fail(.valueError, "sep must be ASCII.") }
    }
    let size = arguments[2] == nil ? 1 : try cuts(arguments[2])
    if Int32(exactly: size) == nil {
      throw fail(.overflowError, "Python int too large to convert to C int")
    }
    var result: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if let mark, index > 0, size != 0 {
        let group = Int(min(size.magnitude, UInt(Int.max)))
        let distance = size > 0 ? bytes.count - index : index
        if distance % group == 0 { result.append(mark) }
      }
      result += BytesObject.hexadecimal(byte)
    }
    return .text(try Text(result, meter))
  }
}

import BigInt

extension Interpreter {
  private func isLittle(_ order: Value?) throws(Stop) -> Bool {
    guard let order else { return false }
    guard case .text(let text) = order.plain else {
      throw fail(.typeError, "argument 'byteorder' must be str, not \(typeName(order))")
    }
    switch text.string {
    case "little": return true
    case "big": return false
    default: throw fail(.valueError, "byteorder must be either 'little' or 'big'")
    }
  }

  /// `int.to_bytes`.
  func integerBytes(_ arguments: Arguments) throws(Stop) -> Value {
    let number = arguments.required(0).integer ?? 0
    var count = 1
    if let given = arguments[1] {
      guard let index = try indexed(given) else {
        throw fail(.typeError, "'\(typeName(given))' object cannot be interpreted as an integer")
      }
      guard let small = index.smallInteger else {
        throw fail(.overflowError, "Python int too large to convert to C ssize_t")
      }
      count = small
    }
    let little = try isLittle(arguments[2])
    let signed = try truth(arguments[3] ?? .bool(false))
    if count < 0 { throw fail(.valueError, "length argument must be non-negative") }
    if number < 0, !signed { throw fail(.overflowError, "can't convert negative int to unsigned") }
    if count > limits.memory / 4 { throw .limit(.memory) }
    try charge(elements: count)
    let bits = number < 0 ? (-number - 1).bitWidth - 1 : BigInt(number.magnitude).magnitude.bitWidth
    let needed = signed ? (number == 0 ? 0 : Int(bits) + 1) : Int(bits)
    if needed > 8 * count { throw fail(.overflowError, "int too big to convert") }
    var words = Array((number < 0 ? BigInt(-number - 1) : number).magnitude.words)
    if number < 0 { words = words.map { ~$0 } }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    for index in 0..<count {
      let word = index / 8 < words.count ? words[index / 8] : number < 0 ? UInt.max : 0
      bytes.append(UInt8(truncatingIfNeeded: word >> (8 * UInt(index % 8))))
    }
    return try self.bytes(little ? bytes : bytes.reversed())
  }

  /// `int.from_bytes`.
  func integerFromBytes(_ arguments: Arguments) throws(Stop) -> Value {
    let source = arguments.required(0)
    let little = try isLittle(arguments[1])
    let signed = try truth(arguments[2] ?? .bool(false))
    var bytes: [UInt8]
    if case .text = source.plain {
      throw fail(.typeError, "cannot convert 'str' object to bytes")
    } else if source.payload(BytesObject.self) == nil, !isIterable(source) {
      throw fail(.typeError, "cannot convert '\(typeName(source))' object to bytes")
    } else {
      bytes = try makeBytes(source, nil, nil)
    }
    if bytes.count > limits.integerBits / 8 { throw .limit(.integerBits) }
    try charge(elements: bytes.count)
    if little { bytes.reverse() }
    let isNegative = signed && (bytes.first ?? 0) >= 128
    if isNegative { bytes = bytes.map { ~$0 } }
    bytes.reverse()
    var words: [UInt] = []
    for start in stride(from: 0, to: bytes.count, by: 8) {
      var word: UInt = 0
      for (place, byte) in bytes[start..<min(start + 8, bytes.count)].enumerated() {
        word |= UInt(byte) << (8 * UInt(place))
      }
      words.append(word)
    }
    let magnitude = BigInt(BigUInt(words: words))
    return try integer(isNegative ? -magnitude - 1 : magnitude)
  }
}

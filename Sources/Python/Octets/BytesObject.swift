/// What an object of the class `bytes` holds.
final class BytesObject {
  let bytes: [UInt8]
  private let charge: Charge

  /// Holds `bytes`, which the meter counts.
  init(_ bytes: [UInt8], _ meter: Meter) throws(Stop) {
    charge = try Charge(meter, Charge.object + Charge.array + bytes.count)
    self.bytes = bytes
  }

  /// As `repr` writes it: `b'a\x00'`.
  var repr: [UInt8] {
    let single = UInt8(ascii: "'")
    let double = UInt8(ascii: "\"")
    let quote = bytes.contains(single) && !bytes.contains(double) ? double : single
    var result: [UInt8] = [UInt8(ascii: "b"), quote]
    result.reserveCapacity(bytes.count + 3)
    for byte in bytes {
      switch byte {
      case quote, UInt8(ascii: "\\"): result += [UInt8(ascii: "\\"), byte]
      case 9: result += Array("\\t".utf8)
      case 10: result += Array("\\n".utf8)
      case 13: result += Array("\\r".utf8)
      case 32..<127: result.append(byte)
      default:
        result += Array("\\x".utf8)
        result += BytesObject.hexadecimal(byte)
      }
    }
    result.append(quote)
    return result
  }

  /// The two hexadecimal digits of a byte.
  static func hexadecimal(_ byte: UInt8) -> [UInt8] {
    func digit(_ value: UInt8) -> UInt8 { value < 10 ? 48 + value : 87 + value }
    return [digit(byte >> 4), digit(byte & 15)]
  }
}

extension Interpreter {
  /// A `bytes` value.
  func bytes(_ bytes: [UInt8]) throws(Stop) -> Value {
    .instance(
      try InstanceObject(type: type(named: "bytes"), payload: try BytesObject(bytes, meter), meter))
  }

  /// The bytes that the first argument of a method of `bytes` is.
  func octets(_ arguments: Arguments, isCharged: Bool = true) throws(Stop) -> [UInt8] {
    guard let object = arguments.required(0).payload(BytesObject.self) else {
      throw refuse("bytes method", "calling a method of bytes on another object is not supported")
    }
    if isCharged { try charge(elements: object.bytes.count) }
    return object.bytes
  }

  /// The bytes that a `bytes` object is; else the error that it is none.
  func octets(_ value: Value) throws(Stop) -> [UInt8] {
    guard let object = value.payload(BytesObject.self) else {
      throw fail(.typeError, "a bytes-like object is required, not '\(typeName(value))'")
    }
    try charge(elements: object.bytes.count)
    return object.bytes
  }

  /// One byte from an integer.
  func octet(_ value: Value, _ range: String = "bytes must be in range(0, 256)") throws(Stop) -> UInt8 {
    guard let integer = try indexed(value) else {
      throw fail(.typeError, "'\(typeName(value))' object cannot be interpreted as an integer")
    }
    guard let small = integer.smallInteger, let byte = UInt8(exactly: small) else {
      throw fail(.valueError, range)
    }
    return byte
  }

  /// What `bytes(source, encoding, errors)` holds.
  func makeBytes(_ source: Value?, _ encoding: Value?, _ errors: Value?) throws(Stop) -> [UInt8] {
    if let encoding {
      guard case .text = encoding.plain else {
        throw fail(.typeError, "bytes() argument 'encoding' must be str, not \(typeName(encoding))")
      }
    }
    guard let source else {
      if encoding != nil { throw fail(.typeError, "encoding without a string argument") }
      if errors != nil { throw fail(.typeError, "errors without a string argument") }
      return []
    }
    if case .text(let text) = source.plain {
      if encoding == nil {
        throw fail(.typeError, "string argument without an encoding")
      }
      return try encoded(text, encoding, errors)
    }
    if encoding != nil { throw fail(.typeError, "encoding without a string argument") }
    if errors != nil { throw fail(.typeError, "errors without a string argument") }
    if let object = source.payload(BytesObject.self) { return object.bytes }
    if isNumPy(source) { throw refuse("bytes(array)", "bytes of arrays are not supported") }
    if case .instance(let object) = source, let method = object.type.lookUp("__bytes__") {
      let result = try callSpecial(method, source)
      guard let made = result.payload(BytesObject.self) else {
        throw fail(.typeError, "__bytes__ returned non-bytes (type \(typeName(result)))")
      }
      return made.bytes
    }
    if let count = try indexed(source) {
      guard let small = count.smallInteger else {
        throw fail(.overflowError, "cannot fit 'int' into an index-sized integer")
      }
      if small < 0 { throw fail(.valueError, "negative count") }
      if small > limits.memory { throw .limit(.memory) }
      try charge(elements: small)
      return Array(repeating: 0, count: small)
    }
    guard isIterable(source) else {
      throw fail(.typeError, "cannot convert '\(typeName(source))' object to bytes")
    }
    var result: [UInt8] = []
    for value in try collect(source) { result.append(try octet(value)) }
    return result
  }
}

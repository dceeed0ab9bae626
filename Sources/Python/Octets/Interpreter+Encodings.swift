/// The encodings that are supported.
private enum Encoding: String {
  case utf8 = "utf-8"
  case ascii = "ascii"
  case latin1 = "latin-1"

  /// The encoding of a name that Python knows it by.
  init?(named name: String) {
    switch name.lowercased().map({ $0 == "_" || $0 == " " ? "-" : String($0) }).joined() {
    case "utf-8", "utf8", "u8", "utf": self = .utf8
    case "ascii", "us-ascii", "646": self = .ascii
    case "latin-1", "latin1", "iso-8859-1", "iso8859-1", "l1", "latin": self = .latin1
    default: return nil
    }
  }
}

extension Interpreter {
  private func encoding(_ value: Value?, _ function: String) throws(Stop) -> Encoding {
    guard let value else { return .utf8 }
    guard case .text(let name) = value.plain else {
      throw fail(.typeError, "\(function)() argument 'encoding' must be str, not \(typeName(value))")
    }
    guard name.bytes.count < 64, let known = Encoding(named: name.string) else {
      throw refuse("encoding", "encodings other than utf-8, ascii and latin-1 are not supported")
    }
    return known
  }

  private func policy(_ value: Value?, _ function: String) throws(Stop) -> String {
    guard let value else { return "strict" }
    guard case .text(let name) = value.plain else {
      throw fail(.typeError, "\(function)() argument 'errors' must be str, not \(typeName(value))")
    }
    guard ["strict", "ignore", "replace", "backslashreplace"].contains(name.string) else {
      throw refuse("errors=", "this treatment of encoding errors is not supported")
    }
    return name.string
  }

  /// `str.encode`.
  func encoded(_ text: Text, _ encoding: Value?, _ errors: Value?) throws(Stop) -> [UInt8] {
    let encoding = try self.encoding(encoding, "encode")
    let policy = try policy(errors, "encode")
    try charge(elements: text.bytes.count)
    if encoding == .utf8 || text.isASCII { return text.bytes }
    let bound: UInt32 = encoding == .ascii ? 128 : 256
    let scalars = Array(text.string.unicodeScalars)
    var result: [UInt8] = []
    for (index, scalar) in scalars.enumerated() {
      if scalar.value < bound {
        result.append(UInt8(scalar.value))
        continue
      }
      switch policy {
      case "ignore": continue
      case "replace": result.append(UInt8(ascii: "?"))
      case "backslashreplace": result += Interpreter.escape(scalar).utf8
      default:
        let end = scalars[index...].firstIndex { $0.value < bound } ?? scalars.count
        let place =
          end - index == 1
          ? "character '\(Interpreter.escape(scalar))' in position \(index)"
          : "characters in position \(index)-\(end - 1)"
        throw fail(
          .unicodeEncodeError,
          "'\(encoding.rawValue)' codec can't encode \(place): ordinal not in range(\(bound))")
      }
    }
    return result
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    let (mark, width) = scalar.value < 0x100 ? ("x", 2) : scalar.value < 0x10000 ? ("u", 4) : ("U", 8)
    return "\\" + mark + String(repeating: "0", count: width - digits.utf8.count) + digits
  }

  /// `str(object, encoding, errors)`.
  func decodedText(_ arguments: Arguments) throws(Stop) -> Value {
    guard let value = arguments[0] else { return try string("") }
    if case .text = value.plain { throw fail(.typeError, "decoding str is not supported") }
    guard let object = value.payload(BytesObject.self) else {
      throw fail(.typeError, "decoding to str: need a bytes-like object, \(typeName(value)) found")
    }
    return .text(try decoded(object.bytes, arguments[1], arguments[2]))
  }

  /// `bytes.decode`.
  func decoded(_ bytes: [UInt8], _ encoding: Value?, _ errors: Value?) throws(Stop) -> Text {
    let encoding = try self.encoding(encoding, "decode")
    let policy = try policy(errors, "decode")
    try charge(elements: bytes.count)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 128 {
        result.append(byte)
        index += 1
        continue
      }
      let problem: (length: Int, reason: String)
      switch encoding {
      case .latin1:
        result += [0xC0 | byte >> 6, 0x80 | byte & 0x3F]
        index += 1
        continue
      case .ascii: problem = (1, "ordinal not in range(128)")
      case .utf8:
        switch Interpreter.sequence(at: index, in: bytes) {
        case .length(let length):
          result += bytes[index..<index + length]
          index += length
          continue
        case .broken(let length, let reason): problem = (length, reason)
        }
      }
      let end = index + problem.length
      switch policy {
      case "ignore": break
      case "replace": result += [0xEF, 0xBF, 0xBD]
      case "backslashreplace":
        for byte in bytes[index..<end] { result += Array("\\x".utf8) + BytesObject.hexadecimal(byte) }
      default:
        let place =
          problem.length == 1
          ? "byte 0x\(String(decoding: BytesObject.hexadecimal(byte), as: UTF8.self)) in position \(index)"
          : "bytes in position \(index)-\(end - 1)"
        throw fail(
          .unicodeDecodeError, "'\(encoding.rawValue)' codec can't decode \(place): \(problem.reason)")
      }
      index = end
    }
    return try Text(result, meter)
  }

  private enum OctetSequence {
    case length(Int)
    case broken(Int, String)
  }

  /// The UTF-8 sequence that starts with a byte beyond ASCII (RFC 3629, table 3-7 of the Unicode standard).
  private static func sequence(at start: Int, in bytes: [UInt8]) -> OctetSequence {
    let lead = bytes[start]
    guard (0xC2...0xF4).contains(lead) else { return .broken(1, "invalid start byte") }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    let second: ClosedRange<UInt8> =
      switch lead {
      case 0xE0: 0xA0...0xBF
      case 0xED: 0x80...0x9F
      case 0xF0: 0x90...0xBF
      case 0xF4: 0x80...0x8F
      default: 0x80...0xBF
      }
    for offset in 1..<length {
      guard start + offset < bytes.count else { return .broken(offset, "unexpected end of data") }
      let allowed = offset == 1 ? second : 0x80...0xBF
      if !allowed.contains(bytes[start + offset]) { return .broken(offset, "invalid continuation byte") }
    }
    return .length(length)
  }
}

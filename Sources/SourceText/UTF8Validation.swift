/// The places where bytes are not UTF-8.
public enum UTF8Validation {
  /// The maximal subparts of ill-formed sequences, in order (Unicode 15, section 3.9, D93b): each is what a
  /// decoder replaces by one U+FFFD. Empty for valid UTF-8. Linear in the bytes.
  public static func invalidSequences(in bytes: [UInt8]) -> [ByteRange] {
    var found: [ByteRange] = []
    var offset = 0
    let count = bytes.count
    while offset < count {
      if bytes[offset] < 0x80 {
        offset += 1
        continue
      }
      let (length, isValid) = sequence(at: offset, in: bytes)
      if !isValid { found.append(ByteRange(offset, offset + length)) }
      offset += length
    }
    return found
  }

  /// `bytes` with every byte of an invalid sequence, and every NUL, replaced by `replacement`.
  ///
  /// The length stays the same, so offsets stay offsets; C parsers that would insert U+FFFD are given this.
  public static func masked(_ bytes: [UInt8], with replacement: UInt8 = 0x3F) -> [UInt8] {
    var result = bytes
    for range in invalidSequences(in: bytes) {
      for offset in range.indices { result[offset] = replacement }
    }
    for offset in result.indices where result[offset] == 0 { result[offset] = replacement }
    return result
  }

  /// The length of the sequence at `offset`, which is not ASCII, and whether it is well formed.
  private static func sequence(at offset: Int, in bytes: [UInt8]) -> (length: Int, isValid: Bool) {
    let lead = bytes[offset]
    let needed: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: needed = 2
    case 0xE0: (needed, second) = (3, 0xA0...0xBF)
    case 0xED: (needed, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: needed = 3
    case 0xF0: (needed, second) = (4, 0x90...0xBF)
    case 0xF4: (needed, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: needed = 4
    default: return (1, false)
    }
    var length = 1
    while length < needed {
      let next = offset + length
      guard next < bytes.count, (length == 1 ? second : 0x80...0xBF).contains(bytes[next]) else {
        return (length, false)
      }
      length += 1
    }
    return (length, true)
  }
}

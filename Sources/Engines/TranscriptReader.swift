import Python
import SourceText

/// Reads the parts of records; everything is `nil` where the bytes are not what they should be.
struct TranscriptReader {
  private let bytes: [UInt8]
  private var position = 0

  /// A reader at the beginning of `bytes`.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next byte.
  mutating func byte() -> UInt8? {
    guard position < bytes.count else { return nil }
    position += 1
    return bytes[position - 1]
  }

  /// `42;`
  mutating func integer() -> Int? { field(endingIn: UInt8(ascii: ";")).flatMap { Int($0) } }

  /// `s5:hello`
  mutating func text() -> String? {
    guard byte() == UInt8(ascii: "s") else { return nil }
    return textAfterMark()
  }

  /// A value.
  mutating func value(depth: Int = 0) -> RecordedValue? {
    guard depth < 20, let mark = byte() else { return nil }
    switch mark {
    case UInt8(ascii: "N"): return RecordedValue.none
    case UInt8(ascii: "T"): return .bool(true)
    case UInt8(ascii: "F"): return .bool(false)
    case UInt8(ascii: "i"): return field(endingIn: UInt8(ascii: ";")).map { .integer(digits: $0) }
    case UInt8(ascii: "r"): return real().map { .real($0) }
    case UInt8(ascii: "s"): return textAfterMark().map { .text($0) }
    case UInt8(ascii: "o"): return text().map { .other($0) }
    case UInt8(ascii: "l"): return values(depth).map { .list($0) }
    case UInt8(ascii: "t"): return values(depth).map { .tuple($0) }
    case UInt8(ascii: "z"): return values(depth).map { .set($0) }
    case UInt8(ascii: "d"):
      guard let count = integer(), let parts = values(depth, count: 2 * count) else { return nil }
      return .dict(
        stride(from: 0, to: parts.count, by: 2).map { RecordedEntry(key: parts[$0], value: parts[$0 + 1]) })
    case UInt8(ascii: "a"): return array().map { .array($0) }
    default: return nil
    }
  }

  private mutating func values(_ depth: Int, count given: Int? = nil) -> [RecordedValue]? {
    guard let count = given ?? integer(), count >= 0, count <= bytes.count - position else { return nil }
    var values: [RecordedValue] = []
    for _ in 0..<count {
      guard let value = value(depth: depth + 1) else { return nil }
      values.append(value)
    }
    return values
  }

  private mutating func array() -> RecordedArray? {
    guard let kind = byte(), let rank = integer(), 0...64 ~= rank else { return nil }
    var shape: [Int] = []
    for _ in 0..<rank {
      guard byte() == UInt8(ascii: "i"), let length = integer(), length >= 0 else { return nil }
      shape.append(length)
    }
    guard let count = integer(), count >= 0, count <= bytes.count - position else { return nil }
    var elements: [Double] = []
    for _ in 0..<count {
      guard byte() == UInt8(ascii: "r"), let element = real() else { return nil }
      elements.append(element)
    }
    let element: RecordedArray.Element =
      kind == UInt8(ascii: "b") ? .bool : kind == UInt8(ascii: "i") ? .integer : .real
    return RecordedArray(shape: shape, elements: elements, element: element)
  }

  private mutating func real() -> Double? { field(endingIn: UInt8(ascii: ";")).flatMap { Double($0) } }

  private mutating func textAfterMark() -> String? {
    guard let count = field(endingIn: UInt8(ascii: ":")).flatMap({ Int($0) }), count >= 0,
      count <= bytes.count - position
    else { return nil }
    defer { position += count }
    return String(decoding: bytes[position..<position + count], as: UTF8.self)
  }

  private mutating func field(endingIn end: UInt8) -> String? {
    guard let stop = bytes[position...].prefix(5000).firstIndex(of: end) else { return nil }
    defer { position = stop + 1 }
    return String(decoding: bytes[position..<stop], as: UTF8.self)
  }
}

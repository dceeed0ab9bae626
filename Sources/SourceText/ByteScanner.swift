/// A position that moves forward over bytes.
///
/// A value: copy it to look ahead and come back. It never reads outside its range and never traps;
/// `peek` past the end is `nil`.
@frozen
public struct ByteScanner: Sendable {
  /// The whole text; offsets are indices into it.
  public let bytes: [UInt8]
  /// The offset after the last byte that may be read.
  public let end: Int
  /// The offset of the next byte.
  public var position: Int

  /// A scanner over all of `bytes`.
  @inlinable
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    self.end = bytes.count
    self.position = 0
  }

  /// A scanner over `range` of `bytes`; positions stay offsets into `bytes`.
  @inlinable
  public init(_ bytes: [UInt8], in range: ByteRange) {
    precondition(range.upperBound <= bytes.count, "the range lies outside the bytes")
    self.bytes = bytes
    self.end = range.upperBound
    self.position = range.lowerBound
  }

  /// Whether every byte has been read.
  @inlinable public var isAtEnd: Bool { position >= end }

  /// The next byte, not taken.
  @inlinable public var peek: UInt8? { position < end ? bytes[position] : nil }

  /// The byte `distance` after the next one, not taken; negative distances look back.
  @inlinable
  public func peek(_ distance: Int) -> UInt8? {
    let offset = position + distance
    return offset >= 0 && offset < end ? bytes[offset] : nil
  }

  /// Takes the next byte.
  @inlinable
  public mutating func next() -> UInt8? {
    guard position < end else { return nil }
    defer { position += 1 }
    return bytes[position]
  }

  /// Takes `byte` if it is next.
  @inlinable
  public mutating func take(_ byte: UInt8) -> Bool {
    guard position < end, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  /// Takes `text` if it is next, byte for byte.
  @inlinable
  public mutating func take(_ text: StaticString) -> Bool {
    guard looksAt(text) else { return false }
    position += text.utf8CodeUnitCount
    return true
  }

  /// Whether `text` is next.
  @inlinable
  public func looksAt(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard position + count <= end else { return false }
    return text.withUTF8Buffer { buffer in
      for index in 0..<count where bytes[position + index] != buffer[index] { return false }
      return true
    }
  }

  /// Takes bytes as long as they are members of `set`; returns how many.
  @inlinable @discardableResult
  public mutating func skip(while set: ByteSet) -> Int {
    let start = position
    while position < end, set.contains(bytes[position]) { position += 1 }
    return position - start
  }

  /// Takes bytes up to the first member of `set`, or to the end; returns their range.
  @inlinable @discardableResult
  public mutating func take(until set: ByteSet) -> ByteRange {
    let start = position
    while position < end, !set.contains(bytes[position]) { position += 1 }
    return ByteRange(start, position)
  }

  /// Takes bytes as long as they are members of `set`; returns their range.
  @inlinable
  public mutating func take(while set: ByteSet) -> ByteRange {
    let start = position
    skip(while: set)
    return ByteRange(start, position)
  }
}

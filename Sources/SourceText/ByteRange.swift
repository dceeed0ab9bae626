/// A half-open range of UTF-8 bytes, counted from the start of the original file.
///
/// The one position type of the program: lines and columns exist only at the edges, where people read them.
@frozen
public struct ByteRange: Sendable, Hashable {
  /// The offset of the first byte.
  public let start: Int32
  /// The offset after the last byte; never before `start`.
  public let end: Int32

  /// The range from `start` up to, not including, `end`.
  @inlinable
  public init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a byte range ends before it starts")
    self.start = Int32(start)
    self.end = Int32(end)
  }

  /// The same as a Swift range of array indices.
  @inlinable public var indices: Range<Int> { Int(start)..<Int(end) }
  /// The offset of the first byte, as an array index.
  @inlinable public var lowerBound: Int { Int(start) }
  /// The offset after the last byte, as an array index.
  @inlinable public var upperBound: Int { Int(end) }
  /// The number of bytes.
  @inlinable public var count: Int { Int(end) - Int(start) }
  /// Whether the range holds no byte; it still has a place.
  @inlinable public var isEmpty: Bool { start == end }

  /// Whether the byte at `offset` lies inside.
  @inlinable
  public func contains(_ offset: Int) -> Bool { offset >= lowerBound && offset < upperBound }

  /// Whether every byte of `other` lies inside; true for an empty range at either edge.
  @inlinable
  public func contains(_ other: ByteRange) -> Bool { other.start >= start && other.end <= end }

  /// Whether the two share at least one byte.
  @inlinable
  public func overlaps(_ other: ByteRange) -> Bool { start < other.end && other.start < end }

  /// The smallest range that holds both.
  @inlinable
  public func union(_ other: ByteRange) -> ByteRange {
    ByteRange(Int(min(start, other.start)), Int(max(end, other.end)))
  }

  /// The same range `distance` bytes further on.
  @inlinable
  public func shifted(by distance: Int) -> ByteRange {
    ByteRange(lowerBound + distance, upperBound + distance)
  }
}

extension ByteRange: Comparable {
  /// Orders by start, then by end.
  @inlinable
  public static func < (left: ByteRange, right: ByteRange) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}

extension ByteRange: CustomStringConvertible {
  /// The range as `start..<end`.
  public var description: String { "\(start)..<\(end)" }
}

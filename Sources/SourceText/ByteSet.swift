/// A set of byte values: 256 bits, so that asking costs a shift and a mask.
@frozen
public struct ByteSet: Sendable, Hashable {
  @usableFromInline var words: InlineBits

  @usableFromInline @frozen
  struct InlineBits: Sendable, Hashable {
    @usableFromInline var a: UInt64 = 0
    @usableFromInline var b: UInt64 = 0
    @usableFromInline var c: UInt64 = 0
    @usableFromInline var d: UInt64 = 0
    @usableFromInline init() {}
  }

  /// The empty set.
  @inlinable
  public init() { words = InlineBits() }

  /// The set of the ASCII characters of `text`.
  @inlinable
  public init(_ text: StaticString) {
    self.init()
    text.withUTF8Buffer { for byte in $0 { insert(byte) } }
  }

  /// The set of every byte for which `isMember` holds.
  public init(where isMember: (UInt8) -> Bool) {
    self.init()
    for byte in UInt8.min...UInt8.max where isMember(byte) { insert(byte) }
  }

  /// Adds `byte`.
  @inlinable
  public mutating func insert(_ byte: UInt8) {
    let bit = UInt64(1) << UInt64(byte & 63)
    switch byte >> 6 {
    case 0: words.a |= bit
    case 1: words.b |= bit
    case 2: words.c |= bit
    default: words.d |= bit
    }
  }

  /// Whether `byte` is a member.
  @inlinable
  public func contains(_ byte: UInt8) -> Bool {
    let word =
      switch byte >> 6 {
      case 0: words.a
      case 1: words.b
      case 2: words.c
      default: words.d
      }
    return word >> UInt64(byte & 63) & 1 == 1
  }

  /// The members of either set.
  public func union(_ other: ByteSet) -> ByteSet {
    ByteSet { contains($0) || other.contains($0) }
  }
}

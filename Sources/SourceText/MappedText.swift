/// A text taken out of a file, with the way back to every byte of it.
public struct MappedText: Sendable, Hashable {
  /// The derived bytes.
  public let bytes: [UInt8]
  /// From offsets in `bytes` to offsets in the original file.
  public let map: SourceMap

  /// A text whose bytes and map were built together.
  public init(bytes: [UInt8], map: SourceMap) {
    precondition(bytes.count == map.derivedCount, "a mapped text and its map differ in length")
    self.bytes = bytes
    self.map = map
  }

  /// `range` of `source`, unchanged.
  public init(_ source: SourceFile, in range: ByteRange) {
    self.init(bytes: Array(source.bytes[range.indices]), map: SourceMap(identity: range))
  }

  /// A text that comes from no file; its map is the identity.
  public init(_ text: String) {
    let bytes = Array(text.utf8)
    self.init(bytes: bytes, map: SourceMap(identity: ByteRange(0, bytes.count)))
  }

  /// The text as a string; invalid bytes become U+FFFD.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The text of `range`, in derived offsets.
  public func text(in range: ByteRange) -> String {
    String(decoding: bytes[range.indices], as: UTF8.self)
  }

  /// The place in the original file of `range`, in derived offsets.
  public func original(of range: ByteRange) -> ByteRange { map.original(of: range) }
}

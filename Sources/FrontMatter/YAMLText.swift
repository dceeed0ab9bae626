import SourceText

/// Text that stands for YAML, made fit for libyaml, with the way back to the file.
///
/// libyaml refuses control characters and reads YAML 1.1's line ends (U+0085, U+2028, U+2029) as such. These, and
/// bytes that are not UTF-8, are masked by characters of the same length, so that offsets stay offsets.
struct YAMLText {
  /// The bytes to parse: valid UTF-8 that libyaml accepts.
  let bytes: [UInt8]
  /// The same bytes, nothing masked.
  private let unmasked: [UInt8]
  private let map: SourceMap
  private let masks: [ByteRange]
  /// The masked characters that YAML forbids, in offsets of this text; bytes that are not UTF-8 are left to others.
  let forbidden: [ByteRange]

  /// The text with everything masked that must be.
  init(_ text: MappedText) {
    unmasked = text.bytes
    map = text.map
    var bytes = UTF8Validation.masked(text.bytes)
    var masks = UTF8Validation.invalidSequences(in: text.bytes)
    var forbidden: [ByteRange] = []
    for offset in bytes.indices {
      guard let length = Self.lengthToMask(at: offset, in: bytes) else { continue }
      let range = ByteRange(offset, offset + length)
      masks.append(range)
      if !Self.isLineSeparator(at: offset, in: bytes) { forbidden.append(range) }
      for (index, byte) in Self.stand(for: length).enumerated() { bytes[offset + index] = byte }
    }
    self.bytes = bytes
    self.masks = masks.sorted()
    self.forbidden = forbidden
  }

  /// Where `range` stands in the file.
  func original(of range: ByteRange) -> ByteRange { map.original(of: range) }

  /// The place in the file of one offset, as an empty range.
  func original(of offset: Int) -> ByteRange { map.original(of: ByteRange(offset, offset)) }

  /// The characters of `range` as they stand in the file.
  func string(in range: ByteRange) -> String {
    String(decoding: unmasked[range.indices], as: UTF8.self)
  }

  /// `text`, which libyaml read from `range`, with its masked characters put back if `range` is written without
  /// escapes and line ends; unchanged otherwise.
  func unmasking(_ text: String, readFrom range: ByteRange) -> String {
    guard hasMask(in: range) else { return text }
    for inset in 0...1 where range.count >= 2 * inset {
      let inner = ByteRange(range.lowerBound + inset, range.upperBound - inset)
      if bytes[inner.indices].elementsEqual(text.utf8) { return string(in: inner) }
    }
    return text
  }

  /// Whether anything in `range` is masked.
  private func hasMask(in range: ByteRange) -> Bool {
    var low = 0
    var high = masks.count
    while low < high {
      let middle = (low + high) / 2
      if masks[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < masks.count && masks[low].overlaps(range)
  }

  /// The length of the character at `offset`, if it must be masked.
  private static func lengthToMask(at offset: Int, in bytes: [UInt8]) -> Int? {
    func next(_ distance: Int) -> UInt8 {
      offset + distance < bytes.count ? bytes[offset + distance] : 0
    }
    switch bytes[offset] {
    case 0x09, 0x0A, 0x0D: return nil
    case 0x00..<0x20, 0x7F: return 1
    case 0xC2: return next(1) < 0xA0 ? 2 : nil
    case 0xE2: return isLineSeparator(at: offset, in: bytes) ? 3 : nil
    case 0xEF:
      let isMark = next(1) == 0xBB && next(2) == 0xBF
      let isNoncharacter = next(1) == 0xBF && next(2) >= 0xBE
      return isMark || isNoncharacter ? 3 : nil
    default: return nil
    }
  }

  /// Whether U+0085, U+2028 or U+2029 stands at `offset`.
  private static func isLineSeparator(at offset: Int, in bytes: [UInt8]) -> Bool {
    let rest = bytes[offset...]
    return rest.starts(with: [0xC2, 0x85]) || rest.starts(with: [0xE2, 0x80, 0xA8])
      || rest.starts(with: [0xE2, 0x80, 0xA9])
  }

  /// A printable character of 1, 2 or 3 bytes.
  private static func stand(for length: Int) -> [UInt8] {
    switch length {
    case 1: [0x3F]
    case 2: [0xC2, 0xBF]
    default: [0xE2, 0x96, 0xA1]
    }
  }
}

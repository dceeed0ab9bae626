import SourceText
import TestSupport
import Testing

@Suite struct UTF8ValidationTests {
  /// Unicode 15, section 3.9, tables 3-8 to 3-11: what becomes of ill-formed sequences, with the number of bytes of
  /// each maximal subpart.
  @Test(
    arguments: [
      ([0xC0, 0xAF, 0xE0, 0x80, 0xBF, 0xF0, 0x81, 0x82, 0x41], [1, 1, 1, 1, 1, 1, 1, 1]),
      ([0xED, 0xA0, 0x80, 0xED, 0xBF, 0xBF, 0xED, 0xAF, 0x41], [1, 1, 1, 1, 1, 1, 1, 1]),
      ([0xF4, 0x91, 0x92, 0x93, 0xFF, 0x41, 0x80, 0xBF, 0x42], [1, 1, 1, 1, 1, 1, 1]),
      ([0xE1, 0x80, 0xE2, 0xF0, 0x91, 0x92, 0xF1, 0xBF, 0x41], [2, 1, 3, 2]),
      ([0xC2], [1]), ([0xE2, 0x82], [2]), ([0xF0, 0x9F, 0x8E], [3]), ([], []), ([0x41], []),
      ([0xF4, 0x8F, 0xBF, 0xBF], []), ([0xEE, 0x80, 0x80], []), ([0xED, 0x9F, 0xBF], []),
      ([0xE0, 0xA0, 0x80], []),
      ([0xF0, 0x90, 0x80, 0x80], []), ([0xF5, 0x80], [1, 1]), ([0xC1, 0x81], [1, 1]),
    ] as [([UInt8], [Int])])
  func `invalid sequences are the maximal subparts`(bytes: [UInt8], lengths: [Int]) {
    let found = UTF8Validation.invalidSequences(in: bytes)
    #expect(found.map(\.count) == lengths)
    #expect(found == found.sorted())
  }

  @Test func `the standard library replaces the same sequences`() {
    let alphabet: [UInt8] = [
      0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF1,
      0xF4, 0xF5,
      0xFF,
    ]
    for seed in UInt64(0)..<3000 {
      var generator = SeededGenerator(seed: seed)
      let count = Int.random(in: 0..<12, using: &generator)
      let bytes = (0..<count).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
      var rebuilt = String.UnicodeScalarView()
      var offset = 0
      for range in UTF8Validation.invalidSequences(in: bytes) {
        rebuilt += String(decoding: bytes[offset..<range.lowerBound], as: UTF8.self).unicodeScalars
        rebuilt.append("\u{FFFD}")
        offset = range.upperBound
      }
      rebuilt += String(decoding: bytes[offset...], as: UTF8.self).unicodeScalars
      let decoded = String(decoding: bytes, as: UTF8.self).unicodeScalars
      #expect(Array(rebuilt) == Array(decoded), "seed \(seed)")
    }
  }

  @Test func `masking keeps the length and leaves valid UTF-8 without NUL`() {
    for seed in UInt64(0)..<500 {
      var generator = SeededGenerator(seed: seed)
      let bytes = (0..<30).map { _ in UInt8.random(in: 0...255, using: &generator) }
      let masked = UTF8Validation.masked(bytes)
      #expect(masked.count == bytes.count, "seed \(seed)")
      #expect(UTF8Validation.invalidSequences(in: masked).isEmpty && !masked.contains(0), "seed \(seed)")
    }
    #expect(
      UTF8Validation.masked([0x61, 0xFF, 0, 0xC3, 0xA9], with: 0x20) == [0x61, 0x20, 0x20, 0xC3, 0xA9])
  }
}

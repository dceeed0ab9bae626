import Diagnostics
import Revision
import SourceText
import TestSupport
import Testing

@Suite struct PatchTests {
  private func patched(_ text: String, _ edits: Edit...) throws -> String {
    String(decoding: try Patch(edits).applied(to: Array(text.utf8)), as: UTF8.self)
  }

  @Test func `edits are made in order of their places, whatever order they come in`() throws {
    let result = try patched(
      "abcdef", Edit(ByteRange(4, 6), replacement: "F"), Edit(ByteRange(0, 1), replacement: "AAA"),
      Edit(ByteRange(2, 3), replacement: ""))
    #expect(result == "AAAbdF")
  }

  @Test func `no edits change nothing`() throws {
    #expect(try patched("abc") == "abc")
    #expect(try patched("") == "")
  }

  @Test func `insertions at one place keep the order they were given in`() throws {
    let result = try patched(
      "ab", Edit(ByteRange(1, 1), replacement: "1"), Edit(ByteRange(1, 1), replacement: "2"))
    #expect(result == "a12b")
  }

  @Test func `an insertion may touch a replaced range at either edge`() throws {
    let result = try patched(
      "abcd", Edit(ByteRange(1, 3), replacement: "-"), Edit(ByteRange(3, 3), replacement: ">"),
      Edit(ByteRange(1, 1), replacement: "<"))
    #expect(result == "a<->d")
  }

  @Test func `the end of the file can be appended to`() throws {
    #expect(try patched("ab", Edit(ByteRange(2, 2), replacement: "c")) == "abc")
    #expect(try patched("", Edit(ByteRange(0, 0), replacement: "c")) == "c")
  }

  @Test(arguments: [
    (ByteRange(0, 2), ByteRange(1, 3)), (ByteRange(0, 4), ByteRange(1, 2)),
    (ByteRange(1, 2), ByteRange(1, 2)),
    (ByteRange(0, 3), ByteRange(2, 2)),
  ])
  func `overlapping edits are refused, in either order`(first: ByteRange, second: ByteRange) {
    let edits = [Edit(first, replacement: "x"), Edit(second, replacement: "x")]
    #expect(throws: PatchError.overlap(first, second)) { try Patch(edits) }
    #expect(throws: PatchError.overlap(first, second)) { try Patch(edits.reversed()) }
  }

  @Test func `an edit outside the file is refused`() throws {
    let patch = try Patch([Edit(ByteRange(2, 4), replacement: "")])
    #expect(throws: PatchError.outside(ByteRange(2, 4), byteCount: 3)) { try patch.applied(to: [1, 2, 3]) }
    #expect(throws: PatchError.self) { try Patch([Edit(ByteRange(-2, 0), replacement: "")]).applied(to: []) }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `every byte that no edit names is kept, invalid ones too`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let bytes = (0..<Int.random(in: 8...80, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      let cuts = Array((0...bytes.count).shuffled(using: &generator).prefix(8)).sorted()
      let edits = stride(from: 0, to: 8, by: 2).map {
        Edit(ByteRange(cuts[$0], cuts[$0 + 1]), replacement: ["", "é", "\r\n", "word"][$0 / 2])
      }
      var expected: [UInt8] = []
      var position = 0
      for edit in edits {
        expected += bytes[position..<edit.range.lowerBound]
        expected += edit.replacement.utf8
        position = edit.range.upperBound
      }
      expected += bytes[position...]
      let actual = try Patch(edits.shuffled(using: &generator)).applied(to: bytes)
      #expect(actual == expected, "seed \(seed): \(bytes) \(edits)")
    }
  }

  @Test(arguments: [4] as [UInt64])
  func `the inverse patch gives the original back`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let bytes = Array("The quick brown fox jumps over the lazy dog".utf8)
      let cuts = (0..<6).map { _ in Int.random(in: 0...bytes.count, using: &generator) }.sorted()
      var inverse: [Edit] = []
      var shift = 0
      let edits = stride(from: 0, to: 6, by: 2).map { index in
        let range = ByteRange(cuts[index], cuts[index + 1])
        let replacement = String(repeating: "x", count: Int.random(in: 0...5, using: &generator))
        let start = range.lowerBound + shift
        inverse.append(
          Edit(
            ByteRange(start, start + replacement.utf8.count),
            replacement: String(decoding: bytes[range.indices], as: UTF8.self)))
        shift += replacement.utf8.count - range.count
        return Edit(range, replacement: replacement)
      }
      let changed = try Patch(edits).applied(to: bytes)
      #expect(try Patch(inverse).applied(to: changed) == bytes, "seed \(seed): \(edits)")
    }
  }

  @Test func `a hundred thousand edits take linear time`() throws {
    let bytes = [UInt8](repeating: 0x61, count: 200_000)
    let edits = (0..<100_000).reversed().map { Edit(ByteRange(2 * $0, 2 * $0 + 1), replacement: "bc") }
    let start = ContinuousClock.now
    #expect(try Patch(edits).applied(to: bytes).count == 300_000)
    #expect(ContinuousClock.now - start < .seconds(20))
  }
}

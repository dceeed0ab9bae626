import SourceText
import TestSupport
import Testing

@Suite struct SourceMapTests {
  @Test func `an identity map shifts`() {
    let map = SourceMap(identity: ByteRange(10, 15))
    #expect((0...5).map { map.original(of: $0) } == [10, 11, 12, 13, 14, 15])
    #expect(map.original(of: ByteRange(1, 3)) == ByteRange(11, 13))
    #expect(map.original(of: 99) == 15)
    #expect(map.derivedCount == 5)
  }

  @Test func `pieces map back one by one, and the end of a range is after its last byte`() {
    var map = SourceMap()
    map.append(ByteRange(4, 6))
    map.append(ByteRange(10, 12))
    #expect((0...4).map { map.original(of: $0) } == [4, 5, 10, 11, 12])
    #expect(map.original(of: ByteRange(0, 2)) == ByteRange(4, 6))
    #expect(map.original(of: ByteRange(1, 3)) == ByteRange(5, 11))
    #expect(map.original(of: ByteRange(2, 2)) == ByteRange(10, 10))
  }

  @Test func `inserted bytes stand for the place before which they stand`() {
    var map = SourceMap()
    map.appendInserted(count: 2)
    map.append(ByteRange(5, 7))
    map.appendInserted(count: 3)
    map.append(ByteRange(9, 10))
    map.appendInserted(count: 1)
    #expect((0...9).map { map.original(of: $0) } == [5, 5, 5, 6, 9, 9, 9, 9, 10, 10])
    #expect(map.derivedCount == 9)
    #expect(map.original(of: ByteRange(2, 4)) == ByteRange(5, 7))
    #expect(map.original(of: ByteRange(2, 5)) == ByteRange(5, 9))
    #expect(map.original(of: ByteRange(0, 2)) == ByteRange(5, 5))
    #expect(map.original(of: ByteRange(7, 9)) == ByteRange(9, 10))
  }

  @Test func `an empty map and an empty piece have a place`() {
    #expect(SourceMap().original(of: 0) == 0)
    #expect(SourceMap(identity: ByteRange(7, 7)).original(of: ByteRange(0, 0)) == ByteRange(7, 7))
  }

  @Test func `every copied byte leads back to itself`() {
    for seed in UInt64(0)..<300 {
      var generator = SeededGenerator(seed: seed)
      var map = SourceMap()
      var origins: [Int?] = []
      var original = 0
      for _ in 0..<Int.random(in: 1..<12, using: &generator) {
        original += Int.random(in: 0..<4, using: &generator)
        let count = Int.random(in: 0..<4, using: &generator)
        if Bool.random(using: &generator) {
          map.append(ByteRange(original, original + count))
          origins += (original..<original + count).map { $0 }
          original += count
        } else {
          map.appendInserted(count: count)
          origins += Array(repeating: nil, count: count)
        }
      }
      #expect(map.derivedCount == origins.count, "seed \(seed)")
      var last = 0
      for (offset, origin) in origins.enumerated() {
        let place = map.original(of: offset)
        if let origin { #expect(place == origin, "seed \(seed), offset \(offset)") }
        #expect(place >= last, "seed \(seed), offset \(offset)")
        last = place
      }
    }
  }

  @Test func `a mapped text takes a range out of a file and leads back`() {
    let file = SourceFile(text: "ab\n확률\ncd")
    let text = MappedText(file, in: ByteRange(3, 9))
    #expect(text.text == "확률")
    #expect(text.text(in: ByteRange(3, 6)) == "률")
    #expect(text.original(of: ByteRange(3, 6)) == ByteRange(6, 9))
    #expect(MappedText("abc").original(of: ByteRange(1, 2)) == ByteRange(1, 2))
  }
}

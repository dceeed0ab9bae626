import SourceText
import Testing

@Suite struct ByteRangeTests {
  @Test func `ranges contain, overlap and unite as half-open ranges do`() {
    for start in 0..<5 {
      for end in start..<5 {
        let range = ByteRange(start, end)
        #expect(range.count == end - start && range.isEmpty == (start == end) && range.indices == start..<end)
        #expect(range.shifted(by: 3) == ByteRange(start + 3, end + 3))
        for otherStart in 0..<5 {
          #expect(range.contains(otherStart) == (start..<end).contains(otherStart))
          for otherEnd in otherStart..<5 {
            let other = ByteRange(otherStart, otherEnd)
            #expect(range.contains(other) == (otherStart >= start && otherEnd <= end))
            #expect(range.union(other).contains(range) && range.union(other).contains(other))
            if !range.isEmpty, !other.isEmpty {
              #expect(range.overlaps(other) == (start..<end).overlaps(otherStart..<otherEnd))
            }
          }
        }
      }
    }
  }

  @Test func `ranges are ordered by start, then by end`() {
    #expect(
      [ByteRange(2, 3), ByteRange(1, 9), ByteRange(1, 2)].sorted() == [
        ByteRange(1, 2), ByteRange(1, 9), ByteRange(2, 3),
      ])
    #expect(ByteRange(1, 2).description == "1..<2")
  }
}

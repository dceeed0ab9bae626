import SourceText
import Testing

@Suite struct ByteSetTests {
  @Test func `a set has the members it was given and no others`() {
    let set = ByteSet("aZ 09~\u{7F}")
    let members = Set("aZ 09~\u{7F}".utf8)
    for byte in UInt8.min...UInt8.max { #expect(set.contains(byte) == members.contains(byte)) }
    for byte in UInt8.min...UInt8.max { #expect(!ByteSet().contains(byte)) }
  }

  @Test func `every byte can be a member, alone`() {
    for member in UInt8.min...UInt8.max {
      var set = ByteSet()
      set.insert(member)
      for byte in UInt8.min...UInt8.max { #expect(set.contains(byte) == (byte == member)) }
      #expect(set == ByteSet { $0 == member })
    }
  }

  @Test func `a union has the members of both`() {
    let union = ASCII.digits.union(ByteSet { $0 >= 0xF0 })
    for byte in UInt8.min...UInt8.max {
      #expect(union.contains(byte) == ((0x30...0x39).contains(byte) || byte >= 0xF0))
    }
  }

  @Test func `letters are lowered and nothing else is`() {
    for byte in UInt8.min...UInt8.max {
      let expected = (0x41...0x5A).contains(byte) ? byte + 32 : byte
      #expect(ASCII.lowercased(byte) == expected)
    }
  }
}

import SourceText
import Testing

@Suite struct ByteScannerTests {
  @Test func `a scanner looks and takes`() {
    var scanner = ByteScanner(Array("key: value".utf8))
    #expect(scanner.looksAt("key") && !scanner.looksAt("kez") && !scanner.looksAt("key: value and more"))
    #expect(scanner.take(while: ASCII.letters) == ByteRange(0, 3))
    #expect(!scanner.take(0x2C) && scanner.take(0x3A))
    #expect(scanner.skip(while: ASCII.blanks) == 1)
    #expect(scanner.peek == 0x76 && scanner.peek(1) == 0x61 && scanner.peek(-1) == 0x20)
    #expect(scanner.take("val") && !scanner.take("x"))
    #expect(scanner.take(until: ByteSet("e")) == ByteRange(8, 9))
    #expect(scanner.next() == 0x65 && scanner.next() == nil && scanner.isAtEnd && scanner.peek == nil)
    #expect(scanner.position == 10)
  }

  @Test func `a scanner stays inside its range`() {
    var scanner = ByteScanner(Array("aaaaaa".utf8), in: ByteRange(2, 4))
    #expect(scanner.position == 2 && scanner.end == 4)
    #expect(scanner.peek(2) == nil && scanner.peek(-1) == 0x61 && scanner.peek(-3) == nil)
    #expect(!scanner.looksAt("aaa") && scanner.looksAt("aa"))
    #expect(scanner.take(until: ByteSet("b")) == ByteRange(2, 4))
    #expect(scanner.isAtEnd && scanner.skip(while: ASCII.letters) == 0)
    #expect(scanner.take(while: ASCII.letters).isEmpty && !scanner.take("a") && scanner.looksAt(""))
  }

  @Test func `a copy looks ahead and the original stays`() {
    let scanner = ByteScanner(Array("ab".utf8))
    var copy = scanner
    _ = copy.next()
    #expect(scanner.peek == 0x61 && copy.peek == 0x62)
  }

  @Test func `a scanner whose position is past the end reads nothing`() {
    var scanner = ByteScanner([0x61])
    scanner.position = 5
    #expect(scanner.isAtEnd && scanner.peek == nil && scanner.next() == nil && !scanner.take(0x61))
    #expect(!scanner.looksAt("a") && scanner.peek(-5) == 0x61)
  }
}

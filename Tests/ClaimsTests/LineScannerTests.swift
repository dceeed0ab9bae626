import DivergenceCore
import SourceText
import Testing

@testable import Claims

@Suite struct LineScannerTests {
  /// A line and the numbers in it, as printed.
  static let lines: [(line: String, numbers: [String])] = [
    ("0.5108", ["0.5108"]),
    ("KL(P || Q) = 0.0144 (very small)", ["0.0144"]),
    ("~0.026 nats — different!", ["0.026"]),
    ("x1 = 3, float32, v1.2, H2O", ["3"]),
    ("2026-05-10: 0.5", ["0.5"]),
    ("10-20 items, 0.3–0.4", []),
    ("[0.1 0.2 0.7]", ["0.1", "0.2", "0.7"]),
    ("[0.1,0.2,0.7]", ["0.1", "0.2", "0.7"]),
    ("(100,200,300)", ["100", "200", "300"]),
    ("1,234,567 tokens", ["1,234,567"]),
    ("-0.5 and −0.25", ["-0.5", "−0.25"]),
    ("a-0.5", []),
    ("3e-4 or 1.5E+3", ["3e-4", "1.5E+3"]),
    ("83.3% of 12", ["83.3%", "12"]),
    ("0.6931... is ln 2", ["0.6931", "2"]),
    ("costs $5 or €6.50", []),
    ("MAE: 0.75°C", ["0.75"]),
    ("at 12:30 it was 4", ["4"]),
    ("0.51nats", ["0.51"]),
    ("엔트로피: 0.6931 nats", ["0.6931"]),
    ("熵：1.5 比特", ["1.5"]),
    ("192.168.0.1", []),
    ("x=0.5,y=0.25", ["0.5", "0.25"]),
  ]

  @Test(arguments: lines)
  func `numbers are those that stand alone`(line: String, numbers: [String]) {
    let bytes = Array(line.utf8)
    let tokens = LineScanner.tokens(of: bytes, in: ByteRange(0, bytes.count))
    #expect(
      tokens.compactMap(\.token.number).map { String(decoding: bytes[$0.range.indices], as: UTF8.self) }
        == numbers)
  }

  @Test func `units and marks of rounding belong to their number`() throws {
    let bytes = Array("about 0.5 bits, ~0.3 and 0.2 nats".utf8)
    let numbers = LineScanner.tokens(of: bytes, in: ByteRange(0, bytes.count)).compactMap(\.token.number)
    #expect(numbers.map(\.unit) == [.bits, nil, .nats])
    #expect(numbers.map(\.isApproximate) == [true, true, false])
  }

  @Test(arguments: [1, 2, 3])
  func `any bytes whatever are read, in order and without overlap`(seed: UInt64) {
    var random = TestRandom(seed: seed)
    for _ in 0..<300 {
      let bytes = (0..<random.below(80)).map { _ in random.interestingByte() }
      let tokens = LineScanner.tokens(of: bytes, in: ByteRange(0, bytes.count))
      var end = 0
      for token in tokens {
        #expect(token.range.lowerBound >= end, "seed \(seed): \(bytes)")
        #expect(!token.range.isEmpty, "seed \(seed): \(bytes)")
        end = token.range.upperBound
      }
      #expect(end <= bytes.count)
    }
  }
}

/// A few bytes that matter to the scanner, drawn with a seed.
struct TestRandom {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  mutating func below(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }

  mutating func interestingByte() -> UInt8 {
    let alphabet = Array("0123456789.,-+e%~=:[]()#/ \u{2248}\u{2212}abKL\n".utf8) + [0xFF, 0xC3, 0xE2]
    return alphabet[below(alphabet.count)]
  }
}

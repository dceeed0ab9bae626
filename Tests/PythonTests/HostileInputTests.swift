import Python
import SourceText
import TestSupport
import Testing

@Suite struct HostileInputTests {
  @Test(arguments: [
    String(repeating: "(", count: 10_000),
    String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000),
    String(repeating: "-", count: 100_000) + "1", String(repeating: "not ", count: 50_000) + "1",
    "x = " + String(repeating: "1+", count: 100_000) + "1", "x" + String(repeating: ".y", count: 100_000),
    "x" + String(repeating: "()", count: 100_000), String(repeating: "lambda: ", count: 20_000) + "1",
    String(repeating: "if 1:\n ", count: 300), String(repeating: "f\"{", count: 1000),
    String(repeating: "a if b else ", count: 20_000) + "c", "2" + String(repeating: "**2", count: 20_000),
    "x = " + String(repeating: "9", count: 100_000), String(repeating: "#", count: 1_000_000),
    String(repeating: "'", count: 1_000_000), String(repeating: "\\\n", count: 100_000),
    String(repeating: "x=1;", count: 100_000), String(repeating: ">>> 1\n1\n", count: 20_000),
  ])
  func `deep and long input is parsed or refused`(source: String) {
    let program = Program.parse(Array(source.utf8))
    _ = Session().run(program)
    #expect(program.text.count == source.utf8.count)
  }

  @Test func `any bytes are parsed and run without a trap`() {
    for seed in UInt64(0)..<400 {
      var generator = SeededGenerator(seed: seed)
      let bytes = (0..<Int.random(in: 0...200, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      let program = Program.parse(bytes)
      _ = Session(limits: .small).run(program)
      #expect(program.text == bytes, "seed \(seed)")
    }
  }

  @Test func `changed programs are parsed and run without a trap`() {
    let fixtures = ProgramFixture.all
    for seed in UInt64(0)..<1500 {
      var generator = SeededGenerator(seed: seed)
      guard var bytes = fixtures.randomElement(using: &generator)?.bytes, !bytes.isEmpty else { continue }
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: bytes[place] = UInt8.random(in: 32...126, using: &generator)
        case 1: bytes.remove(at: place)
        case 2: bytes.insert("()[]{}:.,0x9'\"\n *-+%@e".utf8.randomElement(using: &generator) ?? 0, at: place)
        default:
          let end = min(bytes.count, place + Int.random(in: 0..<30, using: &generator))
          bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &generator))
        }
        if bytes.isEmpty { break }
      }
      let program = Program.parse(bytes)
      let record = Session(limits: .small).run(program)
      for event in record.events { #expect(event.statement.upperBound <= bytes.count, "seed \(seed)") }
    }
  }
}

extension Limits {
  /// Bounds for programs that are expected to go wrong.
  static let small = Limits(
    steps: 200_000, memory: 16 << 20, recursion: 100, output: 1 << 16, integerBits: 1 << 14, events: 1000)
}

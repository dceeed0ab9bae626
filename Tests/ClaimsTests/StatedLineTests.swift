import Notation
import SourceText
import Testing

@testable import Claims

@Suite struct StatedLineTests {
  private func stated(_ line: String) -> StatedLine {
    StatedLine(Array(line.utf8), in: ByteRange(0, line.utf8.count))
  }

  @Test(arguments: [
    " Output: 0.5108", " => 0.5", " -> 0.5", " prints 0.51", " → 0.5", " 출력: 0.5", " 输出：0.5",
    " Expected output: 0.5",
    " Result: 0.5", " = 0.5", " gives 0.5", " the output is: 0.5",
  ])
  func `announcing words and arrows are taken off`(line: String) {
    let line = stated(line)
    #expect(line.isAnnounced)
    #expect(line.introduction == .bare)
    #expect(line.leadingRun.count == 1)
  }

  @Test(arguments: [
    (" outputs of layer 3", StatedLine.Introduction.mentioned), (" KL = 0.5", .labelled),
    (" KL: 0.5", .labelled),
    (" ~0.5", .bare), (" about 0.5", .bare), (" [0.1 0.9]", .bare), (" array([0.1, 0.9])", .bare),
    (" Natural log (base 10)", .mentioned), (" entropy is 0.5", .labelled),
  ])
  func `the first number is bare, labelled or mentioned`(line: String, introduction: StatedLine.Introduction)
  {
    #expect(stated(line).introduction == introduction)
  }

  @Test(arguments: [
    (" 0.5, 0.3 and more", ["0.5", "0.3"]), (" [0.1 0.9] (sums to 1)", ["0.1", "0.9"]),
    (" 7.0 (= x2)", ["7.0"]),
    (" 0.51 nats, 0.74 bits", ["0.51", "0.74"]), (" [[1 2] [3 4]]", ["1", "2", "3", "4"]),
    (" 0.5 of 3", ["0.5"]),
  ])
  func `the first run of numbers ends where words begin`(line: String, run: [String]) {
    #expect(stated(line).leadingRun.map(\.literal.text) == run)
  }

  @Test(arguments: [" 0.5 * 2 = 1", " < 1e-6", " between 0.3 and 0.4", " 3.12+", " > 0.5", " less than 0.5"])
  func `calculations and conditions claim no output`(line: String) {
    #expect(stated(line).isCalculation)
  }

  @Test(arguments: [" e.g., 0.7", " for example 0.7", " may vary: 0.7", " 예: 0.7"])
  func `examples claim nothing`(line: String) {
    #expect(stated(line).isIllustrative)
  }
}

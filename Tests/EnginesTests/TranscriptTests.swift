import Python
import SourceText
import Testing

@testable import Engines

/// What harnesses send, and what is not that.
@Suite struct TranscriptTests {
  private let code = Array("x = 0.1 + 0.2\nprint(x)\n".utf8)

  private func read(_ text: String) -> Transcript { Transcript(Array(text.utf8), of: [code]) }

  @Test func `a block that ran says what it printed and bound`() {
    let transcript = read(
      "Vs1:PA0;13;1;s1:xr0.30000000000000004;P14;22;14;22;s3:0.31;0;3;0;r0.30000000000000004;B0;RVs4:P np")
    #expect(transcript.interpreter == "P np")
    let record = transcript.records[0]
    #expect(record?.status == .ran)
    #expect(record?.standardOutput == "0.3\n")
    #expect(record?.events.count == 2)
    guard case .printed(let printed)? = record?.events.last?.kind else {
      Issue.record("nothing was printed")
      return
    }
    #expect(printed.numbers.map(\.value) == [.real(0.1 + 0.2)])
  }

  @Test func `an exception has its statement and line`() {
    let record = read("B0;X14;22;s9:NameErrors2:no").records[0]
    #expect(
      record?.status
        == .failed(
          ExceptionReport(typeName: "NameError", message: "no", statement: ByteRange(14, 22), line: 1)))
  }

  @Test func `of plain lines the digits count, no further`() {
    let record = read("Ls10:a 0.33 50%B0;R").records[0]
    guard case .printed(let printed)? = record?.events.first?.kind else {
      Issue.record("nothing was printed")
      return
    }
    #expect(printed.numbers.map(\.value) == [.digits("0.33"), .digits("50")])
  }

  @Test(arguments: [
    "", "X", "P1;", "P9;1;0;0;s0:0;", "Es", "A0;1;99999999;", "s5:ab", "B7;R", "P0;1;0;1;s99999:x0;",
    "E0;1;l99999999;", "E0;1;a", "\u{0}\u{1}", "B0;X-1;2;s1:as1:b", "E0;1;llllllllllllllllllllllllllll",
  ])
  func `what is malformed gives no record`(text: String) {
    #expect(read(text).records.isEmpty)
  }

  @Test func `values of every kind are read`() {
    var reader = TranscriptReader(Array("l8;NTFi-12;rinf;s2:hid1;s1:ai1;ar2;i1;i2;2;r0.5;r1;".utf8))
    #expect(
      reader.value()
        == .list([
          .none, .bool(true), .bool(false), .integer(digits: "-12"), .real(.infinity), .text("hi"),
          .dict([RecordedEntry(key: .text("a"), value: .integer(digits: "1"))]),
          .array(RecordedArray(shape: [1, 2], elements: [0.5, 1], element: .real)),
        ]))
  }
}

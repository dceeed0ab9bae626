import Testing

@Suite struct PageTests {
  /// Every page in a stranger's manner, and every deliberately wrong note.
  static let pages = PageExpectation.all(in: "Pages") + PageExpectation.all(in: "Wrong")

  @Test(arguments: pages)
  func `no true number is accused and no false one passes`(page: PageExpectation) throws {
    for (row, said, outcome) in try page.outcomes() where outcome == .accused || outcome == .passed {
      Issue.record(
        "\(page.testDescription):\(row.line) '\(row.literal)' is \(row.verdict) (\(row.trueValue); \(row.note)), said: \(said)"
      )
    }
  }

  @Test func `most numbers that can be judged are judged`() throws {
    var judgeable = 0
    var judged = 0
    var noise = 0
    for page in Self.pages {
      for (row, said, outcome) in try page.outcomes() {
        if outcome == .noise { noise += 1 }
        guard ["verified", "truncated", "refuted"].contains(row.verdict) else { continue }
        judgeable += 1
        if outcome == .right {
          judged += 1
        } else {
          print(
            "\(page.testDescription):\(row.line) '\(row.literal)' \(row.verdict), said: \(said) (\(row.note))"
          )
        }
      }
    }
    print("\(judged) of \(judgeable) judged, \(noise) numbers that are no claims were taken for claims")
    #expect(Double(judged) >= 0.93 * Double(judgeable))
  }
}

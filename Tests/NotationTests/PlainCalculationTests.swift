import Notation
import SourceText
import Testing

/// Calculations in plain text, true and false, each of which must be judged.
@Suite struct PlainCalculationTests {
  @Test func `Every calculation has its judgement`() throws {
    let rows = try Fixture.rows("calculations.tsv")
    #expect(rows.count >= 60)
    for row in rows { #expect(judgedPlain(row[0]) == row[1], "\(row[0])") }
  }

  @Test(arguments: [
    ("x = 7 // 2 = 3", ""), ("9 = 3 * 7 // 2 - 1", ""), ("a <- 3 * 4 = 13", ""), ("손실 - 0.2 = 0.3", ""),
    ("3 + 4 = 8?", ""), ("3 + 4 = 8 ？", ""), ("sum of 3 and 4 * 2 = 14", ""), ("5 % 3 + 1 = 3", ""),
    ("7 + 8 = 3 (mod 12)", ""), ("suppose 1 + 1 = 3", ""), ("9 + 9 = 12 in hex", ""),
    ("40 + 15% = 46", "undecided"), ("-3^2 = 9", "undecided"), ("5 ^ 1 = 4", "undecided"),
    ("3 + 4 = 34", "undecided"), ("255 + 1 = 0", "undecided"), ("101 + 11 = 1000", "undecided"),
    ("1 + 1 = 0", "undecided"), ("90 - 100 = 4", "undecided"), ("2.500 + 2.500 = 5000", "undecided"),
    ("3600 * 1000 = 3.6 MJ", "undecided"), ("3 * 4 = 12 ≡ 5", "exact undecided"),
    ("0.1 + 0.2 = 0.30000001192092896", "undecided"), ("2^53 + 1 = 9007199254740992", "undecided"),
    ("1 - 0.99... = 0", "inputs"), ("[1, 2] - [1, 2] = [-1, 1]", "undecided"), ("3 + 4 … = 12", ""),
    ("(3, 4) · (4, 2) = (3, 2)", "-"),
  ])
  func `What may be read otherwise is not accused`(_ text: String, _ expected: String) {
    #expect(judgedPlain(text) == expected)
  }
}

import Diagnostics
import Testing

@Suite struct SpellingTests {
  private let words = SpellingList([
    "verified", "needs-review", "draft", "tags", "id", "Cross_Entropy", "엔트로피",
  ])

  @Test(arguments: [
    ("verifed", "verified"), ("Verified", "verified"), ("verfiied", "verified"), ("vrifyed", "verified"),
    ("needs_review", "needs-review"), ("drafts", "draft"), ("tag", "tags"),
    ("cross entropy", "Cross_Entropy"),
    ("ID", "id"), ("엔트로비", "엔트로피"),
  ])
  func `near words are recognised`(word: String, expected: String) {
    #expect(words.nearest(to: word) == expected)
  }

  @Test(arguments: ["", "done", "it", "ref", "star", "vary", "verification", "tasks", "x"])
  func `far words are not`(word: String) {
    #expect(words.nearest(to: word) == nil)
  }

  @Test func `a word of the list is its own nearest`() {
    #expect(words.nearest(to: "tags") == "tags")
  }

  @Test(arguments: [
    ("refuted", "claims/refuted"), ("claims", "claims/refuted"), ("truncated", "claims/truncated"),
    ("ed", nil), ("refute", nil), ("", nil),
  ])
  func `a word is completed at either end`(word: String, expected: String?) {
    #expect(Spelling.completion(of: word, among: ["claims/refuted", "claims/truncated"]) == expected)
  }

  @Test func `the first of equally near words wins`() {
    #expect(SpellingList(["cart", "care"]).nearest(to: "carx") == "cart")
    #expect(SpellingList(["care", "cart"]).nearest(to: "carx") == "care")
  }

  @Test func `very long words cost nothing`() {
    let long = String(repeating: "a", count: 1_000_000)
    #expect(SpellingList([long + "b"]).nearest(to: long) == nil)
  }
}

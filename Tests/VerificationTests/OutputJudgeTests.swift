import Testing

@testable import Verification

/// Numbers beside statements, judged against what these show.
@Suite struct OutputJudgeTests {
  /// The verdicts on a comment behind `code`, with `h` = -ln 0.2 = 1.6094379124341003.
  private func verdicts(_ code: String, _ comment: String) -> [String] {
    VerifiedPage("```python\nimport math\nh = -math.log(0.2)\n\(code)  # \(comment)\n```\n").verdicts
  }

  @Test(arguments: [
    "1.6094", "1.609", "~1.61", "≈ 1.6", "-> 1.6094", "Output: 1.6094", "h = 1.6094", "tensor(1.6094)",
    "1.6094 nats", "1.6094 (ln 5)", "1.609...", "1.6094 != 1.5", "1.6094 in theory",
  ])
  func `a right number is verified`(comment: String) {
    #expect(verdicts("print(h)", comment).first?.hasSuffix(" verified") ?? false)
  }

  @Test(arguments: [
    "1.7094", "~1.75", "≈ 1.75", "-> 1.7", "Output: 1.7", "h = 1.75", "h: 1.75", "tensor(1.75)", "1.75 nats",
    "1.75 (ln 5)", "1.75, the surprise", "1.75 - a lot", "1.75 [1]", "Expected: 1.2",
  ])
  func `a wrong number in the form of a result is refuted`(comment: String) {
    #expect(verdicts("print(h)", comment).first?.hasSuffix(" refuted") ?? false)
  }

  @Test(arguments: [
    "0.5 before, 1.6 after", "0.5 -> 1.6", "3 of 4", "1.5 to 1.7", "1.5 or 1.7", "2.32 in bits",
    "2.3219 with log2", "0.699 (log10)", "1609 millinats", "2.32 bits", "5 = exp(h)", "1.2 (wrong!)", "1.2 ❌",
    "not 1.5", "never 1.0", "baseline: 1.2", "loss at p = 0.2", "[12]", "(1)", "+1", "1)", "1.2?", "n = 3",
    "1.2, if base 2.5", "1 609.4", "3 classes", "1.2x the baseline", "Result 3 in the paper",
    "prints 3 lines",
    "1.2 instead of 1.3", "$5", "2024-05-01: 0.3",
  ])
  func `what may be about something else is never refuted`(comment: String) {
    #expect(!verdicts("print(h)", comment).contains { $0.hasSuffix("refuted") || $0.hasSuffix("truncated") })
  }

  @Test(arguments: [
    "0.2", "1", "(12)", "[0, inf)", "0..1", "1: surprise", "0.2 -> nats", "1e-6", "eq. (3.2)", "max = 5",
    "threshold: 0.05", "p = 0.2", "20% chance", "10 % of it", "0.5 = sqrt", "2 = number of heads",
    "3 heads of size 64", "TODO: 0.3?", "x2", "weight: 0.5",
  ])
  func `a setting beside an assignment is never refuted`(comment: String) {
    #expect(
      !verdicts("y = h * 1.5", comment).contains { $0.hasSuffix("refuted") || $0.hasSuffix("truncated") })
  }

  @Test(arguments: ["2.4142", "= 2.4142", "y = 2.4142", "Output: 2.4142"])
  func `a result beside an assignment is judged`(comment: String) {
    #expect(
      verdicts("y = h * 1.5", comment.replacing("2.4142", with: "2.4152")).allSatisfy {
        !$0.hasSuffix("verified")
      })
    #expect(verdicts("y = h * 1.5", comment).allSatisfy { $0.hasSuffix("verified") })
  }

  /// The last digits of a float of 32 bits are those of a machine; six of them are not.
  @Test(arguments: [
    ("torch.tensor([0.1, 0.7]).exp().sum().item()", "3.1189236640930176", "verified"),
    ("torch.tensor([0.1, 0.7]).exp().sum().item()", "3.1189239025115967", "unverifiable"),
    ("torch.tensor([0.1, 0.7]).exp().sum().item()", "3.1190", "refuted"),
    ("math.exp(torch.tensor(0.7).item())", "2.0137529850578525", "unverifiable"),
    ("float(np.float32(0.1) * 3)", "0.30000001192092896", "verified"),
    ("float(np.array([0.1], dtype=np.float32).sum())", "0.10000000298023224", "unverifiable"),
    ("math.exp(0.7)", "2.0137529850578525", "refuted"),
  ])
  func `digits beyond those of a small float do not refute`(code: String, comment: String, verdict: String) {
    let imports =
      (code.contains("torch") ? "import torch\n" : "") + (code.contains("np.") ? "import numpy as np\n" : "")
    let verdicts = VerifiedPage(
      "```python\nimport math\n\(imports)print(\(code))  # \(comment)\n```\n"
    ).verdicts
    #expect(verdicts.count == 1)
    #expect(verdicts.first?.hasSuffix(verdict) ?? false, "\(verdicts)")
  }

  @Test func `the shape of an array is not its contents`() {
    let page = VerifiedPage(
      """
      ```python
      import numpy as np
      x = np.array([[1.5, 2.5], [3.5, 4.5]])
      s = x.sum(axis=1, keepdims=True)  # (2, 1)
      t = x.sum(axis=1)  # [1, 2]
      ```
      """)
    #expect(page.result.claims.allSatisfy { $0.verdict.name == "unverifiable" })
  }

  @Test func `the last bits of a double are neither right nor wrong`() {
    #expect(verdicts("print(h)", "1.6094379124341003") == ["1.6094379124341003 verified"])
    #expect(verdicts("print(h)", "1.6094379124341005") == ["1.6094379124341005 unverifiable"])
    #expect(verdicts("print(h)", "1.60943791243") == ["1.60943791243 verified"])
    #expect(verdicts("print(h)", "1.60943791253") == ["1.60943791253 refuted"])
  }

  @Test func `percentages of what is in percent already are not refuted`() {
    #expect(verdicts("print(100 * 0.283)", "28.3%") == ["28.3% unverifiable"])
    #expect(verdicts("print(f\"{0.283:.1%}\")", "28.3%") == ["28.3% verified"])
    #expect(verdicts("print(f\"{0.283:.1%}\")", "23.8%") == ["23.8% refuted"])
  }
}

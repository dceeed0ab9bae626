import Claims
import Diagnostics
import DivergenceCore
import Reports
import SourceText
import Verification

/// One fixed report with something of everything, made by hand: the input of every renderer's golden file.
enum SampleReport {
  static var report: Report { Report(notes: [divergence, collapsed, korean, lintedOnly]) }

  /// The first place of `text` in `source`.
  static func range(of text: String, in source: SourceFile) -> ByteRange {
    let wanted = Array(text.utf8)
    for start in source.bytes.indices where source.bytes[start...].starts(with: wanted) {
      return ByteRange(start, start + wanted.count)
    }
    return ByteRange(0, 0)
  }

  private static func claim(
    _ surface: Surface, _ text: String, _ literal: String, in source: SourceFile, subject: String,
    unit: InformationUnit? = nil
  ) -> Claim {
    let words = range(of: text, in: source)
    var place = ByteRange(words.lowerBound, words.lowerBound)
    let wanted = Array(literal.utf8)
    for start in words.indices where source.bytes[start...].starts(with: wanted) {
      place = ByteRange(start, start + wanted.count)
    }
    return Claim(
      surface: surface, range: place, text: text, literal: literal, unit: unit, subject: subject)
  }

  private static let divergence: Report.NoteEntry = {
    let source = SourceFile(
      path: "Vault/Topics/KL.md",
      text: """
        ---
        id: wiki-2026-0508-kl
        title: KL divergence
        tags: [entropy, entropy]
        ---
        # KL divergence

        ```python
        print(f"KL(fair || biased) = {kl(fair, biased):.4f}")
        # Output: 0.5108
        \tprint(kl(p, q))\t# Output: 0.0144 (very small)
        print(kl(q, p))  # 0.0071
        print(softmax(z))  # [0.09, 0.24, 0.67]
        print(kl(p, r))  # inf
        ```

        $$D(P \\| Q) = 0.5 \\cdot 1.609 - 0.294 = 0.512 \\text{ nats}$$

        About 40 % of the mass, entropy 0.97 bits, and 3.2 by hand.

        ```python
        loss = F.cross_entropy(logits, target)
        ```

        ```python
        1 / 0
        ```

        $$H(P, Q) = H(P) + D(P \\| Q)$$

        """)
    let refuted = claim(
      .outputComment, "# Output: 0.0144", "0.0144", in: source, subject: "kl(p, q)")
    let lastDigit = claim(
      .chain, "0.5 \\cdot 1.609 - 0.294 = 0.512 \\text{ nats}", "0.512", in: source,
      subject: "0.5 \\cdot 1.609 - 0.294", unit: .nats)
    let truncated = claim(
      .outputComment, "print(kl(q, p))  # 0.0071", "0.0071", in: source, subject: "kl(q, p)")
    let list = "[0.09, 0.24, 0.67]"
    let tags = range(of: "entropy, entropy", in: source)
    let second = ByteRange(tags.upperBound - 7, tags.upperBound)
    return Report.NoteEntry(
      source: source, id: "wiki-2026-0508-kl", title: "KL divergence",
      findings: [
        Diagnostic(
          rule: "metadata/duplicate-tag", severity: .warning, summary: "Tag 'entropy' is listed twice",
          at: Annotation(second, label: "again here"), help: "Remove one of them",
          secondary: [
            Annotation(ByteRange(tags.lowerBound, tags.lowerBound + 7), label: "first listed here")
          ],
          fix: Fix(
            title: "Remove the second",
            edits: [Edit(ByteRange(second.lowerBound - 2, second.upperBound), replacement: "")],
            isSafe: true)),
        Diagnostic(
          rule: "claims/refuted", severity: .error,
          summary: "stated 0.0144, computed 0.007167353101631642 (0.0072)", at: refuted.range,
          explanation:
            "kl(p, q) with p = [0.4, 0.3, 0.3], q = [0.35, 0.35, 0.3]\nnear miss: 0.014384 is D(P‖Q) + D(Q‖P)",
          fix: Fix(
            title: "Replace 0.0144 by 0.0072", edits: [Edit(refuted.range, replacement: "0.0072")],
            isSafe: false)),
        Diagnostic(
          rule: "claims/refuted", severity: .warning,
          summary: "stated 0.512 nats, computed 0.5105 (0.510), off in the last digit", at: lastDigit.range),
      ],
      verification: NoteVerification(
        claims: [
          JudgedClaim(
            claim: claim(
              .outputComment, "# Output: 0.5108", "0.5108", in: source, subject: "kl(fair, biased)"),
            verdict: .verified(.rounded), computed: .number(0.5108256237659907),
            enclosure: 0.51082562376599...0.51082562376600, rendered: "0.5108",
            evidence: Evidence("kl(fair, biased), run from lines 9 to 14")),
          JudgedClaim(
            claim: refuted, verdict: .refuted(.wrong), computed: .number(0.007167353101631642),
            rendered: "0.0072",
            evidence: Evidence("kl(p, q) with p = [0.4, 0.3, 0.3], q = [0.35, 0.35, 0.3]"),
            nearMisses: [NearMiss(value: 0.014384, explanation: "D(P‖Q) + D(Q‖P)")]),
          JudgedClaim(
            claim: truncated, verdict: .truncated, computed: .number(0.0071673), rendered: "0.0072",
            evidence: Evidence("kl(q, p)")),
          JudgedClaim(
            claim: claim(.outputComment, list, list, in: source, subject: "softmax(z)"),
            verdict: .verified(.rounded),
            computed: .list([0.09003057317038046, 0.24472847105479764, 0.6652409557748218]),
            rendered: list, evidence: Evidence("softmax(z)")),
          JudgedClaim(
            claim: claim(.outputComment, "# inf", "inf", in: source, subject: "kl(p, r)"),
            verdict: .verified(.exact), computed: .number(.infinity), rendered: "inf"),
          JudgedClaim(
            claim: lastDigit, verdict: .refuted(.lastDigit), computed: .number(0.5105), rendered: "0.510",
            evidence: Evidence("0.5 * 1.609 - 0.294")),
          JudgedClaim(
            claim: claim(.prose, "40 %", "40 %", in: source, subject: "the mass"),
            verdict: .unverifiable(reason: "no distribution in scope")),
          JudgedClaim(
            claim: claim(.prose, "entropy 0.97 bits", "0.97", in: source, subject: "entropy", unit: .bits),
            verdict: .unverifiable(reason: "no distribution in scope")),
          JudgedClaim(
            claim: claim(.prose, "3.2 by hand", "3.2", in: source, subject: "by hand"),
            verdict: .exempt(reason: "the author asked for it on line 19")),
        ],
        formulas: [
          FormulaOutcome(
            range: range(of: "$$H(P, Q) = H(P) + D(P \\| Q)$$", in: source), isDisplay: true,
            tex: "H(P, Q) = H(P) + D(P \\| Q)", kind: .identity, verdict: .holds,
            detail: "200 random pairs, max relative error 3e-16")
        ],
        snippets: [
          SnippetOutcome(
            range: range(of: "```python\nprint(f", in: source), language: "python", status: .ran,
            standardOutput: "0.5108\n0.007167353101631642\n"),
          SnippetOutcome(
            range: range(of: "```python\nloss = F.cross_entropy(logits, target)\n```", in: source),
            language: "python", status: .freeNames, reason: "nothing on the page defines F, logits, target",
            reasonRange: range(of: "F.cross", in: source)),
          SnippetOutcome(
            range: range(of: "```python\n1 / 0\n```", in: source), language: "python", status: .failed,
            reason: "ZeroDivisionError: division by zero", reasonRange: range(of: "1 / 0", in: source)),
        ]))
  }()

  private static let collapsed: Report.NoteEntry = {
    let filler = String(repeating: "words that go on ", count: 30)
    let source = SourceFile(path: "Vault/Topics/long|line.md", text: filler + "H = 0.61 bits " + filler)
    return Report.NoteEntry(
      source: source, id: nil, title: nil,
      findings: [
        Diagnostic(
          rule: "text/collapsed-note", severity: .error, summary: "The line ends of this note were lost",
          at: range(of: "0.61", in: source))
      ],
      verification: NoteVerification())
  }()

  private static let korean: Report.NoteEntry = {
    let source = SourceFile(
      path: "Vault/Topics/한국어 *노트*.md",
      text: "# 쿨백–라이블러 발산\n\n동전의 엔트로피는 약 0.7 비트이고, \u{1B}[31m빨강\u{202E}\n")
    return Report.NoteEntry(
      source: source, id: "wiki-ko", title: "쿨백–라이블러 발산 <b>",
      findings: [
        Diagnostic(
          rule: "claims/refuted", severity: .error, summary: "stated 0.7, computed 1",
          at: range(of: "0.7", in: source)),
        Diagnostic(
          rule: "text/control-characters", severity: .note, summary: "Escape character \u{1B} in the text",
          at: range(of: "\u{1B}", in: source)),
      ],
      verification: NoteVerification(claims: [
        JudgedClaim(
          claim: Claim(
            surface: .prose, range: range(of: "0.7", in: source), text: "동전의 엔트로피는 약 0.7 비트", literal: "0.7",
            unit: .bits, subject: "동전의 엔트로피", isApproximate: true),
          verdict: .refuted(.wrong), computed: .number(1), rendered: "1.0",
          evidence: Evidence("H([0.5, 0.5])"))
      ]))
  }()

  private static let lintedOnly = Report.NoteEntry(
    source: SourceFile(path: "Vault/empty.md", text: ""), id: nil, title: nil,
    findings: [
      Diagnostic(
        rule: "metadata/missing-front-matter", severity: .error, summary: "The note has no front matter",
        at: ByteRange(0, 0))
    ], verification: nil)
}

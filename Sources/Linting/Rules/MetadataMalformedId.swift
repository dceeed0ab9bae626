import Diagnostics
import FrontMatter
import SourceText

extension LintRule {
  /// An id can stand in a link, a file name and a search.
  static let metadataMalformedId = LintRule(
    RulePage(
      id: "metadata/malformed-id", severity: .error, summary: "an id cannot be used as a name",
      what: """
        The `id` of a wiki entry must be a single word without the characters that end a link or a path
        (blanks, `[ ] | # ^ / \\ : " ' < > ? * %`). In an id of the form `wiki-YYYY-MMDD-name` the date must exist, and an id that
        YAML reads as a number with other digits (`2404.10` is 2404.1) must be quoted.
        """,
      why:
        "Other pages name this one by its id. One that cannot be written in a link, or changes when read, names nothing.",
      wrong: "id: wiki 2026/relative entropy", right: "id: wiki-2026-0508-relative-entropy",
      remedy:
        "Write lower-case words joined by hyphens. Quoting an id that YAML takes for a number is a safe fix."),
    examples: Examples(
      accepted: [
        ExampleEntry.vault(["id": "wiki-2026-0508-엔트로피"]), ExampleEntry.vault(["id": "\"2404.10\""]),
        ExampleEntry.vault(["id": "202605080930"]), ExampleEntry.vault(["id": "P-AUTO_7.b"]),
      ],
      reported: [
        ExampleEntry.vault(["id": "↓relative entropy"]), ExampleEntry.vault(["id": "↓a/b"]),
        ExampleEntry.vault(["id": "↓wiki-2026-0231-entropy"]), ExampleEntry.vault(["id": "↓2404.10"]),
        ExampleEntry.vault(["id": "↓007"]),
      ])
  ) { subject, findings in
    guard let value = subject.entry?["id"]?.value, value.isScalar, !value.isNull, !value.isRecovered else {
      return
    }
    let text = value.text
    if let read = readAs(value), read != text {
      findings.report(
        "Id '\(text)' is read as the number \(read)", at: value.range, help: "Quote it: \"\(text)\"",
        fix: Fix(title: "Quote it", edits: [Edit(value.range, replacement: "\"\(text)\"")], isSafe: true))
    }
    let forbidden = ByteSet(" \t\r\n[]|#^/\\:\"'<>?*%")
    if let byte = text.utf8.first(where: { forbidden.contains($0) || $0 < 0x20 || $0 == 0x7F }) {
      let name = byte > 0x20 && byte < 0x7F ? "'\(Character(Unicode.Scalar(byte)))'" : "a blank"
      findings.report(
        "Id \(Wording.quoted(text)) contains \(name), which cannot stand in a link or a file name",
        at: value.range, help: "Write words joined by hyphens: wiki-2026-0508-relative-entropy")
    }
    if let written = impossibleDate(in: text) {
      findings.report(
        "Id '\(text)' names \(written), which is no date: \(DateText.whyInvalid(written))", at: value.range)
    }
  }

  /// The number that a plain scalar was resolved to, as it would be printed; `nil` if it is text.
  private static func readAs(_ value: YAMLValue) -> String? {
    switch value.content {
    case .integer(let number): String(number)
    case .real(let number): String(number)
    default: nil
    }
  }

  /// The date in `wiki-YYYY-MMDD-name` as YYYY-MM-DD, if there is no such day.
  private static func impossibleDate(in id: String) -> String? {
    let parts = id.split(separator: "-", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count >= 3, parts[0] == "wiki", parts[1].utf8.count == 4, parts[2].utf8.count == 4,
      (parts[1] + parts[2]).utf8.allSatisfy({ ASCII.digits.contains($0) })
    else { return nil }
    let written = "\(parts[1])-\(parts[2].prefix(2))-\(parts[2].suffix(2))"
    return CalendarDate(parsing: written) == nil ? written : nil
  }
}

import Diagnostics
import FrontMatter
import Notes
import SourceText

extension LintRule {
  /// A tag is listed once.
  static let metadataDuplicateTag = LintRule(
    RulePage(
      id: "metadata/duplicate-tag", severity: .warning, summary: "a tag is listed twice",
      what: """
        Reports a tag that stands in the list `tags` a second time. Case and a leading `#` do not count, as in Obsidian.
        It holds for every note with such a list.
        """,
      why: "The second one says nothing, and mostly stands where another tag was meant.",
      wrong: "tags: [entropy, divergence, entropy]", right: "tags: [entropy, divergence]",
      remedy: "Remove the second. The fix is safe where both are written alike."),
    examples: Examples(
      accepted: [
        "---\ntags: [a, b]\n---\n", "---\ntags: a a\n---\n", "---\ntags:\n  - a/b\n  - a\n---\n",
        "---\ntags: [null, null]\n---\n",
      ],
      reported: [
        "---\ntags: [a, b, ↓a]\n---\n", "---\ntags:\n  - a\n  - ↓a\n  - b\n---\n",
        "---\ntags: [KL, ↓kl, ↓\"#kl\"]\n---\n",
      ])
  ) { subject, findings in
    guard let items = subject.note.metadata?["tags"]?.value.items else { return }
    var first: [String: YAMLValue] = [:]
    for (index, item) in items.enumerated() where item.isScalar && !item.isNull && !item.text.isEmpty {
      let name = (item.text.hasPrefix("#") ? String(item.text.dropFirst()) : item.text).lowercased()
      guard let earlier = first[name] else {
        first[name] = item
        continue
      }
      let removal = item.anchor == nil ? removal(of: item, after: items[index - 1], in: subject.source) : nil
      findings.report(
        "Tag \(Wording.quoted(item.text)) is listed twice", at: item.range,
        secondary: [Annotation(earlier.range, label: "first listed here")],
        fix: removal.map {
          Fix(title: "Remove it", edits: [Edit($0, replacement: "")], isSafe: item.text == earlier.text)
        })
    }
  }

  /// What to take out for `item` to go: `, item` of a flow list, the line of a block list; `nil` if something else
  /// stands there.
  private static func removal(
    of item: YAMLValue, after previous: YAMLValue, in source: SourceFile
  ) -> ByteRange? {
    guard previous.range.upperBound <= item.range.lowerBound, item.range.upperBound <= source.bytes.count
    else {
      return nil
    }
    let gap = source.bytes[previous.range.upperBound..<item.range.lowerBound]
    let separator = gap.filter { !ASCII.blanks.contains($0) }
    if separator == [UInt8(ascii: ",")] { return ByteRange(previous.range.upperBound, item.range.upperBound) }
    let line = source.lines.range(ofLine: source.lines.lineIndex(at: item.range.lowerBound))
    let before = source.bytes[line.lowerBound..<item.range.lowerBound].filter { !ASCII.blanks.contains($0) }
    guard before == [UInt8(ascii: "-")], item.range.upperBound <= line.upperBound,
      source.bytes[item.range.upperBound..<line.upperBound].allSatisfy({ ASCII.whitespace.contains($0) })
    else { return nil }
    return line
  }
}

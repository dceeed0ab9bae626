import Diagnostics
import FrontMatter
import SourceText
import TestSupport
import Testing

@Suite struct RangePropertyTests {
  @Test func `the source of a random value reads as the same value`() throws {
    for seed in UInt64(0)..<300 {
      var generator = SeededGenerator(seed: seed)
      let lines = (0..<4).map { "키 \($0): \(flow(depth: 0, &generator))" }
      let lineEnd = seed % 2 == 0 ? "\n" : "\r\n"
      let mark = seed % 3 == 0 ? "\u{FEFF}" : ""
      let reading = Reading(mark + (["---"] + lines + ["---", "# Body"]).joined(separator: lineEnd))
      let fields = try #require(reading.block?.metadata.fields, "seed \(seed)")
      #expect(fields.count == 4 && reading.rules == [], "seed \(seed)")
      for field in fields { checkReparse(field.value, reading, "seed \(seed)") }
    }
  }

  /// That the source of `value`, and of every value in it, reads as the same value when it stands alone.
  private func checkReparse(_ value: YAMLValue, _ reading: Reading, _ comment: String) {
    let again = Reading(yaml: "key: " + reading.text(value.range)).block?.metadata["key"]?.value
    #expect(again.map(show) == show(value), "\(comment)")
    #expect(again?.text == value.text && again?.style == value.style, "\(comment)")
    for item in value.items ?? [] { checkReparse(item, reading, comment) }
    for field in value.fields ?? [] { checkReparse(field.value, reading, comment) }
  }

  /// A random value on one line.
  private func flow(depth: Int, _ generator: inout SeededGenerator) -> String {
    let scalars = [
      "a", "확률", "0.950", "1e3", "0x1F", "true", "~", "\"q \\\" 🎲\"", "'it''s: é'", "two words", "2026-05-10",
      "\"\"", "a:b", "https://a.b", "-1", ".inf", "\"tab\\t\"",
    ]
    let kind = depth < 3 ? Int.random(in: 0..<4, using: &generator) : 0
    let count = Int.random(in: 0..<4, using: &generator)
    switch kind {
    case 1:
      return "[" + (0..<count).map { _ in flow(depth: depth + 1, &generator) }.joined(separator: ", ") + "]"
    case 2:
      let fields = (0..<count).map { "k\($0): \(flow(depth: depth + 1, &generator))" }
      return "{" + fields.joined(separator: ", ") + "}"
    default: return scalars.randomElement(using: &generator) ?? "a"
    }
  }

  @Test func `a collapsed block has the metadata of the restored one, whatever the values`() throws {
    for seed in UInt64(0)..<200 {
      var generator = SeededGenerator(seed: seed)
      let fields = (0..<5).map { "key_\($0): \(flow(depth: 0, &generator))" }
      let restored = Reading((["---"] + fields + ["---", "# Body"]).joined(separator: "\n"))
      let collapsed = Reading((["---"] + fields + ["---", "# Body"]).joined(separator: " "))
      #expect(collapsed.shown == restored.shown, "seed \(seed)")
      #expect(collapsed.block?.layout == .collapsed, "seed \(seed)")
      let values = zip(restored.block?.metadata.fields ?? [], collapsed.block?.metadata.fields ?? [])
      for (left, right) in values {
        #expect(restored.text(left.value.range) == collapsed.text(right.value.range), "seed \(seed)")
      }
    }
  }

  @Test func `random bytes between fences give places inside the file`() {
    let alphabet: [UInt8] = Array("abk:-[]{}\"'#&*!|>%@` \n\t,?é\u{2028}\u{9D}".utf8) + [0, 0xFF, 0x0D]
    for seed in UInt64(0)..<400 {
      var generator = SeededGenerator(seed: seed)
      var bytes = Array((seed % 2 == 0 ? "---\nid: x\n" : "--- id: x ").utf8)
      for _ in 0..<Int.random(in: 0..<120, using: &generator) {
        bytes.append(alphabet.randomElement(using: &generator) ?? 0)
      }
      bytes += Array((seed % 2 == 0 ? "\n---\n" : " --- # B").utf8)
      let reading = Reading(bytes: bytes)
      guard let block = reading.block else { continue }
      #expect(reading.source.range.contains(block.range), "seed \(seed)")
      for field in block.metadata.fields {
        #expect(
          block.range.contains(field.keyRange) && block.range.contains(field.value.range), "seed \(seed)")
      }
      for diagnostic in block.diagnostics {
        #expect(reading.source.range.contains(diagnostic.primary.range), "seed \(seed)")
      }
    }
  }
}

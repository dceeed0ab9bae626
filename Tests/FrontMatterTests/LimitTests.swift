import FrontMatter
import Testing

@Suite struct LimitTests {
  /// Ten anchors, each a list of nine times the one before: 9¹⁰ values if all were expanded.
  private static let billionLaughs: String = {
    var lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    for level in 1...9 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      lines.append("a\(level): &a\(level) [\(aliases)]")
    }
    return lines.joined(separator: "\n")
  }()

  @Test(.timeLimit(.minutes(1)))
  func `aliases that multiply are stopped, once, and other fields are read`() {
    let reading = Reading(yaml: "id: x\n" + Self.billionLaughs + "\nlast: 1")
    #expect(reading.rules.filter { $0 == "metadata/yaml-limit" }.count == 1)
    #expect(reading.block?.metadata["id"]?.value.string == "x")
    #expect(reading.block?.metadata["last"]?.value.content == .integer(1))
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: ["[", "{", "{a: ", "- ", "? ", "[[], ", "\"", "&a [", "!!seq [", "a: {"])
  func `a hundred thousand nested openings are stopped`(opening: String) {
    let reading = Reading(yaml: "id: x\nkey: " + String(repeating: opening, count: 100_000) + "\nlast: 1")
    #expect(reading.block?.metadata["id"]?.value.string == "x")
    #expect(reading.block?.metadata["last"]?.value.content == .integer(1))
    #expect(!reading.rules.isEmpty)
  }

  @Test(.timeLimit(.minutes(1)))
  func `closed nesting beyond the limit is a limit, not a syntax error`() {
    let deep = String(repeating: "[", count: 5000) + String(repeating: "]", count: 5000)
    let reading = Reading(yaml: "key: \(deep)\nlast: 1")
    #expect(reading.rules == ["metadata/yaml-limit"])
    #expect(reading.block?.metadata["last"]?.value.content == .integer(1))
    let shallow = String(repeating: "[", count: 60) + String(repeating: "]", count: 60)
    #expect(Reading(yaml: "key: \(shallow)").rules == [])
  }

  @Test(.timeLimit(.minutes(1)))
  func `a hundred thousand lines of nested indentation are stopped`() {
    var yaml = ""
    for depth in 0..<1000 { yaml += String(repeating: " ", count: depth) + "k:\n" }
    #expect(Reading(yaml: yaml + "last: 1").rules.contains("metadata/yaml-limit"))
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "a", "\n", " ", "\t", "-", "---", "--- ", "- ", "k: v\n", "k:\n", "#", "\"", "'", ":", ": ", "k: ",
      "*a ",
      "%TAG ! !\n", "|", "\u{85}", "🎲", "[x]: ", "k: &a x\n", "k: *a\n", "? x\n", "--- a: ", "- - ",
      "k: \"\n",
      "k: [\n", "a: [ ", "`", "k\n\n",
    ])
  func `much of one thing is read in linear time`(unit: String) {
    let count = 40_000 / unit.utf8.count
    let bulk = String(repeating: unit, count: count)
    for text in ["---\n\(bulk)\n---\n", "---\nid: x\n\(bulk)", "--- id: x a: \(bulk) --- # B", bulk] {
      _ = Reading(text)
    }
  }
}

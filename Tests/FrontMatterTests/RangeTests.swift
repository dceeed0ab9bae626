import FrontMatter
import SourceText
import Testing

@Suite struct RangeTests {
  @Test(arguments: [
    ("key: value", "value"), ("key:   value  # comment", "value"), ("key: \"quoted\"", "\"quoted\""),
    ("key: 'single'", "'single'"), ("key: [a, b ]", "[a, b ]"), ("key: {a: 1}", "{a: 1}"),
    ("key:\n  - a\n  - b", "- a\n  - b"), ("key:\n- a\n- b", "- a\n- b"),
    ("key:\n  a: 1\n  b: 2", "a: 1\n  b: 2"),
    ("key: |\n  one\n  two\n", "|\n  one\n  two"), ("key: >-\n  one\n\n\nlast: 1", ">-\n  one"),
    ("key:", ""), ("key: &a value", "value"), ("key: !!str 12", "12"), ("key: &a !t [x]", "[x]"),
    ("key: 확률 분포", "확률 분포"), ("제목: 값\nkey: \"다이버전스\"", "\"다이버전스\""), ("emoji: 🎲🎲\nkey: [🎲, é]", "[🎲, é]"),
    ("key: one\n  two", "one\n  two"), ("key: [\n  a,\n  b\n]", "[\n  a,\n  b\n]"),
    ("a: &x [1, 2]\nkey: *x", "*x"), ("? key\n: value", "value"), ("\"key\": v", "v"),
  ])
  func `a value's range is its source`(yaml: String, place: String) {
    for lineEnd in ["\n", "\r\n"] {
      for mark in ["", "\u{FEFF}"] {
        let text = mark + "---\n\(yaml)\n---\n# Body\n"
        var bytes: [UInt8] = []
        for byte in text.utf8 { bytes += byte == 0x0A ? Array(lineEnd.utf8) : [byte] }
        let reading = Reading(bytes: bytes)
        let expected = place.split(separator: "\n", omittingEmptySubsequences: false).joined(
          separator: lineEnd)
        #expect(reading.valueText("key") == expected)
      }
    }
  }

  @Test func `a key's range is its source with quotes`() throws {
    let reading = Reading(yaml: "확률: 1\n\"b c\": 2\n? d\n: 3\n[x, y]: 4\n{z: 0}: 5")
    let metadata = try #require(reading.block?.metadata)
    #expect(metadata.fields.map { reading.text($0.keyRange) } == ["확률", "\"b c\"", "d", "[x, y]", "{z: 0}"])
    #expect(metadata.fields.map(\.key) == ["확률", "b c", "d", "[x, y]", "{z: 0}"])
  }

  @Test func `ranges of nested values lie inside the range of what holds them`() throws {
    let reading = Reading(yaml: "a:\n  - b: {c: [1, \"é\"], d: ~}\n    e:\n  - - f\n    - |\n      g\nh: 확")
    let fields = try #require(reading.block?.metadata.fields)
    for field in fields { checkNesting(field.value) }
    #expect(fields.count == 2)
  }

  private func checkNesting(_ value: YAMLValue) {
    for child in value.items ?? [] {
      #expect(value.range.contains(child.range))
      checkNesting(child)
    }
    for field in value.fields ?? [] {
      #expect(value.range.contains(field.keyRange) && value.range.contains(field.value.range))
      #expect(field.keyRange < field.value.range || field.value.isNull)
      checkNesting(field.value)
    }
  }

  @Test func `metadata's range is what stands between the fences`() {
    let reading = Reading("---\nid: x\n---\n")
    #expect(reading.block.map { reading.text($0.metadata.range) } == "id: x\n")
    #expect(reading.block.map { reading.text($0.range) } == "---\nid: x\n---\n")
  }
}

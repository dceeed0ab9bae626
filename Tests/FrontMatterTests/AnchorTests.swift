import Diagnostics
import FrontMatter
import SourceText
import Testing

@Suite struct AnchorTests {
  @Test func `an alias repeats what its anchor names, and stands where it stands`() throws {
    let reading = Reading(yaml: "a: &x {k: [1, 2]}\nb: *x\nc: [*x, &y 3, *y]\n? &z key\n: 4\nd: *z")
    #expect(reading.shown == "a: {k: [1, 2]}, b: {k: [1, 2]}, c: [{k: [1, 2]}, 3, 3], key: 4, d: \"key\"")
    #expect(reading.valueText("b") == "*x")
    #expect(reading.block?.metadata["a"]?.value.anchor == "x")
    #expect(reading.rules == [])
  }

  @Test(arguments: [
    ("a: *x", "names nothing"), ("a: &x [*x]", "inside the value"), ("a: *x\nb: &x 1", "names nothing"),
  ])
  func `an alias to nothing or to itself is an error at its place`(yaml: String, words: String) throws {
    let reading = Reading(yaml: yaml + "\nlast: 1")
    #expect(reading.rules == ["metadata/invalid-yaml"])
    #expect(reading.block?.metadata["last"]?.value.content == .integer(1))
  }

  @Test func `tags are kept as they resolve`() throws {
    let metadata = try #require(
      Reading(yaml: "a: !!str 1\nb: !local x\nc: !!seq [1]\nd: ! 2").block?.metadata)
    #expect(
      metadata.fields.map(\.value.tag) == ["tag:yaml.org,2002:str", "!local", "tag:yaml.org,2002:seq", "!"])
  }

  @Test(arguments: [
    ("tags: a\ntags: b", "tags: \"a\", tags: \"b\"", 1),
    ("x: {k: 1, k: 2}", "x: {k: 1, k: 2}", 1),
    ("a: 1\n\"a\": 2\n'a': 3", "a: 1, a: 2, a: 3", 2),
  ])
  func `a key that is stated twice is reported at both places`(yaml: String, fields: String, count: Int)
    throws
  {
    let reading = Reading(yaml: yaml)
    #expect(reading.shown == fields)
    #expect(reading.rules == Array(repeating: "metadata/duplicate-key", count: count))
    let diagnostic = try #require(reading.block?.diagnostics.first)
    let first = try #require(diagnostic.secondary.first)
    #expect(first.range < diagnostic.primary.range)
    #expect(first.label == "first stated here")
  }
}

import Diagnostics
import FrontMatter
import SourceText
import Testing

@Suite struct FenceTests {
  @Test(arguments: [
    ("---\nid: x\n---\nbody", "id: \"x\"", "body"),
    ("---\nid: x\n...\nbody", "id: \"x\"", "body"),
    ("--- \t\nid: x\n---  \nbody", "id: \"x\"", "body"),
    ("---\r\nid: x\r\ntags: [a]\r\n---\r\nbody", "id: \"x\", tags: [\"a\"]", "body"),
    ("---\rid: x\r---\rbody", "id: \"x\"", "body"),
    ("\u{FEFF}---\nid: x\n---\nbody", "id: \"x\"", "body"),
    ("---\nid: x\n---", "id: \"x\"", ""),
    ("---\n---\nbody", "", "body"),
    ("---\n\n---\nbody", "", "body"),
    ("---\n# only a comment\n---\nbody", "", "body"),
    ("---\n%YAML 1.2\n---\nid: x\n---\nbody", "id: \"x\"", "body"),
    ("---\nnote: |\n  ---\n  x\n---\nbody", "note: \"---\nx\n\"", "body"),
    (
      "---\nModule Name: m\nms.date: d\n제목: t\n---\nbody", "Module Name: \"m\", ms.date: \"d\", 제목: \"t\"",
      "body"
    ),
    ("---\n{id: x, n: 1}\n---\nbody", "id: \"x\", n: 1", "body"),
    ("---\n  id: x\n  n: 1\n---\nbody", "id: \"x\", n: 1", "body"),
  ])
  func `a block between fences is read and the body starts after it`(
    text: String, fields: String, body: String
  ) throws {
    let reading = Reading(text)
    let block = try #require(reading.block)
    #expect(reading.shown == fields)
    #expect(block.diagnostics == [])
    #expect(block.layout == .fenced)
    #expect(String(decoding: reading.source.bytes[block.range.upperBound...], as: UTF8.self) == body)
  }

  @Test(arguments: [
    "", "---", "---\n", "text", "# Heading\n\n---\nid: x\n---\n",
    "---\nThis is a paragraph after a thematic break, and nothing more.\n",
    "---\n\nProse between two breaks.\n\n---\n\nMore prose.\n",
    "---\n\n# A heading\n\nProse.\n\n---\n",
    "---\n\n# A heading\n\n---\n",
    "---\n\nNote: this is prose with a colon.\n\nAnd a second paragraph.\n\n---\n",
    "---\nNote: this is prose with a colon.\n\nAnd a second paragraph.\n",
    "---\n**Bold** prose that goes on.\n---\n",
    "---\n> a quotation\n---\n",
    "---\n\n- an item\n- another\n\n---\n",
    "----\nid: x\n----\n", " ---\nid: x\n---\n", "-- -\nid: x\n---\n",
    "\n\nSome text\n\n---\n\nid: x\n",
    "\n---\nprose\n---\n",
  ])
  func `a thematic break and prose are no front matter`(text: String) {
    #expect(Reading(text).block == nil)
  }

  @Test(arguments: [
    ("---\nid: x\ntitle: y\n\nProse.\n", "id: \"x\", title: \"y\"", "---\nid: x\ntitle: y\n---\n\nProse.\n"),
    (
      "---\nid: x\ntitle: y\n# Heading\n", "id: \"x\", title: \"y\"", "---\nid: x\ntitle: y\n---\n# Heading\n"
    ),
    ("---\nid: x\ntags:\n  - a\n- b\n", "id: \"x\", tags: [\"a\"]", nil),
    ("---\nid: x\n\ntags: [a]\n\n# Heading\n", "id: \"x\", tags: [\"a\"]", nil),
    ("---\nid: x\ntitle: y", "id: \"x\", title: \"y\"", "---\nid: x\ntitle: y\n---\n"),
    ("---\ntitle: y\n", "title: \"y\"", "---\ntitle: y\n---\n"),
    (
      "---\nid: x\ntitle: y\n\n# Heading\n\nProse of the body.\n\n---\n\nMore.\n", "id: \"x\", title: \"y\"",
      "---\nid: x\ntitle: y\n---\n\n# Heading\n\nProse of the body.\n\n---\n\nMore.\n"
    ),
  ])
  func `a block that is never closed ends where its fields end`(
    text: String, fields: String, fixed: String?
  ) throws {
    let reading = Reading(text)
    #expect(reading.rules.contains("metadata/unclosed-front-matter"))
    #expect(reading.accused == "---")
    if fixed != nil {
      #expect(reading.shown == fields)
      #expect(reading.fixed == fixed)
      let again = Reading(try #require(reading.fixed))
      #expect(again.rules == [])
      #expect(again.shown == fields)
    }
  }

  @Test(arguments: ["\n", "\r\n", "  \n\n", "\u{FEFF}\n"])
  func `blank lines before the fence are reported, and removing them is safe`(blank: String) throws {
    let reading = Reading(blank + "---\nid: x\n---\nbody")
    #expect(reading.shown == "id: \"x\"")
    #expect(reading.rules == ["metadata/late-front-matter"])
    #expect(reading.block?.diagnostics.first?.fix?.isSafe == true)
    #expect(Reading(try #require(reading.fixed)).rules == [])
  }

  @Test(arguments: [
    ("- a\n- b", "- a\n- b", "a list"), ("[a, b]", "[a, b]", "a list"),
    ("just text", "just text", "a single value"), ("\"text\"", "\"text\"", "a single value"),
  ])
  func `front matter that is not a mapping is reported at its value`(
    yaml: String, place: String, kind: String
  ) throws {
    let reading = Reading(yaml: yaml)
    #expect(reading.rules == ["metadata/not-a-mapping"])
    #expect(reading.accused == place)
    #expect(reading.block?.diagnostics.first?.summary == "Front matter must be a mapping, not \(kind)")
    #expect(reading.block?.metadata.fields == [])
  }
}

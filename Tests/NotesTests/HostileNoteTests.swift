import Notes
import SourceText
import Testing

@Suite struct HostileNoteTests {
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "## Changelog\n\n", "## Changelog\n\n| a |\n|---|\n| b |\n\n", "<!-- assay: x -->\n",
      "# a ## b ``` |---| ",
      "[[a]] ", "```py\n1\n```\n", "> ", "- a\n", "$a$ ", "a ^b\n", "\u{0}", "# \n",
      "- <!-- assay: x -->\n  ```\n  1\n  ```\n",
      "[a](b.md) ", "# a\n###### b\n",
    ])
  func `much of one thing is read in linear time`(unit: String) {
    let text = String(repeating: unit, count: 30_000 / unit.utf8.count)
    let note = Fixture.note(text: text)
    _ = VaultIndex([note, note])
    _ = Fixture.note(text: "---\nid: x\n---\n" + text)
  }
}
